"""What a person decides about frames, and how the last decision is taken back."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from vasculum.model.errors import BadUsage
from vasculum.model.events import Corrected, Event, Replaced, Reviewed, SpecimenClosed, SpecimenReopened
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record

_REMEMBERED = 200
FLAGGED = "flagged for the curator"
NO_FURTHER = "No further view of"


@dataclass(frozen=True, slots=True)
class Act:
    """One decision that can be taken back: what it did in words, and to what."""

    words: str
    capture_id: CaptureId
    corrections: dict[str, str]
    """Darwin Core terms that the act changed, with the values before; empty for none."""
    number: str = ""
    """The catalogue number of what it was done to, as `undo` tells it; empty where none is known."""


class Desk:
    """Records decisions and remembers them for undo. Methods may be called from any thread and block until stored."""

    def __init__(
        self, record: Callable[[tuple[Event, ...]], object], find: Callable[[CaptureId], Record | None]
    ) -> None:
        self._record = record
        self._find = find
        self._acts: list[Act] = []
        self._lock = threading.Lock()

    @property
    def last(self) -> Act | None:
        """What `undo` would take back."""
        with self._lock:
            return self._acts[-1] if self._acts else None

    def keep(self, capture_id: CaptureId, operator: str | None = None) -> None:
        """Keeps a frame that was to be taken again: it waits for review as it is."""
        self._decide("Kept", capture_id, Reviewed(capture_id=capture_id, decision="keep", operator=operator))

    def flag(self, capture_id: CaptureId, operator: str | None = None) -> None:
        """Holds a frame for the curator: it waits for review, with a note."""
        event = Reviewed(capture_id=capture_id, decision="keep", operator=operator, note=FLAGGED)
        self._decide("Flagged", capture_id, event)

    def accept(self, capture_id: CaptureId, operator: str | None = None) -> None:
        """It is good: it is delivered. Raises `BadUsage` where it has no number yet."""
        record = self._find(capture_id)
        if record is not None and record.catalog_number is None:
            raise BadUsage("It has no catalogue number yet.", "Type the number, then accept it.")
        self._decide("Accepted", capture_id, Reviewed(capture_id=capture_id, decision="accept", operator=operator))

    def send_back(self, capture_id: CaptureId, operator: str | None = None) -> None:
        """It must be taken again: it stands on the retake list until a frame replaces it."""
        event = Reviewed(capture_id=capture_id, decision="send-back", operator=operator)
        self._decide("Sent back", capture_id, event)

    def reject(self, capture_id: CaptureId, operator: str | None = None) -> None:
        """It goes to the bin."""
        self._decide("Rejected", capture_id, Reviewed(capture_id=capture_id, decision="reject", operator=operator))

    def correct(self, capture_id: CaptureId, term: str, value: str, operator: str | None = None) -> None:
        """A person's value for a term."""
        before = self._before(capture_id, term)
        self._record((Corrected(capture_id=capture_id, term=term, value=value, operator=operator),))
        self._remember(Act(f"Set {term} of", capture_id, before))

    def choose(self, capture_id: CaptureId, number: str, operator: str | None = None) -> None:
        """Names a frame whose codes could not be told apart, and accepts it."""
        before = self._before(capture_id, "catalogNumber")
        self._record(
            (
                Corrected(capture_id=capture_id, term="catalogNumber", value=number, operator=operator),
                Reviewed(capture_id=capture_id, decision="accept", operator=operator),
            )
        )
        self._remember(Act("Named", capture_id, before))

    def hear(self, happened: object) -> None:
        """A retake took a frame's place, or a specimen got no further view: that too can be taken back."""
        if isinstance(happened, Replaced):
            self._remember(Act("Replaced", happened.capture_id, {}))
        elif isinstance(happened, SpecimenClosed) and happened.how == "whole":
            self._remember(Act(NO_FURTHER, CaptureId(happened.specimen), {}))

    def undo(self, operator: str | None = None) -> Act | None:
        """Takes the last decision back and gives it; None where there is none."""
        with self._lock:
            act = self._acts.pop() if self._acts else None
        if act is None:
            return None
        back: list[Event] = [
            Corrected(capture_id=act.capture_id, term=term, value=value, operator=operator)
            for term, value in act.corrections.items()
        ]
        if act.words == NO_FURTHER:
            back.append(SpecimenReopened(specimen=act.capture_id, operator=operator))
        elif not act.words.startswith("Set"):
            back.append(Reviewed(capture_id=act.capture_id, decision="undo", operator=operator))
        self._record(tuple(back))
        record = self._find(act.capture_id)
        return replace(act, number=(record.catalog_number if record else None) or "")

    def _decide(self, words: str, capture_id: CaptureId, event: Reviewed) -> None:
        self._record((event,))
        self._remember(Act(words, capture_id, {}))

    def _before(self, capture_id: CaptureId, term: str) -> dict[str, str]:
        record = self._find(capture_id)
        return {term: record.corrections.get(term, "") if record else ""}

    def _remember(self, act: Act) -> None:
        with self._lock:
            self._acts = [*self._acts[-_REMEMBERED + 1 :], act]
