"""Delivers to an OCFL 1.1 storage root under a prefix of an S3-compatible store.

A version begins with its own inventory (`vN/inventory.json`, only where none is): whoever writes it has that version,
and what it lists says what belongs there. Then the content, each file only where none is, then the root inventory: new
for a new object, over the ETag just read for a new version. Its sidecar is last. A reader goes by the root inventory
and never sees half an object. A version that a crash left begun is ended before anything else; nothing is deleted.
"""

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from vasculum.model.errors import IntegrityError, TargetError, TargetRefused
from vasculum.model.lanes import Lane, lane_of
from vasculum.model.package import Package, PackageFile, Receipt
from vasculum.sync.line import FREELY, Line
from vasculum.sync.ocfl_inventory import Inventory, InventoryError, from_bytes, sidecar_of, to_bytes
from vasculum.sync.ocfl_layout import INVENTORY, OBJECT_DECLARATION, OBJECT_DECLARED, SIDECAR, object_path
from vasculum.sync.ocfl_object import Reads, checked_inventory
from vasculum.sync.ocfl_package import extended, holds, media_types
from vasculum.sync.own_copies import own_bytes, own_copies, own_copy
from vasculum.sync.s3_beside import S3Beside
from vasculum.sync.s3_bucket import Bucket
from vasculum.sync.s3_faults import Taken
from vasculum.sync.s3_place import S3Place, s3_place
from vasculum.sync.s3_root import S3Root
from vasculum.sync.s3_upload import PART_BYTES, Piece, Uploads
from vasculum.sync.target import Bytes, Notes

_TRIES = 4
_MOMENT_S = 0.3
_JSON = "application/json"
_RESTORE = "Do not delete anything; run `vasculum verify` and restore the file from the other copy."


class _Begun(TargetError):
    """A version lies there that another process began and that cannot be ended from here."""


