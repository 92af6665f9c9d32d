"""Darwin Core terms given against the corpus's human parses: precision, recall and their intervals."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from label_text.gold import Gold
from label_text.scores import wilson
from vasculum.model.findings import FieldRead
from vasculum.pipeline.reading.transcription.places import country_code, part_code
from vasculum.pipeline.reading.transcription.taxon import canonical

TERMS = (
    "eventDate",
    "scientificName",
    "recordedBy",
    "recordNumber",
    "country",
    "stateProvince",
    "county",
    "identifiedBy",
    "dateIdentified",
    "verbatimElevation",
    "decimalLatitude",
    "decimalLongitude",
    "habitat",
    "sex",
)
_CONTAINED = ("recordedBy", "habitat")
"""Terms of which the parse may hold more words: one within the other counts from six signs on."""


@dataclass(slots=True)
class Tally:
    """Values given and right, and values of the parse that were found."""

    given: int = 0
    right: int = 0
    wanted: int = 0
    found: int = 0


def tally(read: Iterable[tuple[Gold, Sequence[FieldRead]]], term: str) -> Tally:
    """One term over photographs. A value that the parse lacks counts as wrong, be it on the label or not."""
    total = Tally()
    for gold, fields in read:
        said = [_plain(term, item.value) for item in fields if item.term == term]
        main = gold.fields.get(term, ())
        names = gold.fields.get("verbatimScientificName", ()) if term == "scientificName" else ()
        wanted = {_wanted(term, value) for value in (main or names)}
        accepted = wanted | {_wanted(term, value) for value in names}
        total.given += len(said)
        total.right += sum(any(_same(term, value, other) for other in accepted) for value in said)
        total.wanted += len(wanted)
        total.found += sum(any(_same(term, value, other) for value in said) for other in wanted)
    return total


def row(term: str, total: Tally) -> str:
    """One line of the table."""
    return f"| {term} | {_share(total.right, total.given)} | {_share(total.found, total.wanted)} |"


def _share(hits: int, n: int) -> str:
    if n == 0:
        return "- (0)"
    low, high = wilson(hits, n)
    return f"{hits / n:.2f} ({hits}/{n}; {low:.2f}-{high:.2f})"


def _wanted(term: str, value: str) -> str:
    plain = _plain(term, value)
    return f"19{plain}" if term == "dateIdentified" and len(plain) == 2 else plain


def _plain(term: str, value: str) -> str:
    text = " ".join(value.split())
    if term == "country":
        return country_code(text) or text.lower()
    if term == "stateProvince":
        return part_code(text) or text.lower()
    if term == "scientificName":
        return canonical(text)
    if term == "eventDate":
        return re.sub(r"^(\d{4}-\d\d)-(\d\d)/\1-(\d\d)$", r"\1-\2/\3", text)
    if term in ("decimalLatitude", "decimalLongitude"):
        return f"{float(text):.2f}"
    if term == "verbatimElevation":
        return re.sub(r"^(ca|about)|[\s.]", "", text.lower())
    return re.sub(r"[^\w&]", "", text.lower())


def _same(term: str, value: str, other: str) -> bool:
    contained = term in _CONTAINED and min(len(value), len(other)) > 5 and (value in other or other in value)
    return value == other or contained
