"""What a package says of its pictures: Audiovisual Core with Darwin Core terms, absent staying absent."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import quote

from vasculum.model.capture import EXIF, Capture, FileRef
from vasculum.model.certificate import Certificate
from vasculum.model.darwin_core import NAMESPACES
from vasculum.model.findings import BarcodeRead, FieldRead, JsonObject, LabelText, of_kind
from vasculum.model.ids import urn
from vasculum.model.policy import Collection
from vasculum.model.record import Record
from vasculum.model.view import ORIENTATIONS, PARTS
from vasculum.packaging.kept import CERTIFICATE

BEST, GOOD, THUMBNAIL = "v006", "v005", "v001"
"""Of the controlled vocabulary http://rs.tdwg.org/acvariant/values/."""

_DUBLIN_CORE = frozenset(
    {"accessRights", "bibliographicCitation", "language", "license", "modified", "references", "rightsHolder", "type"}
)
"""Terms that the Darwin Core occurrence core borrows from Dublin Core."""


@dataclass(frozen=True, slots=True)
class Rendition:
    """A picture made for the package, with its size in pixels."""

    file: FileRef
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class AccessPoint:
    """One way to the picture: a file of the package, by its logical path."""

    path: str
    file: FileRef
    variant: str
    description: str
    width: int | None = None
    height: int | None = None
    derived_from: str | None = None
    """Logical path of the file that it was made of."""


def metadata_json(
    record: Record, collection: Collection, station: str, points: Sequence[AccessPoint], technique: str, now: datetime
) -> JsonObject:
    """The media item and its specimen. `technique` states each correction made; `now` dates the metadata, in UTC."""
    capture, stamp = record.capture, now.isoformat(timespec="seconds")
    said: dict[str, Any] = {
        "@context": NAMESPACES,
        "dcterms:identifier": urn(capture.id),
        "dc:type": "StillImage",
        "dcterms:type": "http://purl.org/dc/dcmitype/StillImage",
        "ac:subtypeLiteral": "Photograph",
        "dcterms:title": record.catalog_number,
        "dcterms:modified": stamp,
        "xmp:MetadataDate": stamp,
        "ac:metadataLanguage": "http://id.loc.gov/vocabulary/iso639-2/eng",
        "ac:metadataLanguageLiteral": "en",
        "ac:providerManagedID": f"{station}/{capture.id}" if station else capture.id,
        **_rights(collection),
        "dcterms:accessRights": access_rights(record, collection),
        "xmp:CreateDate": capture.exposed,
        "ac:digitizationDate": capture.exposed,
        "ac:captureDevice": _device(capture),
        "ac:resourceCreationTechnique": technique,
        "dcterms:references": f"urn:uuid:{record.certificate.id}" if record.certificate else None,
        "dcterms:provenance": _certificate(record.certificate),
        "ac:associatedSpecimenReference": specimen_uri(record, collection),
        **_view(record),
        **specimen_terms(record, collection),
        "ac:hasServiceAccessPoint": [_access_point(point) for point in points],
    }
    return _present(said)


def specimen_terms(record: Record, collection: Collection) -> JsonObject:
    """Darwin Core terms of the specimen: a person's value, else the list's, else the cover's, else the machine's.

    A person's `verbatimLabel` stands for the handwritten labels. `dwc:dynamicProperties` says where the number comes
    from, and each value that was not read or typed.
    """
    findings = record.analysis.findings if record.analysis else ()
    read: dict[str, FieldRead] = {}
    for item in of_kind(findings, FieldRead):
        if item.term not in read or item.confidence > read[item.term].confidence:
            read[item.term] = item
    given = {fact.term: fact.value for fact in record.facts}
    values = {term: item.value for term, item in read.items()} | given | record.corrections
    said = {term_name(term): value for term, value in values.items()}
    by_hand = record.corrections.get("verbatimLabel", "")
    texts = [label.text for label in of_kind(findings, LabelText) if not (by_hand and label.script == "handwritten")]
    labels = "\n\n".join(text for text in (*texts, by_hand) if text)
    fixed = {
        "dwc:basisOfRecord": "PreservedSpecimen",
        "dwc:institutionCode": collection.institution_code,
        "dwc:institutionID": collection.institution_id,
        "dwc:collectionCode": collection.collection_code,
        "dwc:preparations": collection.preparations,
        "dwc:catalogNumber": record.catalog_number,
        "dwc:otherCatalogNumbers": " | ".join(_other_numbers(record)),
        "dwc:associatedOccurrences": " | ".join(f"in the same picture: {number}" for number in record.also_shows),
        "dwc:verbatimLabel": labels,
        "dwc:dynamicProperties": _sources(record),
    }
    return {**said, **{name: value for name, value in fixed.items() if value}}


