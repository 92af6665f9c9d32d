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
    later = cv2.magnitude(*_slopes(cv2.GaussianBlur(picture, (0, 0), _SECOND)))
    inner = slope[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    counted = None if within is None else within[_MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
    sample = inner[::2, ::2] if counted is None else inner[::2, ::2][counted[::2, ::2]]
    if not sample.size:
        return joined(())
    crest = inner > max(_LEAST_SLOPE, _STRONG * float(np.percentile(sample, 99.5)))
    crest &= _largest_along(slope, np.abs(right) >= np.abs(down))
    if counted is not None:
        crest &= counted
    rows, columns = np.nonzero(crest)
    rows, columns = rows + _MARGIN, columns + _MARGIN
    found = slope[rows, columns]
    angles = np.arctan2(down[rows, columns], right[rows, columns]) % np.pi
    return Edges(_widths(found / np.maximum(later[rows, columns], 1e-3)), angles.astype(np.float32), found)


def _slopes(picture: Floats) -> tuple[Floats, Floats]:
    across = np.array([[-0.5, 0.0, 0.5]], np.float32)
    return cv2.filter2D(picture, -1, across), cv2.filter2D(picture, -1, across.T)


def _largest_along(slope: Floats, level: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Whether a pixel's slope tops its two neighbours' along the axis nearer to its direction."""
    m = _MARGIN
    here = slope[m:-m, m:-m]
    left, right = slope[m:-m, m - 1 : -m - 1], slope[m:-m, m + 1 : slope.shape[1] - m + 1]
    above, below = slope[m - 1 : -m - 1, m:-m], slope[m + 1 : slope.shape[0] - m + 1, m:-m]
    top: NDArray[np.bool_] = np.where(
        level[m:-m, m:-m], (here >= left) & (here > right), (here >= above) & (here > below)
    )
    return top


def _widths(ratio: Floats) -> Floats:
    first, second = _FIRST**2 + _SLOPE_SPREAD, _SECOND**2 + _SLOPE_SPREAD
    squared = np.clip(ratio**2, 1.0005, None)
    variance = (second - squared * first) / (squared - 1)
    widths: Floats = (RISE * np.sqrt(np.maximum(variance, 0) + _PIXEL_SPREAD)).astype(np.float32)
    return widths


def narrow_width(edges: Edges) -> float | None:
    """The width of the narrow edges, px; None where there are too few edges."""
    return float(np.percentile(edges.widths, _NARROW)) if len(edges) >= _FEWEST else None


def by_direction(edges: Edges) -> tuple[float | None, ...]:
    """The width of the narrow edges for slopes at 0, 45, 90 and 135 degrees, px; None where too few run that way."""
    sector = np.round(edges.angles / (np.pi / _DIRECTIONS)).astype(int) % _DIRECTIONS
    return tuple(
        float(np.percentile(edges.widths[sector == number], _NARROW)) if (sector == number).sum() >= _FEWEST else None
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
