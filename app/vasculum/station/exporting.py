"""Delivered records as exporters want them: their documents from the store, their addresses at a repository."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlite_utils import Database

from vasculum.exports import MediaItem, media_item
from vasculum.model.errors import IntegrityError
from vasculum.model.package import Package, Receipt
from vasculum.store import files, queries
from vasculum.sync import object_path


@dataclass(frozen=True, slots=True)
class Delivered:
    """What exports are made of: the catalogue, its files, and the target whose copies are named."""

    data: Path
    db: Database
    target: str
    base: str
    """URI of the target's root."""

    def items(self, since: datetime | None = None, profile: str | None = None) -> Iterator[MediaItem]:
        """One by one, ordered by specimen. Raises `IntegrityError` where a document is not in the store."""
        for package, receipts in queries.delivered_packages(self.db, self.target, since, profile):
            documents = {item.path: item.sha256 for item in package.files}
            uri_of = partial(self._uri, package, _places(receipts))
            yield media_item(
                self._read(documents["metadata.json"]), uri_of, self._reading(documents.get("analysis.json"))
            )

    def _reading(self, sha256: str | None) -> Callable[[], dict[str, Any]]:
        return (lambda: {}) if sha256 is None else (lambda: self._read(sha256))

    def _read(self, sha256: str) -> dict[str, Any]:
        try:
            read: dict[str, Any] = json.loads(files.path_of(self.data, sha256).read_bytes())
        except (FileNotFoundError, ValueError) as fault:
            raise IntegrityError(f"The document {sha256} cannot be read: {fault}.", "Run `vasculum verify`.") from fault
        return read

    def _uri(self, package: Package, places: dict[str, str], path: str) -> str:
        digest = next(item.sha256 for item in package.files if item.path == path)
        content = places.get(digest, f"v1/content/{path}")
        return f"{self.base}/{quote(str(object_path(package.object_id)))}/{quote(content)}"


def _places(receipts: tuple[Receipt, ...]) -> dict[str, str]:
    """sha256 -> content path in the object: where the first version that has the bytes laid them down."""
    places: dict[str, str] = {}
    for receipt in sorted(receipts, key=lambda receipt: int(receipt.version[1:])):
        for item in sorted(receipt.files, key=lambda item: item.path):
            places.setdefault(item.sha256, f"{receipt.version}/content/{item.path}")
    return places
