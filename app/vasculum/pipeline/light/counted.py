"""Percentiles of code values, by counting them: numpy sorts, which takes some times as long."""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import every_nth

Floats = NDArray[np.float64]

_TURNS = ((0, 8), (4, 8), (2, 4), (1, 2))
"""First row and step of the rows that are counted by turns."""
_LEAST_ROWS = 1000
"""Below, all are counted at once: few rows tell less of the others, and take no time."""
_UNLIKE = 2.0
"""Rows that are not counted yet may differ by so many times as much from those that are as the last ones did."""


def percentile(codes: Pixels, share: float) -> float:
    """What `np.percentile` says of 8-bit codes, in at most 16 million places; 0 of none."""
    return _ranked(_counts(codes), share) if codes.size else 0.0


def percentile_of_lightness(pixels: Pixels, every: int, share: float) -> float:
    """The same of the L* (8-bit codes) of every nth RGB pixel: L* is dear, so no more rows are asked than leave no
    doubt, by how the rows asked so far differ about that rank."""
    counts, low = np.zeros(256), 0.0
    for first, step in _TURNS if len(pixels) // every >= _LEAST_ROWS else ((0, 1),):
        rows = every_nth(pixels[first * every :], step * every, every)
        new = _counts(cv2.extractChannel(cv2.cvtColor(rows, cv2.COLOR_RGB2LAB), 0))
        near = _near(new, share)
        apart = float(np.abs(_upto(new)[near] - _upto(counts)[near]).max())
        counts += new
        missing = 1 - counts.sum() / (-(-pixels.shape[0] // every) * -(-pixels.shape[1] // every))
        doubt = 100 * _UNLIKE * missing * apart
        low, high = (_ranked(counts, min(max(share + way * doubt, 0), 100)) for way in (-1, 1))
        if low == high:
            break
    return low


def _near(counts: Floats, share: float) -> slice:
    """The codes beside the one of that rank."""
    code = int(_ranked(counts, share))
    return slice(max(code - 2, 0), code + 3)


def _upto(counts: Floats) -> Floats:
    """The share of each code and those below; 0 of none."""
    return np.asarray(counts.cumsum() / max(counts.sum(), 1.0))


def _counts(codes: Pixels) -> Floats:
    return np.asarray(cv2.calcHist([codes], [0], None, [256], [0, 256]).ravel(), np.float64)


def _ranked(counts: Floats, share: float) -> float:
    """The code below which that percentage of so many of each lie, between two of them by its share of the way."""
    upto = np.cumsum(counts)
    place = share / 100 * (upto[-1] - 1)
    below, above = np.searchsorted(upto, (np.floor(place), np.ceil(place)), side="right")
    return float(below + (above - below) * (place - np.floor(place)))
