"""Glare: burnt patches inside a label or a packet whose paper is not burnt, fading out as a lamp's image does."""

from dataclasses import dataclass

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.light.ground import Small
from vasculum.pipeline.light.soft import outlined, pieces, steps_of
from vasculum.pipeline.opencv import cv2

_BURNT = 252
"""Of 255, every channel: the mean of some pixels of which hardly one is not full."""
_LIGHTER = 6
"""Grey levels by which glare is lighter than the paper; where the paper comes nearer to full, nothing can be told."""
_PAPER = 0.4
"""Share of a region's pixels that are darker than what counts as its paper: print is, and what shines is lighter."""
_SMALLEST = 25
"""Pixels of the small picture."""
_HARD, _MOST_HARD = 40, 0.5
"""Grey levels of a step that is an edge, and the share of the outline that may be one: print under it is cut off."""
_LEAST_SIDE = 12


@dataclass(frozen=True, slots=True)
class Shine:
    """The label or packet that shines most."""

    region: str
    """`label` or `packet`."""
    share: float
    """Of its area that is hidden, 0 to 1."""
    box: Box | None
    """The largest shining patch, in pixels of the frame; None where nothing shines."""


def worst_shine(small: Small, labels: tuple[Box, ...], packets: tuple[Box, ...]) -> Shine | None:
    """The worst of the regions; None where there is none whose paper leaves room to shine."""
    if not labels and not packets:
        return None
    steps = steps_of(small.grey)
    named = [*(("label", box) for box in labels), *(("packet", box) for box in packets)]
    seen = [_shine(small, steps, name, box) for name, box in named]
    return max((one for one in seen if one is not None), key=lambda one: one.share, default=None)


def _shine(small: Small, steps: Pixels, name: str, box: Box) -> Shine | None:
    height, width = small.grey.shape
    inside = box.scaled(small.factor).clipped(width, height)
    if min(inside.width, inside.height) < _LEAST_SIDE:
        return None
    y, x = slice(inside.y, inside.bottom), slice(inside.x, inside.right)
    grey = small.grey[y, x]
    paper = float(np.quantile(grey, _PAPER))
    if paper + _LIGHTER > _BURNT:
        return None
    burnt = cv2.inRange(np.ascontiguousarray(small.pixels[y, x]), (_BURNT,) * 3, (255,) * 3) // 255
    burnt = cv2.morphologyEx(burnt, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    share, place = 0.0, None
    for piece, where in pieces(burnt, _SMALLEST):
        if outlined(piece, where, steps[y, x] > _HARD) > _MOST_HARD:
            continue
        share += float(np.count_nonzero(piece)) / grey.size
        if place is None:
            whole = Box(where.x + inside.x, where.y + inside.y, where.width, where.height)
            place = whole.scaled(1 / small.factor)
    return Shine(name, share, place)
