"""The steps after which a delivery is safe, each in one place so that tests can die before and after every one."""

import os
from pathlib import Path


def fsync_file(path: Path) -> None:
    """The file's bytes are on the disk when it returns."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def fsync_folder(path: Path) -> None:
    """The folder's names are on the disk when it returns (POSIX; elsewhere the file system sees to it)."""
    if os.name == "posix":
        fsync_file(path)


def rename(source: Path, destination: Path) -> None:
    """The destination is the whole old or the whole new file, never a part. A folder must not be there yet."""
    if source.is_dir():
        source.rename(destination)
    else:
        source.replace(destination)


def forget_cache(descriptor: int) -> None:
    """Asks the system to read this file from the disk, not from what it remembers having written."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
