"""Room on the data disk. A network that is away stops nobody: shooting goes on until not even an hour's work fits."""

from pathlib import Path

from sqlite_utils import Database

from vasculum.model.errors import DiskFull
from vasculum.store import files, queries

SHEETS_AN_HOUR = 120
"""A fast hour at one stand."""


def specimens_left(db: Database, data: Path) -> int | None:
    """How many more can be shot before only an hour's work fits; None where nobody knows: before the first, whose size
    tells, and on a disk that is gone, of which whoever writes there will speak."""
    mean, free = queries.mean_size(db), _free(data)
    if not mean or free is None:
        return None
    # Derivative, metadata and the repository on the same disk want as much again as the original.
    return max(int(free / (2 * mean)) - SHEETS_AN_HOUR, 0)


def no_room(db: Database, data: Path) -> DiskFull | None:
    """Why nothing more is shot, where an hour's work does not fit any more; two short questions."""
    if specimens_left(db, data) != 0:
        return None
    return DiskFull(
        f"Less than an hour's work fits on the disk: {(_free(data) or 0) / 1e9:.1f} GB are free.",
        "Release what is safe elsewhere (Sync), free space, or change the disk; then press again.",
    )


def _free(data: Path) -> int | None:
    try:
        return files.free_bytes(data)
    except OSError:
        return None
