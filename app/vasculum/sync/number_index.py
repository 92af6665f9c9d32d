"""Which picture goes by which catalogue number at a repository, for stations that do not know of each other.

`index/<institution>/<collection>/<number>/<media id>.json`, beside the objects and never inside the storage root: each
station adds a small file before it delivers, and asks for those of others before that.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from vasculum.model.elsewhere import Elsewhere
from vasculum.sync.beside import Beside
from vasculum.sync.ocfl_layout import folder_name

_VERSION = 1
_MOST = 50
"""Pictures of one number that are looked at; a number with more needs a person anyway."""


@dataclass(frozen=True, slots=True)
class Number:
    """A catalogue number where it is unique."""

    institution: str
    collection: str
    number: str

    @property
    def folder(self) -> str:
        """Its place in the index; any text gives a safe one. Two numbers never share it, but on a file system to which
        upper and lower case are one, which is why entries say their number."""
        parts = (self.institution, self.collection, self.number)
        return "/".join(("index", *(folder_name(part) or "_" for part in parts)))


def pictures_of(beside: Beside, number: Number) -> tuple[Elsewhere, ...]:
    """Every picture that the index has under the number. An entry that cannot be read counts as one, by an unknown
    station: something is there."""
    found = (
        _entry(path, beside.read(path), number)
        for path in islice(beside.names(number.folder), _MOST)
        if path.count("/") == number.folder.count("/") + 1
    )
    return tuple(entry for entry in found if entry is not None)


def announce(beside: Beside, number: Number, media: str, station: str, taken_at: str, originals: list[str]) -> None:
    """Adds this station's picture; an entry of the same media id stays as it is."""
    entry = {
        "version": _VERSION,
        "media": media,
        "object": f"urn:uuid:{media}",
        "catalogNumber": number.number,
        "institutionCode": number.institution,
        "collectionCode": number.collection,
        "station": station,
        "takenAt": taken_at,
        "originals": originals,
    }
    content = json.dumps(entry, ensure_ascii=False, indent=1).encode("utf-8") + b"\n"
    beside.write_new(f"{number.folder}/{folder_name(media)}.json", content)


def _entry(path: str, content: bytes | None, number: Number) -> Elsewhere | None:
    named = path.rpartition("/")[2].removesuffix(".json")
    try:
        plain: Any = json.loads(content or b"")
    except ValueError:
        plain = None
    if not isinstance(plain, Mapping):
        return Elsewhere(number.number, named, "")
    if plain.get("catalogNumber") != number.number:
        return None
    return Elsewhere(
        number.number, str(plain.get("media", named)), _shown(plain.get("station")), _shown(plain.get("takenAt"))
    )


def _shown(value: object) -> str:
    """A text of somebody else's, short and without control characters."""
    return "".join(sign for sign in str(value or "")[:60] if sign.isprintable())
