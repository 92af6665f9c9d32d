"""One OCFL object on disk: read with all its promises checked, mended where a delivery was cut short, read back."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from vasculum.sync import durable
from vasculum.sync.ocfl_inventory import Inventory, InventoryError, from_bytes, sidecar_of, to_bytes
from vasculum.sync.ocfl_layout import INVENTORY, OBJECT_DECLARATION, OBJECT_DECLARED, SIDECAR

Reads = Callable[[str], bytes | None]
"""Gives the bytes of a small file by its path in the object; None where there is none."""


def read_object(folder: Path, object_id: str | None = None) -> Inventory:
    """The object's inventory, sidecars and copies checked. Raises `InventoryError` for any that does not hold."""
    return checked_object(lambda path: _bytes(folder / path), version_numbers(folder), object_id)


def checked_object(read: Reads, numbers: Iterable[int], object_id: str | None = None) -> Inventory:
    """The inventory of an object with these version folders, wherever it lies; all its promises checked."""
    if read(OBJECT_DECLARATION) != OBJECT_DECLARED:
        raise InventoryError("it does not declare itself an OCFL 1.1 object")
    content = checked_inventory(read, "")
    inventory = from_bytes(content)
    if object_id is not None and inventory.id != object_id:
        raise InventoryError(f"it holds the object {inventory.id}")
    if sorted(numbers) != list(range(1, len(inventory.versions) + 1)):
        raise InventoryError("its version folders are not those of its inventory")
    if read(f"{inventory.head}/{INVENTORY}") != content:
        raise InventoryError("its inventory differs from its newest version's")
    before: Inventory | None = None
    for number in range(1, len(inventory.versions) + 1):
        version = from_bytes(checked_inventory(read, f"v{number}/"))
        if version.head != f"v{number}" or (before is not None and not before.precedes(version)):
            raise InventoryError(f"v{number} rewrites what was there before it")
        before = version
    return inventory


def checked_inventory(read: Reads, where: str) -> bytes:
    """The inventory file below `where` (empty, or `v1/`), its sidecar held against it."""
    content, sidecar = read(f"{where}{INVENTORY}"), read(f"{where}{SIDECAR}")
    if content is None or sidecar is None:
        raise InventoryError(f"{where.rstrip('/') or 'the object'} has no inventory with its sidecar")
    if sidecar.split() != sidecar_of(content).split():
        raise InventoryError(f"the inventory in {where.rstrip('/') or 'the object'} differs from its sidecar")
    return content


def mend(folder: Path, object_id: str, staging: Path) -> None:
    """Ends what a crash left between a version's arrival and the root inventory's; touches nothing else.

    A version folder arrives whole, in one rename, after its bytes were synced. If the newest one is such a folder and
    the root's inventory and sidecar are its own or its predecessor's, they are replaced by its own.
    """
    numbers = version_numbers(folder)
    if not numbers or sorted(numbers) != list(range(1, len(numbers) + 1)):
        return
    newest = max(numbers)
    known = [_bytes(folder / f"v{number}" / INVENTORY) for number in range(max(newest - 1, 1), newest + 1)]
    new = known[-1]
    root = (_bytes(folder / INVENTORY), _bytes(folder / SIDECAR))
    if new is None or root == (new, sidecar_of(new)):
        return
    if root[0] not in known or root[1] not in [sidecar_of(item) for item in known if item is not None]:
        return
    inventory = from_bytes(checked_inventory(lambda path: _bytes(folder / path), f"v{newest}/"))
    if inventory.id == object_id and inventory.head == f"v{newest}":
        staging.mkdir(parents=True, exist_ok=True)
        put_inventory(folder, new, staging)


def put_inventory(folder: Path, content: bytes, staging: Path) -> None:
    """Replaces the root's inventory, then its sidecar; each is the whole old or the whole new one."""
    for name, wanted in ((INVENTORY, content), (SIDECAR, sidecar_of(content))):
        beside = staging / name
        write_synced(beside, wanted)
        durable.rename(beside, folder / name)
    durable.fsync_folder(folder)


def lay_down(folder: Path, inventory: Inventory) -> None:
    """Writes an inventory and its sidecar into a version's folder and syncs all of that folder."""
    content = to_bytes(inventory)
    write_synced(folder / INVENTORY, content)
    write_synced(folder / SIDECAR, sidecar_of(content))
    sync_tree(folder)


def sync_tree(folder: Path) -> None:
    """Every folder's names below and including this one are on the disk when it returns."""
    for below in sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True):
        durable.fsync_folder(below)
    durable.fsync_folder(folder)


def write_synced(path: Path, content: bytes) -> None:
    """The file with these bytes, on the disk."""
    path.write_bytes(content)
    durable.fsync_file(path)


def digest_there(path: Path) -> tuple[str, int] | None:
    """sha256 and size of the bytes on the disk, past the system's cache where it lets us; None where no file is."""
    if not path.is_file():
        return None
    with path.open("rb") as file:
        durable.forget_cache(file.fileno())
        return hashlib.file_digest(file, "sha256").hexdigest(), file.tell()


def version_numbers(folder: Path) -> list[int]:
    """The numbers of the version folders that are there."""
    return version_numbers_in(path.name for path in folder.iterdir())


def version_numbers_in(names: Iterable[str]) -> list[int]:
    """The numbers of those names that are version folders'."""
    return [int(name[1:]) for name in names if re.fullmatch(r"v[1-9][0-9]*", name)]


def own_paths(inventory: Inventory) -> set[str]:
    """Every path in an object that OCFL and its inventory speak of."""
    versions = range(1, len(inventory.versions) + 1)
    return {OBJECT_DECLARATION, INVENTORY, SIDECAR, *inventory.manifest.values()} | {
        f"v{number}/{name}" for number in versions for name in (INVENTORY, SIDECAR)
    }


def stray_files(folder: Path, inventory: Inventory) -> Iterator[str]:
    """Paths of files, relative to the object, that no inventory speaks of."""
    own = own_paths(inventory)
    for path in sorted(folder.rglob("*")):
        relative = path.relative_to(folder).as_posix()
        if not path.is_dir() and relative not in own:
            yield relative


def _bytes(path: Path) -> bytes | None:
    return path.read_bytes() if path.is_file() else None
