"""What every driver shares when it brings files into the station's folder."""

import errno
from pathlib import Path

from vasculum.model.errors import DataFolderError, DiskFull, StationError

RAW = frozenset(
    (
        ".dng",
        ".nef",
        ".nrw",
        ".cr2",
        ".cr3",
        ".crw",
        ".arw",
        ".raf",
        ".rw2",
        ".orf",
        ".pef",
    )
)
"""Suffixes of cameras' raw files, lower case."""
FOLDER = "folder"
"""The fact that names the folder from which a picture came by itself."""
COMES_BY_ITSELF = "If the shutter was heard, do not press again: the frame comes from the card by itself."
"""What to do when the camera is lost in the middle of a release."""
_NO_ROOM = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_LONGEST_NAME = 120


def disk_fault(fault: OSError, into: Path) -> StationError:
    """The station's own disk at fault, not the camera: `DiskFull` or `DataFolderError`."""
    if fault.errno in _NO_ROOM:
        return DiskFull(f"The disk of {into} is full.")
    return DataFolderError(f"{into} cannot be written: {fault.strerror}.")


def ending(name: str) -> str:
    """The camera's name as the ending of a local one: the last 120 bytes of it, cut between characters."""
    plain = Path(name).name.encode("utf-8", "replace")
    return plain[-_LONGEST_NAME:].decode("utf-8", "ignore")
