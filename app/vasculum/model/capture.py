"""One shutter release and the files it gave."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone

from vasculum.model.cover import Cover
from vasculum.model.ids import CaptureId
from vasculum.model.view import Place

AS_FILES = frozenset({"folder", "backlog"})
"""Drivers whose pictures come as files: the station did not see the shutter open."""
EXIF = "exif:"
"""Begins the facts that stood in the picture's own header."""
SCANNED_NUMBER = "scannedNumber"
"""The fact that holds the number a hand scanner gave before the press."""


@dataclass(frozen=True, slots=True)
class FileRef:
    """A file known by its content. It lies in the store at a place that its digest gives."""

    sha256: str
    """Lower-case hex digest of the bytes."""
    size: int
    """Bytes."""
    media_type: str
    """IANA media type, `image/jpeg`, `image/x-adobe-dng`, ..."""
    original_name: str
    """The name under which it came; never used as a path here."""

    @property
    def suffix(self) -> str:
        """The original name's extension with its dot, lower case; empty where it had none."""
        _, dot, extension = self.original_name.rpartition(".")
        return f".{extension.lower()}" if dot else ""


@dataclass(frozen=True, slots=True)
class CameraInfo:
    """What a body says of itself."""

    id: str
    """`simulated`, `folder:DIR`, `gphoto:PORT`, as the contract says."""
    model: str
    driver: str
    serial: str | None = None
    owner: str | None = None
    firmware: str | None = None
    battery_percent: int | None = None
    abilities: tuple[str, ...] = ()
    """Of `preview`, `shoot`, `body-shutter`, `settings`, `raw`."""
    advice: tuple[str, ...] = ()
    """What the camera doctor found, a sentence each; empty when all is well."""


@dataclass(frozen=True, slots=True)
class Capture:
    """One shutter release; exists only once its files are fsynced and hashed."""

    id: CaptureId
    taken_at: datetime
    """UTC, by the station's clock."""
    zone: str
    """The station's zone at that moment, as an offset `+01:00`."""
    camera: CameraInfo
    files: tuple[FileRef, ...]
    """The original as it left the camera; the file that is analysed first, its RAW or JPEG companion after."""
    settings: tuple[tuple[str, str], ...] = ()
    """The camera's settings at that moment, name and value in the driver's own words."""
    profile: str = "herbarium-sheet"
    session: str | None = None
    """The shift it belongs to."""
    replaces: CaptureId | None = None
    """The capture of which this is the retake."""
    operator: str | None = None
    """A local pseudonym, never a name."""
    camera_clock_offset_s: float | None = None
    """Camera's clock minus station's, seconds, where the file tells; a fact, never used for order."""
    cover: Cover | None = None
    """The folder card that lay open."""
    certificate: str | None = None
    """The id of the certificate in force for its camera; None where there was none."""
    place: Place | None = None
    """The specimen and the view that the station expected; None without a shot list. What it turned out to be is the
    record's."""
    facts: dict[str, str] = field(default_factory=dict)
    """What came beside the picture (folder, sidecar), by name."""

    @property
    def primary(self) -> FileRef:
        """The file that is analysed."""
        return self.files[0]

    @property
    def came_as_file(self) -> bool:
        """Whether it came as a file, made who knows when, and not from a camera of the station."""
        return self.camera.driver in AS_FILES

    @property
    def exposed(self) -> str:
        """When the shutter opened, ISO 8601: by the station's clock with its offset. Of a picture that came as a file,
        as its header tells (EXIF 3.0, DateTimeOriginal), with an offset only where one stands there; empty where it
        tells nothing.
        """
        if not self.came_as_file:
            return self.taken_at.astimezone(_zone(self.zone)).isoformat(timespec="milliseconds")
        try:
            told = datetime.strptime(self.facts.get(f"{EXIF}DateTimeOriginal", ""), "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007
            offset = self.facts.get(f"{EXIF}OffsetTimeOriginal", "")
            return (told.replace(tzinfo=_zone(offset)) if offset else told).isoformat(timespec="seconds")
        except ValueError:
            return ""


def _zone(offset: str) -> timezone:
    """The zone of `+HH:MM`. Raises `ValueError`."""
    hours, minutes = (int(part) for part in offset.lstrip("+-").split(":"))
    return timezone((-1 if offset.startswith("-") else 1) * timedelta(hours=hours, minutes=minutes))


def utc_now() -> datetime:
    """The moment, in UTC."""
    return datetime.now(UTC)


def local_zone() -> str:
    """The station's zone now, as `+HH:MM`."""
    offset = datetime.now().astimezone().strftime("%z")
    return f"{offset[:3]}:{offset[3:]}"
