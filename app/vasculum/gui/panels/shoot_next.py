"""The next-press line of Shoot: what the next press does, a passing note, the acts that make sense now."""

from collections.abc import Callable

from PySide6.QtCore import QTimer

from vasculum.gui.panels.shoot_frames import Frames
from vasculum.gui.parts.next_press import NextPress
from vasculum.gui.parts.offers import offers
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.shot_line import ShotLine
from vasculum.gui.sentences import said
from vasculum.gui.translate import mark, tr
from vasculum.station import Station

_NOTE_MS = 4000
_WAITING = mark("1 press waiting")
_NARROW = 1400
"""Below it the acts are named in one word."""


class NextLine:
    """Keeps the line true. Main thread."""

    def __init__(
        self,
        panel: Panel,
        station: Station,
        frames: Frames,
        line: NextPress,
        views: ShotLine,
        rearrange: Callable[[], None],
    ) -> None:
        self._panel, self._station, self._frames, self._line, self._views = panel, station, frames, line, views
        self._rearrange = rearrange
        self.operator = False
        self.lists = False
        """Whether there is a shot list to show."""
        self.lit: str | None = None
        """The number of the card that keys answer while the lane is open, empty where it has none; None otherwise."""
        self._passing = QTimer(panel)
        self._passing.setSingleShot(True)
        self._passing.setInterval(_NOTE_MS)
        self._passing.timeout.connect(self.renew)

    def renew(self) -> None:
        """The line as it is true now; a note stays its time, a waiting press goes before it."""
        upcoming, coming = self._station.next_press(), self._station.shot_lists.coming()
        self._views.show_coming(coming)
        if bool(coming.views) != self.lists:
            self.lists = not self.lists
            self._rearrange()
        note = tr(_WAITING) if self._station.presses_waiting else self._line.note if self._passing.isActive() else ""
        self._line.say(said(upcoming.words), note)
        shown = self._frames.shown
        narrow = self._panel.width() < _NARROW
        number, retakes = shown.number if shown else None, upcoming.retakes is not None
        due = coming.next if coming.specimen and not retakes else None
        if self.lit is not None:
            number, retakes, due = self.lit, False, None
        offered = offers(number, retakes, self.operator, narrow, due)
        keyed = tuple((act, self._panel.key_of(act, key), words, icon) for act, key, words, icon in offered)
        self._line.offer(keyed, self.operator)

    def pressed(self) -> None:
        """A press was handed on."""
        self._line.say(self._line.words, tr(_WAITING))

    def note(self, words: str) -> None:
        """A sentence after the next press, for some seconds."""
        self._passing.start()
        self._line.say(self._line.words, words)
        self.renew()
