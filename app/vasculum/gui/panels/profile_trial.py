"""Tries unsaved values aside: one question at a time, the newest values last, and what they did to the last frames."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from vasculum.gui.ask import ask
from vasculum.pipeline import Profile
from vasculum.pipeline.profile_edit import Plain
from vasculum.station import Frame, Station, Tried

_TRY_MS = 40


class Trial(QObject):
    """Of one profile. Main thread; the questions run aside."""

    framed = Signal()
    """The last frames are there."""
    judged = Signal()
    """`profile` and `tried` are those of the newest values."""
    refused = Signal(object)
    """The values cannot be taken: a `BadSettings`."""

    def __init__(self, station: Station, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._name = ""
        self._changes: dict[str, Plain | None] = {}
        self._running = False
        self.frames: tuple[Frame, ...] = ()
        self.profile: Profile | None = None
        self.tried: Tried | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TRY_MS)
        self._timer.timeout.connect(self._try)

    def open(self, name: str) -> None:
        """Another profile, or the same anew: its frames are fetched."""
        if name != self._name:
            self._name, self.frames, self.profile, self.tried = name, (), None, None
        ask(self, lambda: self._station.last_frames(name), lambda found: self._framed(name, found), self.refused.emit)

    def try_values(self, changes: Mapping[str, Plain | None]) -> None:
        """These values, as soon as those before are done; they are kept as a draft."""
        self._changes = dict(changes)
        self._timer.start()

    def _framed(self, name: str, frames: tuple[Frame, ...]) -> None:
        if name == self._name:
            self.frames = frames
            self.framed.emit()
            self._timer.start()

    def _try(self) -> None:
        if self._running:
            return
        self._running = True
        name, changes, frames = self._name, self._changes, self.frames

        def question() -> tuple[Profile, Tried]:
            found = self._station.try_profile(name, changes, frames)
            self._station.profiles.keep_draft(name, changes)
            return found

        def asked_anew() -> bool:
            self._running = False
            anew = name != self._name or changes is not self._changes or frames is not self.frames
            if anew:
                self._timer.start()
            return anew

        def answered(found: tuple[Profile, Tried]) -> None:
            if not asked_anew():
                self.profile, self.tried = found
                self.judged.emit()

        def not_taken(fault: Exception) -> None:
            if not asked_anew():
                self.refused.emit(fault)

        ask(self, question, answered, not_taken)
