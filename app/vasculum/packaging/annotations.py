"""What machines read and people corrected, as W3C Web Annotations on the derivative (the upright picture)."""

import uuid
from collections.abc import Iterator

from vasculum.model.analysis import Analysis
from vasculum.model.findings import (
    BarcodeRead,
    ColourFit,
    FieldRead,
    Finding,
    Fingerprint,
    JsonObject,
    LabelText,
    LayoutRegion,
    Measure,
    ScaleFit,
    StepFailed,
)
from vasculum.model.geometry import Box
from vasculum.model.ids import urn
from vasculum.model.json_form import to_plain
from vasculum.model.record import Record
from vasculum.packaging.metadata import Rendition, term_name

CONTEXT = [
    "http://www.w3.org/ns/anno.jsonld",
    {"vasculum": "urn:vasculum:", "dwc": "http://rs.tdwg.org/dwc/terms/", "schema": "https://schema.org/"},
]


def annotations_jsonld(record: Record, source: str, picture: Rendition) -> JsonObject:
    """An AnnotationCollection with one annotation a reading; `source` is the picture's path, relative to this file.

    Boxes are `xywh=pixel:` of that picture (Media Fragments 1.0), scaled where it is not of the analysed size. Each
    annotation names the program and the models that gave it; a correction names the person's local pseudonym.
    """
    items = []
    if record.analysis is not None:
        scale = picture.width / record.analysis.width
        for place, finding in enumerate(record.analysis.findings):
            if not isinstance(finding, StepFailed):
                items += list(_machine(record, record.analysis, place, finding, _Target(source, scale, picture)))
    items += [_correction(record, term, value, source) for term, value in sorted(record.corrections.items())]
    collection = _identity(record, "annotations")
    return {
        "@context": CONTEXT,
        "id": collection,
        "type": "AnnotationCollection",
        "label": f"Readings of {record.catalog_number}",
        "total": len(items),
        "first": {"id": f"{collection}#page", "type": "AnnotationPage", "partOf": collection, "items": items},
    }


class _Target:
    """Makes annotation targets on one picture."""

    def __init__(self, source: str, scale: float, picture: Rendition) -> None:
        self._source, self._scale, self._picture = source, scale, picture

    def at(self, box: Box | None) -> JsonObject | str:
        if box is None:
            return self._source
        part = box if self._scale == 1.0 else box.scaled(self._scale)
        part = part.clipped(self._picture.width, self._picture.height)
        return {
            "type": "SpecificResource",
            "source": self._source,
            "selector": {
                "type": "FragmentSelector",
                "conformsTo": "http://www.w3.org/TR/media-frags/",
                "value": f"xywh=pixel:{part.x},{part.y},{part.width},{part.height}",
            },
        }


def _machine(record: Record, analysis: Analysis, place: int, finding: Finding, target: _Target) -> Iterator[JsonObject]:
    generator = _generator(analysis)
    for part, (said, box, confidence) in enumerate(_readings(finding)):
        yield {
            "id": _identity(record, f"{analysis.profile_sha256}/{place}/{part}/{finding.kind}"),
            "type": "Annotation",
            "motivation": _MOTIVATION.get(finding.kind, "describing"),
            "generator": generator,
            "body": {**said, "vasculum:kind": finding.kind, "vasculum:confidence": confidence},
            "target": target.at(box),
        }


_MOTIVATION = {"barcode": "identifying", "layout": "classifying", "chart": "assessing", "measure": "assessing"}


def _readings(finding: Finding) -> Iterator[tuple[JsonObject, Box | None, float]]:
    # A label is many readings: each line stands where it was read.
    match finding:
        case LabelText():
            for line in finding.lines:
                said = _text(line.text) | {"vasculum:engine": finding.engine, "vasculum:label": finding.label}
                yield said, line.quad.box, line.confidence
        case BarcodeRead():
            how = {"vasculum:symbology": finding.symbology, "vasculum:readers": list(finding.readers)}
            said = _text(finding.text) | how
            yield said, finding.quad.box, finding.confidence
        case FieldRead():
            how = {"vasculum:term": term_name(finding.term), "vasculum:verbatim": finding.verbatim}
            said = _text(finding.value) | how
            yield said, finding.box, finding.confidence
        case LayoutRegion() if finding.candidate:
            return
        case LayoutRegion():
            yield _text(finding.region), finding.box, finding.confidence
        case Fingerprint():
            yield _text(finding.bits), finding.box, finding.confidence
        case Measure():
            yield _data(finding), finding.box, finding.confidence
        case ScaleFit():
            yield _data(finding), finding.box, finding.confidence
        case ColourFit():
            yield _data(finding), finding.quad.box, finding.confidence
        case _:
            yield _data(finding), finding.box, finding.confidence


def _text(value: str) -> JsonObject:
    return {"type": "TextualBody", "value": value, "format": "text/plain"}


def _data(finding: Finding) -> JsonObject:
    plain = {key: value for key, value in to_plain(finding).items() if key not in ("kind", "confidence", "box")}
    return {"type": "Dataset", "format": "application/json", "vasculum:value": plain}


def _generator(analysis: Analysis) -> JsonObject:
    engines = [
        {
            "type": "Software",
            "name": engine.name,
            "schema:softwareVersion": engine.version,
            "vasculum:provider": engine.provider,
            **({"vasculum:sha256": engine.sha256} if engine.sha256 else {}),
        }
        for engine in analysis.engines
    ]
    return {
        "type": "Software",
        "name": "Vasculum",
        "schema:softwareVersion": analysis.version,
        "vasculum:profile": analysis.profile,
        "vasculum:profileSha256": analysis.profile_sha256,
        "vasculum:models": engines,
    }


def _correction(record: Record, term: str, value: str, source: str) -> JsonObject:
    person = record.correctors.get(term)
    return {
        "id": _identity(record, f"correction/{term}/{value}"),
        "type": "Annotation",
        "motivation": "editing",
        "creator": {"type": "Person", **({"nickname": person} if person else {})},
        "body": _text(value) | {"vasculum:term": term_name(term)},
        "target": source,
    }


def _identity(record: Record, what: str) -> str:
    # Named by content, so that the same reading of the same capture has the same id in every package.
    return urn(str(uuid.uuid5(uuid.UUID(record.capture.id), what)))
