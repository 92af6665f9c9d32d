"""A tool left lying in the frame: a pen, forceps, a knife - a rod with two straight sides, plain along its length.

Stems and blades of grass bend, taper or are thinner; rulers carry marks and are known by their region. Straight sides
are found by LSD (Grompone von Gioi and others 2012, Image Processing On Line 2, 35-55) as OpenCV has it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.light.ground import Small
from vasculum.pipeline.opencv import cv2

Floats = NDArray[np.float64]
Numbers = NDArray[np.intp]

_LONG_SIDE = 640
"""Pixels of the picture looked at, at most: more costs more and shows no more."""
_LONG = 0.14
"""Of the longer side: 6 cm beside a herbarium sheet."""
_THICK = (0.014, 0.05)
"""Of the longer side: 6 to 20 mm beside a herbarium sheet."""
_SLENDER = 4.5
"""Length over thickness."""
_PIECE, _GAP = 0.025, 0.04
"""Of the longer side: the shortest piece of a side, and what may lie between two pieces: a clip, a twig across it."""
_BESIDE = 1.5
"""Pixels by which a piece may lie beside the line of another one."""
_MOST = 120
"""So many pieces are looked at, the longest first: a drawer of labels has thousands."""
_ALIGNED = 0.995
_TAPER = 0.2
"""Share of its thickness by which one end may be thinner."""
_SHARED = 0.6
"""Share of both sides' length over which they lie side by side."""
_UNLIKE = 12.0
"""CIE L*a*b*: it differs by more from what lies on either side, and these from each other by less."""
_CLEAR, _ALIKE = 0.8, 0.45
"""Shares of its length over which that holds; leaves may lie under it."""
_ROUGH = 8.0
"""L* from one place to the next along it: a scale's marks are more."""
_PLACES, _RIM = 40, 2.5


@dataclass(frozen=True, slots=True, eq=False)
class _Side:
    begin: Floats
    end: Floats
    length: float
    along: Floats

    @classmethod
    def of(cls, begin: Floats, end: Floats) -> "_Side":
        """Length and direction worked out once: each side is held against every other one."""
        length = float(np.hypot(*(end - begin)))
        return cls(begin, end, length, np.asarray((end - begin) / length, np.float64))


def rod_in(small: Small, others: Sequence[Box]) -> Box | None:
    """The box in the frame of the longest rod, or None; `others` (frame pixels) are no tools. About 20 ms."""
    grey, factor = _no_larger(small.grey), small.factor * min(1.0, _LONG_SIDE / max(small.grey.shape))
    longer = max(grey.shape)
    parts = [box.scaled(factor).grown(3) for box in others]
    sides = [side for side in _sides(grey, parts, longer) if side.length > _LONG * longer]
    # In most frames no two sides lie as a rod's do: then no colours are asked for.
    pixels = cache(lambda: _no_larger(small.pixels))
    found: list[tuple[float, Box]] = []
    for number, first in enumerate(sides):
        for second in sides[number + 1 :]:
            corners = _rod(first, second, pixels, longer)
            if corners is not None:
                low, high = corners.min(axis=0), corners.max(axis=0)
                box = Box(int(low[0]), int(low[1]), int(high[0] - low[0]) + 1, int(high[1] - low[1]) + 1)
                found.append((first.length, box.scaled(1 / factor)))
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _no_larger(picture: Pixels) -> Pixels:
    factor = _LONG_SIDE / max(picture.shape[:2])
    if factor >= 1:
        return picture
    smaller: Pixels = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return smaller


def _sides(grey: Pixels, others: Sequence[Box], longer: int) -> list[_Side]:
    """Straight pieces outside of `others`, those in one line made one."""
    soft = cv2.GaussianBlur(grey, (0, 0), 0.8)
    lines = cv2.createLineSegmentDetector(cv2.LSD_REFINE_STD).detect(soft)[0]
    if lines is None:
        return []
    pieces = lines.reshape(-1, 2, 2).astype(np.float64)
    lengths = np.linalg.norm(pieces[:, 1] - pieces[:, 0], axis=1)
    middles = pieces.mean(axis=1)
    free = lengths > _PIECE * longer
    for part in others:
        free &= ~(
            (middles[:, 0] >= part.x)
            & (middles[:, 0] <= part.right)
            & (middles[:, 1] >= part.y)
            & (middles[:, 1] <= part.bottom)
        )
    order = np.argsort(-lengths)
    pieces = pieces[order[free[order]][:_MOST]]
    goes_on = _goes_on(pieces, longer)
    sides, left = [], np.arange(len(pieces))
    while left.size:
        first, left = int(left[0]), left[1:]
        side = _Side.of(*pieces[first])
        if goes_on[first, left].any():
            side, left = _joined(side, left, pieces, longer)
        sides.append(side)
    return sides


