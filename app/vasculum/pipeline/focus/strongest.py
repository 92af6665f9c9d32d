"""The tiles with the strongest edges, at the size at which sharpness is measured; no others are made at that size."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.focus.energies import (
    REACH,
    energies_name,
    energies_of,
    halved_to_measure,
    measured_factor,
)
from vasculum.pipeline.focus.tiles import TILE as STRENGTH_TILE
from vasculum.pipeline.focus.tiles import steps_in_tiles, tile_strength
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of, halved_grey

_PART = 10
"""One tile in so many counts."""
_ROOM = 1.1
"""By how much more than any tile yet measured another may hold of what its steps in that half promise."""
_LEAST_PROMISE = 0.05
"""Mean step below which a tile promises no less: nothing can be divided by nothing."""
_LEAST_ROUND = 4
"""Tiles measured before it is asked whether any other can be among the strongest."""

_AT_ONCE = 32
"""Pixels averaged by one matrix."""


@dataclass(frozen=True, slots=True)
class Strong:
    """A tile of the measured picture."""

    row: int
    column: int
    strength: float
    """Mean absolute step, grey levels; see `energies`."""
    lost: float
    """How much of it a slight blur takes."""


def strongest(frame: Frame, megapixels: float, tile: int) -> list[Strong]:
    """The strongest tenth of the tiles, at least one, the strongest first; as `energies` has them."""
    if (name := energies_name(megapixels, tile)) in frame.kept:
        maps = frame.kept[name]
        places = [divmod(int(at), maps.shape[2]) for at in np.argsort(-maps[0], axis=None, kind="stable")]
        most = max(1, len(places) // _PART)
        return [Strong(r, c, float(maps[0, r, c]), float(maps[1, r, c])) for r, c in places[:most]]
    measured = _Measured.of(frame, megapixels)
    rows, columns = (max(1, side // tile) for side in measured.shape)
    promised = np.maximum(_promised(frame, measured.factor, rows, columns, tile), _LEAST_PROMISE)
    most = max(1, rows * columns // _PART)
    found: list[Strong] = []
    bound = 0.0
    for at in np.argsort(-promised, axis=None, kind="stable"):
        row, column = divmod(int(at), columns)
        if len(found) >= max(most, _LEAST_ROUND) and _ROOM * bound * promised[row, column] <= found[most - 1].strength:
            break
        strength, lost = measured.energies(row, column, tile)
        bound = max(bound, strength / float(promised[row, column]))
        found.append(Strong(row, column, strength, lost))
        found.sort(key=lambda one: -one.strength)
    return found[:most]


def _promised(frame: Frame, factor: float, rows: int, columns: int, tile: int) -> NDArray[np.float64]:
    """(rows, columns): the mean step over each tile of the measured picture, in the half nearest to it in size."""
    times = max(0, round(-np.log2(factor)))
    known = (tile_strength(frame) if times == 1 else steps_in_tiles(frame, times)).astype(np.float64)
    sums = np.pad(known, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    for axis, count in enumerate((rows, columns)):
        ends = np.clip(np.arange(count + 1) * tile / factor / STRENGTH_TILE, 0, known.shape[axis])
        below = np.minimum(ends.astype(int), known.shape[axis] - 1)
        share = np.expand_dims(ends - below, 1 - axis)
        lower, upper = np.take(sums, below, axis), np.take(sums, below + 1, axis)
        size = np.expand_dims(np.maximum(np.diff(ends), 1e-9), 1 - axis)
        sums = np.diff(lower + share * (upper - lower), axis=axis) / size
    return sums


@dataclass(frozen=True, slots=True, eq=False)
class _Measured:
    """The picture at the measured size, made where it is asked for."""

    picture: Pixels
    """It itself, or what it is made of."""
    shape: tuple[int, int]
    factor: float
    """Pixels of it to one of the frame."""
    made_by: float
    """Pixels of it to one of `picture`."""

    @classmethod
    def of(cls, frame: Frame, megapixels: float) -> "_Measured":
        factor = measured_factor(frame, megapixels)
        times = halved_to_measure(factor)
        if times is not None:
            half = halved_grey(frame, times)
            return cls(half, half.shape[:2], factor, 1.0)
        # As cv2.resize rounds a size.
        shape = (round(frame.height * factor), round(frame.width * factor))
        return cls(grey_of(frame), shape, factor, factor)

    def energies(self, row: int, column: int, tile: int) -> tuple[float, float]:
        rows, columns = (
            (at * tile, min((at + 1) * tile, side)) for at, side in zip((row, column), self.shape, strict=True)
        )
        top, left = max(rows[0] - REACH, 0), max(columns[0] - REACH, 0)
        part = self._part(top, min(rows[1] + REACH, self.shape[0]), left, min(columns[1] + REACH, self.shape[1]))
        inside = slice(rows[0] - top, rows[1] - top), slice(columns[0] - left, columns[1] - left)
        area = (rows[1] - rows[0]) * (columns[1] - columns[0])
        # OpenCV adds bytes up in a fifth of numpy's time.
        sharp, lost = (cv2.sumElems(values[inside])[0] / area for values in energies_of(part))
        return sharp, lost

    def _part(self, top: int, bottom: int, left: int, right: int) -> Pixels:
        if self.made_by == 1:
            return self.picture[top:bottom, left:right]
        down = _cover(top, bottom, self.picture.shape[0], self.made_by)
        across = _cover(left, right, self.picture.shape[1], self.made_by)
        near = self.picture[down.first : down.last, across.first : across.last].astype(np.float32)
        lower = np.concatenate([share @ near[place] for place, share in down.parts])
        means = np.concatenate([lower[:, place] @ share.T for place, share in across.parts], axis=1)
        # Rounded as by numpy's rint.
        rounded: Pixels = cv2.convertScaleAbs(means)
        return rounded


@dataclass(frozen=True, slots=True, eq=False)
class _Cover:
    """Which pixels of a line each pixel of a shorter line covers, and by how much: area means, as of INTER_AREA."""

    first: int
    last: int
    """Not covered any more."""
    parts: tuple[tuple[slice, NDArray[np.float32]], ...]
    """Some of the shorter line's pixels after some: which pixels they cover, from the first on, and the shares (those,
    covered). One matrix for all would be nothing but zeros."""


@lru_cache(maxsize=64)
def _cover(begin: int, end: int, length: int, factor: float) -> _Cover:
    """Of the shorter line's pixels from `begin` to `end`; tiles in one row or column of the frame share it."""
    ends = np.minimum(np.arange(begin, end + 1) / factor, length)
    first, parts = int(ends[0]), []
    for at in range(0, end - begin, _AT_ONCE):
        edges = ends[at : at + _AT_ONCE + 1, None]
        covered = np.arange(int(edges[0, 0]), int(np.ceil(edges[-1, 0])))
        shares = np.minimum(covered + 1, edges[1:]) - np.maximum(covered, edges[:-1])
        place = slice(int(covered[0]) - first, int(covered[-1]) + 1 - first)
        parts.append((place, (np.maximum(shares, 0) / np.diff(edges, axis=0)).astype(np.float32)))
    return _Cover(first, int(np.ceil(ends[-1])), tuple(parts))
