"""Delivers to a Specify web-asset-server, where files have names and nothing else.

A file's name is its media id, its sha256 and its ending: nobody guesses it, and other bytes are another name. What a
package is stands in a listing of its own, `<media id>-<digest>.v<N>.json`, sent last and only after every file was read
back there; a new package is a listing more. The server overwrites without a word: each name is looked at before, and
read back after.
"""

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any

from vasculum.model.errors import TargetError, TargetRefused
from vasculum.model.lanes import LANES, Lane, lane_of
from vasculum.model.package import Package, PackageFile, Receipt
from vasculum.sync.line import FREELY, Line
from vasculum.sync.specify_server import SpecifyPlace, SpecifyServer, specify_place
from vasculum.sync.target import Bytes, Notes

_VERSION = 1
_RESTORE = "Do not delete anything; run `vasculum verify` and restore the file from the other copy."
_ORIGINALS = "original/"


class SpecifyTarget:
    """One collection of one asset server. Raises as `Target` says; keeps nothing between calls."""

    goes_ahead = False
    beside = None

    def __init__(self, name: str, place: SpecifyPlace, line: Line = FREELY) -> None:
        self.name = name
        self.place = place
        self.server = SpecifyServer(place, line)

    def send(self, package: Package, bytes_of: Bytes) -> Receipt:
        """Sends what is not there, small classes first, reads every file back, then adds the listing."""
        self.server.connect()
        number, listing = self._newest(package.object_id)
        if listing is None or not _is(listing, package):
            if listing is not None and _originals(listing["files"]) != _originals(_listed(package)):
                raise TargetRefused(
                    f"{self.place} holds other originals under {package.object_id} than this station's.",
                    "Nothing was overwritten. Compare both; one of them was not taken by this station.",
                )
            for item in sorted(package.files, key=lambda item: (LANES.index(lane_of(item.path)), item.size)):
                self._put(package, item, bytes_of)
            number += 1
            self._list(package, number)
        receipt = self.receipt(package.object_id)
        if receipt is None or not receipt.matches(package):
            raise TargetRefused(f"{self.place} does not hold what was sent as {package.object_id}.")
        return receipt

    def ahead(self, package: Package, bytes_of: Bytes, lane: Lane) -> None:
        """Nothing: each package is sent whole."""

    def receipt(self, object_id: str) -> Receipt | None:
        """What lies there, every byte read; None where the object is not there."""
        self.server.connect()
        number, listing = self._newest(object_id)
        if listing is None:
            return None
        files = []
        for item in listing["files"]:
            found = self.server.digest(item["attachmentLocation"])
            if found is None or found[0] != item["sha256"]:
                state = "is missing" if found is None else "has other bytes than were delivered"
                raise TargetRefused(f"{item['path']} of {object_id} {state} at {self.place}.", _RESTORE)
            files.append(PackageFile(item["path"], *found, item["mediaType"], item["clocked"]))
        return Receipt(listing["package"], object_id, self.name, f"v{number}", tuple(files), datetime.now(UTC))

    def fetch(self, object_id: str, sha256: str, into: Path) -> bool:
        """See `Target`."""
        self.server.connect()
        number, _ = self._newest(object_id)
        for version in range(number, 0, -1):
            for item in (self.listing(object_id, version) or {"files": []})["files"]:
                if item["sha256"] != sha256:
                    continue
                found = self.server.digest(item["attachmentLocation"], into)
                if found is None or found[0] != sha256:
                    into.unlink(missing_ok=True)
                    raise TargetRefused(f"{self.place} has other bytes than {sha256} in {object_id}.", _RESTORE)
                return True
        return False

    def _put(self, package: Package, item: PackageFile, bytes_of: Bytes) -> None:
        name = attachment_name(package.object_id, item)
        there = self.server.digest(name)
        if there is not None and there[0] == item.sha256:
            return
        local = bytes_of(item.sha256)
        try:
            with local.open("rb") as file:
                own = hashlib.file_digest(file, "sha256").hexdigest()
        except FileNotFoundError as fault:
            raise TargetRefused(
                f"The station's own copy of {item.sha256} is missing.", "Run `vasculum verify`."
            ) from fault
        if own != item.sha256:
            raise TargetRefused(
                f"The station's own copy of {item.sha256} has other bytes now.",
                "Run `vasculum verify`; delete nothing.",
            )
        self.server.put(name, local, lane_of(item.path))
        back = self.server.digest(name)
        if back is None or back[0] != item.sha256:
            raise TargetError(
                f"{self.place} received other bytes than were sent.", "The line is at fault; it is tried again."
            )

    def _list(self, package: Package, number: int) -> None:
        name = _listing_name(package.object_id, number)
        content = json.dumps(
            {
                "version": _VERSION,
                "object": package.object_id,
                "package": package.id,
                "catalogNumber": package.catalog_number,
                "files": _listed(package),
            },
            ensure_ascii=False,
            indent=1,
        ).encode("utf-8")
        if self.server.get(name) is not None:
            raise TargetError(f"Another station delivers {package.object_id} to {self.place} at this moment.")
        self.server.put(name, content, Lane.METADATA)
        if self.server.get(name) != content:
            raise TargetError(f"Another station delivers {package.object_id} to {self.place} at this moment.")

    def _newest(self, object_id: str) -> tuple[int, dict[str, Any] | None]:
        number, newest = 0, None
        while (found := self.listing(object_id, number + 1)) is not None:
            number, newest = number + 1, found
        return number, newest

    def listing(self, object_id: str, number: int) -> dict[str, Any] | None:
        """What a version of an object is; None where there is none. Raises `TargetRefused` for one that is not ours."""
        content = self.server.get(_listing_name(object_id, number))
        if content is None:
            return None
        try:
            plain: dict[str, Any] = json.loads(content)
            if plain["object"] != object_id or plain["version"] != _VERSION:
                raise ValueError("it is another object's")
            for item in plain["files"]:
                item["path"], item["sha256"], item["attachmentLocation"], item["mediaType"], item["clocked"]
        except (ValueError, KeyError, TypeError) as fault:
            raise TargetRefused(
                f"The listing of {object_id} at {self.place} cannot be read: {fault}.",
                "Nothing was changed there; let the server's keeper look at it, then send again.",
            ) from fault
        return plain


