import multiprocessing
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.capture import CameraInfo, Capture, utc_now
from vasculum.model.errors import DataFolderError, DiskFull
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
from vasculum.model.findings import LabelText, Line
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import new_capture_id
from vasculum.model.package import DeliveryState, Package, PackageFile, Receipt
from vasculum.model.record import RecordState
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.store import durable, files, outbox, queries
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database, writing
from vasculum.store.replay import replay
from vasculum.store.search import search

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def capture(data: Path, content: bytes = b"picture") -> Capture:
    source = files.incoming(data) / f"{new_capture_id()}.jpg"
    source.write_bytes(content)
    ref = files.take_in(data, source, "image/jpeg", "IMG_1.jpg", move=True)
    return Capture(
        id=new_capture_id(), taken_at=utc_now(), zone="+01:00", camera=CameraInfo("c", "m", "d"), files=(ref,)
    )


def analysed(
    taken: Capture, status: Status = Status.PASS, stage: Stage = Stage.COMPLETE, number: str = "HVC1"
) -> Analysed:
    quad = Quad.of_box(Box(0, 0, 9, 9))
    text = LabelText(quad=quad, lines=(Line("Salix eleagnos Scop.", quad, 0.9),), engine="t")
    found = Analysis(taken.primary.sha256, 10, 10, "p", "0" * 64, stage, (text,), (StepUse("text", "1"),), (), "0.1.0")
    verdict = Verdict(status, stage, (), (), Identifier(number, "barcode", 0.99))
    return Analysed(capture_id=taken.id, analysis=found, verdict=verdict)


def package(taken: Capture) -> Package:
    return Package("a" * 64, f"urn:uuid:{taken.id}", taken.id, "HVC1", (PackageFile("x", "b" * 64, 1, "t"),))


def receipt(sealed: Package) -> Receipt:
    return Receipt(sealed.id, sealed.object_id, "default", "v1", sealed.files, NOW)


def state(db: object, taken: Capture) -> RecordState:
    found = queries.record(db, taken.id)  # type: ignore[arg-type]
    assert found is not None
    return found.state


