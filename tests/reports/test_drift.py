"""Faults planted in three drawn days (a lamp that ages, a knock, a dirty chart) are named on the right day; three quiet
days name none. And the reports that tell of it."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.cli.app import run_command
from vasculum.inference import Models
from vasculum.model.analysis import Analysis
from vasculum.model.capture import CameraInfo, Capture, FileRef
from vasculum.model.events import Analysed, Captured
from vasculum.model.ids import new_capture_id
from vasculum.model.policy import Surroundings
from vasculum.model.stand import StandNumbers, StandReading
from vasculum.model.verdict import Stage
from vasculum.pipeline import load_profile
from vasculum.pipeline.decode import decode
from vasculum.pipeline.judge import judge
from vasculum.pipeline.run import prepare, run_stage
from vasculum.reports.drift import drift, drift_document
from vasculum.reports.drift_causes import moved_patches
from vasculum.settings import places
from vasculum.store.apply import apply
from vasculum.store.database import NAME, open_database

FIRST = date(2026, 11, 23)
DAILY = 5
STEPS = ("colour", "scale", "stand", "exposure", "sharpness")
SHOT = Exposure(megapixels=1.5)


@cache
def ready() -> Any:
    profile = load_profile("herbarium-sheet", places.profiles())
    models = Models(places.models(), provider="cpu", threads=1)
    return profile, prepare(profile, models, lane="verdict", only=STEPS)


def seen(shot: int, folder: Path, **faults: float | tuple[float, float]) -> Analysis:
    path = folder / "shot.jpg"
    exposure = replace(SHOT, shot=shot, **faults)  # type: ignore[arg-type]
    path.write_bytes(expose(specimen(7, shot % 3), exposure=exposure).jpeg)
    return run_stage(ready()[1], decode(path), Stage.VERDICT)


def planted(shot: int) -> Mapping[str, float | tuple[float, float]]:
    """From the second day on a lamp ages; in the middle of that day the camera is knocked; on the third the chart is
    dirty."""
    age = max(0, shot - DAILY + 1) / (2 * DAILY)
    faults: dict[str, float | tuple[float, float]] = {}
    if age:
        faults |= {"exposure_stops": -0.35 * age, "white_balance": (1 + 0.1 * age, 1 - 0.12 * age)}
    if shot >= DAILY + 2:
        faults |= {"zoom": 0.985, "rotation_degrees": 0.8}
    if shot >= 2 * DAILY:
        faults |= {"chart_dirt": 0.25}
    return faults


def taken(shot: int, analysis: Analysis) -> Iterator[Captured | Analysed]:
    # At eleven by this machine's clock, wherever it stands.
    at = datetime(FIRST.year, FIRST.month, FIRST.day, 11).astimezone(UTC) + timedelta(
        days=shot // DAILY, minutes=4 * (shot % DAILY)
    )
    ref = FileRef(f"{shot:064x}", 1, "image/jpeg", f"IMG_{shot}.JPG")
    camera = CameraInfo("simulated", "Simulated", "simulated", serial="VASC0001")
    capture = Capture(new_capture_id(), at, "+00:00", camera, (ref,))
    yield Captured(capture=capture)
    policy = ready()[0].policy
    verdict = judge(analysis.findings, analysis.asked, Surroundings(), policy, Stage.VERDICT, ready()[0].sha256)
    yield Analysed(capture_id=capture.id, analysis=analysis, verdict=verdict)


@pytest.fixture(scope="module")
def stations(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Data folders of a station with planted faults and of a quiet one; they share the first day's pictures."""
    folder = tmp_path_factory.mktemp("drift")
    quiet = [seen(shot, folder) for shot in range(3 * DAILY)]
    faulty = quiet[:DAILY] + [seen(shot, folder, **planted(shot)) for shot in range(DAILY, 3 * DAILY)]
    for name, analyses in (("faulty", faulty), ("quiet", quiet)):
        db = open_database(folder / name / NAME)
        for shot, analysis in enumerate(analyses):
            apply(db, list(taken(shot, analysis)))
        db.conn.close()
    return folder / "faulty", folder / "quiet"


