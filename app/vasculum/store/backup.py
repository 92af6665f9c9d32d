"""A copy of the catalogue as it was at one moment, while others go on writing."""

import sqlite3
from contextlib import closing
from pathlib import Path

from vasculum.model.errors import DataFolderError, IntegrityError
from vasculum.store import durable
from vasculum.store.connection import NAME, connect, translated

BEFORE = "catalogue-before"
"""The folder beside a catalogue that holds it as it was before each upgrade."""
_PAGES = 2048
"""Copied in one go; between two goes a writer may come in, and SQLite begins anew where it did."""


def copy_catalogue(data: Path, into: Path) -> Path:
    """The catalogue of a data folder, copied into a folder through SQLite's backup interface and checked.

    The copy there before is replaced only by a whole one. Raises `DataFolderError` where there is none,
    `IntegrityError` where the copy does not hold, `DiskFull`, `CatalogueLocked`.
    """
    source = data / NAME
    if not source.is_file():
        raise DataFolderError(f"There is no catalogue at {source}.", "Name the station's data folder with --data.")
    return copy_whole(source, into / NAME)


def copy_aside(source: Path, version: int) -> Path:
    """The catalogue as it is, kept beside it under its version.

    Raises `IntegrityError`, `DiskFull`, `DataFolderError`.
    """
    folder = source.parent / BEFORE
    try:
        folder.mkdir(exist_ok=True)
        durable.fsync_folder(source.parent)
        return copy_whole(source, folder / f"catalogue-{version}.sqlite")
    except OSError as fault:
        raise durable.sentence_for(fault, folder) from fault
    except IntegrityError as fault:
        raise IntegrityError(
            f"The catalogue {source} is damaged, so it was not upgraded: {fault}",
            "Nothing was changed. Restore the last backup, then start again.",
        ) from fault


def copy_whole(source: Path, place: Path) -> Path:
    """A catalogue as it is at this moment, copied to a place through SQLite's backup interface and checked there.

    Others may read and write meanwhile. What lies at the place is replaced only by a whole copy. Raises
    `IntegrityError` where the copy does not hold, `DiskFull`, `DataFolderError`, `CatalogueLocked`.
    """
    beside = place.with_name(f"{place.name}.part")
    with translated(source):
        beside.unlink(missing_ok=True)
        reading = connect(source, read_only=True)
        try:
            with closing(sqlite3.connect(beside)) as copy:
                reading.conn.backup(copy, pages=_PAGES, sleep=0.01)
                (answer,) = copy.execute("pragma integrity_check(1)").fetchone()
        finally:
            reading.conn.close()
    if answer != "ok":
        raise IntegrityError(f"The copy of the catalogue does not hold ({answer}).")
    durable.fsync_file(beside)
    durable.rename(beside, place)
    durable.fsync_folder(place.parent)
    return place
