"""What a person decides about frames at Shoot: about the last one, and about the lit card of the exception lane."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from vasculum.gui.ask import ask
from vasculum.gui.panels.decided_words import taken_back
from vasculum.gui.panels.shoot_frames import Frames
from vasculum.gui.parts.lane import LaneColumn
from vasculum.gui.translate import tr
from vasculum.model.ids import CaptureId
from vasculum.station import Act, Station

_STEPS = {"Up": -1, "Down": 1, "Left": -1, "Right": 1}


class Decisions:
    """Hands each decision to the station and says what was done. Main thread; the station's work is done off it."""

    def __init__(
        self, panel: QWidget, station: Station, frames: Frames, column: LaneColumn, decided: Callable[[str], None]
    ) -> None:
        self._panel, self._station, self._frames, self._column = panel, station, frames, column
        self._decided = decided

    def keep(self) -> None:
        """Keeps the last frame for review instead of taking it again."""
        self._about_last(self._station.desk.keep, tr("Kept for review"))

    def flag(self) -> None:
        """Flags the last frame for the curator."""
        self._about_last(self._station.desk.flag, tr("Flagged for the curator"))

    def undo(self) -> None:
        """Takes the last act back."""
        ask(self._panel, self._station.desk.undo, self._undone)

    def in_lane(self, name: str) -> bool:
        """An act about the lit card; False where it is none of the lane's. A retake is the shooting's, not a desk's."""
        if name in _STEPS:
            self._column.move(_STEPS[name])
            return True
        card = self._column.lit
        if card is None:
            return False
        capture_id, desk = card.record.capture.id, self._station.desk
        if name.isdigit() and 0 < int(name) <= len(card.answers):
            number = card.answers[int(name) - 1]
            self._do(lambda: desk.choose(capture_id, number), tr("Named {number}", number=number))
        elif name in ("A", "keep"):
            self._do(lambda: desk.accept(capture_id), tr("Accepted {number}", number=card.number))
        else:
            return False
        return True

    def _about_last(self, decide: Callable[[CaptureId], None], done: str) -> None:
        shown = self._frames.shown
        if shown is not None:
            self._do(lambda: decide(shown.capture_id), done)

    def _do(self, act: Callable[[], None], done: str) -> None:
        ask(self._panel, act, lambda _: self._decided(done))

    def _undone(self, act: Act | None) -> None:
        self._decided(taken_back(act))
