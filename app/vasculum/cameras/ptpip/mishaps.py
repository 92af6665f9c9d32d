"""Scripted misfortunes of the simulated body's wire: what goes wrong, at which operation, how often."""

import threading
from dataclasses import dataclass

KINDS = ("freeze", "busy", "disconnect", "short", "garbage", "storm")


@dataclass(frozen=True, slots=True)
class Mishap:
    """One thing that goes wrong.

    `freeze`: from here on nothing is answered until `thaw`; `busy`: the body says that it is; `disconnect`: the cable
    is pulled before the answer; `short`: in the middle of it; `garbage`: the answer is noise; `storm`: two thousand
    events come with it.
    """

    kind: str
    operation: int | None = None
    """The PTP operation code at which it happens; None: the next one, whichever it is."""
    times: int = 1


class Script:
    """The misfortunes to come, in any order. From any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._armed: list[tuple[Mishap, int]] = []
        self._thawed = threading.Event()
        self._thawed.set()
        self.met = 0
        """How many have happened."""

    def arm(self, mishap: Mishap) -> None:
        """Lets one come."""
        with self._lock:
            self._armed.append((mishap, mishap.times))

    def clear(self) -> None:
        """Nothing more is to go wrong."""
        with self._lock:
            self._armed.clear()
        self.thaw()

    def thaw(self) -> None:
        """What was held back goes on."""
        self._thawed.set()

    def due(self, operation: int) -> str | None:
        """What goes wrong with this operation; counts as happened. A freeze is waited out here."""
        self._thawed.wait()
        with self._lock:
            found = next((row for row in self._armed if row[0].operation in (None, operation)), None)
            if found is None:
                return None
            self._armed.remove(found)
            self.met += 1
            mishap, left = found
            if left > 1:
                self._armed.append((mishap, left - 1))
        if mishap.kind == "freeze":
            self._thawed.clear()
            self._thawed.wait()
            return None
        return mishap.kind
