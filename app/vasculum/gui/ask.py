"""Question and answer: run this off the main thread, then call one of these two on it."""

import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

_BEHIND = 4


@dataclass(slots=True)
class _Errand:
    """One question with all that it holds; its contents come home and are let go on the main thread alone."""

    owner: QObject | None
    question: Callable[[], Any] | None
    then: Callable[[Any], None] | None
    otherwise: Callable[[Exception], None] | None
    found: Any = None
    fault: Exception | None = None

    def run(self) -> None:
        """On a pool thread."""
        try:
            self.found = self.question() if self.question is not None else None
        except Exception as fault:  # noqa: BLE001 - whatever it is, it is carried home and handled there
            self.fault = fault

    def answer(self) -> None:
        """On the main thread; nothing where nobody is left to hear."""
        owner, then, otherwise, found, fault = self.owner, self.then, self.otherwise, self.found, self.fault
        self.owner = self.question = self.then = self.otherwise = self.found = self.fault = None
        if owner is None or not isValid(owner):
            return
        if fault is None:
            if then is not None:
                then(found)
        elif otherwise is not None:
            otherwise(fault)


class _Home(QObject):
    """Lives on the main thread as long as the program: an answer never meets a receiver that is being taken down."""

    back = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.back.connect(self._answer)

    def _answer(self, errand: _Errand) -> None:
        errand.answer()


class _Way(QRunnable):
    def __init__(self, errand: _Errand, home: _Home) -> None:
        super().__init__()
        self._errand, self._home = errand, home

    def run(self) -> None:
        _stand_behind()
        self._errand.run()
        # At the program's end home goes before the last errand: nobody is left to hear.
        with suppress(RuntimeError):
            self._home.back.emit(self._errand)


def _stand_behind() -> None:
    """The calling thread has 4 more of niceness than the main one, however often it is called.

    Two threads that decode pictures beside it on one processor leave the main thread half of it instead of a third; and
    with the interpreter's lock in hand they still come before what is done behind the window (`station/niceness.py`).
    """
    if sys.platform == "linux":
        wanted = min(os.getpriority(os.PRIO_PROCESS, os.getpid()) + _BEHIND, 19)
        with suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), wanted)


_homes: list[_Home] = []


def ask(
    owner: QObject,
    question: Callable[[], Any],
    then: Callable[[Any], None],
    otherwise: Callable[[Exception], None] | None = None,
) -> None:
    """Runs `question` on a pool thread; `then` or `otherwise` follows on the main thread while `owner` lives.

    Main thread.
    """
    if not _homes:
        _homes.append(_Home())
    QThreadPool.globalInstance().start(_Way(_Errand(owner, question, then, otherwise), _homes[0]))
