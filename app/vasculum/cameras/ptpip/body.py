"""The simulated body: its glass, its card, its settings and its events. Methods may be called from any thread."""

import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import IntEnum

from vasculum.cameras.ptpip.datasets import Property

STORAGE = 0x00010001
FOLDER = 0x00010000
_CAPACITY = 64_000_000_000
OBJECT_ADDED, CAPTURE_COMPLETE, PROPERTY_CHANGED = 0x4002, 0x400D, 0x4006


class Code(IntEnum):
    """Response codes (ISO 15740, section 11)."""

    OK = 0x2001
    GENERAL = 0x2002
    NOT_SUPPORTED = 0x2005
    INVALID_HANDLE = 0x2009
    PROPERTY_NOT_SUPPORTED = 0x200A
    STORE_FULL = 0x200C
    ACCESS_DENIED = 0x200F
    INVALID_PARAMETER = 0x201D
    BUSY = 0x2019
    ALREADY_OPEN = 0x201E


@dataclass(frozen=True, slots=True)
class Sight:
    """What the body sees at a release, encoded by it, and its live view."""

    jpeg: bytes
    dng: bytes | None
    preview: bytes


@dataclass(frozen=True, slots=True)
class CardFile:
    """One file on the card."""

    name: str
    content: bytes
    taken: datetime
    is_raw: bool


BATTERY, F_NUMBER, EXPOSURE_TIME, ISO, WHITE_BALANCE, LIVE_VIEW = 0x5001, 0x5007, 0x500D, 0x500F, 0x5005, 0xD1A2
EXPOSURE_COMPENSATION, MODE = 0x5010, 0x500E
MANUAL, PROGRAM = 1, 2
"""Values of `MODE` (ISO 15740, section 13): manual, automatic."""


def _properties() -> dict[int, Property]:
    return {
        item.code: item
        for item in (
            Property(BATTERY, 0x0002, 100, writable=False, span=(0, 100, 1)),
            # A dial: the host cannot turn it.
            Property(MODE, 0x0004, MANUAL, (MANUAL, PROGRAM), writable=False),
            Property(F_NUMBER, 0x0004, 800, (400, 560, 800, 1100, 1600)),
            # In tenths of milliseconds, as ISO 15740 has it.
            Property(EXPOSURE_TIME, 0x0006, 166, (20, 40, 80, 166, 333, 666)),
            Property(ISO, 0x0004, 100, (100, 200, 400, 800)),
            Property(WHITE_BALANCE, 0x0004, 4, (2, 4, 6)),
            # In thousandths of a stop.
            Property(EXPOSURE_COMPENSATION, 0x0003, 0, (-2000, -1000, 0, 1000, 2000)),
            Property(LIVE_VIEW, 0x0002, 0, writable=False),
        )
    }


class Body:
    """State of the camera. `look` gives what lies on the glass and may block while that is being prepared; `glimpse`
    gives the live view at once. `taken` hears of each release, `changed` of each setting."""

    def __init__(
        self,
        look: Callable[[], Sight],
        glimpse: Callable[[], bytes],
        taken: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        self._look = look
        self._glimpse = glimpse
        self._taken = taken
        self._changed = changed
        self._lock = threading.RLock()
        self._count = 0
        self._handle = 0x10000000
        self._refused = False
        self.files: dict[int, CardFile] = {}
        self.properties = _properties()
        self.events: deque[tuple[int, int]] = deque()
        self.misfortune: str | None = None
        self.announces_twice = False
        self.clock_offset = timedelta()

    def release(self) -> Code:
        """Opens the shutter and writes the files to the card; events tell the host."""
        with self._lock:
            if self.misfortune == "busy":
                self._refused = True
                return Code.BUSY
            if self.misfortune == "card_full":
                return Code.STORE_FULL
            sight = self._look()
            now = datetime.now() + self.clock_offset  # noqa: DTZ005  a camera's clock knows no zone
            self._count += 1
            # RAW first, as bodies do: the pair must be kept together whichever comes first.
            if sight.dng is not None:
                self._add(CardFile(f"DSC_{self._count:04d}.DNG", sight.dng, now, True))
            self._add(CardFile(f"DSC_{self._count:04d}.JPG", sight.jpeg, now, False))
            self.events.append((CAPTURE_COMPLETE, 0))
        self._taken()
        return Code.OK

    def host_gave_up(self) -> None:
        """The host stopped repeating a refused release and asks for other things: the busy spell is over."""
        with self._lock:
            if self.misfortune == "busy" and self._refused:
                self.misfortune, self._refused = None, False

    def preview(self) -> bytes:
        """The live-view JPEG."""
        return self._glimpse()

    def free(self) -> int:
        """Bytes left on the card."""
        if self.misfortune == "card_full":
            return 0
        return _CAPACITY - sum(len(file.content) for file in self.files.values())

    def delete(self, handle: int) -> Code:
        """Removes a file from the card."""
        return Code.OK if self.files.pop(handle, None) else Code.INVALID_HANDLE

    def set_property(self, code: int, content: bytes) -> Code:
        """Sets a property; what is photographed from then on obeys it."""
        known = self.properties.get(code)
        if known is None:
            return Code.PROPERTY_NOT_SUPPORTED
        value = known.read(content)
        if not known.writable or (known.choices and value not in known.choices):
            return Code.INVALID_PARAMETER
        self.force(code, value)
        self._changed()
        return Code.OK

    def force(self, code: int, value: int) -> None:
        """A property that the body itself changed."""
        known = self.properties[code]
        self.properties[code] = replace(known, value=value)

    def turn(self, code: int, value: int) -> None:
        """Somebody turned a dial at the body, which tells the host."""
        with self._lock:
            self.force(code, value)
            self.events.append((PROPERTY_CHANGED, code))

    def greet(self) -> None:
        """A host opens a session: what happened before it came is not told."""
        with self._lock:
            self.events.clear()

    def take_events(self) -> list[tuple[int, int]]:
        """The events since the last call."""
        with self._lock:
            events = list(self.events)
            self.events.clear()
            return events

    def _add(self, file: CardFile) -> None:
        # A handle is never given twice, as ISO 15740 demands: a file that took another's place would be lost.
        self._handle += 1
        self.files[self._handle] = file
        self.events.extend([(OBJECT_ADDED, self._handle)] * (2 if self.announces_twice else 1))
