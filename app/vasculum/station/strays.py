"""What an interruption left in the folder of arriving files: whole releases that were never recorded.

Drivers name what they bring `PID-NANOSECONDS-NAME`, one moment a release; what has not come whole ends in `.part`.
"""

import re
from pathlib import Path

import psutil

from vasculum.cameras.camera import Shot
from vasculum.cameras.taking import RAW

RECOVERED = "recovered"
"""The fact that tells such a capture from others; its value says when the files had come."""
_PART = ".part"
_NAMED = re.compile(r"(\d+)-(\d{16,20})-(.+)")


def strays(incoming: Path) -> tuple[Shot, ...]:
    """The releases whose bringer is gone, in the order in which they came; what a living process brings is left."""
    releases: dict[tuple[int, int], list[Path]] = {}
    for path in sorted(incoming.iterdir()):
        named = _NAMED.fullmatch(path.name)
        if named and path.is_file() and not _lives(int(named[1]), int(named[2])):
            releases.setdefault((int(named[2]), int(named[1])), []).append(path)
    # Drivers take away `.part` only when all of a release is there: one file without it vouches for the others.
    whole = {begin: paths for begin, paths in releases.items() if any(path.suffix != _PART for path in paths)}
    return tuple(_shot(moment, paths) for (moment, _), paths in sorted(whole.items()))


def _shot(moment_ns: int, paths: list[Path]) -> Shot:
    whole = [path.rename(path.with_suffix("")) if path.suffix == _PART else path for path in paths]
    files = tuple(sorted(whole, key=lambda path: path.suffix.lower() in RAW))
    names = tuple(path.name.split("-", 2)[2] for path in files)
    return Shot(files, original_names=names, facts={RECOVERED: f"brought at {moment_ns / 1e9:.3f} s since 1970"})


def _lives(pid: int, moment_ns: int) -> bool:
    """Whether the process that named a file then is still there; its number may be another's by now."""
    try:
        return bool(psutil.Process(pid).create_time() <= moment_ns / 1e9)
    except psutil.NoSuchProcess:
        return False
