"""Where the manual's pictures are taken, the station lies in places that a reader could have; else in pytest's own."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

_PLACES = {"data": Path("/srv/herbarium"), "home": Path("/home/technician")}


@pytest.fixture
def tmp_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Pytest's; with VASCULUM_TEST_PICTURES a folder whose path may be seen, where it can be made and nothing lies."""
    if not os.environ.get("VASCULUM_TEST_PICTURES") or any(place.exists() for place in _PLACES.values()):
        yield tmp_path
        return
    try:
        for place in _PLACES.values():
            place.mkdir(parents=True)
    except OSError:
        yield tmp_path
        return
    monkeypatch.setenv("HOME", str(_PLACES["home"]))
    for name, folder in (("DATA", ".local/share"), ("CONFIG", ".config"), ("CACHE", ".cache")):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(_PLACES["home"] / folder))
    try:
        yield _PLACES["data"]
    finally:
        for place in _PLACES.values():
            shutil.rmtree(place, ignore_errors=True)


@pytest.fixture(autouse=True)
def _own_window_state(_own_home: None) -> None:
    """Qt asks for its folder once: without this a window opens where one of an earlier test was left."""
    scope = QSettings.Scope.UserScope
    QSettings.setPath(QSettings.Format.NativeFormat, scope, os.environ["XDG_CONFIG_HOME"])
