"""What a restricted record keeps to itself: where the organism grew, and every reading of its labels.

Terms after Chapman, "Current Best Practices for Generalizing Sensitive Species Occurrence Data" (GBIF 2020), which
names locality text besides coordinates; a label's own words say both.
"""

from vasculum.model.findings import JsonObject

RIGHTS = "dcterms:accessRights"
_OPEN = frozenset({"", "open", "public", "open access"})

_PLACE = frozenset(
    f"dwc:{name}"
    for name in (
        "municipality",
        "locality",
        "verbatimLocality",
        "locationID",
        "locationRemarks",
        "decimalLatitude",
        "decimalLongitude",
        "verbatimCoordinates",
        "verbatimLatitude",
        "verbatimLongitude",
        "coordinateUncertaintyInMeters",
        "coordinatePrecision",
        "footprintWKT",
        "minimumElevationInMeters",
        "maximumElevationInMeters",
        "verbatimElevation",
        "minimumDepthInMeters",
        "maximumDepthInMeters",
        "verbatimDepth",
        "island",
        "waterBody",
        "county",
        "higherGeography",
        "habitat",
        "fieldNotes",
        "eventRemarks",
        "occurrenceRemarks",
        "dynamicProperties",
        "verbatimLabel",
    )
)
_LABEL_KEYS = ("labels", "text", "fields", "layout", "barcodes", "identifier", "checks", "reasons", "notes")
"""Of `analysis.json`: words, and boxes by which a label could be cut out."""


def is_restricted(metadata: JsonObject) -> bool:
    """Whether the record has access rights that are not open ones."""
    return str(metadata.get(RIGHTS) or "").strip().lower() not in _OPEN


def open_metadata(metadata: JsonObject) -> JsonObject:
    """The document without place and label, and with the sentence that says so (dwc:informationWithheld)."""
    said = {name: value for name, value in metadata.items() if name not in _PLACE}
    return said | {"dwc:informationWithheld": f"Locality and label withheld: {metadata[RIGHTS]}."}


def open_analysis(analysis: JsonObject) -> JsonObject:
    """The document without any reading of a label."""
    return {name: value for name, value in analysis.items() if name not in _LABEL_KEYS}
