"""The width of each edge in a tile: how much slope a second, known blur takes from it.

An edge of Gaussian spread s loses the factor sqrt((s^2 + b^2) / (s^2 + a^2)) of its slope between blurs of a and b
(Zhuo and Sim 2011, "Defocus map estimation from a single image", section 3): contrast and content fall out.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.opencv import cv2

Floats = NDArray[np.float32]

RISE = 2.563
"""10-90 % rise of a Gaussian edge in standard deviations."""
_FIRST, _SECOND = 0.8, 1.8
"""Blurs in pixels: the first keeps noise out of the slope, the second is that which is compared."""
_SLOPE_SPREAD = 1 / 3
"""Variance that the central difference itself adds: a box of two pixels."""
_PIXEL_SPREAD = 1 / 12
"""Variance of a pixel's own aperture: no edge is narrower, however much a camera sharpened it."""
_LEAST_SLOPE = 3.0
"""Levels a pixel, after the first blur: what is fainter is grain of paper or of the sensor."""
_MARGIN = 3
_DIRECTIONS = 4
_FEWEST = 12
"""Edges that a direction or a tile must have to be measured."""
_STRONG = 0.4
"""Edges of a tile count from this share of its strongest slope: faint ones are shades, and soft by themselves."""
_NARROW = 25
"""Percentile of widths that counts as the narrow ones: curved strokes and near neighbours look wider than they are."""


@dataclass(frozen=True, slots=True)
class Edges:
    """The edges of a tile or of several; arrays of one length."""

    widths: Floats
    """10-90 % rise, pixels."""
    angles: Floats
    """Direction of the slope, radians in [0, pi): 0 is an upright edge, its slope running along a row."""
    slopes: Floats
    """Levels a pixel."""

    def __len__(self) -> int:
        return int(self.widths.size)


def edges_of(tile: NDArray[np.uint8], within: NDArray[np.bool_] | None = None) -> Edges:
    """The edges of a grey tile, or of the pixels `within` it: where the slope is largest along its own direction."""
    picture = tile.astype(np.float32)
    right, down = _slopes(cv2.GaussianBlur(picture, (0, 0), _FIRST))
    slope = cv2.magnitude(right, down)
    # Without the picture's own rim, as the slopes are.
    rim = _MARGIN - 1
    inner = slope[rim:-rim, rim:-rim]
    counted = None if within is None or within.all() else within[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    sample = inner[::2, ::2].ravel() if counted is None else inner[::2, ::2][counted[::2, ::2]]
    if not sample.size:
        return joined(())
    steep = inner > max(2 * _LEAST_SLOPE, _STRONG * _percentile(sample, 99.5))
    if counted is not None:
        steep &= counted
    # Few pixels are steep: what else is asked of an edge is asked of those alone, by their number in the picture.
    width, (across, along) = slope.shape[1], (right.ravel(), down.ravel())
    at = np.flatnonzero(steep)
    at = at + at // inner.shape[1] * (2 * rim) + rim * (width + 1)
    at = at[_tops(slope.ravel(), at, np.where(np.abs(across[at]) >= np.abs(along[at]), 1, width))]
    if not at.size:
        return joined(())
    found = slope.ravel()[at]
    later = _slopes_at(cv2.GaussianBlur(picture, (0, 0), _SECOND), at + at // width * 2 + width + 3)
    angles = np.arctan2(along[at], across[at])
    angles += np.float32(np.pi) * (angles < 0)
    # A slope that runs exactly leftwards is one that runs rightwards.
    angles[angles >= np.float32(np.pi)] = 0
    return Edges(_widths(found / np.maximum(later, 2e-3)), angles, found / 2)


def _slopes(picture: Floats) -> tuple[Floats, Floats]:
    """Twice the central differences, of all pixels but the outermost."""
    right = cv2.subtract(picture[1:-1, 2:], picture[1:-1, :-2])
    down = cv2.subtract(picture[2:, 1:-1], picture[:-2, 1:-1])
    return right, down


def _slopes_at(picture: Floats, at: NDArray[np.intp]) -> Floats:
    """The same slope at these pixels of the picture, none of them at its rim."""
    codes, width = picture.ravel(), picture.shape[1]
    right, down = codes[at + 1] - codes[at - 1], codes[at + width] - codes[at - width]
    slope: Floats = np.sqrt(right * right + down * down)
    return slope


def _tops(slope: Floats, at: NDArray[np.intp], beside: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Whether these pixels' slopes top those of their two neighbours so many pixels before and after."""
    here = slope[at]
    top: NDArray[np.bool_] = (here >= slope[at - beside]) & (here > slope[at + beside])
    return top


def _percentile(values: Floats, share: float) -> float:
    """What `np.percentile` says of (n,) values, n > 0, in a fifth of its time."""
    place = share / 100 * (len(values) - 1)
    below = int(place)
    above = min(below + 1, len(values) - 1)
    ranked = np.partition(values, (below, above))
    low, high = float(ranked[below]), float(ranked[above])
    return low + (high - low) * (place - below)


def _widths(ratio: Floats) -> Floats:
    first, second = _FIRST**2 + _SLOPE_SPREAD, _SECOND**2 + _SLOPE_SPREAD
    squared = np.clip(ratio**2, 1.0005, None)
    variance = (second - squared * first) / (squared - 1)
    widths: Floats = (RISE * np.sqrt(np.maximum(variance, 0) + _PIXEL_SPREAD)).astype(np.float32)
    return widths


def narrow_width(edges: Edges) -> float | None:
    """The width of the narrow edges, px; None where there are too few edges."""
    return _percentile(edges.widths, _NARROW) if len(edges) >= _FEWEST else None


def by_direction(edges: Edges) -> tuple[float | None, ...]:
    """The width of the narrow edges for slopes at 0, 45, 90 and 135 degrees, px; None where too few run that way."""
    sector = np.round(edges.angles / (np.pi / _DIRECTIONS)).astype(int) % _DIRECTIONS
    return tuple(
        _percentile(widths, _NARROW) if len(widths := edges.widths[sector == number]) >= _FEWEST else None
        for number in range(_DIRECTIONS)
    )


def joined(parts: Sequence[Edges]) -> Edges:
    """The edges of several tiles as one."""
    none = np.empty(0, np.float32)
    if not parts:
        return Edges(none, none, none)
    return Edges(
        np.concatenate([part.widths for part in parts]),
        np.concatenate([part.angles for part in parts]),
        np.concatenate([part.slopes for part in parts]),
    )
