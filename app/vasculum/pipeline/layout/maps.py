"""Boxes out of the layout network's maps: the peaks of its centres with the distances to the sides found there."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Run
from vasculum.model.frame import Frame, Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_colour, halvings

REGIONS = ("specimen", "label", "barcode", "chart", "scale", "stamp", "envelope")
"""The order of the network's channels: seven centres, seven covers, then left, top, right and bottom."""
_STRIDE = 4
_COARSE = 32
"""The network halves five times: sides are multiples of this."""
_COVERED, _CELLS, _PART = 0.35, 6, 0.02
"""Cover from which on a cell is a specimen's; the cells it has at least, and its share of the largest one's."""
_SAME = 0.45
"""Overlap from which on two boxes of one kind are one thing."""
_INSIDE = 0.8
"""The share of a box inside a surer one of its kind from which on it is a part of that."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Seen:
    """A thing that the network saw: `score` is its centre's height, 0 to 1, and no probability."""

    region: str
    box: Box
    score: float


def seen_regions(frame: Frame, run: Run, long_side: int, least: Mapping[str, float]) -> list[Seen]:
    """What the network sees in a frame made this small, the surest first; `least`: the lowest score for each kind."""
    small = _small(frame, long_side)
    (maps,) = run(np.ascontiguousarray(small.transpose(2, 0, 1)[None], dtype=np.float32))
    # A frame's sides are rounded to the network's steps, so the two directions differ a little.
    across, down = frame.width / small.shape[1], frame.height / small.shape[0]
    found: list[Seen] = []
    for place, region in enumerate(REGIONS):
        kept: list[Seen] = []
        # A plant's outline is no rectangle: what its cover reaches over is nearer than the distances from its middle.
        boxes = _covered(maps[0][7]) if region == "specimen" else _peaks(maps[0], place, least[region])
        for score, (left, top, right, bottom) in boxes:
            corners = [(left * across, top * down), (right * across, bottom * down)]
            box = Box.around(corners).clipped(frame.width, frame.height)
            if min(box.width, box.height) > 0 and not any(_one(box, other.box) for other in kept):
                kept.append(Seen(region, box, score))
        found += kept
    return sorted(found, key=lambda seen: -seen.score)


def _small(frame: Frame, long_side: int) -> Pixels:
    near = halved_colour(frame, halvings(frame, long_side))
    factor = long_side / max(near.shape[:2])
    height, width = (max(_COARSE, round(side * factor / _COARSE) * _COARSE) for side in near.shape[:2])
    kind = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(near, (width, height), interpolation=kind), dtype=np.uint8)


def _covered(cover: Floats) -> list[tuple[float, tuple[float, float, float, float]]]:
    """Scores (the mean cover) and edges in pixels of the small picture of what the specimens' cover holds together."""
    mask = (cover > _COVERED).astype(np.uint8)
    count, parts, sizes, _ = cv2.connectedComponentsWithStats(mask)
    least = max(_CELLS, _PART * max((int(sizes[number, cv2.CC_STAT_AREA]) for number in range(1, count)), default=0))
    found = []
    for number in range(1, count):
        left, top, width, height, area = (int(value) for value in sizes[number])
        if area >= least:
            edges = (left * _STRIDE, top * _STRIDE, (left + width) * _STRIDE, (top + height) * _STRIDE)
            found.append((float(cover[parts == number].mean()), edges))
    return sorted(found, reverse=True)


def _peaks(maps: Floats, place: int, least: float) -> list[tuple[float, tuple[float, float, float, float]]]:
    """Scores and edges in pixels of the small picture, the highest first."""
    centres = maps[place]
    highest = np.asarray(cv2.dilate(centres, np.ones((3, 3), np.uint8)), dtype=np.float32)
    rows, columns = np.nonzero((centres >= highest) & (centres >= least))
    found = []
    for row, column in zip(rows, columns, strict=True):
        left, top, right, bottom = _sides(maps, place, int(row), int(column))
        found.append((float(centres[row, column]), (left, top, right, bottom)))
    return sorted(found, reverse=True)


def _sides(maps: Floats, place: int, row: int, column: int) -> tuple[float, float, float, float]:
    """The box that a peak and its neighbours agree on, each counted by its score."""
    rows, columns = slice(max(row - 1, 0), row + 2), slice(max(column - 1, 0), column + 2)
    weight = maps[place, rows, columns] ** 2
    y, x = np.mgrid[rows, columns][:, : weight.shape[0], : weight.shape[1]].astype(np.float32) * _STRIDE + _STRIDE / 2
    left, top, right, bottom = maps[14:18, rows, columns]
    edges = np.stack([x - left, y - top, x + right, y + bottom])
    mean = (edges * weight).sum(axis=(1, 2)) / max(float(weight.sum()), 1e-9)
    return float(mean[0]), float(mean[1]), float(mean[2]), float(mean[3])


def _one(box: Box, surer: Box) -> bool:
    width = min(box.right, surer.right) - max(box.x, surer.x)
    height = min(box.bottom, surer.bottom) - max(box.y, surer.y)
    return box.overlap(surer) > _SAME or max(width, 0) * max(height, 0) > _INSIDE * box.area
