"""A shift frame by frame: when it was taken, when its verdict came, what spoke against it."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from vasculum.model.record import RecordState
from vasculum.model.verdict import Status
from vasculum.store.journal import stamp


@dataclass(frozen=True, slots=True)
class ShiftFrame:
    """One frame of a shift, without its findings."""

    capture_id: str
    number: str | None
    taken_at: datetime
    state: RecordState
    verdict: str | None
    verdict_at: datetime | None
    """When its first verdict was stored."""
    failing: tuple[str, ...]
    """Names of the checks that kept it from passing, those that could not be measured among them."""
    certificate: str | None
    sent: bool


def frames(db: Database, since: datetime, until: datetime) -> tuple[ShiftFrame, ...]:
    """The frames of a time, oldest first."""
    rows = db.execute(
        "select c.id, c.catalog_number, c.taken_at, c.state, c.verdict,"
        " (select j.at from journal j where j.capture_id = c.id and j.name = 'analysed' order by j.id limit 1),"
        " c.verdict_json -> '$.checks', c.capture_json ->> '$.certificate',"
        " exists (select 1 from outbox o where o.capture_id = c.id and o.state = 'sent')"
        " from capture c where c.taken_at >= ? and c.taken_at < ? order by c.taken_at, c.id",
        [stamp(since), stamp(until)],
    ).fetchall()
    return tuple(_frame(row) for row in rows)


def _frame(row: tuple[str, str | None, str, str, str | None, str | None, str | None, str | None, int]) -> ShiftFrame:
    capture_id, number, taken_at, state, verdict, verdict_at, checks, certificate, sent = row
    failing = tuple(check["name"] for check in json.loads(checks or "[]") if check["effect"] != Status.PASS.value)
    return ShiftFrame(
        capture_id,
        number,
        datetime.fromisoformat(taken_at),
        RecordState(state),
        verdict,
        datetime.fromisoformat(verdict_at) if verdict_at else None,
        failing,
        certificate,
        bool(sent),
    )
