"""A named plain thread that does one thing again and again, and says so when it is hindered or meets a bug."""

import threading
import traceback
from collections.abc import Callable

from vasculum.model.errors import StationError
from vasculum.model.events import StationFault, WorkerFailed

_PAUSE_AFTER_FAULT_S = 0.5
_LONGEST_PAUSE_S = 5.0


class Worker:
    """Runs `turn` until stopped. `turn` returns True to be called again at once, False to sleep until woken.

    A fault of the world is posted as `StationFault`, once until a turn goes well or another fault comes, and tried
    again after a growing pause. A bug in `turn` is posted as `WorkerFailed` and the worker goes on; it is the only
    place that catches everything.
    """

    def __init__(
        self,
        name: str,
        turn: Callable[[], bool],
        post: Callable[[StationFault | WorkerFailed], None],
        every_s: float = 0.5,
    ) -> None:
        self.name = name
        self._turn = turn
        self._post = post
        self._every_s = every_s
        self._said: StationFault | None = None
        self._pause_s = _PAUSE_AFTER_FAULT_S
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begins; returns at once."""
        self._thread.start()

    def wake(self) -> None:
        """Something may be there to do. From any thread."""
        self._wake.set()

    @property
    def stopping(self) -> bool:
        """Whether the end was asked for; long turns look at it."""
        return self._stopping.is_set()

    def stop(self, timeout_s: float = 10.0) -> bool:
        """Asks for the end and waits; whether it came in time."""
        self._stopping.set()
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            try:
                again = self._turn()
            except Exception as fault:
                if self._stopping.is_set():
                    return
                self._hindered(fault)
                continue
            self._said, self._pause_s = None, _PAUSE_AFTER_FAULT_S
            if not again:
                self._wake.wait(self._every_s)

    def _hindered(self, fault: Exception) -> None:
        if isinstance(fault, StationError):
            said = StationFault(worker=self.name, code=fault.code, message=str(fault), advice=fault.advice)
            if said != self._said:
                self._post(said)
            self._said = said
        else:
            error = f"{type(fault).__name__}: {fault}"
            self._post(WorkerFailed(worker=self.name, error=error, traceback=traceback.format_exc()))
        self._stopping.wait(self._pause_s)
        self._pause_s = min(2 * self._pause_s, _LONGEST_PAUSE_S)
