"""One delivered media item as exporters see it: its documents, its addresses, and nothing that is withheld."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from vasculum.exports.withheld import is_restricted, open_analysis, open_metadata
from vasculum.model.findings import JsonObject

BEST, GOOD, THUMBNAIL = "v006", "v005", "v001"
"""Of the controlled vocabulary http://rs.tdwg.org/acvariant/values/."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One service access point."""

    path: str
    uri: str
    sha256: str
    media_type: str
    variant: str
    """`v006`, `v005`, `v001`."""
    description: str
    width: int | None
    height: int | None


@dataclass(frozen=True, slots=True)
class MediaItem:
    """One photograph of one specimen."""

    id: str
    """`urn:uuid:…`."""
    metadata: JsonObject
    """`metadata.json` as delivered, open parts only."""
    pictures: tuple[Picture, ...]
    restricted: bool
    """It has access rights other than open ones: no locality, no label, no picture beyond the thumbnail is here."""
    read_analysis: Callable[[], JsonObject]
    """Reads `analysis.json`, open parts only; `{}` where there is none."""

    def term(self, name: str) -> str:
        """A term's value, empty where it has none: `dwc:catalogNumber`."""
        value = self.metadata.get(name)
        return "" if value is None else str(value)

    @property
    def specimen(self) -> str:
        """What tells specimens apart: the URI, else institution, collection and number."""
        parts = (self.term(f"dwc:{name}") for name in ("institutionCode", "collectionCode", "catalogNumber"))
        return self.term("ac:associatedSpecimenReference") or ":".join(("urn:catalog", *parts))

    def picture(self, *variants: str) -> Picture | None:
        """The first picture of the first of these variants that there is."""
        by_variant = {picture.variant: picture for picture in reversed(self.pictures)}
        return next((by_variant[variant] for variant in variants if variant in by_variant), None)


def media_item(
    metadata: JsonObject, uri_of: Callable[[str], str], read_analysis: Callable[[], JsonObject]
) -> MediaItem:
    """The item of a delivered `metadata.json`; `uri_of` gives a file's address by its logical path."""
    restricted = is_restricted(metadata)
    pictures = tuple(_picture(point, uri_of) for point in metadata.get("ac:hasServiceAccessPoint", ()))
    if restricted:
        pictures = tuple(picture for picture in pictures if picture.variant == THUMBNAIL)
    return MediaItem(
        id=str(metadata["dcterms:identifier"]),
        metadata=open_metadata(metadata) if restricted else metadata,
        pictures=pictures,
        restricted=restricted,
        read_analysis=(lambda: open_analysis(read_analysis())) if restricted else read_analysis,
    )


def _picture(point: dict[str, Any], uri_of: Callable[[str], str]) -> Picture:
    path = str(point["ac:accessURI"])
    return Picture(
        path=path,
        uri=uri_of(path),
        sha256=str(point["ac:hashValue"]),
        media_type=str(point["dc:format"]),
        variant=str(point["ac:variant"]).rpartition("/")[2],
        description=str(point.get("ac:variantDescription", "")),
        width=point.get("exif:PixelXDimension"),
        height=point.get("exif:PixelYDimension"),
    )
