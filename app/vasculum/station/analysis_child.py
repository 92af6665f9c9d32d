"""The analysis process: decodes, looks and develops; knows nothing of the store. One per station or backlog worker.

Two lanes share it: the verdict lane, and the text lane, which waits while a verdict is being worked out.
"""

import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path

from vasculum.inference import Models
from vasculum.model.analysis import Analysis
from vasculum.model.errors import BadInput, StationError
from vasculum.model.findings import ColourFit, Findings
from vasculum.model.frame import Frame
from vasculum.model.verdict import Stage
from vasculum.packaging.media import thumbnail, write_jpeg
from vasculum.pipeline.decode import decode
from vasculum.pipeline.develop import develop
from vasculum.pipeline.profile_file import load_profile
from vasculum.pipeline.run import Prepared, prepare, run_stage


@dataclass(frozen=True, slots=True)
class Bench:
    """What the process needs to begin."""

    profile: str
    profiles: Path
    models: Path
    provider: str = "auto"
    threads: int = 2
    megapixels: float = 400.0
    only: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    niceness: int = 0
    """Added to the process's own where the system knows niceness: a backlog gives way to the shoot."""


@dataclass(frozen=True, slots=True)
class LookJob:
    """Look at a file, for one stage."""

    path: Path
    name: str
    stage: Stage
    earlier: Findings = ()


@dataclass(frozen=True, slots=True)
class DevelopJob:
    """Write the calibrated derivative and the thumbnail of a file."""

    path: Path
    fit: ColourFit | None
    derivative: Path
    thumbnail: Path
    pixels_per_mm: float | None
    xmp: dict[str, str]


@dataclass(frozen=True, slots=True)
class Developed:
    """Pixel size of the derivative and of the thumbnail, and what was done, in words."""

    size: tuple[int, int]
    thumbnail_size: tuple[int, int]
    technique: str


Job = LookJob | DevelopJob
Answer = Analysis | Developed | StationError | BaseException


class _Desk:
    """Both lanes' tools: the prepared steps and the last frame, so that its text stage need not decode it again."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        self.models = Models(bench.models, provider=bench.provider, threads=bench.threads)
        self.profile = load_profile(bench.profile, bench.profiles)
        self.verdict_busy = threading.Event()
        self._prepared: dict[str, Prepared] = {}
        self._lock = threading.Lock()
        self._last: tuple[Path, Frame] | None = None

    def prepared(self, lane: str) -> Prepared:
        with self._lock:
            if lane not in self._prepared:
                self._prepared[lane] = prepare(
                    self.profile, self.models, lane=lane, only=self.bench.only, without=self.bench.without
                )
            return self._prepared[lane]

    def frame(self, path: Path, name: str, quick: bool) -> Frame:
        last = self._last
        if last is not None and last[0] == path and (quick or last[1].rendering == "full"):
            return last[1]
        # Let the old frame go before the new one is decoded: two of 60 Mpx would not fit the memory limit.
        self._last = last = None
        frame = replace(decode(path, self.bench.megapixels, quick=quick), name=name)
        self._last = (path, frame)
        return frame

    def do(self, job: Job) -> Answer:
        if isinstance(job, LookJob):
            return self.look(job)
        self._give_way()
        return self._develop(job)

    def look(self, job: LookJob) -> Analysis:
        if job.stage is not Stage.VERDICT:
            self._give_way()
            return self._look(job, "text")
        self.verdict_busy.set()
        try:
            return self._look(job, "verdict")
        finally:
            self.verdict_busy.clear()

    def _give_way(self) -> None:
        while self.verdict_busy.is_set():
            time.sleep(0.01)

    def _look(self, job: LookJob, lane: str) -> Analysis:
        start = time.monotonic()
        frame = self.frame(job.path, job.name, quick=job.stage is Stage.VERDICT)
        decoded = (time.monotonic() - start) * 1000
        analysis = run_stage(self.prepared(lane), frame, job.stage, job.earlier)
        timings = {"decode": round(decoded, 1)} | {k: v for k, v in analysis.timings_ms.items() if k != "total"}
        return replace(analysis, timings_ms=timings | {"total": round((time.monotonic() - start) * 1000, 1)})

    def _develop(self, job: DevelopJob) -> Developed:
        frame = self.frame(job.path, job.path.name, quick=False)
        pixels = develop(frame, job.fit)
        dpi = job.pixels_per_mm * 25.4 if job.pixels_per_mm else None
        write_jpeg(pixels, job.derivative, quality=90, dpi=dpi, xmp_terms=job.xmp)
        small = thumbnail(pixels, long_side=512)
        write_jpeg(small, job.thumbnail, quality=85, dpi=None, xmp_terms={})
        done = f"colours corrected by {job.fit.transform} from {job.fit.chart}" if job.fit else "converted to sRGB"
        return Developed((int(pixels.shape[1]), int(pixels.shape[0])), (int(small.shape[1]), int(small.shape[0])), done)


@cache
def _desk(bench: Bench) -> _Desk:
    return _Desk(bench)


def look_whole(bench: Bench, path: Path) -> Analysis:
    """Both stages of a file's analysis, in this process: what a worker of a cluster runs. Models stay open.

    Raises `BadInput`, `ModelError` or `BadSettings`.
    """
    desk = _desk(bench)
    first = desk.look(LookJob(path, path.name, Stage.VERDICT))
    return first.joined(desk.look(LookJob(path, path.name, Stage.COMPLETE, first.findings)))


def serve(pipe: Connection, bench: Bench) -> None:
    """Answers `(id, job)` with `(id, answer)` until the pipe closes. Runs as the child's main function."""
    parent = os.getppid()
    threading.Thread(target=_die_with, args=(parent,), daemon=True).start()
    send = _sender(pipe)
    if bench.niceness and hasattr(os, "nice"):
        os.nice(bench.niceness)
    try:
        desk = _Desk(bench)
        desk.prepared("verdict")
    except BaseException as fault:
        send((0, fault if isinstance(fault, StationError) else RuntimeError(f"{type(fault).__name__}: {fault}")))
        return
    send((0, None))
    lanes = {name: ThreadPoolExecutor(1, thread_name_prefix=name) for name in ("verdict", "later")}
    lanes["later"].submit(_warm, desk)
    while True:
        try:
            number, job = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)
        lane = "verdict" if isinstance(job, LookJob) and job.stage is Stage.VERDICT else "later"
        lanes[lane].submit(_answer, desk, number, job, send)


def _warm(desk: _Desk) -> None:
    try:
        desk.prepared("text")
    except Exception:
        # The first text job meets the same fault and reports it to the station; warming only saves its time.
        return


def _sender(pipe: Connection) -> Callable[[tuple[int, object]], None]:
    lock = threading.Lock()

    def send(message: tuple[int, object]) -> None:
        with lock:
            pipe.send(message)

    return send


def _answer(desk: _Desk, number: int, job: Job, send: Callable[[tuple[int, object]], None]) -> None:
    answer: object
    try:
        answer = desk.do(job)
    except StationError as fault:
        answer = fault
    except MemoryError:
        answer = BadInput(f"{job.path.name} needs more memory than this machine gives.", "Lower limits.megapixels.")
    except Exception as fault:
        answer = RuntimeError(f"{type(fault).__name__}: {fault}")
    send((number, answer))


def _die_with(parent: int) -> None:
    # A station killed with -9 cannot say goodbye: its child must not live on and hold the GPU.
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
