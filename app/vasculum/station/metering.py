"""What leaves for the targets at this moment: how far each delivery is, and how fast."""

import threading
import time
from collections import deque
from collections.abc import Callable, Mapping

from vasculum.model.ids import CaptureId

_OVER_S = 10.0


class Meter:
    """Counts bytes as they are let go. Told by the courier and its streams, asked from any thread; knows nothing of
    other processes and of what was before this one."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._now: dict[str, CaptureId] = {}
        self._sent: dict[tuple[CaptureId, str], int] = {}
        self._last: dict[str, deque[tuple[float, int]]] = {}
        self._lock = threading.Lock()

    def begins(self, target: str, capture_id: CaptureId) -> None:
        """What goes to the target from now on belongs to this delivery."""
        with self._lock:
            self._now[target] = capture_id
            self._sent.setdefault((capture_id, target), 0)

    def counts(self, target: str, size: int) -> None:
        """So many bytes leave now."""
        with self._lock:
            if target in self._now:
                self._sent[self._now[target], target] += size
            last = self._last.setdefault(target, deque())
            last.append((self._clock(), size))
            self._forget(last)

    def ends(self, target: str, capture_id: CaptureId) -> None:
        """It is there."""
        with self._lock:
            self._sent.pop((capture_id, target), None)
            if self._now.get(target) == capture_id:
                del self._now[target]

    @property
    def sent(self) -> Mapping[tuple[CaptureId, str], int]:
        """Bytes that left, of each delivery that was begun and has not ended."""
        with self._lock:
            return dict(self._sent)

    def rate(self, target: str) -> float:
        """Bytes a second over the last ten seconds."""
        with self._lock:
            last = self._last.get(target, deque())
            self._forget(last)
            return sum(size for _, size in last) / _OVER_S

    def _forget(self, last: deque[tuple[float, int]]) -> None:
        while last and last[0][0] < self._clock() - _OVER_S:
            last.popleft()
