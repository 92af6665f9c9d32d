"""What is on its way and what has arrived: the outbox for a person's eyes. Rows are light; nothing is changed here."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.package import DeliveryState
from vasculum.store.journal import stamp

SHOWN = 200
_LOOKED_BACK = 20_000
"""Journal entries among which the last hour's deliveries are looked for."""


@dataclass(frozen=True, slots=True)
class SendingRow:
    """One delivery."""

    capture_id: CaptureId
    number: str | None
    target: str
    state: DeliveryState
    attempts: int
    next_try: datetime | None
    """When a delivery that met a passing fault is tried again."""
    last_error: str | None
    files: int
    """Of the package; of the originals before it is packed."""
    bytes: int


@dataclass(frozen=True, slots=True)
class Sending:
    """The outbox at one moment."""

    rows: tuple[SendingRow, ...]
    """What needs a person, what is on its way, what waits, then what arrived last."""
    captures: int
    """Frames in the catalogue, those in the bin left out."""
    bytes: int
    """Of their originals."""
    sent: int
    """Deliveries whose receipt matches, digest for digest."""
    waiting: int
    failed: int
    away_since: datetime | None
    """When the first of the deliveries that are now tried again met its fault; None while all goes well."""
    per_minute: tuple[int, ...]
    """Deliveries confirmed in each of the last 60 minutes, oldest first."""


def sending(db: Database, now: datetime, limit: int = SHOWN) -> Sending:
    """Asked from the outbox, its packages and the journal's end."""
    counts = dict(db.execute("select state, count(*) from outbox group by state").fetchall())
    captures, size = db.execute(
        "select count(distinct c.id), coalesce(sum(f.size), 0) from capture c"
        " join file f on f.capture_id = c.id and f.role = 'original' where c.state not in ('replaced', 'rejected')"
    ).fetchone()
    return Sending(
        rows=_rows(db, limit),
        captures=int(captures),
        bytes=int(size),
        sent=counts.get(DeliveryState.SENT.value, 0),
        waiting=counts.get(DeliveryState.READY.value, 0) + counts.get(DeliveryState.SENDING.value, 0),
        failed=counts.get(DeliveryState.FAILED.value, 0),
        away_since=_away_since(db),
        per_minute=_per_minute(db, now),
    )


def _rows(db: Database, limit: int) -> tuple[SendingRow, ...]:
    rows = db.execute(
        "select o.capture_id, c.catalog_number, o.target, o.state, o.attempts, o.next_try, o.last_error,"
        " (select count(*) from package_file p join package k on k.id = p.package_id where k.capture_id = c.id),"
        " (select sum(p.size) from package_file p join package k on k.id = p.package_id where k.capture_id = c.id),"
        " (select count(*) from file f where f.capture_id = c.id),"
        " (select sum(f.size) from file f where f.capture_id = c.id)"
        " from outbox o join capture c on c.id = o.capture_id"
        " order by case o.state when 'failed' then 0 when 'sending' then 1 when 'ready' then 2 else 3 end,"
        " case o.state when 'sent' then -o.id else o.id end limit ?",
        [limit],
    ).fetchall()
    return tuple(
        SendingRow(
            capture_id=CaptureId(row[0]),
            number=row[1],
            target=row[2],
            state=DeliveryState(row[3]),
            attempts=row[4],
            next_try=datetime.fromisoformat(row[5]) if row[5] else None,
            last_error=row[6],
            files=row[7] or row[9],
            bytes=row[8] or row[10] or 0,
        )
        for row in rows
    )


def _away_since(db: Database) -> datetime | None:
    row = db.execute(
        "select min(j.at) from journal j join outbox o on o.capture_id = j.capture_id"
        " where j.name = 'delivery-failed' and o.state = 'ready' and o.next_try is not null"
        " and j.id > (select coalesce(max(id), 0) from journal) - ?",
        [_LOOKED_BACK],
    ).fetchone()
    return datetime.fromisoformat(row[0]) if row[0] else None


def _per_minute(db: Database, now: datetime) -> tuple[int, ...]:
    begin = now - timedelta(hours=1)
    counts = [0] * 60
    rows = db.execute(
        "select at from journal where id > (select coalesce(max(id), 0) from journal) - ? and name = 'delivered'"
        " and at >= ?",
        [_LOOKED_BACK, stamp(begin)],
    ).fetchall()
    for (at,) in rows:
        minute = int((datetime.fromisoformat(at) - begin).total_seconds() // 60)
        counts[min(max(minute, 0), 59)] += 1
    return tuple(counts)
