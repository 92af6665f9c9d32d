"""Judges frames again at a running station: first shown, then kept or left, and taken back while nothing else came."""

import threading
from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from vasculum.model.events import Analysed, Event
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.reports.again import Flip, Judged, again_document
from vasculum.reports.document import Document
from vasculum.settings import Settings
from vasculum.station.rejudging import Rejudged, Rejudging
from vasculum.station.rejudging_run import rejudging_in, stands
from vasculum.station.rules import Rules
from vasculum.store import queries

Keep = Callable[[tuple[Event, ...], Callable[[Database], bool] | None], bool]


@dataclass(frozen=True, slots=True)
class Again:
    """What judging these frames again would do."""

    rows: tuple[Rejudged, ...]
    whole: bool = True
    """False where it was told to end before all were looked at."""

    def of(self, status: str) -> tuple[Rejudged, ...]:
        """Those that `flips`, `changes`, stay the `same` or are `kept`."""
        return tuple(row for row in self.rows if row.status == status)

    def document(self, kept: int | None = None) -> Document:
        """It as a page; with `kept`, after so many were kept."""
        flips = tuple(
            Flip(_name(row.record), row.record.verdict.status, row.verdict.status, " ".join(row.verdict.reasons[:2]))
            for row in self.of("flips")
            if row.record.verdict is not None
        )
        left = tuple((_name(row.record), row.why) for row in self.of("kept"))
        looked = sum(bool(row.looked) for row in self.rows)
        changes, same = len(self.of("changes")), len(self.of("same"))
        return again_document(Judged(len(self.rows), flips, changes, same, left, looked, self.whole), kept)

    @property
    def changing(self) -> tuple[Rejudged, ...]:
        """Those that keeping it touches."""
        return tuple(row for row in self.rows if row.event is not None)


class JudgingAgain:
    """Methods may be called from any thread and block; one rehearsal at a time."""

    def __init__(self, settings: Settings, rules: Rules, keep: Keep) -> None:
        self._settings, self._rules, self._keep = settings, rules, keep
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._kept: tuple[Rejudged, ...] = ()

    def rehearse(
        self,
        only: Collection[CaptureId] | None = None,
        since: datetime | None = None,
        told: Callable[[int, int], object] = lambda done, of: None,
    ) -> Again:
        """What today's profile says of these frames; `told` hears how many of how many are done. Nothing is kept.

        Steps that would find the same do not look again. Raises as `build_station`.
        """
        with self._lock, self._made() as rejudging:
            self._ended.clear()
            count = len(rejudging.records(since, only))
            rows = []
            for row in rejudging.run(since, only=only):
                rows.append(row)
                told(len(rows), count)
                if self._ended.is_set():
                    return Again(tuple(rows), whole=False)
            return Again(tuple(rows))

    def end(self) -> None:
        """A rehearsal that runs ends with the frame it is at."""
        self._ended.set()

    def apply(self, again: Again) -> int:
        """Keeps what was shown, but for records that were changed meanwhile; how many were kept."""
        kept = []
        for row in again.changing:
            assert row.event is not None
            if self._keep((row.event,), stands(row.record)):
                kept.append(row)
        self._kept = tuple(kept)
        return len(kept)

    def undo(self) -> int:
        """Gives the frames that were kept last their verdicts of before, where no other has come since; how many."""
        kept, self._kept = self._kept, ()
        return sum(self._taken_back(row) for row in kept)

    def _taken_back(self, row: Rejudged) -> bool:
        record, made = row.record, row.event
        if made is None or record.analysis is None or record.verdict is None:
            return False
        before = Analysed(
            capture_id=record.capture.id,
            analysis=record.analysis,
            verdict=record.verdict,
            surroundings=made.surroundings,
        )
        return self._keep((before,), lambda now: _verdict_is(queries.record(now, record.capture.id), made))

    def _made(self) -> AbstractContextManager[Rejudging]:
        def shown_only(before: Record, event: Analysed) -> bool:
            raise RuntimeError("a rehearsal keeps nothing")

        return rejudging_in(self._settings, self._rules.profile, shown_only, self._rules.policy_of)


def _name(record: Record) -> str:
    return record.catalog_number or record.capture.primary.original_name


def _verdict_is(record: Record | None, made: Analysed) -> bool:
    return record is not None and record.verdict == made.verdict
