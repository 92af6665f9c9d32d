"""A named plain thread that does one thing again and again, and says so when it dies."""

import threading
import traceback
from collections.abc import Callable

from vasculum.model.events import WorkerFailed

_PAUSE_AFTER_FAULT_S = 0.5


class Worker:
    """Runs `turn` until stopped. `turn` returns True to be called again at once, False to sleep until woken.

    A bug in `turn` is posted as `WorkerFailed` and the worker goes on; it is the only place that catches everything.
    """

    def __init__(
        self, name: str, turn: Callable[[], bool], post: Callable[[WorkerFailed], None], every_s: float = 0.5
    ) -> None:
        self.name = name
        self._turn = turn
        self._post = post
        self._every_s = every_s
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
                self._post(
                    WorkerFailed(
                        worker=self.name, error=f"{type(fault).__name__}: {fault}", traceback=traceback.format_exc()
                    )
                )
                self._stopping.wait(_PAUSE_AFTER_FAULT_S)
                again = False
            if not again:
                self._wake.wait(self._every_s)
