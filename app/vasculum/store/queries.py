"""Questions to the catalogue. Work lists are among them: after a power cut we ask again and go on."""

import json
from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from functools import lru_cache

from sqlite_utils import Database

from vasculum.model.analysis import Analysis
from vasculum.model.capture import Capture, FileRef
from vasculum.model.findings import FieldRead, of_kind
from vasculum.model.ids import CaptureId
from vasculum.model.json_form import from_plain
from vasculum.model.package import DeliveryState, Package, Receipt
from vasculum.model.record import Record, RecordState
from vasculum.model.suggestion import Suggestion, offered
from vasculum.model.verdict import Stage, Verdict
from vasculum.store import answers, certificates, facts, views
from vasculum.store.journal import load_analysis, stamp
from vasculum.store.outbox import DELIVERABLE
from vasculum.store.suggestions import suggestions

_UNSEEN = "analysis_stage is null and state not in ('replaced', 'rejected')"
_UNREAD = "analysis_stage = 'verdict' and state in ('judged', 'in-review', 'accepted')"

_KEPT = 256
"""Captures and verdicts that are not read again as long as they stand as they are: the window asks for the lane anew at
every event."""
_RECORD = (
    "select c.id, c.state, c.capture_json, c.verdict_json, a.body,"
    " exists (select 1 from outbox o where o.capture_id = c.id and o.state = 'sent') and not exists"
    " (select 1 from outbox o where o.capture_id = c.id and o.state != 'sent'), c.catalog_number"
    " from capture c left join analysis a on a.sha256 = c.analysis_sha256"
)


def record(db: Database, capture_id: CaptureId) -> Record | None:
    """The record of a capture; None where there is none."""
    row = db.execute(f"{_RECORD} where c.id = ?", [capture_id]).fetchone()
    return _record(db, row, suggestions(db)) if row else None


def records(
    db: Database,
    state: RecordState | None = None,
    limit: int = 100,
    newest_first: bool = True,
    findings: bool = True,
) -> tuple[Record, ...]:
    """Records in the order in which they were taken, or the newest first.

    Without `findings` they have no analysis and no suggestions: reading those takes most of the time.
    """
    asked = _RECORD if findings else _RECORD.replace("a.body", "null")
    where = "where c.state = ?" if state else ""
    order = "desc" if newest_first else "asc"
    rows = db.execute(
        f"{asked} {where} order by c.taken_at {order}, c.id {order} limit ?", [*([state] if state else []), limit]
    ).fetchall()
    known = suggestions(db)
    return tuple(_record(db, row, known) for row in rows)


def last(db: Database) -> Record | None:
    """The record of the newest capture."""
    return next(iter(records(db, limit=1)), None)


def newest(db: Database) -> tuple[CaptureId, RecordState, str | None] | None:
    """Id, state and number of the newest capture, without its findings: short enough for any thread."""
    row = db.execute("select id, state, catalog_number from capture order by taken_at desc, id desc limit 1").fetchone()
    return (CaptureId(row[0]), RecordState(row[1]), row[2]) if row else None


def passed_before(db: Database, capture_id: CaptureId) -> Record | None:
    """The newest record older than this capture whose verdict is a pass; None where there is none."""
    row = db.execute(
        f"{_RECORD} where c.verdict = 'pass' and c.state not in ('replaced', 'rejected')"
        " and (c.taken_at, c.id) < (select taken_at, id from capture where id = ?)"
        " order by c.taken_at desc, c.id desc limit 1",
        [capture_id],
    ).fetchone()
    return _record(db, row) if row else None


def taken_in(db: Database, session: str) -> int:
    """The captures of a shift that stand: replaced and rejected ones left out."""
    row = db.execute(
        "select count(*) from capture where session = ? and state not in ('replaced', 'rejected')", [session]
    ).fetchone()
    return int(row[0])


def taken_since(db: Database, moment: datetime) -> tuple[datetime, ...]:
    """When the captures since a moment were taken, oldest first."""
    rows = db.execute("select taken_at from capture where taken_at >= ? order by taken_at", [stamp(moment)]).fetchall()
    return tuple(datetime.fromisoformat(row[0]) for row in rows)


def mean_size(db: Database, captures: int = 50) -> float | None:
    """Mean bytes of all files of the last captures; None where there is none."""
    row = db.execute(
        "select sum(f.size) * 1.0 / count(distinct f.capture_id) from file f where f.capture_id in"
        " (select id from capture order by taken_at desc limit ?)",
        [captures],
    ).fetchone()
    return float(row[0]) if row[0] is not None else None


