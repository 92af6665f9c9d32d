"""Spots on a frame of plain white: dust on the sensor or the lens. Other frames show none surely.

A spot on the sensor stays where it is from frame to frame; one on the paper moves with it. One white frame cannot tell
which it is: a second one with the sheet moved does.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.light.counted import percentile
from vasculum.pipeline.light.ground import small_of
from vasculum.pipeline.light.soft import pieces
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_grey, halvings

_LONG_SIDE = 1500
"""Of the copy in which spots are looked for, at least: dust at f/8 is 20 pixels and more wide on 24 Mpx."""
_COURSE = 0.02
"""Of the long side: what changes over more than that is the light, not a spot."""
_PLAIN, _MOST_OTHER = 0.05, 0.01
"""Share of the light by which plain white differs from its course, and the share of pixels that may differ more."""
_DARKEST = 60
"""Median grey level below which a frame is no white one."""
_HALF = 0.5
"""Of the usual level: no lamp leaves so little in a corner of a white frame."""
_DEEP, _SIGMAS = 0.02, 6.0
"""A spot takes so much of the light, and stands so far out of the paper's own grain."""
_LEAST_PX = 4
_MOST = 99


@dataclass(frozen=True, slots=True)
class Spot:
    """One spot."""

    box: Box
    """In pixels of the frame."""
    lost: float
    """Share of the light that it takes where it is deepest."""


def is_plain_white(frame: Frame) -> bool:
    """Whether nothing but evenly lit white is to be seen."""
    grey = small_of(frame).grey
    usual = percentile(grey, 50)
    # Most frames are told by this alone.
    if usual < _DARKEST or float((grey < _HALF * usual).mean()) > _MOST_OTHER:
        return False
    light = grey.astype(np.float32)
    away = np.abs(light / np.maximum(_course(light), 1.0) - 1)
    return float((away > _PLAIN).mean()) < _MOST_OTHER


def spots_on(frame: Frame) -> tuple[Spot, ...] | None:
    """The spots, the deepest first, at most 99; None where the frame is not plain white. About 40 ms where it is."""
    if not is_plain_white(frame):
        return None
    times = halvings(frame, _LONG_SIDE)
    light = halved_grey(frame, times).astype(np.float32)
    ratio = light / np.maximum(_course(light), 1.0)
    # A grain of paper's noise in one pixel is no spot; over three by three it is gone.
    ratio = cv2.blur(ratio, (3, 3))
    grain = 1.4826 * float(np.median(np.abs(ratio - np.median(ratio))))
    mask = (ratio < 1 - max(_DEEP, _SIGMAS * grain)).astype(np.uint8)
    found = []
    for piece, box in pieces(mask, _LEAST_PX)[:_MOST]:
        lowest = float(ratio[box.y : box.bottom, box.x : box.right][piece > 0].min())
        found.append(Spot(box.scaled(2**times).clipped(frame.width, frame.height), 1 - lowest))
    return tuple(sorted(found, key=lambda spot: -spot.lost))


def _course(light: NDArray[np.float32]) -> NDArray[np.float32]:
    sigma = max(2.0, _COURSE * max(light.shape))
    # Worked out at a quarter of the size: the course is smooth.
    quarter = cv2.resize(light, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(quarter, (0, 0), sigma / 4, borderType=cv2.BORDER_REFLECT)
    wide: NDArray[np.float32] = cv2.resize(soft, light.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return wide
