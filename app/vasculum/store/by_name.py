"""`by-name/`: the same files under names that people read, as hard links; a list where the file system has none."""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from vasculum.model.capture import FileRef
from vasculum.store import durable
from vasculum.store.files import NAMES, NO_LINKS, names_of, path_of

LIST = "names.tsv"
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"/\\|?*]+')


def link_by_name(data: Path, ref: FileRef, name: str, *others: str) -> Path:
    """The file under that name, and under `others` where it shows several specimens.

    Where another file has a name it becomes `name_2`, `name_3`. The same file twice under one name is one link, and a
    name that it had before (its number was corrected) goes. Gives the first name's path, the list's where no hard link
    can be made. Raises `DiskFull` or `DataFolderError`.
    """
    folder = data / NAMES
    source = path_of(data, ref.sha256)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        try:
            # A name is one with the original: a program that opens it must not write into it.
            source.chmod(0o444)
            places = [_linked(source, _places(folder, _plain(one))) for one in (name, *others)]
            for old in names_of(data, source):
                if old not in places:
                    old.unlink()
        except OSError as fault:
            if fault.errno not in NO_LINKS:
                raise
            listed = [_listed(folder, one, source.relative_to(data)) for one in (name, *others)]
            return listed[0]
        durable.fsync_folder(folder)
        return places[0]
    except OSError as fault:
        raise durable.sentence_for(fault, folder) from fault


def _linked(source: Path, places: Iterator[Path]) -> Path:
    while True:
        place = next(places)
        try:
            os.link(source, place)
        except FileExistsError:
            if not place.samefile(source):
                continue
        return place


def _places(folder: Path, name: str) -> Iterator[Path]:
    stem, dot, extension = name.rpartition(".")
    if not stem:
        stem, dot, extension = name, "", ""
    yield folder / name
    number = 2
    while True:
        yield folder / f"{stem}_{number}{dot}{extension}"
        number += 1


def _plain(name: str) -> str:
    """A name that every file system takes."""
    return _FORBIDDEN.sub("_", name).strip(" .")[-200:] or "unnamed"


def _listed(folder: Path, name: str, place: Path) -> Path:
    line = f"{_plain(name)}\t{place.as_posix()}\n"
    path = folder / LIST
    if not path.exists() or line not in path.read_text("utf-8").splitlines(keepends=True):
        with path.open("a", encoding="utf-8", newline="\n") as file:
            file.write(line)
        durable.fsync_file(path)
        durable.fsync_folder(folder)
    return path
