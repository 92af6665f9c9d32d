"""The station's checklist of scientific names: a file of its own beside the catalogue, made whole or not at all."""

import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from dataclasses import astuple, dataclass
from pathlib import Path

from vasculum.store import durable
from vasculum.store.connection import connect, translated

NAME = "checklist.sqlite"
_TABLES = (
    "create table name (canonical text not null, genus text not null, epithets text not null, name text not null,"
    " taxon_id text not null, status text not null, accepted text not null)",
    "create table about (title text not null, date text not null, source text not null, sha256 text not null)",
)
_INDEXES = ("canonical", "genus", "epithets")


@dataclass(frozen=True, slots=True)
class ListedName:
    """One name of a checklist."""

    canonical: str
    """Genus and epithets in small letters."""
    genus: str
    epithets: str
    name: str
    taxon_id: str = ""
    status: str = ""
    accepted: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """Where a checklist comes from."""

    title: str
    date: str
    """Of its publication or its file, ISO 8601."""
    source: str
    """The file's name."""
    sha256: str
    """Of the file."""


def install(data: Path, names: Iterable[ListedName], about: About) -> int:
    """Makes the checklist of a data folder, in place of an older one; how many names it has.

    A file beside it takes the names as they come; only the whole one gets its name. Raises `DiskFull` or
    `DataFolderError`, and what `names` raises, with the older checklist still there.
    """
    path, part = data / NAME, data / f"{NAME}.part"
    part.unlink(missing_ok=True)
    try:
        with translated(part), closing(sqlite3.connect(part, isolation_level=None)) as db:
            db.execute("begin")
            for statement in _TABLES:
                db.execute(statement)
            db.executemany("insert into name values (?, ?, ?, ?, ?, ?, ?)", (astuple(name) for name in names))
            db.execute("insert into about values (?, ?, ?, ?)", astuple(about))
            for column in _INDEXES:
                db.execute(f"create index name_{column} on name({column})")
            (count,) = db.execute("select count(*) from name").fetchone()
            db.execute("commit")
        durable.fsync_file(part)
        durable.rename(part, path)
        durable.fsync_folder(data)
    except OSError as fault:
        raise durable.sentence_for(fault, path) from fault
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return int(count)


def remove(data: Path) -> bool:
    """Takes the checklist away; False where there was none. Raises `DataFolderError`."""
    try:
        os.unlink(data / NAME)  # noqa: PTH108 - what it raises tells whether it was there
    except FileNotFoundError:
        return False
    except OSError as fault:
        raise durable.sentence_for(fault, data / NAME) from fault
    return True


class Checklist:
    """An installed checklist, open for reading in the calling thread."""

    def __init__(self, path: Path) -> None:
        """Raises `DataFolderError` for a file that is no checklist."""
        self._path = path
        with translated(path):
            self._db = connect(path, read_only=True).conn
            row = self._db.execute("select title, date, source, sha256 from about").fetchone()
        self.about = About(*row)

    def close(self) -> None:
        """Lets the file go."""
        self._db.close()

    def count(self) -> int:
        """How many names it has."""
        with translated(self._path):
            return int(self._db.execute("select count(*) from name").fetchone()[0])

    def exact(self, canonical: str) -> list[ListedName]:
        """The names with these very words; homonyms are several."""
        return self._select("canonical = ?", canonical)

    def near(self, genus: str, epithets: str) -> list[ListedName]:
        """The names of that genus, and those of that epithet in any genus."""
        return self._select("genus = ? union select * from name where epithets = ?", genus, epithets)

    def _select(self, where: str, *values: str) -> list[ListedName]:
        with translated(self._path):
            return [ListedName(*row) for row in self._db.execute(f"select * from name where {where}", values)]
