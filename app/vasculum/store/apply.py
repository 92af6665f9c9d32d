"""The one door: a transaction that updates the state and appends to the journal. Nothing else writes to the catalogue."""

import hashlib
import json
import random
import zlib
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlite_utils import Database

from vasculum.model.analysis import Analysis
from vasculum.model.capture import FileRef
from vasculum.model.events import (
    Analysed,
    Captured,
    Corrected,
    Delivered,
    DeliveryFailed,
    Event,
    Packaged,
    Replaced,
    Reviewed,
)
from vasculum.model.findings import BarcodeRead, LabelText, of_kind
from vasculum.model.ids import CaptureId
from vasculum.model.json_form import to_plain
from vasculum.model.package import DeliveryState
from vasculum.model.record import RecordState
from vasculum.model.verdict import Stage, Status
from vasculum.store.database import writing

_LONGEST_PAUSE_S = 900.0


def apply(db: Database, events: Sequence[Event], targets: Sequence[str] = ("default",)) -> None:
    """All of the events, or none. Late ones are harmless: a person's decision and a replacement stay.

    Raises `DiskFull`, `CatalogueLocked` or `DataFolderError`.
    """
    with writing(db):
        for event in events:
            at = datetime.now(UTC).isoformat()
            _journal(db, event, at)
            change(db, event, targets)


def change(db: Database, event: Event, targets: Sequence[str]) -> None:
    """The state's part of an event, inside a transaction; used by `apply` and by the journal's replay."""
    match event:
        case Captured():
            _captured(db, event)
        case Analysed():
            _analysed(db, event, targets)
        case Replaced():
            db.execute(
                "update capture set state = ?, replaced_by = ? where id = ?",
                [RecordState.REPLACED, event.by, event.capture_id],
            )
            _withdraw(db, event.capture_id)
        case Reviewed():
            _reviewed(db, event, targets)
        case Corrected():
            _corrected(db, event)
        case Packaged():
            _packaged(db, event)
        case Delivered():
            _delivered(db, event)
        case DeliveryFailed():
            _delivery_failed(db, event)
        case _:
            pass


def body_of(event: Event) -> dict[str, Any]:
    """The event's journal form; an analysis is named by the digest under which it is stored once."""
    plain: dict[str, Any] = to_plain(event)
    if isinstance(event, Analysed):
        plain["analysis"] = {"sha256": analysis_digest(event.analysis)[0]}
    return plain


def analysis_digest(analysis: Analysis) -> tuple[str, bytes]:
    """The digest of an analysis' JSON, and the JSON compressed."""
    text = json.dumps(to_plain(analysis), sort_keys=True, ensure_ascii=False).encode()
    return hashlib.sha256(text).hexdigest(), zlib.compress(text, 6)


def _journal(db: Database, event: Event, at: str) -> None:
    capture_id = getattr(event, "capture_id", None)
    if isinstance(event, Captured):
        capture_id = event.capture.id
    elif isinstance(event, Packaged):
        capture_id = event.package.capture_id
    db.execute(
        "insert into journal (at, name, version, capture_id, body) values (?, ?, ?, ?, ?)",
        [at, event.name, event.version, capture_id, json.dumps(body_of(event), ensure_ascii=False)],
    )


def _captured(db: Database, event: Captured) -> None:
    capture = event.capture
    db.execute(
        "insert into capture (id, taken_at, state, session, replaces, capture_json) values (?, ?, ?, ?, ?, ?)",
        [capture.id, capture.taken_at.isoformat(), RecordState.CAPTURED, capture.session, capture.replaces,
         json.dumps(to_plain(capture), ensure_ascii=False)],
    )
    for position, ref in enumerate(capture.files):
        _file(db, capture.id, "original", position, ref)
    names = " ".join(ref.original_name for ref in capture.files)
    db.execute(
        "insert into search (capture_id, number, barcodes, text, fields, notes, names) values (?, '', '', '', '', '', ?)",
        [capture.id, names],
    )


def _file(db: Database, capture_id: str, role: str, position: int, ref: FileRef) -> None:
    db.execute(
        "insert or replace into file (sha256, capture_id, position, size, media_type, original_name, role)"
        " values (?, ?, ?, ?, ?, ?, ?)",
        [ref.sha256, capture_id, position, ref.size, ref.media_type, ref.original_name, role],
    )


def _analysed(db: Database, event: Analysed, targets: Sequence[str]) -> None:
    digest, body = analysis_digest(event.analysis)
    db.execute("insert or ignore into analysis (sha256, body) values (?, ?)", [digest, body])
    verdict = event.verdict
    db.execute(
        "update capture set analysis_sha256 = ?, analysis_stage = ?, verdict = ?, verdict_json = ? where id = ?",
        [digest, event.analysis.stage, verdict.status, json.dumps(to_plain(verdict), ensure_ascii=False),
         event.capture_id],
    )
    _name(db, event.capture_id, verdict.catalog_number)
    barcodes = " ".join(read.text for read in of_kind(event.analysis.findings, BarcodeRead))
    text = "\n".join(label.text for label in of_kind(event.analysis.findings, LabelText))
    db.execute("update search set barcodes = ?, text = ? where capture_id = ?", [barcodes, text, event.capture_id])
    state, decided = _state(db, event.capture_id)
    if decided or state in (RecordState.REPLACED, RecordState.REJECTED):
        return
    _move(db, event.capture_id, _state_after(event), targets)


