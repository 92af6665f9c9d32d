"""The colours of the scene: sRGB's curve both ways, Lab of a chart's table to sRGB, the profile that says so."""

from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import ImageCms

_D50 = np.array([0.96422, 1.0, 0.82521])
"""XYZ of the ICC profile connection space's white (ICC.1:2022, 7.2.16)."""

_D50_TO_SRGB = np.array(
    [
        [3.1338561, -1.6168667, -0.4906146],
        [-0.9787684, 1.9161415, 0.0334540],
        [0.0719453, -0.2289914, 1.4052427],
    ]
)
"""XYZ (D50) to linear sRGB, Bradford-adapted (Lindbloom, RGB/XYZ matrices, sRGB D50)."""


def lab_to_srgb(lab: Sequence[float]) -> tuple[int, int, int]:
    """8-bit sRGB of a CIE L*a*b* colour (D50, 2 degrees); what lies outside sRGB is clipped per channel.

    Source: CIE 15:2004, 8.2.1; IEC 61966-2-1.
    """
    lightness, a, b = lab
    fy = (lightness + 16) / 116
    f = np.array([fy + a / 500, fy, fy - b / 200])
    xyz = _D50 * np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29))
    red, green, blue = np.rint(255 * encoded(np.clip(_D50_TO_SRGB @ xyz, 0, 1))).astype(int)
    return int(red), int(green), int(blue)


def encoded(linear: NDArray[np.floating]) -> NDArray[np.floating]:
    """sRGB's values of linear light, both 0 to 1 (IEC 61966-2-1)."""
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * np.maximum(linear, 0.0031308) ** (1 / 2.4) - 0.055)


def linear(values: NDArray[np.floating]) -> NDArray[np.floating]:
    """Linear light of sRGB's values, both 0 to 1 (IEC 61966-2-1)."""
    return np.where(values <= 0.04045, values / 12.92, ((values + 0.055) / 1.055) ** 2.4)


@cache
def srgb_profile() -> bytes:
    """An sRGB ICC profile, the same bytes each time."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # Bytes 24 to 35 are the moment of making, which lcms takes from the clock (ICC.1:2022, 7.2.10).
    profile[24:36] = np.array([2026, 1, 1, 0, 0, 0], dtype=">u2").tobytes()
    return bytes(profile)
