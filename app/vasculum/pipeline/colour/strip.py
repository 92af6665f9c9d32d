"""Our own search for a strip: even fields in a row, each darker than the last by about as much."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.colour.pattern import Pattern
from vasculum.pipeline.colour.spaces import Counts, Floats, srgb_decoded
from vasculum.pipeline.opencv import cv2

_DENSITY = 120.0
"""Units of density in the copy that is looked at: a scale's steps of 0.1 are 12 units apart, light and dark alike."""
_EVEN = 7
"""Units by which neighbours within a field may differ."""
_STEP = (2.5, 34.0)
"""Units from one field to the next, at least and at most."""
_FIELDS = 1500
"""Fields looked at, the largest first."""
_LEAST_AREA = 24
_CHAIN = 7
"""Fields in a row that are seen as such, at least; the darkest often run into each other."""
_OFF = 0.15
"""Pitches by which a field may lie off from where the last two say."""
_LOOSE, _TILT = 0.08, 0.005
"""How far off fields' middles usually lie, in pitches, and how fast a tilt makes the pitch grow, by the field."""
_CORE = 0.25
"""Half of what is read of a field, in pitches."""
_UNEVEN = 2
"""Fields that may look uneven, far from those that were seen: the place of their edges is not known as well."""
_UNLIKE = 0.5
"""Share of the typical step below which, and above its inverse, what follows the scale's end is no step of it."""


@dataclass(frozen=True, slots=True, eq=False)
class _Fields:
    """Even places of the copy."""

    centres: Floats
    areas: Floats
    density: Floats
    labels: Counts
    """(n,) their numbers in `where`."""
    where: Counts
    """(h, w)."""


def strip_quads(copy: Pixels, pattern: Pattern) -> Iterator[Floats]:
    """Quads (4, 2) in pixels of the copy, the outline's corners from its upper left clockwise as printed.

    The pattern's patches stand in one row, from the lightest to the darkest or the other way.
    """
    dense = _densities(copy)
    fields = _fields(dense)
    tried: list[Floats] = []
    for chain in _chains(fields):
        middle = fields.centres[chain.fields].mean(axis=0)
        if any(cv2.pointPolygonTest(quad.astype(np.float32), middle, False) >= 0 for quad in tried):
            continue
        quad = _laid(dense, fields, chain, pattern)
        if quad is not None:
            tried.append(quad)
            yield quad


def _densities(copy: Pixels) -> Pixels:
    # A median keeps the edges between fields as steep as they are, which a mean would not.
    grey = cv2.medianBlur(cv2.cvtColor(copy, cv2.COLOR_RGB2GRAY), 3)
    table = -_DENSITY * np.log10(np.maximum(srgb_decoded(np.arange(256) / 255), 0.004))
    return np.asarray(cv2.LUT(grey, np.clip(np.rint(table), 0, 255).astype(np.uint8)), dtype=np.uint8)


def _fields(dense: Pixels) -> _Fields:
    square = cv2.getStructuringElement(cv2.MORPH_RECT, (3, 3))
    even = cv2.compare(cv2.morphologyEx(dense, cv2.MORPH_GRADIENT, square), _EVEN, cv2.CMP_LT)
    _, where, stats, centres = cv2.connectedComponentsWithStats(even, connectivity=4)
    areas = stats[:, cv2.CC_STAT_AREA].astype(float)
    boxes = stats[:, cv2.CC_STAT_WIDTH].astype(float) * stats[:, cv2.CC_STAT_HEIGHT]
    # A long field turned by 45 degrees fills a fifth of its box.
    good = (areas >= _LEAST_AREA) & (areas > 0.15 * boxes) & (areas < dense.size / 60)
    good[0] = False
    chosen = np.flatnonzero(good)
    chosen = chosen[np.argsort(-areas[chosen])][:_FIELDS]
    density = np.array([dense[min(int(y), len(dense) - 1), int(x)] for x, y in centres[chosen]], dtype=np.float64)
    return _Fields(centres[chosen] + 0.5, areas[chosen], density, chosen, np.asarray(where, dtype=np.intp))


@dataclass(frozen=True, slots=True)
class _Chain:
    """Fields in a row, each darker than the last."""

    fields: list[int]
    numbers: list[int]
    """Where each stands, from 0 on; one may be missing, where it runs into what lies beside the strip."""


