"""Pictures below a prefix of an S3-compatible store, each here only while it is looked at.

The tree is mirrored in a folder of this run in the data folder, on the store's own disk: what is taken in shares its
bytes. A picture whose key and ETag the catalogue knows is not fetched again.
"""

import contextlib
import hashlib
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import quote

import psutil
from sqlite_utils import Database

from vasculum.cameras.releases import is_picture, natural, paired
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadInput, StationError, TargetError, TargetRefused
from vasculum.model.ids import new_uuid7
from vasculum.settings.secrets import read_secret
from vasculum.station.backlog_folder import Release
from vasculum.station.sidecars import is_table, xmp_places
from vasculum.store import durable, queries
from vasculum.sync.ocfl_layout import is_logical_path
from vasculum.sync.s3_bucket import Bucket, S3Object
from vasculum.sync.s3_faults import Absent, Taken
from vasculum.sync.s3_place import S3Place

FOLDER = "fetching"
ETAG = "s3:etag"
"""The fact that holds what the store called these bytes."""
_LONGEST = 255


class BucketSource:
    """See `Source`. `close` removes the mirror."""

    passing = True

    def __init__(self, place: S3Place, data: Path, camera: CameraInfo) -> None:
        self.place, self.camera, self.name = place, camera, place.name
        self._bucket = Bucket(place)
        self._before = f"{place.prefix}/" if place.prefix else ""
        clear_mirrors(data)
        self._data = data
        self.root = data / FOLDER / f"{os.getpid()}-{new_uuid7()}"
        self._known: dict[tuple[str, str], str] | None = None
        self._tables: dict[Path, list[tuple[Path, S3Object]]] = {}
        self._lock = threading.Lock()

    def count(self) -> int:
        """See `Source`."""
        return sum(1 for _ in self.releases())

    def releases(self) -> Iterator[Release]:
        """Folder by folder in natural order, as on a disk; a folder's listing is all that is held."""
        if read_secret(self.place.secret_name) is None:
            raise TargetRefused(
                f"This station has no key for {self.place}.", f"Enter it: vasculum secret {self.place}."
            )
        anything = False
        for release in self._below(self._before):
            anything = True
            yield release
        if not anything and not any(self._listed(self._before)):
            raise BadInput(f"Nothing lies below {self.place}.", "Correct the prefix; it is a folder's whole name.")

    def _below(self, folder: str) -> Iterator[Release]:
        objects, folders = self._listed(folder)
        here = self.root / self._relative(folder)
        places = {self.root / self._relative(one.key): one for one in objects}
        self._tables[here] = [(path, one) for path, one in places.items() if is_table(path)]
        pictures = sorted((path for path in places if is_picture(path)), key=natural)
        for group in paired(pictures):
            name = places[group[0]].key.removeprefix(self._before)
            beside = tuple(places[path] for path in xmp_places(group[0]) if path in places)
            yield Release(group, name, tuple(places[path] for path in group), beside)
        for below in sorted(folders, key=lambda key: natural(Path(key))):
            if not PurePosixPath(below).name.startswith("."):
                yield from self._below(below)

    def known(self, release: Release, db: Database) -> str | None:
        """By key and ETag of an earlier run."""
        with self._lock:
            if self._known is None:
                self._known = {
                    (path, etag): sha256 for path, etag, sha256 in queries.etags_of(db, self.camera.id, ETAG)
                }
        return self._known.get((release.name, release.objects[0].etag))

    @contextlib.contextmanager
    def at_hand(self, release: Release) -> Iterator[dict[str, str]]:
        """See `Source`; what was fetched is removed again."""
        folder = release.primary.parent
        beside = tuple(folder / PurePosixPath(one.key).name for one in release.beside)
        try:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                with self._lock:
                    for path, table in self._tables.pop(folder, ()):
                        self._sidecar(table, path)
                for path, wanted in zip(beside, release.beside, strict=True):
                    self._sidecar(wanted, path)
                for path, wanted in zip(release.files, release.objects, strict=True):
                    self._fetched(wanted, path)
            except OSError as fault:
                raise durable.sentence_for(fault, self._data) from fault
            yield {ETAG: release.objects[0].etag}
        finally:
            for path in (*release.files, *beside):
                path.unlink(missing_ok=True)

    def address(self, release: Release) -> str:
        """See `Source`."""
        with self._said():
            return self._bucket.signed_address(release.objects[0].key)

    def close(self) -> None:
        """Removes the mirror."""
        shutil.rmtree(self.root, ignore_errors=True)

    def _sidecar(self, wanted: S3Object, into: Path) -> None:
        # A picture is taken in without what cannot be read beside it, as from a folder.
        with contextlib.suppress(BadInput):
            self._fetched(wanted, into)

    def _fetched(self, wanted: S3Object, into: Path) -> None:
        shown = PurePosixPath(wanted.key).name
        if into.name != shown:
            raise BadInput(f"The key {wanted.key!r} cannot be the name of a file.", "Give the object another key.")
        try:
            self._bucket.fetch(wanted, into)
        except Absent as fault:
            raise BadInput(f"{shown} is not in the bucket any more.", "Run again.") from fault
        except Taken as fault:
            raise BadInput(f"{shown} changed while it was read.", "Run again once it is written.") from fault
        except TargetRefused as fault:
            # Of this object alone, or of all? A listing tells: it raises where the whole bucket is closed.
            self._listed(self._before)
            raise BadInput(str(fault), "Give this station's key the right to read it.") from fault
        except TargetError as fault:
            raise self._again(fault) from fault

    def _listed(self, folder: str) -> tuple[list[S3Object], list[str]]:
        with self._said():
            return self._bucket.listed(folder)

    @contextlib.contextmanager
    def _said(self) -> Iterator[None]:
        try:
            yield
        except TargetRefused as fault:
            advice = f"Correct the address, or enter its key: vasculum secret {self.place}."
            raise TargetRefused(str(fault), advice) from fault
        except TargetError as fault:
            raise self._again(fault) from fault

    def _again(self, fault: StationError) -> TargetError:
        own = None if fault.advice == fault.default_advice else fault.advice
        return TargetError(str(fault), own or "Run the command again once it answers; what was taken in is kept.")

    def _relative(self, key: str) -> str:
        """The path below the mirror's root; of a key that can be none, one that is not the key's."""
        path = key.removeprefix(self._before).removesuffix("/")
        if not path or (is_logical_path(path) and all(len(os.fsencode(part)) <= _LONGEST for part in path.split("/"))):
            return path
        digest = hashlib.sha256(path.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        return f"{quote(path, safe='', errors='replace')[:80]} {digest}{PurePosixPath(path).suffix[:8]}"


def clear_mirrors(data: Path) -> None:
    """Removes what a run left behind whose process is gone."""
    for left in (data / FOLDER).glob("*-*"):
        process = left.name.partition("-")[0]
        if process.isdigit() and not psutil.pid_exists(int(process)):
            shutil.rmtree(left, ignore_errors=True)
