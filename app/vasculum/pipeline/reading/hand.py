"""Whether a line was written by hand: print has upright strokes that stand evenly, a hand slants, joins and wavers."""

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.reading.recognition import ReadLine

_SOFT = 0.8
"""Pixels of blur that take the grain off before edges are looked at."""
_STRONGEST = 70
"""Percentile of edge strength from which on an edge is ink's."""
_UPRIGHT, _SLANT = 12, 20
"""Degrees about the upright, and about both diagonals, in which edges are counted."""
_LOWEST, _SMALLEST = 8, 12
"""Pixels of height and of area from which on a piece of ink is more than a dot."""
_EVENLY = 0.38
"""Spread of the steps between signs taken for lines too short to have one: about the middle of all lines."""
_CHANCE = 0.02, 0.998
"""Bounds of the chance of the weakest signs before its odds are taken."""
_CONSTANT, _BY_UPRIGHT, _BY_SLANT, _BY_FILL, _BY_SPREAD, _BY_READING = -3.14, -14.07, 17.89, -8.23, 8.80, -0.366


def hand_odds(cut: Pixels, read: ReadLine) -> float:
    """The log odds that a line was written by hand, from its straightened picture and how it was read.

    A logistic regression on the lines of the even corpus groups, told by eye (docs/labels.md). The signs are those of
    the literature on telling print from hand: directions of edges, joined pieces of ink, regular steps (Zheng, Li and
    Doermann 2004, "Machine printed text and handwriting identification in noisy document images").
    """
    upright, slant = _directions(cut)
    chances = [span.confidence for span in read.spans] or [read.confidence]
    weakest = float(np.clip(np.mean(chances), *_CHANCE))
    spread = _EVENLY if read.unevenness is None else read.unevenness
    return float(
        _CONSTANT
        + _BY_UPRIGHT * upright
        + _BY_SLANT * slant
        + _BY_FILL * _fill(cut)
        + _BY_SPREAD * spread
        + _BY_READING * np.log(weakest / (1 - weakest))
    )


def _directions(cut: Pixels) -> tuple[float, float]:
    """Shares of edge strength on upright edges, and on slanting ones."""
    soft = cv2.GaussianBlur(cv2.cvtColor(cut, cv2.COLOR_RGB2GRAY), (0, 0), _SOFT).astype(np.float32)
    across, down = cv2.Sobel(soft, cv2.CV_32F, 1, 0), cv2.Sobel(soft, cv2.CV_32F, 0, 1)
    strength = np.hypot(across, down)
    strength[strength < np.percentile(strength, _STRONGEST)] = 0
    total = float(strength.sum())
    if total == 0:
        return 0.0, 0.0
    angle = np.degrees(np.arctan2(down, across)) % 180
    upright = strength[(angle < _UPRIGHT) | (angle > 180 - _UPRIGHT)].sum()
    slant = strength[(np.abs(angle - 45) < _SLANT) | (np.abs(angle - 135) < _SLANT)].sum()
    return float(upright) / total, float(slant) / total


def _fill(cut: Pixels) -> float:
    """The share of their boxes that pieces of ink fill, in the mean: joined letters fill less than single ones."""
    grey = cv2.cvtColor(cut, cv2.COLOR_RGB2GRAY)
    _, ink = cv2.threshold(grey, 0, 255, cv2.THRESH_BINARY_INV + cv2.THRESH_OTSU)
    if np.mean(ink > 0) > 0.5:
        ink = 255 - ink
    count, _, pieces, _ = cv2.connectedComponentsWithStats(ink, connectivity=8)
    fills = [
        area / (width * height)
        for _, _, width, height, area in pieces[1:count].tolist()
        if _LOWEST <= height < cut.shape[0] - 1 and area >= _SMALLEST
    ]
    return float(np.mean(fills)) if fills else 0.0
