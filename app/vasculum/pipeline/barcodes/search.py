"""Where codes could be, by the texture of small cells: bars run one way, the modules of a 2-D code run both ways.

The structure tensor (Bigun & Granlund 1987: its coherence and main direction) of the picture at a moderate size,
averaged over cells of a few pixels.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.opencv import cv2

_LONG_SIDE = 2400
"""Bars of 1.5 px in a frame of 6000 px still leave an edge at this size."""
_CELL = 4
_COHERENCE = 0.55
"""Above: edges of one direction. The truth of photographed bars is 0.7 to 0.95, of print below 0.5."""
_DIRECTIONS = 8
_EDGE = 14.0
"""Root mean square gradient, grey levels a pixel, below which there is nothing to read."""
_MARGIN = 1.3
"""A candidate is taken so much longer than what was seen of it: quiet zones, and bars that were not seen."""

_DRIFT = 0.25

Map = NDArray[np.float32]
Index = tuple[NDArray[np.intp], NDArray[np.intp]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A turned rectangle at full resolution: centre, size along and across the bars' row, angle in degrees."""

    centre: tuple[float, float]
    size: tuple[float, float]
    angle: float


@dataclass(frozen=True, slots=True)
class Texture:
    """The structure tensor over cells, and how many full-resolution pixels a cell is wide."""

    xx: Map
    yy: Map
    xy: Map
    drift: Map
    """Square of the mean gradient over its mean square: 0 where edges rise as often as they fall, as bars do."""
    cell: float

    @property
    def energy(self) -> Map:
        return self.xx + self.yy

    @property
    def coherence(self) -> Map:
        """0 where edges run all ways, 1 where they all run one way."""
        split: Map = np.sqrt((self.xx - self.yy) ** 2 + 4 * self.xy**2) / (self.energy + 1.0)
        return split

    @property
    def angle(self) -> Map:
        """Direction across the edges, degrees, -90 to 90."""
        turned: Map = np.degrees(0.5 * np.arctan2(2 * self.xy, self.xx - self.yy))
        return turned


def texture(grey: NDArray[np.uint8]) -> Texture:
    """The texture of a grey picture."""
    factor = min(1.0, _LONG_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA) if factor < 1 else grey
    dx, dy = (cv2.Sobel(small, cv2.CV_32F, *order, scale=0.25) for order in ((1, 0), (0, 1)))
    size = (max(1, small.shape[1] // _CELL), max(1, small.shape[0] // _CELL))
    maps = (cv2.multiply(dx, dx), cv2.multiply(dy, dy), cv2.multiply(dx, dy), dx, dy)
    xx, yy, xy, x, y = (cv2.blur(cv2.resize(part, size, interpolation=cv2.INTER_AREA), (3, 3)) for part in maps)
    return Texture(xx, yy, xy, (x * x + y * y) / (xx + yy + 1.0), grey.shape[1] / size[0])


def bar_candidates(seen: Texture, most: int) -> tuple[Candidate, ...]:
    """The likeliest regions of parallel bars, strongest first."""
    strong = (seen.energy > _EDGE**2) & (seen.coherence > _COHERENCE) & (seen.drift < _DRIFT)
    angle, energy = seen.angle, seen.energy
    scored: list[tuple[float, Candidate]] = []
    width = 180 / _DIRECTIONS
    for number in range(_DIRECTIONS):
        away = np.abs((angle - number * width + 90) % 180 - 90)
        # Each bin reaches over its neighbours' halves: a code whose direction lies on a border is whole in one of them.
        mask = (strong & (away < width)).astype(np.uint8)
        mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
        for where, cells in _blobs(mask, energy, least=10, most=2 * most):
            turn = 0.5 * np.arctan2(2 * seen.xy[where].sum(), (seen.xx[where] - seen.yy[where]).sum())
            along, across, centre = _extent(cells, turn)
            if along >= 4 and across >= 2 and 1 / 3 < along / across < 30:
                size = ((along * _MARGIN + 6) * seen.cell, (across + 4) * seen.cell)
                middle = ((centre[0] + 0.5) * seen.cell, (centre[1] + 0.5) * seen.cell)
                full = len(cells) / (along * across)
                scored.append((float(energy[where].sum()) * full, Candidate(middle, size, float(np.degrees(turn)))))
    return _strongest(scored, most)


def block_candidates(seen: Texture, most: int) -> tuple[Candidate, ...]:
    """The likeliest squares of strong edges that run both ways, strongest first: 2-D codes, and dense print."""
    mask = ((seen.energy > (2 * _EDGE) ** 2) & (seen.coherence < 0.6)).astype(np.uint8)
    mask = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    mask = cv2.morphologyEx(mask, cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    scored: list[tuple[float, Candidate]] = []
    for where, cells in _blobs(mask, seen.energy, least=12, most=4 * most):
        (x, y), (width, height), _ = cv2.minAreaRect(cells.astype(np.float32))
        long, short = max(width, height) + 1, min(width, height) + 1
        if long / short < 1.8 and len(cells) > 0.5 * long * short:
            side = (long * 1.4 + 6) * seen.cell
            middle = ((x + 0.5) * seen.cell, (y + 0.5) * seen.cell)
            scored.append((float(seen.energy[where].mean()), Candidate(middle, (side, side), 0.0)))
    return _strongest(scored, most)


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
    count, labels, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    heavy = np.bincount(labels.ravel(), weight.ravel(), count)
    heavy[(stats[:, 4] < least) | (np.arange(count) == 0)] = 0
    for number in np.argsort(-heavy)[:most]:
        if heavy[number] > 0:
            left, top, width, height, _ = stats[number]
            rows, columns = np.nonzero(labels[top : top + height, left : left + width] == number)
            where = (rows + top, columns + left)
            yield where, np.stack([where[1], where[0]], axis=1)


def _extent(cells: NDArray[np.intp], turn: float) -> tuple[float, float, tuple[float, float]]:
    """Length and height of a region along and across a direction, in cells, and the middle of that rectangle."""
    cos, sin = np.cos(turn), np.sin(turn)
    along, across = cells @ (cos, sin), cells @ (-sin, cos)
    u, v = (along.min() + along.max()) / 2, (across.min() + across.max()) / 2
    centre = (u * cos - v * sin, u * sin + v * cos)
    return float(np.ptp(along)) + 1, float(np.ptp(across)) + 1, (float(centre[0]), float(centre[1]))


def _strongest(scored: list[tuple[float, Candidate]], most: int) -> tuple[Candidate, ...]:
    """The best so many, those that lie on a better one left out."""
    kept: list[Candidate] = []
    for _, place in sorted(scored, key=lambda pair: -pair[0]):
        if len(kept) == most:
            break
        if not any(_alike(place, other) for other in kept):
            kept.append(place)
    return tuple(kept)


def _alike(first: Candidate, second: Candidate) -> bool:
    apart = np.hypot(first.centre[0] - second.centre[0], first.centre[1] - second.centre[1])
    turned = abs((first.angle - second.angle + 90) % 180 - 90)
    return bool(apart < 0.25 * min(first.size[0], second.size[0]) and turned < 15)
