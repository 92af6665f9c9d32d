"""Conversions between linear sRGB, CIE XYZ and CIE L*a*b*. White is D50 throughout, Y of a perfect white is 1."""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Mask = NDArray[np.bool_]
Counts = NDArray[np.intp]

D50 = np.array([0.96422, 1.0, 0.82521])
"""XYZ of the ICC profile connection space's white (ICC.1:2022, 7.2.16)."""

SRGB_TO_XYZ = np.array(
    [
        [0.4360747, 0.3850649, 0.1430804],
        [0.2225045, 0.7168786, 0.0606169],
        [0.0139322, 0.0971045, 0.7141733],
    ]
)
"""Linear sRGB to XYZ, Bradford-adapted from D65 to D50 (Lindbloom, "RGB/XYZ matrices", sRGB D50)."""

XYZ_TO_SRGB = np.linalg.inv(SRGB_TO_XYZ)

_EPSILON = (6 / 29) ** 3
_KAPPA = (29 / 3) ** 3


def lab_of_xyz(xyz: Floats) -> Floats:
    """L*a*b* of XYZ, (..., 3). Negative XYZ follow the straight part of the curve (CIE 15:2004, 8.2.1)."""
    ratio = xyz / D50
    f = np.where(ratio > _EPSILON, np.cbrt(np.maximum(ratio, _EPSILON)), (_KAPPA * ratio + 16) / 116)
    fx, fy, fz = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)], axis=-1)


def xyz_of_lab(lab: Floats) -> Floats:
    """XYZ of L*a*b*, (..., 3) (CIE 15:2004, 8.2.1)."""
    fy = (lab[..., 0] + 16) / 116
    f = np.stack([fy + lab[..., 1] / 500, fy, fy - lab[..., 2] / 200], axis=-1)
    return D50 * np.where(f > 6 / 29, f**3, (116 * f - 16) / _KAPPA)


def srgb_decoded(values: Floats) -> Floats:
    """Linear light of sRGB's values, both 0 to 1 (IEC 61966-2-1)."""
    return np.where(values <= 0.04045, values / 12.92, ((np.maximum(values, 0.04045) + 0.055) / 1.055) ** 2.4)


def srgb_encoded(linear: Floats) -> Floats:
    """sRGB's values of linear light, both 0 to 1 (IEC 61966-2-1)."""
    return np.where(linear <= 0.0031308, 12.92 * linear, 1.055 * np.maximum(linear, 0.0031308) ** (1 / 2.4) - 0.055)
