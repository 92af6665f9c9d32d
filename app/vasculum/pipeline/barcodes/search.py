"""Where codes could be: bars are edges that all run one way and rise as often as they fall, the modules of a 2-D code
run both ways and fill a square."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.barcodes.texture import Grey, Map, Texture
from vasculum.pipeline.opencv import cv2

_COHERENCE = 0.55
"""Above: edges of one direction. The truth of photographed bars is 0.7 to 0.95, of print below 0.5."""
_DIRECTIONS = 6
_NO_SECTOR = 255
_FAINTEST = 5.0
"""Root mean square gradient, grey levels a pixel, below which there is nothing but noise and the grain of paper."""
_BLOCK_EDGE = 8.0
_OFTEN = 0.12
"""Changes from ink to paper a pixel, in a crop of sixty pixels, from which more of them tell nothing."""
_MARGIN = 1.3
"""A candidate is taken so much longer than what was seen of it: quiet zones, and bars that were not seen."""
_DRIFT = 0.25
_ROWS = 8
_SAME_BARS = 0.5
"""Least correlation of a place's upper and lower half along the bars: print and veins stay below."""
_FEWEST_EDGES = 12

Index = tuple[NDArray[np.intp], NDArray[np.intp]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A turned rectangle: centre, size along and across the bars' row in pixels, angle in degrees clockwise."""

    centre: tuple[float, float]
    size: tuple[float, float]
    angle: float

    def times(self, factor: float) -> "Candidate":
        """The same place in a picture so many times as large."""
        (x, y), (along, across) = self.centre, self.size
        moved = (factor - 1) / 2
        return Candidate((x * factor + moved, y * factor + moved), (along * factor, across * factor), self.angle)

    def holds(self, point: tuple[float, float]) -> bool:
        """Whether a point lies inside."""
        x, y = point[0] - self.centre[0], point[1] - self.centre[1]
        cos, sin = np.cos(np.radians(self.angle)), np.sin(np.radians(self.angle))
        return bool(abs(x * cos + y * sin) < self.size[0] / 2 and abs(y * cos - x * sin) < self.size[1] / 2)


def bar_places(grey: Grey, seen: Texture, most: int) -> list[tuple[float, Candidate]]:
    """The likeliest regions of parallel bars with their worth, in pixels of the picture."""
    tried = likeliest(_parallel(seen, most), 2 * most)
    return [(worth, place) for _, place in tried if (worth := _barness(grey, place)) > 0]


def _parallel(seen: Texture, most: int) -> Iterator[tuple[float, Candidate]]:
    """Regions whose edges run one way, each with its weight."""
    energy = seen.energy
    strong = (energy > _FAINTEST**2) & (seen.coherence > _COHERENCE) & (seen.drift < _DRIFT)
    sector = np.where(
        strong, ((seen.angle + 90) * (2 * _DIRECTIONS / 180)).astype(np.uint8) % (2 * _DIRECTIONS), _NO_SECTOR
    ).astype(np.uint8)
    weight = np.sqrt(energy)
    for number in range(0, 2 * _DIRECTIONS, 2):
        # Each bin reaches over its neighbours' halves: a code whose direction lies on a border is whole in one of them.
        wanted = np.zeros(256, np.uint8)
        wanted[[(number + step) % (2 * _DIRECTIONS) for step in (-1, 0, 1, 2)]] = 1
        mask = cv2.LUT(sector, wanted)
        if cv2.countNonZero(mask) < 8:
            continue
        mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        for where, cells in _blobs(mask, weight, least=8, most=most):
            turn = 0.5 * np.arctan2(2 * seen.xy[where].sum(), (seen.xx[where] - seen.yy[where]).sum())
            along, across, centre = _extent(cells, turn)
            if along >= 4 and across >= 2 and 1 / 3 < along / across < 30:
                size = ((along * _MARGIN + 6) * seen.cell, (across + 2) * seen.cell)
                middle = ((centre[0] + 0.5) * seen.cell - 0.5, (centre[1] + 0.5) * seen.cell - 0.5)
                full = min(1.0, len(cells) / (along * across))
                yield float(weight[where].sum()) * full * seen.cell**2, Candidate(middle, size, float(np.degrees(turn)))


def _barness(grey: Grey, place: Candidate) -> float:
    """How much a place looks like bars: edges along it that its upper and lower half share. 0 where it does not."""
    along, across = place.size
    scale = min(1.0, 600 / along)
    crop, _ = upright_crop(grey, Candidate(place.centre, (along, max(across * 0.7, 8.0)), place.angle), scale)
    rows = cv2.resize(crop, (crop.shape[1], _ROWS), interpolation=cv2.INTER_AREA).astype(np.float32)
    slopes = np.diff(rows[:, 1:-1], axis=1)
    slopes -= slopes.mean(axis=1, keepdims=True)
    upper, lower = slopes[: _ROWS // 2].mean(axis=0), slopes[_ROWS // 2 :].mean(axis=0)
    # Bars not quite upright or parallel are shifted from one half to the other, each third of them its own way.
    thirds = np.array_split(np.stack([upper, lower]), 3, axis=1)
    alike = sum(max(_correlation(one, other, shift) for shift in range(-4, 5)) for one, other in thirds) / 3
    both = cv2.blur(rows, (3, 1)).mean(axis=0)
    edges = _swings(both)
    if alike < _SAME_BARS or edges < _FEWEST_EDGES:
        return 0.0
    return float(alike**2 * np.sqrt(min(edges, 80)))


def _correlation(one: NDArray[np.float32], other: NDArray[np.float32], shift: int) -> float:
    left, right = (one[shift:], other[: len(other) - shift]) if shift >= 0 else (one[:shift], other[-shift:])
    scale = float(np.sqrt((left @ left) * (right @ right)))
    return float(left @ right) / scale if scale > 0 else 0.0


def _swings(line: NDArray[np.float32]) -> int:
    """How often a line crosses from clearly above to clearly below its own running mean, or back."""
    level = line - cv2.blur(line[None, :], (41, 1))[0]
    reach = 0.4 * float(np.abs(level).mean())
    side = np.where(level > reach, 1, np.where(level < -reach, -1, 0))
    side = side[side != 0]
    return int(np.count_nonzero(np.diff(side)))


def block_places(grey: Grey, seen: Texture, most: int) -> list[tuple[float, Candidate]]:
    """The likeliest squares of edges that run both ways, with their worth: 2-D codes, and dense print."""
    tried = likeliest(_squares(seen, 2 * most), 3 * most)
    return [(worth, place) for even, place in tried if (worth := even * _blockness(grey, place)) > 0]


def _squares(seen: Texture, most: int) -> Iterator[tuple[float, Candidate]]:
    """Compact regions whose edges run both ways, each with its weight."""
    weight = np.sqrt(seen.energy)
    for least in (_BLOCK_EDGE, 2.5 * _BLOCK_EDGE):
        mask = ((weight > least) & (seen.coherence < 0.6)).astype(np.uint8)
        mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
        for where, cells in _blobs(mask, weight, least=9, most=most):
            (x, y), (width, height), turn = cv2.minAreaRect(cells.astype(np.float32))
            long, short = max(width, height) + 1, min(width, height) + 1
            full = len(cells) / (long * short)
            if long / short < 1.8 and full > 0.5:
                side = (long * 1.4 + 6) * seen.cell
                middle = ((x + 0.5) * seen.cell - 0.5, (y + 0.5) * seen.cell - 0.5)
                worth = _evenness(seen, where) * min(full, 1.0) * short / long
                yield worth, Candidate(middle, (side, side), float((turn + 45) % 90 - 45))


def _evenness(seen: Texture, where: Index) -> float:
    """How even and how much both ways the edges of a region are, as those of modules are."""
    values = np.sqrt(seen.energy[where])
    xx, yy, xy = (float(part[where].sum()) for part in (seen.xx, seen.yy, seen.xy))
    both_ways = 1 - float(np.hypot(xx - yy, 2 * xy)) / (xx + yy)
    return float(values.mean() ** 2 / (values**2).mean()) * both_ways


def _blockness(grey: Grey, place: Candidate) -> float:
    """How much the middle of a place is ink and paper in about equal shares, little between them, and often in turn."""
    side = place.size[0] / 1.6
    crop, _ = upright_crop(grey, Candidate(place.centre, (side, side), place.angle), min(1.0, 60 / side))
    _, black = cv2.threshold(crop, 0, 1, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    share, spread = float(black.mean()), float(crop.var())
    if not 0.1 < share < 0.9 or spread < 25:
        return 0.0
    apart = float(crop[black > 0].mean()) - float(crop[black == 0].mean())
    rows, columns = (
        cv2.absdiff(one, other).mean() for one, other in ((crop[1:], crop[:-1]), (crop[:, 1:], crop[:, :-1]))
    )
    turns = min(float(min(rows, columns)) / apart, _OFTEN)
    return share * (1 - share) * (share * (1 - share) * apart**2 / spread) ** 2 * turns


def upright_crop(
    grey: NDArray[np.uint8], place: Candidate, scale: float = 1.0
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """The candidate turned so that its bars stand, `scale` times as large, and the 2x3 matrix from crop to frame."""
    width, height = (max(16, round(side * scale)) for side in place.size)
    turn = np.radians(place.angle)
    cos, sin = np.cos(turn) / scale, np.sin(turn) / scale
    back = np.array(
        [
            [cos, -sin, place.centre[0] - cos * width / 2 + sin * height / 2],
            [sin, cos, place.centre[1] - sin * width / 2 - cos * height / 2],
        ]
    )
    kind = cv2.INTER_CUBIC if scale > 1 else cv2.INTER_LINEAR
    crop = cv2.warpAffine(
        grey, back, (width, height), flags=kind | cv2.WARP_INVERSE_MAP, borderMode=cv2.BORDER_REPLICATE
    )
    return crop, back


def _blobs(mask: NDArray[np.uint8], weight: Map, least: int, most: int) -> Iterator[tuple[Index, NDArray[np.intp]]]:
    """The heaviest connected regions of at least so many cells: index arrays, and the cells as (x, y) rows."""
    count, labels = cv2.connectedComponents(mask, connectivity=8)
    if count == 1:
        return
    rows, columns = np.nonzero(mask)
    numbers = labels[rows, columns]
    order = np.argsort(numbers, kind="stable")
    rows, columns = rows[order], columns[order]
    sizes = np.bincount(numbers, minlength=count)
    heavy = np.bincount(numbers[order], weight[rows, columns], count)
    ends = np.cumsum(sizes)
    heavy[sizes < least] = 0
    for number in np.argsort(-heavy)[:most]:
        if heavy[number] > 0:
            own = slice(ends[number] - sizes[number], ends[number])
            yield (rows[own], columns[own]), np.stack([columns[own], rows[own]], axis=1)


def _extent(cells: NDArray[np.intp], turn: float) -> tuple[float, float, tuple[float, float]]:
    """Length and height of a region along and across a direction, in cells, and the middle of that rectangle."""
    cos, sin = np.cos(turn), np.sin(turn)
    along, across = cells @ (cos, sin), cells @ (-sin, cos)
    u, v = (along.min() + along.max()) / 2, (across.min() + across.max()) / 2
    centre = (u * cos - v * sin, u * sin + v * cos)
    return float(np.ptp(along)) + 1, float(np.ptp(across)) + 1, (float(centre[0]), float(centre[1]))


def likeliest(scored: Iterable[tuple[float, Candidate]], most: int) -> tuple[tuple[float, Candidate], ...]:
    """The best so many of any worth with their worth, those that lie on a better one left out."""
    kept: list[tuple[float, Candidate]] = []
    for worth, place in sorted(scored, key=lambda pair: -pair[0]):
        if len(kept) == most or worth <= 0:
            break
        if not any(_alike(place, other) for _, other in kept):
            kept.append((worth, place))
    return tuple(kept)


def distinct(places: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """The places without those that lie on an earlier one."""
    return tuple(place for _, place in likeliest(((1.0, place) for place in places), 99))


def _alike(first: Candidate, second: Candidate) -> bool:
    apart = np.hypot(first.centre[0] - second.centre[0], first.centre[1] - second.centre[1])
    turned = abs((first.angle - second.angle + 90) % 180 - 90)
    return bool(apart < 0.25 * min(first.size[0], second.size[0]) and turned < 15)
