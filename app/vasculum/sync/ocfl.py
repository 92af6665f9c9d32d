"""Delivers to an OCFL 1.1 storage root in a folder.

A version is built in a staging folder of the root, synced to its last byte, and put in place by one rename: for a new
object of the whole object, for a new version of its folder, after which the root inventory and its sidecar follow. A
crash leaves either nothing to see or a version whose inventory the next `send` puts in place.
"""

import errno
import shutil
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from hashlib import file_digest
from pathlib import Path

from vasculum.model.errors import TargetError, TargetRefused
from vasculum.model.lanes import Lane, lane_of
from vasculum.model.package import Package, PackageFile, Receipt
from vasculum.sync import durable
from vasculum.sync.beside import FolderBeside
from vasculum.sync.line import FREELY, Line
from vasculum.sync.ocfl_inventory import Inventory, InventoryError, to_bytes
from vasculum.sync.ocfl_layout import OBJECT_DECLARATION, OBJECT_DECLARED, object_path
from vasculum.sync.ocfl_object import (
    digest_there,
    lay_down,
    mend,
    put_inventory,
    read_object,
    sync_tree,
    version_numbers,
    write_synced,
)
from vasculum.sync.ocfl_package import extended, holds, media_types
from vasculum.sync.ocfl_root import check_root, ensure_root, fault_of, folder_of
from vasculum.sync.ocfl_staging import staging
from vasculum.sync.target import Bytes, Notes

_RESTORE = "Do not delete anything; run `vasculum verify` and restore the file from the other copy."


_TRIES = 5
_MOMENT_S = 0.1


class _Overtaken(Exception):
    """Another process put the same object or version there first: what lies there has to be looked at again."""


class OcflTarget:
    """One storage root. Raises as `Target` says; keeps nothing between calls."""

    goes_ahead = False

    def __init__(self, name: str, root: Path, line: Line = FREELY) -> None:
        self.name = name
        self.root = root
        self._line = line

    @property
    def beside(self) -> FolderBeside | None:
        """See `Target`."""
        return FolderBeside.of(self.root)

    def send(self, package: Package, bytes_of: Bytes) -> Receipt:
        """Adds the package as an object or as a version; one that is there already adds nothing."""
        fault: InventoryError | None = None
        for turn in range(_TRIES):
            # Another process may be between two renames of the same object: what it is doing is whole in a moment.
            time.sleep(_MOMENT_S * turn)
            try:
                return self._send(package, bytes_of)
            except _Overtaken:
                fault = None
            except InventoryError as found:
                fault = found
            except OSError as found:
                raise fault_of(found, self.root) from found
        if fault is not None:
            raise self._refused(package.object_id, fault) from fault
        raise TargetError(f"Another station delivers {package.object_id} to {self.root} at this moment.")

    def ahead(self, package: Package, bytes_of: Bytes, lane: Lane) -> None:
        """Nothing: a version arrives in a folder by one rename."""

    def receipt(self, object_id: str) -> Receipt | None:
        """What lies there, read from the disk; None where the root or the object is not there."""
        folder = self.root / object_path(object_id)
        try:
            if not folder.is_dir():
                return None
            check_root(self.root)
            return self._read_back(folder, read_object(folder, object_id))
        except OSError as fault:
            raise fault_of(fault, self.root) from fault
        except InventoryError as fault:
            raise self._refused(object_id, fault) from fault

    def fetch(self, object_id: str, sha256: str, into: Path) -> bool:
        """See `Target`."""
        folder = self.root / object_path(object_id)
        try:
            inventory = read_object(folder, object_id) if folder.is_dir() else None
            if inventory is None or sha256 not in inventory.manifest:
                return False
            shutil.copyfile(folder / inventory.manifest[sha256], into)
            found = digest_there(into)
        except OSError as fault:
            into.unlink(missing_ok=True)
            raise fault_of(fault, self.root) from fault
        except InventoryError as fault:
            raise self._refused(object_id, fault) from fault
        if found is None or found[0] != sha256:
            into.unlink(missing_ok=True)
            raise TargetRefused(f"{self.root} has other bytes than {sha256} in {object_id}.", _RESTORE)
        return True

    def _send(self, package: Package, bytes_of: Bytes) -> Receipt:
        ensure_root(self.root)
        folder = self.root / object_path(package.object_id)
        old = Inventory(package.object_id)
        with staging(self.root) as own:
            if folder.is_dir():
                mend(folder, package.object_id, own)
                old = read_object(folder, package.object_id)
            written = not holds(old, package)
            if written:
                inventory = extended(old, package, str(self.root))
                self._build(inventory, own, bytes_of)
                self._put(inventory, folder, own)
        receipt = self._read_back(folder, read_object(folder, package.object_id))
        exact = {item.path: item.sha256 for item in receipt.files} == {item.path: item.sha256 for item in package.files}
        if not receipt.matches(package) or (written and not exact):
            raise TargetRefused(f"The repository {self.root} does not hold what was sent as {package.object_id}.")
        return receipt

    def _build(self, inventory: Inventory, own: Path, bytes_of: Bytes) -> None:
        version = own / inventory.head
        version.mkdir(parents=True)
        for digest, path in inventory.added_by_head().items():
            target = own / path
            target.parent.mkdir(parents=True, exist_ok=True)
            lane = lane_of(path.removeprefix(f"{inventory.head}/content/"))
            _copy(bytes_of(digest), target, digest, partial(self._line.pace, lane))
        lay_down(version, inventory)

    def _put(self, inventory: Inventory, folder: Path, own: Path) -> None:
        if len(inventory.versions) > 1:
            _arrive(own / inventory.head, folder / inventory.head)
            put_inventory(folder, to_bytes(inventory), own)
            if max(version_numbers(folder)) != len(inventory.versions):
                # Somebody ended this version for us and added the next: ours is no longer the newest inventory.
                raise _Overtaken
            return
        # The topmost folder that is missing arrives with all below it: never an empty folder in the tree.
        missing = [folder, *folder.parents]
        missing = [level for level in missing[: missing.index(self.root)] if not level.exists()]
        if not missing:
            # Asked once, not twice: between two questions somebody else's may arrive.
            raise _Overtaken
        tree = own / "tree"
        made = tree / folder.relative_to(missing[-1].parent)
        made.mkdir(parents=True)
        durable.rename(own / "v1", made / "v1")
        write_synced(made / OBJECT_DECLARATION, OBJECT_DECLARED)
        put_inventory(made, to_bytes(inventory), own)
        sync_tree(tree)
        _arrive(tree / missing[-1].name, missing[-1])

    def _read_back(self, folder: Path, inventory: Inventory) -> Receipt:
        types = media_types(_manifest(folder, inventory))
        files = []
        for path, digest in sorted(inventory.latest.state.items()):
            found = digest_there(folder / inventory.manifest[digest])
            if found is None or found[0] != digest:
                state = "is missing" if found is None else "has other bytes than were delivered"
                raise TargetRefused(
                    f"{path} of {inventory.id} {state} at {self.root}.",
                    _RESTORE,
                )
            media_type, clocked = types.get(path, ("application/octet-stream", False))
            files.append(PackageFile(path, found[0], found[1], media_type, clocked))
        return Receipt(
            inventory.latest.package_id or "", inventory.id, self.name, inventory.head, tuple(files), datetime.now(UTC)
        )

    def _refused(self, object_id: str, fault: InventoryError) -> TargetRefused:
        return TargetRefused(
            f"The object {object_id} in {self.root} cannot be added to: {fault}.",
            "Nothing was changed there; let the repository's keeper look at it, then send again.",
        )


