"""From a camera's files to a `Capture`: hashed, fsynced, stored by content, then recorded. In this order.

Until it is recorded the files also stay in the folder of arriving files: after a death in between, the next start finds
them there.
"""

import mimetypes
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from vasculum.cameras.camera import Shot
from vasculum.cameras.taking import FOLDER
from vasculum.model.capture import AS_FILES, SCANNED_NUMBER, CameraInfo, Capture, FileRef, local_zone, utc_now
from vasculum.model.cover import Cover
from vasculum.model.events import AlreadyHere, Captured, Event, Notice
from vasculum.model.ids import CaptureId, new_capture_id
from vasculum.model.view import Place
from vasculum.station.sidecars import facts_in
from vasculum.station.strays import RECOVERED
from vasculum.store import files

_MEDIA_TYPES = {
    ".dng": "image/x-adobe-dng",
    ".nef": "image/x-nikon-nef",
    ".cr2": "image/x-canon-cr2",
    ".cr3": "image/x-canon-cr3",
    ".crw": "image/x-canon-crw",
    ".arw": "image/x-sony-arw",
    ".raf": "image/x-fuji-raf",
    ".rw2": "image/x-panasonic-rw2",
    ".jp2": "image/jp2",
}


def media_type_of(name: str) -> str:
    """The media type that a file's name suggests; `application/octet-stream` where it suggests none."""
    suffix = Path(name).suffix.lower()
    return _MEDIA_TYPES.get(suffix) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def take_in(
    data: Path,
    shot: Shot,
    camera: CameraInfo,
    *,
    profile: str,
    session: str | None = None,
    replaces: CaptureId | None = None,
    operator: str | None = None,
    cover: Cover | None = None,
    scanned: str | None = None,
    certificate: str | None = None,
    place: Callable[[CaptureId], Place | None] = lambda _: None,
    link: bool = True,
) -> Capture:
    """The capture of a shot; its files lie in the store, sharing their bytes with it or, without `link`, copied.

    Raises `DiskFull` or `DataFolderError`.
    """
    taken_at = utc_now()
    names = shot.original_names or tuple(path.name for path in shot.files)
    refs: list[FileRef] = [
        files.take_in(data, path, media_type_of(name), name, link=link)
        for path, name in zip(shot.files, names, strict=True)
    ]
    said = facts_in(shot.files[0]) if camera.driver in AS_FILES else {}
    offset = None
    if shot.camera_time is not None:
        camera_time = shot.camera_time if shot.camera_time.tzinfo else shot.camera_time.astimezone(UTC)
        offset = round((camera_time - taken_at).total_seconds(), 1)
    capture_id = new_capture_id()
    return Capture(
        id=capture_id,
        taken_at=taken_at,
        zone=local_zone(),
        camera=camera,
        files=tuple(refs),
        settings=shot.settings,
        profile=profile,
        session=session,
        replaces=replaces,
        operator=operator,
        camera_clock_offset_s=offset,
        cover=cover,
        certificate=certificate,
        place=place(capture_id),
        facts={**shot.facts, **said, **({SCANNED_NUMBER: scanned} if scanned else {})},
    )


@dataclass(frozen=True, slots=True)
class Keeping:
    """Takes shots in and records them, for one shift at one camera."""

    data: Path
    profile: str
    session: str
    operator: Callable[[], str | None]
    record: Callable[[tuple[Event, ...]], object]
    known: Callable[[str], Capture | None]
    """The capture that has an original of this sha256."""
    show: Callable[[Notice], None]
    cover: Callable[[], Cover | None]
    """The folder card that lies open."""
    scanned: Callable[[], str | None]
    """The number that a hand scanner gave for this frame; taken with the call."""
    certificate: Callable[[CameraInfo], str | None] = lambda _: None
    """The id of the certificate in force for a camera."""
    place: Callable[[CaptureId, CaptureId | None], Place | None] = lambda _, __: None
    """Specimen and view of a new frame, given its id and that of the one it replaces."""

    def keep(self, shot: Shot, camera: CameraInfo, replaces: CaptureId | None) -> Capture:
        """The safe capture of a shot. A picture that came by itself (from a folder, or left by an interruption) and is
        in the catalogue byte for byte gives that capture: a folder is read anew at each start.

        Raises `DiskFull`, `DataFolderError` or `CatalogueLocked`; the shot's files are then where they were.
        """
        scanned = self.scanned()
        capture = take_in(
            self.data,
            shot,
            camera,
            profile=self.profile,
            session=self.session,
            replaces=replaces,
            operator=self.operator(),
            cover=self.cover(),
            scanned=scanned,
            certificate=self.certificate(camera),
            place=lambda new: self.place(new, replaces),
        )
        before = self.known(capture.primary.sha256) if {FOLDER, RECOVERED} & shot.facts.keys() else None
        if before is None:
            self.record((Captured(capture=capture),))
        else:
            self.show(AlreadyHere(capture_id=before.id, original_name=capture.primary.original_name))
        for path in shot.files:
            # What cannot be removed now is found to be known at the next start.
            with suppress(OSError):
                path.unlink(missing_ok=True)
        return before or capture
