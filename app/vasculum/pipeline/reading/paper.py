"""Whether two lines stand on one piece of paper: between them there is then nothing but that paper."""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.pipeline.reading.detection import Corners

_UNLIKE = 14
"""8-bit levels in any channel by which two papers, or paper and what it lies on, differ at least."""
_MOST = 0.35
"""Share of the way between two lines from which on it is not the paper. A ruled line covers less."""
_SPOTS = 15
"""Spots along and across that are looked at; medians of so many do not mind noise and foxing."""


def paper_tone(pixels: Pixels, corners: Corners) -> NDArray[np.float64]:
    """R G B of the ground on which a line is written: ink is darker, so the brighter spots of its rectangle count."""
    share = np.linspace(0.05, 0.95, _SPOTS)
    across, along = np.meshgrid(share, share, indexing="ij")
    start, end = corners[1] - corners[0], corners[3] - corners[0]
    spots = _colours(pixels, corners[0] + along[..., None] * start + across[..., None] * end)
    bright = spots[spots.sum(axis=1) >= np.percentile(spots.sum(axis=1), 60)]
    tone: NDArray[np.float64] = np.median(bright, axis=0)
    return tone


def same_paper(
    pixels: Pixels, first: Corners, second: Corners, tones: tuple[NDArray[np.float64], NDArray[np.float64]],
    along: NDArray[np.float64], down: NDArray[np.float64],
) -> bool:
    """Whether the ground is the same under both and between them. `along`, `down`: unit vectors of the writing."""
    if np.abs(tones[0] - tones[1]).max() > _UNLIKE:
        return False
    beside, below = (np.linspace(*_between(first @ axis, second @ axis), _SPOTS) for axis in (along, down))
    grid = beside[:, None, None] * along + below[None, :, None] * down
    spots = _colours(pixels, grid).reshape(_SPOTS, _SPOTS, 3)
    stacked = _overlap(first @ along, second @ along) > _overlap(first @ down, second @ down)
    way = np.median(spots, axis=0 if stacked else 1)
    unlike = np.abs(way - (tones[0] + tones[1]) / 2).max(axis=1) > _UNLIKE
    return float(unlike.mean()) < _MOST


def _overlap(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    return float(min(first.max(), second.max()) - max(first.min(), second.min()))


def _between(first: NDArray[np.float64], second: NDArray[np.float64]) -> tuple[float, float]:
    """What two intervals share, or what lies between them."""
    inner = sorted((float(max(first.min(), second.min())), float(min(first.max(), second.max()))))
    return inner[0], inner[1]


def _colours(pixels: Pixels, points: NDArray[np.float64]) -> NDArray[np.float64]:
    flat = np.rint(points.reshape(-1, 2)).astype(int)
    height, width = pixels.shape[:2]
    colours: NDArray[np.float64] = pixels[
        np.clip(flat[:, 1], 0, height - 1), np.clip(flat[:, 0], 0, width - 1)
    ].astype(np.float64)
    return colours
