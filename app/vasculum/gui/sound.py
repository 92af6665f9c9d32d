"""The sounds of the station. A new one cuts the old; a station without an audio device works all the same."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QAudio, QAudioDevice, QMediaDevices, QSoundEffect

from vasculum.model.verdict import Status
from vasculum.settings import Settings, places

HEARD, LOST = "heard", "lost"
_LOUDEST = 10


def outputs() -> tuple[str, ...]:
    """The output devices there are, by their descriptions."""
    return tuple(device.description() for device in QMediaDevices.audioOutputs())


class Sounds(QObject):
    """Plays verdicts, the tick, and the lost camera. Silent where there is no audio device, or the settings say so."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._effects: dict[str, QSoundEffect] = {}
        self._output: str | None = None
        self._pass_silent = False
        self.take(settings)

    def take(self, settings: Settings) -> None:
        """Other settings: volume, device, which of them are heard."""
        self._pass_silent = settings.pass_silent
        if not settings.sound or not settings.volume:
            self._open(None)
            return
        self._open(settings.sound_output)
        # Ten equal steps to the ear; the effect wants the amplitude.
        loud = QAudio.convertVolume(
            settings.volume / _LOUDEST,
            QAudio.VolumeScale.LogarithmicVolumeScale,
            QAudio.VolumeScale.LinearVolumeScale,
        )
        for effect in self._effects.values():
            effect.setVolume(loud)

    def _open(self, output: str | None) -> None:
        if output == self._output:
            return
        self._output = output
        for effect in self._effects.values():
            effect.stop()
            effect.deleteLater()
        self._effects = {}
        device = _device(output) if output is not None else None
        if device is None:
            return
        for name in (*(status.value for status in Status), HEARD, LOST):
            effect = QSoundEffect(device, self)
            effect.setSource(QUrl.fromLocalFile(str(places.resources() / "sounds" / f"{name}.wav")))
            self._effects[name] = effect

    @property
    def audible(self) -> bool:
        """Whether there is something to play on."""
        return bool(self._effects)

    def play(self, status: Status) -> None:
        """Begins the verdict's sound."""
        if status is not Status.PASS or not self._pass_silent:
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


def _device(output: str) -> QAudioDevice | None:
    """The device of that description, else the system's; None where there is none."""
    found = next((one for one in QMediaDevices.audioOutputs() if one.description() == output), None)
    device = found or QMediaDevices.defaultAudioOutput()
    return None if device.isNull() else device
