"""The sounds of the station. A new one cuts the old; a station without an audio device works all the same."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

from vasculum.model.verdict import Status
from vasculum.settings import places

HEARD, LOST = "heard", "lost"


class Sounds(QObject):
    """Plays verdicts, the tick, and the lost camera. Silent where there is no audio device or `on` is False."""

    def __init__(self, on: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[str, QSoundEffect] = {}
        if not on or QMediaDevices.defaultAudioOutput().isNull():
            return
        for name in (*(status.value for status in Status), HEARD, LOST):
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(places.resources() / "sounds" / f"{name}.wav")))
            self._effects[name] = effect

    @property
    def audible(self) -> bool:
        """Whether there is something to play on."""
        return bool(self._effects)

    def play(self, status: Status) -> None:
        """Begins the verdict's sound."""
        self._begin(status.value)

    def tick(self) -> None:
        """A scan was taken, or a second press was not."""
        self._begin(HEARD)

    def lost(self) -> None:
        """The camera does not answer any more."""
        self._begin(LOST)

    def _begin(self, name: str) -> None:
        for effect in self._effects.values():
            effect.stop()
        if name in self._effects:
            self._effects[name].play()
