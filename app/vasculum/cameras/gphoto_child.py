"""The process that owns libgphoto2 for one body. Some of its calls hold the interpreter lock, some never return: from
here they hurt nobody, and the process can be killed."""

import os
import shutil
import signal
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import gphoto2 as gp

from vasculum.cameras.taking import RAW, disk_fault, ending
from vasculum.model.errors import CameraBusy, CameraError, CameraLost, CardFull, DiskFull, StationError

_COMPANION_S = 1.5
"""How long after the first file of a release its companion may take to be announced."""
_LEAST_KB = 60_000
"""A card with less room takes no RAW file."""
_LOST = {-7, -10, -34, -35, -52, -53, -105}
"""libgphoto2: I/O, timeout, I/O read and write, USB find and claim, model not found: the body is gone."""
_NOT_FOUND, _BUSY, _NO_SPACE = -108, -110, -115
_GRACE_S = 5.0
"""How much longer than the station waits a call may take before the system ends this process."""

CardName = tuple[str, str]
"""Folder and name of a file on the card."""


def serve(pipe: Connection, port: str) -> None:
    """Obeys `(method, arguments, seconds)`; answers `(True, value, owed)` or `(False, error, owed)`, where `owed` are
    announced files that have not been brought yet. Ends when the pipe closes."""
    body = _Body(port)
    while True:
        try:
            method, arguments, seconds = pipe.recv()
        except (EOFError, OSError):
            _alarm(_GRACE_S)
            body.close()
            os._exit(0)
        _alarm(seconds + _GRACE_S)
        try:
            good, answer = True, getattr(body, method)(*arguments)
        except StationError as fault:
            good, answer = False, fault
        except gp.GPhoto2Error as fault:
            good, answer = False, body.sentence(fault)
        except Exception as fault:  # noqa: BLE001 - carried home whole; the station's worker posts it as a bug
            good, answer = False, RuntimeError(f"{type(fault).__name__}: {fault}")
        _alarm(0)
        try:
            pipe.send((good, answer, body.owed))
        except OSError:
            continue  # The station is gone; the next read ends this process.


def autodetect(pipe: Connection) -> None:
    """Sends `(model, port)` of every USB body, then ends; a process of its own because detection can hang."""
    _alarm(60)
    pipe.send([(name, port) for name, port in gp.Camera.autodetect()])


def _alarm(seconds: float) -> None:
    # The kernel's timer ends the process even while a hanging call holds the interpreter lock and the station, which
    # would have killed it, is no longer there.
    signal.setitimer(signal.ITIMER_REAL, seconds)


