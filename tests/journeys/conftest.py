"""A profile that reads codes alone, pictures in a folder, and a folder that cannot be written."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from quick_profile import QUICK

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.station import shift


@pytest.fixture
def quick(tmp_path: Path) -> Path:
    """The profile's file."""
    path = tmp_path / "quick.toml"
    path.write_text(QUICK)
    return path


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A command of this process waits three seconds for what lasts, a target that is away, instead of twenty."""
    monkeypatch.setattr(shift, "_PATIENCE_S", 3.0)


@pytest.fixture(scope="session")
def sheets(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Two drawn sheets of 2 Mpx with a number each."""
    folder = tmp_path_factory.mktemp("sheets")
    found = []
    for number in (1, 2):
        found.append(folder / f"sheet{number}.jpg")
        found[-1].write_bytes(expose(specimen(6, number), exposure=Exposure(megapixels=2)).jpeg)
    return tuple(found)


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Callable[[Path], Path]]:
    """Gives a folder a second path under which nothing can be written; skips where this user may not mount."""
    place = tmp_path / "read-only"

    def seen_read_only(folder: Path) -> Path:
        place.mkdir()
        for command in (["mount", "--bind", str(folder)], ["mount", "-o", "remount,bind,ro"]):
            if subprocess.run([*command, str(place)], capture_output=True, check=False).returncode != 0:
                pytest.skip("this user may not mount a small file system")
        return place

    yield seen_read_only
    subprocess.run(["umount", "-l", str(place)], capture_output=True, check=False)
