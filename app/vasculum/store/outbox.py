"""The outbox: what is due, claimed by one statement; a lease that ran out is claimed again."""

from datetime import datetime, timedelta

from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.package import Delivery, DeliveryState
from vasculum.store.database import writing

_COLUMNS = "id, capture_id, target, state, attempts, lease_until, next_try, last_error"


def claim(db: Database, target: str, lease_s: float, now: datetime) -> Delivery | None:
    """The next delivery that is due for a target, now leased to the caller; None when nothing is due.

    Only complete records leave: one whose text is still being read is packed when its stages are all done or failed.
    """
    with writing(db):
        row = db.execute(
            f"update outbox set state = 'sending', attempts = attempts + 1, lease_until = ? where id = ("
            f" select o.id from outbox o join capture c on c.id = o.capture_id"
            f" where o.target = ? and c.state = 'accepted' and c.catalog_number is not null"
            f" and coalesce(c.analysis_stage, '') = 'complete'"
            f" and ((o.state = 'ready' and coalesce(o.next_try, '') <= ?)"
            f"      or (o.state = 'sending' and o.lease_until <= ?))"
            f" order by o.id limit 1) returning {_COLUMNS}",
            [(now + timedelta(seconds=lease_s)).isoformat(), target, now.isoformat(), now.isoformat()],
        ).fetchone()
    return _delivery(row) if row else None


def release_leases(db: Database) -> None:
    """Gives back what a station that died had claimed; called when the only courier of this folder starts."""
    with writing(db):
        db.execute("update outbox set state = 'ready', lease_until = null where state = 'sending'")


def deliveries(db: Database) -> tuple[Delivery, ...]:
    """Every row, oldest first."""
    return tuple(_delivery(row) for row in db.execute(f"select {_COLUMNS} from outbox order by id").fetchall())


def _delivery(row: tuple[int, str, str, str, int, str | None, str | None, str | None]) -> Delivery:
    return Delivery(
        id=row[0], capture_id=CaptureId(row[1]), target=row[2], state=DeliveryState(row[3]), attempts=row[4],
        lease_until=datetime.fromisoformat(row[5]) if row[5] else None,
        next_try=datetime.fromisoformat(row[6]) if row[6] else None, last_error=row[7],
    )
