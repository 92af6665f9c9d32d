"""The station's side of the analysis process: jobs in, answers out; kills and restarts it when it hangs or dies."""

import itertools
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import psutil

from vasculum.inference import Fallback
from vasculum.model.analysis import Analysis
from vasculum.model.errors import AnalysisLost, StationError
from vasculum.model.findings import ColourFit
from vasculum.station.analysis_jobs import (
    Begun,
    Bench,
    Characterised,
    CharacteriseJob,
    Developed,
    DevelopJob,
    Job,
    LookJob,
    MarkedJob,
)
from vasculum.station.analysis_main import Child, begin_child
from vasculum.station.door import Door

_START_S = 120.0
_WATCH_S = 0.5


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one frame may cost before it is given up."""

    seconds: float = 120.0
    """For a whole job, counted from its first step: what it waits for others is not its fault."""
    step_seconds: float = 60.0
    """For one step."""
    megabytes: int = 4000
    """Resident memory of the process."""


@dataclass(slots=True)
class _Waiting:
    """A job whose answer has not come."""

    job: Job
    answer: "Future[object]" = field(default_factory=Future)
    step: str = ""
    """What it was at last; empty before its first step."""
    begun: float = 0.0
    step_begun: float = 0.0


class StepLost(AnalysisLost):
    """The process was lost over a job; knows at which step, and whether that step is surely at fault."""

    def __init__(self, message: str, step: str = "", sure: bool = False) -> None:
        super().__init__(message)
        self.step = step
        self.sure = sure


class AnalysisProcess:
    """One analysis child. Methods may be called from several threads at once; each blocks until its answer is there.

    A job during which the child died, or in which one of several steps at once took too long, is tried once more,
    alone and one step after the other. When it dies again, or where that step alone takes too long, the step is given
    up as `StepFailed` and the others look; a job that dies outside the steps (decoding, developing) ends with
    `AnalysisLost`. Memory past its bound counts as a death. The next job gets a fresh child.
    """

    def __init__(
        self,
        bench: Bench,
        bounds: Bounds | None = None,
        fell_back: Callable[[Fallback], None] | None = None,
        child: Child | None = None,
    ) -> None:
        self._bench = bench
        self._child = child
        self._bounds = bounds or Bounds()
        self._fell_back = fell_back
        self._told: set[Fallback] = set()
        self._lock = threading.Lock()
        self._door = Door()
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Waiting] = {}
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._closed = False

    def look(self, job: LookJob) -> Analysis:
        """The analysis of a file. Raises `BadInput`, `ModelError`, `BadSettings` or `AnalysisLost`."""
        while True:
            try:
                answer = self._do(job)
            except StepLost as lost:
                if lost.step in ("", "decode", *dict(job.given_up)):
                    raise
                job = replace(job, given_up=(*job.given_up, (lost.step, str(lost))))
                continue
            if not isinstance(answer, Analysis):
                raise TypeError(f"the analysis process answered with {type(answer).__name__}")
            return answer

    def develop(self, job: DevelopJob) -> Developed:
        """Writes derivative and thumbnail. Raises as `look`."""
        answer = self._do(job)
        if not isinstance(answer, Developed):
            raise TypeError(f"the analysis process answered with {type(answer).__name__}")
        return answer

    def marked(self, job: MarkedJob) -> ColourFit:
        """The fit of a chart whose corners were shown. Raises as `look`."""
        answer = self._do(job)
        if not isinstance(answer, ColourFit):
            raise TypeError(f"the analysis process answered with {type(answer).__name__}")
        return answer

    def characterise(self, job: CharacteriseJob) -> Characterised:
        """A camera's calibration. Raises as `look`."""
        answer = self._do(job)
        if not isinstance(answer, Characterised):
            raise TypeError(f"the analysis process answered with {type(answer).__name__}")
        return answer

    def start(self) -> None:
        """Has a child ready; blocks until its verdict lane is warm. Raises what kept it from starting."""
        with self._lock:
            self._ensure()

    def renew(self, bounds: Bounds) -> None:
        """Has a fresh child that reads profile and models anew; blocks as `start`. What was under way is done again."""
        with self._lock:
            if not self._closed:
                self._bounds = bounds
                self._kill("The analysis process was started anew.")
                self._ensure()

    @property
    def closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed

    @property
    def pid(self) -> int | None:
        """The child's process id, for those who watch its memory."""
        return self._process.pid if self._process else None

    def close(self) -> None:
        """Ends the child; waiting jobs end with `AnalysisLost`."""
        self._closed = True
        with self._lock:
            # One that was given and not used ends with its pipe.
            self._child = None
            self._kill("The analysis process was closed.")

    def _do(self, job: Job) -> object:
        try:
            with self._door.entered():
                return self._once(job)
        except StepLost as lost:
            if self._closed or lost.sure:
                raise
            with self._door.entered(alone=True):
                return self._once(replace(job, one_by_one=True) if isinstance(job, LookJob) else job)

    def _once(self, job: Job) -> object:
        waiting = _Waiting(job)
        with self._lock:
            pipe = self._ensure()
            number = next(self._numbers)
            self._waiting[number] = waiting
            try:
                pipe.send((number, job))
            except (OSError, ValueError) as fault:
                self._waiting.pop(number, None)
                raise StepLost(f"The analysis of {job.path.name} could not be begun.") from fault
        found = waiting.answer.result()
        if isinstance(found, StationError):
            raise found
        if isinstance(found, BaseException):
            raise AnalysisLost(f"The analysis of {job.path.name} stopped: {found}.") from found
        return found

    def _ensure(self) -> Connection:
        if self._closed:
            raise AnalysisLost("The analysis process was closed.")
        if self._process is not None and self._process.is_alive() and self._pipe is not None:
            return self._pipe
        self._kill("The analysis process died over this frame.")
        process, pipe = self._child or begin_child()
        self._child, self._process, self._pipe = None, process, pipe
        try:
            pipe.send(self._bench)
            if not pipe.poll(_START_S):
                raise AnalysisLost("The analysis process did not start.")
            _, fault = pipe.recv()
        except (EOFError, OSError) as lost:
            self._kill("")
            raise AnalysisLost("The analysis process ended while starting.") from lost
        if fault is not None:
            self._kill("")
            raise fault if isinstance(fault, StationError) else AnalysisLost(str(fault))
        threading.Thread(target=self._listen, args=(pipe, process), name="analysis-answers", daemon=True).start()
        return pipe

    def _listen(self, pipe: Connection, process: BaseProcess) -> None:
        watched = time.monotonic()
        try:
            while True:
                if pipe.poll(_WATCH_S):
                    self._hear(*pipe.recv())
                if time.monotonic() - watched >= _WATCH_S:
                    watched = time.monotonic()
                    self._watch(process)
        except (EOFError, OSError):
            pass
        finally:
            with self._lock:
                if self._pipe is pipe:
                    self._kill("The analysis process died over this frame.")
            # Only here: another thread that closed it could hand its number to a file opened meanwhile.
            pipe.close()

    def _hear(self, number: int, message: object) -> None:
        if isinstance(message, Fallback):
            if message not in self._told and self._fell_back is not None:
                self._told.add(message)
                self._fell_back(message)
            return
        with self._lock:
            waiting = self._waiting.get(number)
            if waiting is None:
                return
            if isinstance(message, Begun):
                waiting.step, waiting.step_begun = message.step, time.monotonic()
                waiting.begun = waiting.begun or waiting.step_begun
                return
            del self._waiting[number]
        waiting.answer.set_result(message)

    def _watch(self, process: BaseProcess) -> None:
        """Ends a child that took too long over a step or a job, or too much memory."""
        try:
            used = psutil.Process(process.pid).memory_info().rss / 2**20
        except psutil.Error:
            return
        with self._lock:
            if self._process is not process:
                return
            if used > self._bounds.megabytes:
                self._kill(f"The analysis took more than {self._bounds.megabytes} MB.")
                return
            now = time.monotonic()
            for number, waiting in self._waiting.items():
                # A derivative of a very large frame takes its time: it has that of a whole job.
                in_step = waiting.step not in ("", "develop") and now - waiting.step_begun > self._bounds.step_seconds
                if in_step or (waiting.begun and now - waiting.begun > self._bounds.seconds):
                    limit = self._bounds.step_seconds if in_step else self._bounds.seconds
                    at_once = in_step and self._at_once(waiting.job)
                    self._kill(
                        "The analysis process was restarted.", None if at_once else number, f"It took over {limit:g} s."
                    )
                    return

    def _at_once(self, job: Job) -> bool:
        """Whether several of its steps look at once: then the last one begun need not be the one that hangs."""
        return isinstance(job, LookJob) and not job.one_by_one and self._bench.threads > 1

    def _kill(self, why: str, at_fault: int | None = None, fault: str = "") -> None:
        """Ends the child, with the lock held; every waiting job ends, the one at fault for sure."""
        process, self._process = self._process, None
        self._pipe = None
        if process is not None:
            process.kill()
            process.join(5)
        lost, self._waiting = self._waiting, {}
        for number, waiting in lost.items():
            sure = number == at_fault
            waiting.answer.set_result(StepLost(fault if sure else why, waiting.step, sure))
