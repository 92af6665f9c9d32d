"""Bodies with a picture that costs nothing to take, and a look at what is left behind."""

import multiprocessing
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from vasculum.cameras.ptpip.body import Body, Sight
from vasculum.cameras.ptpip.responder import Responder

SIGHT = Sight(
    jpeg=b"\xff\xd8\xff" + bytes(200_000) + b"\xff\xd9", dng=b"II*\0" + bytes(300_000), preview=b"\xff\xd8\xffsmall"
)


@pytest.fixture
def into(tmp_path: Path) -> Path:
    """The station's folder of arriving files."""
    folder = tmp_path / "into"
    folder.mkdir()
    return folder


@pytest.fixture
def body() -> Body:
    """A body whose glass shows `SIGHT`."""
    return Body(lambda: SIGHT, lambda: SIGHT.preview, lambda: None, lambda: None)


@pytest.fixture
def responder(body: Body) -> Iterator[Responder]:
    """The body's wire, served by a thread."""
    wire = Responder(body)
    threading.Thread(target=wire.serve, daemon=True).start()
    yield wire
    wire.close()


@pytest.fixture(autouse=True)
def _nothing_left() -> Iterator[None]:
    """A camera that is closed leaves no process behind."""
    before = len(multiprocessing.active_children())
    yield
    # Counted, not named: a camera that tests share starts a fresh child when it connects again.
    assert len(multiprocessing.active_children()) <= before
