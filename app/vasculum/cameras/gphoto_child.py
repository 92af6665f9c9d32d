"""The process that owns libgphoto2 for one body. Some of its calls hold the interpreter lock, some never return: from
here they hurt nobody, and the process can be killed."""

import os
import re
import time
from datetime import UTC, datetime
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import gphoto2 as gp

from vasculum.model.errors import CameraBusy, CameraError, CameraLost, CardFull, StationError

_COMPANION_S = 1.5
"""How long after the first file of a release its companion may take to be announced."""
_RAW = re.compile(r"\.(dng|nef|cr2|cr3|arw|raf|rw2|orf|pef)$", re.IGNORECASE)
_LEAST_KB = 60_000
"""A card with less room takes no RAW file."""
_LOST = {-1, -7, -10, -35, -52, -53, -105}
"""libgphoto2: general I/O, I/O, timeout, I/O read and write, USB find, model not found: the body is gone."""
_BUSY = -110


def serve(pipe: Connection, port: str) -> None:
    """Obeys `(method, arguments)`; answers `(True, value)` or `(False, error)`. Ends when the pipe closes."""
    body = _Body(port)
    while True:
        try:
            method, arguments = pipe.recv()
        except (EOFError, OSError):
            body.close()
            os._exit(0)
        try:
            answer = (True, getattr(body, method)(*arguments))
        except StationError as fault:
            answer = (False, fault)
        except gp.GPhoto2Error as fault:
            answer = (False, _sentence(fault))
        except Exception as fault:  # noqa: BLE001 - carried home whole; the station's worker posts it as a bug
            answer = (False, RuntimeError(f"{type(fault).__name__}: {fault}"))
        pipe.send(answer)


def autodetect(pipe: Connection) -> None:
    """Sends `(model, port)` of every USB body, then ends; a process of its own because detection can hang."""
    pipe.send([(name, port) for name, port in gp.Camera.autodetect()])


