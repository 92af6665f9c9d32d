"""The JSON of `analyse` and of `analysis.json` (contract, section 2; schema in `resources/schemas/`).

Absent: not asked for. `null`, `[]`, `{}` or `""`: looked and found nothing. A failed step's keys are left out.
"""

from typing import Any

from vasculum.model.analysis import Analysis
from vasculum.model.findings import (
    BarcodeRead,
    ColourFit,
    FieldRead,
    LabelText,
    LayoutRegion,
    Line,
    NameMatch,
    Patch,
    ScaleFit,
    Spread,
    of_kind,
)
from vasculum.model.geometry import Box, Quad
from vasculum.model.mids import completeness, terms_of
from vasculum.model.policy import Collection
from vasculum.model.verdict import Check, Verdict

_KEYS = {
    "barcode": ("barcodes", "identifier"),
    "colour": ("chart",),
    "scale": ("scale",),
    "layout": ("layout",),
    "text": ("labels", "text"),
    "transcription": ("fields", "mids", "mids_missing", "mids_version"),
}
"""The step behind each key."""

Json = dict[str, Any]


def contract_json(analysis: Analysis, verdict: Verdict, file: str, collection: Collection) -> Json:
    """One analysis with its verdict as the contract prints it; the collection counts for the MIDS level."""
    failed = {failure.step for failure in analysis.failures}
    found = _found(analysis, verdict, collection)
    keys = [key for step, names in _KEYS.items() if step in analysis.asked and step not in failed for key in names]
    return {
        "file": file,
        "sha256": analysis.sha256,
        "width": analysis.width,
        "height": analysis.height,
        "rendering": analysis.rendering,
        "profile": analysis.profile,
        "profile_sha256": analysis.profile_sha256,
        **{key: found[key] for key in found if key in keys},
        "checks": [_check(check) for check in verdict.checks],
        "verdict": verdict.status.value,
        "stage": verdict.stage.value,
        "reasons": list(verdict.reasons),
        "failures": [
            {"step": failure.step, "error": failure.error, "required": failure.required}
            for failure in analysis.failures
        ],
        "notes": list(analysis.notes),
        "models": [
            {"name": use.name, "version": use.version, "sha256": use.sha256, "provider": use.provider}
            for use in analysis.engines
        ],
        "timings_ms": dict(analysis.timings_ms),
        "version": analysis.version,
    }


def _found(analysis: Analysis, verdict: Verdict, collection: Collection) -> Json:
    fits, scales = of_kind(analysis.findings, ColourFit), of_kind(analysis.findings, ScaleFit)
    labels = of_kind(analysis.findings, LabelText)
    complete = completeness(terms_of(analysis, verdict.catalog_number, collection))
    return {
        "barcodes": _barcodes(analysis, verdict),
        "identifier": _identifier(verdict),
        "chart": _chart(fits[0]) if fits else None,
        "scale": _scale(scales[0]) if scales else None,
        "layout": [
            {"kind": region.region, "box": _box(region.box), "confidence": _share(region.confidence)}
            for region in of_kind(analysis.findings, LayoutRegion)
            if not region.candidate
        ],
        "labels": [_label(label) for label in labels],
        "text": "\n\n".join(label.text for label in labels),
        "fields": _fields(analysis),
        "mids": complete.level,
        "mids_missing": list(complete.missing),
        "mids_version": complete.version,
    }


def _barcodes(analysis: Analysis, verdict: Verdict) -> list[Json]:
    reads = of_kind(analysis.findings, BarcodeRead)
    roles = verdict.roles if len(verdict.roles) == len(reads) else ("unknown",) * len(reads)
    return [
        {
            "text": read.text,
            "symbology": read.symbology,
            "quad": _quad(read.quad),
            "readers": list(read.readers),
            "agreed": read.agreed,
            "role": role,
        }
        for read, role in zip(reads, roles, strict=True)
    ]


