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
_LEAST_FULL = 0.4
"""Share of the row that the cells fill."""
_AT_ONCE = 64
"""Blobs looked at together."""
_SIDES = (2400, 1200, 600, 340, 240)
"""Long sides at which the picture is looked at: marks are seen where they are 4 to 7 pixels apart."""

_LEAST_SIDE = 40
"""Pixels of the shorter side below which no ruler would be seen."""


Floats = NDArray[np.float64]


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
        picture = _smaller(picture, factor)
        yield from _at_size(picture, most, grey.shape[1] / picture.shape[1])


def _smaller(picture: Grey, factor: float) -> Grey:
    """The picture made so much smaller; a large one bilinearly: means over parts of pixels take ten times as long."""
    kind = cv2.INTER_AREA if max(picture.shape) <= _SIDES[0] else cv2.INTER_LINEAR
    smaller: Grey = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=kind)
    return smaller


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
    # A direction counts twice around, so that one and its opposite are the same.
    x, y = (seen.xx - seen.yy).ravel()[likely], 2 * seen.xy.ravel()[likely]
    length = np.hypot(x, y)
    x, y = x / length, y / length
    # The differences of neighbouring pixels see thin slanting lines less as of one direction than upright ones.
    one_way = coherence.ravel()[likely] > _COHERENCE - _SLANT * np.abs(y)
    strong, x, y = likely[one_way], x[one_way], y[one_way]
    found: list[_Blob] = []
    for number in range(_DIRECTIONS):
        turn = number * 2 * math.pi / _DIRECTIONS
        # Bins overlap by half, so that a row whose direction lies on a border is whole in one of them.
        mask = np.zeros(coherence.shape, np.uint8)
        mask.ravel()[strong] = x * math.cos(turn) + y * math.sin(turn) > math.cos(2 * math.pi / _DIRECTIONS)
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
    kept = ranks < len(large)
    cells = cells[kept][np.argsort(ranks[kept], kind="stable")]
    # numpy divides by one number several at a time, but not where the rest is asked for too.
    rows = cells // mask.shape[1]
    columns = cells - rows * mask.shape[1]
    if not large.size:
        return []
    ends = np.cumsum(areas[large])
    starts = ends - areas[large]
    # What is shorter from corner to corner than a place is long need not be looked at.
    width = np.maximum.reduceat(columns, starts) - np.minimum.reduceat(columns, starts)
    enough = np.flatnonzero(np.hypot(width, rows[ends - 1] - rows[starts]) + 1 >= _LEAST_LONG)
    return [_Blob(rows[starts[one] : ends[one]], columns[starts[one] : ends[one]]) for one in enough]


def _by_weight(seen: Texture, blobs: list[_Blob]) -> Iterator[Place]:
    """The places of the blobs, the weightiest first. No blob is looked at before its size, or that of one of those it
    is looked at with, might make it next."""
    waiting: list[tuple[float, int, Place]] = []
    split, mixed = seen.xx - seen.yy, seen.xy
    for first in range(0, len(blobs), _AT_ONCE):
        some = blobs[first : first + _AT_ONCE]
        # A place weighs no more than its cells over its least height.
        while waiting and -waiting[0][0] >= some[0].area / _LEAST_TALL:
            yield heappop(waiting)[2]
        for order, place in _places_of(some, split, mixed, seen.cell):
            heappush(waiting, (-place.weight, first + order, place))
    while waiting:
        yield heappop(waiting)[2]


def _places_of(blobs: list[_Blob], split: Map, mixed: Map, cell: float) -> Iterator[tuple[int, Place]]:
    """Those of the blobs that have the form of a row, each with its number. All at once: most are of few cells."""
    rows, columns = (np.concatenate(one) for one in zip(*((blob.rows, blob.columns) for blob in blobs), strict=True))
    areas = np.array([blob.area for blob in blobs])
    starts = np.cumsum(areas) - areas
    cells = rows * split.shape[1] + columns
    double = [np.add.reduceat(one.ravel()[cells], starts).astype(np.float64) for one in (mixed, split)]
    turns = 0.5 * np.arctan2(2 * double[0], double[1])
    cos, sin = np.cos(turns), np.sin(turns)
    # Each blob's cells lie apart from all others' by this, so that one sorting does for all.
    apart = np.arange(len(blobs)) * float(2 * sum(split.shape))
    across = rows * np.repeat(cos, areas) - columns * np.repeat(sin, areas) + np.repeat(apart, areas)
    # The ruler's short side runs as its marks do: a few cells far up or down say nothing of the row's height.
    ordered = np.sort(across)
    low, high = (_share_below(ordered, starts, areas, share) for share in (0.06, 0.94))
    inside = (across >= np.repeat(low, areas)) & (across <= np.repeat(high, areas))
    along = columns * np.repeat(cos, areas) + rows * np.repeat(sin, areas)
    counts = np.add.reduceat(inside, starts, dtype=np.intp)
    first = np.minimum.reduceat(np.where(inside, along, np.inf), starts)
    last = np.maximum.reduceat(np.where(inside, along, -np.inf), starts)
    tall, long = high - low + 1, last - first + 1
    full = counts / (long * tall)
    for order in np.flatnonzero((tall >= _LEAST_TALL) & (long >= _LEAST_LONG) & (full >= _LEAST_FULL)).tolist():
        u, v = (first[order] + last[order]) / 2, (low[order] + high[order]) / 2 - apart[order]
        x, y = u * cos[order] - v * sin[order], u * sin[order] + v * cos[order]
        # Many lines count, not strong ones: a faint ruler is as good as a black one.
        weight = full[order] * long[order]
        size = float(long[order]) * cell, float(tall[order]) * cell
        centre = (float(x + 0.5) * cell, float(y + 0.5) * cell)
        yield order, Place(centre, *size, float(turns[order]), float(weight))


def _share_below(ordered: Floats, starts: NDArray[np.intp], areas: NDArray[np.intp], share: float) -> Floats:
    """Of each stretch of sorted values the one with that share of the stretch below it: numpy's percentile."""
    place = share * (areas - 1)
    whole = place.astype(np.intp)
    lower, upper = ordered[starts + whole], ordered[starts + np.minimum(whole + 1, areas - 1)]
    return np.asarray(lower + (place - whole) * (upper - lower))


def _alike(first: Place, second: Place) -> bool:
    apart = math.hypot(first.centre[0] - second.centre[0], first.centre[1] - second.centre[1])
    turned = abs((first.angle - second.angle + math.pi / 2) % math.pi - math.pi / 2)
    return apart < 0.25 * min(first.along, second.along) and turned < 0.2