def test_a_pass_is_claimed_once_sent_and_receipted(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    taken = capture(tmp_path)
    apply(db, [Captured(capture=taken)])
    assert queries.unanalysed(db, Stage.VERDICT) == (taken,)
    apply(db, [analysed(taken, stage=Stage.VERDICT)])
    assert state(db, taken) is RecordState.JUDGED
    assert queries.unanalysed(db, Stage.COMPLETE) == (taken,)
    assert outbox.claim(db, "default", 60, NOW) is None
    apply(db, [analysed(taken)])
    first = outbox.claim(db, "default", 60, NOW)
    assert first is not None
    assert outbox.claim(db, "default", 60, NOW) is None
    late = outbox.claim(db, "default", 60, NOW + timedelta(seconds=61))
    assert late is not None
    assert late.attempts == 2
    sealed = package(taken)
    apply(db, [Packaged(package=sealed), Delivered(capture_id=taken.id, receipt=receipt(sealed))])
    assert queries.counts(db)["delivered"] == 1
    assert queries.unfinished(db) == 0


def test_review_retake_and_a_person_s_word(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    doubtful, spoiled, again = capture(tmp_path), capture(tmp_path), capture(tmp_path)
    apply(db, [Captured(capture=item) for item in (doubtful, spoiled, again)])
    apply(db, [analysed(doubtful, Status.REVIEW), analysed(spoiled, Status.RETAKE, Stage.VERDICT)])
    assert (state(db, doubtful), state(db, spoiled)) == (RecordState.IN_REVIEW, RecordState.RETAKE)
    apply(db, [Replaced(capture_id=spoiled.id, by=again.id), analysed(spoiled)])
    assert state(db, spoiled) is RecordState.REPLACED
    apply(db, [Reviewed(capture_id=doubtful.id, decision="accept"), analysed(doubtful, Status.REVIEW)])
    assert state(db, doubtful) is RecordState.ACCEPTED
    apply(db, [Reviewed(capture_id=doubtful.id, decision="reopen")])
    assert state(db, doubtful) is RecordState.IN_REVIEW
    assert queries.counts(db)["to_send"] == 0
    apply(
        db, [Corrected(capture_id=doubtful.id, term="catalogNumber", value="HVC9"), analysed(doubtful, Status.REVIEW)]
    )
    assert queries.by_number(db, "HVC9") == (doubtful.id,)


def test_failures_wait_longer_and_longer_or_for_a_person(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    taken = capture(tmp_path)
    apply(db, [Captured(capture=taken), analysed(taken)])
    fault = {"capture_id": taken.id, "target": "default", "message": "The store is away.", "advice": "Wait."}
    outbox.claim(db, "default", 60, NOW)
    apply(db, [DeliveryFailed(**fault, permanent=False)])  # type: ignore[arg-type]
    (row,) = outbox.deliveries(db)
    assert row.state is DeliveryState.READY
    assert row.next_try is not None
    assert outbox.claim(db, "default", 60, row.next_try - timedelta(seconds=1)) is None
    assert outbox.claim(db, "default", 60, row.next_try) is not None
    apply(db, [DeliveryFailed(**fault, permanent=True)])  # type: ignore[arg-type]
    assert outbox.deliveries(db)[0].state is DeliveryState.FAILED
    assert outbox.claim(db, "default", 60, NOW + timedelta(days=9)) is None


def a_day(data: Path) -> list[Event]:
    one, two = capture(data, b"1"), capture(data, b"2")
    sealed = package(one)
    return [
        Captured(capture=one),
        analysed(one, stage=Stage.VERDICT),
        Captured(capture=two),
        analysed(one),
        analysed(two, Status.REVIEW, number="HVC2"),
        Packaged(package=sealed),
        Delivered(capture_id=one.id, receipt=receipt(sealed)),
        Corrected(capture_id=two.id, term="country", value="CH"),
        Reviewed(capture_id=two.id, decision="reject", note="torn"),
    ]


def test_the_journal_replayed_gives_the_same_state(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    events = a_day(tmp_path)
    for event in events:
        apply(db, [event])
    fresh = open_database(tmp_path / "fresh" / NAME)
    assert replay(db, fresh) == len(events)
    for table in ("capture", "file", "analysis", "correction", "package", "outbox", "receipt", "search"):
        first, second = (one.execute(f"select * from {table} order by 1, 2").fetchall() for one in (db, fresh))
        assert first == second, table


def test_the_journal_cannot_be_rewritten(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    apply(db, a_day(tmp_path)[:1])
    for statement in ("update journal set body = ''", "delete from journal"):
        with pytest.raises(Exception, match="append-only"), writing(db):
            db.execute(statement)


def test_a_batch_is_all_or_nothing(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    taken = capture(tmp_path)
    with pytest.raises(Exception, match="UNIQUE"):
        apply(db, [Captured(capture=taken), Captured(capture=taken)])
    assert queries.counts(db)["captured"] == 0
    assert db.execute("select count(*) from journal").fetchone()[0] == 0


def test_a_newer_catalogue_is_refused_and_left_alone(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    db.execute("pragma user_version = 99")
    db.conn.close()
    before = (tmp_path / NAME).read_bytes()
    with pytest.raises(DataFolderError, match="newer"):
        open_database(tmp_path / NAME)
    assert (tmp_path / NAME).read_bytes() == before


@pytest.mark.parametrize("query", ['"', "AND", "a:b*", "(", "NEAR(", "", "  ", "-", "é*"])
def test_any_text_is_a_query(tmp_path: Path, query: str) -> None:
    search(open_database(tmp_path / NAME), query)


def test_words_and_beginnings_are_found(tmp_path: Path) -> None:
    db = open_database(tmp_path / NAME)
    apply(db, a_day(tmp_path))
    assert [hit.catalog_number for hit in search(db, "salix elea")] == ["HVC1", "HVC2"]
    assert [hit.catalog_number for hit in search(db, "torn")] == ["HVC2"]
    assert search(db, "quercus") == ()


def test_the_same_bytes_are_kept_once(tmp_path: Path) -> None:
    first, second = capture(tmp_path), capture(tmp_path)
    assert first.primary == second.primary
    assert len([path for path in (tmp_path / "files").rglob("*") if path.is_file()]) == 1


def test_a_full_disk_is_said_and_the_source_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = tmp_path / "a.jpg"
    source.write_bytes(b"x")

    def full(path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(durable, "fsync_file", full)
    with pytest.raises(DiskFull):
        files.take_in(tmp_path / "data", source, "image/jpeg", "a.jpg", move=False)
    assert source.read_bytes() == b"x"


def test_a_changed_and_a_missing_file_are_named(tmp_path: Path) -> None:
    refs = [capture(tmp_path, content).primary for content in (b"1", b"2", b"3")]
    files.path_of(tmp_path, refs[1].sha256, ".jpg").write_bytes(b"x")
    files.path_of(tmp_path, refs[2].sha256, ".jpg").unlink()
    assert [row.status for row in files.fixity(tmp_path, refs)] == ["good", "changed", "missing"]


def _adds(data: str, count: int) -> None:
    db = open_database(Path(data) / NAME)
    for _ in range(count):
        with writing(db):
            (many,) = db.execute("select count(*) from journal").fetchone()
            db.execute("insert into journal (at, name, version, body) values ('', 'n', 1, ?)", [str(many)])


def test_two_processes_write_and_none_is_lost(tmp_path: Path) -> None:
    open_database(tmp_path / NAME).conn.close()
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=_adds, args=(str(tmp_path), 60)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
        assert worker.exitcode == 0
    db = open_database(tmp_path / NAME)
    bodies = [row[0] for row in db.execute("select body from journal order by id").fetchall()]
    assert bodies == [str(number) for number in range(120)]


_STEPS = ("fsync_file", "rename", "fsync_folder", "commit")


def _dies(data: str, step: str, nth: int, after: bool) -> None:
    """Takes in and records one capture, and is gone before or after the nth call of one durable step."""
    real, calls = getattr(durable, step), [0]

    def deadly(*arguments: object) -> None:
        calls[0] += 1
        if calls[0] == nth and not after:
            os._exit(9)
        real(*arguments)
        if calls[0] == nth and after:
            os._exit(9)

    db = open_database(Path(data) / NAME)
    setattr(durable, step, deadly)
    taken = capture(Path(data), b"precious")
    apply(db, [Captured(capture=taken)])
    os._exit(0)


@pytest.mark.parametrize("step", _STEPS)
@pytest.mark.parametrize("after", [False, True])
def test_death_at_each_durable_step_loses_nothing_recorded(tmp_path: Path, step: str, after: bool) -> None:
    context = multiprocessing.get_context("spawn")
    child = context.Process(target=_dies, args=(str(tmp_path), step, 1, after))
    child.start()
    child.join(60)
    assert child.exitcode == 9
    db = open_database(tmp_path / NAME)
    for found in queries.records(db):
        assert [row.status for row in files.fixity(tmp_path, found.capture.files)] == ["good"]
    assert len(queries.records(db)) == (1 if (step, after) == ("commit", True) else 0)
    again = capture(tmp_path, b"precious")
    apply(db, [Captured(capture=again)])
    assert [row.status for row in files.fixity(tmp_path, queries.all_files(db))] == ["good"]
