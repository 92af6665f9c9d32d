"""Which frames are views of one specimen, and whether others are waited for. Written by `apply` in its transaction."""

import json
from collections.abc import Iterator
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


def open_specimens(db: Database, session: str | None = None) -> tuple[str, ...]:
    """The last specimens with views that are not closed, of one shift or of all; what was taken earlier was closed
    then. Those of a backlog are left to it."""
    mine = "view l join capture c on c.id = l.capture_id", "? is null", "l.rowid desc"
    if session is not None:
        mine = "capture c cross join view l on l.capture_id = c.id", "c.session = ?", "c.taken_at desc, c.id desc"
    rows = db.execute(
        f"select distinct v.specimen from (select l.specimen from {mine[0]} where {mine[1]}"
        f" and c.capture_json ->> '$.camera.driver' <> 'backlog' order by {mine[2]} limit ?) v"
        " where not exists (select 1 from specimen_closed s where s.specimen = v.specimen)",
        [session, _LAST],
    ).fetchall()
    return tuple(str(row[0]) for row in rows)


def of_number(db: Database, number: str) -> str | None:
    """The oldest specimen with views that has the number."""
    row = db.execute(
        f"select v.specimen from capture c join view v on v.capture_id = c.id where c.catalog_number = ? and {_STANDS}"
        " order by c.taken_at, c.id limit 1",
        [number],
    ).fetchone()
    return str(row[0]) if row else None


def told(db: Database, camera_id: str, fact: str) -> Iterator[tuple[str, str]]:
    """What a fact says of each capture of that camera that has a view, and the specimen it belongs to, oldest first."""
    yield from db.execute(
        "select c.capture_json ->> ?, v.specimen from view v join capture c on c.id = v.capture_id"
        " where c.capture_json ->> '$.camera.id' = ? and c.capture_json ->> ? is not null order by c.taken_at, c.id",
        [f'$.facts."{fact}"', camera_id, f'$.facts."{fact}"'],
    )


@dataclass(frozen=True, slots=True)
class Shown:
    """One frame that stands of a specimen that a camera has photographed."""

    specimen: str
    capture_id: CaptureId
    view: str
    taken: bool
    """False for one that must be taken again."""
    decided: bool
    """A person or the verdict has let it go."""
    unsettled: bool
    """Its verdict waits for views, or complains of them."""


def shown(db: Database, camera_id: str) -> Iterator[Shown]:
    """The frames of every specimen of which that camera has a view, specimen by specimen."""
    rows = db.execute(
        "select v.specimen, c.id, v.body ->> '$.name', c.state,"
        " coalesce(json_array_length(c.verdict_json, '$.waits_for'), 0) or exists (select 1 from"
        " json_each(c.verdict_json, '$.checks') k where k.value ->> '$.name' = 'views' and k.value ->> '$.effect' <>"
        " 'pass') from view v join capture c on c.id = v.capture_id where v.specimen in (select o.specimen from view o"
        " join capture p on p.id = o.capture_id where p.capture_json ->> '$.camera.id' = ?)"
        f" and {_STANDS} order by v.specimen, c.taken_at, c.id",
        [camera_id],
    )
    for row in rows:
        yield Shown(row[0], CaptureId(row[1]), row[2], row[3] != "retake", row[3] == "accepted", bool(row[4]))