def _chains(fields: _Fields) -> list[_Chain]:
    """The longest first."""
    centres, areas, density = fields.centres, fields.areas, fields.density
    if len(areas) < _CHAIN:
        return []
    steps = centres[None] - centres[:, None]
    far = np.hypot(steps[..., 0], steps[..., 1])
    side = np.sqrt(areas)
    alike = np.minimum(areas[:, None], areas[None]) > 0.5 * np.maximum(areas[:, None], areas[None])
    darker = np.where(alike, density[None] - density[:, None], np.nan)
    linked = (far < 2.2 * np.minimum(side[:, None], side[None])) & (darker > _STEP[0]) & (darker < _STEP[1])
    found, used = [], np.zeros(len(areas), dtype=bool)
    for first in np.argsort(density):
        for second in np.flatnonzero(linked[first]):
            if used[first] and used[second]:
                continue
            chain = _Chain([int(first), int(second)], [0, 1])
            while _extended(chain, centres, darker):
                pass
            if len(chain.fields) >= _CHAIN:
                used[chain.fields] = True
                found.append(chain)
    return sorted(found, key=lambda chain: len(chain.fields), reverse=True)


def _extended(chain: _Chain, centres: Floats, darker: Floats) -> bool:
    """The next field added, or the one after it where that is missing."""
    last, back = chain.fields[-1], -min(len(chain.fields), 4)
    step = (centres[last] - centres[chain.fields[back]]) / (chain.numbers[-1] - chain.numbers[back])
    for ahead in (1, 2):
        off = np.hypot(*(centres - (centres[last] + ahead * step)).T)
        fits = (darker[last] > ahead * _STEP[0]) & (darker[last] < ahead * _STEP[1])
        there = int(np.where(fits, off, np.inf).argmin())
        if fits[there] and off[there] <= _OFF * np.hypot(*step):
            chain.fields.append(there)
            chain.numbers.append(chain.numbers[-1] + ahead)
            return True
    return False


def _laid(dense: Pixels, fields: _Fields, chain: _Chain, pattern: Pattern) -> Floats | None:
    """The outline where the whole scale lies along the chain and ends where it should."""
    axis = _Axis.through(np.array(chain.numbers, dtype=np.float64), fields.centres[chain.fields])
    if axis is None:
        return None
    count, seen = len(pattern.cells), chain.numbers[-1] + 1
    wide = np.arange(-count, count + seen)
    values, spread = axis.read(dense, wide)
    start = _start(values, spread, seen, count)
    if start is None:
        return None
    first = float(wide[start])
    rims = _rims(fields, chain.fields, axis)
    if rims is None:
        return None
    along = int(np.argmax(pattern.size))
    lightness = pattern.lab[np.argsort(pattern.cells[:, along])][:, 0]
    light_first = bool(lightness[0] > lightness[-1])
    order = pattern.corners[:, along] if light_first else count - 1 - pattern.corners[:, along]
    # The fields are as long as a cell; the outline may be a little less. Down, as printed, is right of the way to the
    # dark where the lightest stands at the left or the darkest on top.
    across = pattern.corners[:, 1 - along]
    share = 0.5 + across if light_first == (along == 0) else 0.5 - across
    upper, lower = (axis.at(first + order, rim) for rim in rims)
    return np.asarray(upper + share[:, None] * (lower - upper), dtype=np.float64)


