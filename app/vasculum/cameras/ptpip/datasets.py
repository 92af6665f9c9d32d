"""PTP datasets (ISO 15740, section 5 and annexes): device, storage, object and property descriptions as bytes."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

_FORMATS = {0x0001: "b", 0x0002: "B", 0x0003: "h", 0x0004: "H", 0x0005: "i", 0x0006: "I"}


def text(value: str) -> bytes:
    """A PTP string: count of characters with the closing zero, then UTF-16."""
    if not value:
        return b"\0"
    return struct.pack("<B", len(value) + 1) + value.encode("utf-16-le") + b"\0\0"


def array(kind: str, values: Sequence[int]) -> bytes:
    """A PTP array: count, then the values; `kind` is struct's letter."""
    return struct.pack(f"<I{len(values)}{kind}", len(values), *values)


@dataclass(frozen=True, slots=True)
class Property:
    """A device property with the values it may take; code and data type are ISO 15740's."""

    code: int
    data_type: int
    value: int
    choices: tuple[int, ...] = ()
    writable: bool = True
    span: tuple[int, int, int] | None = None
    """Least, greatest, step, where the values are a range."""

    def packed(self, value: int | None = None) -> bytes:
        """A value in the property's data type."""
        return struct.pack("<" + _FORMATS[self.data_type], self.value if value is None else value)

    def read(self, content: bytes) -> int:
        """The value in bytes from the host."""
        (value,) = struct.unpack("<" + _FORMATS[self.data_type], content)
        return int(value)

    def description(self) -> bytes:
        """The DevicePropDesc dataset, with an enumeration where there are choices."""
        head = struct.pack("<HHB", self.code, self.data_type, int(self.writable))
        body = self.packed(self.choices[0] if self.choices else self.value) + self.packed()
        if self.span is not None:
            return head + body + b"\x01" + b"".join(self.packed(bound) for bound in self.span)
        if not self.choices:
            return head + body + b"\0"
        choices = b"".join(self.packed(choice) for choice in self.choices)
        return head + body + struct.pack("<BH", 2, len(self.choices)) + choices


def device_info(
    operations: Sequence[int],
    events: Sequence[int],
    properties: Sequence[int],
    model: str,
    serial: str,
    version: str,
    vendor: int = 0x0000000A,
    manufacturer: str = "Vasculum",
) -> bytes:
    """The DeviceInfo dataset; `vendor` is whose extension of PTP the body speaks, Nikon's unless another is named."""
    return b"".join(
        [
            struct.pack("<HIH", 100, vendor, 100),
            text(""),
            struct.pack("<H", 0),
            array("H", operations),
            array("H", events),
            array("H", properties),
            array("H", [0x3801, 0x3000]),
            array("H", [0x3801, 0x3000]),
            text(manufacturer),
            text(model),
            text(version),
            text(serial),
        ]
    )


def storage_info(capacity: int, free: int) -> bytes:
    """The StorageInfo dataset of a memory card."""
    frames = min(free // 30_000_000, 0xFFFF)
    return struct.pack("<HHHQQI", 4, 3, 0, capacity, free, frames) + text("Card") + text("CARD")


def object_info(
    storage: int,
    object_format: int,
    size: int,
    parent: int,
    name: str,
    taken: datetime,
    association: bool = False,
    *,
    thumbnail_format: int = 0,
) -> bytes:
    """The ObjectInfo dataset of a file or folder on the card."""
    date = taken.strftime("%Y%m%dT%H%M%S")
    numbers = (storage, object_format, 0, size, thumbnail_format, 0, 0, 0, 0, 0, 0, parent, int(association), 0, 0)
    return struct.pack("<IHHIHIIIIIIIHII", *numbers) + text(name) + text(date) + text(date) + text("")
