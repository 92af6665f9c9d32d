"""Common to all tests: small scenes, a home of their own, the corpus where it is."""

import functools
import os
import subprocess
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from leftovers import no_log_lines, nothing_runs_on, pytest_sessionfinish
from s3_server import S3Server, know_key
from vasculum.cameras.ptpip.staging import Staging

__all__ = ["no_log_lines", "nothing_runs_on", "pytest_sessionfinish"]

if os.environ.get("QT_QPA_PLATFORM", "offscreen") == "offscreen":
    # On Qt's own screen of 800x600 the window would open maximized and in its narrow form.
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
ROOT = Path(__file__).resolve().parents[1]
_KEPT = ("VASCULUM_REFEREE", "VASCULUM_TEST_PICTURES")
CORPUS = ROOT.parent / "shared" / "corpus"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """libgphoto2 and the platform folders read and write below HOME: each test has its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name, place in (("DATA", ".local/share"), ("CONFIG", ".config"), ("CACHE", ".cache")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / place))
    for name in [name for name in os.environ if name.startswith("VASCULUM_") and name not in _KEPT]:
        monkeypatch.delenv(name)
    # The keyring of whoever runs the tests is none of theirs: secrets go to the file in this home.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture(scope="session")
def s3_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[S3Server]:
    """SeaweedFS on loopback, started once for all tests that need it."""
    server = S3Server(tmp_path_factory.mktemp("seaweedfs") / "server")
    try:
        server.start()
        yield server
    finally:
        server.kill()


@pytest.fixture
def s3_place(s3_server: S3Server) -> str:
    """A place of its own in the bucket; the station knows the key."""
    know_key(s3_server.endpoint)
    return s3_server.place(f"root-{uuid.uuid4().hex[:8]}")


@pytest.fixture
def referee() -> Callable[[Path], str]:
    """Judges a storage root: ocfl-py, in an environment of its own."""
    from referee import verdict_on

    return verdict_on


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The real photographs; tests that need them skip, loudly, where they are not."""
    if not CORPUS.is_dir():
        pytest.skip("the corpus of real photographs is not here (../shared/corpus)")
    return CORPUS


@pytest.fixture(scope="session")
def sheet(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A drawn herbarium sheet of 6 Mpx without a misfortune: HVC0042188."""
    from vasculum.cameras.scene import Exposure, expose, specimen

    path = tmp_path_factory.mktemp("scene") / "sheet.jpg"
    path.write_bytes(expose(specimen(1, 1), exposure=Exposure(megapixels=6)).jpeg)
    return path


@pytest.fixture
def small_specimens(monkeypatch: pytest.MonkeyPatch) -> None:
    """The camera `simulated` photographs at 1 Mpx instead of 24; not where the manual's pictures are made."""
    if not os.environ.get("VASCULUM_TEST_PICTURES"):
        monkeypatch.setattr("vasculum.cameras.simulated.Staging", functools.partial(Staging, megapixels=1.0))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 12 MB; skips where this user may not mount one."""
    yield from _disk_of(tmp_path / "small", 12)


@pytest.fixture
def disk_for_hours(tmp_path: Path) -> Iterator[Path]:
    """A file system of 600 MB, on which some hours' work of 2 Mpx fits; skips where this user may not mount one."""
    yield from _disk_of(tmp_path / "hours", 600)


def _disk_of(place: Path, megabytes: int) -> Iterator[Path]:
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "tmpfs", str(place)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("this user may not mount a small file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)
