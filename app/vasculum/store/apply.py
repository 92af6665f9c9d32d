"""The one door: a transaction that updates the state and appends to the journal. Nothing else writes to the catalogue.

captured ──▶ judged ──▶ accepted ──▶ (outbox)        a person: accept, reject, keep, send-back, reopen, undo
    │           ├─────▶ in-review                     a retake:  any ──▶ replaced
    └───────────┴─────▶ retake                        reopen (to review) and undo (to where the verdict put it)
                                                      take both back, unless it was sent
"""

import json
from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from sqlite_utils import Database

from vasculum.model.capture import FileRef
from vasculum.model.events import (
    Analysed,
    Answered,
    Captured,
    CertificateIssued,
    Corrected,
    CoverClosed,
    CoverOpened,
    Delivered,
    DeliveryFailed,
    Event,
    ExpectedDropped,
    ExpectedListed,
    FetchedBack,
    NumberElsewhere,
    Packaged,
    Released,
    Replaced,
    Reviewed,
    SpecimenClosed,
    SpecimenReopened,
    SuggestionRemoved,
)
from vasculum.model.findings import BarcodeRead, FieldRead, LabelText, of_kind
from vasculum.model.ids import CaptureId
from vasculum.model.json_form import from_plain, to_plain
from vasculum.model.record import RecordState
from vasculum.model.suggestion import TERMS
from vasculum.model.verdict import Stage, Status, Verdict
from vasculum.model.view import Place
from vasculum.store import (
    answers,
    certificates,
    covers,
    elsewhere,
    expected,
    facts,
    indexing,
    looks,
    outgoing,
    queries,
    stand,
    suggestions,
    views,
)
from vasculum.store.connection import writing
from vasculum.store.journal import Entry, enter, stamp

_DECISIONS = {
    "accept": RecordState.ACCEPTED,
    "reject": RecordState.REJECTED,
    "keep": RecordState.IN_REVIEW,
    "send-back": RecordState.RETAKE,
    "reopen": RecordState.IN_REVIEW,
}
_TAKEN_BACK = ("reopen", "undo")


def apply(
    db: Database,
    events: Sequence[Event],
    targets: Sequence[str] = ("default",),
    if_so: Callable[[Database], bool] | None = None,
) -> bool:
    """All of the events, or none; whether they were. Late ones are harmless: what a person decided or replaced stays.

    `if_so` is asked within the transaction: nothing can change between its answer and the events.

    Raises `DiskFull`, `CatalogueLocked` or `DataFolderError`; `KeyError` for a capture the catalogue does not have.
    """
    with writing(db):
        if if_so is not None and not if_so(db):
            return False
        for event in events:
            change(db, enter(db, event, datetime.now(UTC), targets))
    return True


def change(db: Database, entry: Entry) -> None:
    """The state's part of an entry, inside a transaction; used by `apply` and by the journal's replay."""
    match entry.event:
        case Captured() as event:
            _captured(db, event)
        case Analysed() as event:
            _analysed(db, event, entry)
        case Replaced() as event:
            _state(db, event.capture_id)
            _move(db, event.capture_id, RecordState.REPLACED, ())
            db.execute("update capture set replaced_by = ? where id = ?", [event.by, event.capture_id])
        case Reviewed() as event:
            _reviewed(db, event, entry)
        case Corrected() as event:
            _corrected(db, event, entry)
        case CoverOpened() as event:
            covers.opened(db, event.cover)
        case CoverClosed() as event:
            covers.closed(db, event.code, entry.at)
        case SpecimenClosed() as event:
            views.closed(db, event.specimen, event.how)
        case SpecimenReopened() as event:
            views.reopened(db, event.specimen)
        case ExpectedListed() | ExpectedDropped() as event:
            _relisted(db, event, entry)
        case SuggestionRemoved() as event:
            suggestions.removed(db, event)
        case CertificateIssued() as event:
            certificates.issued(db, event.certificate)
        case Packaged() as event:
            state, _, _ = _state(db, event.package.capture_id)
            outgoing.packaged(db, event.package)
            if state is RecordState.ACCEPTED:
                outgoing.enqueue(db, event.package.capture_id, entry.targets)
        case Delivered() as event:
            _state(db, event.capture_id)
            outgoing.delivered(db, event.capture_id, event.receipt)
        case Answered() as event:
            _state(db, event.capture_id)
            answers.answered(db, event)
        case NumberElsewhere() as event:
            state, _, _ = _state(db, event.capture_id)
            elsewhere.told(db, event)
            if state not in (RecordState.REPLACED, RecordState.REJECTED):
                _move(db, event.capture_id, RecordState.IN_REVIEW, ())
        case DeliveryFailed() as event:
            outgoing.failed(db, event, entry.at)
        case Released() as event:
            _state(db, event.capture_id)
            for sha256 in event.sha256s:
                db.execute(
                    "insert or ignore into released (sha256, capture_id) values (?, ?)", [sha256, event.capture_id]
                )
        case FetchedBack() as event:
            _state(db, event.capture_id)
            for sha256 in event.sha256s:
                db.execute("delete from released where sha256 = ?", [sha256])
        case _:
            # Cameras, providers and workers: evidence for the journal, no state of a record.
            pass


