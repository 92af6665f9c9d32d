"""A hot folder as a camera: a file that is complete counts as a release. Originals are copied, never touched."""

import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vasculum.cameras.camera import Shot, Turned
from vasculum.cameras.releases import JPEG, is_picture, natural, paired
from vasculum.cameras.taking import FOLDER, RAW, disk_fault, ending
from vasculum.model.capture import CameraInfo
from vasculum.model.errors import BadUsage, CameraError, CameraLost

_WHOLE_S = 0.6
"""So long a file that ends as its format demands must lie unchanged before it is taken."""
_UNKNOWN_S = 1.2
"""The same for a format whose end tells nothing."""
_BROKEN_S = 10.0
"""The same for one that does not end rightly: its writer may be slow, or it is broken and analysis shall say so."""
_COMPANION_S = 3.0
"""How long a JPEG waits for its RAW file in a folder that has given pairs."""
_TURN_S = 4.0
"""How long a file that is not complete keeps its place in the order; then those behind it overtake."""
_WAIT_S = 30.0
_TAIL = 4096


@dataclass(frozen=True, slots=True)
class _File:
    """A picture as it lies there now; another size or time makes it another file."""

    path: Path
    size: int
    mtime_ns: int

    @property
    def suffix(self) -> str:
        return self.path.suffix.lower()


