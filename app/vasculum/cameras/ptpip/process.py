"""The simulated body in a process of its own: libgphoto2 holds the interpreter lock in some calls, so one process with
both sides would stand still. Commands come over a pipe; when the pipe closes the process ends."""

import multiprocessing
import os
import threading
from datetime import timedelta
from multiprocessing.connection import Connection
from typing import Any

from vasculum.cameras.ptpip import darkroom
from vasculum.cameras.ptpip.darkroom import Darkroom, end_with_the_station
from vasculum.cameras.ptpip.dialects import NIKON
from vasculum.cameras.ptpip.staging import Staging
from vasculum.model.errors import CameraLost, StationError

_ANSWER_S = 120.0


def serve(pipe: Connection, staging: Staging, serial: str, drawing: Connection, dialect: str) -> None:
    """The process' main function: tells its port, then obeys `(verb, argument)` pairs until the pipe closes. Answers
    `(True, value)` or `(False, error)`."""
    threading.Thread(target=end_with_the_station, daemon=True).start()
    try:
        try:
            world = _World(staging, serial, Darkroom(drawing), dialect)
        except StationError as fault:
            pipe.send((False, fault))
            return
        pipe.send((True, world.port))
        while True:
            verb, argument = pipe.recv()
            try:
                pipe.send((True, world.obey(verb, argument)))
            except StationError as fault:
                pipe.send((False, fault))
    except (EOFError, OSError):
        # The station is gone, whatever the rendering thread is still at.
        os._exit(0)


class _World:
    """The glass, the body over it and the body's wire."""

    def __init__(self, staging: Staging, serial: str, darkroom: Darkroom, dialect: str) -> None:
        # Imported in the body's own process: the scene's libraries are no business of the station's.
        from vasculum.cameras.ptpip import body
        from vasculum.cameras.ptpip.dialects import responder_of
        from vasculum.cameras.ptpip.stage import Glass

        self._turned = {
            "dial_on_p": (body.MODE, body.PROGRAM),
            "dial_on_m": (body.MODE, body.MANUAL),
            "iso_turned": (body.ISO, 800),
            "battery_low": (body.BATTERY, 9),
        }
        self._glass = Glass(staging, darkroom.photographed)
        self._body = body.Body(self._glass.look, self._glass.glimpse, self._glass.taken, self._settings_changed)
        self._responder = responder_of(dialect)(self._body, serial)
        self.port = self._responder.port
        threading.Thread(target=self._responder.serve, daemon=True).start()

    def obey(self, verb: str, argument: Any) -> Any:
        """Does one thing to the world; `truths`, `card` and `met` have an answer. Raises ValueError for others."""
        match verb:
            case "stage":
                self._glass.stage(argument)
            case "next":
                self._glass.next()
            case "ready":
                self._glass.look()
            case "truths":
                return tuple(self._glass.truths)
            case "card":
                return tuple(file.name for file in self._body.files.values())
            case "unplugged":
                self._responder.pull_the_cable()
            case "body_shutter":
                self._body.release()
            case "dial_on_p" | "dial_on_m" | "iso_turned" | "battery_low":
                self._body.turn(*self._turned[verb])
                self._settings_changed()
            case "busy" | "card_full" | "card_absent" | "half_file":
                self._body.misfortune = verb
            case "announced_twice":
                self._body.announces_twice = True
            case "clock_wrong":
                self._body.clock_offset = timedelta(days=365)
            case "arm":
                self._responder.script.arm(argument)
            case "thaw":
                self._responder.script.thaw()
            case "calm":
                self._responder.script.clear()
            case "met":
                return self._responder.script.met
            case "card_emptied":
                self._body.misfortune = None
            case _:
                raise ValueError(verb)
        return None

    def _settings_changed(self) -> None:
        self._glass.set({code: item.value for code, item in self._body.properties.items()})


class BodyProcess:
    """The station's hand on the simulated body's process."""

    def __init__(self, staging: Staging, serial: str, dialect: str = NIKON) -> None:
        self._one_at_a_time = threading.Lock()
        context = multiprocessing.get_context("spawn")
        self._pipe, far = context.Pipe()
        drawing, eye = context.Pipe()
        self._darkroom = context.Process(target=darkroom.serve, args=(drawing,), name="vasculum-darkroom", daemon=True)
        self._process = context.Process(
            target=serve, args=(far, staging, serial, eye, dialect), name="vasculum-body", daemon=True
        )
        for process in (self._darkroom, self._process):
            process.start()
        for end in (far, drawing, eye):
            end.close()
        try:
            self.port = int(self._answer())
        except StationError:
            self.close()
            raise

    @property
    def alive(self) -> bool:
        """Whether the process is there."""
        return self._process.is_alive()

    def ask(self, verb: str, argument: object = None) -> Any:
        """Sends a command and waits for its answer. Raises `CameraLost` when the process is gone, `BadUsage` for a
        staging that makes no sense. From any thread."""
        with self._one_at_a_time:
            try:
                self._pipe.send((verb, argument))
            except (OSError, ValueError) as fault:
                self.close()
                raise CameraLost("The simulated camera's process ended.") from fault
            return self._answer()

    def close(self) -> None:
        """Ends the body and its darkroom."""
        self._pipe.close()
        self._process.join(2)
        for process in (self._process, self._darkroom):
            if process.is_alive():
                process.kill()
                process.join(5)

    def _answer(self) -> Any:
        try:
            if not self._pipe.poll(_ANSWER_S):
                raise CameraLost("The simulated camera does not answer.")
            good, value = self._pipe.recv()
        except (EOFError, OSError) as fault:
            # Its end of the pipe goes before it does: from here on it counts as gone.
            self.close()
            raise CameraLost("The simulated camera's process ended.") from fault
        if good:
            return value
        raise value
