"""What repositories told of other stations' pictures under numbers of ours. `told` is called by `apply`."""

from collections.abc import Sequence

from sqlite_utils import Database

from vasculum.model.elsewhere import Elsewhere
from vasculum.model.events import NumberElsewhere
from vasculum.model.ids import CaptureId


def told(db: Database, event: NumberElsewhere) -> None:
    """Keeps what was told. What a person decided before was decided without knowing it."""
    for other in event.others:
        db.execute(
            "insert or ignore into elsewhere (capture_id, number, media, station, taken_at) values (?, ?, ?, ?, ?)",
            [event.capture_id, other.number, other.media, other.station, other.taken_at],
        )
    db.execute("update capture set person_decided = 0 where id = ?", [event.capture_id])


def known(db: Database, capture_id: CaptureId, numbers: Sequence[str]) -> tuple[Elsewhere, ...]:
    """What was told of these numbers and of the one it goes by, the picture taken last at the end."""
    marks = ", ".join("?" for _ in numbers)
    rows = db.execute(
        "select number, media, station, taken_at from elsewhere"
        " where capture_id = ?1 and (number in (select catalog_number from capture where id = ?1)"
        f" or number in ({marks})) order by taken_at, media",
        [capture_id, *numbers],
    ).fetchall()
    return tuple(Elsewhere(*row) for row in rows)


def is_ours(db: Database, media: str) -> bool:
    """Whether the picture of this media id is one of this catalogue's."""
    return bool(db.execute("select exists (select 1 from capture where id = ?)", [media]).fetchone()[0])
