"""Files by content: `files/ab/cd/<sha256>.<ext>` in the data folder. Written, fsynced, renamed, folder fsynced."""

import errno
import hashlib
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil

from vasculum.model.capture import FileRef
from vasculum.model.errors import IntegrityError
from vasculum.model.ids import new_uuid7
from vasculum.store import durable

_CHUNK = 1 << 20
_PART = re.compile(r"\.part-(\d+)-.+")
NAMES = "by-name"
"""The folder of names for people, in the data folder."""
NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EXDEV)
"""What `link` answers on a file system, or between two, without hard links."""
_EXTENSION = re.compile(r"\.[a-z0-9]{1,8}")


def incoming(data: Path) -> Path:
    """Where files arrive before they are known; made when it is not there."""
    folder = data / "incoming"
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise durable.sentence_for(fault, folder) from fault
    return folder


def digest(path: Path) -> str:
    """The sha256 of a file's bytes, lower-case hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def path_of(data: Path, sha256: str, suffix: str | None = None) -> Path:
    """Where a file of this content lies, whatever extension it came with first.

    With a suffix, the place it would have where it is not there yet; without, `IntegrityError` then.
    """
    folder = data / "files" / sha256[:2] / sha256[2:4]
    place = folder / f"{sha256}{_extension(suffix or '')}"
    if suffix is not None and place.is_file():
        return place
    found = next(iter(sorted(folder.glob(f"{sha256}*"))), None) if folder.is_dir() else None
    if found is None and suffix is None:
        raise IntegrityError(f"The file with sha256 {sha256} is not in {data}.")
    return found or place


def take_in(
    data: Path, source: Path, media_type: str, original_name: str, move: bool = False, link: bool = False
) -> FileRef:
    """The file, now in the store; the same bytes twice are kept once. With `move` the source is gone afterwards, with
    `link` store and source share the bytes where the file system can: only for a source that nobody writes to any more.

    Raises `DiskFull` or `DataFolderError`; the source is then untouched.
    """
    try:
        ref = FileRef(digest(source), source.stat().st_size, media_type, original_name)
        target = path_of(data, ref.sha256, ref.suffix)
        if not _is_there(target, ref.sha256, ref.size):
            _make_folder(target.parent, data)
            if not ((move and _moved(source, target)) or (link and _linked(source, target))):
                _put(_copied(source, incoming(data), ref.sha256), target)
        else:
            # It may be the work of a run that died before its last fsync.
            _settle(target)
        if move:
            source.unlink(missing_ok=True)
    except OSError as fault:
        raise durable.sentence_for(fault, data) from fault
    return ref


def keep_bytes(data: Path, sha256: str, content: bytes, suffix: str = ".json") -> Path:
    """Bytes whose digest is known, now in the store under it. Raises `DiskFull` or `DataFolderError`."""
    target = path_of(data, sha256, suffix)
    try:
        if _is_there(target, sha256, len(content)):
            _settle(target)
        else:
            _make_folder(target.parent, data)
            beside = _part(incoming(data))
            try:
                beside.write_bytes(content)
            except OSError:
                beside.unlink(missing_ok=True)
                raise
            _put(beside, target)
    except OSError as fault:
        raise durable.sentence_for(fault, data) from fault
    return target


def names_of(data: Path, place: Path) -> list[Path]:
    """The names for people under which a file of the store also lies."""
    facts, folder = place.stat(), data / NAMES
    if facts.st_nlink < 2 or not folder.is_dir():
        return []
    with os.scandir(folder) as listed:
        return [Path(entry.path) for entry in listed if entry.inode() == facts.st_ino]


def give_up(data: Path, sha256: str, suffix: str) -> bool:
    """Removes the local copy of an original whose release is recorded; False where none is left.

    Only `station/releasing.py` calls it: nothing else ever deletes an original. Raises `DataFolderError`.
    """
    place = path_of(data, sha256, suffix)
    try:
        if not place.is_file():
            return False
        # A name for people is the same bytes once more: while one is left, nothing is freed.
        for name in names_of(data, place):
            name.unlink(missing_ok=True)
        place.unlink()
        durable.fsync_folder(place.parent)
    except OSError as fault:
        raise durable.sentence_for(fault, data) from fault
    return True


def holds(data: Path, ref: FileRef) -> bool:
    """Whether the file lies in the store with its size; not a byte is read."""
    place = path_of(data, ref.sha256, ref.suffix)
    return place.is_file() and place.stat().st_size == ref.size


def free_bytes(data: Path) -> int:
    """Room left on the data folder's disk."""
    return shutil.disk_usage(data).free


