"""Noise on the flattest places of the ground: what grain a camera adds where the paper shows none of its own."""

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.own_rgb import own_rgb
from vasculum.pipeline.light.ground import Ground
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of

TILE = 48
"""Pixels of a tile's side at full size."""
_TILES = 16
"""So many are measured, the flattest ones; their median counts."""
_LAPLACE = np.array([[1, -2, 1], [-2, 4, -2], [1, -2, 1]], np.float32)
_BURNT = 250
"""Grey level from which on a tile's noise is cut off."""
_EVEN = 0.04
"""Share by which the light of a tile may differ from the ground's course."""


def ground_noise(frame: Frame, ground: Ground) -> tuple[float, Box] | None:
    """SD of L* on the ground and the place of the tile that stands for it; None where too little ground lies bare.

    Immerkaer's estimate (1996, "Fast noise variance estimation"): deaf to slopes, and to much of the paper's own grain.
    """
    chosen = _flattest(frame, ground)
    if len(chosen) < _TILES // 2:
        return None
    grey = grey_of(frame)
    measured = [(_deviation(grey[box.y : box.bottom, box.x : box.right]), box) for box in chosen]
    measured.sort(key=lambda pair: pair[0])
    level, box = measured[len(measured) // 2]
    mean = float(grey[box.y : box.bottom, box.x : box.right].mean())
    return level * _lightness_per_level(mean, frame.icc), box


def _flattest(frame: Frame, ground: Ground) -> list[Box]:
    """Tiles whose part of the small picture is bare ground and steps least."""
    side = max(2, math.ceil(TILE * ground.small.factor))
    rows, columns = ground.small.grey.shape[0] // side, ground.small.grey.shape[1] // side
    if rows < 2 or columns < 2 or min(frame.width, frame.height) < 4 * TILE:
        return []
    # Averaged to sixteenths of a tile, so that strong noise does not look like a thing.
    whole = ground.ratio[: rows * side, : columns * side]
    high, low = _cells(cv2.resize(whole, (4 * columns, 4 * rows), interpolation=cv2.INTER_AREA), 4)
    burnt = _cells(ground.small.grey, side)[0] >= _BURNT
    rough = np.where((high < 1 + _EVEN) & (low > 1 - _EVEN) & ~burnt, high - low, np.inf)
    order = np.argsort(rough, axis=None)[:_TILES]
    places = [(int(at) // columns, int(at) % columns) for at in order if np.isfinite(rough.flat[at])]
    boxes = [
        Box(round(c * side / ground.small.factor), round(r * side / ground.small.factor), TILE, TILE) for r, c in places
    ]
    return [box for box in boxes if box.right <= frame.width and box.bottom <= frame.height]


def _cells(picture: NDArray[Any], side: int) -> tuple[NDArray[Any], NDArray[Any]]:
    """The largest and the smallest value of each square cell."""
    rows, columns = picture.shape[0] // side, picture.shape[1] // side
    # Whole rows first: those are many values at a time.
    bands = np.ascontiguousarray(picture[: rows * side, : columns * side]).reshape(rows, side, -1)
    high, low = (ends.reshape(rows, columns, side) for ends in (bands.max(axis=1), bands.min(axis=1)))
    return high.max(axis=2), low.min(axis=2)


def _deviation(tile: NDArray[np.uint8]) -> float:
    """Grey levels: the mean of the filtered tile's absolute values, scaled for a normal distribution."""
    seen = cv2.filter2D(tile.astype(np.float32), -1, _LAPLACE)[1:-1, 1:-1]
    return float(math.sqrt(math.pi / 2) / 6 * np.abs(seen).mean())


def _lightness_per_level(level: float, icc: bytes | None) -> float:
    """How much L* one grey level is worth there."""
    pair = np.array([[level - 1] * 3, [level + 1] * 3])
    codes, encoding = own_rgb(np.clip(pair, 0, 255), icc)
    return float(np.diff(encoding.lab(codes)[:, 0])[0] / 2)
