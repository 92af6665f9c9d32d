"""A tool left lying in the frame: a pen, a pencil, forceps, a knife - a rod with two straight sides, plain along it.

Two pieces of straight edges side by side are enough to begin with; from there the rod is followed both ways by what is
seen, over leaves and labels, as long as both its sides go on. Stems and blades of grass waver or are rough; rulers
carry marks and are known by their region.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.light.ground import Small
from vasculum.pipeline.light.straight import SQUARE, THICK, Colours, Floats, plain_pairs, seen_at, straight_pieces
from vasculum.pipeline.opencv import cv2

_LONG_SIDE = 640
"""Pixels of the picture looked at, at most: more costs more and shows no more."""
_MOST = 8
"""So many pairs are followed."""
_STEP = 2.0
"""Pixels along the rod from one place to the next."""
_REACHES = (0.08, 0.42)
"""Of the longer side: so far the rod is followed beyond what is known of it, nearby first, for its direction."""
_AROUND = np.arange(-4, 5.0)
"""Pixels across each side, outwards, among which its edge is looked for."""
_EDGE = 7.0
"""CIE L*a*b* over two pixels."""
_CLEAR = 12.0
"""CIE L*a*b*: clearly another colour."""
_BESIDE = 1.6
"""Pixels by which an edge may lie beside its side's line."""
_GAP = 0.035
"""Of the longer side: what may hide the rod: a clip, a twig across it."""
_WITHIN = np.array([-0.65, -0.33, 0.0, 0.33, 0.65])
"""Places across the rod, its sides at -1 and 1."""
_LONG = 0.1
"""Of the longer side: 4 cm beside a herbarium sheet."""
_SLENDER = (5.5, 27.0)
"""Length over thickness: what is longer is a frame round something."""
_TAPER, _WAVER, _BEND, _ROUGH = 0.6, 0.75, 0.25, 1.7
_COVER, _UNLIKE, _ALIKE, _HIDDEN = 0.65, 0.7, 0.2, 0.9
_LEANING, _NEAR = 0.7, 4
"""The paper between a chart and the sheet's edge leans on the chart with all its length, give or take some pixels."""
_SQUARE_CLEAR, _SQUARE_ALIKE = 0.9, 0.85
"""Shares of `clear` and `alike` asked of what lies square to the frame."""
_PARTS = 6
"""Of a rod, by which its bend is told."""
_FEWEST = 6
"""Edges from which a line can be told."""


@dataclass(frozen=True, slots=True, eq=False)
class Rod:
    """What may be a tool; lengths as shares of the longer side."""

    corners: Floats
    """(4, 2) pixels of the picture looked at."""
    length: float
    thick: float
    taper: float
    """Share of its thickness by which one end is thinner."""
    cover: float
    """Share of its length over which both edges are seen."""
    waver: float
    """Pixels by which its edges lie off their lines, RMS."""
    bend: float
    """Pixels by which its parts lie off its line as a whole, RMS."""
    unlike: float
    """Share of its length over which it is unlike what lies on either side."""
    clear: float
    """Share of its length over which it is very unlike that."""
    alike: float
    """Share of its length over which what lies on its two sides is alike."""
    rough: float
    """CIE L*a*b* from place to place along it."""
    hidden: float
    """Share of its length that lies in labels, charts, scales and their like."""
    leaning: float
    """Share of its length over which one of its sides lies in those, or near their edge, and the other does not."""


@dataclass(frozen=True, slots=True, eq=False)
class _Course:
    """Where a rod's two sides run: each `offset + slope * place` across, places along from its origin, in pixels."""

    origin: Floats
    along: Floats
    lower: Floats
    upper: Floats

    def points(self, places: Floats, offsets: Floats) -> Floats:
        """(n, m, 2) of (n, m) offsets across at n places along."""
        across = np.array([-self.along[1], self.along[0]])
        return np.asarray(self.origin + places[:, None, None] * self.along + offsets[..., None] * across)


def rod_in(small: Small, others: Sequence[Box]) -> Box | None:
    """The box in the frame of the longest tool, or None; `others` (frame pixels) are no tools. About 20 ms."""
    tools = [rod for rod in rods_in(small, others) if _is_tool(rod)]
    if not tools:
        return None
    corners = max(tools, key=lambda rod: rod.length).corners
    low, high = corners.min(axis=0), corners.max(axis=0)
    box = Box(int(low[0]), int(low[1]), int(high[0] - low[0]) + 1, int(high[1] - low[1]) + 1)
    return box.scaled(1 / _factor(small))


