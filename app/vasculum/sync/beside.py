"""The place beside a storage root, for the small files that OCFL has no room for and all stations share."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from vasculum.sync import durable
from vasculum.sync.ocfl_object import write_synced
from vasculum.sync.ocfl_root import fault_of, require_parent

ENDING = ".vasculum"
"""Put behind the root's own name."""


class Beside(Protocol):
    """Paths are relative, their parts made by `folder_name`. Raises only `TargetError` or `TargetRefused`."""

    def names(self, folder: str) -> Iterator[str]:
        """The paths of the files below a folder, in their order; none where there is no such folder."""

    def read(self, path: str) -> bytes | None:
        """A small file; None where there is none."""

    def write_new(self, path: str, content: bytes) -> bool:
        """Writes a file where none is; whether it did. What is there stays."""


class FolderBeside:
    """The folder next to a folder repository."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._folder = root.with_name(root.name + ENDING)

    @staticmethod
    def of(root: Path) -> "FolderBeside | None":
        """None where nothing can lie beside: a disk's or share's own top folder."""
        return None if root.parent == root or root.is_mount() else FolderBeside(root)

    def names(self, folder: str) -> Iterator[str]:
        """See `Beside`."""
        require_parent(self._root)
        try:
            found = sorted(path for path in (self._folder / folder).rglob("*.json") if path.is_file())
        except OSError as fault:
            raise fault_of(fault, self._root) from fault
        yield from (path.relative_to(self._folder).as_posix() for path in found)

    def read(self, path: str) -> bytes | None:
        """See `Beside`."""
        try:
            return (self._folder / path).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as fault:
            raise fault_of(fault, self._root) from fault

    def write_new(self, path: str, content: bytes) -> bool:
        """See `Beside`."""
        place = self._folder / path
        require_parent(self._root)
        try:
            if place.exists():
                return False
            place.parent.mkdir(parents=True, exist_ok=True)
            # A name of its own: a copy of this very catalogue may announce the same picture at this moment.
            part = place.with_name(f"{place.name}.{uuid4().hex}.part")
            write_synced(part, content)
            durable.rename(part, place)
            durable.fsync_folder(place.parent)
        except OSError as fault:
            raise fault_of(fault, self._root) from fault
        return True
