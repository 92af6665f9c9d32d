"""Crowds of like-sized even squares in a picture: the patches of a chart are one."""

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.opencv import cv2

_EVEN = 22
"""Code values by which neighbours within a patch may differ."""
_LARGEST = 90
"""Pixels of a patch's side; a chart with larger ones is seen in a smaller copy."""
_LEAST_PATCHES = 9
_OTHERS = 136
"""Squares of one crowd beside the chart's; print has thousands."""
_SQUARES = 2500
"""Squares compared with each other, at most."""
_CROWDS = 4
"""Crowds looked at, the most numerous first."""


def crowds(copy: Pixels, patches: int) -> list[tuple[Floats, Floats]]:
    """(n, 2) centres (pixel edges counted) and (n,) sides of each crowd, pixels of the copy.

    `patches` are those of the chart that is looked for: a crowd may hold other squares beside.
    """
    cross = cv2.getStructuringElement(cv2.MORPH_RECT, (3, 3))
    # An edge is where the brightest and the darkest of a pixel's neighbours differ, in any channel.
    even = cv2.inRange(cv2.morphologyEx(copy, cv2.MORPH_GRADIENT, cross), (0, 0, 0), (_EVEN - 1,) * 3)
    _, _, stats, centres = cv2.connectedComponentsWithStats(even, connectivity=4)
    width, height, area = (stats[:, column].astype(float) for column in (2, 3, 4))
    long, short = np.maximum(width, height), np.minimum(width, height)
    # A square turned by 45 degrees fills half of its box, an upright one all of it.
    square = (area >= 9) & (long <= _LARGEST) & (long <= 1.7 * short) & (area >= 0.45 * width * height)
    square[0] = False
    chosen = _in_company(centres[square] + 0.5, np.sqrt(area[square]))
    return _grouped(*chosen, most=patches + _OTHERS)


def _in_company(centres: Floats, sides: Floats) -> tuple[Floats, Floats]:
    """The squares that have enough others of about their size around them."""
    kept = np.zeros(len(sides), dtype=bool)
    for size in (3.0, 5.0, 8.0, 13.0, 21.0, 34.0, 55.0):
        like = np.flatnonzero((sides >= size / 1.3) & (sides < 2 * size))
        if len(like) < _LEAST_PATCHES:
            continue
        cells = np.floor(centres[like] / (8 * size)).astype(int)
        count = np.zeros(cells.max(axis=0) + 3, dtype=np.float32)
        np.add.at(count, (cells[:, 0] + 1, cells[:, 1] + 1), 1)
        around = cv2.blur(count, (3, 3), borderType=cv2.BORDER_CONSTANT) * 9
        kept[like[around[cells[:, 0] + 1, cells[:, 1] + 1] > _LEAST_PATCHES - 0.5]] = True
    where = np.flatnonzero(kept)
    where = where[np.argsort(-sides[where])][:_SQUARES]
    return centres[where], sides[where]


def _grouped(centres: Floats, sides: Floats, most: int) -> list[tuple[Floats, Floats]]:
    """Squares are of one crowd when of like size and less than two and a half sides apart."""
    if len(sides) < _LEAST_PATCHES:
        return []
    gaps = np.maximum(*(np.abs(one[:, None] - one[None]) for one in centres.astype(np.float32).T))
    larger = np.maximum(sides[:, None], sides[None])
    linked = (np.minimum(sides[:, None], sides[None]) > 0.55 * larger) & (gaps < 2.5 * larger)
    label = _components(linked)
    found = []
    for name, size in zip(*np.unique(label, return_counts=True), strict=True):
        if _LEAST_PATCHES <= size <= most:
            found.append((centres[label == name], sides[label == name]))
    found.sort(key=lambda crowd: -len(crowd[1]))
    return found[:_CROWDS]


def _components(linked: Floats) -> Floats:
    """A name for each connected part of a graph."""
    label = np.full(len(linked), -1)
    for first in range(len(linked)):
        if label[first] >= 0:
            continue
        reached = np.array([first])
        while reached.size:
            label[reached] = first
            reached = np.flatnonzero(linked[reached].any(axis=0) & (label < 0))
    return label
