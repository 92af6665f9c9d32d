"""One body through libgphoto2, inside the child process."""

import time
from pathlib import Path
from typing import Any

import gphoto2 as gp

from vasculum.cameras.tether import widgets
from vasculum.cameras.tether.bringing import CardName, bring, exists, stem
from vasculum.cameras.tether.faults import NOT_FOUND, card_full, is_full

_COMPANION_S = 1.5
"""How long after the first file of a release its companion may take to be announced."""
_IDENTITY = ("cameramodel", "manufacturer", "serialnumber", "ownername", "deviceversion", "batterylevel")
_EXPOSURE = (
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


class Body:
    """One body. `owed` are files that it announced and that have not been brought yet."""

    def __init__(self, port: str) -> None:
        self._port = port
        self._camera: Any = None
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
        widgets.choose_card(camera)
        return {name: widgets.read(camera, name) for name in _IDENTITY}

    def settings(self) -> dict[str, str]:
        """All settings with their values."""
        return widgets.read_all(self._camera)

    def set(self, name: str, value: str) -> None:
        """Sets one and reads it back."""
        widgets.write(self._camera, name, value)

    def answers(self) -> bool:
        """Whether it is still there."""
        if self._camera is None:
            return False
        try:
            self._camera.get_storageinfo()
        except gp.GPhoto2Error:
            return False
        return True

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
        (files if stem(data.name) == stem(name) else self.owed).append(file)

    def _release(self) -> Any:
        try:
            return self._camera.capture(gp.GP_CAPTURE_IMAGE)
        except gp.GPhoto2Error as fault:
            # A full card and a pulled cable are the same "unspecified error" here: the card's free space tells.
            if fault.code == gp.GP_ERROR and any(is_full(card) for card in self._camera.get_storageinfo()):
                raise card_full() from fault
            raise

    def _companions(self, folder: str, name: str) -> list[CardName]:
        """The other files of a release, which capture itself does not name."""
        listed = self._camera.folder_list_files(folder)
        names = [listed.get_name(index) for index in range(listed.count())]
        return [
            (folder, other) for other in names if stem(other) == stem(name) and (folder, other) not in self._brought
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
            groups.setdefault((folder, stem(name)), []).append((folder, name))
        settings = self._exposure_settings() if groups else {}
        brought: list[dict[str, Any]] = []
        for group in groups.values():
            there = [file for file in group if exists(self._camera, file)]
            if there:
                brought.append(self._bring(there, Path(into), settings))
            self.owed = [file for file in self.owed if file not in group]
        return brought

    def confirm(self, files: list[CardName]) -> None:
        for folder, name in files:
            try:
                self._camera.file_delete(folder, name)
            except gp.GPhoto2Error as fault:
                if fault.code != NOT_FOUND:
                    raise
            self._brought.discard((folder, name))

    def close(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            try:
                camera.exit()
            except gp.GPhoto2Error:
                return  # A pulled cable makes even the goodbye fail.

    def _exposure_settings(self) -> dict[str, str]:
        found = {name: widgets.read(self._camera, name) for name in _EXPOSURE}
        return {name: value for name, value in found.items() if value is not None}

    def _bring(self, files: list[CardName], into: Path, settings: dict[str, str]) -> dict[str, Any]:
        brought, clock = bring(self._camera, files, into)
        self._brought.update(files)
        return {"files": [str(path) for path in brought], "card": files, "settings": settings, "clock": clock}
