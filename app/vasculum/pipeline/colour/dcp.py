"""A camera's colours as a DNG camera profile (DCP), for programs that develop RAW files themselves.

No library at hand writes one: tifffile knows neither the format's magic number nor a file without a picture.
"""

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.colour.difference import delta_e_2000
from vasculum.pipeline.colour.spaces import D50, Floats, lab_of_xyz, xyz_of_lab

_D50_LIGHT = 23
"""EXIF's LightSource of D50, to which the chart's colours are adapted."""
_ASCII, _SHORT, _LONG, _SRATIONAL = 2, 3, 4, 10
_PARTS = 1_000_000
"""Denominator of the matrices' fractions."""
_FEWEST = 12
"""Patches that a matrix of nine numbers rests on."""
_DARKEST = 0.01


@dataclass(frozen=True, slots=True, eq=False)
class CameraColours:
    """What a DCP says of a camera in one light."""

    color_matrix: Floats
    """(3, 3): XYZ under D50 to the camera's own linear RGB, its largest channel 1 for white (DNG 1.7, ColorMatrix1)."""
    forward_matrix: Floats
    """(3, 3): balanced camera RGB to XYZ, D50; (1, 1, 1) gives the white of D50 (DNG 1.7, ForwardMatrix1)."""
    delta_e: float
    """Mean CIEDE2000 of the patches that were used."""


def camera_colours(light: Floats, usable: NDArray[np.bool_], lab: Floats) -> CameraColours:
    """The matrices that fit a chart: `light` (n, 3) linear camera RGB of its patches, black taken away, not balanced;
    `usable` (n,) those not clipped; `lab` (n, 3) what they are, CIE L*a*b*, D50.

    Least squares in XYZ, each patch weighted by the slope of L*, so that dark patches count as the eye counts them.
    Raises ValueError where fewer than 12 patches are usable.
    """
    if usable.sum() < _FEWEST:
        raise ValueError("too few patches are usable")
    seen, xyz = light[usable], xyz_of_lab(lab[usable])
    weight = np.maximum(xyz[:, 1:2], _DARKEST) ** (-2 / 3)
    to_xyz = np.linalg.lstsq(seen * weight, xyz * weight, rcond=None)[0].T
    off = delta_e_2000(lab_of_xyz(seen @ to_xyz.T), lab[usable])
    from_xyz = np.linalg.inv(to_xyz)
    white = from_xyz @ D50
    return CameraColours(from_xyz / white.max(), to_xyz * white, float(off.mean()))


def camera_profile(colours: CameraColours, camera: str, name: str) -> bytes:
    """The DCP file: one light, D50. `camera` as RAW developers name it (`Canon EOS R5`). The same bytes each time.

    Source: DNG specification 1.7.1, "Camera Profiles" and the tags 50708 to 50964.
    """
    fields = [
        (50708, _ASCII, _text(camera)),
        (50721, _SRATIONAL, _fractions(colours.color_matrix)),
        (50778, _SHORT, struct.pack("<H", _D50_LIGHT)),
        (50936, _ASCII, _text(name)),
        (50941, _LONG, struct.pack("<I", 3)),
        (50942, _ASCII, _text("No copyright, use freely")),
        (50964, _SRATIONAL, _fractions(colours.forward_matrix)),
    ]
    size = {_ASCII: 1, _SHORT: 2, _LONG: 4, _SRATIONAL: 8}
    entries, body = b"", b""
    begin = 8 + 2 + 12 * len(fields) + 4
    for tag, kind, content in fields:
        place = content.ljust(4, b"\0")
        if len(content) > 4:
            place = struct.pack("<I", begin + len(body))
            body += content + bytes(len(content) % 2)
        entries += struct.pack("<HHI", tag, kind, len(content) // size[kind]) + place
    return b"IIRC" + struct.pack("<IH", 8, len(fields)) + entries + bytes(4) + body


def _text(words: str) -> bytes:
    return words.encode("ascii", "replace") + b"\0"


def _fractions(matrix: Floats) -> bytes:
    return b"".join(struct.pack("<2i", round(float(value) * _PARTS), _PARTS) for value in matrix.ravel())
