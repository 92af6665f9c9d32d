"""Caps on the bytes of each class that leave for one target: so many a second on average, over a part or a file."""

import threading
import time
from collections.abc import Callable, Mapping

from vasculum.model.lanes import Lane

_LOOK_S = 0.2


class Stopped(Exception):
    """The station ends while bytes wait for their turn; what was being sent is sent again at the next start."""


class Pacing:
    """The caps of one target, shared by all its streams. May be asked from any thread."""

    def __init__(
        self,
        megabits: Mapping[Lane, float],
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        counts: Callable[[int], None] = lambda size: None,
    ) -> None:
        self._rates = {lane: cap * 125_000 for lane, cap in megabits.items() if cap > 0}
        """Bytes a second."""
        self._free = dict.fromkeys(self._rates, 0.0)
        self._clock, self._sleep = clock, sleep
        self._lock = threading.Lock()
        self.stopping: Callable[[], bool] = lambda: False
        """Asked while something waits."""
        self._counts = counts
        """Told of the bytes that may leave now."""

    def wait(self, lane: Lane, size: int) -> None:
        """Returns when so many bytes of that class may leave. Raises `Stopped`."""
        if lane in self._rates:
            self._wait(lane, size)
        self._counts(size)

    def _wait(self, lane: Lane, size: int) -> None:
        with self._lock:
            begin = max(self._clock(), self._free[lane])
            self._free[lane] = begin + size / self._rates[lane]
        while (left := begin - self._clock()) > 0:
            if self.stopping():
                raise Stopped
            self._sleep(min(left, _LOOK_S))
