"""A hand in the frame: something of skin's colour, smooth and whole, that reaches in from the frame's edge.

Skin of every tone lies in a narrow range of CIELAB's hue, between red and orange; old paper and wood are yellower.
Coloured gloves of nitrile are green to violet, which neither paper nor dried plants are. The ranges below are our own,
with room for a wrong white balance. Hands in white or black gloves are not told.
"""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.light.soft import Mask, pieces, steps_of
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_colour, halvings

_LONG_SIDE = 240
_SKIN = ((15.0, 72.0), (9.0, 48.0), (18.0, 88.0))
"""Ranges of CIELAB's hue in degrees, of its chroma and of its lightness."""
_GLOVE = ((165.0, 315.0), (18.0, 80.0), (20.0, 85.0))
_THICK = 0.02
"""Of the long side: what is thinner is no finger."""
_AREA = (0.006, 0.4)
"""Share of the frame that a hand takes."""
_CONTACT = (0.03, 0.6)
"""Of a side's length: a finger's width at least; what runs along a whole side is a drawer's frame or a table."""
_REACH = 0.06
"""Of the long side: so far it comes in."""
_ROUGH, _MOST_ROUGH = 9.0, 0.35
"""Step of L* between neighbours that is an edge, and the share of such inside: leaves have veins, drawers things."""
_FULL = 0.45
"""Share of its own outline's hull that it fills; a hand with spread fingers fills half."""


def hand_in(frame: Frame) -> tuple[float, Box] | None:
    """The share of the frame that a hand takes, 0 to 1, and its box; None where there is none. About 3 ms."""
    times = halvings(frame, _LONG_SIDE)
    small = halved_colour(frame, times)
    lab = cv2.cvtColor(small.astype(np.float32) * np.float32(1 / 255), cv2.COLOR_RGB2LAB)
    lightness, a, b = cv2.split(lab)
    chroma, hue = cv2.cartToPolar(a, b, angleInDegrees=True)
    steps = steps_of(lightness)
    thick = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (max(3, round(_THICK * max(hue.shape))),) * 2)
    for hues, chromas, lights in (_SKIN, _GLOVE):
        mask: Mask = (_between(hue, hues) & _between(chroma, chromas) & _between(lightness, lights)).astype(np.uint8)
        # The frame's edge must not eat what reaches over it.
        mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, thick, borderType=cv2.BORDER_REPLICATE)
        for piece, box in pieces(mask, round(_AREA[0] * mask.size)):
            share = float(np.count_nonzero(piece)) / mask.size
            if share <= _AREA[1] and _reaches_in(piece, box, mask.shape) and _smooth_and_whole(piece, box, steps):
                return share, box.scaled(2**times).clipped(frame.width, frame.height)
    return None


def _between(values: NDArray[np.float32], ends: tuple[float, float]) -> NDArray[np.bool_]:
    return (values > ends[0]) & (values < ends[1])


def _reaches_in(piece: Mask, box: Box, shape: tuple[int, ...]) -> bool:
    """Whether it comes from one side, or over one corner, by part of a side's length, and far enough in."""
    height, width = shape
    whole = np.zeros(shape, np.uint8)
    whole[box.y : box.bottom, box.x : box.right] = piece
    rims = {
        "top": (whole[0], height),
        "bottom": (whole[-1], height),
        "left": (whole[:, 0], width),
        "right": (whole[:, -1], width),
    }
    touched = {name: float(rim.mean()) for name, (rim, _) in rims.items() if rim.any()}
    opposite = {"top", "bottom"} <= touched.keys() or {"left", "right"} <= touched.keys()
    if not touched or opposite or max(touched.values()) > _CONTACT[1]:
        return False
    if sum(touched[name] * len(rims[name][0]) for name in touched) < _CONTACT[0] * max(shape):
        return False
    rows, columns = np.nonzero(whole)
    inward = {
        "top": int(rows.max()),
        "bottom": height - 1 - int(rows.min()),
        "left": int(columns.max()),
        "right": width - 1 - int(columns.min()),
    }
    return max(inward[name] for name in touched) > _REACH * max(shape)


def _smooth_and_whole(piece: Mask, box: Box, steps: NDArray[np.float32]) -> bool:
    inside = cv2.erode(piece, np.ones((3, 3), np.uint8), borderValue=1)
    within = steps[box.y : box.bottom, box.x : box.right][inside > 0]
    if not within.size or float((within > _ROUGH).mean()) > _MOST_ROUGH:
        return False
    contours, _ = cv2.findContours(piece, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    hull = cv2.contourArea(cv2.convexHull(np.vstack(contours)))
    return bool(np.count_nonzero(piece) > _FULL * hull)
