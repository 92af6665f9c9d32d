"""`iiif`: a IIIF Presentation 3.0 manifest for each specimen, and a collection that lists them."""

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any

from vasculum.exports.export import About
from vasculum.exports.item import BEST, GOOD, THUMBNAIL, MediaItem
from vasculum.exports.rows import by_specimen
from vasculum.exports.writing import first_of, present, whole
from vasculum.model.errors import BadSettings
from vasculum.model.findings import JsonObject

CONTEXT = "http://iiif.io/api/presentation/3/context.json"
SCALE = "http://iiif.io/api/annex/services/physdim/1/context.json"
_SHOWN = (
    ("Catalogue number", "dwc:catalogNumber"),
    ("Institution", "dwc:institutionCode"),
    ("Collection", "dwc:collectionCode"),
    ("Scientific name", "dwc:scientificName"),
    ("Type status", "dwc:typeStatus"),
    ("Collector", "dwc:recordedBy"),
    ("Date", "dwc:eventDate"),
    ("Country", "dwc:country"),
    ("Locality", "dwc:locality"),
    ("Access rights", "dcterms:accessRights"),
    ("Withheld", "dwc:informationWithheld"),
)


class IiifExport:
    """A folder: `collection.json` and `manifests/ab/<name>.json`, to be served at `<repository>/iiif/`.

    A canvas a photograph, in pixels of its derivative, with its scale where it was measured. Restricted records show
    their thumbnail alone.
    """

    name = "iiif"

    def write(self, items: Iterable[MediaItem], where: Path, about: About) -> None:
        """See `Export`. Raises `BadSettings` where the repository has no address on the web."""
        if not about.base.startswith(("https://", "http://")):
            raise BadSettings(
                f"Manifests need web addresses, and the repository is at {about.base}.",
                "Write the address at which readers reach it as the target's `public` in the settings.",
            )
        root = f"{about.base}/iiif"
        with whole(where) as beside:
            beside.mkdir()
            with (beside / "collection.json").open("w", encoding="utf-8") as listing:
                listing.write(_collection_head(root, about))
                for place, (_, group) in enumerate(by_specimen(items)):
                    manifest = _manifest(root, list(group), about)
                    path = beside / manifest["id"].removeprefix(f"{root}/")
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_text(_json(manifest), encoding="utf-8")
                    entry = {name: manifest[name] for name in ("id", "type", "label")}
                    listing.write((",\n" if place else "") + json.dumps(entry, ensure_ascii=False))
                listing.write("\n]}\n")


EXPORT = IiifExport()


def _collection_head(root: str, about: About) -> str:
    head = {"@context": CONTEXT, "id": f"{root}/collection.json", "type": "Collection", "label": _none(about.title)}
    return json.dumps(head, ensure_ascii=False)[:-1] + ', "items": [\n'


def _manifest(root: str, items: list[MediaItem], about: About) -> JsonObject:
    first = items[0]
    # Named by the specimen, so that a later export writes the same manifest to the same place.
    name = sha256(first.specimen.encode()).hexdigest()[:32]
    number = first.term("dwc:catalogNumber") or first.id
    place = f"{root}/manifests/{name[:2]}/{name}"
    rights = first.term("dcterms:rights")
    owner = first_of((first.term("photoshop:Credit"), first.term("xmpRights:Owner"), about.rights_holder))
    shown = [(label, first.term(term)) for label, term in _SHOWN]
    specimen = first.term("ac:associatedSpecimenReference")
    return present(
        {
            "@context": CONTEXT,
            "id": f"{place}.json",
            "type": "Manifest",
            "label": _none(number),
            "metadata": [{"label": _english(label), "value": _none(value)} for label, value in shown if value],
            "rights": _rights(rights),
            "requiredStatement": {"label": _english("Attribution"), "value": _none(f"{owner}. {rights}".strip(". "))},
            "homepage": [{"id": specimen, "type": "Text", "label": _english("Specimen"), "format": "text/html"}]
            if specimen.startswith(("http://", "https://"))
            else None,
            "items": [canvas for item in items if (canvas := _canvas(place, item)) is not None],
        }
    )


def _canvas(place: str, item: MediaItem) -> JsonObject | None:
    picture = item.picture(GOOD, BEST, THUMBNAIL)
    if picture is None or not picture.width or not picture.height:
        return None
    canvas = f"{place}/canvas/{item.id.removeprefix('urn:uuid:')}"
    size = {"width": picture.width, "height": picture.height}
    small = item.picture(THUMBNAIL)
    body = {"id": picture.uri, "type": "Image", "format": picture.media_type, **size}
    painting = {
        "id": f"{canvas}/painting",
        "type": "Annotation",
        "motivation": "painting",
        "body": body,
        "target": canvas,
    }
    return present(
        {
            "id": canvas,
            "type": "Canvas",
            "label": _none(item.term("ac:caption") or item.term("xmp:CreateDate") or item.id),
            **size,
            "items": [{"id": f"{canvas}/page", "type": "AnnotationPage", "items": [painting]}],
            "thumbnail": [
                present(
                    {
                        "id": small.uri,
                        "type": "Image",
                        "format": small.media_type,
                        "width": small.width,
                        "height": small.height,
                    }
                )
            ]
            if small
            else None,
            "service": _scale(canvas, item.read_analysis(), picture.width),
        }
    )


def _scale(canvas: str, analysis: JsonObject, width: int) -> list[JsonObject] | None:
    """Millimetres a pixel of the canvas (IIIF Physical Dimensions annex, 1.0)."""
    scale = analysis.get("scale") if analysis else None
    if not scale:
        return None
    millimetres = analysis["width"] / scale["pixels_per_mm"] / width
    profile = "http://iiif.io/api/annex/services/physdim"
    return [
        {
            "@context": SCALE,
            "id": f"{canvas}/scale",
            "type": "PhysicalDimensionService",
            "profile": profile,
            "physicalScale": round(millimetres, 6),
            "physicalUnits": "mm",
        }
    ]


def _rights(uri: str) -> str | None:
    # Presentation 3.0, `rights`: only these two families, Creative Commons' in their http form.
    if "://creativecommons.org/" in uri or "://rightsstatements.org/" in uri:
        return uri.replace("https://", "http://", 1)
    return None


def _none(value: str) -> dict[str, list[str]]:
    return {"none": [value]}


def _english(value: str) -> dict[str, list[str]]:
    return {"en": [value]}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"
