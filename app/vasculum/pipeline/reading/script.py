"""How a label was written, and which kind of label it is."""

from collections.abc import Sequence

import numpy as np

from vasculum.model.findings import Line
from vasculum.pipeline.reading.recognition import ReadLine
from vasculum.pipeline.reading.transcription.dates import ShortYears
from vasculum.pipeline.reading.transcription.fields import read_passage
from vasculum.pipeline.reading.transcription.passage import Passage

_EVEN = 0.195
"""Below this spread of its steps a line comes from a typewriter: all signs take the same width. Labels drawn in three
typewriter faces have 0.14 in the median, in two printed ones 0.27 to 0.29."""
_BY_HAND, _ON_A_LABEL = -0.85, -2.5
"""Log odds from which on a line is called written by hand, and from which on where its label as a whole looks so."""
_LABEL = -1.8
"""Mean log odds, by signs, from which on a label looks so: on even corpus groups all print but a stamp lies below."""
_FEWEST_CAPITALS = 3
"""Letters from which on a line all in capitals is print: letters round a stamp slant as a hand does."""
_SOME = 0.2
"""The share of a label's signs from which on a second script makes it mixed."""
_GATHERING = frozenset(
    ("eventDate", "recordedBy", "decimalLatitude", "verbatimElevation", "locality", "country", "stateProvince")
)
_NAMED = frozenset(("scientificName", "typeStatus", "sex", "habitat"))


def script_of(pieces: Sequence[ReadLine], by_hand: Sequence[float]) -> str:
    """`printed`, `typed`, `handwritten` or `mixed`, from a label's pieces of line and their log odds of handwriting."""
    signs = [max(len(piece.text), 1) for piece in pieces]
    least = _ON_A_LABEL if np.average(by_hand, weights=signs) > _LABEL else _BY_HAND
    hand = [odds > least and not _capitals(piece.text) for piece, odds in zip(pieces, by_hand, strict=True)]
    share = float(np.average(hand, weights=signs))
    if share > 1 - _SOME:
        return "handwritten"
    if share > _SOME:
        return "mixed"
    steps = [piece.unevenness for piece in pieces if piece.unevenness is not None and not piece.text.isupper()]
    return "typed" if steps and float(np.median(steps)) < _EVEN else "printed"


def kind_of(lines: Sequence[Line]) -> str:
    """`main` for the gathering's, `determination` for who named it, `annotation` for a name or a type, else `other`."""
    passage = Passage(tuple(line.text for line in lines))
    terms = {item.term for _, item in read_passage(passage, passage.text, ShortYears())}
    if "identifiedBy" in terms and not terms & {"eventDate", "recordedBy", "decimalLatitude"}:
        return "determination"
    if terms & _GATHERING:
        return "main"
    return "annotation" if terms & _NAMED else "other"


def _capitals(text: str) -> bool:
    return text.isupper() and sum(sign.isalpha() for sign in text) >= _FEWEST_CAPITALS
