"""The analysis process stays small: 60 Mpx through both lanes and the derivative, in less than 1.2 GB."""

import re
from pathlib import Path

import cv2
import pytest

from vasculum.model.findings import ColourFit, of_kind
from vasculum.model.verdict import Stage
from vasculum.settings import Settings
from vasculum.station import bench_of
from vasculum.station.analysing import AnalysisProcess, Bounds
from vasculum.station.analysis_jobs import DevelopJob, LookJob

pytestmark = pytest.mark.skipif(not Path("/proc/self/status").is_file(), reason="the peak is read from Linux's /proc")
MOST_MB = 1200


@pytest.fixture
def large(sheet: Path, tmp_path: Path) -> Path:
    """A drawn sheet of 60 Mpx, 6325 x 9487, as a JPEG."""
    small = cv2.imread(str(sheet))
    path = tmp_path / "large.jpg"
    cv2.imwrite(str(path), cv2.resize(small, (6325, 9487), interpolation=cv2.INTER_LINEAR))
    return path


def peak_mb(pid: int) -> float:
    found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    assert found is not None
    return int(found[1]) / 1024


def test_sixty_megapixels_fit_into_the_memory_limit(large: Path, tmp_path: Path) -> None:
    process = AnalysisProcess(bench_of(Settings(data=tmp_path)), Bounds(seconds=500, step_seconds=400))
    peaks: dict[str, float] = {}
    try:
        first = process.look(LookJob(large, large.name, Stage.VERDICT))
        assert process.pid is not None
        peaks["verdict"] = peak_mb(process.pid)
        whole = first.joined(process.look(LookJob(large, large.name, Stage.COMPLETE, first.findings)))
        peaks["text"] = peak_mb(process.pid)
        fits = of_kind(whole.findings, ColourFit)
        process.develop(
            DevelopJob(
                large, fits[0] if fits else None, tmp_path / "d.jpg", tmp_path / "t.jpg", None, {"Xmp.dc.title": "x"}
            )
        )
        peaks["derivative"] = peak_mb(process.pid)
    finally:
        process.close()
    assert whole.failures == ()
    assert whole.width * whole.height > 59e6
    print({name: round(value) for name, value in peaks.items()})
    assert max(peaks.values()) < MOST_MB, peaks
