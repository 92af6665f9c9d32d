"""What is to be shown after something else, a piece in each round of the event loop."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_FIRST_MS = 16
"""After what the column of checks paints 8 ms after the plate."""
_BETWEEN_MS = 8


class InTurn(QObject):
    """Runs its pieces one after the other, each in a round of its own with the painting that it asks for.

    What is painted in one round holds keys and pedal up for as long as all of it takes; on a busy machine the main
    thread may have a third of a processor meanwhile. Main thread.
    """

    def __init__(self, parent: QObject, *pieces: Callable[[], None]) -> None:
        super().__init__(parent)
        self._pieces, self._next = pieces, 0
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """The first piece follows in 16 ms; where it was on its way already, it begins anew."""
        self._next = 0
        self._timer.start(_FIRST_MS)

    def _step(self) -> None:
        piece = self._pieces[self._next]
        self._next += 1
        if self._next < len(self._pieces):
            self._timer.start(_BETWEEN_MS)
        piece()
