"""Specimens: what differs from the page's own ground and is nothing else that was found."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.light.counted import percentile
from vasculum.pipeline.opencv import cv2

_LONG_SIDE = 640
_UNLIKE = 22.0
"""CIE L*a*b* distance from the ground (8-bit scale of OpenCV) from which on something lies there."""
_PLAIN = 55.0
"""The distance from which on everything counts, however dark the darkest is."""
_SMALLEST = 0.0006
"""Share of the frame below which a thing is dirt, a pin hole, a mark."""
_PART = 0.12
"""Share of the largest thing below which another one is a speck beside it."""
_NEAR = 0.03
"""Share of the frame's long side within which parts are one specimen: leaves of a plant, legs of an insect."""
_RIM = 0.015
_PAGE_CLOSING, _PAGE_OPENING = 0.015, 0.05


def specimens(pixels: Pixels, others: Sequence[Box]) -> list[Box]:
    """Boxes of what lies on the page, the largest first; `others` are known to be something else."""
    height, width = pixels.shape[:2]
    factor = min(1.0, _LONG_SIDE / max(height, width))
    small = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    things = _things(small)
    for box in others:
        grown = box.scaled(factor).grown(3)
        things[max(grown.y, 0) : max(grown.bottom, 0), max(grown.x, 0) : max(grown.right, 0)] = 0
    reach = max(1, round(_NEAR * _LONG_SIDE))
    joined = cv2.dilate(things, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach)))
    count, parts = cv2.connectedComponents(joined)
    found: list[tuple[int, Box]] = []
    for number in range(1, count):
        rows, columns = np.nonzero((parts == number) & (things > 0))
        if rows.size >= _SMALLEST * things.size and not _rim(rows, columns, things.shape):
            box = Box(int(columns.min()), int(rows.min()), int(np.ptp(columns)) + 1, int(np.ptp(rows)) + 1)
            found.append((rows.size, box.scaled(1 / factor).clipped(width, height)))
    largest = max((size for size, _ in found), default=0)
    return [box for size, box in sorted(found, key=lambda pair: -pair[0]) if size >= _PART * largest]


def _things(small: Pixels) -> NDArray[np.uint8]:
    lab = cv2.split(cv2.cvtColor(cv2.GaussianBlur(small, (0, 0), 1), cv2.COLOR_RGB2LAB))
    page = _page(small)
    # By table, for the codes are but 256: the squares of their distances from the ground's.
    codes = np.arange(256, dtype=np.float32)
    squares = [cv2.LUT(one, np.square(codes - np.float32(percentile(one[page > 0], 50)))) for one in lab]
    distance = np.minimum(cv2.sqrt(cv2.add(cv2.add(squares[0], squares[1]), squares[2])), 255).astype(np.uint8)
    # Where light falls off, the ground differs from itself: the two kinds of pixels are then told apart by Otsu.
    parted, _ = cv2.threshold(distance[page > 0], 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    things: NDArray[np.uint8] = ((distance > min(max(_UNLIKE, parted), _PLAIN)) & (page > 0)).astype(np.uint8)
    opened: NDArray[np.uint8] = cv2.morphologyEx(things, cv2.MORPH_OPEN, np.ones((2, 2), np.uint8))
    return opened


def _page(small: Pixels) -> NDArray[np.uint8]:
    """The largest light area, its holes filled; all of the frame where it has none."""
    grey = cv2.cvtColor(small, cv2.COLOR_RGB2GRAY)
    _, light = cv2.threshold(cv2.GaussianBlur(grey, (0, 0), 2), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    size = max(3, round(_PAGE_CLOSING * max(grey.shape)))
    closed = cv2.morphologyEx(light, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8))
    size = max(3, round(_PAGE_OPENING * max(grey.shape)))
    opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, np.ones((size, size), np.uint8))
    contours, _ = cv2.findContours(opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    page: NDArray[np.uint8] = np.zeros(grey.shape, np.uint8)
    if contours and cv2.contourArea(largest := max(contours, key=cv2.contourArea)) > 0.3 * grey.size:
        cv2.drawContours(page, [cv2.convexHull(largest)], -1, 1, -1)
        inner = max(1, round(_RIM * max(grey.shape)))
        eroded: NDArray[np.uint8] = cv2.erode(page, np.ones((inner, inner), np.uint8))
        return eroded
    return np.ones(grey.shape, np.uint8)


def _rim(rows: NDArray[np.intp], columns: NDArray[np.intp], shape: tuple[int, ...]) -> bool:
    """Whether a thing is a strip along the frame's edge: a table, a shadow, a colour bar."""
    thin = 4 * _RIM * max(shape)
    along = rows.min() <= 1 or columns.min() <= 1 or rows.max() >= shape[0] - 2 or columns.max() >= shape[1] - 2
    return bool(along and min(np.ptp(rows), np.ptp(columns)) < thin)
