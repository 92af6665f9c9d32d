"""The shift report: pace without the pauses, and every cause that kept a frame from passing."""

from datetime import UTC, datetime, timedelta

from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, Capture, FileRef
from vasculum.model.events import Analysed, Captured
from vasculum.model.ids import new_capture_id
from vasculum.model.verdict import Check, CheckStatus, Identifier, Stage, Status, Verdict
from vasculum.reports.document import Table
from vasculum.reports.shift import Taken, pace
from vasculum.settings import Settings
from vasculum.station.reporting import local, shift_report
from vasculum.store.apply import apply
from vasculum.store.database import open_database

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)


def check(name: str, status: CheckStatus, effect: Status) -> Check:
    return Check(name, status, None, None, "", "It is so.", "", effect)


SOFT = check("sharpness", CheckStatus.FAIL, Status.RETAKE)
NO_CHART = check("colour", CheckStatus.UNMEASURED, Status.REVIEW)
NEAR = check("tone", CheckStatus.WARN, Status.PASS)


def test_pauses_are_no_work_and_a_press_before_the_verdict_waits_no_longer() -> None:
    seconds = (0, 20, 40, 1000, 1020)
    frames = [
        Taken(NOON + timedelta(seconds=at), NOON + timedelta(seconds=at + 2), "accepted", "pass", (), False)
        for at in seconds
    ]
    went = pace(frames)
    assert (went.pauses, went.working, went.waiting) == (1, timedelta(seconds=60), timedelta(seconds=6))


def test_what_could_not_be_measured_is_a_cause_and_a_warning_is_none(tmp_path) -> None:
    settings = Settings(data=tmp_path)
    db = open_database(tmp_path / "catalogue.sqlite")
    now = datetime.now(local()).replace(hour=12, minute=0, second=0, microsecond=0)
    said = ((Status.RETAKE, (SOFT, NEAR)), (Status.REVIEW, (NO_CHART,)), (Status.PASS, (NEAR,)))
    for place, (status, checks) in enumerate(said):
        ref = FileRef(f"{place:064}", 9, "image/jpeg", "IMG.JPG")
        at = now + timedelta(seconds=30 * place)
        capture = Capture(new_capture_id(), at.astimezone(UTC), "+00:00", CameraInfo("c", "m", "gphoto"), (ref,))
        analysis = Analysis(ref.sha256, 10, 10, "p", "0" * 64, Stage.COMPLETE, (), (), (), "1")
        verdict = Verdict(status, Stage.COMPLETE, checks, (), Identifier(f"N{place}", "barcode", 1.0))
        apply(db, (Captured(capture=capture), Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict)))
    document, numbers = shift_report(db, settings, now.date())
    causes = next(block for block in document.blocks if isinstance(block, Table))
    assert sorted(causes.rows) == [("colour", "1", "0", "1"), ("sharpness", "1", "1", "0")]
    assert (numbers["frames"], numbers["retake"], numbers["in-review"], numbers["accepted"]) == (3, 1, 1, 1)
    assert numbers["frames_per_hour"] == 120
    db.conn.close()
