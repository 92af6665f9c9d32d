"""Whose turn it is: targets are served one after the other, one that is away rests, and a person may pause them all."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from vasculum.store.outgoing import pause_s
from vasculum.store.sending import Gap

_GAPS_KEPT = 50


class Turns:
    """Order among targets. May be asked and told from any thread; remembers nothing beyond this process.

    One target's long backlog never keeps another waiting, and one that is away costs one try a pause (growing, with
    chance in it), not one a specimen.
    """

    def __init__(self, names: Sequence[str], clock: Callable[[], float] = time.monotonic) -> None:
        self._names = list(names)
        self._clock = clock
        self._rests: dict[str, tuple[int, float]] = {}
        self._paused = False
        self._closed: frozenset[str] = frozenset()
        self._gaps: list[Gap] = []
        self._lock = threading.Lock()

    def due(self) -> tuple[str, ...]:
        """The targets to ask for work now, the one served longest ago first; none while paused."""
        with self._lock:
            moment = self._clock()
            return () if self._paused else tuple(name for name in self._names if self._until(name) <= moment)

    def served(self, name: str) -> None:
        """It took a package, or refused one for good: it answers, and goes to the end of the line."""
        with self._lock:
            self._rests.pop(name, None)
            self._to_the_end(name)

    def away(self, name: str) -> None:
        """It did not answer: it rests, longer each time."""
        with self._lock:
            failures = self._rests.get(name, (0, 0.0))[0] + 1
            self._rests[name] = (failures, self._clock() + pause_s(failures))
            self._to_the_end(name)

    def hurry(self) -> None:
        """Nobody rests any more: a person asked to try again now."""
        with self._lock:
            self._rests.clear()

    @property
    def closed(self) -> frozenset[str]:
        """Targets for which all that waits has to wait for its hours."""
        return self._closed

    def opens(self, name: str, is_open: bool) -> None:
        """Whether something could go to it now."""
        if is_open == (name in self._closed):
            self._gap("hours", name, not is_open)
        self._closed = self._closed - {name} if is_open else self._closed | {name}

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """When a person paused, and when a target's hours closed all that waited; the last ones of this process."""
        with self._lock:
            return tuple(self._gaps)

    def _gap(self, why: str, name: str, begins: bool) -> None:
        now = datetime.now(UTC)
        with self._lock:
            if begins:
                self._gaps = [*self._gaps[-_GAPS_KEPT:], Gap(now, None, why, name)]
            else:
                self._gaps = [
                    replace(gap, end=now) if gap.end is None and (gap.why, gap.target) == (why, name) else gap
                    for gap in self._gaps
                ]

    @property
    def paused(self) -> bool:
        """Whether nothing is sent until somebody resumes."""
        return self._paused

    def pause(self) -> None:
        """What is being sent is ended; nothing more begins."""
        if not self._paused:
            self._gap("paused", "", True)
        self._paused = True

    def resume(self) -> None:
        """Goes on, and nobody rests."""
        if self._paused:
            self._gap("paused", "", False)
        self._paused = False
        self.hurry()

    def _until(self, name: str) -> float:
        return self._rests.get(name, (0, 0.0))[1]

    def _to_the_end(self, name: str) -> None:
        self._names.remove(name)
        self._names.append(name)
