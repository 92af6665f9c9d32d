"""The catalogue a page at a time, newest first: a page begins where the last one ended, so that page 10 000 is as quick
as page 1 (keyset paging). Rows are light: no findings, no verdict's sentences.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlite_utils import Database

from vasculum.model.ids import CaptureId
from vasculum.model.package import DeliveryState
from vasculum.model.record import RecordState
from vasculum.model.verdict import Status
from vasculum.store.search import match_of

PAGE = 200
_COLUMNS = (
    "r.id, c.id, c.catalog_number, c.state, c.verdict, c.taken_at, f.original_name, f.sha256,"
    " (select group_concat(distinct o.state) from outbox o where o.capture_id = c.id)"
)
_FILE = "cross join file f on f.capture_id = c.id and f.role = 'original' and f.position = 0"


@dataclass(frozen=True, slots=True)
class Row:
    """One capture in a table."""

    key: int
    """Where it stands: a later capture has a higher one."""
    capture_id: CaptureId
    number: str | None
    state: RecordState
    verdict: Status | None
    taken_at: datetime
    file: str
    sha256: str
    sent: bool
    reading: str
    """What was read or given as fields, else the label text; cut."""


def page(
    db: Database, query: str = "", state: RecordState | None = None, before: int | None = None, limit: int = PAGE
) -> tuple[Row, ...]:
    """The next rows below a key, newest first, that hold every word; all rows for an empty query."""
    tables, wheres, values = _asked(query, state)
    key = "s.rowid" if tables.startswith("search s") else "r.id"
    if before is not None:
        wheres.append(f"{key} < ?")
        values.append(before)
    where = f"where {' and '.join(wheres)}" if wheres else ""
    rows = db.execute(
        f"select {_COLUMNS}, (select coalesce(nullif(trim(t.fields), ''), t.text) from search t where t.rowid = r.id)"
        f" from {tables} {_FILE} {where} order by {key} desc limit ?",
        [*values, limit],
    ).fetchall()
    return tuple(_row(row) for row in rows)


def count(db: Database, query: str = "", state: RecordState | None = None) -> int:
    """How many rows there are in all."""
    tables, wheres, values = _asked(query, state)
    where = f"where {' and '.join(wheres)}" if wheres else ""
    return int(db.execute(f"select count(*) from {tables} {where}", values).fetchone()[0])


def _asked(query: str, state: RecordState | None) -> tuple[str, list[str], list[object]]:
    match = match_of(query)
    if match.endswith('"*') and len(query.split()[-1]) == 1:
        # One letter as a beginning would gather every word of the catalogue: it is taken as a word.
        match = match[:-1]
    wheres: list[str] = []
    values: list[object] = []
    # Cross joins: in the order written, so that the rows come as they are numbered and the page can stop early.
    tables = "search_row r cross join capture c on c.id = r.capture_id"
    if match:
        # Rows of full text in the order of their numbers: what FTS5 gives without sorting.
        tables = "search s cross join search_row r on r.id = s.rowid cross join capture c on c.id = r.capture_id"
        wheres.append("search match ?")
        values.append(match)
    if state is not None:
        wheres.append("c.state = ?")
        values.append(state.value)
    return tables, wheres, values


def _row(row: tuple[int, str, str | None, str, str | None, str, str, str, str | None, str | None]) -> Row:
    key, capture_id, number, state, verdict, taken_at, file, sha256, sent, reading = row
    return Row(
        key=key,
        capture_id=CaptureId(capture_id),
        number=number,
        state=RecordState(state),
        verdict=Status(verdict) if verdict else None,
        taken_at=datetime.fromisoformat(taken_at),
        file=file,
        sha256=sha256,
        sent=sent == DeliveryState.SENT,
        reading=_once((reading or "").split()),
    )


def _once(words: list[str]) -> str:
    """A line without what is said twice: full text holds each field as a value and as it was written."""
    said: list[str] = []
    while words and len(said) < 30:
        length = next((n for n in range(8, 0, -1) if words[:n] == words[n : 2 * n]), 0)
        said += words[: length or 1]
        words = words[2 * length if length else 1 :]
    return " ".join(said)[:160]