def clear_parts(data: Path) -> None:
    """Removes half-written copies whose writer is gone; what a camera brought is never touched."""
    for path in (data / "incoming").glob(".part-*"):
        named = _PART.fullmatch(path.name)
        if named and not psutil.pid_exists(int(named[1])):
            path.unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class FixityRow:
    """One file held against its recorded digest."""

    file: str
    expected: str
    found: str | None
    status: str
    """`good`, `missing`, `changed`."""


def fixity(data: Path, refs: Iterable[FileRef]) -> Iterator[FixityRow]:
    """Every file's digest computed anew."""
    for ref in refs:
        path = path_of(data, ref.sha256, ref.suffix)
        found = digest(path) if path.is_file() else None
        status = "missing" if found is None else "good" if found == ref.sha256 else "changed"
        yield FixityRow(str(path.relative_to(data)), ref.sha256, found, status)


def missing_or_changed(data: Path, refs: Iterable[FileRef]) -> tuple[FixityRow, ...]:
    """The files that are not there or have other bytes now."""
    return tuple(row for row in fixity(data, refs) if row.status != "good")


def _extension(suffix: str) -> str:
    # A name from a card or a folder may hold anything after its last dot, a slash too: only a plain extension is kept.
    return suffix if _EXTENSION.fullmatch(suffix) else ""


def _is_there(target: Path, sha256: str, size: int) -> bool:
    # A crash between rename and record leaves a whole file; anything else of that name is written anew.
    return target.is_file() and target.stat().st_size == size and digest(target) == sha256


def _settle(target: Path) -> None:
    durable.fsync_file(target)
    durable.fsync_folder(target.parent)


def _make_folder(folder: Path, data: Path) -> None:
    missing = [folder, *folder.parents]
    missing = missing[: missing.index(data)] if data in missing else [folder]
    new = [level for level in missing if not level.is_dir()]
    folder.mkdir(parents=True, exist_ok=True)
    for level in new:
        durable.fsync_folder(level.parent)


def _moved(source: Path, target: Path) -> bool:
    """Renames the source into place; False on another file system. Put back where it cannot be made safe."""
    durable.fsync_file(source)
    try:
        durable.rename(source, target)
    except OSError as fault:
        if fault.errno == errno.EXDEV:
            return False
        raise
    try:
        durable.fsync_folder(target.parent)
    except OSError:
        target.replace(source)
        raise
    return True


def _linked(source: Path, target: Path) -> bool:
    """The source under its second name; False where the file system has no such thing, or the name is taken."""
    durable.fsync_file(source)
    try:
        durable.link(source, target)
    except FileExistsError:
        return False
    except OSError as fault:
        if fault.errno in NO_LINKS:
            return False
        raise
    durable.fsync_folder(target.parent)
    return True


def _put(part: Path, target: Path) -> None:
    try:
        durable.fsync_file(part)
        durable.rename(part, target)
        durable.fsync_folder(target.parent)
    except OSError:
        part.unlink(missing_ok=True)
        raise


def _part(folder: Path) -> Path:
    return folder / f".part-{os.getpid()}-{new_uuid7()}"


def _copied(source: Path, folder: Path, sha256: str) -> Path:
    part = _part(folder)
    found = hashlib.sha256()
    try:
        with source.open("rb") as reader, part.open("wb") as writer:
            while chunk := reader.read(_CHUNK):
                found.update(chunk)
                writer.write(chunk)
        if found.hexdigest() != sha256:
            raise IntegrityError(
                f"{source} changed while it was read.", "Wait until the program that writes it is done, then try again."
            )
    except (OSError, IntegrityError):
        part.unlink(missing_ok=True)
        raise
    return part
