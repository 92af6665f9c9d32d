"""The ground under everything (paper, tray) and the light on it: what is seen of it in cells, and a smooth course.

The course is a polynomial of second degree of the light's logarithm, fitted to the cells in which most agree: labels,
leaves and shadows are left out by Tukey's biweight (Beaton and Tukey 1974), so that none of them bends it.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.colour.flat_field import FlatField
from vasculum.pipeline.colour.own_rgb import own_rgb
from vasculum.pipeline.colour.spaces import srgb_decoded, srgb_encoded
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_colour, halved_grey, halvings, kept

Floats = NDArray[np.float64]
Light = NDArray[np.float32]

LONG_SIDE = 480
"""The picture is halved while its longer side stays above; other steps make the same halves."""
CELL = 12
"""Pixels of a cell's side."""
SHARE = 0.75
"""Of a cell's pixels, by lightness, that are darker than what counts as its ground: leaves and print are dark."""
_DARKEST = 0.25
"""Share of the lightest cells' light below which a cell shows a table, not the ground."""
_AGREE = 0.06
"""Of the light's logarithm to base 2: by so much a cell may be off and still show the ground (4 %)."""
_LEAST_CELLS, _LEAST_SHARE, _LEAST_SPAN = 24, 0.35, 0.5
"""Ground is known where it is seen in so many cells, so great a share of the light ones, over so much of the frame."""
_ROUNDS = 12
RANKS = "ranks of the ground"
"""Under which each cell's grey is kept with the frame."""
_PLACES = ("upper left", "top", "upper right", "left", "middle", "right", "lower left", "bottom", "lower right")
_TO_LIGHT = srgb_decoded(np.arange(256) / 255).astype(np.float32).reshape(1, 256)
"""IEC 61966-2-1. Other encodings' curves differ little from it, and shares of light are all that is asked for."""


@dataclass(frozen=True, slots=True, eq=False)
class Small:
    """The frame, halved till it is quickly looked at."""

    pixels: Pixels
    """(height, width, 3)."""
    grey: Pixels
    factor: float
    """Pixels of it to one of the frame."""


@dataclass(frozen=True, slots=True, eq=False)
class Ground:
    """The ground as seen in the small picture of the frame."""

    small: Small
    ratio: Light
    """(height, width) linear light as a share of what the bare ground would have there."""
    fall: float
    """Per cent of the lightness (L*) that the ground's darkest place lacks against its lightest."""
    at: str
    """Where it is darkest, one of the nine: `upper left`, `top`, ...."""
    cell: tuple[int, int]
    """Column and row, 0 to 2, of that ninth of the frame."""


def small_of(frame: Frame) -> Small:
    """The frame with a longer side of 480 to 960 pixels."""
    times = halvings(frame, LONG_SIDE)
    return Small(halved_colour(frame, times), halved_grey(frame, times), 0.5**times)


def ground_of(frame: Frame, small: Small, flat: FlatField | None = None) -> Ground | None:
    """The ground, or None where too little of an even one is seen; about 10 ms whatever the frame's size.

    `fall` is what is left of it after `flat`, the map with which the frame will be developed.
    """
    grey = small.grey
    seen, places = _cells(kept(frame, RANKS, lambda: ranks_of(grey)), grey)
    if seen.size < _LEAST_CELLS:
        return None
    bright = seen >= _DARKEST * np.percentile(seen, 95)
    if not bright.any():
        return None
    values = np.log2(np.maximum(seen[bright], 1e-4))
    known = _course(values, places[bright])
    if known is None:
        return None
    weights, agree = known
    spread = places[bright][agree]
    if agree.mean() < _LEAST_SHARE or agree.sum() < _LEAST_CELLS or np.ptp(spread, axis=0).min() < 2 * _LEAST_SPAN:
        return None
    height, width = grey.shape
    y, x = np.linspace(-1, 1, height)[:, None], np.linspace(-1, 1, width)[None]
    a, b, c, d, e, f = weights
    # The six terms written out: over a whole picture a matrix of them would cost ten times as much.
    course = ((a + b * x + d * x * x) + (c * y + f * y * y) + e * x * y).astype(np.float32)
    # Four-byte floats are worked out several at a time, and good to more than a grey level's millionth.
    ratio: Light = cv2.LUT(grey, _TO_LIGHT) / np.exp(course * np.float32(np.log(2)))
    fall, place = _fall(frame, weights, spread, flat)
    column, row = (int(np.clip((value + 1) * 1.5, 0, 2)) for value in place)
    return Ground(small, ratio, fall, _PLACES[3 * row + column], (column, row))


