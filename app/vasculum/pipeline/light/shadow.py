"""Shadows on the ground: darker than the light's course there, of the ground's own colour, smooth, and fading out."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.model.geometry import Box
from vasculum.pipeline.light.ground import Ground, Small
from vasculum.pipeline.light.soft import outlined, pieces, steps_of
from vasculum.pipeline.opencv import cv2

_DARK, _DARKEST = 0.88, 0.3
"""Shares of the ground's light between which a shadow lies: above is the light's own course, below a thing."""
_TINT = 0.10
"""By so much red or blue against green may differ from the lit ground's, as a share: a shadow has no colour."""
_ROUGH = 0.10
"""Step of the light between neighbours, as a share of the ground's, from which on something lies there."""
_LIT, _NEAR, _MOST_HARD = 0.97, 7, 0.25
"""Lit ground within so many pixels across is a hard edge: a shadow fades out over more. So much of its outline may be
one; against leaves, print and the table every outline is hard and says nothing."""
_FADES, _LEAST_FADING = 0.02, 0.1
"""Outline beside ground that is lighter by so much, but not lit, is the shadow's own; so much of it must be."""
_THICK = 0.02
"""Of the long side: narrower ones are those that the object itself casts."""
_SMALLEST = 0.004
"""Share of the frame."""


@dataclass(frozen=True, slots=True)
class Shadow:
    """The shadows of a frame together, and the largest one's place."""

    share: float
    """Of the frame, 0 to 1."""
    deepest: float
    """Share of the light that is lost in the largest, its mean."""
    box: Box | None
    """In pixels of the frame."""


def shadow_on(ground: Ground, others: tuple[Box, ...]) -> Shadow:
    """The shadows on the ground; `others` (labels, chart, packets) are left out."""
    small, ratio = ground.small, ground.ratio
    steps = steps_of(ratio)
    dark = np.flatnonzero((ratio < _DARK) & (ratio > _DARKEST) & (steps < _ROUGH))
    mask = np.zeros(ratio.shape, np.uint8)
    mask.ravel()[dark[_of_the_grounds_colour(small, ratio, dark)]] = 1
    for box in others:
        there = box.scaled(small.factor)
        mask[max(there.y, 0) : max(there.bottom, 0), max(there.x, 0) : max(there.right, 0)] = 0
    thick = max(3, round(_THICK * max(mask.shape)))
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((thick, thick), np.uint8))
    around = cv2.dilate(ratio, np.ones((_NEAR, _NEAR), np.uint8))
    hard, fading = around > _LIT, (around > _DARK + _FADES) & (around <= _LIT)
    share, deepest, place = 0.0, 0.0, None
    for piece, box in pieces(mask, round(_SMALLEST * mask.size)):
        if outlined(piece, box, hard) > _MOST_HARD or outlined(piece, box, fading) < _LEAST_FADING:
            continue
        share += float(np.count_nonzero(piece)) / mask.size
        if place is None:
            place = box.scaled(1 / small.factor)
            inside = ratio[box.y : box.bottom, box.x : box.right][piece > 0]
            deepest = 1 - float(inside.mean())
    return Shadow(share, deepest, place)


def _of_the_grounds_colour(small: Small, ratio: NDArray[np.float32], places: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Whether red and blue stand to green as they do on the lit ground, at these places of the flattened picture."""
    lit = np.flatnonzero(np.abs(ratio - 1) < 1 - _DARK)[::7]
    codes = small.pixels.reshape(-1, 3)
    on_ground, there = (codes[at].astype(np.float32) + 4 for at in (lit, places))
    same = np.ones(len(places), bool)
    for channel in (0, 2):
        # Code values, not light: their ratio to the power of 2.2 is that of the light, hence the narrower tolerance.
        usual = float(np.median(on_ground[:, channel] / on_ground[:, 1])) if lit.size else 1.0
        same &= np.abs(there[:, channel] / there[:, 1] / usual - 1) < _TINT
    return same
