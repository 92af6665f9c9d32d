"""Shooting without hands: a number of frames one after the other, and what became of each."""

import threading
import time
from collections.abc import Callable
from typing import Any

from vasculum.model.errors import AnalysisLost
from vasculum.model.events import Analysed, Event, Notice
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Verdict
from vasculum.station.station import Station

_VERDICT_S = 180.0


class Verdicts:
    """Waits for the verdicts of a station as they come."""

    def __init__(self, station: Station) -> None:
        self._told = threading.Condition()
        self._verdicts: dict[CaptureId, Verdict] = {}
        station.listen(self._hear)

    def of(self, capture_id: CaptureId, timeout_s: float = _VERDICT_S) -> Verdict:
        """The first verdict on a capture; blocks until it is there. Raises `AnalysisLost` when it does not come."""
        with self._told:
            if not self._told.wait_for(lambda: capture_id in self._verdicts, timeout_s):
                raise AnalysisLost(f"No verdict on {capture_id} came within {timeout_s:.0f} s.")
            return self._verdicts[capture_id]

    def _hear(self, happened: Event | Notice) -> None:
        if isinstance(happened, Analysed):
            with self._told:
                self._verdicts.setdefault(happened.capture_id, happened.verdict)
                self._told.notify_all()


def settle(station: Station, timeout_s: float, watch: Callable[[dict[str, int]], None] | None = None) -> bool:
    """Waits until nothing is left that the station does by itself; whether that came in time."""
    end = time.monotonic() + timeout_s
    while station.busy:
        if time.monotonic() > end:
            return False
        if watch is not None:
            watch(station.counts())
        time.sleep(0.1)
    return True


def frame_line(record: Record) -> dict[str, Any]:
    """One frame as `capture` and `demo` print it (contract, section 2, last item)."""
    verdict = record.verdict
    return {
        "capture": record.capture.id,
        "file": record.capture.primary.original_name,
        "sha256": record.capture.primary.sha256,
        "catalogNumber": record.catalog_number,
        "verdict": verdict.status.value if verdict else None,
        "reasons": list(verdict.reasons) if verdict else [],
        "media": f"urn:uuid:{record.capture.id}",
        "delivered": record.delivered,
    }


def summary_line(station: Station, records: tuple[Record, ...]) -> dict[str, Any]:
    """The last line of `capture` and `demo`."""
    verdicts = [record.verdict.status.value for record in records if record.verdict]
    return {
        "captured": len(records),
        **{word: verdicts.count(word) for word in ("pass", "review", "retake")},
        "replaced": sum(record.state is RecordState.REPLACED for record in records),
        "delivered": sum(record.delivered for record in records),
        "repository": next(map(station.settings.target_place, station.settings.targets)),
        "data": str(station.settings.data),
    }
