"""The child process' main loop: obeys the station's calls on one body until the pipe closes."""

import os
import signal
from contextlib import suppress
from multiprocessing.connection import Connection

import gphoto2 as gp

from vasculum.cameras.tether.body import Body
from vasculum.cameras.tether.faults import sentence
from vasculum.model.errors import StationError

_GRACE_S = 5.0
"""How much longer than the station waits a call may take before the system ends this process."""


def serve(pipe: Connection, port: str) -> None:
    """Obeys `(method, arguments, seconds)`; answers `(True, value, memory)` or `(False, error, memory)`, and before
    that `(None, None, memory)` when a release lies on the card. Ends when the pipe closes."""
    body = Body(port, lambda memory: _send(pipe, (None, None, memory)))
    while True:
        try:
            method, arguments, seconds = pipe.recv()
        except (EOFError, OSError):
            _alarm(_GRACE_S)
            body.close()
            os._exit(0)
        _alarm(seconds + _GRACE_S)
        try:
            good, answer = True, getattr(body, method)(*arguments)
        except StationError as fault:
            good, answer = False, fault
        except gp.GPhoto2Error as fault:
            good, answer = False, sentence(fault, body.answers)
        except Exception as fault:  # noqa: BLE001 - carried home whole; the station's worker posts it as a bug
            good, answer = False, RuntimeError(f"{type(fault).__name__}: {fault}")
        _alarm(0)
        _send(pipe, (good, answer, body.memory))


def autodetect(pipe: Connection) -> None:
    """Sends `(model, port)` of every USB body, then ends; a process of its own because detection can hang."""
    _alarm(60)
    pipe.send([(name, port) for name, port in gp.Camera.autodetect()])


def _send(pipe: Connection, said: object) -> None:
    # The station may be gone; then the next read ends this process.
    with suppress(OSError):
        pipe.send(said)


def _alarm(seconds: float) -> None:
    # The kernel's timer ends the process even while a hanging call holds the interpreter lock and the station, which
    # would have killed it, is no longer there.
    signal.setitimer(signal.ITIMER_REAL, seconds)
