"""The simulated body's pictures in the making, in a process of its own: drawing holds the interpreter lock for seconds,
and on a busy machine the body's wire would not answer for so long that libgphoto2 takes the body for lost."""

import contextlib
import multiprocessing
import os
import sys
import threading
from multiprocessing.connection import Connection
from typing import TYPE_CHECKING

from vasculum.cameras.ptpip.staging import Staging

if TYPE_CHECKING:
    # At run time the scene's libraries are loaded by the processes that draw, not by the station that starts them.
    from vasculum.cameras.ptpip.stage import Seen
    from vasculum.cameras.scene import Exposure, Misfortune

_GIVES_WAY = 15


def serve(pipe: Connection) -> None:
    """The process' main function: answers requests with `(True, picture)` or `(False, why)` until the pipe closes."""
    from vasculum.cameras.ptpip.stage import photographed

    # A real body brings processors of its own; what this one costs must not be felt in the station.
    if hasattr(os, "nice"):
        os.nice(_GIVES_WAY)
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))
    threading.Thread(target=end_with_the_station, daemon=True).start()
    try:
        while True:
            request = pipe.recv()
            answer: tuple[bool, object]
            try:
                answer = (True, photographed(*request))
            except Exception as fault:  # noqa: BLE001 - told to the body, which raises it to whoever looks
                answer = (False, f"{type(fault).__name__}: {fault}")
            pipe.send(answer)
    except (EOFError, OSError):
        os._exit(0)


def end_with_the_station() -> None:
    """Ends this process with the one that started it: a pipe tells only between two pictures."""
    station = multiprocessing.parent_process()
    if station is not None:
        station.join()
        os._exit(0)


class Darkroom:
    """The body's hand on that process; called from one thread at a time."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe

    def photographed(self, staging: Staging, index: int, misfortune: "Misfortune", exposure: "Exposure") -> "Seen":
        """As `stage.photographed`. Raises EOFError or OSError when the process is gone, RuntimeError for its faults."""
        self._pipe.send((staging, index, misfortune, exposure))
        good, answer = self._pipe.recv()
        if not good:
            raise RuntimeError(answer)
        seen: Seen = answer
        return seen
