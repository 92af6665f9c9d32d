"""The states and causes by which Review is filtered, with their counts."""

from collections import Counter
from collections.abc import Mapping, Sequence

from vasculum.gui.parts.filters import Filter
from vasculum.gui.parts.grid import cause_of
from vasculum.gui.translate import mark, tr
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Status

STATES = {
    "to-review": (RecordState.IN_REVIEW, mark("To review")),
    "to-retake": (RecordState.RETAKE, mark("To retake")),
    "passed": (RecordState.ACCEPTED, mark("Accepted")),
    "bin": (RecordState.REJECTED, mark("In the bin")),
}
"""A filter's key, the state it shows, and its word."""
_SHAPES = {"to-review": Status.REVIEW, "to-retake": Status.RETAKE, "passed": Status.PASS}


def filter_groups(counts: Mapping[str, int], records: Sequence[Record]) -> tuple[tuple[str, tuple[Filter, ...]], ...]:
    """States with their counts in the catalogue; causes, the commonest first, with theirs among the records."""
    states = tuple(
        Filter(key, tr(word), counts.get(state.value), status=_SHAPES.get(key), icon="inbox" if key == "bin" else "")
        for key, (state, word) in STATES.items()
    )
    causes = Counter(cause_of(one) for one in records).most_common()
    by_cause = tuple(Filter(f"cause:{cause}", cause, count, icon="tag") for cause, count in causes)
    return ((tr("State"), states),) + (((tr("Cause"), by_cause),) if by_cause else ())
