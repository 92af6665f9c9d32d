"""`dwc-dp`: a Darwin Core Data Package, where one photograph may show many specimens and a measurement has its place.

Table and field names as the drafts of June 2026 that follow the guide ratified on 2026-05-26 (dwc.tdwg.org/dp).
"""

import csv
import json
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from vasculum.exports.export import About
from vasculum.exports.item import MediaItem
from vasculum.exports.rows import by_specimen, measures, occurrence
from vasculum.exports.writing import whole
from vasculum.model.findings import JsonObject

PROFILE = "http://rs.tdwg.org/dwc-dp/1.0/dwc-dp-profile.json"
_INTEGERS = frozenset({"pixelXDimension", "pixelYDimension"})
_NUMBERS = frozenset({"assertionError"})

TABLES: dict[str, tuple[str, ...]] = {
    "material": (
        "materialEntity_pk",
        "materialEntityID",
        "materialEntityType",
        "institutionCode",
        "institutionID",
        "collectionCode",
        "catalogNumber",
        "otherCatalogNumbers",
        "recordNumber",
        "preparations",
        "verbatimLabel",
        "informationWithheld",
    ),
    "media": (
        "media_pk",
        "mediaID",
        "isPartOfMediaID",
        "mediaType",
        "createDate",
        "digitizationDate",
        "captureDevice",
        "resourceCreationTechnique",
        "accessURI",
        "format",
        "variantIRI",
        "pixelXDimension",
        "pixelYDimension",
        "hashFunction",
        "hashValue",
        "subjectPartLiteral",
        "subjectPartIRI",
        "subjectOrientationLiteral",
        "subjectOrientationIRI",
        "usagePolicy_fk",
    ),
    "media-assertion": (
        "media_fk",
        "assertionType",
        "assertionValue",
        "assertionUnit",
        "assertionError",
        "assertionMadeDate",
        "assertionRemarks",
    ),
    "material-media": ("media_fk", "materialEntity_fk"),
    "usage-policy": ("usagePolicy_pk", "rights", "owner", "webStatement", "credit", "accessRights"),
}
"""Table -> its columns, the key first where it has one."""

_KEYS = {"material": "materialEntity_pk", "media": "media_pk", "usage-policy": "usagePolicy_pk"}
_FOREIGN = {
    "media": {"usagePolicy_fk": "usage-policy"},
    "media-assertion": {"media_fk": "media"},
    "material-media": {"media_fk": "media", "materialEntity_fk": "material"},
}


class DataPackageExport:
    """A folder with `datapackage.json` and a CSV file a table; schemas stand inline."""

    name = "dwc-dp"

    def write(self, items: Iterable[MediaItem], where: Path, about: About) -> None:
        """See `Export`."""
        with whole(where) as beside, ExitStack() as files:
            beside.mkdir()
            writers = {}
            for table, columns in TABLES.items():
                file = files.enter_context((beside / f"{table}.csv").open("w", encoding="utf-8", newline=""))
                writers[table] = csv.DictWriter(file, columns, restval="", lineterminator="\n")
                writers[table].writeheader()
            policies: set[tuple[str, ...]] = set()
            for specimen, group in by_specimen(items):
                for place, item in enumerate(group):
                    if place == 0:
                        writers["material"].writerow(_material(item, specimen))
                    for table, row in _rows(item, specimen, policies):
                        writers[table].writerow(row)
            (beside / "datapackage.json").write_text(_descriptor(about), encoding="utf-8")


EXPORT = DataPackageExport()


def _material(item: MediaItem, specimen: str) -> JsonObject:
    row = occurrence(item)
    plain = {column: row.get(f"dwc:{column}", "") for column in TABLES["material"]}
    return plain | {
        "materialEntity_pk": specimen,
        "materialEntityID": row["dwc:materialEntityID"] or specimen,
        "materialEntityType": item.term("dwc:basisOfRecord"),
    }


def _rows(item: MediaItem, specimen: str, policies: set[tuple[str, ...]]) -> Iterator[tuple[str, JsonObject]]:
    terms = ("dcterms:rights", "xmpRights:Owner", "xmpRights:WebStatement", "photoshop:Credit", "dcterms:accessRights")
    policy = tuple(item.term(term) for term in terms)
    key = " | ".join(policy)
    if policy not in policies:
        # As many as there are licences and owners: a handful, whatever the number of photographs.
        policies.add(policy)
        yield "usage-policy", dict(zip(TABLES["usage-policy"], (key, *policy), strict=True))
    for picture in item.pictures:
        media = f"{item.id}#{picture.path}"
        yield (
            "media",
            {
                "media_pk": media,
                "mediaID": media,
                "isPartOfMediaID": item.id,
                "mediaType": item.term("dc:type"),
                "createDate": item.term("xmp:CreateDate"),
                "digitizationDate": item.term("ac:digitizationDate"),
                "captureDevice": item.term("ac:captureDevice"),
                "resourceCreationTechnique": item.term("ac:resourceCreationTechnique"),
                "accessURI": picture.uri,
                "format": picture.media_type,
                "variantIRI": f"http://rs.tdwg.org/acvariant/values/{picture.variant}",
                "pixelXDimension": picture.width or "",
                "pixelYDimension": picture.height or "",
                "hashFunction": "SHA-256",
                "hashValue": picture.sha256,
                "subjectPartLiteral": item.term("ac:subjectPartLiteral"),
                "subjectPartIRI": item.term("ac:subjectPart"),
                "subjectOrientationLiteral": item.term("ac:subjectOrientationLiteral"),
                "subjectOrientationIRI": item.term("ac:subjectOrientation"),
                "usagePolicy_fk": key,
            },
        )
        yield "material-media", {"media_fk": media, "materialEntity_fk": specimen}
    if item.pictures:
        yield from _assertions(item, f"{item.id}#{item.pictures[0].path}")


def _assertions(item: MediaItem, media: str) -> Iterator[tuple[str, JsonObject]]:
    for kind, value, unit, error, method in measures(item.read_analysis()):
        yield (
            "media-assertion",
            {
                "media_fk": media,
                "assertionType": kind,
                "assertionValue": value,
                "assertionUnit": unit,
                "assertionError": "" if error is None else error,
                "assertionMadeDate": item.term("dcterms:modified"),
                "assertionRemarks": method,
            },
        )


def _descriptor(about: About) -> str:
    described = {
        "profile": PROFILE,
        "name": "vasculum-export",
        "title": about.title,
        "created": about.made.isoformat(timespec="seconds"),
        "licenses": [{"path": about.licence}],
        "resources": [_resource(table, columns) for table, columns in TABLES.items()],
    }
    return json.dumps(described, ensure_ascii=False, indent=1) + "\n"


def _resource(table: str, columns: tuple[str, ...]) -> JsonObject:
    schema: dict[str, Any] = {"fields": [{"name": column, "type": _type(column)} for column in columns]}
    if table in _KEYS:
        schema["primaryKey"] = _KEYS[table]
    if table in _FOREIGN:
        schema["foreignKeys"] = [
            {"fields": column, "reference": {"resource": other, "fields": _KEYS[other]}}
            for column, other in _FOREIGN[table].items()
        ]
    return {
        "name": table,
        "path": f"{table}.csv",
        "profile": "tabular-data-resource",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _type(column: str) -> str:
    return "integer" if column in _INTEGERS else "number" if column in _NUMBERS else "string"
