"""The swap trigger: follows the live view, says what it sees, and presses when another object lies still."""

import threading
import time
from collections.abc import Callable

import numpy as np

from vasculum.model.events import Captured, Event, Notice, PreviewFrame, SwapSeen
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.swap import SwapWatch, Told


class Swapping:
    """Hears the live view and presses by itself; `Worker` calls `turn` on a thread of its own. Off, it does nothing."""

    def __init__(self, press: Callable[[], object], show: Callable[[Event | Notice], None], on: bool) -> None:
        self._press, self._show, self._on = press, show, on
        self._watch = SwapWatch()
        self._lock = threading.Lock()
        self._newest: tuple[bytes, float] | None = None
        self._captured = False
        self._pressed = False
        self._said: Told | None = None
        self.wake: Callable[[], None] = lambda: None
        """Called when there is something to look at; set by who runs the turns."""

    @property
    def on(self) -> bool:
        """Whether it presses by itself."""
        return self._on

    def turn_on(self, on: bool) -> None:
        """Lets it press, or holds it. From any thread; what lies there now counts as photographed."""
        with self._lock:
            self._on, self._watch, self._newest, self._said = on, SwapWatch(), None, None
            self._captured = self._pressed = False

    def hear(self, happened: Event | Notice) -> None:
        """A live picture, or a frame that a press brought. From any thread; returns at once."""
        match happened:
            case PreviewFrame() if self._on:
                with self._lock:
                    self._newest = happened.jpeg, time.monotonic()
                self.wake()
            case Captured():
                # What its own press took, the watch holds already, as it lay there when it pressed.
                with self._lock:
                    self._captured, self._pressed = not self._pressed, False
            case _:
                pass

    def turn(self) -> bool:
        """Looks at the newest live picture; True where one came meanwhile."""
        with self._lock:
            newest, self._newest = self._newest, None
            captured, self._captured = self._captured, False
            watch, on = self._watch, self._on
        if captured:
            watch.photographed()
        if newest is None or not on:
            return False
        # Half the size is decoded in a quarter of the time, and is far more than the watch looks at.
        grey = cv2.imdecode(np.frombuffer(newest[0], np.uint8), cv2.IMREAD_REDUCED_GRAYSCALE_2)
        if grey is None:
            return False
        told = watch.take(np.asarray(grey, dtype=np.uint8), newest[1])
        if told is not self._said:
            self._said = told
            self._show(SwapSeen(told=told.value))
        if told is Told.SHOOT:
            with self._lock:
                self._pressed = True
            self._press()
        return self._newest is not None
