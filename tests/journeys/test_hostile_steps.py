"""A step that crashes, hangs or eats memory costs its frame that step; the station shoots on."""

import dataclasses
import os
import time
from pathlib import Path

import pytest
from hostile import FOLDER, HostileBench

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.model.errors import AnalysisLost
from vasculum.model.findings import BarcodeRead, StepFailed, of_kind
from vasculum.model.record import Record
from vasculum.model.verdict import Stage, Status
from vasculum.pipeline import steps
from vasculum.settings import Settings
from vasculum.settings.settings import Limits
from vasculum.station import bench_of, build_station
from vasculum.station.analysing import AnalysisProcess, Bounds
from vasculum.station.analysis_jobs import Bench, LookJob
from vasculum.station.shift import settle

pytestmark = pytest.mark.journey
PROFILE = """
[profile]
name = "hostile"
title = "A code, and a step that does not end well"
version = 1
step_seconds = {seconds}

[collection]
licence = "https://creativecommons.org/licenses/by/4.0/"

[[steps]]
name = "barcode"

[[steps]]
name = "{step}"

[[steps]]
name = "fingerprint"

[policy]
required_steps = ["barcode", "{step}"]

[[policy.roles]]
role = "catalogNumber"
pattern = 'HVC\\d{{7}}'
"""
SAYS = {"crash": "died", "hang": "took over 8 s", "glutton": "more than 900 MB"}


def hostile(bench: Bench) -> HostileBench:
    return HostileBench(**{field.name: getattr(bench, field.name) for field in dataclasses.fields(bench)})


@pytest.fixture(autouse=True)
def _known_here(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(steps, "__path__", [*steps.__path__, FOLDER])


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for number in (1, 2):
        (folder / f"{number}.jpg").write_bytes(expose(specimen(4, number), exposure=Exposure(megapixels=2)).jpeg)
    return folder


@pytest.mark.parametrize("step", list(SAYS))
def test_it_costs_its_frame_that_step(
    tmp_path: Path, pictures: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    profile, frames = tmp_path / "hostile.toml", 2
    if step != "crash":
        # The station shot on after the crash; one frame less to wait for.
        (pictures / "2.jpg").unlink()
        frames = 1
    profile.write_text(PROFILE.format(step=step, seconds=8 if step == "hang" else 60))
    monkeypatch.setattr("vasculum.station.build.bench_of", lambda settings: hostile(bench_of(settings)))
    settings = Settings(data=tmp_path / "d", profile=str(profile), limits=Limits(analysis_megabytes=900))
    with build_station(settings, f"folder:{pictures}", live=False) as station:
        end = time.monotonic() + 60
        while len(station.records()) < frames and time.monotonic() < end:
            time.sleep(0.1)
        assert settle(station, 120)
        records = station.records()
    assert len(records) == frames
    for record in records:
        spoiled(record, step)


def spoiled(record: Record, step: str) -> None:
    assert record.analysis is not None
    assert record.verdict is not None
    (failed,) = of_kind(record.analysis.findings, StepFailed)
    assert (failed.step, failed.required) == (step, True)
    assert SAYS[step] in failed.error
    # The others had their turn, before it and after it.
    assert of_kind(record.analysis.findings, BarcodeRead)
    assert [finding.kind for finding in record.analysis.findings][-1] == "fingerprint"
    assert record.verdict.status is Status.REVIEW


def test_a_job_of_another_lane_is_no_victim(tmp_path: Path, pictures: Path) -> None:
    """Both files look through the crashing step at once; neither costs the other more than the wait."""
    profile = tmp_path / "hostile.toml"
    profile.write_text(PROFILE.format(step="crash", seconds=60))
    bench = hostile(bench_of(Settings(data=tmp_path, profile=str(profile))))
    process = AnalysisProcess(bench)
    try:
        found = process.look(LookJob(pictures / "1.jpg", "1.jpg", Stage.COMPLETE, whole=True))
        assert [failed.step for failed in found.failures] == ["crash"]
        first = process.pid
        sound = process.look(LookJob(pictures / "2.jpg", "2.jpg", Stage.VERDICT, given_up=(("crash", "Given up."),)))
        assert [failed.error for failed in sound.failures] == ["Given up."]
        assert process.pid == first
        assert first != os.getpid()
    finally:
        process.close()


def test_a_closed_process_says_so(tmp_path: Path, pictures: Path) -> None:
    process = AnalysisProcess(bench_of(Settings(data=tmp_path)), Bounds())
    process.close()
    with pytest.raises(AnalysisLost, match="closed"):
        process.look(LookJob(pictures / "1.jpg", "1.jpg", Stage.VERDICT))