class _Body:
    """One body through libgphoto2."""

    def __init__(self, port: str) -> None:
        self._port = port
        self._camera: Any = None
        self._count = 0
        self._pairs = False
        self._brought: set[CardName] = set()
        self.owed: list[CardName] = []

    def connect(self, owed: list[CardName]) -> dict[str, str | None]:
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
        self.owed = list(owed)
        self._choose_card()
        return {
            name: self._read(name)
            for name in ("cameramodel", "manufacturer", "serialnumber", "ownername", "deviceversion", "batterylevel")
        }

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
            raise CameraError(f"The camera has no setting `{name}`.", "See what `vasculum cameras` lists.") from fault
        try:
            wanted = _value(widget, value)
            widget.set_value(wanted)
            self._camera.set_config(config)
        except (ValueError, TypeError) as fault:
            raise _not_taken(name, value) from fault
        except gp.GPhoto2Error as fault:
            if isinstance(self.sentence(fault), CameraLost | CameraBusy):
                raise
            raise _not_taken(name, value) from fault
        now = self._camera.get_single_config(name).get_value()
        if now != wanted:
            raise CameraError(f"The camera holds {name} at {now} instead of {value}.", "Turn the mode dial to M.")

    def preview(self) -> bytes:
        # Named, because the bytes are libgphoto2's own and go with the file object.
        taken = self._camera.capture_preview()
        picture = bytes(taken.get_data_and_size())
        # Some bodies' own header comes along; the JPEG begins at its first marker.
        return picture[max(picture.find(b"\xff\xd8\xff"), 0) :]

    def shoot(self, into: str) -> dict[str, Any]:
        settings = self._exposure_settings()
        path = self._release()
        files = [(path.folder, path.name)]
        both = self._pairs or any("+" in settings.get(name, "") for name in ("imageformat", "imagequality"))
        end = time.monotonic() + _COMPANION_S
        while time.monotonic() < end:
            kind, data = self._camera.wait_for_event(100)
            if kind == gp.GP_EVENT_FILE_ADDED:
                self._announced(data, files, path.name)
            elif kind in (gp.GP_EVENT_CAPTURE_COMPLETE, gp.GP_EVENT_TIMEOUT) and (len(set(files)) > 1 or not both):
                break
        files = list(dict.fromkeys(files + self._companions(path.folder, path.name)))
        self._pairs = len(files) > 1
        return self._bring(files, Path(into), settings)

    def _announced(self, data: Any, files: list[CardName], name: str) -> None:
        file = (data.folder, data.name)
        if file in self._brought:
            return
        # Someone may press the body's own shutter at the same time: that release is another shot, for `poll`.
        (files if _stem(data.name) == _stem(name) else self.owed).append(file)

    def _release(self) -> Any:
        try:
            return self._camera.capture(gp.GP_CAPTURE_IMAGE)
        except gp.GPhoto2Error as fault:
            # A full card and a pulled cable are the same "unspecified error" here: the card's free space tells.
            if fault.code == gp.GP_ERROR and any(_is_full(card) for card in self._camera.get_storageinfo()):
                raise _card_full() from fault
            raise

    def _companions(self, folder: str, name: str) -> list[CardName]:
        """The other files of a release, which capture itself does not name."""
        listed = self._camera.folder_list_files(folder)
        names = [listed.get_name(index) for index in range(listed.count())]
        return [
            (folder, other) for other in names if _stem(other) == _stem(name) and (folder, other) not in self._brought
        ]

    def poll(self, into: str) -> list[dict[str, Any]]:
        complete = False
        end = time.monotonic() + 0.15
        while time.monotonic() < end:
            kind, data = self._camera.wait_for_event(10)
            if kind == gp.GP_EVENT_FILE_ADDED:
                if (data.folder, data.name) not in self._brought:
                    self.owed.append((data.folder, data.name))
                    end = time.monotonic() + _COMPANION_S
            elif kind == gp.GP_EVENT_CAPTURE_COMPLETE:
                complete = True
            elif kind == gp.GP_EVENT_TIMEOUT and (complete or not self.owed):
                break
        groups: dict[CardName, list[CardName]] = {}
        for folder, name in dict.fromkeys(self.owed):
            groups.setdefault((folder, _stem(name)), []).append((folder, name))
        settings = self._exposure_settings() if groups else {}
        brought: list[dict[str, Any]] = []
        for group in groups.values():
            there = [file for file in group if self._exists(file)]
            if there:
                brought.append(self._bring(there, Path(into), settings))
            self.owed = [file for file in self.owed if file not in group]
        return brought

    def _exists(self, file: CardName) -> bool:
        try:
            self._camera.file_get_info(*file)
        except gp.GPhoto2Error as fault:
            if fault.code == _NOT_FOUND:
                return False  # Deleted at the body, or another card.
            raise
        return True

    def confirm(self, files: list[CardName]) -> None:
        for folder, name in files:
            try:
                self._camera.file_delete(folder, name)
            except gp.GPhoto2Error as fault:
                if fault.code != _NOT_FOUND:
                    raise
            self._brought.discard((folder, name))

    def close(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            try:
                camera.exit()
            except gp.GPhoto2Error:
                return  # A pulled cable makes even the goodbye fail.

    def sentence(self, fault: "gp.GPhoto2Error") -> CameraError:
        """libgphoto2's fault in our words. Asks the body whether it is still there where the fault leaves that open."""
        words = str(fault.string or fault)
        if fault.code in _LOST or (fault.code == gp.GP_ERROR and not self._answers()):
            return CameraLost(f"The camera does not answer ({words}).")
        if fault.code == _BUSY:
            return CameraBusy("The camera is busy.")
        if fault.code == _NO_SPACE:
            return _card_full()
        return CameraError(f"The camera refused: {words}.")

    def _answers(self) -> bool:
        if self._camera is None:
            return False
        try:
            self._camera.get_storageinfo()
        except gp.GPhoto2Error:
            return False
        return True

    def _exposure_settings(self) -> dict[str, str]:
        names = (
            "f-number",
            "aperture",
            "shutterspeed2",
            "shutterspeed",
            "iso",
            "whitebalance",
            "exposurecompensation",
            "imageformat",
            "imagequality",
            "focusmode",
        )
        found = {name: self._read(name) for name in names}
        return {name: value for name, value in found.items() if value is not None}

    def _bring(self, files: list[CardName], into: Path, settings: dict[str, str]) -> dict[str, Any]:
        # The JPEG is analysed first; its RAW companion follows.
        files.sort(key=lambda file: Path(file[1]).suffix.lower() in RAW)
        self._count += 1
        parts: list[Path] = []
        clock: float | None = None
        for folder, name in files:
            facts = self._camera.file_get_info(folder, name).file
            clock = clock or (facts.mtime if facts.fields & gp.GP_FILE_INFO_MTIME else None)
            size = facts.size if facts.fields & gp.GP_FILE_INFO_SIZE else None
            parts.append(self._download(folder, name, into, size))
        # Only when all of a release is here does any of it lose its `.part`.
        brought = [part.rename(part.with_suffix("")) for part in parts]
        self._brought.update(files)
        return {"files": [str(path) for path in brought], "card": files, "settings": settings, "clock": clock}

    def _download(self, folder: str, name: str, into: Path, size: int | None) -> Path:
        part = into / f"{os.getpid()}-{time.time_ns()}-{self._count}-{ending(name)}.part"
        try:
            written = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o644)
            # libgphoto2 closes the descriptor it is given together with its file.
            taken = gp.check_result(gp.gp_file_new_from_fd(os.dup(written)))
        except OSError as fault:
            raise disk_fault(fault, into) from fault
        try:
            self._camera.file_get(folder, name, gp.GP_FILE_TYPE_NORMAL, taken)
            os.fsync(written)
            came = os.fstat(written).st_size
        except OSError as fault:
            raise disk_fault(fault, into) from fault
        except gp.GPhoto2Error as fault:
            if size is not None and shutil.disk_usage(into).free < size:
                raise DiskFull(f"There is no room for {name} in {into}.") from fault
            raise
        finally:
            os.close(written)
        if size is not None and came != size:
            raise CameraLost(f"Of {name} only {came} of {size} bytes came.", "It is still on the card: press again.")
        return part


