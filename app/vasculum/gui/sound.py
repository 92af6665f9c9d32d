"""The three verdict sounds. A new verdict cuts the old sound; a station without an audio device works all the same."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from vasculum.model.verdict import Status
from vasculum.settings import places


class VerdictSound(QObject):
    """Plays the sound of a verdict. Silent where there is no audio device or `on` is False."""

    def __init__(self, on: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[Status, QSoundEffect] = {}
        if not on or QMediaDevices.defaultAudioOutput().isNull():
            return
        for status in Status:
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(places.resources() / "sounds" / f"{status.value}.wav")))
            self._effects[status] = effect

    @property
    def audible(self) -> bool:
        """Whether there is something to play on."""
        return bool(self._effects)

    def play(self, status: Status) -> None:
        """Begins the verdict's sound, and ends any other."""
        for effect in self._effects.values():
            effect.stop()
        if status in self._effects:
            self._effects[status].play()
