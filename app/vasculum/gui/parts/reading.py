"""What was read from the labels, as lines for the side column: fields where there are any, else the longest label."""

from dataclasses import dataclass

from vasculum.gui.translate import mark, tr
from vasculum.model.analysis import Analysis
from vasculum.model.findings import FieldRead, LabelText, of_kind

_TERMS = {
    "catalogNumber": mark("Number"),
    "scientificName": mark("Name"),
    "recordedBy": mark("Collector"),
    "recordNumber": mark("Field number"),
    "eventDate": mark("Date"),
    "verbatimEventDate": mark("As written"),
    "locality": mark("Place"),
    "stateProvince": mark("Province"),
    "country": mark("Country"),
    "minimumElevationInMeters": mark("Elevation, m"),
    "verbatimElevation": mark("As written"),
    "typeStatus": mark("Type"),
    "identifiedBy": mark("Determined"),
    "verbatimLabel": mark("By hand"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """A field's name (empty for a plain line), its words, and how sure the reader is, 0 to 1."""

    name: str
    words: str
    confidence: float


def reading_of(analysis: Analysis) -> tuple[Line, ...]:
    """The lines; empty where nothing was read yet."""
    best: dict[str, FieldRead] = {}
    for read in of_kind(analysis.findings, FieldRead):
        if read.term not in best or read.confidence > best[read.term].confidence:
            best[read.term] = read
    named = [Line(tr(word), best[term].value, best[term].confidence) for term, word in _TERMS.items() if term in best]
    if named:
        return tuple(named)
    longest = max(of_kind(analysis.findings, LabelText), key=lambda label: len(label.text), default=None)
    return tuple(Line("", line.text, line.confidence) for line in longest.lines) if longest else ()


def in_order(terms: list[str]) -> list[str]:
    """Terms as a label is read: name, collector, date, place; others after them."""
    known = list(_TERMS)
    return sorted(terms, key=lambda term: known.index(term) if term in known else len(known))


def term_words(term: str) -> str:
    """A Darwin Core term as the window calls it."""
    if term in _TERMS:
        return tr(_TERMS[term])
    spaced = "".join(f" {sign.lower()}" if sign.isupper() else sign for sign in term)
    return spaced.strip().capitalize()
