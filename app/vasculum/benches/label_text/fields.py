"""Darwin Core terms given against the corpus's human parses: precision, recall and their intervals."""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from vasculum.benches.bench import Table, interval
from vasculum.benches.label_text import layout
from vasculum.benches.label_text.engines import Answer
from vasculum.benches.label_text.gold import Gold
from vasculum.benches.label_text.scores import plain
from vasculum.benches.label_text.texts import drawn_labels
from vasculum.model.findings import FieldRead, LabelText, of_kind
from vasculum.model.geometry import Box
from vasculum.pipeline.reading.transcription.places import country_code, part_code
from vasculum.pipeline.reading.transcription.taxon import canonical

TERMS = (
    "eventDate",
    "scientificName",
    "recordedBy",
    "recordNumber",
    "country",
    "countryCode",
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

_SEVERAL = re.compile(r"\s+(?=[A-Z][a-z]{2,} [a-z]{3,})")
"""Where the source has two names in one value, the second one's genus begins."""
BY_HAND = layout.BOXES.with_name("values_by_hand.csv")
"""The values of the parses that are written by hand, told by eye for the terms of `_AIMED`."""
_AIMED = ("eventDate", "scientificName", "recordedBy", "country", "countryCode", "stateProvince")
_PRESSED_NOTE = "Without the values that are written by hand; told by eye, whatever the program called them."
_NOTE = "From the text as read. A value that the parse lacks counts as wrong, be it on the label or not."
_ON_LABELS = (
    "Pictures with labels drawn by hand, values from lines outside of them left out; and cropped labels, whole."
)


@dataclass(slots=True)
class Tally:
    """Values given and right, and values of the parse that were found."""

    given: int = 0
    right: int = 0
    transcribed: int = 0
    """Of the wrong ones, those whose words stand so in the human transcription: the parse left them out or aside."""
    wanted: int = 0
    found: int = 0


def tally(read: Iterable[tuple[Gold, Sequence[FieldRead]]], term: str, pressed: bool = False) -> Tally:
    """One term over photographs. A value that the parse lacks counts as wrong, be it on the label or not.

    `pressed` leaves out values written by hand, and a photograph whose values of the term are all by hand.
    """
    total = Tally()
    for gold, fields in read:
        words = {_plain(term, item.value): item.verbatim for item in fields if item.term == term}
        said = list(words)
        main = _codes(gold) if term == "countryCode" else gold.fields.get(term, ())
        names = gold.fields.get("verbatimScientificName", ()) if term == "scientificName" else ()
        wanted = {_wanted(term, value) for value in (main or names)}
        accepted = wanted | {_wanted(term, one) for value in names for one in (value, *_SEVERAL.split(value))}
        if pressed:
            by_hand = {_wanted(term, value) for value in _by_hand().get((gold.name, term), ())}
            if by_hand and by_hand >= wanted:
                continue
            wanted -= by_hand
            said = [value for value in said if value not in by_hand]
        total.given += len(said)
        wrong = [value for value in said if not any(_same(term, value, other) for other in accepted)]
        total.right += len(said) - len(wrong)
        total.transcribed += sum(plain(words[value]) in plain(gold.text) for value in wrong)
        total.wanted += len(wanted)
        total.found += sum(any(_same(term, value, other) for value in said) for other in wanted)
    return total


def table(
    name: str, title: str, read: Sequence[tuple[Gold, Sequence[FieldRead]]], note: str = "", pressed: bool = False
) -> Table:
    """Precision and recall of each term over photographs that have a parse; `pressed`: as in `tally`."""
    totals = [(term, tally(read, term, pressed)) for term in (_AIMED if pressed else TERMS)]
    rows = tuple(
        (
            term,
            t.given,
            t.right,
            interval(t.right, t.given),
            t.transcribed,
            t.wanted,
            t.found,
            interval(t.found, t.wanted),
        )
        for term, t in totals
    )
    heads = (
        "term",
        "given",
        "right",
        "precision % (95 %)",
        "wrong but transcribed",
        "wanted",
        "found",
        "recall % (95 %)",
    )
    return Table(name, f"{title}, {len(read)} pictures", heads, rows, note)


def tables(read: Iterable[tuple[Gold, Answer]]) -> Iterator[Table]:
    """Fields from the text as read: all pictures, the odd groups, and only what stands on labels drawn by hand."""
    known = [(gold, answer) for gold, answer in read if gold.fields]
    given = [(gold, of_kind(answer.findings, FieldRead)) for gold, answer in known]
    yield table("fields", "Darwin Core fields, all groups", given, _NOTE)
    yield table("fields odd", "Darwin Core fields, odd groups", [pair for pair in given if not pair[0].even])
    if BY_HAND.is_file():
        yield table("fields pressed", "Darwin Core fields, values typed or printed", given, _PRESSED_NOTE, True)
        odd = [pair for pair in given if not pair[0].even]
        yield table("fields pressed odd", "Darwin Core fields, values typed or printed, odd groups", odd, "", True)
    boxes = [drawn_labels(gold) for gold, _ in known]
    on = [
        (gold, _on_labels(answer, some) if some else of_kind(answer.findings, FieldRead))
        for (gold, answer), some in zip(known, boxes, strict=True)
        if some or gold.task == "labels"
    ]
    yield table("fields on labels", "Darwin Core fields, of lines on labels only", on, _ON_LABELS)


def _on_labels(answer: Answer, boxes: Sequence[Box]) -> list[FieldRead]:
    """The fields whose first line lies on a label drawn by hand."""
    labels = of_kind(answer.findings, LabelText)
    kept = []
    for item in of_kind(answer.findings, FieldRead):
        lines = [labels[label].lines[line].quad.box for label, line in item.source]
        if any(other.holds((box.x + box.width / 2, box.y + box.height / 2)) for box in lines[:1] for other in boxes):
            kept.append(item)
    return kept


@cache
def _by_hand() -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    with BY_HAND.open(newline="", encoding="utf-8") as table:
        for row in csv.DictReader(table):
            found.setdefault((row["file"], row["term"]), []).append(row["value"])
    return found


def _codes(gold: Gold) -> tuple[str, ...]:
    """The code of the parse's country, or else of its state."""
    given = [country_code(value) for value in gold.fields.get("country", ())]
    parts = [part_code(value) for value in gold.fields.get("stateProvince", ())]
    return tuple({code[:2] for code in (given if any(given) else parts) if code})


def _wanted(term: str, value: str) -> str:
    year = _plain(term, value)
    return f"19{year}" if term == "dateIdentified" and len(year) == 2 else year


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
