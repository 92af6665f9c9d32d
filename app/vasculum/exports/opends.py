"""`opends`: specimens, media and annotations in DiSSCo's open Digital Specimen terms, one JSON object a line."""

import json
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from uuid import UUID, uuid5

from vasculum.exports.darwin_core_terms import OCCURRENCE
from vasculum.exports.export import About
from vasculum.exports.item import BEST, GOOD, THUMBNAIL, MediaItem, Picture
from vasculum.exports.rows import measures, occurrence
from vasculum.exports.writing import present, whole
from vasculum.model.findings import JsonObject

SPECIMEN_TYPE = "https://doi.org/21.T11148/894b1e6cad57e921764e"
MEDIA_TYPE = "https://doi.org/21.T11148/bbad8c4e101e8af01115"
"""FDO types of digital specimen 0.4.0 and digital media 0.5.0 (schemas.dissco.tech)."""
_FRAGMENT = "http://rs.tdwg.org/ac/terms/RegionOfInterest"


class OpenDsExport:
    """A folder: `digital-specimen.jsonl`, `digital-media.jsonl`, `annotation.jsonl`.

    The identifiers are ours (`urn:uuid:`) until DiSSCo mints its own; no hash property stands in digital media, so the
    sha256 goes as an identifier. Annotations name each region in fractions of the picture, as DiSSCo wants them.
    """

    name = "opends"

    def write(self, items: Iterable[MediaItem], where: Path, about: About) -> None:
        """See `Export`."""
        with whole(where) as beside:
            beside.mkdir()
            with (
                (beside / "digital-specimen.jsonl").open("w", encoding="utf-8") as specimens,
                (beside / "digital-media.jsonl").open("w", encoding="utf-8") as media,
                (beside / "annotation.jsonl").open("w", encoding="utf-8") as annotations,
            ):
                for _, group in groupby(items, lambda item: item.specimen):
                    for place, item in enumerate(group):
                        analysis = item.read_analysis()
                        if place == 0:
                            specimens.write(_line(_specimen(item, analysis, about)))
                        if (medium := _media(item, analysis, about)) is not None:
                            media.write(_line(medium))
                        for annotation in _annotations(item, analysis, about):
                            annotations.write(_line(annotation))


EXPORT = OpenDsExport()


def _specimen(item: MediaItem, analysis: JsonObject, about: About) -> JsonObject:
    row = occurrence(item)
    uri = item.term("ac:associatedSpecimenReference")
    made = item.term("dcterms:modified")
    said = {term: row[term] for term in OCCURRENCE if row[term]}
    parts = (item.term("dwc:catalogNumber"), item.term("dwc:institutionID") or about.institution_code)
    return present(
        {
            "@id": _named(item, "specimen"),
            "@type": "ods:DigitalSpecimen",
            "dcterms:identifier": _named(item, "specimen"),
            "ods:fdoType": SPECIMEN_TYPE,
            "ods:version": 1,
            "dcterms:created": made,
            **said,
            "dcterms:modified": made,
            "ods:midsLevel": analysis.get("mids") or 0,
            "ods:physicalSpecimenID": uri or parts[0],
            "ods:physicalSpecimenIDType": "Global" if uri else "Local",
            "ods:normalisedPhysicalSpecimenID": uri or ":".join(parts),
            "ods:sourceSystemID": about.base,
            "ods:organisationID": item.term("dwc:institutionID"),
            "ods:livingOrPreserved": "Preserved",
        }
    )


