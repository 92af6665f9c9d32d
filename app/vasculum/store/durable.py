"""The steps after which something is safe, each in one place so that tests can die before and after every one."""

import errno
import os
import sqlite3
from pathlib import Path

from vasculum.model.errors import DataFolderError, DiskFull, StationError


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
    """The destination is the whole old or the whole new file, never a part."""
    source.replace(destination)


def link(source: Path, destination: Path) -> None:
    """The same bytes under a second name. Raises `FileExistsError` where the name is taken."""
    os.link(source, destination)


def commit(connection: sqlite3.Connection) -> None:
    """Ends a transaction; what it wrote is safe when it returns (synchronous FULL)."""
    connection.execute("COMMIT")


def sentence_for(fault: OSError, where: Path) -> StationError:
    """The station's words for a fault of the file system."""
    if fault.errno in (errno.ENOSPC, errno.EDQUOT):
        return DiskFull(f"The disk that holds {where} is full.")
    if fault.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return DataFolderError(f"{where} cannot be written: {fault.strerror}.")
    return DataFolderError(f"{where} cannot be used: {fault.strerror}.", "Check the disk, then run again.")