@dataclass(frozen=True, slots=True, eq=False)
class _Axis:
    """Where the fields' middles lie: a straight line, on which a tilt lets the pitch grow or shrink."""

    origin: Floats
    way: Floats
    """(2,) unit vector towards the dark."""
    fit: Floats
    """a, b and c of the distance (a k + b) / (c k + 1) of field k."""

    @classmethod
    def through(cls, numbers: Floats, centres: Floats) -> "_Axis | None":
        """Raises nothing: None where the middles do not lie in a row."""
        origin = centres.mean(axis=0)
        way = np.linalg.svd(centres - origin)[2][0]
        way = way * np.sign(way @ (centres[-1] - centres[0]))
        along = (centres - origin) @ way
        # (a k + b) - along * c * k = along
        pitch = (along[-1] - along[0]) / (numbers[-1] - numbers[0])
        rows = np.stack([numbers, np.ones_like(numbers), -along * numbers], axis=1)
        # A few fields tell nothing of a tilt: as long as they do not, the pitch is held to be the same everywhere.
        level = np.array([[0, 0, _LOOSE * pitch / _TILT]])
        fit, *_ = np.linalg.lstsq(np.vstack([rows, level]), np.append(along, 0.0), rcond=None)
        made = cls(origin, np.asarray(way), np.asarray(fit))
        return made if np.abs(made.along(numbers) - along).max() < _OFF * pitch else None

    def along(self, numbers: Floats) -> Floats:
        slow, start, bend = self.fit
        return np.asarray((slow * numbers + start) / np.maximum(bend * numbers + 1, 1e-3), dtype=np.float64)

    def at(self, numbers: Floats, rim: Floats | None = None) -> Floats:
        """(n, 2) pixels: on the axis, or on a rim whose distance is a line over the distance along."""
        along = self.along(np.asarray(numbers, dtype=np.float64))
        places = self.origin + along[:, None] * self.way
        if rim is None:
            return np.asarray(places)
        side = np.array([-self.way[1], self.way[0]])
        return np.asarray(places + np.polyval(rim, along)[:, None] * side)

    def read(self, dense: Pixels, numbers: Counts) -> tuple[Floats, Floats]:
        """The density and its spread in the middle of each field; nan outside the picture."""
        steps = np.linspace(-_CORE, _CORE, 7)
        side = np.array([-self.way[1], self.way[0]])
        values, spread = np.full(len(numbers), np.nan), np.full(len(numbers), np.nan)
        height, width = dense.shape
        for index, number in enumerate(numbers):
            places = self.at(number + steps)
            pitch = float(np.hypot(*(places[-1] - places[0]))) / (2 * _CORE)
            grid = (places[:, None] + (steps * pitch)[None, :, None] * side).reshape(-1, 2)
            x, y = np.floor(grid).astype(int).T
            if x.min() < 0 or y.min() < 0 or x.max() >= width or y.max() >= height or pitch > width + height:
                continue
            codes = dense[y, x]
            values[index] = np.median(codes)
            spread[index] = np.percentile(codes, 90) - np.percentile(codes, 10)
        return values, spread


def _start(values: Floats, spread: Floats, seen: int, count: int) -> int | None:
    """Where in the read fields the scale begins: so many even ones, each darker than the last, and no further ones."""
    steps = np.diff(values)
    middle = len(values) - count - seen
    typical = float(np.median(steps[middle : middle + seen - 1]))
    best: tuple[float, int] | None = None
    for start in range(len(values) - count + 1):
        own, inside = steps[start : start + count - 1], spread[start : start + count]
        if np.isnan(own).any() or own.min() < 0.5 or own.max() > 2.5 * typical:
            continue
        if (inside > max(typical, _EVEN)).sum() > _UNEVEN:
            continue
        if start > middle or start + count < middle + seen:
            continue
        ends = [
            (step, edge) for step, edge in ((start - 1, start - 1), (start + count - 1, start + count)) if step >= 0
        ]
        if any(_further(steps[step], spread[edge], typical) for step, edge in ends if step < len(steps)):
            continue
        uneven = float(np.abs(np.diff(own)).mean() / typical)
        if best is None or uneven < best[0]:
            best = uneven, start
    return best[1] if best is not None else None


def _further(step: float, spread: float, typical: float) -> bool:
    """Whether the scale goes on beyond its end: then it was laid one field too far."""
    return bool(_UNLIKE * typical < step < typical / _UNLIKE and spread <= max(typical, _EVEN))


def _rims(fields: _Fields, chain: list[int], axis: _Axis) -> tuple[Floats, Floats] | None:
    """Lines over the distance along the axis: where the fields end on the left of it and on the right."""
    side = np.array([-axis.way[1], axis.way[0]])
    along, left, right = [], [], []
    for one in chain:
        rows, columns = np.nonzero(fields.where == fields.labels[one])
        points = np.stack([columns + 0.5, rows + 0.5], axis=1) - axis.origin
        across = points @ side
        along.append(float((fields.centres[one] - axis.origin) @ axis.way))
        left.append(float(np.percentile(across, 1)) - 1.5)
        right.append(float(np.percentile(across, 99)) + 1.5)
    made = []
    for rim in (left, right):
        line = np.polyfit(along, rim, 1)
        off = np.abs(np.polyval(line, along) - rim)
        keep = off <= 2 * np.median(off) + 0.5
        if keep.sum() < _CHAIN - 2:
            return None
        made.append(np.polyfit(np.array(along)[keep], np.array(rim)[keep], 1))
    return made[0], made[1]
