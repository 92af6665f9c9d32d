"""A media item as rows of Darwin Core and Audiovisual Core: what several formats write the same way."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from vasculum.exports.darwin_core_terms import MULTIMEDIA, OCCURRENCE
from vasculum.exports.item import MediaItem, Picture


def by_specimen(items: Iterable[MediaItem]) -> Iterator[tuple[str, Iterator[MediaItem]]]:
    """The items of each specimen; they come next to each other."""
    return groupby(items, lambda item: item.specimen)


def occurrence(item: MediaItem) -> dict[str, str]:
    """The specimen's terms, as its photograph's document has them."""
    said = {term: item.term(term) for term in OCCURRENCE}
    fixed = {
        "dwc:occurrenceID": item.term("dwc:occurrenceID") or item.specimen,
        "dcterms:license": item.term("dcterms:license") or item.term("dcterms:rights"),
        "dcterms:rightsHolder": item.term("dcterms:rightsHolder") or item.term("xmpRights:Owner"),
    }
    return said | fixed


def multimedia(item: MediaItem, picture: Picture) -> dict[str, str]:
    """The media item at one access point: the hash and the size are those of the bytes delivered there."""
    return {term: item.term(term) for term in MULTIMEDIA} | {
        "ac:accessURI": picture.uri,
        "dc:format": picture.media_type,
        "ac:variant": f"http://rs.tdwg.org/acvariant/values/{picture.variant}",
        "ac:variantDescription": picture.description,
        "ac:hashFunction": "SHA-256",
        "ac:hashValue": picture.sha256,
        "exif:PixelXDimension": str(picture.width or ""),
        "exif:PixelYDimension": str(picture.height or ""),
    }


def measures(analysis: dict[str, object]) -> Iterator[tuple[str, float, str, float | None, str]]:
    """What was measured in the picture: type, value, unit, error (half of the 95 % interval) and method.

    No TDWG vocabulary names these types yet; ours stand in docs/exports.md.
    """
    scale = analysis.get("scale")
    if isinstance(scale, dict):
        yield "scale", scale["pixels_per_mm"], "px/mm", scale["uncertainty"], scale["method"]
    chart = analysis.get("chart")
    if isinstance(chart, dict):
        after, method = chart["delta_e_2000"]["after"], f"{chart['type']} {chart['edition']}, leave-one-out"
        yield "colour accuracy, mean", after["mean"], "CIEDE2000", None, method
        yield "colour accuracy, maximum", after["max"], "CIEDE2000", None, method
        yield "white balance", chart["white_balance_delta_e"], "ΔE*ab in the a*b* plane", None, method
    checks = analysis.get("checks")
    for check in checks if isinstance(checks, list) else ():
        if check["value"] is not None and check["name"] in ("sharpness", "exposure", "clipping"):
            yield check["name"], check["value"], check["unit"], None, "Vasculum"