def _state_after(event: Analysed) -> RecordState:
    if event.verdict.status is Status.RETAKE:
        return RecordState.RETAKE
    if event.analysis.stage is not Stage.COMPLETE:
        return RecordState.JUDGED
    return RecordState.ACCEPTED if event.verdict.status is Status.PASS else RecordState.IN_REVIEW


def _state(db: Database, capture_id: str) -> tuple[RecordState, bool]:
    row = db.execute("select state, person_decided from capture where id = ?", [capture_id]).fetchone()
    if row is None:
        raise KeyError(f"the catalogue has no capture {capture_id}")
    return RecordState(row[0]), bool(row[1])


def _move(db: Database, capture_id: CaptureId, state: RecordState, targets: Sequence[str]) -> None:
    db.execute("update capture set state = ? where id = ?", [state, capture_id])
    if state is not RecordState.ACCEPTED:
        _withdraw(db, capture_id)
        return
    # In the very transaction that accepts: a crash can never leave an accepted record that nobody sends.
    for target in targets:
        db.execute(
            "insert or ignore into outbox (capture_id, target, state) values (?, ?, ?)",
            [capture_id, target, DeliveryState.READY],
        )


def _withdraw(db: Database, capture_id: str) -> None:
    db.execute("delete from outbox where capture_id = ? and state != ?", [capture_id, DeliveryState.SENT])


def _reviewed(db: Database, event: Reviewed, targets: Sequence[str]) -> None:
    after = {
        "accept": RecordState.ACCEPTED, "reject": RecordState.REJECTED, "reopen": RecordState.IN_REVIEW,
    }[event.decision]
    db.execute(
        "update capture set person_decided = ? where id = ?", [int(event.decision != "reopen"), event.capture_id]
    )
    _move(db, event.capture_id, after, targets)
    if event.note:
        db.execute("update search set notes = notes || ' ' || ? where capture_id = ?", [event.note, event.capture_id])


def _corrected(db: Database, event: Corrected) -> None:
    db.execute(
        "insert into correction (capture_id, term, value) values (?, ?, ?)"
        " on conflict (capture_id, term) do update set value = excluded.value",
        [event.capture_id, event.term, event.value],
    )
    if event.term == "catalogNumber":
        _name(db, event.capture_id, event.value)
    else:
        db.execute(
            "update search set fields = fields || ' ' || ? where capture_id = ?", [event.value, event.capture_id]
        )
    # What was packed before no longer says what is known; the next delivery packs anew and adds a version.
    db.execute("delete from package where capture_id = ?", [event.capture_id])
    db.execute(
        "update outbox set state = ?, lease_until = null, next_try = null where capture_id = ?",
        [DeliveryState.READY, event.capture_id],
    )


def _name(db: Database, capture_id: str, number: str | None) -> None:
    typed = db.execute(
        "select value from correction where capture_id = ? and term = 'catalogNumber'", [capture_id]
    ).fetchone()
    chosen = typed[0] if typed else number
    db.execute("update capture set catalog_number = ? where id = ?", [chosen, capture_id])
    db.execute("update search set number = ? where capture_id = ?", [chosen or "", capture_id])


def _packaged(db: Database, event: Packaged) -> None:
    package = event.package
    db.execute(
        "insert or replace into package (capture_id, id, body) values (?, ?, ?)",
        [package.capture_id, package.id, json.dumps(to_plain(package), ensure_ascii=False)],
    )


def _delivered(db: Database, event: Delivered) -> None:
    receipt = event.receipt
    db.execute(
        "insert or replace into receipt (capture_id, target, package_id, body) values (?, ?, ?, ?)",
        [event.capture_id, receipt.target, receipt.package_id, json.dumps(to_plain(receipt), ensure_ascii=False)],
    )
    db.execute(
        "update outbox set state = ?, lease_until = null, next_try = null, last_error = null"
        " where capture_id = ? and target = ?"
        " and exists (select 1 from package where package.capture_id = outbox.capture_id and package.id = ?)",
        [DeliveryState.SENT, event.capture_id, receipt.target, receipt.package_id],
    )


def _delivery_failed(db: Database, event: DeliveryFailed) -> None:
    row = db.execute(
        "select attempts from outbox where capture_id = ? and target = ?", [event.capture_id, event.target]
    ).fetchone()
    attempts = row[0] if row else 0
    pause = min(2.0**attempts, _LONGEST_PAUSE_S) * random.uniform(0.75, 1.25)
    due = (datetime.now(UTC) + timedelta(seconds=pause)).isoformat()
    db.execute(
        "update outbox set state = ?, lease_until = null, next_try = ?, last_error = ?"
        " where capture_id = ? and target = ?",
        [DeliveryState.FAILED if event.permanent else DeliveryState.READY, None if event.permanent else due,
         f"{event.message} {event.advice}", event.capture_id, event.target],
    )