def _goes_on(pieces: Floats, longer: int) -> NDArray[np.bool_]:
    """(n, n): whether a piece (column) goes on in the line of another one (row); most do in none."""
    ways = pieces[:, 1] - pieces[:, 0]
    lengths = np.linalg.norm(ways, axis=1)
    along = ways / lengths[:, None]
    away = pieces[None] - pieces[:, None, :1]
    beside = np.abs(away[..., 1] * along[:, None, None, 0] - away[..., 0] * along[:, None, None, 1]).max(axis=2)
    reach = (away * along[:, None, None]).sum(axis=3)
    gap = np.maximum(reach.min(axis=2) - lengths[:, None], -reach.max(axis=2))
    # A little wider than what is asked of each by itself: additions in another order must lose none.
    aligned = np.abs(along @ along.T) > _ALIGNED - 1e-9
    return np.asarray((beside < _BESIDE + 1e-9) & aligned & (gap < _GAP * longer + 1e-9))


def _joined(side: _Side, left: Numbers, every: Floats, longer: int) -> tuple[_Side, Numbers]:
    """A side grown by those pieces of the ones left that go on in its line, and which are left then."""
    while left.size:
        pieces = every[left]
        along, across = side.along, np.array([-side.along[1], side.along[0]])
        from_begin = pieces - side.begin
        beside = np.abs(from_begin @ across).max(axis=1)
        reach = np.sort(from_begin @ along, axis=1)
        ways = pieces[:, 1] - pieces[:, 0]
        aligned = np.abs(ways @ along) / np.linalg.norm(ways, axis=1)
        gap = np.maximum(reach[:, 0] - side.length, -reach[:, 1])
        fits = np.flatnonzero((beside < _BESIDE) & (aligned > _ALIGNED) & (gap < _GAP * longer))
        if not fits.size:
            break
        first, last = (float(value) for value in reach[fits[0]])
        begin, end = side.begin + min(0.0, first) * along, side.begin + max(side.length, last) * along
        side, left = _Side.of(begin, end), np.delete(left, fits[0])
    return side, left


def _rod(first: _Side, second: _Side, colours: Callable[[], Pixels], longer: int) -> Floats | None:
    """The four corners of what lies between two sides, if it is a rod."""
    along, across = first.along, np.array([-first.along[1], first.along[0]])
    other = (second.begin - first.begin, second.end - first.begin)
    (low, near), (high, far) = sorted((float(end @ along), float(end @ across)) for end in other)
    if near * far <= 0:
        return None
    thick = (abs(near) + abs(far)) / 2
    begin, end = max(0.0, low), min(first.length, high)
    shared = end - begin
    wide = _THICK[0] * longer < thick < _THICK[1] * longer
    long = shared > max(_LONG * longer, _SLENDER * thick, _SHARED * max(first.length, high - low))
    if not (wide and long) or abs(near - far) / (high - low) * shared > _TAPER * thick:
        return None
    pixels = colours()
    places = np.linspace(begin + 0.05 * shared, end - 0.05 * shared, _PLACES)
    depth = np.interp(places, (low, high), (near, far))

    def seen(offsets: Floats) -> Floats:
        points = first.begin + places[:, None] * along + offsets[:, None] * across
        x, y = np.rint(points).astype(int).T
        inside = (x >= 0) & (y >= 0) & (x < pixels.shape[1]) & (y < pixels.shape[0])
        values = np.full((_PLACES, 3), np.nan)
        if inside.any():
            codes = pixels[y[inside], x[inside]].astype(np.float32) * np.float32(1 / 255)
            values[inside] = cv2.cvtColor(codes[None], cv2.COLOR_RGB2LAB)[0]
        return values

    away = np.copysign(max(_RIM, thick / 4), near)
    within = np.stack([seen(share * depth) for share in (0.2, 0.35, 0.5, 0.65, 0.8)], axis=1)
    below, above = seen(np.full(_PLACES, -away)), seen(depth + away)
    middle = np.median(within, axis=1)
    with np.errstate(invalid="ignore"):
        clear = (np.linalg.norm(middle - below, axis=1) > _UNLIKE) & (np.linalg.norm(middle - above, axis=1) > _UNLIKE)
        alike = np.linalg.norm(below - above, axis=1) < _UNLIKE
    rough = float(np.median(np.std(np.diff(within[:, :, 0], axis=0), axis=0)))
    # What the frame cuts is unlike nothing, so it counts against.
    if clear.mean() < _CLEAR or alike.mean() < _ALIKE or not rough < _ROUGH:
        return None
    edge = np.array([first.begin + begin * along, first.begin + end * along])
    return np.vstack([edge, edge + np.interp((begin, end), (low, high), (near, far))[:, None] * across])
