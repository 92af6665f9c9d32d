"""Whether a JPEG, PNG or TIFF is whole. Decoders fill what is missing and say nothing."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO

import numpy as np
import tifffile

from vasculum.model.errors import BadInput
from vasculum.model.frame import Pixels
from vasculum.pipeline.opencv import cv2

COPY_AGAIN = "Copy it again from its source."
_SCAN, _END = 0xDA, b"\xff\xd9"
_FILLER = 128
"""The grey that libjpeg leaves where the coefficients never came."""


def jpeg_end(content: bytes, name: str) -> int:
    """Where the picture's own end marker stands; a thumbnail's does not count (ITU-T T.81, annex B).

    Raises `BadInput` where there is none: within a scan FF D9 cannot be picture data, for an FF there is stuffed.
    """
    place = 2
    while place + 4 <= len(content):
        if content[place] != 0xFF:
            place += 1  # Stray bytes between segments; libjpeg skips them too.
        elif content[place + 1] in (0xFF, 0x00, 0x01) or 0xD0 <= content[place + 1] <= 0xD9:
            place += 1 if content[place + 1] == 0xFF else 2
        elif content[place + 1] == _SCAN:
            break
        else:
            place += 2 + int.from_bytes(content[place + 2 : place + 4], "big")
    end = content.find(_END, place) if place + 4 <= len(content) else -1
    if end < 0:
        raise BadInput(f"{name} is cut short: its end is missing.", COPY_AGAIN)
    return end


def check_jpeg_tail(content: bytes, end: int, decoded: Pixels, name: str) -> None:
    """Raises `BadInput` where the end marker stands, but picture data before it are gone.

    A last row of nothing but filler grey is suspicious, no more: with noughts put before the end marker, a whole
    picture decodes as before, and one that lacks data takes them for its own.
    """
    if not (decoded[-1] == _FILLER).all() or (decoded[0] == _FILLER).all():
        return
    # No block of 64 coefficients takes more bytes than this from a row of noughts.
    noughts = bytes(2 * decoded.shape[0] * decoded.shape[1])
    longer = np.frombuffer(content[:end] + noughts + _END, np.uint8)
    kind = cv2.IMREAD_COLOR_RGB if decoded.ndim == 3 else cv2.IMREAD_UNCHANGED
    again = cv2.imdecode(longer, kind | cv2.IMREAD_IGNORE_ORIENTATION)
    if again is None or not np.array_equal(again[-8:], decoded[-8:]):
        raise BadInput(f"{name} is damaged: a part of the picture is missing.", COPY_AGAIN)


def png_chunks(content: bytes, name: str) -> Iterator[tuple[bytes, bytes]]:
    """Kind and data of each chunk, checksum verified. Raises `BadInput` for a cut or damaged file (PNG, 5.3)."""
    place = 8
    while True:
        size = int.from_bytes(content[place : place + 4], "big")
        kind, data = content[place + 4 : place + 8], content[place + 8 : place + 8 + size]
        tail = content[place + 8 + size : place + 12 + size]
        if len(tail) < 4:
            raise BadInput(f"{name} is cut short: its end is missing.", COPY_AGAIN)
        if zlib.crc32(data, zlib.crc32(kind)) != int.from_bytes(tail, "big"):
            raise BadInput(f"{name} is damaged: a checksum within it does not fit.", COPY_AGAIN)
        yield kind, data
        if kind == b"IEND":
            return
        place += 12 + size


def check_tiff_reach(content: bytes, name: str) -> None:
    """Raises `BadInput` where a TIFF's directories (a DNG's are such) name pixels beyond the file's end."""
    try:
        with tifffile.TiffFile(BytesIO(content)) as tiff:
            first = tiff.pages.first
            pages = [first, *(first.pages or ())]
            strips = [zip(page.dataoffsets, page.databytecounts, strict=False) for page in pages]
            ends = [start + size for strip in strips for start, size in strip]
    except (tifffile.TiffFileError, ValueError, IndexError, KeyError, AttributeError, struct.error) as fault:
        raise BadInput(f"{name} is cut short or damaged: its directory cannot be read.", COPY_AGAIN) from fault
    if max(ends, default=0) > len(content):
        raise BadInput(f"{name} is cut short: its end is missing.", COPY_AGAIN)
