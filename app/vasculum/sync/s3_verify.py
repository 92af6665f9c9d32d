"""Fixity of a storage root in a bucket, from one listing and the bytes of the files chosen."""

from collections.abc import Iterator
from itertools import groupby

from vasculum.sync.fixity import UNFINISHED, Chosen, FixityRow, judged
from vasculum.sync.ocfl_inventory import Inventory, InventoryError, from_bytes, sidecar_of
from vasculum.sync.ocfl_layout import INVENTORY, LAYOUT_FILE, ROOT_DECLARATION, SIDECAR, object_path
from vasculum.sync.ocfl_object import checked_object, own_paths, version_numbers_in
from vasculum.sync.ocfl_package import SIGNATURE, Holds, signature_fault
from vasculum.sync.s3_bucket import Bucket
from vasculum.sync.s3_place import s3_place
from vasculum.sync.s3_root import S3Root

_DEPTH = 4
"""Path parts of an object's folder in layout 0003 with three tuples."""


def verify_bucket(where: str, chosen: Chosen, holds: Holds) -> Iterator[FixityRow]:
    """Every file of every version of every object, an object at a time: memory does not grow with their number."""
    bucket = Bucket(s3_place(where))
    S3Root(bucket).check()
    prefix = f"{bucket.place.prefix}/"
    listed = ((key.removeprefix(prefix), size) for key, size in bucket.keys(prefix))
    for place, group in groupby(listed, lambda item: "/".join(item[0].split("/")[:_DEPTH])):
        paths = {path.removeprefix(f"{place}/"): size for path, size in group}
        if place in (ROOT_DECLARATION, LAYOUT_FILE) or place.startswith("extensions/"):
            continue
        if place in paths:
            # Not as deep as an object lies.
            yield FixityRow(place, where, "", None, "stray")
            continue
        yield from _Object(bucket, where, place, paths).rows(chosen, holds)


class _Object:
    """One object by its listing."""

    def __init__(self, bucket: Bucket, where: str, place: str, paths: dict[str, int]) -> None:
        self._bucket, self._where, self._place, self._paths = bucket, where, place, paths

    def rows(self, chosen: Chosen, holds: Holds) -> Iterator[FixityRow]:
        if INVENTORY not in self._paths:
            yield from (self._row(path, UNFINISHED) for path in sorted(self._paths))
            return
        try:
            inventory, begun = self._inventory()
        except InventoryError as fault:
            yield self._row(INVENTORY, f"broken: {fault}")
            return
        for digest, path in sorted(inventory.manifest.items(), key=lambda item: item[1]):
            there = path in self._paths
            found = self._bucket.digest(self._key(path)) if there and chosen() else None
            yield judged(f"{self._place}/{path}", self._where, digest, there, found[0] if found else None)
        if (why := signature_fault(inventory, self._read, holds)) is not None:
            yield self._row(SIGNATURE, f"broken: {why}")
        for path in sorted(set(self._paths) - own_paths(inventory)):
            yield self._row(path, UNFINISHED if path in begun else "stray")

    def _inventory(self) -> tuple[Inventory, set[str]]:
        """The inventory, and the paths of a version that was begun after it."""
        content = self._read(INVENTORY) or b""
        if SIDECAR not in self._paths or (self._read(SIDECAR) or b"").split() != sidecar_of(content).split():
            raise InventoryError("its inventory has not the sidecar it should; `vasculum sync` of that object mends it")
        after = f"v{len(from_bytes(content).versions) + 1}"
        begun = {path for path in self._paths if path.startswith(f"{after}/")}
        names = {path.partition("/")[0] for path in set(self._paths) - begun}
        inventory = checked_object(self._read, version_numbers_in(names))
        if object_path(inventory.id).as_posix() != self._place:
            raise InventoryError("it lies where another object belongs")
        return inventory, begun

    def _read(self, path: str) -> bytes | None:
        found = self._bucket.get(self._key(path)) if path in self._paths else None
        return found[0] if found else None

    def _key(self, path: str) -> str:
        return f"{self._bucket.place.prefix}/{self._place}/{path}"

    def _row(self, path: str, status: str) -> FixityRow:
        return FixityRow(f"{self._place}/{path}", self._where, "", None, status)
