"""Room on the data disk. A network that is away stops nobody: shooting goes on until not even an hour's work fits."""

from pathlib import Path

from sqlite_utils import Database

from vasculum.model.errors import DiskFull
from vasculum.store import files, queries

SHEETS_AN_HOUR = 120
"""A fast hour at one stand."""


def specimens_left(db: Database, data: Path) -> int | None:
    """How many more can be shot before only an hour's work fits; None before the first, whose size nobody knows."""
    mean = queries.mean_size(db)
    # Derivative, metadata and the repository on the same disk want as much again as the original.
    return max(int(files.free_bytes(data) / (2 * mean)) - SHEETS_AN_HOUR, 0) if mean else None


def no_room(db: Database, data: Path) -> DiskFull | None:
    """Why nothing more is shot, where an hour's work does not fit any more; two short questions."""
    if specimens_left(db, data) != 0:
        return None
    return DiskFull(
        f"Less than an hour's work fits on the disk: {files.free_bytes(data) / 1e9:.1f} GB are free.",
        "Release what is safe elsewhere (Sync), free space, or change the disk; then press again.",
    )
