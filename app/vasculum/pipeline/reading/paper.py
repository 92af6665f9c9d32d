"""Whether two lines stand on one piece of paper: between them there is then nothing but that paper."""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.pipeline.reading.lines import Axis, Corners, gap

Ground = NDArray[np.float64]
"""R G B of the paper under a line, 8-bit levels."""

_UNLIKE = 14.0
"""8-bit levels in any channel by which two papers, or paper and what it lies on, differ at least."""
_EDGE = 10.0
"""Levels by which the ground changes at once where a paper ends, be it by its shadow alone; light changes slowly."""
_MOST = 0.35
"""Share of the way between two near lines from which on it is not the paper. A ruled line covers less."""
_ACROSS, _ALONG = 15, 60
"""Spots looked at across the way between two lines and along it; medians of so many do not mind noise and foxing."""


def paper_tone(pixels: Pixels, corners: Corners) -> Ground:
    """The ground on which a line is written: ink is darker, so the brighter spots of its rectangle count."""
    share = np.linspace(0.05, 0.95, _ACROSS)
    across, along = np.meshgrid(share, share, indexing="ij")
    start, end = corners[1] - corners[0], corners[3] - corners[0]
    spots = _colours(pixels, corners[0] + along[..., None] * start + across[..., None] * end)
    bright = spots[spots.sum(axis=1) >= np.percentile(spots.sum(axis=1), 60)]
    tone: Ground = np.median(bright, axis=0)
    return tone


def same_paper(
    pixels: Pixels,
    pair: tuple[Corners, Corners],
    grounds: tuple[Ground, Ground],
    ways: tuple[Axis, Axis],
    *,
    strict: bool,
) -> bool:
    """Whether the ground is the same under both and between them.

    `ways`: unit vectors along the writing and down. `strict`: not even a thin edge may lie between them.
    """
    alike = float(np.abs(grounds[0] - grounds[1]).max()) <= _UNLIKE
    first, second = pair
    along, down = ways
    gaps = gap(first @ along, second @ along), gap(first @ down, second @ down)
    if max(gaps) <= 0:
        return alike
    way, across = (down, along) if gaps[1] >= gaps[0] else (along, down)
    forward = np.linspace(*_between(first @ way, second @ way), _ALONG)
    sideways = np.linspace(*_between(first @ across, second @ across), _ACROSS)
    grid = forward[:, None, None] * way + sideways[None, :, None] * across
    ground = np.median(_colours(pixels, grid).reshape(_ALONG, _ACROSS, 3), axis=1)
    if np.abs(ground[3:] - ground[:-3]).max() <= _EDGE:
        return True
    unlike = np.abs(ground - (grounds[0] + grounds[1]) / 2).max(axis=1) > _UNLIKE
    return not strict and alike and float(unlike.mean()) < _MOST


def _between(first: NDArray[np.float64], second: NDArray[np.float64]) -> tuple[float, float]:
    """What two intervals share, or what lies between them."""
    inner = sorted((float(max(first.min(), second.min())), float(min(first.max(), second.max()))))
    return inner[0], inner[1]


def _colours(pixels: Pixels, points: NDArray[np.float64]) -> NDArray[np.float64]:
    flat = np.rint(points.reshape(-1, 2)).astype(int)
    height, width = pixels.shape[:2]
    colours: NDArray[np.float64] = pixels[np.clip(flat[:, 1], 0, height - 1), np.clip(flat[:, 0], 0, width - 1)].astype(
        np.float64
    )
    return colours
