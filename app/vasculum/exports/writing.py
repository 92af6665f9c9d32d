"""Files and folders that appear whole or not at all, and tables in them."""

import errno
import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from vasculum.model.errors import BadUsage, DataFolderError, DiskFull


@contextmanager
def whole(where: Path) -> Iterator[Path]:
    """A place beside `where` to write a file or folder at; renamed to it once the block ends well, removed otherwise.

    Raises `BadUsage` where something is there already; `DiskFull` or `DataFolderError` for faults of the disk.
    """
    if where.exists():
        raise BadUsage(f"{where} is there already.", "Name another place, or remove it.")
    beside = where.with_name(f".{where.name}.{os.getpid()}.part")
    try:
        _remove(beside)
        where.parent.mkdir(parents=True, exist_ok=True)
        yield beside
        beside.rename(where)
    except OSError as fault:
        if fault.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull(
                f"The disk that holds {where.parent} is full.", "Free space there, then run again."
            ) from fault
        raise DataFolderError(f"{where} cannot be written: {fault.strerror}.", "Name another place.") from fault
    finally:
        _remove(beside)


def present(values: dict[str, Any]) -> dict[str, Any]:
    """Without what is empty."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def first_of(items: Iterable[str]) -> str:
    """The first that is not empty; empty where all are."""
    return next((item for item in items if item), "")


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
