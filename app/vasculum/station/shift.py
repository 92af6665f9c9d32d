"""Shooting without hands: a number of frames one after the other, and what became of each."""

import threading
import time
from collections.abc import Callable
from typing import Any

from vasculum.model.errors import AnalysisLost, CatalogueLocked, DataFolderError, DiskFull, StationError
from vasculum.model.events import (
    Analysed,
    CameraFault,
    Captured,
    Delivered,
    DeliveryFailed,
    Event,
    Notice,
    StationFault,
)
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Verdict
from vasculum.station.station import Station

_VERDICT_S = 180.0
_PATIENCE_S = 20.0
_OWN_DISK = (DiskFull.code, DataFolderError.code, CatalogueLocked.code)
"""Faults that the camera thread meets, but that are not the camera's."""


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


class Trouble:
    """What keeps a station from going on, as its events tell; forgotten as soon as something goes well again."""

    def __init__(self, station: Station) -> None:
        self._fault: StationError | None = None
        self._since = 0.0
        station.listen(self._hear)

    def lasting(self, seconds: float = 0.0) -> StationError | None:
        """The fault that has stood for so long."""
        fault = self._fault
        return fault if fault is not None and time.monotonic() - self._since >= seconds else None

    def _hear(self, happened: Event | Notice) -> None:
        match happened:
            case StationFault() | DeliveryFailed(permanent=False):
                self._met(happened.message, happened.advice)
            case CameraFault() if happened.code in _OWN_DISK:
                self._met(happened.message, happened.advice)
            case Captured() | Analysed() | Delivered():
                self._fault = None
            case _:
                pass

    def _met(self, message: str, advice: str) -> None:
        if self._fault is None:
            self._since = time.monotonic()
        self._fault = StationError(message, advice)


def settle(
    station: Station,
    timeout_s: float,
    watch: Callable[[dict[str, int]], None] | None = None,
    trouble: Trouble | None = None,
) -> bool:
    """Waits until nothing is left that the station does by itself; whether that came in time.

    Raises the fault that has kept the station from going on for 20 s, where its trouble is given.
    """
    end = time.monotonic() + timeout_s
    while station.busy:
        lasting = trouble.lasting(_PATIENCE_S) if trouble else None
        if lasting is not None:
            raise lasting
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
        "view": record.place.view.name if record.place else None,
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
