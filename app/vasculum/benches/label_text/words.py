"""Of words given a confidence, how many stand in the human transcription; and which labels are told as handwritten."""

import csv
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise

from vasculum.benches.bench import Table, interval
from vasculum.benches.label_text import layout
from vasculum.benches.label_text.engines import Answer
from vasculum.benches.label_text.gold import Gold
from vasculum.benches.label_text.scores import plain
from vasculum.model.findings import Findings, LabelText, of_kind
from vasculum.model.geometry import Box
from vasculum.pipeline.decode import decode

_STEPS = (0.0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.93, 1.0)
_SCRIPTS = ("printed", "typed", "mixed", "handwritten")
LINES = layout.BOXES.with_name("lines_by_hand.csv")
"""Lines written by hand, told by eye on all photographs that are read; places are shares of the frame's sides."""
_SOME = 0.2
"""The share of a label's words from which on a second script makes it mixed, as in `script_of`."""


def reliability(read: Iterable[tuple[Gold, Answer]]) -> Table:
    """The share of words that were right at each confidence, even and odd groups apart."""
    words: list[tuple[bool, float, bool]] = []
    for gold, answer in read:
        left = Counter(plain(gold.text).split())
        labels = enumerate(of_kind(answer.findings, LabelText))
        for label in (label for number, label in labels if number not in answer.captions):
            for word in (word for line in label.lines for word in line.words):
                right = left[plain(word.text)] > 0
                left[plain(word.text)] -= right
                words.append((gold.even, word.confidence, right))
    rows = []
    for low, high in pairwise(_STEPS):
        cells: list[object] = []
        for half in (True, False):
            some = [right for even, sure, right in words if even == half and low <= sure < high]
            cells += [len(some), interval(sum(some), len(some))]
        rows.append((f"{low:.2f}-{high:.2f}", *cells))
    heads = ("confidence", "even: n", "even: right % (95 %)", "odd: n", "odd: right % (95 %)")
    note = (
        "Words are right where the human transcription has them; printed marks that it leaves out count as wrong; "
        "captions written into the picture are not counted. The odd groups took no part in the scale."
    )
    return Table("words", "Words' confidence", heads, tuple(rows), note)


def scripts(read: Sequence[tuple[Gold, Answer]]) -> Table:
    """How labels of one style were told: by the sign-weighted majority of a picture's labels."""
    tallies: dict[str, Counter[str]] = {}
    for gold, answer in read:
        tallies.setdefault(_style(gold.style), Counter())[_told(answer)] += 1
    rows = tuple(
        (style, sum(told.values()), *(told[script] for script in (*_SCRIPTS, "no text")))
        for style, told in sorted(tallies.items())
    )
    heads = ("written, by the manifest", "n", *(f"told {script}" for script in _SCRIPTS), "no text read")
    note = "Cropped labels of the corpus. A picture is told as what most of its signs are told as."
    return Table("scripts", "Printed, typed and handwritten told apart", heads, rows, note)


def scripts_by_label(read: Iterable[tuple[Gold, Answer]]) -> Table:
    """How each label was told, by how its words are written by eye."""
    tallies: dict[tuple[str, str], Counter[str]] = {}
    for gold, answer in read:
        for written, told in labels_by_eye(answer.findings, by_eye(gold)):
            tallies.setdefault(("even" if gold.even else "odd", written), Counter())[told] += 1
    rows = tuple(
        (half, written, sum(told.values()), *(told[script] for script in _SCRIPTS))
        for (half, written), told in sorted(tallies.items())
    )
    heads = ("groups", "written, by eye", "labels", *(f"told {script}" for script in _SCRIPTS))
    note = "Labels as they were read; those of which a fifth is unsure are left out."
    return Table("scripts by label", "Each label told apart", heads, rows, note)


def labels_by_eye(findings: Findings, places: Mapping[str, Sequence[Box]]) -> Iterable[tuple[str, str]]:
    """For each label how it is written, by the boxes of lines told by eye, and as what it was told."""
    for label in of_kind(findings, LabelText):
        words = [word for line in label.lines for word in (line.words or (line,))]
        written = Counter(
            next(
                (kind for kind, boxes in places.items() if any(box.holds(_middle(word.quad.box)) for box in boxes)), ""
            )
            for word in words
        )
        if written["partly or unsure"] > _SOME * len(words):
            continue
        share = written["hand"] / len(words)
        yield "by hand" if share > 1 - _SOME else "partly by hand" if share > _SOME else "print or type", label.script


def by_eye(gold: Gold) -> dict[str, list[Box]]:
    """The boxes of lines told by eye on one photograph, in its pixels, by how they are written."""
    rows = [row for row in _lines() if row["file"] == gold.name]
    if not rows:
        return {}
    frame = decode(gold.path)
    found: dict[str, list[Box]] = {}
    for row in rows:
        x, y, wide, high = (float(row[side]) for side in ("x", "y", "width", "height"))
        box = Box(
            *(
                round(share * side)
                for share, side in zip((x, y, wide, high), (frame.width, frame.height) * 2, strict=True)
            )
        )
        found.setdefault(row["written"], []).append(box)
    return found


@cache
def _lines() -> tuple[dict[str, str], ...]:
    with LINES.open(newline="", encoding="utf-8") as table:
        return tuple(csv.DictReader(table))


def _middle(box: Box) -> tuple[float, float]:
    return box.x + box.width / 2, box.y + box.height / 2


def _style(words: str) -> str:
    hand, press = "hand" in words, "print" in words or "typed" in words
    return "mixed" if hand and press else "handwritten" if hand else "printed or typed"


def _told(answer: Answer) -> str:
    signs: Counter[str] = Counter()
    for label in of_kind(answer.findings, LabelText):
        signs[label.script] += len(label.text)
    return signs.most_common(1)[0][0] if signs else "no text"