def rods_in(small: Small, others: Sequence[Box]) -> list[Rod]:
    """All that has two straight sides, tools or not."""
    grey = _no_larger(small.grey)
    longer, parts = max(grey.shape), [box.scaled(_factor(small)).grown(3) for box in others]
    colours = cache(lambda: _lab(_no_larger(small.pixels)))
    pairs = plain_pairs(straight_pieces(grey, parts), longer, colours)
    found: list[Rod] = []
    left = _MOST
    for pair in pairs:
        if any(_holds(rod, pair) for rod in found):
            continue
        rod = _followed(colours(), pair, longer, parts)
        if rod is not None:
            found.append(rod)
        left -= 1
        if not left:
            break
    return found


def _is_tool(rod: Rod) -> bool:
    """What lies square to the frame is mostly a label's, a packet's or a drawer's edge: it must be clearer."""
    slender = rod.length / rod.thick
    like_one = rod.length > _LONG and _SLENDER[0] < slender < _SLENDER[1] and rod.taper < _TAPER
    straight = rod.waver < _WAVER and rod.bend < _BEND
    seen = rod.cover > _COVER and rod.unlike > _UNLIKE and rod.alike > _ALIKE
    free = rod.hidden < _HIDDEN and rod.leaning < _LEANING
    way = np.abs(rod.corners[1] - rod.corners[0])
    square = way.min() < SQUARE * way.max()
    clear = not square or (rod.clear > _SQUARE_CLEAR and rod.alike > _SQUARE_ALIKE)
    return like_one and straight and rod.rough < _ROUGH and seen and free and clear


def _factor(small: Small) -> float:
    return float(small.factor * min(1.0, _LONG_SIDE / max(small.grey.shape)))


def _no_larger(picture: Pixels) -> Pixels:
    factor = _LONG_SIDE / max(picture.shape[:2])
    if factor >= 1:
        return picture
    smaller: Pixels = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return smaller


def _lab(pixels: Pixels) -> Colours:
    codes = cv2.cvtColor(pixels, cv2.COLOR_RGB2LAB).astype(np.float32)
    codes[..., 0] *= 100 / 255
    lab: Colours = cv2.GaussianBlur(codes, (0, 0), 0.7)
    return lab


def _holds(rod: Rod, pair: Floats) -> bool:
    """Whether both pieces lie on the rod."""
    begin, end, _, other = rod.corners
    length, thick = np.linalg.norm(end - begin), np.linalg.norm(other - begin)
    along, across = (end - begin) / length, (other - begin) / thick
    away = pair.mean(axis=1) - begin
    reach, beside = away @ along, away @ across
    return bool(((reach > -3) & (reach < length + 3) & (beside > -3) & (beside < thick + 3)).all())


def _begun(pair: Floats) -> tuple[_Course, float]:
    """The course along the longer piece, the first, and half of what it spans."""
    begin, end = pair[0]
    length = float(np.linalg.norm(end - begin))
    along = (end - begin) / length
    origin = (begin + end) / 2
    reach, beside = (pair[1] - origin) @ along, (pair[1] - origin) @ (-along[1], along[0])
    # A short piece's direction is not to be trusted.
    slope = np.diff(beside)[0] / np.diff(reach)[0] * min(1.0, np.ptp(reach) / length) ** 2
    other = np.array([beside.mean() - slope * reach.mean(), slope])
    sides = (np.zeros(2), other) if beside.mean() > 0 else (other, np.zeros(2))
    return _Course(origin, along, *sides), length / 2


def _followed(colours: Colours, pair: Floats, longer: int, parts: Sequence[Box]) -> Rod | None:
    """The rod of which a pair shows a part, as far as both its sides are seen."""
    course, half = _begun(pair)
    low, high = -half, half
    for reach in _REACHES:
        places = np.arange(low - reach * longer, high + reach * longer, _STEP)
        lower, below = _side(colours, course, places, -1)
        upper, above = _side(colours, course, places, 1)
        course = _Course(course.origin, course.along, lower, upper)
        thick = (upper[0] - lower[0]) + (upper[1] - lower[1]) * places
        near = (np.abs(below) < _BESIDE) & (np.abs(above) < _BESIDE)
        run = _longest(near & (thick > THICK[0] * longer), _GAP * longer / _STEP)
        if run is None or near[run].sum() < _FEWEST or np.median(thick[run]) > THICK[1] * longer:
            return None
        low, high = float(places[run][0]), float(places[run][-1])
    off = np.stack([below[run][near[run]], above[run][near[run]]])
    bend = np.std([part.mean() for part in np.array_split(off.mean(axis=0), _PARTS)])
    edges = (float(near[run].mean()), float(np.sqrt((off**2).mean())), float(bend))
    return _measured(colours, course, places[run], edges, longer, parts)