class FolderCamera:
    """Takes the folder's pictures in natural order of their names, each once; pairs RAW and JPEG of one stem."""

    def __init__(self, folder: Path, wait_s: float = _WAIT_S) -> None:
        self._folder = folder
        self._wait_s = wait_s
        self._done: set[_File] = set()
        self._since: dict[_File, float] = {}
        self._known: dict[Path, float] = {}
        self._pairs = False

    @property
    def info(self) -> CameraInfo:
        """The folder as a body."""
        return CameraInfo(
            f"folder:{self._folder}",
            f"Folder {self._folder.name or self._folder}",
            "folder",
            abilities=("shoot", "body-shutter"),
        )

    def connect(self) -> CameraInfo:
        """Looks whether the folder is there. Raises `CameraLost`."""
        self._waiting()
        return self.info

    def settings(self) -> Mapping[str, str]:
        """A folder has none."""
        return {}

    def set(self, name: str, value: str) -> None:
        """Refuses."""
        raise CameraError("A folder has no settings.", "Set them at the camera that writes into it.")

    def hold(self, wish: Mapping[str, str]) -> tuple[Turned, ...]:
        """There is nothing to hold."""
        return ()

    def preview(self) -> bytes | None:
        """No live view."""
        return None

    @property
    def pending(self) -> int:
        """How many releases wait in the folder, those still being written among them."""
        return len(_releases(self._waiting()))

    def shoot(self, into: Path) -> Shot:
        """The next picture; waits up to 30 s for one to come and to be complete."""
        end = time.monotonic() + self._wait_s
        while True:
            found = self._next(into)
            if found is not None:
                return found
            if time.monotonic() > end:
                raise CameraError(
                    f"No new picture came into {self._folder} within {self._wait_s:.0f} s.",
                    "Put one there, then go on.",
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

    def _waiting(self) -> list[_File]:
        """The pictures not taken yet, in natural order, each with a note of when it was first seen so."""
        try:
            paths = sorted(self._folder.iterdir(), key=natural)
        except OSError as fault:
            raise CameraLost(
                f"The folder {self._folder} cannot be read: {fault.strerror}.",
                "Bring the folder back; work goes on by itself.",
            ) from fault
        found = [file for file in map(_file, paths) if file is not None and file not in self._done]
        now = time.monotonic()
        self._since = {file: self._since.get(file, now) for file in found}
        self._known = {file.path: self._known.get(file.path, now) for file in found}
        return found

    def _next(self, into: Path) -> Shot | None:
        for release in _releases(self._waiting()):
            if all(self._complete(file, alone=len(release) == 1) for file in release):
                return self._copied(release, into)
            if any(time.monotonic() - self._known[file.path] < _TURN_S for file in release):
                return None
        return None

    def _complete(self, file: _File, alone: bool) -> bool:
        still = time.monotonic() - self._since[file]
        if still < _WHOLE_S:
            return False
        if alone and self._pairs and file.suffix in JPEG | RAW and still < _COMPANION_S:
            return False
        whole = _ends_rightly(file)
        return still >= (_UNKNOWN_S if whole is None else _WHOLE_S if whole else _BROKEN_S)

    def _copied(self, release: list[_File], into: Path) -> Shot:
        begin = f"{os.getpid()}-{time.time_ns()}"
        parts = [self._copy(file, into / f"{begin}-{ending(file.path.name)}.part") for file in release]
        try:
            copies = tuple(part.rename(part.with_suffix("")) for part in parts)
        except OSError as fault:
            raise disk_fault(fault, into) from fault
        self._done.update(release)
        self._pairs = self._pairs or len(release) > 1
        names = tuple(file.path.name.encode("utf-8", "replace").decode() for file in release)
        return Shot(copies, original_names=names, facts={FOLDER: str(self._folder)})

    def _copy(self, file: _File, part: Path) -> Path:
        try:
            source = file.path.open("rb")
        except FileNotFoundError as fault:
            raise CameraError(f"{file.path.name} was taken away before it was copied.", "Press again.") from fault
        except OSError as fault:
            # Left out from now on, so that one unreadable file does not hold up those behind it.
            self._done.add(file)
            raise CameraError(
                f"{file.path.name} cannot be read: {fault.strerror}.", "It is left out; give the right to read it."
            ) from fault
        with source:
            try:
                with part.open("xb") as copy:
                    shutil.copyfileobj(source, copy, 1 << 20)
                    copy.flush()
                    os.fsync(copy.fileno())
                    came = copy.tell()
            except OSError as fault:
                raise disk_fault(fault, part.parent) from fault
        if _file(file.path) != file or came != file.size:
            part.unlink()
            raise CameraError(f"{file.path.name} changed while it was copied.", "Press again once it is written.")
        return part


class FolderDriver:
    """Opens `folder:DIR`."""

    name = "folder"

    def find(self) -> tuple[CameraInfo, ...]:
        """Any folder can be one, so none is listed."""
        return ()

    def owns(self, camera_id: str) -> bool:
        """Ids that begin with `folder:`."""
        return camera_id.startswith("folder:")

    def open(self, camera_id: str, *, serial: str | None = None) -> FolderCamera:
        """The folder as a camera; it has no serial number."""
        named = camera_id.removeprefix("folder:")
        if not named:
            raise BadUsage("No folder is named.", "Name one that is there: folder:DIR.")
        folder = Path(named).expanduser()
        if not folder.is_dir():
            raise BadUsage(f"{folder} is not a folder.", "Name one that is there: folder:DIR.")
        return FolderCamera(folder.resolve())


def _file(path: Path) -> _File | None:
    """The picture at that path; None for anything else, for an empty file, and for one that has just gone."""
    if not is_picture(path):
        return None
    try:
        facts = path.stat()
        regular = path.is_file()
    except OSError:
        return None
    return _File(path, facts.st_size, facts.st_mtime_ns) if regular and facts.st_size else None


def _releases(waiting: list[_File]) -> list[list[_File]]:
    """Files that belong together, in order."""
    files = {file.path: file for file in waiting}
    return [[files[path] for path in release] for release in paired(tuple(files))]


def _ends_rightly(file: _File) -> bool | None:
    """Whether the file ends as its format demands; None where the format does not tell or the file cannot be read."""
    end = {".jpg": b"\xff\xd9", ".jpeg": b"\xff\xd9", ".png": b"IEND\xae\x42\x60\x82"}.get(file.suffix)
    if end is None:
        return None
    try:
        with file.path.open("rb") as content:
            content.seek(max(0, file.size - _TAIL))
            return end in content.read()
    except OSError:
        return None  # Copying it will say why.


DRIVER = FolderDriver()
