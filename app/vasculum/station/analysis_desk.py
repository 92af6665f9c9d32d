"""The analysis process' work: decode, look, develop. Two lanes share the desk; the later one gives way."""

import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from vasculum.inference import Fallback, Models
from vasculum.model.analysis import Analysis
from vasculum.model.findings import CalibrationUsed, ColourFit, of_kind
from vasculum.model.frame import Frame, Pixels
from vasculum.model.verdict import Stage
from vasculum.packaging.media import thumbnail, write_jpeg
from vasculum.packaging.pyramid import write_pyramid
from vasculum.pipeline.decode import decode
from vasculum.pipeline.develop import develop
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pixels import PixelGraphs
from vasculum.pipeline.profile_file import load_profile
from vasculum.pipeline.run import Prepared, prepare, run_stage
from vasculum.station.analysis_jobs import (
    Answer,
    Bench,
    CharacteriseJob,
    Developed,
    DevelopJob,
    Job,
    LookJob,
    MarkedJob,
)
from vasculum.station.characterising import characterise, marked_fit

Begin = Callable[[str], None]
"""Hears the name of each piece of work before it is begun."""


class Desk:
    """Both lanes' tools: the prepared steps and the last frame, so that its text stage need not decode it again."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench
        self._models = Models(bench.models, provider=bench.provider, threads=bench.threads)
        self._graphs = PixelGraphs(self._models, bench.graphs)
        self._profile = load_profile(bench.profile, *bench.profiles)
        self._told = 0
        self._verdict_busy = threading.Event()
        self._prepared: dict[str, Prepared] = {}
        # One lock a lane: while the text models are opened a first verdict is not held up.
        self._locks = {"verdict": threading.Lock(), "text": threading.Lock()}
        self._last: tuple[Path, Frame] | None = None

    def prepared(self, lane: str) -> Prepared:
        """The steps of a lane, opened and warmed at the first call."""
        with self._locks[lane]:
            if lane not in self._prepared:
                self._prepared[lane] = prepare(
                    self._profile, self._models, lane=lane, only=self._bench.only, without=self._bench.without
                )
                self._graphs.warm()
            return self._prepared[lane]

    def news(self) -> tuple[Fallback, ...]:
        """The models opened since the last call that run elsewhere than was asked."""
        fallbacks = self._models.fallbacks()
        news, self._told = fallbacks[self._told :], len(fallbacks)
        return news

    def do(self, job: Job, begin: Begin) -> Answer:
        """One job. Raises `BadInput` and whatever else the world or a bug brings."""
        if isinstance(job, LookJob):
            return self.look(job, begin)
        self._give_way()
        begin("decode")
        match job:
            case MarkedJob():
                return marked_fit(job, self._bench.megapixels)
            case CharacteriseJob():
                return characterise(job, self._models, self._bench.megapixels)
            case _:
                return self._develop(job, begin)

    def look(self, job: LookJob, begin: Begin) -> Analysis:
        """A stage of a file. Raises as `do`."""
        if job.stage is not Stage.VERDICT:
            self._give_way()
            return self._look(job, ("verdict", "text") if job.whole else ("text",), begin)
        self._verdict_busy.set()
        try:
            return self._look(job, ("verdict",), begin)
        finally:
            self._verdict_busy.clear()

    def _give_way(self) -> None:
        while self._verdict_busy.is_set():
            time.sleep(0.01)

    def _frame(self, path: Path, name: str, quick: bool, begin: Begin) -> Frame:
        last = self._last
        if last is not None and last[0] == path and (quick or last[1].rendering == "full"):
            return last[1]
        begin("decode")
        # Let the old frame go before the new one is decoded: two of 60 Mpx would not fit the memory limit.
        self._last = last = None
        frame = replace(decode(path, self._bench.megapixels, quick=quick), name=name)
        self._last = (path, frame)
        return frame

    def _look(self, job: LookJob, lanes: tuple[str, ...], begin: Begin) -> Analysis:
        start = time.monotonic()
        frame = self._frame(job.path, job.name, job.stage is Stage.VERDICT, begin)
        decoded = (time.monotonic() - start) * 1000
        graphs = self._graphs.fill(frame)
        filled = (time.monotonic() - start) * 1000 - decoded
        found, *later = lanes
        given_up, kept = dict(job.given_up), dict(job.kept)
        hands = 1 if job.one_by_one else self._bench.threads
        analysis = run_stage(self.prepared(found), frame, job.stage, job.earlier, begin, given_up, kept, hands)
        for lane in later:
            known = (*job.earlier, *analysis.findings)
            analysis = analysis.joined(run_stage(self.prepared(lane), frame, job.stage, known, begin, given_up, kept))
        if self._bench.checklist is not None and self._bench.checklist.is_file():
            # It brings the catalogue's floor with it, which the analysis needs for nothing else.
            from vasculum.station.checklists import matched

            analysis = matched(analysis, self._bench.checklist)
        timings = {"decode": round(decoded, 1)} | ({"pixels": round(filled, 1)} if graphs else {})
        timings |= {k: v for k, v in analysis.timings_ms.items() if k != "total"}
        timings["total"] = round((time.monotonic() - start) * 1000, 1)
        engines = tuple(dict.fromkeys(analysis.engines + graphs))
        return replace(analysis, engines=engines, timings_ms=timings)

    def _develop(self, job: DevelopJob, begin: Begin) -> Developed:
        frame = self._frame(job.path, job.path.name, False, begin)
        begin("develop")
        fit = self._refitted(frame) if job.refit else job.fit
        pixels = develop(frame, fit, job.calibrated, self._graphs)
        if pixels is not frame.pixels:
            # Its stages are over: frame and derivative of 60 Mpx with the encoder's copy would not fit the limit.
            self._last = None
        del frame
        dpi = job.pixels_per_mm * 25.4 if job.pixels_per_mm else None
        write_jpeg(pixels, job.derivative, quality=90, dpi=dpi, xmp_terms=job.xmp)
        if job.pyramid is not None:
            write_pyramid(pixels, job.pyramid, quality=90, dpi=dpi, xmp_terms=job.xmp)
        small = thumbnail(_shrunk(pixels, 1024), long_side=512)
        write_jpeg(small, job.thumbnail, quality=85, dpi=None, xmp_terms=job.xmp)
        done = _done(fit, job.calibrated)
        anew = ", fitted on the full development" if fit and job.refit else ""
        return Developed(
            (int(pixels.shape[1]), int(pixels.shape[0])), (int(small.shape[1]), int(small.shape[0])), done + anew
        )

    def _refitted(self, frame: Frame) -> ColourFit | None:
        """The fit of this very rendering: the camera's own JPEG has other colours than its RAW developed here."""
        for ready in self.prepared("verdict").steps:
            if ready.look is not None and ColourFit in ready.step.finds and not ready.step.needs:
                found = of_kind(ready.look(frame, ()), ColourFit)
                return found[0] if found else None
        return None


