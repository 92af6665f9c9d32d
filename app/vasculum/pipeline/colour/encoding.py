"""What the numbers of a frame mean: its ICC profile's tone curves and primaries, read without 8-bit rounding."""

import struct
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from vasculum.pipeline.colour.spaces import SRGB_TO_XYZ, Floats, lab_of_xyz, srgb_decoded

_STEPS = np.arange(256) / 255


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """An RGB encoding of three curves and a matrix (ICC.1:2022, F.3)."""

    curves: Floats
    """(3, 256): linear light 0 to 1 of each 8-bit code of R, G, B."""
    to_xyz: Floats
    """(3, 3): linear RGB to XYZ, D50."""

    def linear(self, codes: Floats) -> Floats:
        """Linear light of (..., 3) codes 0 to 255, fractions allowed."""
        parts = [np.interp(codes[..., band], np.arange(256), self.curves[band]) for band in range(3)]
        return np.stack(parts, axis=-1)

    def codes(self, light: Floats) -> Floats:
        """(..., 3) codes 0 to 255, with fractions, of linear light; what is over white is white."""
        steps = np.arange(256)
        parts = [np.interp(light[..., band], self.curves[band], steps) for band in range(3)]
        return np.stack(parts, axis=-1)

    def lab(self, codes: Floats) -> Floats:
        """L*a*b* (D50) of (..., 3) codes 0 to 255, relative colorimetric."""
        return lab_of_xyz(self.linear(codes) @ self.to_xyz.T)

    @property
    def is_srgb(self) -> bool:
        """Whether it is sRGB up to rounding."""
        same_light = np.allclose(self.curves, SRGB.curves, atol=0.002)
        return bool(same_light and np.allclose(self.to_xyz, SRGB.to_xyz, atol=0.002))


SRGB = Encoding(np.tile(srgb_decoded(_STEPS), (3, 1)), SRGB_TO_XYZ)


@lru_cache(maxsize=8)
def encoding_of(icc: bytes | None) -> Encoding | None:
    """The encoding an RGB matrix profile describes; sRGB for None, as the frame's contract says.

    None for a profile of another build (tables, greys, damaged), whose pixels must go through a colour engine first.
    """
    if icc is None:
        return SRGB
    try:
        tags = _tags(icc)
        if icc[16:20] != b"RGB " or b"A2B0" in tags:
            return None
        columns = [_xyz(tags[name]) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]
        curves = [_curve(tags[name]) for name in (b"rTRC", b"gTRC", b"bTRC")]
    except (KeyError, struct.error, ValueError):
        return None
    return Encoding(np.clip(np.stack(curves), 0, 1), np.stack(columns, axis=1))


def _tags(icc: bytes) -> dict[bytes, bytes]:
    (count,) = struct.unpack_from(">I", icc, 128)
    if count > 200:
        raise ValueError("no ICC tag table")
    entries = (struct.unpack_from(">4sII", icc, 132 + 12 * number) for number in range(count))
    return {name: icc[offset : offset + size] for name, offset, size in entries}


def _xyz(tag: bytes) -> Floats:
    if tag[:4] != b"XYZ ":
        raise ValueError("not an XYZ tag")
    return np.array(struct.unpack_from(">3i", tag, 8)) / 65536


def _curve(tag: bytes) -> Floats:
    """ICC.1:2022, 10.6 curveType and 10.18 parametricCurveType."""
    if tag[:4] == b"curv":
        (count,) = struct.unpack_from(">I", tag, 8)
        values = np.array(struct.unpack_from(f">{count}H", tag, 12), dtype=np.float64)
        if count == 0:
            return _STEPS.copy()
        if count == 1:
            return np.asarray(_STEPS ** (values[0] / 256), dtype=np.float64)
        return np.interp(_STEPS, np.linspace(0, 1, count), values / 65535)
    if tag[:4] == b"para":
        (function,) = struct.unpack_from(">H", tag, 8)
        count = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}[function]
        return _parametric(function, [value / 65536 for value in struct.unpack_from(f">{count}i", tag, 12)])
    raise ValueError("not a curve tag")


def _parametric(function: int, given: list[float]) -> Floats:
    g, a, b, c, d, e, f = (given + [0.0] * 7)[:7]
    if function == 0:
        return np.asarray(_STEPS**g, dtype=np.float64)
    power = np.maximum(a * _STEPS + b, 0) ** g
    match function:
        case 1:
            return np.where(-b / a <= _STEPS, power, 0.0)
        case 2:
            return np.where(-b / a <= _STEPS, power + c, c)
        case 3:
            return np.where(d <= _STEPS, power, c * _STEPS)
        case _:
            return np.where(d <= _STEPS, power + e, c * _STEPS + f)