def _media(item: MediaItem, analysis: JsonObject, about: About) -> JsonObject | None:
    picture = item.picture(GOOD, BEST, THUMBNAIL)
    if picture is None:
        return None
    copied = (
        "dc:type dcterms:type dcterms:title dcterms:rights dcterms:accessRights xmpRights:WebStatement xmpRights:Owner"
        " xmp:CreateDate ac:captureDevice ac:digitizationDate ac:resourceCreationTechnique ac:subjectPart"
        " ac:subjectPartLiteral ac:subjectOrientation ac:subjectOrientationLiteral"
    )
    return present(
        {
            "@id": item.id,
            "@type": "ods:DigitalMedia",
            "dcterms:identifier": item.id,
            "ods:fdoType": MEDIA_TYPE,
            "ods:version": 1,
            "dcterms:created": item.term("xmp:CreateDate") or item.term("dcterms:modified"),
            "dcterms:modified": item.term("dcterms:modified"),
            "ods:sourceSystemID": about.base,
            **{term: item.term(term) for term in copied.split()},
            **_access(picture),
            "ods:hasIdentifiers": [
                {
                    "@type": "ods:Identifier",
                    "dcterms:title": "SHA-256",
                    "dcterms:type": "Hash",
                    "dcterms:identifier": picture.sha256,
                }
            ],
            "ods:hasEntityRelationships": [
                {
                    "@type": "ods:EntityRelationship",
                    "dwc:relationshipOfResource": "hasDigitalSpecimen",
                    "dwc:relatedResourceID": _named(item, "specimen"),
                }
            ],
            "ods:hasMediaDerivatives": [_access(other) for other in item.pictures if other != picture],
            "ods:hasAssertions": [
                present(
                    {
                        "@type": "ods:Assertion",
                        "dwc:measurementType": kind,
                        "dwc:measurementValue": str(value),
                        "dwc:measurementUnit": unit,
                        "dwc:measurementAccuracy": error,
                        "dwc:measurementMethod": method,
                        "dwc:measurementDeterminedDate": item.term("dcterms:modified"),
                    }
                )
                for kind, value, unit, error, method in measures(analysis)
            ],
        }
    )


def _access(picture: Picture) -> JsonObject:
    return present(
        {
            "ac:accessURI": picture.uri,
            "dcterms:format": picture.media_type,
            "ac:variant": f"http://rs.tdwg.org/acvariant/values/{picture.variant}",
            "ac:variantDescription": picture.description,
            "exif:PixelXDimension": picture.width,
            "exif:PixelYDimension": picture.height,
        }
    )


def _annotations(item: MediaItem, analysis: JsonObject, about: About) -> Iterator[JsonObject]:
    if not analysis:
        return
    width, height = analysis["width"], analysis["height"]
    for place, (value, quad, score, kind) in enumerate(_readings(analysis)):
        xs, ys = [corner[0] for corner in quad], [corner[1] for corner in quad]
        left, top = max(min(xs), 0), max(min(ys), 0)
        # Six places: enough that 11,648 px come back as the integer they were (Audiovisual Core, regions of interest).
        region = {
            "ac:xFrac": round(left / width, 6),
            "ac:yFrac": round(top / height, 6),
            "ac:widthFrac": round((min(max(xs), width) - left) / width, 6),
            "ac:heightFrac": round((min(max(ys), height) - top) / height, 6),
        }
        yield {
            "@type": "ods:Annotation",
            "dcterms:identifier": _named(item, f"annotation/{kind}/{place}"),
            "oa:motivation": "ods:adding",
            "oa:hasBody": {"@type": "oa:TextualBody", "oa:value": [value], "ods:score": score},
            "oa:hasTarget": {
                "@id": item.id,
                "@type": "ods:DigitalMedia",
                "dcterms:identifier": item.id,
                "ods:fdoType": MEDIA_TYPE,
                "oa:hasSelector": {
                    "@type": "oa:FragmentSelector",
                    "ac:hasROI": region,
                    "dcterms:conformsTo": _FRAGMENT,
                },
            },
            "dcterms:creator": {
                "@type": "schema:SoftwareApplication",
                "schema:name": f"Vasculum {analysis.get('version', about.version)}",
                "schema:softwareRequirements": [
                    present(
                        {"schema:name": model["name"], "schema:version": model["version"], "sha256": model["sha256"]}
                    )
                    for model in analysis.get("models", ())
                ],
            },
            "dcterms:created": item.term("dcterms:modified"),
        }


def _readings(analysis: JsonObject) -> Iterator[tuple[str, list[list[int]], float, str]]:
    for code in analysis.get("barcodes", ()):
        yield code["text"], code["quad"], 1.0 if code["agreed"] else 0.5, "barcode"
    for label in analysis.get("labels", ()):
        for line in label["lines"]:
            yield line["text"], line["quad"], line["confidence"], "line"


def _named(item: MediaItem, what: str) -> str:
    if what == "specimen":
        return f"urn:uuid:{uuid5(UUID(int=0), item.specimen)}"
    return f"urn:uuid:{uuid5(UUID(item.id.removeprefix('urn:uuid:')), what)}"


def _line(value: JsonObject) -> str:
    return json.dumps(value, ensure_ascii=False) + "\n"
