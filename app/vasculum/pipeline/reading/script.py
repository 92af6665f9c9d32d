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
_BY_HAND = 0.62
"""Lines read less surely than that are by hand: the recogniser knows print."""
_SOME = 0.2
"""The share of a label's signs from which on a second script makes it mixed."""
_GATHERING = frozenset(
    ("eventDate", "recordedBy", "decimalLatitude", "verbatimElevation", "locality", "country", "stateProvince")
)
_NAMED = frozenset(("scientificName", "typeStatus", "sex", "habitat"))


def script_of(lines: Sequence[Line], pieces: Sequence[ReadLine]) -> str:
    """`printed`, `typed`, `handwritten` or `mixed`."""
    signs = sum(len(line.text) for line in lines)
    by_hand = sum(len(line.text) for line in lines if line.confidence < _BY_HAND) / max(signs, 1)
    if by_hand > 1 - _SOME:
        return "handwritten"
    if by_hand > _SOME:
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
