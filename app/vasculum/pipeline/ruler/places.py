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

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]

    @property
    def area(self) -> int:
        """Of so many cells."""
        return len(self.rows)


def _blobs(seen: Texture) -> list[_Blob]:
    """Of each direction the largest, all together the largest first."""
    coherence = seen.coherence
    likely = np.flatnonzero((seen.energy > _EDGE**2) & (coherence > _COHERENCE - _SLANT) & (seen.drift < _DRIFT))
    turns = np.arctan2(2 * seen.xy.ravel()[likely], (seen.xx - seen.yy).ravel()[likely])
    # The differences of neighbouring pixels see thin slanting lines less as of one direction than upright ones.
    one_way = coherence.ravel()[likely] > _COHERENCE - _SLANT * np.abs(np.sin(turns))
    strong, turns = likely[one_way], turns[one_way]
    found: list[_Blob] = []
    for number in range(_DIRECTIONS):
        away = np.abs((turns - number * 2 * np.pi / _DIRECTIONS + np.pi) % (2 * np.pi) - np.pi)
        # Bins overlap by half, so that a row whose direction lies on a border is whole in one of them.
        mask = np.zeros(coherence.shape, np.uint8)
        mask.ravel()[strong] = away < 2 * np.pi / _DIRECTIONS
        whole = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        # Once more with thin bridges cut: they join the ruler to what stands beside it.
        for blobs in (whole, cv2.morphologyEx(whole, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))):
            found += _largest(blobs)
    return sorted(found, key=lambda blob: -blob.area)


def _largest(mask: NDArray[np.uint8]) -> list[_Blob]:
    """The largest of the connected parts that may hold a place, by size."""
    # OpenCV's own sizes and edges of the parts take three times as long as the parts.
    count, labels = cv2.connectedComponents(mask, connectivity=8)
    cells = np.flatnonzero(mask.view(np.bool_))
    part = labels.ravel()[cells]
    areas = np.bincount(part, minlength=count)
    areas[0] = mask.size - len(cells)
    large = np.argsort(-areas.astype(np.int32))[:_BLOBS]
    large = large[(large > 0) & (areas[large] >= _LEAST_CELLS)]
    rank = np.full(count, len(large), np.uint8)
    rank[large] = np.arange(len(large))
    ranks = rank[part]
    rows, columns = np.divmod(cells[np.argsort(ranks, kind="stable")], mask.shape[1])
    found, end = [], 0
    for area in areas[large].tolist():
        start, end = end, end + area
        blob = _Blob(rows[start:end], columns[start:end])
        # What is shorter from corner to corner than a place is long need not be looked at.
        height = int(blob.rows[-1] - blob.rows[0])
        if height + 1 >= _LEAST_LONG or math.hypot(np.ptp(blob.columns), height) + 1 >= _LEAST_LONG:
            found.append(blob)
    return found


def _by_weight(seen: Texture, blobs: list[_Blob]) -> Iterator[Place]:
    """The places of the blobs, the weightiest first. No blob is looked at before its size alone might make it next."""
    waiting: list[tuple[float, int, Place]] = []
    split, mixed = seen.xx - seen.yy, seen.xy
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
    rows, columns = blob.rows, blob.columns
    turn = 0.5 * math.atan2(2 * np.add.reduce(mixed[rows, columns]), np.add.reduce(split[rows, columns]))
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
