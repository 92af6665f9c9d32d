"""What is on its way and what has arrived: the outbox for a person's eyes. Rows are light; nothing is changed here."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.package import DeliveryState
from vasculum.store import outbox
from vasculum.store.journal import stamp

SHOWN = 200
_LOOKED_BACK = 20_000
"""Journal entries among which the last hour's deliveries are looked for."""
_RECENT = 15
"""Minutes whose rate says how long the rest takes."""
_LEAST_GAP = timedelta(minutes=1)
_SIZE = "select sum(p.size) from package_file p join package k on k.id = p.package_id where k.capture_id = {}"


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
class At:
    """How one target stands."""

    sent: int
    """Specimens whose receipt matches, digest for digest."""
    waiting: int
    failed: int
    away_since: datetime | None
    """When the first of the deliveries that are now tried again met its fault; None while all goes well."""
    confirmed_at: datetime | None
    """Of the newest receipt of the last hour."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time in which a target was sent nothing, and why."""

    begin: datetime
    end: datetime | None
    """None while it lasts."""
    why: str
    """`away`, `paused` or `hours`."""
    target: str = ""
    """Empty for all."""


@dataclass(frozen=True, slots=True)
class Sending:
    """The outbox at one moment."""

    rows: tuple[SendingRow, ...]
    """What needs a person, what is on its way, what waits, then what arrived last."""
    sent: int
    """Specimens that one target or more confirmed, digest for digest."""
    verified: int
    """Specimens that every target they go to confirmed."""
    waiting: int
    """Specimens that some target has not yet and that leave by themselves."""
    waiting_bytes: int
    """Of all their deliveries, as far as they are packed; of the originals before."""
    failed: int
    """Deliveries that need a person."""
    targets: dict[str, At]
    per_minute: tuple[int, ...]
    """Bytes of the deliveries confirmed in each of the last 60 minutes, oldest first."""
    gaps: tuple[Gap, ...]
    """Of the last hour, a minute long or more, as far as the journal tells: targets that were away."""
    confirmed_at: datetime | None
    """Of the newest receipt."""
    lacking: dict[str, int] = field(default_factory=dict)
    """Target -> specimens that were delivered before it was named; none where it lacks none."""

    @property
    def away_since(self) -> datetime | None:
        """When the target that is away longest was first missed; None while all answer."""
        return min((at.away_since for at in self.targets.values() if at.away_since), default=None)

    @property
    def seconds_left(self) -> float | None:
        """Until all that waits is there, at the rate of the last minutes in which something arrived; None without."""
        recent = self.per_minute[-_RECENT:]
        first = next((place for place, size in enumerate(recent) if size), None)
        if first is None or not self.waiting:
            return None
        return self.waiting_bytes / (sum(recent) / (60 * (len(recent) - first)))


def sending(db: Database, now: datetime, limit: int = SHOWN, targets: Sequence[str] = ()) -> Sending:
    """Asked from the outbox, its packages and the journal's end; of `targets` what they lack."""
    failed = db.execute("select count(*) from outbox where state = 'failed'").fetchone()[0]
    sent, verified = db.execute(
        "select coalesce(sum(some), 0), coalesce(sum(every), 0) from (select max(state = 'sent') some,"
        " min(state = 'sent') every from outbox group by capture_id)"
    ).fetchone()
    waiting, size = db.execute(
        f"select count(distinct o.capture_id), coalesce(sum(coalesce(({_SIZE.format('o.capture_id')}),"
        " (select sum(f.size) from file f where f.capture_id = o.capture_id))), 0)"
        " from outbox o where o.state in ('ready', 'sending')"
    ).fetchone()
    newest = db.execute("select body ->> 'confirmed_at' from receipt order by rowid desc limit 1").fetchone()
    happened = _last_hour(db, now)
    at = _targets(db, happened)
    # Only where fewer have a row for it than were sent at all: the exact count reads the whole outbox.
    lacking = {
        name: outbox.lacking(db, name)
        for name in targets
        if name not in at or at[name].sent + at[name].waiting + at[name].failed < sent
    }
    return Sending(
        rows=_rows(db, limit),
        sent=int(sent),
        verified=int(verified),
        waiting=int(waiting),
        waiting_bytes=int(size),
        failed=int(failed),
        targets=at,
        per_minute=_per_minute(happened, now),
        gaps=_gaps(happened),
        confirmed_at=datetime.fromisoformat(newest[0]) if newest else None,
        lacking={name: count for name, count in lacking.items() if count},
    )


