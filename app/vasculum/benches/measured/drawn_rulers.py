"""Rulers drawn with a known step, at any angle."""

from collections.abc import Mapping

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.opencv import cv2

_FINE = 8
"""Marks are drawn so many times too large and averaged down, so that they lie between pixels as real ones do."""
INCH = 25.4

CENTIMETRES = (60.0, *(30.0,) * 4, 42.0, *(30.0,) * 4)
SIXTEENTHS = tuple(
    next(length for power, length in ((16, 80.0), (8, 60.0), (4, 46.0), (2, 36.0), (1, 28.0)) if number % power == 0)
    for number in range(16)
)
HALF_MILLIMETRES = tuple(
    next(length for power, length in ((20, 70.0), (10, 52.0), (2, 38.0), (1, 24.0)) if number % power == 0)
    for number in range(20)
)
UNITS: Mapping[str, tuple[tuple[float, ...], float]] = {
    "millimetres and centimetres": (CENTIMETRES, 1.0),
    "half millimetres": (HALF_MILLIMETRES, 0.5),
    "sixteenths of an inch": (SIXTEENTHS, INCH / 16),
}
"""Lengths of the marks, in pixels at a step of 10, repeated along the ruler; millimetres of a step."""


def ruler(
    step: float, lengths: tuple[float, ...], count: int, degrees: float = 0.0, blur: float = 0.0, seed: int = 3
) -> Pixels:
    """Dark marks on light plastic in the middle of a grey ground; (n, n, 3)."""
    across = np.full((int(max(lengths) * 3), round(step * (count + 2)) * _FINE), 235, np.uint8)
    thick = max(1.0, step * 0.15)
    for number in range(count):
        middle, tall = step * (number + 1.5), lengths[number % len(lengths)]
        across[: round(tall), round((middle - thick / 2) * _FINE) : round((middle + thick / 2) * _FINE)] = 30
    drawn = cv2.resize(across, (across.shape[1] // _FINE, across.shape[0]), interpolation=cv2.INTER_AREA)
    side = int(np.hypot(*drawn.shape)) + 200
    turn = cv2.getRotationMatrix2D((drawn.shape[1] / 2, drawn.shape[0] / 2), degrees, 1.0)
    turn[:, 2] += side / 2 - np.array([drawn.shape[1], drawn.shape[0]]) / 2
    picture = cv2.warpAffine(drawn, turn, (side, side), borderValue=120, flags=cv2.INTER_CUBIC)
    if blur:
        picture = cv2.GaussianBlur(picture, (0, 0), blur)
    noise = np.random.default_rng(seed).normal(0, 2, picture.shape)
    return np.dstack([np.clip(picture + noise, 0, 255).astype(np.uint8)] * 3)
