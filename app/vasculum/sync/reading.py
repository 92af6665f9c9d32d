"""Objects of a folder repository as they lie there: the newest version's files, held against their digests."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vasculum.model.errors import IntegrityError
from vasculum.sync.ocfl_inventory import Inventory, InventoryError
from vasculum.sync.ocfl_object import digest_there, read_object
from vasculum.sync.ocfl_root import check_root, fault_of, folder_of
from vasculum.sync.verify import object_folders


@dataclass(frozen=True, slots=True)
class StoredObject:
    """One object; its promises are checked."""

    folder: Path
    inventory: Inventory

    @property
    def paths(self) -> tuple[str, ...]:
        """Logical paths of the newest version."""
        return tuple(sorted(self.inventory.latest.state))

    def file(self, path: str) -> Path:
        """Where the bytes of a logical path lie. Raises `IntegrityError` where they are not what was delivered."""
        digest = self.inventory.latest.state[path]
        there = self.folder / self.inventory.manifest[digest]
        found = digest_there(there)
        if found is None or found[0] != digest:
            raise IntegrityError(f"{path} of {self.inventory.id} differs from its digest at {there}.")
        return there

    def document(self, path: str) -> Any:
        """A JSON document of the newest version; None where it has none of that path."""
        return json.loads(self.file(path).read_bytes()) if path in self.inventory.latest.state else None


def stored_objects(where: str) -> Iterator[StoredObject | IntegrityError]:
    """Every object below the root, in the order of the folders; an error in the place of one that does not hold.

    Raises `TargetError` or `TargetRefused` for the root, `BadSettings` for a place that is no folder.
    """
    root = folder_of(where)
    try:
        check_root(root)
        for folder in object_folders(root):
            try:
                yield StoredObject(folder, read_object(folder))
            except InventoryError as fault:
                yield IntegrityError(f"The object at {folder} does not hold: {fault}.")
    except OSError as fault:
        raise fault_of(fault, root) from fault
