"""The body's wire as a Canon EOS speaks it: events fetched as a list of changes, settings by Canon's codes, its own
live view. As libgphoto2's ptp2 driver has it: camlibs/ptp2/ptp-pack.c (`ptp_unpack_CANON_changes`), config.c
(`camera_prepare_canon_eos_capture`), library.c (`camera_canon_eos_capture`).
"""

import struct

from vasculum.cameras.ptpip.body import (
    BATTERY,
    EXPOSURE_TIME,
    F_NUMBER,
    FOLDER,
    ISO,
    MODE,
    OBJECT_ADDED,
    PROPERTY_CHANGED,
    STORAGE,
    WHITE_BALANCE,
    Body,
    Code,
)
from vasculum.cameras.ptpip.responder import SERIAL, Answer, Responder

_OBJECT_ADDED, _VALUE, _CHOICES = 0xC181, 0xC189, 0xC18A
_BATTERY, _SHOTS, _DESTINATION, _OUTPUT = 0xD111, 0xD11B, 0xD11C, 0xD1B0
_CARD, _COMPUTER = 2, 2
"""The first slot as destination; the computer as the place where live view is shown."""
_WORDS: dict[int, tuple[int, str, dict[int, int]]] = {
    F_NUMBER: (0xD101, "H", {400: 0x28, 560: 0x30, 800: 0x38, 1100: 0x40, 1600: 0x48}),
    EXPOSURE_TIME: (0xD102, "H", {20: 0x80, 40: 0x78, 80: 0x70, 166: 0x68, 333: 0x60, 666: 0x58}),
    ISO: (0xD103, "H", {100: 0x48, 200: 0x50, 400: 0x58, 800: 0x60}),
    MODE: (0xD105, "H", {1: 3, 2: 0}),
    WHITE_BALANCE: (0xD109, "B", {2: 0, 4: 1, 6: 3}),
}
"""The body's own settings: Canon's code, how wide its value is, and Canon's value for each of the body's."""
_OURS = {canons: ours for ours, (canons, _, _) in _WORDS.items()}


class EosResponder(Responder):
    """One host at a time, in Canon's words."""

    vendor, manufacturer, model = 0x0000000B, "Canon Inc.", "Canon EOS (simulated)"
    releasing = frozenset((0x910F, 0x9116, 0x911D))

    def __init__(self, body: Body, serial: str = SERIAL) -> None:
        super().__init__(body, serial)
        self._output = 0
        self._told = False
        for nikons in (0x90C0, 0x9207, 0x90C7, 0x90C8, 0x9201, 0x9202, 0x9203, 0x100E):
            del self._operations[nikons]
        self._operations |= {
            0x9101: self._storage_ids,
            0x9102: self._storage_info,
            0x910F: self._remote_release,
            0x9114: self._nothing,
            0x9115: self._event_mode,
            0x9116: self._changes,
            0x9117: self._nothing,
            0x911A: self._nothing,
            0x911D: self._nothing,
            0x9151: self._nothing,
            0x9152: self._nothing,
            0x9153: self._viewfinder,
        }
        self._takes = self._takes | {0x9110: self._set_setting}

    @property
    def _codes(self) -> tuple[int, ...]:
        """All settings come with the changes."""
        return ()

    def _event_mode(self, parameters: list[int]) -> Answer:
        self._told = False
        return Code.OK, None

    def _remote_release(self, parameters: list[int]) -> Answer:
        return self._body.release(), None

    def _changes(self, parameters: list[int]) -> Answer:
        """All settings at the first question, then what happened since the last one."""
        said = b""
        if not self._told:
            self._told = True
            said = b"".join(map(self._setting, _WORDS)) + self._own()
        for code, parameter in self._body.take_events():
            if code == OBJECT_ADDED:
                said += self._added(parameter)
            elif code == PROPERTY_CHANGED and parameter in _WORDS:
                said += self._value(parameter)
            elif code == PROPERTY_CHANGED and parameter == BATTERY:
                said += _record(_VALUE, struct.pack("<IH2x", _BATTERY, self._charge()))
        return Code.OK, said + _record(0)

    def _own(self) -> bytes:
        """Settings that only Canon has."""
        value = struct.pack("<II", _DESTINATION, _CARD)
        choices = struct.pack("<IIIII", _DESTINATION, 3, 2, _CARD, 4)
        return (
            _record(_VALUE, value)
            + _record(_CHOICES, choices)
            + _record(_VALUE, struct.pack("<II", _SHOTS, 1000))
            + _record(_VALUE, struct.pack("<IH2x", _OUTPUT, self._output))
            + _record(_VALUE, struct.pack("<IH2x", _BATTERY, self._charge()))
        )

    def _charge(self) -> int:
        """Canon's words for the charge: low, or full."""
        return 2 if self._body.properties[BATTERY].value > 20 else 0

    def _setting(self, ours: int) -> bytes:
        canons, _, values = _WORDS[ours]
        choices = [values[choice] for choice in self._body.properties[ours].choices]
        listed = struct.pack(f"<III{len(choices)}I", canons, 3, len(choices), *choices)
        return self._value(ours) + (_record(_CHOICES, listed) if self._body.properties[ours].writable else b"")

    def _value(self, ours: int) -> bytes:
        canons, _, values = _WORDS[ours]
        return _record(_VALUE, struct.pack("<II", canons, values[self._body.properties[ours].value]))

    def _added(self, handle: int) -> bytes:
        file = self._body.files.get(handle)
        if file is None:
            return b""
        kind = 0x3000 if file.is_raw else 0x3801
        head = struct.pack("<IIHHIIIII", handle, STORAGE, kind, 0, 0, 0, len(file.content), FOLDER, handle)
        name = file.name.encode() + b"\0"
        return _record(_OBJECT_ADDED, head + name + bytes(-len(name) % 4))

    def _set_setting(self, parameters: list[int], content: bytes) -> Code:
        """Size, code and value of 32 bits each."""
        _, canons, value = struct.unpack_from("<III", content)
        if canons == _OUTPUT:
            self._output = value
            self._body.events.append((PROPERTY_CHANGED, 0))
            return Code.OK
        ours = _OURS.get(canons)
        if ours is None:
            return Code.OK if canons == _DESTINATION else Code.PROPERTY_NOT_SUPPORTED
        wanted = next((mine for mine, theirs in _WORDS[ours][2].items() if theirs == value), None)
        if wanted is None:
            return Code.INVALID_PARAMETER
        code = self._body.set_property(ours, self._body.properties[ours].packed(wanted))
        self._body.events.append((PROPERTY_CHANGED, ours))
        return code

    def _viewfinder(self, parameters: list[int]) -> Answer:
        try:
            picture = self._body.preview()
        except TimeoutError:
            return Code.BUSY, None  # Nothing has been drawn yet.
        return Code.OK, struct.pack("<II", len(picture) + 8, 1) + picture


def _record(kind: int, content: bytes = b"") -> bytes:
    """One change: its whole size, its kind, and what it is about."""
    return struct.pack("<II", len(content) + 8, kind) + content
