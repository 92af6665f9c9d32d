"""The outbox: what is due, claimed by one statement; a lease that ran out, or whose holder died, is claimed again."""

import json
import os
import socket
from collections.abc import Sequence
from datetime import datetime, timedelta

import psutil
from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.package import Delivery, DeliveryState
from vasculum.store.connection import writing
from vasculum.store.journal import stamp

DELIVERABLE = (
    "exists (select 1 from capture c where c.id = outbox.capture_id and c.state = 'accepted'"
    " and c.analysis_stage = 'complete' and coalesce(c.catalog_number, '') != '')"
)
"""Only complete records leave: one whose text is still being read is packed when its stages are all done or failed."""

_NEVER_SENT_THERE = (
    f"outbox.state = 'sent' and {DELIVERABLE} and not exists (select 1 from outbox o"
    " where o.capture_id = outbox.capture_id and o.target = ?) and not exists (select 1 from file f"
    " join released r on r.sha256 = f.sha256 where f.capture_id = outbox.capture_id)"
)
"""What another target has, one that was named later has not, and this station still holds."""

_COLUMNS = (
    "id, capture_id, target, state, attempts, (select p.id from package p where p.capture_id = outbox.capture_id),"
    " lease_until, next_try, last_error"
)


def claim(
    db: Database,
    target: str,
    lease_s: float,
    now: datetime,
    without: Sequence[int] = (),
    only: int | None = None,
) -> Delivery | None:
    """The next delivery that is due for a target, now leased to this process; None when nothing is due.

    Rows of `without` are passed over; with `only` no other row will do."""
    moment = stamp(now)
    with writing(db):
        _lapse_of_the_dead(db, moment)
        row = db.execute(
            "update outbox set state = 'sending', attempts = attempts + 1, lease_until = ?, holder = ? where id = ("
            f" select id from outbox where target = ? and {DELIVERABLE}"
            " and id not in (select value from json_each(?)) and id = coalesce(?, id)"
            " and ((state = 'ready' and coalesce(next_try, '') <= ?) or (state = 'sending' and lease_until <= ?))"
            f" order by id limit 1) returning {_COLUMNS}",
            [
                stamp(now + timedelta(seconds=lease_s)),
                this_holder(),
                target,
                json.dumps(list(without)),
                only,
                moment,
                moment,
            ],
        ).fetchone()
    return _delivery(row) if row else None


def set_aside(db: Database, delivery_id: int) -> None:
    """Gives one lease of this process back without counting the try: part of the delivery is done, more is to come."""
    with writing(db):
        db.execute(
            "update outbox set state = 'ready', lease_until = null, holder = null, attempts = attempts - 1"
            " where id = ? and state = 'sending' and holder = ?",
            [delivery_id, this_holder()],
        )


def release_leases(db: Database) -> None:
    """Gives back every lease; only where no other courier of this folder can be at work."""
    with writing(db):
        db.execute("update outbox set state = 'ready', lease_until = null, holder = null where state = 'sending'")


def retry(db: Database, targets: Sequence[str], capture_id: CaptureId | None = None) -> int:
    """Makes failed and pausing deliveries to these targets due at once, of all captures or of one, as a person asked;
    of all, also those that were delivered before a target was named. How many there were."""
    marks = ", ".join("?" for _ in targets)
    with writing(db):
        later = 0
        for target in targets if capture_id is None else ():
            later += db.execute(
                "insert into outbox (capture_id, target, state)"
                f" select distinct capture_id, ?, 'ready' from outbox where {_NEVER_SENT_THERE}",
                [target, target],
            ).rowcount
        rows = db.execute(
            "update outbox set state = 'ready', attempts = 0, next_try = null"
            f" where target in ({marks}) and capture_id = coalesce(?, capture_id)"
            " and (state = 'failed' or (state = 'ready' and next_try is not null))"
            " returning id",
            [*targets, capture_id],
        ).fetchall()
    return len(rows) + later


def lacking(db: Database, target: str) -> int:
    """How many specimens were delivered before this target was named, and could be sent there too."""
    return int(
        db.execute(f"select count(distinct capture_id) from outbox where {_NEVER_SENT_THERE}", [target]).fetchone()[0]
    )


def deliveries(db: Database) -> tuple[Delivery, ...]:
    """Every row, oldest first."""
    return tuple(_delivery(row) for row in db.execute(f"select {_COLUMNS} from outbox order by id").fetchall())


def this_holder() -> str:
    """This process as leases name it: host, process id and when it began, for ids are used again."""
    return _holder(os.getpid())


def _holder(pid: int) -> str:
    return f"{socket.gethostname()}:{pid}:{psutil.Process(pid).create_time():.2f}"


def _lapse_of_the_dead(db: Database, moment: str) -> None:
    # After a power cut nobody waits for the leases of the station that was: their holder is known to be gone.
    holders = db.execute("select distinct holder from outbox where state = 'sending' and holder is not null")
    dead = [row[0] for row in holders.fetchall() if not _lives(row[0])]
    for holder in dead:
        db.execute("update outbox set lease_until = ? where state = 'sending' and holder = ?", [moment, holder])


def _lives(holder: str) -> bool:
    """Whether the process may still be at work; of another machine's nothing is known, so its lease has to run out."""
    host, pid, _ = holder.rsplit(":", 2)
    if host != socket.gethostname() or holder == this_holder():
        return True
    try:
        return _holder(int(pid)) == holder
    except psutil.NoSuchProcess:
        return False


def _delivery(row: tuple[int, str, str, str, int, str | None, str | None, str | None, str | None]) -> Delivery:
    return Delivery(
        id=row[0],
        capture_id=CaptureId(row[1]),
        target=row[2],
        state=DeliveryState(row[3]),
        attempts=row[4],
        package_id=row[5],
        lease_until=datetime.fromisoformat(row[6]) if row[6] else None,
        next_try=datetime.fromisoformat(row[7]) if row[7] else None,
        last_error=row[8],
    )
