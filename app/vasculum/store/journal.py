"""The journal: every event in its JSON form, appended in the transaction that changes the state. Nothing edits it."""

import hashlib
import json
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlite_utils import Database

from vasculum.model.analysis import Analysis
from vasculum.model.errors import DataFolderError
from vasculum.model.events import EVENTS, Analysed, Captured, Event, ExpectedListed, Packaged
from vasculum.model.expected import ExpectedList
from vasculum.model.json_form import from_plain, to_plain

_BESIDE = {"analysed": ("analysis", "analysis"), "expected-listed": ("expected", "list_body")}
"""Event -> the part of it that is stored beside the journal, and its table."""
READERS: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""(name, old version) -> what makes the old body a body of today. An event whose meaning changes adds one here."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event with what the journal keeps beside it."""

    event: Event
    at: datetime
    """UTC, when it was stored."""
    targets: tuple[str, ...]
    """Where accepted records were to go at that moment: settings change, the journal must not change with them."""
    stored_sha256: str | None = None
    """The digest under which the event's analysis, or its list, is stored once."""


def store_analysis(db: Database, analysis: Analysis) -> str:
    """Keeps an analysis, compressed, once for each content; gives the sha256 of its JSON."""
    text = json.dumps(to_plain(analysis), sort_keys=True, ensure_ascii=False).encode()
    digest = hashlib.sha256(text).hexdigest()
    db.execute("insert or ignore into analysis (sha256, body) values (?, ?)", [digest, zlib.compress(text, 6)])
    return digest


def load_analysis(body: bytes) -> Analysis:
    """The analysis of a stored body."""
    return from_plain(Analysis, json.loads(zlib.decompress(body)))


def store_list(db: Database, expected: ExpectedList) -> str:
    """Keeps a list of expected numbers as it came, once for each content; gives the sha256 of its JSON."""
    text = json.dumps(to_plain(expected), sort_keys=True, ensure_ascii=False).encode()
    digest = hashlib.sha256(text).hexdigest()
    db.execute("insert or ignore into list_body (sha256, body) values (?, ?)", [digest, zlib.compress(text, 6)])
    return digest


def enter(db: Database, event: Event, at: datetime, targets: Sequence[str]) -> Entry:
    """Appends an event; inside a transaction. An analysis or a list is stored beside and named by its digest."""
    digest = None
    if isinstance(event, Analysed):
        digest = store_analysis(db, event.analysis)
    elif isinstance(event, ExpectedListed):
        digest = store_list(db, event.expected)
    db.execute(
        "insert into journal (at, name, version, capture_id, body) values (?, ?, ?, ?, ?)",
        [stamp(at), event.name, event.version, _capture_id(event), _body(event, targets, digest)],
    )
    return Entry(event, at, tuple(targets), digest)


def entries(db: Database, targets: Sequence[str] = ("default",)) -> Iterator[Entry]:
    """Every entry, oldest first; `targets` stand in where a row does not name its own.

    Raises `DataFolderError` for an event that this program does not know.
    """
    for at, name, version, body in db.execute("select at, name, version, body from journal order by id").fetchall():
        plain = _of_today(name, version, json.loads(body))
        digest = None
        if name in _BESIDE:
            key, table = _BESIDE[name]
            digest = plain[key]["sha256"]
            stored = db.execute(f"select body from {table} where sha256 = ?", [digest]).fetchone()
            plain[key] = json.loads(zlib.decompress(stored[0]))
        event = from_plain(EVENTS[name], plain)
        yield Entry(event, datetime.fromisoformat(at), tuple(plain.get("targets", targets)), digest)


def stamp(moment: datetime) -> str:
    """A moment as the tables hold it: UTC, of one width, so that text order is the order of time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _of_today(name: str, version: int, plain: dict[str, Any]) -> dict[str, Any]:
    kind = EVENTS.get(name)
    if kind is None or version > kind.version:
        raise DataFolderError(
            f"The journal holds an event `{name}`, version {version}, that this program does not know.",
            "Use the newer Vasculum that wrote it. Nothing was changed.",
        )
    for old in range(version, kind.version):
        plain = READERS[name, old](plain)
    return plain


def _body(event: Event, targets: Sequence[str], digest: str | None) -> str:
    if isinstance(event, Analysed):
        # The analysis itself may be large and is written once elsewhere.
        others = {"capture_id": event.capture_id, "verdict": event.verdict, "surroundings": event.surroundings}
        plain: dict[str, Any] = {**to_plain(others), "analysis": {"sha256": digest}}
    elif isinstance(event, ExpectedListed):
        plain = {"expected": {"sha256": digest}, "operator": event.operator}
    else:
        plain = to_plain(event)
    return json.dumps({**plain, "targets": list(targets)}, ensure_ascii=False)


def _capture_id(event: Event) -> str | None:
    if isinstance(event, Captured):
        return event.capture.id
    if isinstance(event, Packaged):
        return event.package.capture_id
    return getattr(event, "capture_id", None)
