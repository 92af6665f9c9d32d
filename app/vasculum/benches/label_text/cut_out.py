"""Error rates of labels cut out by hand, each held against its own passage of the transcription."""

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from vasculum.benches.bench import Asked, Table
from vasculum.benches.label_text import layout, words
from vasculum.benches.label_text.engines import Engine
from vasculum.benches.label_text.gold import Gold
from vasculum.benches.label_text.scores import RATES, plain, rates
from vasculum.benches.label_text.texts import drawn_labels
from vasculum.model.geometry import Box

PASSAGES = layout.BOXES.with_name("label_passages.csv")
"""Where the text of each label drawn by hand begins and ends in the plain transcription of its photograph; labels that
the transcription leaves out have no row."""
_PRESSED, _BY_HAND = "typed or printed", "partly or all by hand"
_NOTE = (
    "Each label alone, beside its own words: neither the order of labels nor what the transcription leaves out counts. "
    "CPU s: of a label."
)


@dataclass(frozen=True, slots=True)
class Label:
    """One label drawn by hand whose text is known."""

    gold: Gold
    box: Box
    text: str
    written: str


def cut_out(asked: Asked, golds: Sequence[Gold], engines: Mapping[str, Engine]) -> Table:
    """Labels typed or printed and labels with handwriting, by group and engine; without the passages no rows."""
    labels = list(_labels(golds))
    rows = []
    for engine, reader in engines.items():
        asked.say(f"{len(labels)} labels cut out, {engine}.")
        read = [(label, reader.read(label.gold.path, [label.box])) for label in labels]
        for written in (_PRESSED, _BY_HAND):
            for half, even in (("all", None), ("even groups", True), ("odd groups", False)):
                some = [
                    (label.text, answer)
                    for label, answer in read
                    if label.written == written and even in (None, label.gold.even)
                ]
                if some:
                    rows.append((f"{written}, {half}", len(some), engine, *rates(some)))
    rows.sort(key=lambda row: str(row[0]), reverse=True)
    heads = ("labels", "n", "engine", *RATES)
    return Table("crops", "Text of labels cut out along boxes drawn by hand", heads, tuple(rows), _NOTE)


def _labels(golds: Sequence[Gold]) -> Iterator[Label]:
    for gold in golds:
        known = _passages().get(gold.name, {})
        if not known:
            continue
        by_hand = [box for boxes in words.by_eye(gold).values() for box in boxes]
        for number, box in enumerate(drawn_labels(gold)):
            if number in known:
                lines = [(line.x + line.width / 2, line.y + line.height / 2) for line in by_hand]
                written = _BY_HAND if any(box.holds(middle) for middle in lines) else _PRESSED
                yield Label(gold, box, plain(gold.text)[known[number]], written)


@cache
def _passages() -> dict[str, dict[int, slice]]:
    found: dict[str, dict[int, slice]] = {}
    if PASSAGES.is_file():
        with PASSAGES.open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                found.setdefault(row["file"], {})[int(row["label"])] = slice(int(row["begin"]), int(row["end"]))
    return found