class OcflKind:
    """Opens storage roots; touches no disk."""

    name = "ocfl"
    asks: tuple[str, ...] = ()

    def secret_name(self, where: str) -> str:
        """See `TargetKind`."""
        return ""

    def open(self, name: str, where: str, notes: Notes, line: Line = FREELY) -> OcflTarget:
        """The target at that folder, given as an absolute path or a `file://` URI; it needs no notes."""
        return OcflTarget(name, folder_of(where), line)


TARGET = OcflKind()


def _copy(source: Path, target: Path, digest: str, pace: Callable[[int], None]) -> None:
    try:
        reading = source.open("rb")
    except FileNotFoundError as fault:
        raise TargetRefused(f"The station's own copy of {digest} is missing.", "Run `vasculum verify`.") from fault
    with reading, target.open("wb") as writing:
        while chunk := reading.read(1 << 20):
            pace(len(chunk))
            writing.write(chunk)
        reading.seek(0)
        writing.flush()
        found = file_digest(reading, "sha256").hexdigest()
    if found != digest:
        raise TargetRefused(
            f"The station's own copy of {digest} has other bytes now.", "Run `vasculum verify`; delete nothing."
        )
    durable.fsync_file(target)


def _manifest(folder: Path, inventory: Inventory) -> bytes | None:
    digest = inventory.latest.state.get("package.json")
    path = folder / inventory.manifest[digest] if digest else None
    return path.read_bytes() if path is not None and path.is_file() else None


def _arrive(folder: Path, place: Path) -> None:
    """Puts a folder in its place by one rename. Raises `_Overtaken` where another process put one there first."""
    try:
        durable.rename(folder, place)
    except OSError as fault:
        if fault.errno in (errno.ENOTEMPTY, errno.EEXIST):
            raise _Overtaken from fault
        raise
    durable.fsync_folder(place.parent)
