"""The body's wire as a Sony speaks it: all settings in one answer, the release as a button that is pressed and let go,
frames in the body's memory one after the other under one handle. As libgphoto2's ptp2 driver has it: ptp.c
(`ptp_sony_getalldevicepropdesc`), ptp-pack.c (`ptp_unpack_Sony_DPD`), library.c (`camera_sony_capture`).
"""

import socket
import struct
import threading
from collections import deque
from datetime import datetime

from vasculum.cameras.ptpip import datasets
from vasculum.cameras.ptpip.body import (
    BATTERY,
    EXPOSURE_TIME,
    F_NUMBER,
    ISO,
    MODE,
    OBJECT_ADDED,
    STORAGE,
    WHITE_BALANCE,
    Body,
    CardFile,
    Code,
)
from vasculum.cameras.ptpip.responder import SERIAL, Answer, Responder

_SHUTTER, _SENSITIVITY, _FOCUSED, _IN_MEMORY, _CHARGE = 0xD20D, 0xD21E, 0xD213, 0xD215, 0xD218
_HALF_PRESS, _FULL_PRESS, _PRESSED = 0xD2C1, 0xD2C2, 2
_QUALITY, _FOCUS_MODE = 0x5004, 0x500A
_FRAME, _LIVE = 0xFFFFC001, 0xFFFFC002
_WORDS: dict[int, tuple[int, int, dict[int, int]]] = {
    F_NUMBER: (0x5007, 0x0004, {400: 400, 560: 560, 800: 800, 1100: 1100, 1600: 1600}),
    # Numerator and denominator, 16 bits each.
    EXPOSURE_TIME: (
        _SHUTTER,
        0x0006,
        {20: 0x000101F4, 40: 0x000100FA, 80: 0x0001007D, 166: 0x0001003C, 333: 0x0001001E, 666: 0x0001000F},
    ),
    ISO: (_SENSITIVITY, 0x0006, {100: 100, 200: 200, 400: 400, 800: 800}),
    MODE: (0x500E, 0x0004, {1: 1, 2: 2}),
    WHITE_BALANCE: (0x5005, 0x0004, {2: 2, 4: 4, 6: 6}),
}
"""The body's own settings: Sony's code, data type, and Sony's value for each of the body's."""
_OURS = {sonys: ours for ours, (sonys, _, _) in _WORDS.items()}
_EPOCH = datetime(2026, 1, 1)  # noqa: DTZ001  a camera's clock knows no zone
_SIZES = {0x0002: "B", 0x0004: "H", 0x0006: "I"}


