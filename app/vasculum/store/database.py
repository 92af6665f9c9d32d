"""Opening the catalogue, and the one way to write to it."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.errors import CatalogueLocked, DataFolderError, DiskFull
from vasculum.store import durable, migrations

NAME = "catalogue.sqlite"
_BUSY_MS = 10_000


def open_database(path: Path, read_only: bool = False) -> Database:
    """A connection for the calling thread: foreign keys on, WAL, synchronous FULL.

    Raises `DataFolderError` where the folder cannot be used or the catalogue is a newer program's, `CatalogueLocked`.
    """
    try:
        if read_only:
            connection = sqlite3.connect(f"file:{_uri(path)}?mode=ro", uri=True, isolation_level=None)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(path, isolation_level=None)
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        db = Database(connection)
        migrations.refuse_newer(db)
        if not read_only:
            with translated(path):
                migrations.bring_up_to_date(db)
    except OSError as fault:
        raise durable.sentence_for(fault, path.parent) from fault
    except sqlite3.Error as fault:
        raise _sentence(fault, path) from fault
    return db


@contextmanager
def writing(db: Database) -> Iterator[Database]:
    """One transaction that holds the write lock from its first statement: all of it or nothing.

    A deferred one would fail at once where it reads first and another connection writes meanwhile.
    """
    with translated(Path(NAME)):
        db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield db
        except BaseException:
            db.conn.execute("ROLLBACK")
            raise
        durable.commit(db.conn)


@contextmanager
def translated(path: Path) -> Iterator[None]:
    """SQLite's faults in the station's words."""
    try:
        yield
    except sqlite3.Error as fault:
        raise _sentence(fault, path) from fault


def _uri(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def _sentence(fault: sqlite3.Error, path: Path) -> Exception:
    words = str(fault)
    if "locked" in words or "busy" in words:
        return CatalogueLocked(f"The catalogue {path} is locked by another program.")
    if "full" in words:
        return DiskFull("The disk that holds the catalogue is full.")
    if "unable to open" in words:
        return DataFolderError(
            f"There is no catalogue at {path}.", "Name the station's data folder with --data, or shoot a first frame."
        )
    if "readonly" in words or "read-only" in words:
        return DataFolderError(f"The catalogue {path} cannot be written.")
    if isinstance(fault, sqlite3.IntegrityError | sqlite3.ProgrammingError):
        return fault
    return DataFolderError(f"The catalogue {path} cannot be used: {words}.", "Restore it from the last backup.")
