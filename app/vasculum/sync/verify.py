"""Fixity of a whole repository, from its bytes alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vasculum.model.errors import TargetError, TargetRefused
from vasculum.sync.ocfl_inventory import Inventory, InventoryError
from vasculum.sync.ocfl_layout import INVENTORY, LAYOUT_FILE, OBJECT_DECLARATION, ROOT_DECLARATION, object_path
from vasculum.sync.ocfl_object import digest_there, read_object, stray_files
from vasculum.sync.ocfl_root import check_root, fault_of, folder_of


@dataclass(frozen=True, slots=True)
class FixityRow:
    """One file at the repository held against its recorded digest."""

    file: str
    """Relative to the root."""
    where: str
    expected: str
    """Empty for a file that no inventory speaks of."""
    found: str | None
    status: str
    """`good`, `missing`, `changed`, `stray`, or `broken: ` and why, for an object whose inventory does not hold."""


def verify_root(where: str, deep: bool = True) -> Iterator[FixityRow]:
    """Every file of every version of every object. `deep` false looks only whether each file is there.

    Raises `TargetError` where the root is not there, `TargetRefused` for a folder that is none of ours.
    """
    root = folder_of(where)
    if not root.is_dir():
        raise TargetError(f"There is no repository at {root}.", "Connect its disk or share, then verify again.")
    if not (root / ROOT_DECLARATION).is_file():
        raise TargetRefused(f"{root} is no OCFL 1.1 storage root.", "Name the repository's own folder.")
    check_root(root)
    try:
        yield from _rows(root, where, deep)
    except OSError as fault:
        raise fault_of(fault, root) from fault


def _rows(root: Path, where: str, deep: bool) -> Iterator[FixityRow]:
    for path in sorted(root.iterdir()):
        if path.is_file() and path.name not in (ROOT_DECLARATION, LAYOUT_FILE):
            yield FixityRow(path.name, where, "", None, "stray")
    for folder in object_folders(root):
        place = folder.relative_to(root).as_posix()
        try:
            inventory = read_object(folder)
            if object_path(inventory.id).as_posix() != place:
                raise InventoryError("it lies where another object belongs")
        except InventoryError as fault:
            yield FixityRow(f"{place}/{INVENTORY}", where, "", None, f"broken: {fault}")
            continue
        yield from _object_rows(folder, place, where, inventory, deep)


def _object_rows(folder: Path, place: str, where: str, inventory: Inventory, deep: bool) -> Iterator[FixityRow]:
    for digest, path in sorted(inventory.manifest.items(), key=lambda item: item[1]):
        there = folder / path
        if deep:
            read = digest_there(there)
            found = read[0] if read else None
        else:
            found = digest if there.is_file() else None
        status = "missing" if found is None else "good" if found == digest else "changed"
        yield FixityRow(f"{place}/{path}", where, digest, found, status)
    for path in stray_files(folder, inventory):
        yield FixityRow(f"{place}/{path}", where, "", None, "stray")


def object_folders(root: Path) -> Iterator[Path]:
    """The folders below the root, `extensions` left out, that hold an object or files where none belong."""
    pending = [path for path in sorted(root.iterdir(), reverse=True) if path.is_dir() and path.name != "extensions"]
    while pending:
        folder = pending.pop()
        below = sorted(folder.iterdir(), reverse=True)
        if (folder / OBJECT_DECLARATION).is_file() or not all(path.is_dir() for path in below):
            yield folder
        else:
            pending += below
