"""The catalogue of a data folder, opened and brought up to date."""

from pathlib import Path

from sqlite_utils import Database

from vasculum.model.errors import DataFolderError
from vasculum.store import durable, migrations
from vasculum.store.connection import NAME, connect, make_durable, translated, writing

__all__ = ["NAME", "open_database", "reading", "writing"]


def open_database(path: Path, read_only: bool = False) -> Database:
    """A connection for the calling thread: foreign keys on, write-ahead log, synchronous FULL, tables of today.

    An older catalogue is copied aside, then brought up to date, for a reader too. Raises `DataFolderError` where the
    folder cannot be used or the catalogue is a newer program's (nothing is changed then), `IntegrityError` where it is
    damaged, `CatalogueLocked`, `DiskFull`.
    """
    if read_only and not path.is_file():
        raise DataFolderError(
            f"There is no catalogue at {path}.", "Name the station's data folder with --data, or shoot a first frame."
        )
    if not read_only:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as fault:
            raise durable.sentence_for(fault, path.parent) from fault
    migrations.refuse_newer(migrations.version_in_file(path))
    with translated(path):
        db = connect(path, read_only)
        try:
            migrations.refuse_newer(migrations.version(db))
            if not read_only:
                make_durable(db)
                migrations.bring_up_to_date(db, path)
        except BaseException:
            db.conn.close()
            raise
        if read_only and migrations.version(db) < migrations.VERSION:
            db.conn.close()
            open_database(path).conn.close()
            db = connect(path, read_only)
    return db


def reading(data: Path) -> Database:
    """A read-only connection for the calling thread. Raises `DataFolderError` where there is no catalogue."""
    return open_database(data / NAME, read_only=True)
