"""The verdict lane where frames meet: whose retake a frame is, told by its number and its look."""

from pathlib import Path

import pytest

from vasculum.model.analysis import Analysis, StepUse
from vasculum.model.capture import CameraInfo, Capture, FileRef, utc_now
from vasculum.model.events import Captured, Event
from vasculum.model.findings import BarcodeRead, Finding, Fingerprint, Measure
from vasculum.model.geometry import Box, Quad
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.model.policy import CodeRole, Collection, Limit, Policy, Role
from vasculum.model.record import RecordState
from vasculum.model.verdict import Stage
from vasculum.pipeline import Profile
from vasculum.station.analysis_jobs import LookJob
from vasculum.station.judging import Lane
from vasculum.station.rules import Rules
from vasculum.store import queries
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database

POLICY = Policy(
    roles=(CodeRole(Role.CATALOG_NUMBER, r"HVC\d{7}"),), limits=(Limit("sharpness", at_least=0.35, remedy="Focus."),)
)
PROFILE = Profile("p", 1, "0" * 64, "P", (), POLICY, Collection())
PLACE = Quad.of_box(Box(10, 10, 100, 30))
SAME, OTHER = "00" * 8, "f0" * 8
NEIGHBOUR = "0f" + "00" * 7
"""Within 12 of the 64 bits, as half of the sheets of one stand are."""


class Looks:
    """An analysis process that finds what a test says."""

    closed = False
    finds: tuple[Finding, ...] = ()

    def look(self, job: LookJob) -> Analysis:
        steps = (StepUse("barcode", "1"), StepUse("sharpness", "1"))
        return Analysis("0" * 64, 9, 9, "p", "0" * 64, job.stage, self.finds, steps, (), "0")


class Bench:
    """A catalogue and its verdict lane."""

    def __init__(self, data: Path) -> None:
        self.db = open_database(data / NAME)
        self.looks = Looks()
        self.lane = Lane(
            Stage.VERDICT,
            data,
            lambda: self.db,
            self.looks,  # type: ignore[arg-type]
            Rules(PROFILE),
            "0",
            self.record,
            lambda notice: None,
        )

    def record(self, events: tuple[Event, ...]) -> None:
        apply(self.db, events)

    def shoot(
        self, sharp: float, bits: str, replaces: CaptureId | None = None, detail: str = "", coded: bool = True
    ) -> CaptureId:
        """A frame of HVC0042188, or one without a code, goes through the lane."""
        file = FileRef(new_capture_id().replace("-", "").ljust(64, "0"), 1, "image/jpeg", "a.jpg")
        capture = Capture(
            new_capture_id(), utc_now(), "+01:00", CameraInfo("c", "m", "d"), (file,), session="s", replaces=replaces
        )
        apply(self.db, [Captured(capture=capture)])
        code = BarcodeRead(text="HVC0042188", symbology="QR", quad=PLACE, readers=("zxing",))
        seen = (Measure(name="sharpness", value=sharp, unit=""), Fingerprint(bits=bits, detail=detail))
        self.looks.finds = (code, *seen) if coded else seen
        assert self.lane.turn()
        return capture.id

    def state(self, capture_id: CaptureId) -> RecordState:
        record = queries.record(self.db, capture_id)
        assert record is not None
        return record.state


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_a_retake_by_an_ordinary_press_takes_its_frames_place(bench: Bench) -> None:
    soft = bench.shoot(0.1, SAME)
    assert bench.state(soft) is RecordState.RETAKE
    sharp = bench.shoot(0.9, SAME)
    assert (bench.state(soft), bench.state(sharp)) == (RecordState.REPLACED, RecordState.JUDGED)
    events = bench.db.execute("select count(*) from journal where name = 'replaced'").fetchone()[0]
    assert events == 1


def test_another_sheet_of_that_number_does_not(bench: Bench) -> None:
    soft = bench.shoot(0.1, SAME)
    bench.shoot(0.9, OTHER)
    assert bench.state(soft) is RecordState.RETAKE


def test_a_told_retake_is_replaced_once_and_one_that_is_soft_again_replaces_it_too(bench: Bench) -> None:
    soft = bench.shoot(0.1, SAME)
    again = bench.shoot(0.2, SAME, replaces=soft)
    assert (bench.state(soft), bench.state(again)) == (RecordState.REPLACED, RecordState.RETAKE)
    bench.shoot(0.9, SAME, replaces=again)
    assert bench.state(again) is RecordState.REPLACED
    events = bench.db.execute("select count(*) from journal where name = 'replaced'").fetchone()[0]
    assert events == 2


def test_without_a_number_the_next_sheet_of_the_stand_takes_no_frames_place(bench: Bench) -> None:
    """By its finer bits alone: 66 of 256 apart, as sheets of one stand are, and 8 of 64."""
    soft = bench.shoot(0.1, SAME, detail="00" * 32, coded=False)
    bench.shoot(0.9, NEIGHBOUR, replaces=soft, detail="ff" * 8 + "03" + "00" * 23)
    assert bench.state(soft) is RecordState.RETAKE


def test_without_a_number_the_same_sheet_again_takes_its_frames_place(bench: Bench) -> None:
    """34 of 256 apart: the most that a burnt out, soft, dark or uncoded frame was from its retake."""
    soft = bench.shoot(0.1, SAME, detail="00" * 32, coded=False)
    bench.shoot(0.9, NEIGHBOUR, replaces=soft, detail="ff" * 4 + "03" + "00" * 27)
    assert bench.state(soft) is RecordState.REPLACED
