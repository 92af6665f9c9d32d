"""Everything that comes from keys: single keys, pedals, and scanners that type. One filter over the whole program.

A burst of four or more printing characters, each within 35 ms of the last, ended by Enter, Tab or 60 ms of silence, is
one scan and reaches no widget. Printing keys therefore act 35 ms late; Space, function keys and pedals act at once, for
no code begins with them.
"""

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

BURST_S = 0.035
SILENCE_MS = 60
LEAST = 4
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class Clock(Protocol):
    """Seconds that only grow."""

    def __call__(self) -> float: ...


class Keyboard(QObject):
    """Installed on the application. `pressed` and `released` carry a key's name, `scanned` a whole code.

    `wants(name)` says whether somebody acts on that key now; only such keys are taken from the widgets.
    """

    pressed = Signal(str)
    released = Signal(str)
    scanned = Signal(str)

    def __init__(self, parent: QObject, wants: Callable[[str], bool], clock: Clock = time.monotonic) -> None:
        super().__init__(parent)
        self._wants = wants
        self._clock = clock
        self.within_s = BURST_S
        """Signs that follow each other so closely are a scan."""
        self.gap_ms = 0.0
        """The longest time between two signs of the last scan."""
        self._burst: list[QKeyEvent] = []
        self._widest = 0.0
        self._last = 0.0
        self._down: set[str] = set()
        self._up_early: set[str] = set()
        self._replaying = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._silence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        kind = event.type()
        if self._replaying or kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent):
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return False
        if kind == QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(event)

    # --- keys

    def _press(self, event: QKeyEvent) -> bool:
        now = self._clock()
        quick = now - self._last <= self.within_s
        if self._prints(event):
            if self._burst and not quick:
                self._flush()
            self._widest = max(self._widest, now - self._last) if self._burst else 0.0
            self._burst.append(event.clone())
            self._last = now
            within = round(self.within_s * 1000) + 1
            self._quiet.start(max(SILENCE_MS, within) if len(self._burst) >= LEAST else within)
            return True
        if self._burst and event.key() in _ENDS and quick and len(self._burst) >= LEAST:
            self._scan()
            return True
        self._flush()
        return self._act(event)

    def _release(self, event: QKeyEvent) -> bool:
        if event.isAutoRepeat():
            return event.text() != "" and name_of(event) in self._down
        name = name_of(event)
        if any(name_of(held) == name for held in self._burst):
            # Let go before it was known whether a hand or a scanner pressed it.
            self._up_early.add(name)
            return True
        if name in self._down:
            self._down.discard(name)
            self.released.emit(name)
            return True
        return False

    def _act(self, event: QKeyEvent) -> bool:
        name = name_of(event)
        typing = isinstance(QApplication.focusWidget(), QLineEdit)
        plain = not (event.modifiers() & ~_PLAIN)
        if (
            typing
            and plain
            and ((event.text().isprintable() and event.text()) or event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right))
        ):
            return False
        if event.key() in _MODIFIERS or not self._wants(name):
            return False
        if not event.isAutoRepeat() or event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            self._down.add(name)
            self.pressed.emit(name)
        return True

    # --- bursts

    def _silence(self) -> None:
        if len(self._burst) >= LEAST:
            self._scan()
        else:
            self._flush()

    def _scan(self) -> None:
        text = "".join(event.text() for event in self._burst)
        self._burst.clear()
        self._up_early.clear()
        self._quiet.stop()
        self.gap_ms = self._widest * 1000
        self.scanned.emit(text)

    def _flush(self) -> None:
        """What was held back was typed by a hand: each key acts, or goes to the field that has the focus."""
        held, self._burst = self._burst, []
        self._quiet.stop()
        for event in held:
            if self._act(event):
                self._let_go_early(name_of(event))
                continue
            target = QApplication.focusWidget()
            if target is not None:
                self._replaying = True
                try:
                    QCoreApplication.sendEvent(target, event)
                finally:
                    self._replaying = False

    def _let_go_early(self, name: str) -> None:
        if name in self._up_early:
            self._up_early.discard(name)
            self._down.discard(name)
            self.released.emit(name)

    @staticmethod
    def _prints(event: QKeyEvent) -> bool:
        text = event.text()
        plain = not (event.modifiers() & ~_PLAIN)
        return plain and len(text) == 1 and text.isprintable() and text != " " and not event.isAutoRepeat()


def name_of(event: QKeyEvent) -> str:
    """A key's name as `keys.py` writes it: `R`, `Ctrl+1`, `Num+0`, `?`, `F13`."""
    key, modifiers = event.key(), event.modifiers()
    pad = bool(modifiers & Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    controls = modifiers & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    if text in ("?", "/", "*", "+", ".", ",") and not controls:
        return f"Num+{text}" if pad else text
    kept = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    # The modifiers' bits and the key's in one number: what QKeySequence writes as `Ctrl+1`.
    name = QKeySequence(int(kept.value) | int(key)).toString(QKeySequence.SequenceFormat.PortableText)
    return (
        f"Num+{name}"
        if pad and key not in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
        else name
    )
