"""The simulated body in a process of its own: libgphoto2 holds the interpreter lock in some calls, so one process with
both sides would stand still. Commands come over a pipe; when the pipe closes the process ends."""

import multiprocessing
import os
import threading
from multiprocessing.connection import Connection
from typing import Any

from vasculum.cameras.ptpip.stage import Glass, Staging
from vasculum.model.errors import CameraLost

_ANSWER_S = 120.0


def serve(pipe: Connection, staging: Staging) -> None:
    """The process' main function: tells its port, then obeys `(verb, argument)` pairs."""
    from vasculum.cameras.ptpip.body import Body
    from vasculum.cameras.ptpip.responder import Responder

    glass = Glass(staging)
    body: Body = Body(
        glass.look, glass.taken, lambda: glass.set({code: item.value for code, item in body.properties.items()})
    )
    responder = Responder(body)
    threading.Thread(target=responder.serve, daemon=True).start()
    pipe.send(responder.port)
    while True:
        try:
            verb, argument = pipe.recv()
        except (EOFError, OSError):
            os._exit(0)
        answer: Any = None
        match verb:
            case "stage":
                glass.stage(argument)
            case "next":
                glass.next()
            case "ready":
                glass.look()
            case "truths":
                answer = tuple(glass.truths)
            case "unplugged":
                responder.pull_the_cable()
            case "body_shutter":
                body.release(on_body=True)
            case "busy" | "card_full" | "half_file":
                body.misfortune = verb
            case "card_emptied":
                body.misfortune = None
        pipe.send(answer)


class BodyProcess:
    """The station's hand on the simulated body's process."""

    def __init__(self, staging: Staging) -> None:
        context = multiprocessing.get_context("spawn")
        self._pipe, far = context.Pipe()
        self._process = context.Process(target=serve, args=(far, staging), name="vasculum-body", daemon=True)
        self._process.start()
        far.close()
        self.port = int(self._answer())

    def ask(self, verb: str, argument: object = None) -> Any:
        """Sends a command and waits for its answer. Raises `CameraLost` when the process is gone."""
        try:
            self._pipe.send((verb, argument))
        except (OSError, ValueError) as fault:
            raise CameraLost("The simulated camera's process ended.") from fault
        return self._answer()

    def close(self) -> None:
        """Ends the process."""
        self._pipe.close()
        self._process.join(2)
        if self._process.is_alive():
            self._process.kill()
            self._process.join(5)

    def _answer(self) -> Any:
        try:
            if not self._pipe.poll(_ANSWER_S):
                raise CameraLost("The simulated camera does not answer.")
            return self._pipe.recv()
        except (EOFError, OSError) as fault:
            raise CameraLost("The simulated camera's process ended.") from fault