def ranks_of(grey: Pixels) -> Pixels:
    """(rows, columns) uint8: in each cell, the grey than which so many of its pixels are darker."""
    rows, columns = grey.shape[0] // CELL, grey.shape[1] // CELL
    if not rows or not columns:
        return np.empty((rows, columns), np.uint8)
    whole = grey[: rows * CELL, : columns * CELL].reshape(rows, CELL, columns, CELL).swapaxes(1, 2)
    ranked = np.partition(whole.reshape(rows * columns, -1), int(SHARE * CELL**2), axis=1)
    return ranked[:, int(SHARE * CELL**2)].reshape(rows, columns)


def _cells(ranks: Pixels, grey: Pixels) -> tuple[Floats, Floats]:
    """(n,) light of each cell's ground, and (n, 2) its middle, x and y from -1 to 1."""
    rows, columns = ranks.shape
    seen = _TO_LIGHT[0][ranks.ravel()].astype(np.float64)
    down = (np.arange(rows) + 0.5) * CELL / grey.shape[0] * 2 - 1
    across = (np.arange(columns) + 0.5) * CELL / grey.shape[1] * 2 - 1
    y, x = np.meshgrid(down, across, indexing="ij")
    return seen, np.stack([x.ravel(), y.ravel()], axis=1)


def _course(values: Floats, places: Floats) -> tuple[Floats, NDArray[np.bool_]] | None:
    """Weights of the six terms, and which cells agree; from the commonest value over a plane to the full course."""
    counts, edges = np.histogram(values, bins=40)
    near = np.convolve(counts, (1, 1, 1), "same")
    weights = np.zeros(6)
    weights[0] = (edges[near.argmax()] + edges[near.argmax() + 1]) / 2
    terms = _terms(places)
    scale = 0.35
    for turn in range(_ROUNDS):
        used = 3 if turn < _ROUNDS // 3 else 6
        away = np.abs(values - terms @ weights) / scale
        trust = np.where(away < 1, (1 - away**2) ** 2, 0)
        if np.count_nonzero(trust) < _LEAST_CELLS:
            return None
        # Normal equations: six unknowns of order one need no better, and cost a hundredth.
        heavy = terms[:, :used] * trust[:, None]
        weights = np.zeros(6)
        weights[:used] = np.linalg.solve(heavy.T @ terms[:, :used] + 1e-6 * np.eye(used), heavy.T @ values)
        scale = max(0.75 * scale, 2 * _AGREE)
    return weights, np.abs(values - terms @ weights) < _AGREE


def _terms(places: Floats) -> Floats:
    x, y = places[:, 0], places[:, 1]
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)


def _fall(frame: Frame, weights: Floats, places: Floats, flat: FlatField | None) -> tuple[float, Floats]:
    """Per cent of L* lost at the darkest place where the ground was seen, and that place."""
    light = np.exp2(_terms(places) @ weights)
    if flat is not None:
        gains = flat.at((places + 1) / 2 * (frame.width, frame.height), frame.width, frame.height).mean(axis=1)
        light = light * gains * (light.max() / (light * gains).max())
    codes = 255 * np.clip(srgb_encoded(light), 0, 1)
    own, encoding = own_rgb(np.repeat(codes[:, None], 3, axis=1), frame.icc)
    lightness = encoding.lab(own)[:, 0]
    low, high = np.percentile(lightness, (1, 99))
    return float(100 * (1 - low / max(high, 1e-3))), places[int(lightness.argmin())]
