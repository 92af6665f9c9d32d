"""A door that lets many through at once, or one alone."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Door:
    """Shared by threads. Who wants to be alone waits for those inside, and nobody overtakes it."""

    def __init__(self) -> None:
        self._told = threading.Condition()
        self._inside = 0
        self._loners = 0
        self._taken = False

    @contextmanager
    def entered(self, alone: bool = False) -> Iterator[None]:
        """Inside for the length of a `with`; blocks until there is room."""
        with self._told:
            self._loners += alone
            self._told.wait_for(lambda: not self._taken and (self._inside == 0 if alone else self._loners == 0))
            self._inside += 1
            self._taken = alone
        try:
            yield
        finally:
            with self._told:
                self._inside -= 1
                self._loners -= alone
                self._taken = False
                self._told.notify_all()
