"""Straight pieces of edges in a small picture, and pairs of them between which a plain strip lies.

Pieces are found by LSD (Grompone von Gioi and others 2012, Image Processing On Line 2, 35-55) as OpenCV has it.
"""

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2

Floats = NDArray[np.float64]
Colours = NDArray[np.float32]

THICK = (0.011, 0.05)
"""Of the longer side, what lies between two pieces: 5 to 20 mm beside a herbarium sheet."""
_LONG, _SHORT, _SHARED = 0.045, 0.025, 0.02
"""Of the longer side: the longer and the shorter piece of a pair, and what they share of their way."""
_MOST = 220
"""So many pieces are looked at, the longest first: a drawer of labels has thousands."""
_ASKEW = 0.17
"""Sine of the angle to the frame's sides from which on a piece inside a label is none of its print: a pen across it."""
_SPREAD = 0.1
"""Tangent of the angle between the two."""
_PLACES = np.linspace(0.04, 0.96, 14)
_UNLIKE, _UNLIKE_SHARE = 8.0, 0.6
"""CIE L*a*b* by which the strip differs from what lies on either side, at so great a share of places."""
_ROUGH = 4.0
"""CIE L*a*b* from one place to the next along the strip."""
SQUARE = 0.052
"""Tangent of three degrees. What lies so square to the frame is mostly the edge of a label, a packet or a drawer."""
_ALIKE, _ALIKE_SHARE = 12.0, 0.7
"""CIE L*a*b* by which both neighbours of a square strip differ at most, at so great a share of places."""
OUTSIDE = -500.0
"""What is seen beyond the picture's edge."""


def straight_pieces(grey: Pixels, others: Sequence[Box]) -> Floats:
    """(n, 2, 2) ends of straight edges, the longest first; those that are print or edges of `others` are left out."""
    longer = max(grey.shape)
    soft = cv2.GaussianBlur(grey, (0, 0), 0.8)
    lines = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD).detect(soft)[0]
    if lines is None:
        return np.empty((0, 2, 2))
    pieces = lines.reshape(-1, 2, 2).astype(np.float64)
    ways = pieces[:, 1] - pieces[:, 0]
    lengths, (x, y) = np.linalg.norm(ways, axis=1), pieces.mean(axis=1).T
    free = lengths > _SHORT * longer
    upright = np.abs(ways).min(axis=1) <= _ASKEW * lengths
    for part in others:
        free &= ~(upright & (x >= part.x) & (x <= part.right) & (y >= part.y) & (y <= part.bottom))
    order = np.argsort(-lengths[free])[:_MOST]
    longest: Floats = pieces[free][order]
    return longest


def plain_pairs(pieces: Floats, longer: int, colours: Callable[[], Colours]) -> Floats:
    """(m, 2, 2, 2) pairs of pieces side by side with a plain strip between them, the most promising first.

    `colours`: CIE L*a*b* of the picture, asked for only where pieces lie so at all.
    """
    begins, ways = pieces[:, 0], pieces[:, 1] - pieces[:, 0]
    lengths = np.linalg.norm(ways, axis=1)
    along = ways / lengths[:, None]
    across = np.stack([-along[:, 1], along[:, 0]], axis=1)
    # (row, column, end): where a piece (column) begins and ends as seen along and across a longer one (row).
    long = int((lengths > _LONG * longer).sum())
    flat = pieces.reshape(-1, 2).T
    reach, beside = (
        (way[:long] @ flat - (way * begins).sum(axis=1)[:long, None]).reshape(long, len(pieces), 2)
        for way in (along, across)
    )
    low = np.maximum(np.minimum(reach[..., 0], reach[..., 1]), 0)
    high = np.minimum(np.maximum(reach[..., 0], reach[..., 1]), lengths[:long, None])
    near, far = beside[..., 0], beside[..., 1]
    apart = np.abs(near + far) / 2
    spread = np.abs(far - near) < _SPREAD * np.maximum(np.abs(reach[..., 1] - reach[..., 0]), 1)
    lie = (lengths[None] <= lengths[:long, None]) & (high - low > _SHARED * longer) & (near * far > 0) & spread
    lie &= (apart > THICK[0] * longer) & (apart < THICK[1] * longer)
    first, second = np.nonzero(lie)
    if not first.size:
        return np.empty((0, 2, 2, 2))
    places = low[lie][:, None] + (high - low)[lie][:, None] * _PLACES
    (begin, end), (near, far) = reach[lie].T, beside[lie].T
    depth = near[:, None] + ((far - near) / (end - begin))[:, None] * (places - begin[:, None])
    margin = np.copysign(np.maximum(2.5, np.abs(depth) / 4), depth)
    offsets = np.stack([-margin, 0.25 * depth, 0.5 * depth, 0.75 * depth, depth + margin], axis=2)
    points = (
        begins[first][:, None, None]
        + places[..., None, None] * along[first][:, None, None]
        + offsets[..., None] * across[first][:, None, None]
    )
    values = seen_at(colours(), points)
    middle = np.median(values[:, :, 1:4], axis=2)
    unlike = np.linalg.norm(middle[:, :, None] - values[:, :, ::4], axis=3).min(axis=2) > _UNLIKE
    rough = np.median(np.linalg.norm(np.diff(middle, axis=1), axis=2), axis=1)
    share = unlike.mean(axis=1)
    promise = (lengths[first] + lengths[second]) * share / (1 + rough)
    alike = (np.linalg.norm(values[:, :, 0] - values[:, :, 4], axis=2) < _ALIKE).mean(axis=1) > _ALIKE_SHARE
    askew = np.abs(along[first]).min(axis=1) > SQUARE * np.abs(along[first]).max(axis=1)
    kept = np.flatnonzero((share > _UNLIKE_SHARE) & (rough < _ROUGH) & (askew | alike))
    kept = kept[np.argsort(-promise[kept])]
    return np.stack([pieces[first[kept]], pieces[second[kept]]], axis=1)


def seen_at(colours: Colours, points: Floats) -> Colours:
    """(..., 3) colours at (..., 2) points, between pixels too; `OUTSIDE` beyond the picture."""
    flat = points.reshape(points.shape[0], -1, 2).astype(np.float32)
    values = cv2.remap(
        colours,
        np.ascontiguousarray(flat[..., 0]),
        np.ascontiguousarray(flat[..., 1]),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=(OUTSIDE,) * 3,
    )
    seen: Colours = values.reshape(*points.shape[:-1], 3)
    return seen
