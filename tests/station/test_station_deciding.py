"""What a person decides can be taken back, and the next press follows the state."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlite_utils import Database

from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.events import Analysed, Captured, Corrected, Event, Replaced
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.model.record import RecordState
from vasculum.model.verdict import Identifier, Stage, Status, Verdict
from vasculum.station.deciding import Desk
from vasculum.station.overview import next_press, overview
from vasculum.store import open_database, queries
from vasculum.store.apply import apply

SESSION = "2026-11-24"


class Bench:
    """A catalogue and a desk over it, on one thread."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.db: Database = open_database(data / "catalogue.sqlite")
        self.desk = Desk(lambda events: apply(self.db, events), lambda item: queries.record(self.db, item))

    def happen(self, *events: Event) -> None:
        apply(self.db, events)
        for event in events:
            self.desk.hear(event)

    def taken(self, status: Status, number: str = "N1", candidates: tuple[str, ...] = ()) -> CaptureId:
        content = new_capture_id().replace("-", "") * 2
        ref = FileRef(content, 1_000_000, "image/jpeg", "IMG.JPG")
        capture = Capture(new_capture_id(), utc_now(), "+00:00", CameraInfo("c", "m", "d"), (ref,), session=SESSION)
        analysis = Analysis(content, 100, 100, "p", "0" * 64, Stage.COMPLETE, (), (), (), "1")
        known = Identifier(None if candidates else number, None if candidates else "barcode", 1.0, candidates)
        verdict = Verdict(status, Stage.COMPLETE, (), (), known)
        self.happen(Captured(capture=capture), Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict))
        return capture.id

    def state(self, capture_id: CaptureId) -> RecordState:
        record = queries.record(self.db, capture_id)
        assert record is not None
        return record.state


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_kept_retake_waits_for_review_and_comes_back(bench: Bench) -> None:
    spoiled = bench.taken(Status.RETAKE)
    assert next_press(bench.db).retakes == spoiled
    bench.desk.keep(spoiled)
    assert bench.state(spoiled) is RecordState.IN_REVIEW
    assert next_press(bench.db).retakes is None
    act = bench.desk.undo()
    assert act is not None
    assert (act.words, act.number) == ("Kept", "N1")
    assert bench.state(spoiled) is RecordState.RETAKE
    assert next_press(bench.db).words == "Retake N1"
    assert bench.desk.undo() is None


def test_decisions_are_taken_back_one_by_one(bench: Bench) -> None:
    good, doubtful = bench.taken(Status.PASS), bench.taken(Status.REVIEW, "N2")
    bench.desk.flag(good)
    bench.desk.reject(doubtful)
    assert (bench.state(good), bench.state(doubtful)) == (RecordState.IN_REVIEW, RecordState.REJECTED)
    bench.desk.undo()
    assert bench.state(doubtful) is RecordState.IN_REVIEW
    bench.desk.undo()
    assert bench.state(good) is RecordState.ACCEPTED


def test_a_chosen_number_goes_with_its_decision(bench: Bench) -> None:
    doubtful = bench.taken(Status.REVIEW, candidates=("N1", "N7"))
    bench.desk.choose(doubtful, "N7")
    assert queries.by_number(bench.db, "N7") == (doubtful,)
    assert bench.state(doubtful) is RecordState.ACCEPTED
    bench.desk.undo()
    assert queries.by_number(bench.db, "N7") == ()
    assert bench.state(doubtful) is RecordState.IN_REVIEW


def test_a_correction_is_taken_back_to_the_value_before(bench: Bench) -> None:
    one = bench.taken(Status.REVIEW)
    bench.happen(Corrected(capture_id=one, term="locality", value="Valmora"))
    bench.desk.correct(one, "locality", "Hohberg")
    bench.desk.undo()
    record = queries.record(bench.db, one)
    assert record is not None
    assert record.corrections == {"locality": "Valmora"}


def test_a_replaced_frame_comes_back_from_the_bin(bench: Bench) -> None:
    spoiled, again = bench.taken(Status.RETAKE), bench.taken(Status.PASS)
    bench.happen(Replaced(capture_id=spoiled, by=again))
    assert bench.state(spoiled) is RecordState.REPLACED
    act = bench.desk.undo()
    assert act is not None
    assert act.words == "Replaced"
    assert bench.state(spoiled) is RecordState.RETAKE


def test_the_shift_at_a_glance(bench: Bench) -> None:
    empty = overview(bench.db, bench.data, SESSION, datetime.now(UTC))
    assert (empty.taken, empty.per_hour, empty.specimens_left, empty.lane) == (0, None, None, ())
    spoiled, doubtful, last = (bench.taken(status) for status in (Status.RETAKE, Status.REVIEW, Status.PASS))
    now = overview(bench.db, bench.data, SESSION, datetime.now(UTC))
    assert now.taken == 3
    assert now.per_hour is None
    assert now.specimens_left is not None
    assert now.specimens_left > 0
    assert [record.capture.id for record in now.lane] == [spoiled, doubtful]
    assert last not in {record.capture.id for record in now.lane}
    good = queries.passed_before(bench.db, last)
    assert good is None
