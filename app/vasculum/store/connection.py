"""Bare connections to the catalogue, SQLite's faults in the station's words, and the one way to write."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from sqlite_utils import Database

from vasculum.model.errors import CatalogueLocked, DataFolderError, DiskFull, StationError
from vasculum.store import durable

NAME = "catalogue.sqlite"
_BUSY_MS = 10_000


def connect(path: Path, read_only: bool = False) -> Database:
    """A bare connection for the calling thread; foreign keys on, nothing checked or changed. Raises `sqlite3.Error`."""
    connection = _connect_reading(path) if read_only else sqlite3.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    connection.execute("PRAGMA foreign_keys = ON")
    return Database(connection)


def make_durable(db: Database) -> None:
    """Write-ahead log, each commit on the disk before it returns."""
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = FULL")


@contextmanager
def writing(db: Database) -> Iterator[Database]:
    """One transaction that holds the write lock from its first statement: all of it or nothing.

    A deferred one would fail at once where it reads first and another connection writes meanwhile.
    Raises `DiskFull`, `CatalogueLocked` or `DataFolderError`; a broken constraint is a bug and stays `sqlite3`'s.
    """
    with translated(db):
        db.conn.execute("BEGIN IMMEDIATE")
        try:
            yield db
            durable.commit(db.conn)
        except BaseException:
            # Some faults (a full disk) have rolled back by themselves.
            if db.conn.in_transaction:
                db.conn.execute("ROLLBACK")
            raise


@contextmanager
def translated(where: Database | Path) -> Iterator[None]:
    """SQLite's faults of the world in the station's words; bugs stay what they are."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.DataError):
        raise
    except sqlite3.Error as fault:
        path = where if isinstance(where, Path) else _path_of(where)
        sentence = _sentence(fault, path)
        if sentence is None:
            raise
        raise sentence from fault


def _connect_reading(path: Path) -> sqlite3.Connection:
    uri = f"file:{quote(str(path.absolute()))}?mode=ro"
    connection = sqlite3.connect(uri, uri=True, isolation_level=None)
    try:
        connection.execute("select count(*) from sqlite_master").fetchone()
    except sqlite3.OperationalError as fault:
        connection.close()
        log = path.with_name(f"{path.name}-wal")
        if not path.is_file() or _kind(fault) != sqlite3.SQLITE_CANTOPEN or log.exists():
            raise
        # A folder that nobody can write to (a snapshot, a disc) has no room for the log's index, and needs none.
        return sqlite3.connect(f"{uri}&immutable=1", uri=True, isolation_level=None)
    return connection


def _path_of(db: Database) -> Path:
    return Path(next(row[2] for row in db.conn.execute("PRAGMA database_list") if row[1] == "main") or NAME)


def _kind(fault: sqlite3.Error) -> int | None:
    code: int | None = getattr(fault, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def _sentence(fault: sqlite3.Error, path: Path) -> StationError | None:
    """None for what no circumstance explains: a bug."""
    match _kind(fault):
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return CatalogueLocked(f"The catalogue {path} is locked by another program.")
        case sqlite3.SQLITE_FULL:
            return DiskFull(f"The disk that holds {path} is full.")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return DataFolderError(f"The catalogue {path} cannot be written.")
        case sqlite3.SQLITE_CANTOPEN:
            return DataFolderError(f"The catalogue {path} can neither be opened nor made.")
        case sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_CORRUPT:
            return DataFolderError(f"The catalogue {path} is damaged: {fault}.", "Restore it from the last backup.")
        case sqlite3.SQLITE_IOERR:
            return DataFolderError(f"The disk of the catalogue {path} does not answer: {fault}.", "Check the disk.")
        case _:
            return None