def attachment_name(object_id: str, item: PackageFile) -> str:
    """The name of a file at the server, which is Specify's `attachmentLocation`."""
    return f"{_media(object_id)}-{item.sha256}{PurePosixPath(item.path).suffix.lower()}"


def _listing_name(object_id: str, number: int) -> str:
    return f"{_media(object_id)}-{hashlib.sha256(object_id.encode()).hexdigest()}.v{number}.json"


def _media(object_id: str) -> str:
    return object_id.rpartition(":")[2]


def _listed(package: Package) -> list[dict[str, Any]]:
    return [
        {
            "path": item.path,
            "sha256": item.sha256,
            "size": item.size,
            "mediaType": item.media_type,
            "clocked": item.clocked,
            "attachmentLocation": attachment_name(package.object_id, item),
        }
        for item in package.files
    ]


def _is(listing: dict[str, Any], package: Package) -> bool:
    there = {item["path"]: item["sha256"] for item in listing["files"]}
    same = set(there) == {item.path for item in package.files}
    exact = all(there.get(item.path) == item.sha256 for item in package.files if not item.clocked)
    return bool(listing["package"] == package.id and same and exact)


def _originals(files: list[dict[str, Any]]) -> dict[str, str]:
    return {item["path"]: item["sha256"] for item in files if item["path"].startswith(_ORIGINALS)}


class SpecifyKind:
    """Opens collections of asset servers; asks nothing of the server."""

    name = "specify"
    asks = ("Key of the asset server",)

    def secret_name(self, where: str) -> str:
        """See `TargetKind`."""
        return specify_place(where).secret_name

    def open(self, name: str, where: str, notes: Notes, line: Line = FREELY) -> SpecifyTarget:
        """The target at `https://host/?collection=NAME`; it needs no notes."""
        return SpecifyTarget(name, specify_place(where), line)


TARGET = SpecifyKind()
