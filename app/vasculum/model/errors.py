"""What can go wrong with the world: each error carries its exit code and a sentence that says what to do.

Faults of the specimen are findings, not errors; bugs are not caught here (ARCHITECTURE: "Errors").
"""

from typing import ClassVar


class StationError(Exception):
    """Something outside the program failed; nothing is lost. `str(error)` says what is, `advice` what to do."""

    code: ClassVar[str] = "station"
    exit_code: ClassVar[int] = 4
    default_advice: ClassVar[str] = "Run the command again; what was done is kept."

    def __init__(self, message: str, advice: str | None = None) -> None:
        super().__init__(message)
        self.advice = advice or self.default_advice

    def to_json(self) -> dict[str, str]:
        """`{"code", "message", "advice"}`, as the contract prints it."""
        return {"code": self.code, "message": str(self), "advice": self.advice}

    def __reduce__(self) -> tuple[type, tuple[str, str]]:
        """Crosses a process border whole: the child's error is the station's."""
        return (type(self), (str(self), self.advice))


class BadUsage(StationError):
    """A wrong command, option or value."""

    code = "usage"
    exit_code = 2
    default_advice = "See the command's --help."


class BadSettings(BadUsage):
    """A settings file or profile that cannot be taken literally."""

    code = "settings"
    default_advice = "Correct the line named, or remove it to take the default."


class BadInput(StationError):
    """A file that is empty, truncated, unsupported, not an image, too small or too large."""

    code = "input"
    exit_code = 3
    default_advice = "Check the file with the program that wrote it, or leave it out."


class CameraError(StationError):
    """The camera, its cable or its card."""

    code = "camera"
    default_advice = "Check the camera's power, cable and card, then press again."


class CameraBusy(CameraError):
    """The body answers, but not now."""

    code = "camera-busy"
    default_advice = "Wait until the camera's lamp is off, then press again."


class CameraLost(CameraError):
    """The body does not answer any more."""

    code = "camera-lost"
    default_advice = "Check power and cable; the station connects again by itself."


class CardFull(CameraError):
    """No room on the camera's card."""

    code = "card-full"
    default_advice = "Empty or change the card; every frame the station counted is safe here."


class DiskFull(StationError):
    """No room in the data folder."""

    code = "disk-full"
    default_advice = "Free space on the data disk, or name another with --data, then go on."


class DataFolderError(StationError):
    """The data folder cannot be written, or belongs to another version."""

    code = "data-folder"
    default_advice = "Give this user the right to write there, or name another folder with --data."


class CatalogueLocked(StationError):
    """Another program holds the catalogue."""

    code = "catalogue-locked"
    default_advice = "Close the other program that has the catalogue open, then run again."


class TargetError(StationError):
    """A repository that cannot be reached or refuses."""

    code = "target"
    default_advice = "Nothing is lost; sending resumes by itself once the repository answers."


class TargetRefused(TargetError):
    """A refusal that trying again will not change: a person has to act."""

    code = "target-refused"
    default_advice = "Read the reason, mend it, then send again with `vasculum sync`."


class ModelError(StationError):
    """A model file that is missing or is not the one the table names."""

    code = "model"
    default_advice = "Install the program's models again; `vasculum models verify` names the file."


class AnalysisLost(StationError):
    """The analysis process died or hung over this frame."""

    code = "analysis-lost"
    default_advice = "The frame is kept and waits for review; shooting goes on."


class IntegrityError(StationError):
    """Bytes that differ from their recorded digest."""

    code = "integrity"
    exit_code = 5
    default_advice = "Do not delete anything; restore the named file from the other copy."
