"""One body through libgphoto2, inside the child process."""

import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import gphoto2 as gp

from vasculum.cameras.quirks import maker_of, quirk_of
from vasculum.cameras.releases import is_picture, natural
from vasculum.cameras.tether import holding, widgets
from vasculum.cameras.tether.bringing import bring, exists, stem
from vasculum.cameras.tether.faults import NOT_FOUND, card_full, is_full
from vasculum.cameras.tether.memory import CardName, Memory
from vasculum.model.errors import CameraError, CameraLost, StationError

_COMPANION_S = 1.5
"""How long after the first file of a release its companion may take to be announced."""
_IDENTITY = ("cameramodel", "manufacturer", "serialnumber", "ownername", "artist", "deviceversion", "batterylevel")
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
    """One body. `tell` takes its memory as soon as a release is on the card, before any file has come."""

    def __init__(self, port: str, tell: Callable[[Memory], None]) -> None:
        self._port = port
        self._tell = tell
        self._camera: Any = None
        self._pairs = False
        self._live = False
        self._next_look = self._next_word = 0.0
        self._brought: set[CardName] = set()
        self._owed: list[CardName] = []
        self._last: CardName | None = None
        self._quirk, self._maker = quirk_of(""), maker_of("", "")

    @property
    def memory(self) -> Memory:
        """What a fresh process would have to know."""
        return Memory(tuple(self._owed), frozenset(self._brought), self._last)

    def connect(self, memory: Memory) -> dict[str, Any]:
        """Opens the body; its identity, and what the doctor asks of it: `cards` (kilobytes free, None where a card does
        not tell), `mode` (the dial's word, None where it stands rightly or is unknown)."""
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
        self._owed, self._brought, self._last = list(memory.owed), set(memory.brought), memory.last
        widgets.choose_card(camera)
        said: dict[str, Any] = {name: widgets.read(camera, name) for name in _IDENTITY}
        model = said["cameramodel"] or camera.get_abilities().model
        self._quirk, self._maker = quirk_of(model), maker_of(said["manufacturer"] or "", model)
        self._owe_what_came_meanwhile()
        said["mode"] = holding.wrong_mode(camera, self._maker)
        said["cards"] = self._cards()
        return said

    def settings(self) -> dict[str, str]:
        """All settings with their values."""
        return widgets.read_all(self._camera)

    def set(self, name: str, value: str) -> None:
        """Sets one and reads it back."""
        widgets.write(self._camera, name, value)

    def hold(self, wish: dict[str, str]) -> list[tuple[str, str, str]]:
        """Makes the wished settings true; what stood otherwise, as term, the body's word, the wanted value."""
        # libgphoto2 keeps values for seconds, unless the body's own event says that one changed.
        self._listen()
        return holding.hold(self._camera, self._maker, wish)

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
        """One live-view JPEG."""
        self._live = True
        # Named, because the bytes are libgphoto2's own and go with the file object.
        taken = self._camera.capture_preview()
        picture = bytes(taken.get_data_and_size())
        # Some bodies' own header comes along; the JPEG begins at its first marker.
        return picture[max(picture.find(b"\xff\xd8\xff"), 0) :]

    def shoot(self, into: str) -> dict[str, Any]:
        """Releases and brings the release's files. What was released and could not be brought is owed."""
        self._leave_live_view()
        settings = self._exposure_settings()
        path = self._release()
        first: CardName = (path.folder, path.name)
        self._owed.append(first)
        self._note(first)
        self._tell(self.memory)
        files = [first, *self._announced_with(first, settings)]
        files = list(dict.fromkeys(files + self._companions(first)))
        self._pairs = len(files) > 1
        return self._bring(files, Path(into), settings)

    def poll(self, into: str) -> list[dict[str, Any]]:
        """Releases made on the body, and those that are owed."""
        now = time.monotonic()
        if now < self._next_look and not self._owed:
            return []
        self._next_look = now + self._quirk.event_every_s
        self._keep_awake(now)
        self._listen()
        groups: dict[CardName, list[CardName]] = {}
        for folder, name in dict.fromkeys(self._owed):
            groups.setdefault((folder, stem(name)), []).append((folder, name))
        settings = self._exposure_settings() if groups else {}
        brought: list[dict[str, Any]] = []
        for group in groups.values():
            try:
                there = [file for file in group if exists(self._camera, file)]
                if there:
                    whole = list(dict.fromkeys(there + self._companions(there[0])))
                    brought.append(self._bring(whole, Path(into), settings))
            except (gp.GPhoto2Error, StationError):
                if not brought:
                    raise
                break  # What came must be told; the rest stays owed, and the next look meets the fault again.
            self._owed = [file for file in self._owed if file not in group]
        return brought

    def confirm(self, files: list[CardName]) -> None:
        """The card's copies may go."""
        for folder, name in files:
            try:
                self._camera.file_delete(folder, name)
            except gp.GPhoto2Error as fault:
                if fault.code != NOT_FOUND:
                    raise
            self._brought.discard((folder, name))

    def close(self) -> None:
        """Ends the session where the model bears it; else it ends with the process."""
        if self._camera is not None and self._quirk.close == "exit":
            # A pulled cable makes even the goodbye fail.
            with suppress(gp.GPhoto2Error):
                self._camera.exit()
            self._camera = None

    def _release(self) -> Any:
        before = self._cards()
        try:
            return self._camera.capture(gp.GP_CAPTURE_IMAGE)
        except gp.GPhoto2Error as fault:
            # A full card and a pulled cable are the same "unspecified error" here: the card's free space tells.
            if fault.code == gp.GP_ERROR and any(is_full(card) for card in self._camera.get_storageinfo()):
                raise card_full() from fault
            if fault.code == gp.GP_ERROR or None in before or self._cards() != before:
                # The shutter may have opened all the same, and only the word of it got lost: a busy body leaves no
                # other sign than its card's free space. libgphoto2 remembers the folder as it was: a fresh session
                # sees what is there.
                raise CameraLost(f"The release ended in a fault ({fault.string}).") from fault
            raise

    def _announced_with(self, first: CardName, settings: dict[str, str]) -> list[CardName]:
        """What the body announces of the same release; other files are owed, for `poll`: someone may press the body's
        own shutter at the same time."""
        both = self._pairs or any("+" in settings.get(name, "") for name in ("imageformat", "imagequality"))
        found: list[CardName] = []
        end = time.monotonic() + _COMPANION_S
        while time.monotonic() < end:
            kind, data = self._camera.wait_for_event(100)
            if kind == gp.GP_EVENT_FILE_ADDED:
                file = (data.folder, data.name)
                if stem(file[1]) == stem(first[1]):
                    found.append(file)
                else:
                    self._owe(file)
            elif kind in (gp.GP_EVENT_CAPTURE_COMPLETE, gp.GP_EVENT_TIMEOUT) and (set(found) - {first} or not both):
                break
        return found

    def _listen(self) -> None:
        complete = False
        end = time.monotonic() + 0.15
        while time.monotonic() < end:
            kind, data = self._camera.wait_for_event(self._quirk.event_ms)
            if kind == gp.GP_EVENT_FILE_ADDED:
                if self._owe((data.folder, data.name)):
                    end = time.monotonic() + _COMPANION_S
            elif kind == gp.GP_EVENT_CAPTURE_COMPLETE:
                complete = True
            elif kind == gp.GP_EVENT_TIMEOUT and (complete or not self._owed):
                return

    def _owe(self, file: CardName) -> bool:
        """Notes an announced file; False where it was brought already, for some bodies announce a file twice."""
        if file in self._brought or file in self._owed:
            return False
        self._owed.append(file)
        self._note(file)
        return True

    def _note(self, file: CardName) -> None:
        if self._last is None or self._last[0] != file[0] or natural(Path(self._last[1])) < natural(Path(file[1])):
            self._last = file

    def _owe_what_came_meanwhile(self) -> None:
        if self._last is not None:
            folder, name = self._last
            for other in self._listed(folder):
                path = Path(other)
                if is_picture(path) and stem(other) != stem(name) and natural(path) > natural(Path(name)):
                    self._owe((folder, other))

    def _companions(self, first: CardName) -> list[CardName]:
        """The other files of a release, which capture itself does not name."""
        folder, name = first
        return [
            (folder, other)
            for other in self._listed(folder)
            if stem(other) == stem(name) and (folder, other) not in self._brought
        ]

    def _listed(self, folder: str) -> list[str]:
        listed = self._camera.folder_list_files(folder)
        return [listed.get_name(index) for index in range(listed.count())]

    def _cards(self) -> list[int | None]:
        try:
            cards = self._camera.get_storageinfo()
        except gp.GPhoto2Error:
            return [None]
        free = gp.GP_STORAGEINFO_FREESPACEKBYTES
        return [card.freekbytes if card.fields & free else None for card in cards]

    def _keep_awake(self, now: float) -> None:
        # Looking for events alone is no traffic on every body, and an idle one drops out.
        if now >= self._next_word:
            self._next_word = now + self._quirk.keep_awake_s
            widgets.read(self._camera, "batterylevel")

    def _leave_live_view(self) -> None:
        if self._live and self._quirk.preview_exit:
            name, _, value = self._quirk.preview_exit.partition("=")
            # A body without that setting has no mirror to let down.
            with suppress(CameraError):
                widgets.write(self._camera, name, value)
        self._live = False

    def _exposure_settings(self) -> dict[str, str]:
        found = {name: widgets.read(self._camera, name) for name in _EXPOSURE}
        return {name: value for name, value in found.items() if value is not None}

    def _bring(self, files: list[CardName], into: Path, settings: dict[str, str]) -> dict[str, Any]:
        brought, clock = bring(self._camera, files, into)
        self._brought.update(files)
        self._owed = [file for file in self._owed if file not in files]
        return {"files": [str(path) for path in brought], "card": files, "settings": settings, "clock": clock}