def _identifier(verdict: Verdict) -> Json | None:
    known = verdict.identifier
    if known is None:
        return None
    plain: Json = {
        "catalogNumber": known.catalog_number,
        "source": known.source,
        "confidence": _share(known.confidence),
    }
    if not known.catalog_number:
        return plain | {"candidates": list(known.candidates)}
    return plain | {"also": list(known.also)} if known.also else plain


def _chart(fit: ColourFit) -> Json:
    return {
        "type": fit.chart,
        "edition": fit.edition,
        "quad": _quad(fit.quad),
        "patches": [_patch(patch) for patch in fit.patches],
        "delta_e_2000": {"before": _spread(fit.before), "after": _spread(fit.after)},
        "white_balance_delta_e": round(fit.white_balance_delta_e, 3),
        "tone_delta_l": round(fit.tone_delta_l, 3),
        "transform": {"kind": fit.transform, "parameters": [list(row) for row in fit.parameters]},
        "confidence": _share(fit.confidence),
    }


def _patch(patch: Patch) -> Json:
    return {
        "name": patch.name,
        "measured_lab": _lab(patch.measured_lab),
        "corrected_lab": _lab(patch.corrected_lab),
        "reference_lab": _lab(patch.reference_lab),
        "delta_e_2000": round(patch.delta_e_2000, 3),
    }


def _label(label: LabelText) -> Json:
    return {
        "quad": _quad(label.quad),
        "confidence": _share(label.confidence),
        "kind": label.label,
        "script": label.script,
        "rotation": label.rotation,
        "lines": [_line(line) for line in label.lines],
        "engine": label.engine,
    }


def _line(line: Line) -> Json:
    return {
        "text": line.text,
        "quad": _quad(line.quad),
        "confidence": _share(line.confidence),
        "words": [
            {"text": word.text, "quad": _quad(word.quad), "confidence": _share(word.confidence)} for word in line.words
        ],
    }


def _fields(analysis: Analysis) -> Json:
    terms: dict[str, list[Json]] = {}
    matches = {match.read: _match(match) for match in of_kind(analysis.findings, NameMatch)}
    for read in sorted(of_kind(analysis.findings, FieldRead), key=lambda read: -read.confidence):
        terms.setdefault(read.term, []).append(
            {
                "value": read.value,
                "verbatim": read.verbatim,
                "confidence": _share(read.confidence),
                "from": [list(place) for place in read.source] if read.source else "barcode",
            }
            | ({"matched": matches[read.value]} if read.term == "scientificName" and read.value in matches else {})
        )
    return {term: values[0] if len(values) == 1 else values for term, values in terms.items()}


def _match(match: NameMatch) -> Json:
    given = {"taxonID": match.taxon_id, "taxonomicStatus": match.status, "acceptedNameUsage": match.accepted}
    return {
        "name": match.name,
        "match": match.match,
        "confidence": _share(match.confidence),
        "checklist": match.checklist,
    } | {key: value for key, value in given.items() if value}


def _scale(scale: ScaleFit) -> Json:
    return {
        "pixels_per_mm": round(scale.pixels_per_mm, 4),
        "uncertainty": round(scale.uncertainty, 4),
        "method": scale.method,
    }


def _check(check: Check) -> Json:
    return {
        "name": check.name,
        "status": check.status.value,
        "value": None if check.value is None else round(check.value, 4),
        "limit": check.limit,
        "unit": check.unit,
        "box": _box(check.box),
        "why": check.why,
        "remedy": check.remedy,
    }


def _spread(spread: Spread) -> Json:
    return {"mean": round(spread.mean, 3), "p90": round(spread.p90, 3), "max": round(spread.max, 3)}


def _lab(lab: tuple[float, float, float]) -> list[float]:
    return [round(value, 3) for value in lab]


def _share(value: float) -> float:
    return round(min(max(value, 0.0), 1.0), 4)


def _box(box: Box | None) -> list[int] | None:
    return None if box is None else [box.x, box.y, box.width, box.height]


def _quad(quad: Quad) -> list[list[int]]:
    return [list(corner) for corner in quad.corners]
