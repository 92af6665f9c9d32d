"""Where many parallel lines lie side by side: the likely marks of a ruler."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from heapq import heappop, heappush

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.barcodes.texture import Grey, Map, Texture, texture
from vasculum.pipeline.opencv import cv2

_COHERENCE = 0.8
_SLANT = 0.25
_EDGE = 4.0
"""Root mean square gradient, grey levels a pixel, below which lines are paper's grain."""
_DRIFT = 0.12
_DIRECTIONS = 6
_LEAST_CELLS = 8
_BLOBS = 40
"""At most so many of each direction are looked at."""
_LEAST_TALL, _LEAST_LONG = 2, 5
"""Cells of a row's height and of its length."""
_SIDES = (2400, 1200, 600, 340, 240)
"""Long sides at which the picture is looked at: marks are seen where they are 4 to 7 pixels apart."""

_LEAST_SIDE = 40
"""Pixels of the shorter side below which no ruler would be seen."""


@dataclass(frozen=True, slots=True)
class Place:
    """A turned rectangle: centre, size along the row of lines and across it, pixels; the row's angle, radians."""

    centre: tuple[float, float]
    along: float
    across: float
    angle: float
    weight: float

    def enlarged(self, factor: float) -> "Place":
        """The same place in a picture so many times as large."""
        x, y = self.centre
        return Place((x * factor, y * factor), self.along * factor, self.across * factor, self.angle, self.weight)


def line_places(grey: Grey, most: int) -> Iterator[Place]:
    """The likeliest places of each size, at most so many a size, in pixels of `grey`."""
    picture = grey
    for side in _SIDES:
        if max(grey.shape) < side and side != _SIDES[0]:
            continue
        factor = min(1.0, side / max(picture.shape))
        if factor * min(picture.shape) < _LEAST_SIDE:
            return
        picture = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        yield from _at_size(picture, most, grey.shape[1] / picture.shape[1])


def _at_size(grey: Grey, most: int, factor: float) -> Iterator[Place]:
    """The places of one size, the weightiest first; a ruler that is read early spares the work on all the others."""
    seen = texture(grey)
    kept: list[Place] = []
    for place in _by_weight(seen, _blobs(seen)):
        if not any(_alike(place, other) for other in kept):
            kept.append(place)
            yield place.enlarged(factor)
        if len(kept) == most:
            return


@dataclass(frozen=True, slots=True, eq=False)
class _Blob:
    """Cells of one direction that hang together."""

    area: int
    labels: NDArray[np.int32]
    number: int
    left: int
    top: int
    width: int
    height: int


def _blobs(seen: Texture) -> list[_Blob]:
    """Of each direction the largest, all together the largest first."""
    double = np.arctan2(2 * seen.xy, seen.xx - seen.yy)
    # The differences of neighbouring pixels see thin slanting lines less as of one direction than upright ones.
    least = _COHERENCE - _SLANT * np.abs(np.sin(double))
    strong = np.nonzero((seen.energy > _EDGE**2) & (seen.coherence > least) & (seen.drift < _DRIFT))
    turns = double[strong]
    found: list[_Blob] = []
    for number in range(_DIRECTIONS):
        away = np.abs((turns - number * 2 * np.pi / _DIRECTIONS + np.pi) % (2 * np.pi) - np.pi)
        # Bins overlap by half, so that a row whose direction lies on a border is whole in one of them.
        mask = np.zeros(double.shape, np.uint8)
        mask[strong] = away < 2 * np.pi / _DIRECTIONS
        whole = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        # Once more with thin bridges cut: they join the ruler to what stands beside it.
        for blobs in (whole, cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))):
            _, labels, stats, _ = cv2.connectedComponentsWithStats(blobs, connectivity=8)
            for one, (left, top, width, height, area) in _largest(stats):
                # What is shorter from corner to corner than a place is long need not be looked at.
                if area >= _LEAST_CELLS and np.hypot(width - 1, height - 1) + 1 >= _LEAST_LONG:
                    found.append(_Blob(area, labels, one, left, top, width, height))
    return sorted(found, key=lambda blob: -blob.area)


def _largest(stats: NDArray[np.int32]) -> Iterator[tuple[int, list[int]]]:
    """Number, edges and area of the largest of the connected parts but the first, which is the ground."""
    large = np.argsort(-stats[:, 4])[:_BLOBS]
    yield from ((one, row) for one, row in zip(large.tolist(), stats[large].tolist(), strict=True) if one)


def _by_weight(seen: Texture, blobs: list[_Blob]) -> Iterator[Place]:
    """The places of the blobs, the weightiest first. No blob is looked at before its size alone might make it next."""
    waiting: list[tuple[float, int, Place]] = []
    split, mixed = (seen.xx - seen.yy).ravel(), seen.xy.ravel()
    for order, blob in enumerate(blobs):
        # A place weighs no more than its cells over its least height.
        while waiting and -waiting[0][0] >= blob.area / _LEAST_TALL:
            yield heappop(waiting)[2]
        place = _place_of(blob, split, mixed, seen.cell)
        if place is not None:
            heappush(waiting, (-place.weight, order, place))
    while waiting:
        yield heappop(waiting)[2]


def _place_of(blob: _Blob, split: Map, mixed: Map, cell: float) -> Place | None:
    inside_box = blob.labels[blob.top : blob.top + blob.height, blob.left : blob.left + blob.width] == blob.number
    rows, columns = inside_box.nonzero()
    rows += blob.top
    columns += blob.left
    at = rows * blob.labels.shape[1] + columns
    turn = 0.5 * math.atan2(2 * np.add.reduce(mixed[at]), np.add.reduce(split[at]))
    cos, sin = math.cos(turn), math.sin(turn)
    across = rows * cos - columns * sin
    # The ruler's short side runs as its marks do: a few cells far up or down say nothing of the row's height.
    ordered = across.copy()
    ordered.sort()
    low, high = _share_below(ordered, 0.06), _share_below(ordered, 0.94)
    tall = high - low + 1
    if tall < _LEAST_TALL:
        return None
    inside = (columns * cos + rows * sin)[(across >= low) & (across <= high)]
    first, last = float(np.minimum.reduce(inside)), float(np.maximum.reduce(inside))
    u, v, long = (first + last) / 2, (low + high) / 2, last - first + 1
    full = len(inside) / (long * tall)
    if long < _LEAST_LONG or full < 0.4:
        return None
    centre = ((u * cos - v * sin + 0.5) * cell, (u * sin + v * cos + 0.5) * cell)
    # Many lines count, not strong ones: a faint ruler is as good as a black one.
    return Place(centre, long * cell, tall * cell, turn, full * long)


def _share_below(ordered: NDArray[np.floating], share: float) -> float:
    """The value with that share of sorted ones below it: numpy's percentile without its overhead, for few values."""
    place = share * (len(ordered) - 1)
    whole = int(place)
    lower, upper = float(ordered[whole]), float(ordered[min(whole + 1, len(ordered) - 1)])
    return lower + (place - whole) * (upper - lower)


def _alike(first: Place, second: Place) -> bool:
    apart = math.hypot(first.centre[0] - second.centre[0], first.centre[1] - second.centre[1])
    turned = abs((first.angle - second.angle + math.pi / 2) % math.pi - math.pi / 2)
    return apart < 0.25 * min(first.along, second.along) and turned < 0.2