def unanalysed(db: Database, stage: Stage, limit: int = 20) -> tuple[Capture, ...]:
    """The newest captures that want this stage: those never looked at, or those judged but unread.

    What is in the bin or must be taken again is read no further.
    """
    wanting = _UNSEEN if stage is Stage.VERDICT else _UNREAD
    rows = db.execute(
        f"select capture_json from capture where {wanting} order by taken_at desc, id desc limit ?", [limit]
    ).fetchall()
    return tuple(from_plain(Capture, json.loads(row[0])) for row in rows)


def judged_under(db: Database, profile: str, since: datetime | None = None) -> tuple[CaptureId, ...]:
    """The captures with a verdict that were taken under a profile and stand, oldest first."""
    rows = db.execute(
        "select id from capture where verdict is not null and state not in ('replaced', 'rejected') and taken_at >= ?"
        " and capture_json ->> '$.profile' = ? order by taken_at, id",
        [stamp(since) if since else "", profile],
    )
    return tuple(CaptureId(row[0]) for row in rows.fetchall())


def analysis_of(db: Database, capture_id: CaptureId) -> Analysis | None:
    """The chosen analysis of a capture."""
    row = db.execute(
        "select a.body from capture c join analysis a on a.sha256 = c.analysis_sha256 where c.id = ?", [capture_id]
    ).fetchone()
    return load_analysis(row[0]) if row else None


def by_number(db: Database, number: str) -> tuple[CaptureId, ...]:
    """The captures that carry a catalogue number; those in the bin or to be taken again left out."""
    rows = db.execute(
        "select id from capture where (catalog_number = ?1 or id in (select capture_id from also_shows where"
        " number = ?1)) and state not in ('replaced', 'rejected', 'retake') order by taken_at",
        [number],
    ).fetchall()
    return tuple(CaptureId(row[0]) for row in rows)


def wanting_retake(db: Database, number: str) -> tuple[CaptureId, ...]:
    """The captures of a number that must be taken again."""
    rows = db.execute("select id from capture where catalog_number = ? and state = 'retake'", [number]).fetchall()
    return tuple(CaptureId(row[0]) for row in rows)


def captures_by_sha256(db: Database, sha256: str) -> tuple[CaptureId, ...]:
    """The captures that have an original of this content."""
    rows = db.execute(
        "select distinct capture_id from file where sha256 = ? and role = 'original'", [sha256]
    ).fetchall()
    return tuple(CaptureId(row[0]) for row in rows)


def etags_of(db: Database, camera_id: str, fact: str) -> Iterator[tuple[str, str, str]]:
    """Path, ETag and sha256 of the analysed file, for every capture of that camera that has the fact."""
    yield from db.execute(
        "select json_extract(c.capture_json, '$.facts.path'), json_extract(c.capture_json, ?), f.sha256"
        " from capture c join file f on f.capture_id = c.id and f.role = 'original' and f.position = 0"
        " where json_extract(c.capture_json, '$.camera.id') = ? and json_extract(c.capture_json, ?) is not null",
        [f'$.facts."{fact}"', camera_id, f'$.facts."{fact}"'],
    )


def capture_by_sha256(db: Database, sha256: str) -> Capture | None:
    """The first capture that has an original of this content."""
    row = db.execute(
        "select c.capture_json from file f join capture c on c.id = f.capture_id"
        " where f.sha256 = ? and f.role = 'original' order by c.taken_at limit 1",
        [sha256],
    ).fetchone()
    return from_plain(Capture, json.loads(row[0])) if row else None


def all_files(db: Database) -> tuple[FileRef, ...]:
    """Every file of every capture and of every package ever sealed, each content once."""
    rows = db.execute(
        "select sha256, size, media_type, min(original_name) from file group by sha256 union all"
        " select sha256, size, media_type, min(path) from package_file"
        " where sha256 not in (select sha256 from file) group by sha256 order by sha256"
    ).fetchall()
    return tuple(FileRef(*row) for row in rows)


def safe_elsewhere(db: Database, sha256: str) -> tuple[str, ...]:
    """The targets whose receipt confirmed these bytes."""
    rows = db.execute("select distinct target from safe where sha256 = ? order by target", [sha256]).fetchall()
    return tuple(row[0] for row in rows)


def was_released(db: Database, sha256: str) -> bool:
    """Whether the local copy of these bytes was given up for those at the repositories."""
    found = db.execute("select exists (select 1 from released where sha256 = ?)", [sha256]).fetchone()
    return bool(found[0])


def delivered_before(db: Database, moment: datetime) -> Iterator[CaptureId]:
    """Captures taken before a moment that are accepted and at every target they were to go to, oldest first."""
    rows = db.execute(
        "select id from capture c where state = 'accepted' and taken_at < ?"
        " and exists (select 1 from outbox o where o.capture_id = c.id)"
        " and not exists (select 1 from outbox o where o.capture_id = c.id and o.state != 'sent')"
        " order by taken_at, id",
        [stamp(moment)],
    )
    return (CaptureId(row[0]) for row in rows)


