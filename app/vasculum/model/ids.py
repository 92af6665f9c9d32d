"""Identifiers: minted once, never reused."""

import os
import threading
import time
import uuid
from typing import NewType

CaptureId = NewType("CaptureId", str)
"""One shutter release; also the media id of what it became (`urn:uuid:<id>` at the repository)."""

_lock = threading.Lock()
_last = 0


def new_uuid7() -> str:
    """A fresh UUIDv7 in its text form; later calls of one process sort after earlier ones.

    RFC 9562 section 5.7, with the 12 bits of `rand_a` counting within a millisecond (method 1 of section 6.2).
    Safe from any thread.
    """
    global _last
    with _lock:
        tick = max(time.time_ns() // 1_000_000 << 12, _last + 1)
        _last = tick
    value = (tick >> 12) << 80 | 0x7 << 76 | (tick & 0xFFF) << 64
    value |= 0b10 << 62 | int.from_bytes(os.urandom(8)) >> 2
    return str(uuid.UUID(int=value))


def new_capture_id() -> CaptureId:
    """The id of one shutter release."""
    return CaptureId(new_uuid7())


def urn(identifier: str) -> str:
    """`urn:uuid:…`, the form in which ids leave the station (RFC 9562 section 4)."""
    return f"urn:uuid:{identifier}"