class SonyResponder(Responder):
    """One host at a time, in Sony's words."""

    vendor, manufacturer, model = 0x00000011, "Sony Corporation", "ILCE-7RM3 (simulated)"
    releasing = frozenset((0x9207, 0x9209))

    def __init__(self, body: Body, serial: str = SERIAL) -> None:
        super().__init__(body, serial)
        self._memory: deque[int] = deque()
        """Handles of the frames that no host has taken yet, in their order."""
        self._fetched: threading.Thread | None = None
        """Whose connection fetched the frame last; each is served by a thread of its own."""
        for nikons in (0x90C0, 0x9207, 0x90C7, 0x90C8, 0x9201, 0x9202, 0x9203, 0x100E):
            del self._operations[nikons]
        self._operations |= {0x9201: self._connect, 0x9202: self._codes_known, 0x9209: self._all_settings}
        self._takes = {0x9205: self._set_setting, 0x9207: self._press}

    @property
    def _codes(self) -> tuple[int, ...]:
        """All settings come in one answer."""
        return ()

    def _operation(self, connection: socket.socket, payload: bytes) -> None:
        """A frame that was fetched leaves the memory with that host's next word: one that was cut on the way stays."""
        if struct.unpack_from("<IH", payload)[1] == 0x1002:
            # Frames outlast the session; that a real body keeps them so was not seen.
            self._look()
        if self._fetched is threading.current_thread():
            self._body.delete(self._memory.popleft())
        self._fetched = None
        super()._operation(connection, payload)

    def _connect(self, parameters: list[int]) -> Answer:
        return Code.OK, bytes(8)

    def _codes_known(self, parameters: list[int]) -> Answer:
        codes = [*_OURS, _QUALITY, _FOCUS_MODE, _FOCUSED, _IN_MEMORY, _CHARGE]
        return Code.OK, struct.pack("<H", 0xC8) + datasets.array("H", codes) + datasets.array("H", [])

    def _all_settings(self, parameters: list[int]) -> Answer:
        self._look()
        own = (
            (_QUALITY, 0x0002, 3),
            (_FOCUS_MODE, 0x0004, 1),
            (_FOCUSED, 0x0002, 2),
            (_IN_MEMORY, 0x0004, 0x8000 + len(self._memory) if self._memory else 0),
            (_CHARGE, 0x0002, self._body.properties[BATTERY].value),
        )
        rows = [*map(self._setting, _WORDS), *(_row(code, kind, value) for code, kind, value in own)]
        return Code.OK, struct.pack("<II", len(rows), 0) + b"".join(rows)

    def _setting(self, ours: int) -> bytes:
        sonys, kind, values = _WORDS[ours]
        known = self._body.properties[ours]
        return _row(sonys, kind, values[known.value], tuple(values[choice] for choice in known.choices), known.writable)

    def _set_setting(self, parameters: list[int], content: bytes) -> Code:
        ours = _OURS.get(parameters[0])
        if ours is None:
            return Code.PROPERTY_NOT_SUPPORTED
        _, kind, values = _WORDS[ours]
        (value,) = struct.unpack("<" + _SIZES[kind], content)
        wanted = next((mine for mine, theirs in values.items() if theirs == value), None)
        if wanted is None:
            return Code.INVALID_PARAMETER
        return self._body.set_property(ours, self._body.properties[ours].packed(wanted))

    def _press(self, parameters: list[int], content: bytes) -> Code:
        """A button pressed or let go, of which the full press releases; or a dial turned by so many clicks."""
        if parameters[0] in _OURS:
            return self._turn(_OURS[parameters[0]], *struct.unpack_from("<b", content))
        (value,) = struct.unpack_from("<H", content)
        return self._body.release() if (parameters[0], value) == (_FULL_PRESS, _PRESSED) else Code.OK

    def _turn(self, ours: int, clicks: int) -> Code:
        known = self._body.properties[ours]
        last = len(known.choices) - 1
        wanted = known.choices[min(max(known.choices.index(known.value) + clicks, 0), last)]
        return self._body.set_property(ours, known.packed(wanted))

    def _look(self) -> None:
        """Frames that were taken since the last question wait in the memory."""
        self._memory.extend(handle for code, handle in self._body.take_events() if code == OBJECT_ADDED)

    def _waiting(self) -> CardFile | None:
        while self._memory:
            file = self._body.files.get(self._memory[0])
            if file is not None:
                return file
            self._memory.popleft()
        return None

    def _object_info(self, parameters: list[int]) -> Answer:
        if parameters[0] == _LIVE:
            return Code.OK, datasets.object_info(STORAGE, 0x3801, 0, 0, "live.jpg", _EPOCH)
        if parameters[0] != _FRAME:
            return super()._object_info(parameters)
        file = self._waiting()
        if file is None:
            return Code.INVALID_HANDLE, None
        kind = 0xB101 if file.is_raw else 0x3801
        said = datasets.object_info(STORAGE, kind, len(file.content), 0, file.name, file.taken, thumbnail_format=0x3808)
        return Code.OK, said

    def _object(self, parameters: list[int]) -> Answer:
        if parameters[0] == _LIVE:
            try:
                picture = self._body.preview()
            except TimeoutError:
                return Code.ACCESS_DENIED, None  # Nothing has been drawn yet.
            # A header, which begins with how long it is.
            return Code.OK, struct.pack("<II", 136, len(picture)) + bytes(128) + picture
        if parameters[0] != _FRAME:
            return super()._object(parameters)
        file = self._waiting()
        if file is None:
            return Code.INVALID_HANDLE, None
        self._fetched = threading.current_thread()
        return Code.OK, file.content


def _row(code: int, kind: int, value: int, choices: tuple[int, ...] = (), writable: bool = False) -> bytes:
    """One setting: code, type, whether it can be set, default, value, and the values that it may take."""
    sign = "<" + _SIZES[kind]
    head = struct.pack("<HHBB", code, kind, int(writable), 1 if writable else 2)
    listed = struct.pack("<BH", 2, len(choices)) + b"".join(struct.pack(sign, one) for one in choices)
    return head + struct.pack(sign, value) * 2 + (listed if choices else b"\0")
