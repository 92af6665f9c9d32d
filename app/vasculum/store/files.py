"""Files by content: `files/ab/cd/<sha256>.<ext>` in the data folder. Written beside, fsynced, renamed, folder fsynced."""

import hashlib
import os
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vasculum.model.capture import FileRef
from vasculum.model.errors import IntegrityError
from vasculum.store import durable

_CHUNK = 1 << 20


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
    """Where a file of this content lies. Without a suffix the file that is there is looked up.

    Raises `IntegrityError` when it is looked up and not there.
    """
    folder = data / "files" / sha256[:2] / sha256[2:4]
    if suffix is not None:
        return folder / f"{sha256}{suffix}"
    found = next(iter(sorted(folder.glob(f"{sha256}*"))), None) if folder.is_dir() else None
    if found is None:
        raise IntegrityError(f"The file with sha256 {sha256} is not in {data}.")
    return found


def take_in(data: Path, source: Path, media_type: str, original_name: str, move: bool) -> FileRef:
    """The file, now in the store; the same bytes twice are kept once. With `move` the source is gone afterwards.

    Raises `DiskFull` or `DataFolderError`; the source is then untouched.
    """
    try:
        ref = FileRef(digest(source), source.stat().st_size, media_type, original_name)
        target = path_of(data, ref.sha256, ref.suffix)
        if not _is_there(target, ref):
            _make_folder(target.parent, data)
            beside = source if move and _same_device(source, target.parent) else _copy(source, target)
            durable.fsync_file(beside)
            durable.rename(beside, target)
            durable.fsync_folder(target.parent)
        if move:
            source.unlink(missing_ok=True)
    except OSError as fault:
        raise durable.sentence_for(fault, data) from fault
    return ref


def keep_bytes(data: Path, sha256: str, content: bytes, suffix: str = ".json") -> Path:
    """Bytes whose digest is known, now in the store under it. Raises `DiskFull` or `DataFolderError`."""
    target = path_of(data, sha256, suffix)
    try:
        if not (target.is_file() and target.stat().st_size == len(content)):
            _make_folder(target.parent, data)
            beside = _beside(target)
            beside.write_bytes(content)
            durable.fsync_file(beside)
            durable.rename(beside, target)
            durable.fsync_folder(target.parent)
    except OSError as fault:
        raise durable.sentence_for(fault, data) from fault
    return target


def free_bytes(data: Path) -> int:
    """Room left on the data folder's disk."""
    return shutil.disk_usage(data).free


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


def _is_there(target: Path, ref: FileRef) -> bool:
    # A crash between rename and record leaves a whole file; anything else of that name is written anew.
    return target.is_file() and target.stat().st_size == ref.size and digest(target) == ref.sha256


def _make_folder(folder: Path, data: Path) -> None:
    missing = [folder, *folder.parents]
    missing = missing[: missing.index(data)] if data in missing else [folder]
    new = [level for level in missing if not level.is_dir()]
    folder.mkdir(parents=True, exist_ok=True)
    for level in new:
        durable.fsync_folder(level.parent)


def _same_device(source: Path, folder: Path) -> bool:
    return source.stat().st_dev == folder.stat().st_dev


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name}.{os.getpid()}.part")


def _copy(source: Path, target: Path) -> Path:
    beside = _beside(target)
    try:
        with source.open("rb") as reader, beside.open("wb") as writer:
            shutil.copyfileobj(reader, writer, _CHUNK)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    return beside
