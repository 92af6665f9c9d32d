"""One Darwin Core term of a record as Review shows it: the value, how sure the reading is, and where it was read."""

from dataclasses import dataclass

from vasculum.gui.parts.reading import in_order
from vasculum.model.findings import BarcodeRead, FieldRead, Findings, LabelText, NameMatch, of_kind
from vasculum.model.geometry import Box
from vasculum.model.record import Record

SURE = 0.9
"""Fields below it stop the light; the others are approved as seen."""
_CHOICES = 4
"""Values offered below a field; numbers that were read are all offered."""


@dataclass(frozen=True, slots=True)
class Field:
    """One Darwin Core term of a record."""

    term: str
    value: str
    confidence: float | None
    """Of the reading; None where a person gave the value or nothing was read."""
    approved: bool
    choices: tuple[str, ...] = ()
    """Values that a digit takes: numbers that were read, names of the checklist, what persons said before."""
    box: Box | None = None
    """Where it was read."""

    @property
    def doubtful(self) -> bool:
        """Whether a person should look."""
        return not self.approved and (not self.value or (self.confidence or 0.0) < SURE)


def fields_of(record: Record) -> tuple[Field, ...]:
    """The catalogue number first, then every term that was read or given."""
    number = _number(record)
    if record.analysis is None:
        return (number,)
    labels = of_kind(record.analysis.findings, LabelText)
    best: dict[str, FieldRead] = {}
    for read in sorted(of_kind(record.analysis.findings, FieldRead), key=lambda read: -read.confidence):
        best.setdefault(read.term, read)
    terms = in_order([term for term in dict.fromkeys([*best, *record.corrections]) if term != "catalogNumber"])
    listed = [match.name for match in of_kind(record.analysis.findings, NameMatch)]
    found = [number]
    for term in terms:
        given, read_ = record.corrections.get(term), best.get(term)
        value = given if given is not None else read_.value if read_ else ""
        sure = read_.confidence if read_ is not None and given is None else None
        known = (*(listed if term == "scientificName" else ()), *record.suggestions.get(term, ()))
        choices = () if given is not None else tuple(one for one in dict.fromkeys(known) if one != value)[:_CHOICES]
        found.append(Field(term, value, sure, given is not None, choices, _where(read_, labels)))
    hand = _by_hand(record.analysis.findings)
    if hand is not None and "verbatimLabel" not in record.corrections:
        found.append(Field("verbatimLabel", "", None, False, box=hand))
    return tuple(found)


def _by_hand(findings: Findings) -> Box | None:
    """The first label with handwriting of which no field was read; its picture is shown for a person to write down."""
    told = {label for read in of_kind(findings, FieldRead) for label, _ in read.source}
    return next(
        (
            label.quad.box
            for number, label in enumerate(of_kind(findings, LabelText))
            if label.script in ("handwritten", "mixed") and number not in told
        ),
        None,
    )


def _number(record: Record) -> Field:
    known = record.verdict.identifier if record.verdict else None
    given = record.corrections.get("catalogNumber")
    choices = known.candidates[:9] if known is not None and known.catalog_number is None and not given else ()
    codes = of_kind(record.analysis.findings, BarcodeRead) if record.analysis else ()
    box = next((code.quad.box for code in codes), None)
    sure = known.confidence if known is not None and not given else None
    return Field("catalogNumber", record.catalog_number or "", sure, given is not None, choices, box)


def _where(read: FieldRead | None, labels: tuple[LabelText, ...]) -> Box | None:
    if read is None or not read.source:
        return None
    label, line = read.source[0]
    if label >= len(labels) or line >= len(labels[label].lines):
        return None
    return labels[label].lines[line].quad.box
