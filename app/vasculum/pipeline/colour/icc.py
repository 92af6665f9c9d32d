"""Writes a camera's calibration as an ICC profile, for other programs.

No library at hand writes one: lcms, through Pillow or imagecodecs, builds RGB profiles from primaries alone, whose
white is then moved to D50, and none of them takes a table.
"""

import struct
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.colour.encoding import Encoding
from vasculum.pipeline.colour.spaces import D50, SRGB_TO_XYZ, Floats, lab_of_xyz
from vasculum.pipeline.colour.transforms import Transform

_NODES = 33
_LEGACY_L, _LEGACY_AB = 652.8, 256.0
"""16-bit units of L* and of a*, b* in a lut16Type (ICC.1:2001-04, A.4)."""


def device_profile(transform: Transform, encoding: Encoding, description: str, made_at: datetime) -> bytes:
    """An input profile, version 2.4: the frame's RGB codes to L*a*b* through a table of 33 nodes an axis.

    Relative colorimetric, D50. The same bytes for the same arguments. Source: ICC.1:2001-04, 6.5.6 lut16Type.
    """
    tags = {
        b"desc": _description(description),
        b"cprt": b"text\0\0\0\0No copyright, use freely\0",
        b"wtpt": b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(65536 * float(part)) for part in D50)),
        b"A2B0": _table(transform, encoding),
    }
    offset, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, content in tags.items():
        padded = content + bytes(-len(content) % 4)
        table += struct.pack(">4sII", name, offset + len(body), len(content))
        body += padded
    head = _header(offset + len(body), made_at)
    return head + struct.pack(">I", len(tags)) + table + body


def _header(size: int, made_at: datetime) -> bytes:
    moment = (made_at.year, made_at.month, made_at.day, made_at.hour, made_at.minute, made_at.second)
    illuminant = (round(65536 * float(part)) for part in D50)
    head = struct.pack(">I4sI4s4s4s6H4s", size, bytes(4), 0x02400000, b"scnr", b"RGB ", b"Lab ", *moment, b"acsp")
    head += struct.pack(">4sI4s4sQI3i", bytes(4), 0, bytes(4), bytes(4), 0, 1, *illuminant)
    return head.ljust(128, b"\0")


def _description(text: str) -> bytes:
    plain = text.encode("ascii", "replace") + b"\0"
    return b"desc\0\0\0\0" + struct.pack(">I", len(plain)) + plain + bytes(4 + 4 + 2 + 1 + 67)


def _table(transform: Transform, encoding: Encoding) -> bytes:
    axis = np.linspace(0, 255, _NODES)
    # Red runs slowest.
    red, green, blue = np.meshgrid(axis, axis, axis, indexing="ij")
    light = transform(encoding.linear(np.stack([red, green, blue], axis=-1).reshape(-1, 3)))
    lab = _legacy(lab_of_xyz(light @ SRGB_TO_XYZ.T))
    identity = (65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    straight = np.array([0, 65535], dtype=">u2").tobytes() * 3
    head = b"mft2\0\0\0\0" + struct.pack(">4B9i2H", 3, 3, _NODES, 0, *identity, 2, 2)
    return head + straight + lab.tobytes() + straight


def _legacy(lab: Floats) -> NDArray[np.uint16]:
    codes = np.stack([lab[:, 0] * _LEGACY_L, *((lab[:, band] + 128) * _LEGACY_AB for band in (1, 2))], axis=-1)
    codes[:, 0] = np.minimum(codes[:, 0], 100 * _LEGACY_L)
    return np.asarray(np.rint(np.clip(codes, 0, 65535)), dtype=">u2")
