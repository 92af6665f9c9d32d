"""Common to all tests: small scenes, a home of their own, the corpus where it is."""

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
_KEPT = ("VASCULUM_REFEREE", "VASCULUM_TEST_PICTURES")
CORPUS = ROOT.parent / "shared" / "corpus"


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """libgphoto2 and the platform folders read and write below HOME: each test has its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home / name))
    for name in [name for name in os.environ if name.startswith("VASCULUM_") and name not in _KEPT]:
        monkeypatch.delenv(name)


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
