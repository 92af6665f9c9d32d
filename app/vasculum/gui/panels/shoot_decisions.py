"""What a person decides about frames at Shoot: about the last one, and about the lit card of the exception lane."""

from collections.abc import Callable

from vasculum.gui.ask import ask
from vasculum.gui.panels.decided_words import taken_back
from vasculum.gui.panels.shoot_frames import Frames
from vasculum.gui.parts.lane import LaneColumn
from vasculum.gui.parts.panel import Panel
from vasculum.gui.sentences import said_fault
from vasculum.gui.translate import tr
from vasculum.model.ids import CaptureId
from vasculum.station import Act, Station

STEPS = {"Up": -1, "Down": 1, "Left": -1, "Right": 1}


class Decisions:
    """Hands each decision to the station and says what was done. Main thread; the station's work is done off it."""

    def __init__(
        self, panel: Panel, station: Station, frames: Frames, column: LaneColumn, decided: Callable[[str], None]
    ) -> None:
        self._panel, self._station, self._frames, self._column = panel, station, frames, column
        self._decided = decided

    @property
    def acts(self) -> dict[str, Callable[[], None]]:
        """The acts about the last frame, by their names."""
        return {
            "keep": self.keep,
            "flag": self.flag,
            "undo": self.undo,
            "next-view": self.next_view,
            "no-view": self.no_view,
        }

    def next_view(self, capture_id: CaptureId | None = None) -> None:
        """The next frame shows the next view: of the specimen on the glass, or of a given frame's."""
        ask(self._panel, lambda: self._station.shot_lists.next_view(capture_id), self._awaited, self._refused)

    def no_view(self, capture_id: CaptureId | None = None) -> None:
        """The specimen has no further view."""
        ask(self._panel, lambda: self._station.shot_lists.no_further_view(capture_id), self._closed, self._refused)

    def _awaited(self, view: str) -> None:
        self._decided(tr("The next frame is the {view}", view=view))

    def _closed(self, specimen: CaptureId | None) -> None:
        self._decided(tr("No further view") if specimen else tr("No view is missing"))

    def _refused(self, fault: Exception) -> None:
        self._decided(said_fault(fault))

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
        if name in STEPS:
            self._column.move(STEPS[name])
            return True
        card = self._column.lit
        if card is None:
            return False
        capture_id, desk = card.record.capture.id, self._station.desk
        if name in ("next-view", "no-view"):
            (self.next_view if name == "next-view" else self.no_view)(capture_id)
        elif name.isdigit() and 0 < int(name) <= len(card.answers):
            number = card.answers[int(name) - 1]
            self._do(lambda: desk.choose(capture_id, number), tr("Named {number}", number=number))
        elif name == "A":
            self._do(lambda: desk.accept(capture_id), tr("Accepted {number}", number=card.number))
        elif name == "keep":
            self._do(lambda: desk.keep(capture_id), tr("Kept for review"))
        elif name == "flag":
            self._do(lambda: desk.flag(capture_id), tr("Flagged for the curator"))
        else:
            return False
        return True

    def _about_last(self, decide: Callable[[CaptureId], None], done: str) -> None:
        shown = self._frames.shown
        if shown is not None:
            self._do(lambda: decide(shown.capture_id), done)

    def _do(self, act: Callable[[], None], done: str) -> None:
        ask(self._panel, act, lambda _: self._decided(done), self._refused)

    def _undone(self, act: Act | None) -> None:
        self._decided(taken_back(act, self._panel.key_of("retake", "R")))
