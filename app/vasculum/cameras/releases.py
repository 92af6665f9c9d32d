"""Which files of a folder are pictures, in which order, and which of them come from one exposure."""

import re
from collections.abc import Sequence
from pathlib import Path

from vasculum.cameras.taking import RAW

JPEG = frozenset((".jpg", ".jpeg"))
PICTURES = RAW | JPEG | {".tif", ".tiff", ".png", ".jp2", ".j2k"}
"""Suffixes of what is read here, lower case."""


def is_picture(path: Path) -> bool:
    """Whether the name is a picture's; hidden files are none."""
    return path.suffix.lower() in PICTURES and not path.name.startswith(".")


def natural(path: Path) -> list[tuple[int, int, str]]:
    """A key by which `s2.jpg` comes before `s10.jpg`."""
    # Every second part is the run of digits that was split at.
    parts = re.split(r"(\d+)", path.name.casefold())
    return [(1, int(part), "") if index % 2 else (0, 0, part) for index, part in enumerate(parts)]


def paired(paths: Sequence[Path]) -> list[tuple[Path, ...]]:
    """The exposures among one folder's pictures, in their order: one JPEG and one RAW of a stem, the JPEG first; every
    other file is by itself."""
    stems: dict[str, list[Path]] = {}
    for path in paths:
        stems.setdefault(path.stem, []).append(path)
    found: list[tuple[Path, ...]] = []
    for group in stems.values():
        jpegs = [path for path in group if path.suffix.lower() in JPEG]
        raws = [path for path in group if path.suffix.lower() in RAW]
        pair = (*jpegs, *raws) if len(jpegs) == len(raws) == 1 else ()
        found += [pair] if pair else []
        found += [(path,) for path in group if path not in pair]
    return found
