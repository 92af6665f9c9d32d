"""Does the label fit its own row of the imported list, or a neighbour's? One vote for each frame."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from vasculum.model.findings import LabelText
from vasculum.model.neighbour import ListedRow

_ALIKE = 0.75
"""Share of a value's words that must stand in the text: a misread letter or two leaves a name recognisable."""
_STRONG = 2
"""So many fields must speak for another row before one frame alone is doubted."""


@dataclass(frozen=True, slots=True)
class Vote:
    """How many places off its own row the label fits."""

    offset: int
    number: str
    """The number of the row that fits."""
    strong: bool
    """Whether this frame alone is reason enough to look."""


def vote(labels: Sequence[LabelText], listed: Sequence[ListedRow]) -> Vote | None:
    """The row that the label fits, of those around its number; None where the text or the list tells nothing.

    Only fields in which two rows differ are compared: all sheets of a folder share their taxon.
    """
    words = _words("\n".join(label.text for label in labels))
    if not words or not any(row.offset == 0 for row in listed):
        return None
    scores = {row.offset: _score(row, listed, words) for row in listed}
    best = max(scores.values())
    if not best:
        return None
    if scores[0] == best:
        return Vote(0, next(row.number for row in listed if row.offset == 0), False)
    fitting = [row for row in listed if scores[row.offset] == best]
    if len(fitting) > 1:
        return None
    return Vote(fitting[0].offset, fitting[0].number, best - scores[0] >= _STRONG)


def _score(row: ListedRow, listed: Sequence[ListedRow], words: frozenset[str]) -> int:
    """How many of its fields stand in the text; of each only what not every row has (`Aubry` of `Aubry 417`)."""
    score = 0
    for term, value in row.fields.items():
        others = [_words(other.fields[term]) for other in listed if term in other.fields]
        own = _words(value) - frozenset.intersection(*others)
        score += bool(own) and _stands(own, words)
    return score


def _stands(wanted: frozenset[str], words: frozenset[str]) -> bool:
    return sum(word in words for word in wanted) >= _ALIKE * len(wanted)


def _words(text: str) -> frozenset[str]:
    """Words without accents and case; single signs say nothing."""
    folded = unicodedata.normalize("NFKD", text).casefold()
    kept = "".join(sign if sign.isalnum() else " " for sign in folded if not unicodedata.combining(sign))
    return frozenset(word for word in kept.split() if len(word) > 1)