def _captured(db: Database, event: Captured) -> None:
    capture = event.capture
    db.execute(
        "insert into capture (id, taken_at, state, session, replaces, capture_json) values (?, ?, ?, ?, ?, ?)",
        [
            capture.id,
            stamp(capture.taken_at),
            RecordState.CAPTURED,
            capture.session,
            capture.replaces,
            json.dumps(to_plain(capture), ensure_ascii=False),
        ],
    )
    for position, ref in enumerate(capture.files):
        # The same bytes are here again, and wanted here until this capture too is elsewhere.
        db.execute("delete from released where sha256 = ?", [ref.sha256])
        _file(db, capture.id, position, ref)
    row = db.execute("insert into search_row (capture_id) values (?) returning id", [capture.id]).fetchone()[0]
    names = " ".join(ref.original_name for ref in capture.files)
    db.execute(
        "insert into search (rowid, capture_id, number, barcodes, text, fields, notes, names)"
        " values (?, ?, '', '', '', '', '', ?)",
        [row, capture.id, names],
    )
    if capture.place is not None:
        views.placed(db, capture.id, capture.place)
    if capture.cover is not None:
        covers.used(db, capture.cover, capture.taken_at)
        indexing.fields(db, capture.id)


def _file(db: Database, capture_id: str, position: int, ref: FileRef) -> None:
    db.execute(
        "insert into file (sha256, capture_id, position, size, media_type, original_name, role)"
        " values (?, ?, ?, ?, ?, ?, 'original')",
        [ref.sha256, capture_id, position, ref.size, ref.media_type, ref.original_name],
    )


def _analysed(db: Database, event: Analysed, entry: Entry) -> None:
    state, decided, stage = _state(db, event.capture_id)
    if stage is Stage.COMPLETE and event.analysis.stage is not Stage.COMPLETE:
        # A first look that comes after the whole one: kept in the journal, but the whole one says more.
        return
    verdict = event.verdict
    db.execute(
        "update capture set analysis_sha256 = ?, analysis_stage = ?, verdict = ?, verdict_json = ? where id = ?",
        [
            entry.stored_sha256,
            event.analysis.stage,
            verdict.status,
            json.dumps(to_plain(verdict), ensure_ascii=False),
            event.capture_id,
        ],
    )
    around = event.surroundings.shot_list
    if around is not None:
        views.placed(db, event.capture_id, Place(around.specimen, around.view))
    # What was packed before no longer says what is known.
    outgoing.unpack(db, event.capture_id)
    indexing.name(db, event.capture_id)
    looks.index(db, event.capture_id, event.analysis.findings)
    stand.index(db, event.capture_id, event.analysis)
    barcodes = " ".join(read.text for read in of_kind(event.analysis.findings, BarcodeRead))
    text = "\n".join(label.text for label in of_kind(event.analysis.findings, LabelText))
    fields = " ".join(f"{read.value} {read.verbatim}" for read in of_kind(event.analysis.findings, FieldRead))
    db.execute(f"update search set barcodes = ?, text = ? where {indexing.ROW}", [barcodes, text, event.capture_id])
    db.execute("update search_row set read_fields = ? where capture_id = ?", [fields, event.capture_id])
    indexing.fields(db, event.capture_id)
    if state in (RecordState.REPLACED, RecordState.REJECTED):
        return
    _move(db, event.capture_id, state if decided else _state_after(verdict, event.analysis.stage), entry.targets)


def _state_after(verdict: Verdict, stage: Stage) -> RecordState:
    if verdict.status is Status.RETAKE:
        return RecordState.RETAKE
    if verdict.status is Status.REVIEW and stage is Stage.COMPLETE:
        return RecordState.IN_REVIEW
    # A frame that passes is not sent before the other views of its specimen are there.
    return RecordState.JUDGED if stage is not Stage.COMPLETE or verdict.waits_for else RecordState.ACCEPTED


