"""How late the event loop of a window comes round, and what the main thread waited for meanwhile.

A stall is the time for which a timer of 5 ms did not come round. The main thread's own work in it (processor time), its
wait for a processor (Linux's `schedstat`) and what is left (the interpreter's lock, the X server, a disk) are told
apart: a busy machine makes the second, a program the first and the last. Of a virtual machine the host may have taken
processors away meanwhile (`steal` of /proc/stat, to 10 ms): that is nobody's work, and counts as what is left. A
signal looks where the window was meanwhile.
"""

import collections
import gc
import os
import resource
import signal
import threading
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

from PySide6.QtCore import QObject, Qt, QTimer

_ROUND_MS = 5
_LOOK_MS = 25.0
_WORTH_MS = 30.0
LIMIT_MS = 50.0


@dataclass(frozen=True, slots=True)
class Stall:
    """One round that came late: milliseconds in all, and of them."""

    late: float
    worked: float
    queued: float
    """Ready to run, and no processor free."""
    seen: str
    read: int = 0
    """Pages that any thread of the window had to wait for from the disk."""
    stolen: int = 0
    """Milliseconds for which the host of a virtual machine gave its processors to others, all of them together."""
    at: float = 0.0
    """Seconds since the watch began."""
    taken: int = 0
    """Pages that the main thread took into use (minor faults); on a virtual machine the host may have to find them."""
    collected: float = 0.0
    """Milliseconds of Python's searches for rubbish, on whatever thread."""

    @property
    def waited(self) -> float:
        """Neither at work nor in the queue."""
        return max(self.late + _ROUND_MS - self.worked - self.queued, 0.0)

    def __str__(self) -> str:
        return (
            f"{self.late:.0f} ms: {self.worked:.0f} of work, {self.queued:.0f} without a processor, "
            f"{self.waited:.0f} waited; {self.collected:.0f} of rubbish, {self.taken} pages taken, {self.read} read, "
            f"{self.stolen} ms gone to the host; after {self.at:.0f} s"
        )


class Watch(QObject):
    """Counts from its making, on the main thread."""

    def __init__(self) -> None:
        super().__init__()
        self.lates: list[float] = []
        self.worth: list[Stall] = []
        self.worked: list[float] = []
        self.collected = [0.0]
        self._seen = ""
        self._collecting = self._rubbish = 0.0
        self._schedstat = os.open(f"/proc/self/task/{threading.get_native_id()}/schedstat", os.O_RDONLY)
        self._begun = self._last = time.monotonic()
        self._last_work, self._last_queue = time.thread_time(), self._queue()
        self._last_read, self._last_stolen, self._last_taken = _read(), _stolen(), _taken()
        gc.callbacks.append(self._collect)
        # On the main thread itself, between two steps of its Python: looking in from another thread is not safe.
        signal.signal(signal.SIGALRM, self._look)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._round)
        self._timer.start(_ROUND_MS)

    def _queue(self) -> int:
        """Nanoseconds without a processor, since the thread began."""
        return int(os.pread(self._schedstat, 80, 0).split()[1])

    def _round(self) -> None:
        now, work, queue = time.monotonic(), time.thread_time(), self._queue()
        read, stolen, pages = _read(), _stolen(), _taken()
        late = max((now - self._last) * 1000 - _ROUND_MS, 0.0)
        worked, queued = (work - self._last_work) * 1000, (queue - self._last_queue) / 1e6
        fetched, gone, taken = read - self._last_read, stolen - self._last_stolen, pages - self._last_taken
        self._last, self._last_work, self._last_queue = now, work, queue
        self._last_read, self._last_stolen, self._last_taken = read, stolen, pages
        self.lates.append(late)
        self.worked.append(worked)
        if late >= _WORTH_MS:
            since = now - self._begun
            self.worth.append(Stall(late, worked, queued, self._seen, fetched, gone, since, taken, self._rubbish))
        self._seen, self._rubbish = "", 0.0
        signal.setitimer(signal.ITIMER_REAL, (_LOOK_MS + _ROUND_MS) / 1000)

    def _collect(self, phase: str, told: dict[str, int]) -> None:
        if phase == "start":
            self._collecting = time.perf_counter()
            return
        spent = (time.perf_counter() - self._collecting) * 1000
        self._rubbish += spent
        if told["generation"] == 2:
            self.collected.append(spent)

    def _look(self, _: int, frame: FrameType | None) -> None:
        stack = traceback.extract_stack(frame)
        inner = [line for line in stack if "/vasculum/" in line.filename][-4:] or stack[-1:]
        told = (f"{Path(line.filename).name}:{line.lineno} {line.name}: {line.line}" for line in inner)
        self._seen = "\n    ".join(told)

    def stop(self) -> None:
        """Ends it."""
        self._timer.stop()
        gc.callbacks.remove(self._collect)
        signal.setitimer(signal.ITIMER_REAL, 0)
        os.close(self._schedstat)

    def tell(self) -> None:
        """Prints what it saw."""
        lates, worked = sorted(self.lates), sorted(self.worked)
        shares = [lates[int(len(lates) * part)] for part in (0.5, 0.99, 0.999)]
        print(
            f"{len(lates)} rounds of the loop; stalls: median {shares[0]:.1f} ms, 99 % {shares[1]:.0f}, "
            f"99.9 % {shares[2]:.0f}, longest {lates[-1]:.0f} ms; over {LIMIT_MS:.0f} ms: "
            f"{sum(late > LIMIT_MS for late in lates)}; over {_WORTH_MS:.0f} ms: {len(self.worth)}"
        )
        print(
            f"work in a round: 99 % {worked[int(len(worked) * 0.99)]:.1f} ms, 99.9 % "
            f"{worked[int(len(worked) * 0.999)]:.1f}, longest {worked[-1]:.0f} ms; {len(self.collected) - 1} whole "
            f"collections, longest {max(self.collected):.0f} ms"
        )
        places = collections.Counter((stall.seen or "(in Qt)").splitlines()[-1].strip() for stall in self.worth)
        for place, times in places.most_common(8):
            print(f"  {times:4} x {place}")
        for stall in sorted(self.worth, key=lambda one: -one.late)[:8]:
            print(f"  {stall}\n    {stall.seen}")


def _read() -> int:
    """Pages that this process has had to wait for from the disk."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_majflt


def _taken() -> int:
    """Pages that the calling thread has taken into use without a disk."""
    return resource.getrusage(resource.RUSAGE_THREAD).ru_minflt


def _stolen() -> int:
    """Milliseconds that the host took from the processors since the machine began."""
    with Path("/proc/stat").open(encoding="ascii") as figures:
        return int(figures.readline().split()[8]) * 1000 // os.sysconf("SC_CLK_TCK")
