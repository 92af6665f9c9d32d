"""What keys, pedals and scans do: the window's own acts first, then those of the room that is shown."""

from typing import Protocol

from PySide6.QtWidgets import QApplication, QWidget

from vasculum.gui import keys
from vasculum.gui.keyboard import Keyboard
from vasculum.gui.keymap import Keymap
from vasculum.gui.parts.key_sheet import KeySheet
from vasculum.gui.parts.panel import Panel
from vasculum.gui.sound import Sounds


class Rooms(Protocol):
    """What is asked of the window."""

    keymap: Keymap
    sheet: KeySheet

    @property
    def shoot(self) -> Panel:
        """The room that hears pedals from everywhere."""

    @property
    def panel(self) -> Panel:
        """The room shown."""

    @property
    def opening(self) -> dict[str, str]:
        """The keys that open rooms, and the rooms."""

    def act(self, name: str) -> bool:
        """Does an act of the window or of the room shown."""


class Hands:
    """One filter over whatever has the focus while the window is open. Main thread."""

    def __init__(self, window: QWidget, rooms: Rooms, sounds: Sounds) -> None:
        self._window, self._rooms, self._sounds = window, rooms, sounds
        self._keyboard = Keyboard(window, self._wants)
        self._keyboard.pressed.connect(self._pressed)
        self._keyboard.released.connect(self._let_go)
        self._keyboard.scanned.connect(self.scan)
        # Not over the whole program: each paint and each timer of each widget would pass through Python on its way.
        window.installEventFilter(self._keyboard)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def listen(self, within_ms: int) -> None:
        """Signs that follow each other within so many milliseconds are a scan."""
        self._keyboard.within_s = within_ms / 1000

    def rest(self) -> None:
        """Hears nothing any more."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._follow)
            self._follow(app.focusWidget(), None)
        self._window.removeEventFilter(self._keyboard)

    def _follow(self, left: QWidget | None, now: QWidget | None) -> None:
        """Keys come to the widget that has the focus, or to the window where none has."""
        if left is not None and left is not self._window:
            left.removeEventFilter(self._keyboard)
        if now is not None and now is not self._window:
            now.installEventFilter(self._keyboard)

    def scan(self, text: str) -> None:
        """A scanned code, whatever has the focus: a control code acts, anything else goes to the panel."""
        panel = self._rooms.panel
        if panel.teaches:
            panel.taught_scan(text, self._keyboard.gap_ms)
            return
        self._sounds.tick()
        act = keys.control_act(text)
        if act is not None:
            self._pedalled.act(act)
        elif text.startswith(keys.CONTROL) or not panel.scan(text):
            self._rooms.shoot.scan(text)

    def _wants(self, key: str) -> bool:
        # None is active where no window manager runs: what is typed is meant for us all the same.
        if QApplication.activeWindow() not in (None, self._window) or not self._window.isEnabled():
            return False
        panel = self._rooms.panel
        if self._rooms.sheet.isVisible() or panel.teaches:
            return True
        return self._act_of(key) is not None or panel.wants(key)

    def _act_of(self, key: str) -> str | None:
        keymap = self._rooms.keymap
        known = {one.key: one.act for one in keymap.everywhere} | dict(keymap.pedals)
        return (known | self._rooms.opening).get(key)

    def _pressed(self, key: str) -> None:
        rooms = self._rooms
        if rooms.sheet.isVisible() and not self._closes_sheet(key):
            rooms.sheet.light(key)
            if key == "P":
                rooms.act("control-codes")
            return
        if rooms.panel.teaches:
            rooms.panel.taught(key)
            return
        act = self._act_of(key)
        if key in rooms.keymap.pedals and act is not None:
            self._pedalled.act(act)
        elif act is not None:
            rooms.act(act)
        else:
            rooms.panel.act(rooms.panel.act_of(key) or key)

    @property
    def _pedalled(self) -> Panel:
        """Who hears pedals and control barcodes: Shoot, from every room that does not take them itself."""
        return self._rooms.panel if self._rooms.panel.takes_pedal else self._rooms.shoot

    def _closes_sheet(self, key: str) -> bool:
        """`?` and Esc close the sheet and do no more; a pedal closes it and shoots."""
        if key in ("?", "Esc"):
            self._rooms.sheet.hide()
            return False
        if key in self._rooms.keymap.pedals:
            self._rooms.sheet.hide()
            return True
        return False

    def _let_go(self, key: str) -> None:
        panel = self._rooms.panel
        panel.let_go(panel.act_of(key) or key)
