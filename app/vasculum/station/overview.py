"""What the window says of the shift at a glance: pace, room left, what waits for a person."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sqlite_utils import Database

from vasculum.model.cover import Cover
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record, RecordState
from vasculum.station.room import specimens_left
from vasculum.station.shot_lists import Coming
from vasculum.store import queries

_PACE_WINDOW = timedelta(minutes=15)
_LEAST_PACE = timedelta(minutes=2)
"""Under two minutes of work a rate an hour would be a guess."""
_LANE = 40


@dataclass(frozen=True, slots=True)
class NextPress:
    """What the next press will do: in words, and which capture it takes again."""

    words: str
    retakes: CaptureId | None = None


@dataclass(frozen=True, slots=True)
class Overview:
    """The shift at one moment."""

    counts: dict[str, int]
    """Records by state, with `delivered`, `to_send` and `failed`."""
    taken: int
    """Specimens of this shift that stand, replaced and rejected ones left out."""
    per_hour: int | None
    """Over the last quarter of an hour; None before two minutes of work."""
    specimens_left: int | None
    """How many more fit, at the size of the last ones, before only an hour's work does; None before the first."""
    lane: tuple[Record, ...]
    """What this shift left open, newest first, without findings: retakes never taken again, then what waits for
    review."""
    cover: Cover | None = None
    """The folder card that lies open."""


def overview(db: Database, data: Path, session: str, now: datetime, cover: Cover | None = None) -> Overview:
    """Asked from the catalogue; takes some milliseconds, so not on the main thread."""
    times = queries.taken_since(db, now - _PACE_WINDOW)
    return Overview(
        counts=queries.counts(db),
        taken=queries.taken_in(db, session),
        per_hour=_per_hour(times, now),
        specimens_left=specimens_left(db, data),
        lane=_lane(db, session),
        cover=cover,
    )


def next_press(db: Database, coming: Coming | None = None) -> NextPress:
    """What the next press will do; `coming` says which view is due. One short query: it may be asked on any thread."""
    newest = queries.newest(db)
    if newest is None:
        return NextPress("Shoot")
    capture_id, state, number = newest
    if state is RecordState.RETAKE:
        return NextPress(f"Retake {number}" if number else "Retake this specimen", capture_id)
    if coming is None or coming.specimen is None:
        return NextPress("Shoot the next specimen")
    return NextPress(f"Shoot the {coming.next} of {coming.number}" if coming.number else f"Shoot the {coming.next}")


def _per_hour(times: tuple[datetime, ...], now: datetime) -> int | None:
    if len(times) < 2 or now - times[0] < _LEAST_PACE:
        return None
    return round((len(times) - 1) / ((times[-1] - times[0]).total_seconds() / 3600))


def _lane(db: Database, session: str) -> tuple[Record, ...]:
    newest = queries.newest(db)
    left = [
        record
        for state in (RecordState.RETAKE, RecordState.IN_REVIEW)
        for record in queries.records(db, state=state, limit=_LANE, findings=False)
        if record.capture.session == session and not (newest and record.capture.id == newest[0])
    ]
    return tuple(left[:_LANE])
