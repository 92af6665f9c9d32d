"""A second data folder with all that a station has, made while it goes on shooting."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vasculum.model.errors import BadUsage, IntegrityError
from vasculum.settings import places
from vasculum.store import durable, files
from vasculum.store.backup import copy_catalogue
from vasculum.store.thread import reading

_BESIDE = ("cameras.json",)


@dataclass(frozen=True, slots=True)
class BackedUp:
    """What happened to one file: `linked`, `copied`, `there`, or `released` (freed here, and safe at a target)."""

    path: str
    size: int
    status: str


def back_up(data: Path, into: Path) -> Iterator[BackedUp]:
    """Copies the catalogue as it is now, then every file that it knows; what is there already stays.

    On the same disk files are hard-linked, which costs no room and guards against no broken disk. Raises `BadUsage` for
    a place inside the data folder, `IntegrityError` where a file is missing or differs from its digest, `DiskFull`,
    `DataFolderError`.
    """
    data, into = data.resolve(), into.resolve()
    if into == data or data in into.parents or into in data.parents:
        raise BadUsage(f"{into} is not apart from the data folder {data}.", "Name a folder on another disk.")
    try:
        into.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise durable.sentence_for(fault, into) from fault
    place = copy_catalogue(data, into)
    yield BackedUp(place.name, place.stat().st_size, "copied")
    for sha256, path in _known(into, data):
        yield _keep(sha256, path, into / path.relative_to(data)) if path.is_file() else BackedUp(sha256, 0, "released")
    for path in sorted((data / places.PROFILES).rglob("*.*")):
        yield _keep(None, path, into / path.relative_to(data))
    for name in _BESIDE:
        if (data / name).is_file():
            yield _keep(None, data / name, into / name)


def _known(into: Path, data: Path) -> Iterator[tuple[str, Path]]:
    db = reading(into)
    try:
        rows = db.execute("select sha256 from file union select sha256 from package_file order by 1").fetchall()
    finally:
        db.conn.close()
    for (sha256,) in rows:
        path = files.path_of(data, sha256, "")
        # Asked anew for each that is missing: it may have been freed since the copy was made.
        if not path.is_file() and sha256 not in _released(data):
            raise IntegrityError(f"The file with sha256 {sha256} is not in {data}.")
        yield sha256, path


def _released(data: Path) -> frozenset[str]:
    db = reading(data)
    try:
        return frozenset(row[0] for row in db.execute("select sha256 from released"))
    finally:
        db.conn.close()


def _keep(sha256: str | None, source: Path, target: Path) -> BackedUp:
    name, size = target.name, source.stat().st_size
    if sha256 is not None and target.is_file() and target.stat().st_size == size:
        return BackedUp(name, size, "there")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if sha256 is not None and _linked(source, target):
            return BackedUp(name, size, "linked")
        beside = target.with_name(f"{target.name}.part")
        with source.open("rb") as content, beside.open("wb") as copy:
            while piece := content.read(1 << 20):
                copy.write(piece)
            copy.flush()
            os.fsync(copy.fileno())
        if sha256 is not None and files.digest(beside) != sha256:
            raise IntegrityError(f"{source} differs from its recorded sha256.")
        durable.rename(beside, target)
        durable.fsync_folder(target.parent)
    except OSError as fault:
        raise durable.sentence_for(fault, target.parent) from fault
    return BackedUp(name, size, "copied")


def _linked(source: Path, target: Path) -> bool:
    try:
        durable.link(source, target)
    except FileExistsError:
        target.unlink()
        return _linked(source, target)
    except OSError as fault:
        if fault.errno in files.NO_LINKS:
            return False
        raise
    return True