def _done(fit: ColourFit | None, calibrated: CalibrationUsed | None) -> str:
    if fit is not None:
        done = f"colours corrected by {fit.transform} from {fit.chart}"
    elif calibrated is not None:
        done = f"colours corrected by {calibrated.transform} from the calibration of {calibrated.made_at}"
    else:
        return "converted to sRGB"
    return done + (", light evened by a white frame" if calibrated is not None and calibrated.gains else "")


def _shrunk(pixels: Pixels, long_side: int) -> Pixels:
    """A copy about this large, averaged; the fine filter that follows need not copy the whole picture."""
    factor = long_side / max(pixels.shape)
    if factor >= 1:
        return pixels
    size = (max(round(pixels.shape[1] * factor), 1), max(round(pixels.shape[0] * factor), 1))
    small: Pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return small


@cache
def _desk(bench: Bench) -> Desk:
    return Desk(bench)


def look_once(bench: Bench, job: LookJob) -> Analysis:
    """A job in this process: what a worker of a cluster runs. Models stay open.

    Raises `BadInput`, `ModelError`, `BadSettings`, or `TargetError` for an address that is not reached from here.
    """
    if not job.address:
        return _desk(bench).look(job, lambda step: None)
    # HTTP and keys are for workers of a cluster alone.
    from vasculum.sync.s3_address import fetch_address

    with tempfile.TemporaryDirectory(prefix="vasculum-") as folder:
        path = Path(folder) / f"fetched{job.path.suffix}"
        fetch_address(job.address, path, job.name)
        return _desk(bench).look(replace(job, path=path, address=""), lambda step: None)