def _stem(name: str) -> str:
    return Path(name).stem.upper()


def _is_full(card: Any) -> bool:
    return bool(card.fields & gp.GP_STORAGEINFO_FREESPACEKBYTES) and card.freekbytes < _LEAST_KB


def _card_full() -> CardFull:
    return CardFull("The camera's card is full.")


def _not_taken(name: str, value: str) -> CameraError:
    return CameraError(f"The camera takes no {name} of `{value}`.", "Choose one of the values it offers.")


def _value(widget: Any, value: str) -> str | float | int:
    """The value in the type that the widget takes. Raises ValueError."""
    kind = widget.get_type()
    if kind == gp.GP_WIDGET_RANGE:
        return float(value)
    if kind in (gp.GP_WIDGET_TOGGLE, gp.GP_WIDGET_DATE):
        return int(value)
    return value


def _widgets(widget: Any) -> list[tuple[str, str]]:
    if widget.get_type() in (gp.GP_WIDGET_WINDOW, gp.GP_WIDGET_SECTION):
        return [pair for child in widget.get_children() for pair in _widgets(child)]
    # Some of ptp2's widgets have no name (a battery without a range): nobody could ask for them.
    if not widget.get_name():
        return []
    try:
        return [(widget.get_name(), str(widget.get_value()))]
    except gp.GPhoto2Error:
        return []