def reported(data: Path, capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, Any]:
    assert run_command(["report", *arguments, "--data", str(data), "--day", "2026-11-25", "--json"]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_planted_faults_are_named_on_the_right_day(
    stations: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    camera = reported(stations[0], capsys, "drift")["cameras"][0]
    assert camera["camera"] == "VASC0001"
    named = {cause["kind"]: cause for cause in camera["causes"]}
    days = {kind: datetime.fromisoformat(cause["since"]).astimezone().date() for kind, cause in named.items()}
    assert days == {
        "lamp-ageing": date(2026, 11, 24),
        "camera-bumped": date(2026, 11, 24),
        "chart-dirty": date(2026, 11, 25),
    }
    assert datetime.fromisoformat(named["camera-bumped"]["since"]).astimezone().minute == 8
    assert "1.5 % smaller" in named["camera-bumped"]["said"]
    assert "A3, A6, B5, C6" in named["chart-dirty"]["said"]
    assert len(named["chart-dirty"]["frames"]) == DAILY


def test_quiet_days_name_no_cause(stations: tuple[Path, Path], capsys: pytest.CaptureFixture[str]) -> None:
    found = reported(stations[1], capsys, "drift")
    assert found["cameras"][0]["causes"] == []
    assert found["headline"] == "The station does what it did."
    assert found["cameras"][0]["frames"] == 3 * DAILY


def test_reports_are_whole_as_page_and_as_pdf(
    stations: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for kind in ("drift", "shift"):
        page, sheet = tmp_path / f"{kind}.html", tmp_path / f"{kind}.pdf"
        files = ["--html", str(page), "--pdf", str(sheet)]
        assert run_command(["report", kind, "--data", str(stations[0]), "--day", "2026-11-25", *files]) == 0
        text = page.read_text("utf-8")
        assert "<svg" in text
        assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
        assert sheet.read_bytes().startswith(b"%PDF-")
        assert sheet.stat().st_size > 10_000
    capsys.readouterr()
    assert "A lamp is ageing" in (tmp_path / "drift.html").read_text("utf-8")
    counted = reported(stations[0], capsys, "shift")
    assert (counted["frames"], counted["pauses"]) == (DAILY, 0)
    assert counted["frames_per_hour"] == pytest.approx(15)
    assert counted["waiting_s"] + counted["handling_s"] == pytest.approx(240, abs=0.1)
    missing = tmp_path / "nowhere" / "report.html"
    assert run_command(["report", "shift", "--data", str(stations[0]), "--html", str(missing)]) == 4
    assert run_command(["report", "shift", "--data", str(stations[0]), "--day", "yesterday"]) == 2
    assert run_command(["report", "conformance", "--data", str(stations[0])]) == 3
    assert "This station has no certificate yet." in capsys.readouterr().err


def readings(values: list[StandNumbers], each: timedelta = timedelta(minutes=2)) -> list[StandReading]:
    start = datetime(2026, 11, 2, 9, tzinfo=UTC)
    return [StandReading(str(n), start + n * each, "S", numbers) for n, numbers in enumerate(values)]


def test_a_lamp_changed_at_once_is_no_ageing_and_a_mended_camera_is_said() -> None:
    steady = StandNumbers(white_a=0.1, white_b=0.2, exposure=0.0, chart_size=0.17)
    other = replace(steady, white_b=2.4, exposure=-0.2)
    (found,) = drift(readings([steady] * 20 + [other] * 10), UTC)
    assert [cause.kind for cause in found.causes] == ["light-changed"]
    knocked = replace(steady, chart_size=0.168)
    (found,) = drift(readings([steady] * 10 + [knocked] * 6 + [steady] * 6), UTC)
    (cause,) = found.causes
    assert (cause.kind, len(cause.frames)) == ("camera-bumped", 6)
    assert cause.until == found.causes[0].since + timedelta(minutes=12)
    odd = [replace(steady, chart_size=0.15)]
    (found,) = drift(readings([steady] * 8 + odd + [steady] * 8), UTC)
    assert found.causes == ()


def test_the_normal_range_comes_with_the_sixth_day() -> None:
    day = timedelta(days=1)
    steady = [StandNumbers(sharpness=0.6 + 0.002 * (n % 2)) for n in range(6)]
    (young,) = drift(readings(steady[:5], day), UTC)
    assert young.series[0].band is None
    assert "there is no normal range yet" in str(drift_document([young], "s", UTC, 0).blocks)
    (grown,) = drift(readings([*steady, StandNumbers(sharpness=0.5), StandNumbers(sharpness=0.3)], day), UTC)
    (series,) = grown.series
    assert [point.state for point in series.points[-3:]] == ["inside", "outside", "beyond"]
    fine = [StandNumbers(sfr=value) for value in (88.0, 87.0, 88.0, 87.5, 88.0, 88.0, 80.0, 65.0)]
    ((fineness,),) = (one.series for one in drift(readings(fine, day), UTC))
    assert fineness.key == "sfr"
    assert [point.state for point in fineness.points[-3:]] == ["inside", "outside", "beyond"]
    assert drift_document([], "s", UTC, 0).headline == "Nothing was photographed in this time."


def test_soiled_patches_stand_out_of_any_light() -> None:
    clean = [float(value) for n in range(24) for value in (20 + 3 * n, 40 - 5 * (n % 7), 30 - 9 * (n % 6))]
    dimmer = [0.9 * value + (1.0, 2.0, -3.0)[place % 3] for place, value in enumerate(clean)]
    assert moved_patches(dimmer, clean).max() < 1e-6
    dimmer[3 * 5 + 1] += 6.0
    off = moved_patches(dimmer, clean)
    assert off.argmax() == 5
    assert off[5] == pytest.approx(6, abs=0.3)
    assert sorted(off)[-2] < 0.5