def _judged_state(db: Database, capture_id: str) -> RecordState:
    """Where the verdict alone would have the record."""
    verdict, stage = db.execute(
        "select verdict_json, analysis_stage from capture where id = ?", [capture_id]
    ).fetchone()
    if not verdict or not stage:
        return RecordState.CAPTURED
    return _state_after(from_plain(Verdict, json.loads(verdict)), Stage(stage))


def _state(db: Database, capture_id: str) -> tuple[RecordState, bool, Stage | None]:
    row = db.execute("select state, person_decided, analysis_stage from capture where id = ?", [capture_id]).fetchone()
    if row is None:
        raise KeyError(f"the catalogue has no capture {capture_id}")
    return RecordState(row[0]), bool(row[1]), Stage(row[2]) if row[2] else None


def _move(db: Database, capture_id: CaptureId, state: RecordState, targets: Sequence[str]) -> None:
    db.execute("update capture set state = ? where id = ?", [state, capture_id])
    if state is RecordState.ACCEPTED:
        # In the very transaction that accepts: a crash can never leave an accepted record that nobody sends.
        outgoing.enqueue(db, capture_id, targets)
    else:
        outgoing.withdraw(db, capture_id)


def _reviewed(db: Database, event: Reviewed, entry: Entry) -> None:
    state, _, _ = _state(db, event.capture_id)
    after = _judged_state(db, event.capture_id) if event.decision == "undo" else _DECISIONS[event.decision]
    if event.note:
        db.execute(f"update search set notes = notes || ' ' || ? where {indexing.ROW}", [event.note, event.capture_id])
    if state is RecordState.REPLACED and event.decision not in _TAKEN_BACK:
        # A click that came after the retake: the newer frame stands.
        return
    if event.decision in _TAKEN_BACK and outgoing.was_sent(db, event.capture_id):
        return
    db.execute(
        "update capture set person_decided = ?, replaced_by = null where id = ?",
        [int(event.decision not in _TAKEN_BACK), event.capture_id],
    )
    if event.decision == "accept":
        outgoing.try_again(db, event.capture_id)
    _move(db, event.capture_id, after, entry.targets)


def _corrected(db: Database, event: Corrected, entry: Entry) -> None:
    _state(db, event.capture_id)
    if event.value:
        db.execute(
            "insert into correction (capture_id, term, value, operator, read) values (?, ?, ?, ?, ?) on conflict"
            " (capture_id, term) do update set value = excluded.value, operator = excluded.operator,"
            " read = excluded.read",
            [event.capture_id, event.term, event.value, event.operator, _read(db, event)],
        )
    else:
        db.execute("delete from correction where capture_id = ? and term = ?", [event.capture_id, event.term])
    indexing.name(db, event.capture_id)
    indexing.fields(db, event.capture_id)
    _pack_anew(db, event.capture_id, entry)


def _read(db: Database, event: Corrected) -> str | None:
    """What the labels were read to say for the term that a person corrects; kept for terms that are suggested."""
    analysis = queries.analysis_of(db, event.capture_id) if event.term in TERMS else None
    reads = of_kind(analysis.findings, FieldRead) if analysis else ()
    best = max((read for read in reads if read.term == event.term), key=lambda read: read.confidence, default=None)
    return best.value if best else None


def _relisted(db: Database, event: ExpectedListed | ExpectedDropped, entry: Entry) -> None:
    """Changes a list; the records whose facts change by it are found by the new ones and sent anew."""
    name = event.expected.name if isinstance(event, ExpectedListed) else event.list_name
    carrying = "select id from capture where catalog_number in (select number from expected where list = ?)"
    before = {row[0]: facts.of_capture(db, row[0]) for row in db.execute(carrying, [name]).fetchall()}
    if isinstance(event, ExpectedDropped):
        expected.dropped(db, name)
    elif entry.stored_sha256 is not None:
        expected.listed(db, event.expected, entry.stored_sha256, entry.at)
    after = [row[0] for row in db.execute(carrying, [name]).fetchall()]
    for capture_id in dict.fromkeys((*before, *after)):
        if facts.of_capture(db, capture_id) != before.get(capture_id, ()):
            indexing.fields(db, capture_id)
            _pack_anew(db, capture_id, entry)


def _pack_anew(db: Database, capture_id: str, entry: Entry) -> None:
    """What is known has changed: the next delivery packs anew and adds a version."""
    outgoing.unpack(db, capture_id)
    if _state(db, capture_id)[0] is RecordState.ACCEPTED:
        outgoing.try_again(db, capture_id)
        outgoing.enqueue(db, capture_id, entry.targets)
