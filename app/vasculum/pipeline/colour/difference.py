"""The CIEDE2000 colour difference."""

import numpy as np

from vasculum.pipeline.colour.spaces import Floats, Mask

_25_7 = 25.0**7


def delta_e_2000(first: Floats, second: Floats) -> Floats:
    """CIEDE2000 of two arrays of L*a*b*, (..., 3), broadcast; kL = kC = kH = 1. The order does not matter.

    Source: Sharma, Wu and Dalal 2005, "The CIEDE2000 color-difference formula", Color Research and Application 30(1),
    equations 2 to 22; their table 1 is the test.
    """
    l1, a1, b1 = np.moveaxis(np.asarray(first, dtype=np.float64), -1, 0)
    l2, a2, b2 = np.moveaxis(np.asarray(second, dtype=np.float64), -1, 0)
    chroma7 = ((np.hypot(a1, b1) + np.hypot(a2, b2)) / 2) ** 7
    stretch = 1.5 - 0.5 * np.sqrt(chroma7 / (chroma7 + _25_7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    grey = c1 * c2 == 0

    turn = np.where(grey, 0.0, (h2 - h1 + 180) % 360 - 180)
    delta_h = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn) / 2)
    mean_l, mean_c = (l1 + l2) / 2, (c1 + c2) / 2
    mean_h = _mean_hue(h1, h2, grey)

    t = (
        1
        - 0.17 * np.cos(np.radians(mean_h - 30))
        + 0.24 * np.cos(np.radians(2 * mean_h))
        + 0.32 * np.cos(np.radians(3 * mean_h + 6))
        - 0.20 * np.cos(np.radians(4 * mean_h - 63))
    )
    s_l = 1 + 0.015 * (mean_l - 50) ** 2 / np.sqrt(20 + (mean_l - 50) ** 2)
    s_c, s_h = 1 + 0.045 * mean_c, 1 + 0.015 * mean_c * t
    r_c = 2 * np.sqrt(mean_c**7 / (mean_c**7 + _25_7))
    r_t = -np.sin(np.radians(60 * np.exp(-(((mean_h - 275) / 25) ** 2)))) * r_c
    dl, dc, dh = (l2 - l1) / s_l, (c2 - c1) / s_c, delta_h / s_h
    return np.asarray(np.sqrt(np.maximum(dl**2 + dc**2 + dh**2 + r_t * dc * dh, 0)), dtype=np.float64)


def _mean_hue(h1: Floats, h2: Floats, grey: Mask) -> Floats:
    total, apart = h1 + h2, np.abs(h1 - h2) > 180
    around = np.where(total < 360, (total + 360) / 2, (total - 360) / 2)
    return np.where(grey, total, np.where(apart, around, total / 2))
