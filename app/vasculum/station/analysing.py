"""The station's side of the analysis process: jobs in, answers out; kills and restarts it when it hangs or dies."""

import itertools
import multiprocessing
import threading
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

import psutil

from vasculum.model.analysis import Analysis
from vasculum.model.errors import AnalysisLost, StationError
from vasculum.station.analysis_child import Bench, Developed, DevelopJob, Job, LookJob, serve

_START_S = 120.0


class AnalysisProcess:
    """One analysis child. Methods may be called from several threads at once; each blocks until its answer is there.

    A job during which the child died is tried once more, alone; when it dies again the job is given up with
    `AnalysisLost`, and the next job gets a fresh child. Memory past `megabytes` counts as a death.
    """

    def __init__(self, bench: Bench, seconds: float = 120.0, megabytes: int = 4000) -> None:
        self._bench = bench
        self._seconds = seconds
        self._megabytes = megabytes
        self._lock = threading.Lock()
        self._alone = threading.Lock()
        self._numbers = itertools.count(1)
        self._waiting: dict[int, Future[object]] = {}
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._closed = False

    def look(self, job: LookJob) -> Analysis:
        """The analysis of a file. Raises `BadInput`, `ModelError`, `BadSettings` or `AnalysisLost`."""
        answer = self._do(job)
        if not isinstance(answer, Analysis):
            raise TypeError(f"the analysis process answered with {type(answer).__name__}")
        return answer

    def develop(self, job: DevelopJob) -> Developed:
        """Writes derivative and thumbnail. Raises as `look`."""
        answer = self._do(job)
        if not isinstance(answer, Developed):
            raise TypeError(f"the analysis process answered with {type(answer).__name__}")
        return answer

    def start(self) -> None:
        """Has a child ready; blocks until its verdict lane is warm. Raises what kept it from starting."""
        with self._lock:
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
        with self._lock:
            self._closed = True
            self._kill()

    def _do(self, job: Job) -> object:
        try:
            return self._once(job)
        except AnalysisLost:
            if self._closed:
                raise
            with self._alone:
                return self._once(job)

    def _once(self, job: Job) -> object:
        answer: Future[object] = Future()
        with self._lock:
            pipe = self._ensure()
            number = next(self._numbers)
            self._waiting[number] = answer
            try:
                pipe.send((number, job))
            except (OSError, ValueError) as fault:
                self._waiting.pop(number, None)
                raise AnalysisLost(f"The analysis of {job.path.name} could not be begun.") from fault
        try:
            found = answer.result(self._seconds)
        except FutureTimeout:
            with self._lock:
                self._kill()
            raise AnalysisLost(f"The analysis of {job.path.name} took over {self._seconds:.0f} s.") from None
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
        self._kill()
        context = multiprocessing.get_context("spawn")
        pipe, far = context.Pipe()
        process = context.Process(target=serve, args=(far, self._bench), name="vasculum-analysis", daemon=True)
        process.start()
        far.close()
        self._process, self._pipe = process, pipe
        try:
            if not pipe.poll(_START_S):
                raise AnalysisLost("The analysis process did not start.")
            _, fault = pipe.recv()
        except (EOFError, OSError) as lost:
            self._kill()
            raise AnalysisLost("The analysis process ended while starting.") from lost
        if fault is not None:
            self._kill()
            raise fault if isinstance(fault, StationError) else AnalysisLost(str(fault))
        threading.Thread(target=self._listen, args=(pipe, process), name="analysis-answers", daemon=True).start()
        return pipe

    def _listen(self, pipe: Connection, process: BaseProcess) -> None:
        try:
            while True:
                while not pipe.poll(0.5):
                    self._watch_memory(process)
                number, answer = pipe.recv()
                waiting = self._waiting.pop(number, None)
                if waiting is not None:
                    waiting.set_result(answer)
        except (EOFError, OSError):
            self._lose(pipe)
        finally:
            # Only here: another thread that closed it could hand its number to a file opened meanwhile.
            pipe.close()

    def _watch_memory(self, process: BaseProcess) -> None:
        try:
            used = psutil.Process(process.pid).memory_info().rss / 2**20
        except psutil.Error:
            return
        if used > self._megabytes:
            process.kill()

    def _lose(self, pipe: Connection) -> None:
        with self._lock:
            if self._pipe is pipe:
                self._kill()

    def _kill(self) -> None:
        process, self._process = self._process, None
        self._pipe = None
        if process is not None:
            process.kill()
            process.join(5)
        lost, self._waiting = self._waiting, {}
        for answer in lost.values():
            answer.set_result(AnalysisLost("The analysis process died over this frame."))
