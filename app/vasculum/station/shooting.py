"""The camera thread: owns the driver, releases the shutter, takes files in, comes back to a lost body."""

import queue
import time
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeVar

from vasculum.cameras.camera import Camera, Shot
from vasculum.model.capture import CameraInfo, Capture
from vasculum.model.errors import CameraError, CameraLost, StationError
from vasculum.model.events import CameraConnected, CameraFault, Event, Notice, PreviewFrame
from vasculum.model.ids import CaptureId
from vasculum.station.strays import strays

T = TypeVar("T")
_RECONNECT_S = (0.0, 0.25, 0.5, 1.0)
"""How long after a loss, and after each try that failed, the next try comes; the last for all that follow."""
_KEEP_AGAIN_S = 1.0
_LOOK_S = 1 / 30
"""From one look at the body, with a live picture, to the next."""
_SET_BACK = "It was set back; look at the frames since the last check if they look different."

Keep = Callable[[Shot, CameraInfo, CaptureId | None], Capture]
"""Takes a shot in and records it; when it returns, the frame is safe. When it raises, the files are where they were."""


@dataclass(frozen=True, slots=True)
class _Owed:
    """A shot whose files have come and which is not recorded yet."""

    shot: Shot
    camera: CameraInfo
    replaces: CaptureId | None = None


class Shooting:
    """One camera's work, a turn at a time; `Worker` calls `turn` on the camera thread.

    A shot that could not be recorded (a full disk, a locked catalogue) stays in the folder of arriving files and is
    tried again until it can; what an earlier run left there is recorded at the first connection.
    """

    def __init__(
        self,
        camera: Camera,
        incoming: Callable[[], Path],
        keep: Keep,
        post: Callable[[Event | Notice], None],
        live: bool = True,
        wish: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._camera = camera
        self._incoming = incoming
        self._keep = keep
        self._post = post
        self._live = live
        self._wish = wish
        self._commands: queue.SimpleQueue[tuple[Callable[[], Any], Future[Any]]] = queue.SimpleQueue()
        self._owed: deque[_Owed] = deque()
        self._searched = False
        self._connected = False
        self._said: CameraFault | None = None
        self._next_try = 0.0
        self._tries = 0
        self._next_keep = 0.0
        self._next_look = 0.0

    @property
    def connected(self) -> bool:
        """Whether the body answered last time."""
        return self._connected

    @property
    def waiting(self) -> int:
        """Presses not yet served."""
        return self._commands.qsize()

    @property
    def owed(self) -> int:
        """Shots that have come and are not recorded yet."""
        return len(self._owed)

    def press(self, replaces: CaptureId | None = None) -> "Future[Capture]":
        """Asks for a release. From any thread; the future ends with the safe capture or the fault."""
        return self._queue(lambda: self._release(replaces))

    def ask(self, question: Callable[[Camera], T]) -> "Future[T]":
        """Asks the driver something on its own thread: a setting, the next simulated specimen. From any thread."""
        return self._queue(lambda: question(self._camera))

    def _queue(self, command: Callable[[], T]) -> "Future[T]":
        answer: Future[T] = Future()
        self._commands.put((command, answer))
        return answer

    def turn(self) -> bool:
        """Serves a press, else looks for releases on the body, else shows a live picture."""
        self._keep_again()
        if not self._connected and not self._connect():
            self._refuse_presses()
            return False
        try:
            command, answer = self._commands.get_nowait()
        except queue.Empty:
            return self._idle()
        self._serve(command, answer)
        return True

    def close(self) -> None:
        """Lets the body go; called on the camera thread's end."""
        self._camera.close()
        self._refuse_presses()

    def _connect(self) -> bool:
        if time.monotonic() < self._next_try:
            return False
        try:
            info = self._camera.connect()
        except CameraError as fault:
            self._tries += 1
            self._next_try = time.monotonic() + _RECONNECT_S[min(self._tries, len(_RECONNECT_S) - 1)]
            self._fault(fault)
            return False
        self._connected, self._said, self._tries, self._next_try = True, None, 0, 0.0
        self._post(CameraConnected(camera=info))
        self._serve(self._hold, Future())
        if not self._searched:
            self._owed += [_Owed(shot, info) for shot in strays(self._incoming())]
            self._searched = True
        return True

    def _release(self, replaces: CaptureId | None) -> Capture:
        self._hold()
        shot = self._camera.shoot(self._incoming())
        self._owed.append(_Owed(shot, self._camera.info, replaces))
        return self._keep_owed()[-1]

    def _keep_again(self) -> None:
        if self._owed and time.monotonic() >= self._next_keep:
            try:
                self._keep_owed()
            except StationError as fault:
                self._fault(fault)

    def _keep_owed(self) -> list[Capture]:
        """Records what has come, in its order. Raises what keeps the next one from being recorded."""
        kept: list[Capture] = []
        self._next_keep = time.monotonic() + _KEEP_AGAIN_S
        while self._owed:
            owed = self._owed[0]
            kept.append(self._keep(owed.shot, owed.camera, owed.replaces))
            self._owed.popleft()
            self._said = None
            try:
                self._camera.confirm(owed.shot)
            except StationError as fault:
                # The frame is safe: only the card's copy stays.
                self._lost(fault)
        return kept

    def _hold(self) -> None:
        """What the profile wants of the camera holds; says what somebody turned."""
        for turned in self._camera.hold(self._wish) if self._wish else ():
            self._post(
                CameraFault(
                    camera_id=self._camera.info.id, code="camera-setting", message=str(turned), advice=_SET_BACK
                )
            )

    def _serve(self, command: Callable[[], Any], answer: "Future[Any]") -> None:
        try:
            found = command()
        except StationError as fault:
            self._said = None
            self._lost(fault)
            answer.set_exception(fault)
        except BaseException as bug:
            answer.set_exception(bug)
            raise
        else:
            answer.set_result(found)

    def _idle(self) -> bool:
        now = time.monotonic()
        if now < self._next_look:
            return False
        # By the clock, not from the end of the last look: what a picture takes must not lengthen the pace.
        self._next_look = max(self._next_look + _LOOK_S, now)
        try:
            info = self._camera.info
            come = [_Owed(shot, info) for shot in self._camera.poll(self._incoming())]
            self._owed += come
            if come:
                self._keep_owed()
            if self._live:
                picture = self._camera.preview()
                if picture is not None:
                    self._post(PreviewFrame(camera_id=self._camera.info.id, jpeg=picture))
        except StationError as fault:
            self._lost(fault)
        return False

    def _lost(self, fault: StationError) -> None:
        if isinstance(fault, CameraLost):
            self._connected = False
        self._fault(fault)

    def _fault(self, fault: StationError) -> None:
        """Says it, once until another one comes or the body answers again: it may be away for a night."""
        said = CameraFault(camera_id=self._camera.info.id, code=fault.code, message=str(fault), advice=fault.advice)
        if said != self._said:
            self._post(said)
        self._said = said

    def _refuse_presses(self) -> None:
        while True:
            try:
                _, answer = self._commands.get_nowait()
            except queue.Empty:
                return
            answer.set_exception(CameraLost("The camera does not answer."))