class S3Target:
    """One storage root in a bucket. Raises as `Target` says; what it must remember stands in `notes`."""

    goes_ahead = True

    def __init__(
        self, name: str, place: S3Place, notes: Notes, part_bytes: int = PART_BYTES, line: Line = FREELY
    ) -> None:
        self.name = name
        self.place = place
        self.bucket = Bucket(place)
        self._root = S3Root(self.bucket)
        self._uploads = Uploads(self.bucket, notes, part_bytes, line)
        self._streams = line.streams
        self.patience_s = 10.0
        """So long a version that another process began is waited for."""

    @property
    def beside(self) -> S3Beside:
        """See `Target`."""
        self._root.ensure()
        return S3Beside(self.bucket)

    def send(self, package: Package, bytes_of: Bytes) -> Receipt:
        """Adds the package as an object or as a version; one that is there already adds nothing."""
        try:
            self._root.ensure()
            taken, end = 0, time.monotonic() + self.patience_s
            with self._uploads.prepared(own_copies(package, bytes_of)):
                while taken < _TRIES:
                    try:
                        return self._sent(package, bytes_of)
                    except Taken:
                        # Another process put something there between our question and our write: look again.
                        taken += 1
                    except _Begun:
                        # It is at work just now, and what it ends is looked at then; or it died, and is not waited for.
                        if time.monotonic() > end:
                            raise
                        time.sleep(_MOMENT_S)
        except InventoryError as fault:
            raise self._refused(package.object_id, fault) from fault
        raise TargetError(f"Another station delivers {package.object_id} to {self.place} at this moment.")

    def ahead(self, package: Package, bytes_of: Bytes, lane: Lane) -> None:
        """Begins the version, or goes on with one begun so, and lays that class of files down in it."""
        try:
            self._root.ensure()
            seen = self._seen(package.object_id)
            if holds(seen.inventory, package):
                return
            new = extended(seen.inventory, package, str(self.place))
            key, fresh = self._key(new.id, f"{new.head}/{INVENTORY}"), True
            try:
                self.bucket.put(key, to_bytes(new), only_new=True, media_type=_JSON)
            except Taken:
                found, fresh = self.bucket.get(key), False
                if found is None or found[0] != to_bytes(new):
                    # Begun by another process, or before a correction: `send` ends that one first.
                    return
            pieces = self._pieces(new, package, bytes_of, lane)
            with self._uploads.prepared((piece.path, piece.sha256, piece.size) for piece in pieces):
                self._uploads.send(pieces, fresh)
            self._uploads.forget()
        except InventoryError as fault:
            raise self._refused(package.object_id, fault) from fault

    def receipt(self, object_id: str) -> Receipt | None:
        """What lies there, every byte read; None where the root or the object is not there."""
        try:
            inventory = self._seen(object_id).inventory
            return self._receipt(inventory, {}) if inventory.versions else None
        except InventoryError as fault:
            raise self._refused(object_id, fault) from fault

    def fetch(self, object_id: str, sha256: str, into: Path) -> bool:
        """See `Target`."""
        try:
            inventory = self._seen(object_id).inventory
        except InventoryError as fault:
            raise self._refused(object_id, fault) from fault
        if sha256 not in inventory.manifest:
            return False
        found = self.bucket.digest(self._key(object_id, inventory.manifest[sha256]), into)
        if found is None or found[0] != sha256:
            into.unlink(missing_ok=True)
            raise TargetRefused(f"{self.place} has other bytes than {sha256} in {object_id}.", _RESTORE)
        return True

    def _sent(self, package: Package, bytes_of: Bytes) -> Receipt:
        """One try. What arrived is held against the server's own checksums while the inventory is written."""
        sizes = {item.sha256: item.size for item in package.files}
        with ThreadPoolExecutor(self._streams, thread_name_prefix="s3") as pool:
            looks: list[Future[None]] = []

            def look(inventory: Inventory) -> None:
                known = (digest for digest in sizes if digest in inventory.manifest)
                looks.extend(pool.submit(self._look, inventory, digest, sizes[digest], bytes_of) for digest in known)
                looks.append(pool.submit(self._uploads.forget))

            inventory = self._delivered(package, bytes_of, look)
            if not looks:
                look(inventory)
            for each in looks:
                each.result()
        known = {digest: size for digest, size in sizes.items() if digest in inventory.manifest}
        receipt = self._receipt(inventory, known, bytes_of)
        if not receipt.matches(package):
            raise TargetRefused(f"{self.place} does not hold what was sent as {package.object_id}.")
        return receipt

    def _look(self, inventory: Inventory, digest: str, size: int, bytes_of: Bytes) -> None:
        key = self._key(inventory.id, inventory.manifest[digest])
        if not self._uploads.is_there(key, digest, size, own_copy(bytes_of, digest)):
            raise TargetRefused(f"{key} is missing at {self.place}.", "Run `vasculum verify`; delete nothing.")

    def _delivered(self, package: Package, bytes_of: Bytes, then: Callable[[Inventory], None]) -> Inventory:
        """`then` is called with the inventory once its content is there, before a reader can see it."""
        seen = self._mended(self._seen(package.object_id))
        current = seen.inventory
        if holds(current, package):
            self._end_begun(seen, package, bytes_of)
            self._uploads.arrived(self._key(current.id, path) for path in current.manifest.values())
            return current
        new = extended(current, package, str(self.place))
        key = self._key(new.id, f"{new.head}/{INVENTORY}")
        try:
            self.bucket.put(key, to_bytes(new), only_new=True, media_type=_JSON)
        except Taken:
            self._end_begun(seen, package, bytes_of)
            raise
        self._end(seen, new, package, bytes_of, fresh=True, then=then)
        return new

    def _end_begun(self, seen: "_Seen", package: Package, bytes_of: Bytes) -> None:
        """Ends the version that somebody began after the newest one; raises `Taken` then, for all has to be looked at
        again: it may be this package, or one before it."""
        after = f"v{len(seen.inventory.versions) + 1}"
        begun = self.bucket.get(self._key(package.object_id, f"{after}/{INVENTORY}"))
        if begun is not None:
            self._end(seen, from_bytes(begun[0]), package, self._others(bytes_of, package.object_id))
            raise Taken

    def _seen(self, object_id: str) -> "_Seen":
        """The object by its root inventory, which its newest version must confirm; the sidecar is not judged here."""
        found = self.bucket.get(self._key(object_id, INVENTORY))
        if found is None:
            return _Seen(Inventory(object_id))
        inventory = from_bytes(found[0])
        if inventory.id != object_id:
            raise InventoryError(f"it holds the object {inventory.id}")
        if checked_inventory(self._reads(object_id), f"{inventory.head}/") != found[0]:
            raise InventoryError("its inventory differs from its newest version's")
        return _Seen(inventory, found[1])

    def _mended(self, seen: "_Seen") -> "_Seen":
        """The same with its sidecar put right: a sender may have died before that last request."""
        if seen.etag is None:
            return seen
        wanted, key = sidecar_of(to_bytes(seen.inventory)), self._key(seen.inventory.id, SIDECAR)
        found = self.bucket.get(key)
        if found is not None and found[0] == wanted:
            return replace(seen, sidecar_etag=found[1])
        return replace(seen, sidecar_etag=self._put_over(key, wanted, found[1] if found else None, "text/plain"))

    def _end(
        self,
        seen: "_Seen",
        new: Inventory,
        package: Package,
        bytes_of: Bytes,
        fresh: bool = False,
        then: Callable[[Inventory], None] = lambda _: None,
    ) -> None:
        """All of a version but its own inventory, which is there; `fresh` where it was written just now."""
        old = seen.inventory
        if not old.precedes(new) or len(new.versions) != len(old.versions) + 1:
            raise InventoryError(f"{new.head} rewrites what was there before it")
        pieces = self._pieces(new, package, bytes_of)
        content = to_bytes(new)
        sidecar = partial(self._put_new, self._key(new.id, f"{new.head}/{SIDECAR}"), sidecar_of(content), "text/plain")
        declaration = partial(self._put_new, self._key(new.id, OBJECT_DECLARATION), OBJECT_DECLARED, "text/plain")
        self._uploads.send(pieces, fresh, also=(sidecar, declaration))
        then(new)
        self._put_over(self._key(new.id, INVENTORY), content, seen.etag, _JSON)
        self._put_over(self._key(new.id, SIDECAR), sidecar_of(content), seen.sidecar_etag, "text/plain")

    def _pieces(self, new: Inventory, package: Package, bytes_of: Bytes, only: Lane | None = None) -> list[Piece]:
        """What the newest version brought: all of it, or the files of one class."""
        types = {item.sha256: item.media_type for item in package.files}
        pieces = []
        for digest, path in new.added_by_head().items():
            lane = lane_of(path.removeprefix(f"{new.head}/content/"))
            if only is not None and lane is not only:
                continue
            local = bytes_of(digest)
            if not local.is_file():
                raise TargetRefused(f"The station's own copy of {digest} is missing.", "Run `vasculum verify`.")
            kind = types.get(digest, "application/octet-stream")
            pieces.append(Piece(local, self._key(new.id, path), digest, local.stat().st_size, kind, lane))
        return pieces

    def _put_over(self, key: str, content: bytes, etag: str | None, media_type: str) -> str:
        """Over the bytes of that ETag, or where nothing is; the new ETag. Raises `Taken` where somebody was first."""
        if etag is None:
            return self.bucket.put(key, content, only_new=True, media_type=media_type)
        return self.bucket.put(key, content, replacing=etag, media_type=media_type)

    def _put_new(self, key: str, content: bytes, media_type: str) -> None:
        """Only where nothing is; the same bytes from another run or process are as good. Raises `Taken` for others."""
        try:
            self.bucket.put(key, content, only_new=True, media_type=media_type)
        except Taken:
            found = self.bucket.get(key)
            if found is None or found[0] != content:
                raise

    def _receipt(self, inventory: Inventory, known: dict[str, int], bytes_of: Bytes | None = None) -> Receipt:
        """Files whose digest is not `known` to be right (with its size) are read to their last byte."""
        types = media_types(self._manifest(inventory, bytes_of))
        files = []
        for path, digest in sorted(inventory.latest.state.items()):
            there = (digest, known[digest]) if digest in known else self._read(inventory, digest)
            if there is None or there[0] != digest:
                state = "is missing" if there is None else "has other bytes than were delivered"
                raise TargetRefused(
                    f"{path} of {inventory.id} {state} at {self.place}.",
                    _RESTORE,
                )
            media_type, clocked = types.get(path, ("application/octet-stream", False))
            files.append(PackageFile(path, digest, there[1], media_type, clocked))
        latest = inventory.latest
        return Receipt(
            latest.package_id or "", inventory.id, self.name, inventory.head, tuple(files), datetime.now(UTC)
        )

    def _manifest(self, inventory: Inventory, bytes_of: Bytes | None) -> bytes | None:
        digest = inventory.latest.state.get("package.json")
        if digest is None:
            return None
        if bytes_of is not None and (content := own_bytes(bytes_of, digest)) is not None:
            return content
        found = self.bucket.get(self._key(inventory.id, inventory.manifest[digest]))
        return found[0] if found else None

    def _read(self, inventory: Inventory, digest: str) -> tuple[str, int] | None:
        return self.bucket.digest(self._key(inventory.id, inventory.manifest[digest]))

    def _reads(self, object_id: str) -> Reads:
        def read(path: str) -> bytes | None:
            found = self.bucket.get(self._key(object_id, path))
            return found[0] if found else None

        return read

    def _key(self, object_id: str, path: str) -> str:
        return f"{self.place.prefix}/{object_path(object_id)}/{path}"

    def _others(self, bytes_of: Bytes, object_id: str) -> Bytes:
        """What a begun version lists is looked for here too: it may be an earlier package of this very station."""

        def find(digest: str) -> Path:
            try:
                return bytes_of(digest)
            except IntegrityError as fault:
                raise _Begun(
                    f"Another station began to deliver {object_id} to {self.place} and has not ended it.",
                    "It is tried again; if that station is gone, its keeper removes the version without inventory.",
                ) from fault

        return find

    def _refused(self, object_id: str, fault: InventoryError) -> TargetRefused:
        return TargetRefused(
            f"The object {object_id} in {self.place} cannot be added to: {fault}.",
            "Nothing was changed there; let the repository's keeper look at it, then send again.",
        )


@dataclass(frozen=True, slots=True)
class _Seen:
    """An object as its root inventory shows it, with the ETags that a new version replaces."""

    inventory: Inventory
    etag: str | None = None
    sidecar_etag: str | None = None


class S3Kind:
    """Opens storage roots in buckets; asks nothing of the server."""

    name = "s3"
    asks = ("Access key id", "Secret access key")

    def secret_name(self, where: str) -> str:
        """See `TargetKind`."""
        return s3_place(where).secret_name

    def open(self, name: str, where: str, notes: Notes, line: Line = FREELY) -> S3Target:
        """The target at `https://host/bucket/prefix`."""
        return S3Target(name, s3_place(where), notes, line=line)


TARGET = S3Kind()
