"""Who looks at a backlog's pictures: processes of this machine, or the workers of a Dask cluster."""

import functools
import importlib
import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from vasculum.model.analysis import Analysis
from vasculum.model.errors import AnalysisLost, BadUsage, StationError
from vasculum.model.verdict import Stage
from vasculum.station.analysing import AnalysisProcess, Bounds
from vasculum.station.analysis_desk import look_once
from vasculum.station.analysis_jobs import Bench, LookJob

_REACH_S = 20


@dataclass(frozen=True, slots=True)
class Lookers:
    """The whole analysis of a file, by so many at once.

    `do` may be called from that many threads and blocks; it raises `BadInput` for a file that cannot be read and
    `AnalysisLost` for one over which the analysis died, every retry included.
    """

    number: int
    do: Callable[[LookJob], Analysis]
    close: Callable[[], None]
    elsewhere: bool = False
    """Whether they may be on machines that do not see this machine's data folder."""

    def look(self, path: Path, address: str = "") -> Analysis:
        """Both lanes' steps over a file; who looks elsewhere reads it at the address, where one is given."""
        return self.do(LookJob(path, path.name, Stage.COMPLETE, whole=True, address=address))


def local_lookers(bench: Bench, number: int, bounds: Bounds) -> Lookers:
    """Processes of this machine, each with its own models; they start with their first picture."""
    free = [AnalysisProcess(bench, bounds) for _ in range(number)]
    every = tuple(free)
    lock = threading.Lock()

    def do(job: LookJob) -> Analysis:
        with lock:
            process = free.pop()
        try:
            return process.look(job)
        finally:
            with lock:
                free.append(process)

    def close() -> None:
        for process in every:
            process.close()

    return Lookers(number, do, close)


def cluster_lookers(bench: Bench, address: str, seconds: float) -> Lookers:
    """The workers of a Dask cluster that see the same files under the same paths.

    A worker that dies costs its picture a retry elsewhere. Raises `BadUsage` where Dask is not installed, nobody
    answers at the address within 20 s, or the cluster has no worker.
    """
    try:
        distributed: Any = importlib.import_module("distributed")
    except ImportError as fault:
        raise BadUsage("Dask is not installed here.", "Install it: pip install 'vasculum[dask]'.") from fault
    try:
        client = distributed.Client(address, timeout=_REACH_S, set_as_default=False)
    except (OSError, ValueError) as fault:
        raise BadUsage(f"No Dask scheduler answers at {address}.", "Check the address, or start one.") from fault
    threads = sum(client.nthreads().values())
    if not threads:
        client.close()
        raise BadUsage(f"The Dask cluster at {address} has no worker.", "Start one: dask worker ADDRESS.")

    def do(job: LookJob) -> Analysis:
        # Not pure: the same path may hold another picture in the next run.
        asked = client.submit(look_once, bench, job, pure=False, retries=0)
        try:
            found = asked.result(timeout=seconds)
        except StationError:
            raise
        except TimeoutError:
            asked.cancel()
            raise AnalysisLost(f"The analysis of {job.path.name} took over {seconds:.0f} s.") from None
        except distributed.scheduler.KilledWorker as fault:
            raise AnalysisLost(f"Every worker that looked at {job.path.name} died.") from fault
        if not isinstance(found, Analysis):
            raise TypeError(f"the cluster answered with {type(found).__name__}")
        return found

    return Lookers(threads, do, functools.partial(client.close, timeout=5), elsewhere=True)