def _side(colours: Colours, course: _Course, places: Floats, sign: int) -> tuple[Floats, Floats]:
    """One side's line, fitted to the edges seen near it, and how far off it lie those; infinitely where none is."""
    line = course.upper if sign > 0 else course.lower
    known = line[0] + line[1] * places
    values = seen_at(colours, course.points(places, known[:, None] + sign * _AROUND))
    steps = np.linalg.norm(values[:, 2:] - values[:, :-2], axis=2)
    # Beyond the frame nothing is seen; its edge is no edge.
    steps[(values < -200).any(axis=(1, 2))] = 0
    best = np.clip(steps.argmax(axis=1), 1, steps.shape[1] - 2)
    before, at, after = (steps[np.arange(len(places)), best + shift] for shift in (-1, 0, 1))
    curved = np.minimum(before - 2 * at + after, -1e-6)
    edges = known + sign * (_AROUND[1:-1][best] + np.clip(0.5 * (before - after) / curved, -0.5, 0.5))
    clear = steps.max(axis=1) > _EDGE
    for scale in (4.0, 2.0, 1.0, 1.0):
        trust = clear * np.maximum(1 - ((edges - line[0] - line[1] * places) / scale) ** 2, 0) ** 2
        whole = trust.sum()
        if whole < _FEWEST:
            break
        place, edge = (trust @ places) / whole, (trust @ edges) / whole
        slope = (trust * (places - place)) @ (edges - edge) / max(trust @ (places - place) ** 2, 1.0)
        line = np.array([edge - slope * place, slope])
    return line, np.where(clear, edges - line[0] - line[1] * places, np.inf)


def _longest(good: NDArray[np.bool_], gap: float) -> slice | None:
    """The longest run of good places, gaps closed."""
    there = np.flatnonzero(good)
    if there.size < _FEWEST:
        return None
    cuts = np.flatnonzero(np.diff(there) > gap)
    begins, ends = there[np.r_[0, cuts + 1]], there[np.r_[cuts, len(there) - 1]]
    longest = int(np.argmax(ends - begins))
    return slice(int(begins[longest]), int(ends[longest]) + 1)


def _measured(
    colours: Colours,
    course: _Course,
    places: Floats,
    edges: tuple[float, float, float],
    longer: int,
    parts: Sequence[Box],
) -> Rod:
    lower, upper = (line[0] + line[1] * places for line in (course.lower, course.upper))
    middle, thick = (lower + upper) / 2, upper - lower
    away = max(3.0, float(np.median(thick)) / 4)
    offsets = np.column_stack(
        [lower - away, middle[:, None] + _WITHIN * thick[:, None] / 2, upper + away, lower, middle, upper]
    )
    points = course.points(places, offsets)
    values = seen_at(colours, points[:, :-3])
    within = values[:, 1:-1]
    heart, below, above = np.median(within, axis=1), values[:, 0], values[:, -1]
    unlike = np.minimum(np.linalg.norm(heart - below, axis=1), np.linalg.norm(heart - above, axis=1))
    lower_side, heart_line, upper_side = points[:, -3:].transpose(1, 0, 2)
    near = [part.grown(_NEAR) for part in parts]
    one, other = (_covered(side, near).mean() for side in (lower_side, upper_side))
    return Rod(
        corners=points[[0, -1, -1, 0], [-3, -3, -1, -1]],
        length=float(np.ptp(places)) / longer,
        thick=float(np.median(thick)) / longer,
        taper=float(abs(thick[-1] - thick[0]) / np.median(thick)),
        cover=edges[0],
        waver=edges[1],
        bend=edges[2],
        unlike=float((unlike > _EDGE).mean()),
        clear=float((unlike > _CLEAR).mean()),
        alike=float((np.linalg.norm(below - above, axis=1) < _CLEAR).mean()),
        rough=float(np.median(np.linalg.norm(within[2:] - within[:-2], axis=2))),
        hidden=float(_covered(heart_line, parts).mean()),
        leaning=float(abs(one - other)),
    )


def _covered(points: Floats, parts: Sequence[Box]) -> NDArray[np.bool_]:
    """Which of (n, 2) points lie in one of the parts."""
    x, y = points.T
    there = np.zeros(len(points), bool)
    for part in parts:
        there |= (x >= part.x) & (x <= part.right) & (y >= part.y) & (y <= part.bottom)
    return there