def package_of(db: Database, capture_id: CaptureId) -> Package | None:
    """The sealed package of a capture, if it was packed since its last change."""
    row = db.execute("select body from package where capture_id = ?", [capture_id]).fetchone()
    return from_plain(Package, json.loads(row[0])) if row else None


def delivered_packages(
    db: Database, target: str, since: datetime | None = None, profile: str | None = None
) -> Iterator[tuple[Package, tuple[Receipt, ...]]]:
    """Packages that a target confirmed, with all its receipts of each object, oldest first; a specimen's next to each
    other, the specimens by number. Streams; `since` is when they were sealed."""
    rows = db.execute(
        "select p.capture_id, p.body from package p join capture c on c.id = p.capture_id where c.state = 'accepted'"
        " and exists (select 1 from safe s where s.package_id = p.id and s.target = ?1)"
        " and (?2 is null or p.body ->> 'created' >= ?2) and (?3 is null or c.capture_json ->> 'profile' = ?3)"
        " order by c.catalog_number, c.id",
        [target, since.astimezone(UTC).isoformat(timespec="seconds") if since else None, profile],
    )
    for capture_id, body in rows:
        receipts = db.execute(
            "select body from receipt where capture_id = ? and target = ? order by rowid", [capture_id, target]
        ).fetchall()
        yield (
            from_plain(Package, json.loads(body)),
            tuple(from_plain(Receipt, json.loads(receipt[0])) for receipt in receipts),
        )


def counts(db: Database) -> dict[str, int]:
    """Records by state; `delivered`, `failed` and `to_send` deliveries, the last those that leave by themselves."""
    found = dict(db.execute("select state, count(*) from capture group by state").fetchall())
    rows = dict(db.execute("select state, count(*) from outbox group by state").fetchall())
    return {
        **{state.value: found.get(state.value, 0) for state in RecordState},
        "delivered": rows.get(DeliveryState.SENT.value, 0),
        "to_send": _to_send(db),
        "failed": rows.get(DeliveryState.FAILED.value, 0),
    }


def sent_to(db: Database, target: str) -> Iterator[CaptureId]:
    """The captures that a target has confirmed, in the order of their ids."""
    for (found,) in db.execute("select distinct capture_id from receipt where target = ? order by 1", [target]):
        yield CaptureId(found)


def unfinished(db: Database, closed: Collection[str] = ()) -> int:
    """How much is left that the station does by itself: stages to look at, deliveries on their way, but for those to
    targets that are `closed`."""
    looks = db.execute(f"select count(*) from capture where ({_UNSEEN}) or ({_UNREAD})").fetchone()[0]
    return int(looks) + _to_send(db, closed)


def targets_waiting(db: Database) -> frozenset[str]:
    """The targets for which something is on its way that nobody has to look at first."""
    rows = db.execute(f"select distinct target from outbox where state in ('ready', 'sending') and {DELIVERABLE}")
    return frozenset(row[0] for row in rows.fetchall())


def _to_send(db: Database, closed: Collection[str] = ()) -> int:
    # What waits for a person or for its text is not counted: nobody may wait for the courier to take it.
    return int(
        db.execute(
            f"select count(*) from outbox where state in ('ready', 'sending') and {DELIVERABLE}"
            " and target not in (select value from json_each(?))",
            [json.dumps(sorted(closed))],
        ).fetchone()[0]
    )


@lru_cache(_KEPT)
def _capture(plain: str) -> Capture:
    return from_plain(Capture, json.loads(plain))


@lru_cache(_KEPT)
def _verdict(plain: str) -> Verdict:
    return from_plain(Verdict, json.loads(plain))


def _record(
    db: Database,
    row: tuple[str, str, str, str | None, bytes | None, int, str | None],
    known: tuple[Suggestion, ...] = (),
) -> Record:
    corrections = db.execute(
        "select term, value, operator from correction where capture_id = ? order by term", [row[0]]
    ).fetchall()
    capture = _capture(row[2])
    analysis = load_analysis(row[4]) if row[4] is not None else None
    return Record(
        capture=capture,
        state=RecordState(row[1]),
        analysis=analysis,
        verdict=_verdict(row[3]) if row[3] else None,
        corrections={term: value for term, value, _ in corrections},
        correctors={term: operator for term, _, operator in corrections if operator},
        facts=facts.of_number(db, row[6], capture.cover),
        certificate=certificates.of_id(db, capture.certificate) if capture.certificate else None,
        delivered=bool(row[5]),
        place=views.place_of(db, row[0]),
        answers=answers.of_capture(db, row[0]),
        suggestions=offered(known, of_kind(analysis.findings, FieldRead)) if known and analysis else {},
    )
