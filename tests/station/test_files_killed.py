"""Settings and profiles written while the program is killed: each is the old one or the new one, never a part."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from vasculum.pipeline import load_profile
from vasculum.settings import Settings, changed, load_settings
from vasculum.station.profiles import Profiles

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the dying children are forked: POSIX only")
_CALLS = ("open", "write", "fsync", "replace")
NAME = "herbarium-sheet"


def survivors(act: Callable[[Path], object], begin: Callable[[Path], object], where: Path) -> list[Path]:
    """Folders in which a child was killed before and after each of its calls on files; the last two children lived."""
    folders = []
    for after in (False, True):
        nth = 0
        lived = False
        while not lived:
            nth += 1
            folders.append(where / f"{nth}-{after}")
            folders[-1].mkdir(parents=True)
            begin(folders[-1])
            child = os.fork()
            if child == 0:
                _doom(nth, after)
                act(folders[-1])
                os._exit(0)
            code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
            assert code in (0, -signal.SIGKILL)
            lived = code == 0
    assert len(folders) > 6
    return folders


def _doom(nth: int, after: bool) -> None:
    calls = 0

    def deadly(name: str) -> None:
        real = getattr(os, name)

        def call(*arguments: object, **named: object) -> object:
            nonlocal calls
            calls += 1
            mine = calls
            if mine == nth and not after:
                os.kill(os.getpid(), signal.SIGKILL)
            given = real(*arguments, **named)
            if mine == nth:
                os.kill(os.getpid(), signal.SIGKILL)
            return given

        setattr(os, name, call)

    for name in _CALLS:
        deadly(name)


def test_settings(tmp_path: Path) -> None:
    old = '# by hand\nstation = "left"\nvolume = 7\n'

    def begin(folder: Path) -> None:
        (folder / "station.toml").write_text(old, encoding="utf-8")

    def act(folder: Path) -> None:
        changed(load_settings(folder / "station.toml", environment={}), {"volume": 3})

    seen = set()
    for folder in survivors(act, begin, tmp_path):
        file = folder / "station.toml"
        assert file.read_text(encoding="utf-8") in (old, old.replace("7", "3"))
        settings = load_settings(file, environment={})
        seen.add(settings.volume)
        assert changed(settings, {"volume": 4}).volume == 4
    assert seen == {7, 3}


def test_profiles(tmp_path: Path) -> None:
    def act(folder: Path) -> None:
        Profiles(Settings(data=folder)).save(NAME, {"policy.longest_gap": 9}, "p7", "wider")

    seen = set()
    for folder in survivors(act, lambda _: None, tmp_path):
        profiles = Profiles(Settings(data=folder))
        seen.add(load_profile(NAME, *profiles.settings.profile_folders).policy.longest_gap)
        before = profiles.versions(NAME)
        made = profiles.save(NAME, {"policy.longest_gap": 11}, "p7", "again")
        assert profiles.versions(NAME)[: len(before)] == before
        assert profiles.versions(NAME)[-1] == made
        assert profiles.load(NAME).policy.longest_gap == 11
    assert 9 in seen
    assert len(seen) == 2