def _rows(db: Database, limit: int) -> tuple[SendingRow, ...]:
    rows = db.execute(
        "select o.capture_id, c.catalog_number, o.target, o.state, o.attempts, o.next_try, o.last_error,"
        " (select count(*) from package_file p join package k on k.id = p.package_id where k.capture_id = c.id),"
        f" ({_SIZE.format('c.id')}),"
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


@dataclass(frozen=True, slots=True)
class _Happened:
    """A delivery that ended, or a passing fault of one."""

    at: datetime
    target: str
    bytes: int | None
    """None for a fault."""


def _last_hour(db: Database, now: datetime) -> tuple[_Happened, ...]:
    rows = db.execute(
        "select j.at, coalesce(j.body -> 'receipt' ->> 'target', j.body ->> 'target'),"
        " case j.name when 'delivered' then (select coalesce(sum(f.value ->> 'size'), 0)"
        " from json_each(j.body, '$.receipt.files') f) end"
        " from journal j where j.id > (select coalesce(max(id), 0) from journal) - ? and j.at >= ?"
        " and (j.name = 'delivered' or (j.name = 'delivery-failed' and not j.body ->> 'permanent')) order by j.id",
        [_LOOKED_BACK, stamp(now - timedelta(hours=1))],
    ).fetchall()
    return tuple(_Happened(datetime.fromisoformat(at), target, size) for at, target, size in rows)


def _targets(db: Database, happened: tuple[_Happened, ...]) -> dict[str, At]:
    counts: dict[str, dict[str, int]] = {}
    for target, state, count in db.execute("select target, state, count(*) from outbox group by target, state"):
        counts.setdefault(target, {})[state] = count
    away = dict(
        db.execute(
            "select o.target, min(j.at) from journal j join outbox o on o.capture_id = j.capture_id"
            " and o.target = j.body ->> 'target' where j.name = 'delivery-failed' and o.state = 'ready'"
            " and o.next_try is not null and j.id > (select coalesce(max(id), 0) from journal) - ? group by o.target",
            [_LOOKED_BACK],
        ).fetchall()
    )
    confirmed = {one.target: one.at for one in happened if one.bytes is not None}
    return {
        target: At(
            sent=states.get("sent", 0),
            waiting=states.get("ready", 0) + states.get("sending", 0),
            failed=states.get("failed", 0),
            away_since=datetime.fromisoformat(away[target]) if target in away else None,
            confirmed_at=confirmed.get(target),
        )
        for target, states in counts.items()
    }


def _per_minute(happened: tuple[_Happened, ...], now: datetime) -> tuple[int, ...]:
    begin = now - timedelta(hours=1)
    sizes = [0] * 60
    for one in happened:
        minute = int((one.at - begin).total_seconds() // 60)
        sizes[min(max(minute, 0), 59)] += one.bytes or 0
    return tuple(sizes)


def _gaps(happened: tuple[_Happened, ...]) -> tuple[Gap, ...]:
    """From a target's first passing fault to its next delivery."""
    begun: dict[str, datetime] = {}
    gaps: list[Gap] = []
    for one in happened:
        if one.bytes is None:
            begun.setdefault(one.target, one.at)
        elif (begin := begun.pop(one.target, None)) is not None and one.at - begin >= _LEAST_GAP:
            gaps.append(Gap(begin, one.at, "away", one.target))
    gaps += [Gap(begin, None, "away", target) for target, begin in begun.items()]
    return tuple(sorted(gaps, key=lambda gap: gap.begin))
