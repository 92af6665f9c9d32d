"""A hot folder as a camera: a file that is complete counts as a release. Originals are copied, never touched."""

import os
import re
import shutil
import time
from collections.abc import Mapping
from pathlib import Path

from vasculum.cameras.camera import Shot
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage, CameraError, CameraLost

_PICTURES = frozenset(".jpg .jpeg .tif .tiff .png .jp2 .j2k .dng .nef .cr2 .cr3 .crw .arw .raf .rw2 .orf .pef".split())
_RAW = frozenset(".dng .nef .cr2 .cr3 .crw .arw .raf .rw2 .orf .pef".split())
_STILL_S = 0.6
"""A file that has not changed for so long, seen twice, may be complete."""
_WAIT_S = 30.0

_Key = tuple[str, int, int]


class FolderCamera:
    """Takes the folder's pictures in natural order of their names, each once; pairs RAW and JPEG of one stem."""

    def __init__(self, folder: Path, wait_s: float = _WAIT_S) -> None:
        self._folder = folder
        self._wait_s = wait_s
        self._done: set[_Key] = set()
        self._seen: dict[_Key, float] = {}

    @property
    def info(self) -> CameraInfo:
        """The folder as a body."""
        return CameraInfo(f"folder:{self._folder}", f"Folder {self._folder.name}", "folder", abilities=("body-shutter",))

    def connect(self) -> CameraInfo:
        """Looks whether the folder is there."""
        self._names()
        return self.info

    def settings(self) -> Mapping[str, str]:
        """A folder has none."""
        return {}

    def set(self, name: str, value: str) -> None:
        """Refuses."""
        raise CameraError("A folder has no settings.", "Set them at the camera that writes into it.")

    def preview(self) -> bytes | None:
        """No live view."""
        return None

    @property
    def pending(self) -> int:
        """How many releases wait in the folder."""
        return len({path.with_suffix("") for path in self._names() if _key(path) not in self._done})

    def shoot(self, into: Path) -> Shot:
        """The next picture; waits for one to come and to be complete."""
        end = time.monotonic() + self._wait_s
        while True:
            found = self._next(into)
            if found is not None:
                return found
            if time.monotonic() > end:
                raise CameraError(
                    f"No new picture came into {self._folder} within {self._wait_s:.0f} s.", "Put one there, then go on."
                )
            time.sleep(0.1)

    def poll(self, into: Path) -> tuple[Shot, ...]:
        """The next complete picture, if there is one."""
        found = self._next(into)
        return (found,) if found is not None else ()

    def confirm(self, shot: Shot) -> None:
        """The originals stay where they are."""

    def close(self) -> None:
        """Nothing to let go."""

    def _names(self) -> list[Path]:
        try:
            names = [path for path in self._folder.iterdir() if path.suffix.lower() in _PICTURES and path.is_file()]
        except OSError as fault:
            raise CameraLost(f"The folder {self._folder} cannot be read: {fault.strerror}.") from fault
        return sorted((path for path in names if not path.name.startswith(".")), key=_natural)

    def _next(self, into: Path) -> Shot | None:
        waiting = [path for path in self._names() if _key(path) not in self._done]
        for path in waiting:
            group = sorted(
                (other for other in waiting if other.stem == path.stem), key=lambda other: other.suffix.lower() in _RAW
            )
            # Every file of the group is looked at, so that all their waiting begins now.
            if all([self._complete(other) for other in group]):
                return self._copied(group, into)
        return None

    def _complete(self, path: Path) -> bool:
        key = _key(path)
        first = self._seen.setdefault(key, time.monotonic())
        old = time.time() - path.stat().st_mtime > 5 * _STILL_S
        still = old or time.monotonic() - first >= _STILL_S
        return still and (path.suffix.lower() not in (".jpg", ".jpeg") or old or _ends(path))

    def _copied(self, group: list[Path], into: Path) -> Shot:
        copies: list[Path] = []
        for path in group:
            copy = into / f"{os.getpid()}-{time.time_ns()}{path.suffix.lower()}"
            part = copy.with_name(copy.name + ".part")
            try:
                shutil.copyfile(path, part)
            except OSError as fault:
                part.unlink(missing_ok=True)
                raise CameraError(f"{path.name} cannot be copied: {fault.strerror}.") from fault
            part.rename(copy)
            copies.append(copy)
            self._done.add(_key(path))
        return Shot(tuple(copies), original_names=tuple(path.name for path in group),
                    facts={"folder": str(self._folder)})


class FolderDriver:
    """Opens `folder:DIR`."""

    name = "folder"

    def find(self) -> tuple[CameraInfo, ...]:
        """Any folder can be one, so none is listed."""
        return ()

    def owns(self, camera_id: str) -> bool:
        """Ids that begin with `folder:`."""
        return camera_id.startswith("folder:")

    def open(self, camera_id: str) -> FolderCamera:
        """The folder as a camera."""
        folder = Path(camera_id.removeprefix("folder:")).expanduser()
        if not folder.is_dir():
            raise BadUsage(f"{folder} is not a folder.", "Name one that is there: folder:DIR.")
        return FolderCamera(folder.resolve())


def _key(path: Path) -> _Key:
    facts = path.stat()
    return (str(path), facts.st_size, facts.st_mtime_ns)


def _natural(path: Path) -> list[tuple[int, int, str]]:
    parts = re.split(r"(\d+)", path.name.casefold())
    return [(1, int(part), "") if part.isdigit() else (0, 0, part) for part in parts]


def _ends(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(max(0, path.stat().st_size - 4096))
        return b"\xff\xd9" in file.read()


DRIVER = FolderDriver()