def _sources(record: Record) -> str:
    """Where the number and the facts come from, as the JSON text that `dynamicProperties` holds."""
    sources: dict[str, Any] = {"catalogNumberSource": record.number_source} if record.number_source else {}
    given = {term_name(fact.term): fact.source for fact in record.facts if fact.term not in record.corrections}
    if given:
        sources["sources"] = given
    return json.dumps(sources, ensure_ascii=False, sort_keys=True) if sources else ""


def specimen_uri(record: Record, collection: Collection) -> str | None:
    """The specimen's URI from the collection's template; None without a template or a number."""
    if not collection.specimen_uri or not record.catalog_number:
        return None
    return collection.specimen_uri.replace("{catalogNumber}", quote(record.catalog_number, safe=""))


def term_name(term: str) -> str:
    """A Darwin Core term's local name with its prefix: `dwc:eventDate`, `dcterms:license`."""
    return f"dcterms:{term}" if term in _DUBLIN_CORE else f"dwc:{term}"


def access_rights(record: Record, collection: Collection) -> str:
    """Who may see the record: as a person said, else as the collection says; empty where neither does."""
    return record.corrections.get("accessRights") or collection.access_rights


def _rights(collection: Collection) -> JsonObject:
    return {
        "dcterms:rights": collection.licence,
        "xmpRights:WebStatement": collection.licence,
        "xmpRights:Owner": collection.rights_holder,
        "photoshop:Credit": collection.credit,
        "ac:providerLiteral": collection.institution_code,
        "ac:provider": collection.institution_id,
        "dwc:projectTitle": collection.project,
    }


def _device(capture: Capture) -> str:
    """The camera; of a picture that came as a file the one that its header names, empty where it names none."""
    model, serial = capture.camera.model, capture.camera.serial
    if capture.came_as_file:
        model = " ".join(filter(None, (capture.facts.get(f"{EXIF}{name}", "") for name in ("Make", "Model"))))
        serial = capture.facts.get(f"{EXIF}BodySerialNumber")
    return f"{model}, serial {serial}" if model and serial else model


def _view(record: Record) -> JsonObject:
    """What of the specimen is shown: the view's own name, and the terms of TDWG's vocabularies where it has them."""
    if record.place is None:
        return {}
    view = record.place.view
    return {
        "ac:caption": view.name,
        "ac:subjectPart": PARTS.get(view.part),
        "ac:subjectPartLiteral": view.part,
        "ac:subjectOrientation": ORIENTATIONS.get(view.orientation),
        "ac:subjectOrientationLiteral": view.orientation,
    }


def _certificate(certificate: Certificate | None) -> str | None:
    """The morning's certificate in words; it lies in the package whole."""
    if certificate is None:
        return None
    return f"Quality certificate {certificate.number} ({CERTIFICATE}): {certificate.headline}"


def _other_numbers(record: Record) -> tuple[str, ...]:
    if record.analysis is None or record.verdict is None:
        return ()
    codes = of_kind(record.analysis.findings, BarcodeRead)
    named = (code.text for code, role in zip(codes, record.verdict.roles, strict=False) if role == "otherCatalogNumber")
    return tuple(dict.fromkeys(named))


def _access_point(point: AccessPoint) -> JsonObject:
    return _present(
        {
            "ac:accessURI": point.path,
            "dc:format": point.file.media_type,
            "ac:variant": f"http://rs.tdwg.org/acvariant/values/{point.variant}",
            "ac:variantDescription": point.description,
            "ac:hashFunction": "SHA-256",
            "ac:hashValue": point.file.sha256,
            "exif:PixelXDimension": point.width,
            "exif:PixelYDimension": point.height,
            "ac:derivedFrom": point.derived_from,
        }
    )


def _present(said: JsonObject) -> JsonObject:
    return {name: value for name, value in said.items() if value not in (None, "", [])}
