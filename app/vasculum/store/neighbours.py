"""Other captures as a verdict sees them: earlier ones with a number, those just before, those that look alike."""

import json
import re
from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlite_utils import Database

from vasculum.model.capture import Capture
from vasculum.model.findings import Fingerprint
from vasculum.model.ids import CaptureId
from vasculum.model.neighbour import Neighbour
from vasculum.store import looks
from vasculum.store.journal import stamp

_SEEN = (
    "select c.id, c.catalog_number, c.taken_at, json_extract(c.capture_json, '$.zone'),"
    " json_extract(c.capture_json, '$.files[0].original_name'), c.verdict_json, c.analysis_stage,"
    " (select place from expected e where e.number = c.catalog_number limit 1) from capture c"
)
_BEFORE = "(c.taken_at, c.id) < (?, ?)"
_OUT = "('replaced', 'rejected', 'retake')"
Row = tuple[str, str | None, str, str, str, str | None, str | None, int | None]


def numbered_before(db: Database, numbers: Sequence[str], capture: Capture) -> tuple[CaptureId, ...]:
    """Earlier captures that carry one of the numbers, oldest first; what is in the bin or to be retaken left out."""
    if not numbers:
        return ()
    marks = ", ".join("?" for _ in numbers)
    rows = db.execute(
        f"select c.id, c.taken_at from capture c where c.catalog_number in ({marks}) and c.state not in {_OUT}"
        f" and {_BEFORE} union select c.id, c.taken_at from also_shows a join capture c on c.id = a.capture_id"
        f" where a.number in ({marks}) and c.state not in {_OUT} and {_BEFORE} order by 2, 1",
        [*numbers, *_moment(capture), *numbers, *_moment(capture)],
    ).fetchall()
    return tuple(CaptureId(row[0]) for row in rows)


def neighbour(db: Database, capture_id: CaptureId) -> tuple[Neighbour, str] | None:
    """A capture as a neighbour, and its file's name."""
    row = db.execute(f"{_SEEN} where c.id = ?", [capture_id]).fetchone()
    return (_neighbour(row), row[4]) if row else None


def run_before(db: Database, capture: Capture, most: int) -> tuple[tuple[Neighbour, str], ...]:
    """The captures just before this one in its session, newest first, each with its file's name.

    Ends before one that is not judged yet: what lies beyond it says nothing about what was skipped.
    """
    rows: Iterable[Row] = db.execute(
        f"{_SEEN} where {_BEFORE} and c.session is ? and c.state not in ('replaced', 'rejected')"
        " order by c.taken_at desc, c.id desc limit ?",
        [*_moment(capture), capture.session, most],
    ).fetchall()
    run: list[tuple[Neighbour, str]] = []
    for row in rows:
        if row[6] is None:
            break
        run.append((_neighbour(row), row[4]))
    return tuple(run)


def not_taken(db: Database, numbers: Sequence[str]) -> tuple[str, ...]:
    """Those of the numbers that no capture outside the bin carries."""
    return tuple(
        number
        for number in numbers
        if not db.execute(
            "select exists (select 1 from capture where catalog_number = ?1 and state not in ('replaced', 'rejected'))"
            " or exists (select 1 from also_shows where number = ?1)",
            [number],
        ).fetchone()[0]
    )


def look_alikes(
    db: Database, index: looks.Looks, fingerprint: Fingerprint, capture: Capture, at_most: int
) -> tuple[tuple[CaptureId, int], ...]:
    """Captures that look the same, nearest first; what is in the bin or to be retaken left out.

    Only those whose analysis is complete: the others have no text yet to be compared, and look back themselves.
    """
    found = index.near(db, fingerprint, at_most, limit=8)
    wanted = f"select 1 from capture where id = ? and state not in {_OUT} and analysis_stage = 'complete'"
    return tuple(
        (other, apart) for other, apart in found if other != capture.id and db.execute(wanted, [other]).fetchone()
    )


def words_shared(db: Database, text: str, capture_id: CaptureId, numbers: Sequence[str]) -> float | None:
    """Share of the words of a text that another capture's labels have too; None where either has none.

    Catalogue numbers are left out: they are what is in question.
    """
    row = db.execute(
        "select s.text from search_row r join search s on s.rowid = r.id where r.capture_id = ?", [capture_id]
    ).fetchone()
    first, second = _words(text, numbers), _words(row[0] if row else "", numbers)
    if not first or not second:
        return None
    return len(first & second) / len(first | second)


def _words(text: str, numbers: Sequence[str]) -> set[str]:
    figures = {figure for number in numbers for figure in re.findall(r"\d+", number)}
    words = set(re.findall(r"\w{2,}", text.casefold()))
    return {word for word in words if not any(figure in word for figure in figures)}


def _moment(capture: Capture) -> tuple[str, str]:
    return stamp(capture.taken_at), capture.id


def _neighbour(row: Row) -> Neighbour:
    verdict = json.loads(row[5]) if row[5] else {}
    voted = next((check["value"] for check in verdict.get("checks", ()) if check["name"] == "list"), None)
    identifier = verdict.get("identifier") or {}
    return Neighbour(
        capture_id=CaptureId(row[0]),
        number=row[1],
        taken_at=datetime.fromisoformat(row[2]),
        candidates=() if row[1] else tuple(identifier.get("candidates", ())),
        zone=row[3],
        list_offset=None if voted is None else int(voted),
        list_place=row[7],
    )
