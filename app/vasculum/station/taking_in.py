"""From a camera's files to a `Capture`: hashed, fsynced, stored by content, then recorded. In this order."""

import mimetypes
from datetime import UTC
from pathlib import Path

from vasculum.cameras.camera import Shot
from vasculum.model.capture import CameraInfo, Capture, FileRef, local_zone, utc_now
from vasculum.model.ids import CaptureId, new_capture_id
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
    move: bool = True,
) -> Capture:
    """The capture of a shot; its files have moved into the store, or are copied there without `move`.

    Raises `DiskFull` or `DataFolderError`.
    """
    taken_at = utc_now()
    names = shot.original_names or tuple(path.name for path in shot.files)
    refs: list[FileRef] = [
        files.take_in(data, path, media_type_of(name), name, move=move)
        for path, name in zip(shot.files, names, strict=True)
    ]
    offset = None
    if shot.camera_time is not None:
        camera_time = shot.camera_time if shot.camera_time.tzinfo else shot.camera_time.astimezone(UTC)
        offset = round((camera_time - taken_at).total_seconds(), 1)
    return Capture(
        id=new_capture_id(),
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
        facts=dict(shot.facts),
    )
