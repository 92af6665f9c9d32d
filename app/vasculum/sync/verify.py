"""Fixity of a whole repository, from its bytes alone."""

from collections.abc import Iterator
from pathlib import Path

from vasculum.model.errors import TargetError, TargetRefused
from vasculum.sync.fixity import Chosen, FixityRow, judged, sampling
from vasculum.sync.ocfl_inventory import Inventory, InventoryError
from vasculum.sync.ocfl_layout import INVENTORY, LAYOUT_FILE, OBJECT_DECLARATION, ROOT_DECLARATION, object_path
from vasculum.sync.ocfl_object import Reads, digest_there, read_object, stray_files
from vasculum.sync.ocfl_package import SIGNATURE, Holds, signature_fault
from vasculum.sync.ocfl_root import check_root, fault_of, folder_of
from vasculum.sync.s3_verify import verify_bucket


def _unsigned(_: bytes, __: bytes) -> str | None:
    return None


def verify_repository(where: str, share: float = 1.0, holds: Holds = _unsigned) -> Iterator[FixityRow]:
    """Every file of every version of every object at a folder or `https://` place; of `share` of them, 0 to 1, chosen
    by chance, every byte, of the others only whether they are there. `holds` checks a package's signature.

    Raises `TargetError` where the root is not there, `TargetRefused` for a place that is none of ours.
    """
    chosen = sampling(share)
    if where.startswith(("https://", "http://")):
        return verify_bucket(where, chosen, holds)
    return verify_root(where, chosen, holds)


def verify_root(where: str, chosen: Chosen = lambda: True, holds: Holds = _unsigned) -> Iterator[FixityRow]:
    """The same for a folder."""
    root = folder_of(where)
    if not root.is_dir():
        raise TargetError(f"There is no repository at {root}.", "Connect its disk or share, then verify again.")
    if not (root / ROOT_DECLARATION).is_file():
        raise TargetRefused(f"{root} is no OCFL 1.1 storage root.", "Name the repository's own folder.")
    check_root(root)
    try:
        yield from _rows(root, where, chosen, holds)
    except OSError as fault:
        raise fault_of(fault, root) from fault


def _rows(root: Path, where: str, chosen: Chosen, holds: Holds) -> Iterator[FixityRow]:
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
        yield from _object_rows(folder, place, where, inventory, chosen)
        if (why := signature_fault(inventory, _reading(folder), holds)) is not None:
            yield FixityRow(f"{place}/{SIGNATURE}", where, "", None, f"broken: {why}")


def _object_rows(folder: Path, place: str, where: str, inventory: Inventory, chosen: Chosen) -> Iterator[FixityRow]:
    for digest, path in sorted(inventory.manifest.items(), key=lambda item: item[1]):
        there = folder / path
        read = digest_there(there) if chosen() else None
        yield judged(f"{place}/{path}", where, digest, there.is_file(), read[0] if read else None)
    for path in stray_files(folder, inventory):
        yield FixityRow(f"{place}/{path}", where, "", None, "stray")


def _reading(folder: Path) -> Reads:
    return lambda path: (folder / path).read_bytes() if (folder / path).is_file() else None


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
