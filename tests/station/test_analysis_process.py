"""The analysis process by itself: RAW files, models that fall back, bounds."""

import os
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import psutil
import pytest

from vasculum.cameras.scene import Exposure, expose, specimen
from vasculum.inference import Fallback
from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.verdict import Stage
from vasculum.settings import Settings
from vasculum.station import bench_of, build
from vasculum.station.analysing import AnalysisProcess
from vasculum.station.analysis_jobs import Bench, DevelopJob, LookJob
from vasculum.station.analysis_main import begin_child
from vasculum.station.backlog_run import NICENESS
from vasculum.station.bench import WINDOW_FIRST
from vasculum.station.niceness import LAST


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("raw") / "sheet.dng"
    seen = expose(specimen(1, 1), exposure=Exposure(megapixels=6), with_raw=True)
    assert seen.dng is not None
    path.write_bytes(seen.dng)
    return path


@pytest.fixture(scope="module")
def process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[AnalysisProcess]:
    bench = replace(bench_of(Settings(data=tmp_path_factory.mktemp("data"))), without=("text",), later=LAST)
    opened = AnalysisProcess(bench)
    yield opened
    opened.close()


def test_a_raw_file_is_judged_quickly_and_looked_at_anew_whole(process: AnalysisProcess, raw: Path) -> None:
    first = process.look(LookJob(raw, raw.name, Stage.VERDICT))
    assert first.rendering in ("half-size", "embedded-jpeg")
    whole = process.look(LookJob(raw, raw.name, Stage.COMPLETE, whole=True))
    assert (whole.rendering, whole.stage) == ("full", Stage.COMPLETE)
    assert whole.width > first.width
    assert first.asked <= whole.asked


def test_a_fit_of_another_rendering_is_not_laid_on_the_full_development(
    process: AnalysisProcess, raw: Path, tmp_path: Path
) -> None:
    (right,) = of_kind(process.look(LookJob(raw, raw.name, Stage.COMPLETE, whole=True)).findings, ColourFit)
    # As the camera's own JPEG might have asked for: brighter, redder.
    foreign = replace(right, parameters=tuple(tuple(1.3 * value for value in row) for row in right.parameters))

    def developed(fit: ColourFit, refit: bool) -> tuple[np.ndarray, str]:
        made = process.develop(
            DevelopJob(raw, fit, tmp_path / "derivative.jpg", tmp_path / "thumbnail.jpg", None, {}, refit=refit)
        )
        return cv2.imread(str(tmp_path / "thumbnail.jpg")).astype(float), made.technique

    wanted, _ = developed(right, False)
    again, said = developed(foreign, True)
    wrong, _ = developed(foreign, False)
    assert np.abs(wanted - again).mean() < 0.5
    assert np.abs(wanted - wrong).mean() > 10
    assert "fitted on the full development" in said


def _policies(process: AnalysisProcess) -> dict[int, int]:
    return {thread.id: os.sched_getscheduler(thread.id) for thread in psutil.Process(process.pid).threads()}


@pytest.mark.skipif(sys.platform != "linux", reason="niceness by thread is Linux's")
def test_where_nobody_shoots_the_text_has_its_share(tmp_path: Path, sheet: Path) -> None:
    """`vasculum reprocess` beside other programs of a server: it is nicer than they are, and gets on."""
    process = AnalysisProcess(replace(bench_of(Settings(data=tmp_path)), only=("text",), niceness=NICENESS))
    try:
        process.look(LookJob(sheet, sheet.name, Stage.COMPLETE))
        assert set(_policies(process).values()) == {os.SCHED_OTHER}
        assert os.getpriority(os.PRIO_PROCESS, process.pid or 0) == os.getpriority(os.PRIO_PROCESS, 0) + NICENESS
    finally:
        process.close()


@pytest.mark.skipif(sys.platform != "linux", reason="niceness by thread is Linux's")
def test_what_comes_after_the_verdict_takes_what_others_leave(process: AnalysisProcess, raw: Path) -> None:
    """And the verdict does not: else it would wait for whatever else the machine does."""
    process.look(LookJob(raw, raw.name, Stage.VERDICT))
    process.look(LookJob(raw, raw.name, Stage.COMPLETE))
    policies = _policies(process)
    assert process.pid is not None
    assert policies.pop(process.pid) == os.SCHED_OTHER
    assert os.getpriority(os.PRIO_PROCESS, process.pid) == os.getpriority(os.PRIO_PROCESS, 0) + WINDOW_FIRST
    assert {os.SCHED_IDLE, os.SCHED_OTHER} == set(policies.values())


def test_at_a_station_the_text_comes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    benches: list[Bench] = []

    def recorded(bench: Bench, *more: Any) -> AnalysisProcess:
        benches.append(bench)
        return AnalysisProcess(bench, *more)

    monkeypatch.setattr(build, "AnalysisProcess", recorded)
    with build.build_station(Settings(data=tmp_path), live=False):
        pass
    assert [(bench.niceness, bench.later) for bench in benches] == [(WINDOW_FIRST, LAST)]


def test_a_model_that_falls_back_is_told_once(tmp_path: Path, sheet: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[Fallback] = []
    bench = replace(bench_of(Settings(data=tmp_path, provider="cuda")), only=("text",))
    process = AnalysisProcess(bench, fell_back=told.append)
    try:
        for _ in range(2):
            found = process.look(LookJob(sheet, sheet.name, Stage.COMPLETE))
    finally:
        process.close()
    used = {engine.name: engine.provider for engine in found.engines}
    expected = {name for name, provider in used.items() if provider == "CPUExecutionProvider"}
    assert {fallback.model for fallback in told} == expected
    assert len(told) == len(expected)
    assert all(fallback.asked == "CUDAExecutionProvider" for fallback in told)


def test_a_child_begun_before_its_bench_is_known_is_the_one_that_looks(tmp_path: Path, sheet: Path) -> None:
    child = begin_child()
    bench = replace(bench_of(Settings(data=tmp_path)), only=("fingerprint",))
    process = AnalysisProcess(bench, child=child)
    try:
        assert process.look(LookJob(sheet, sheet.name, Stage.VERDICT)).findings
        assert process.pid == child[0].pid
    finally:
        process.close()


def test_a_child_that_never_gets_a_bench_ends_with_its_pipe(tmp_path: Path) -> None:
    worker, pipe = begin_child()
    process = AnalysisProcess(bench_of(Settings(data=tmp_path)), child=(worker, pipe))
    del pipe
    process.close()
    worker.join(30)
    assert worker.exitcode == 0