class _Body:
    """One body through libgphoto2."""

    def __init__(self, port: str) -> None:
        self._port = port
        self._camera: Any = None
        self._live = False
        self._count = 0
        self._pending: list[tuple[str, str]] = []

    def connect(self) -> dict[str, str | None]:
        self.close()
        ports = gp.PortInfoList()
        ports.load()
        camera = gp.Camera()
        if self._port.startswith("ptpip:"):
            abilities = gp.CameraAbilitiesList()
            abilities.load()
            camera.set_abilities(abilities[abilities.lookup_model("PTP/IP Camera")])
        camera.set_port_info(ports[ports.lookup_path(self._port)])
        camera.init()
        self._camera = camera
        self._choose_card()
        found = {name: self._read(name) for name in (
            "cameramodel", "manufacturer", "serialnumber", "ownername", "deviceversion", "batterylevel")}
        return found

    def _choose_card(self) -> None:
        # Only what lies on the card survives a pulled cable; in the body's memory it is gone.
        config = self._camera.get_config()
        try:
            widget = config.get_child_by_name("capturetarget")
        except gp.GPhoto2Error:
            return
        for index in range(widget.count_choices()):
            choice = widget.get_choice(index)
            if "card" in choice.lower():
                widget.set_value(choice)
                self._camera.set_config(config)
                return

    def _read(self, name: str) -> str | None:
        try:
            value = self._camera.get_single_config(name).get_value()
        except gp.GPhoto2Error:
            return None
        return str(value) if value not in (None, "") else None

    def settings(self) -> dict[str, str]:
        return dict(_widgets(self._camera.get_config()))

    def set(self, name: str, value: str) -> None:
        config = self._camera.get_config()
        try:
            widget = config.get_child_by_name(name)
        except gp.GPhoto2Error as fault:
            raise CameraError(f"The camera has no setting `{name}`.", "`vasculum cameras` names what it has.") from fault
        widget.set_value(value)
        self._camera.set_config(config)
        now = str(self._camera.get_single_config(name).get_value())
        if now != value:
            raise CameraError(f"The camera holds {name} at {now} instead of {value}.", "Turn the mode dial to M.")

    def preview(self) -> bytes:
        self._live = True
        # Named, because the bytes are libgphoto2's own and go with the file object.
        taken = self._camera.capture_preview()
        picture = bytes(taken.get_data_and_size())
        # Some bodies' own header comes along; the JPEG begins at its first marker.
        return picture[max(picture.find(b"\xff\xd8\xff"), 0) :]

    def shoot(self, into: str) -> dict[str, Any]:
        settings = self._exposure_settings()
        path = self._release()
        files = [(path.folder, path.name)]
        end = time.monotonic() + _COMPANION_S
        while time.monotonic() < end:
            kind, data = self._camera.wait_for_event(100)
            if kind == gp.GP_EVENT_FILE_ADDED:
                files.append((data.folder, data.name))
            elif kind in (gp.GP_EVENT_CAPTURE_COMPLETE, gp.GP_EVENT_TIMEOUT):
                break
        files += self._companions(path.folder, path.name)
        return self._bring(list(dict.fromkeys(files)), Path(into), settings)

    def _release(self) -> Any:
        try:
            return self._camera.capture(gp.GP_CAPTURE_IMAGE)
        except gp.GPhoto2Error as fault:
            # A full card and a pulled cable are the same "unspecified error" here: the card's free space tells.
            if fault.code == gp.GP_ERROR and any(card.freekbytes < _LEAST_KB for card in self._camera.get_storageinfo()):
                raise CardFull("The camera's card is full.") from fault
            raise

    def _companions(self, folder: str, name: str) -> list[tuple[str, str]]:
        """The other files of a release, which capture itself does not name."""
        stem = Path(name).stem.upper()
        listed = self._camera.folder_list_files(folder)
        names = [listed.get_name(index) for index in range(listed.count())]
        return [(folder, other) for other in names if Path(other).stem.upper() == stem]

    def poll(self, into: str) -> list[dict[str, Any]]:
        complete = False
        end = time.monotonic() + 0.15
        while time.monotonic() < end:
            kind, data = self._camera.wait_for_event(10)
            if kind == gp.GP_EVENT_FILE_ADDED:
                self._pending.append((data.folder, data.name))
                end = time.monotonic() + _COMPANION_S
            elif kind == gp.GP_EVENT_CAPTURE_COMPLETE:
                complete = True
            elif kind == gp.GP_EVENT_TIMEOUT and (complete or not self._pending):
                break
        if not self._pending:
            return []
        files, self._pending = self._pending, []
        groups: dict[str, list[tuple[str, str]]] = {}
        for folder, name in dict.fromkeys(files):
            groups.setdefault(Path(name).stem.upper(), []).append((folder, name))
        settings = self._exposure_settings()
        return [self._bring(group, Path(into), settings) for group in groups.values()]

    def confirm(self, files: list[tuple[str, str]]) -> None:
        for folder, name in files:
            self._camera.file_delete(folder, name)

    def close(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            try:
                camera.exit()
            except gp.GPhoto2Error:
                return  # A pulled cable makes even the goodbye fail.

    def _exposure_settings(self) -> dict[str, str]:
        names = ("f-number", "aperture", "shutterspeed2", "shutterspeed", "iso", "whitebalance", "imageformat",
                 "imagequality", "focusmode")
        found = {name: self._read(name) for name in names}
        return {name: value for name, value in found.items() if value is not None}

    def _bring(self, files: list[tuple[str, str]], into: Path, settings: dict[str, str]) -> dict[str, Any]:
        # The JPEG is analysed first; its RAW companion follows.
        files.sort(key=lambda file: bool(_RAW.search(file[1])))
        self._count += 1
        brought: list[str] = []
        clock: float | None = None
        for folder, name in files:
            facts = self._camera.file_get_info(folder, name).file
            clock = clock or (facts.mtime if facts.fields & gp.GP_FILE_INFO_MTIME else None)
            brought.append(str(self._download(folder, name, into)))
        return {"files": brought, "card": files, "settings": settings, "clock": clock}

    def _download(self, folder: str, name: str, into: Path) -> Path:
        local = into / f"{os.getpid()}-{time.time_ns()}-{self._count}-{Path(name).name}"
        part = local.with_name(local.name + ".part")
        taken = self._camera.file_get(folder, name, gp.GP_FILE_TYPE_NORMAL)
        with part.open("wb") as file:
            file.write(memoryview(taken.get_data_and_size()))
            file.flush()
            os.fsync(file.fileno())
        part.rename(local)
        return local


def _widgets(widget: Any) -> list[tuple[str, str]]:
    if widget.get_type() in (gp.GP_WIDGET_WINDOW, gp.GP_WIDGET_SECTION):
        return [pair for child in widget.get_children() for pair in _widgets(child)]
    try:
        return [(widget.get_name(), str(widget.get_value()))]
    except gp.GPhoto2Error:
        return []


def _sentence(fault: "gp.GPhoto2Error") -> CameraError:
    words = str(fault.string or fault)
    if fault.code in _LOST:
        return CameraLost(f"The camera does not answer ({words}).")
    if fault.code == _BUSY:
        return CameraBusy("The camera is busy.")
    if fault.code == -115 or "full" in words.lower():
        return CardFull("The camera's card is full.")
    return CameraError(f"The camera refused: {words}.")


def clock_of(seconds: float | None) -> datetime | None:
    """The camera's clock at a release: libgphoto2 gives it as if it were UTC."""
    return datetime.fromtimestamp(seconds, UTC) if seconds else None


