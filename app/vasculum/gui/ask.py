"""Question and answer: run this off the main thread, then call one of these two on it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal


class _Answer(QObject):
    good = Signal(object)
    bad = Signal(object)


class _Errand(QRunnable):
    def __init__(self, question: Callable[[], Any], answer: _Answer) -> None:
        super().__init__()
        self._question = question
        self._answer = answer

    def run(self) -> None:
        try:
            found = self._question()
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is carried home and handled there
            self._send(self._answer.bad, fault)
        else:
            self._send(self._answer.good, found)

    @staticmethod
    def _send(signal: Any, value: object) -> None:
        try:
            signal.emit(value)
        except RuntimeError:
            # The window was closed while the errand ran; nobody is left to hear.
            return


def ask(
    owner: QObject,
    question: Callable[[], Any],
    then: Callable[[Any], None],
    otherwise: Callable[[Exception], None] | None = None,
) -> None:
    """Runs `question` on a pool thread; `then` or `otherwise` follows on the main thread while `owner` lives."""
    answer = _Answer(owner)
    answer.good.connect(then)
    if otherwise is not None:
        answer.bad.connect(otherwise)
    answer.good.connect(lambda _: answer.deleteLater())
    answer.bad.connect(lambda _: answer.deleteLater())
    QThreadPool.globalInstance().start(_Errand(question, answer))
