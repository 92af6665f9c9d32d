"""Which frames are views of one specimen, and whether others are waited for. Written by `apply` in its transaction."""

import json
from dataclasses import dataclass

from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.json_form import from_plain, to_plain
from vasculum.model.view import Place, View

_LAST = 64
"""Frames among which specimens are looked for that were left."""
_STANDS = "c.state not in ('replaced', 'rejected')"


@dataclass(frozen=True, slots=True)
class Member:
    """One frame of a specimen that stands."""

    capture_id: CaptureId
    view: str
    number: str | None
    own_number: bool
    """Whether the number was read in it or typed, and not taken from the other views."""
    taken: bool
    """False for one that must be taken again."""


def placed(db: Database, capture_id: str, place: Place) -> None:
    """The frame belongs there now. What was a specimen's only frame until then shows its front."""
    if place.specimen != capture_id:
        db.execute(
            "insert or ignore into view (capture_id, specimen, body) select id, id, ? from capture where id = ?",
            [_body(View("front")), place.specimen],
        )
    db.execute(
        "insert into view (capture_id, specimen, body) values (?, ?, ?) on conflict (capture_id) do update set"
        " specimen = excluded.specimen, body = excluded.body",
        [capture_id, place.specimen, _body(place.view)],
    )


def _body(view: View) -> str:
    return json.dumps(to_plain(view), ensure_ascii=False)


def closed(db: Database, specimen: str, how: str) -> None:
    """No other view is waited for. What a person said stays when the specimen is left."""
    db.execute(
        "insert into specimen_closed (specimen, how) values (?, ?) on conflict (specimen) do update set"
        " how = excluded.how where excluded.how = 'whole'",
        [specimen, how],
    )


def reopened(db: Database, specimen: str) -> None:
    """Other views may come."""
    db.execute("delete from specimen_closed where specimen = ?", [specimen])


def how_closed(db: Database, specimen: str) -> str | None:
    """`whole`, `left`, or None where other views may come."""
    row = db.execute("select how from specimen_closed where specimen = ?", [specimen]).fetchone()
    return str(row[0]) if row else None


def place_of(db: Database, capture_id: str) -> Place | None:
    """Where a frame belongs; None where it has no view."""
    row = db.execute("select specimen, body from view where capture_id = ?", [capture_id]).fetchone()
    return Place(row[0], from_plain(View, json.loads(row[1]))) if row else None


def members(db: Database, specimen: str) -> tuple[Member, ...]:
    """The frames of a specimen that stand, oldest first."""
    rows = db.execute(
        "select v.capture_id, v.body ->> '$.name', c.catalog_number, c.verdict_json ->> '$.identifier.source',"
        " exists (select 1 from correction r where r.capture_id = c.id and r.term = 'catalogNumber'), c.state"
        f" from view v join capture c on c.id = v.capture_id where v.specimen = ? and {_STANDS}"
        " order by c.taken_at, c.id",
        [specimen],
    ).fetchall()
    return tuple(
        Member(CaptureId(row[0]), row[1], row[2], bool(row[4]) or row[3] != "view", row[5] != "retake") for row in rows
    )


def newest(db: Database, session: str) -> tuple[CaptureId, Place | None] | None:
    """The newest frame of a shift that stands, and where it belongs."""
    row = db.execute(
        f"select c.id from capture c where c.session = ? and {_STANDS} order by c.taken_at desc, c.id desc limit 1",
        [session],
    ).fetchone()
    return (CaptureId(row[0]), place_of(db, row[0])) if row else None


def open_specimens(db: Database) -> tuple[str, ...]:
    """The last specimens with views that are not closed; what was taken earlier was closed then."""
    rows = db.execute(
        "select distinct v.specimen from (select specimen from view order by rowid desc limit ?) v where not exists"
        " (select 1 from specimen_closed s where s.specimen = v.specimen)",
        [_LAST],
    ).fetchall()
    return tuple(str(row[0]) for row in rows)
