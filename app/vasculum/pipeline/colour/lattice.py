"""Our own search for a chart: even squares that stand on a lattice, with the chart's colours in the chart's order."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.colour.crowds import crowds
from vasculum.pipeline.colour.fit import misfit
from vasculum.pipeline.colour.pattern import Pattern
from vasculum.pipeline.colour.spaces import Counts, Floats, srgb_decoded
from vasculum.pipeline.opencv import cv2

_LEAST = 9
"""Squares on one lattice; the dark and the dull ones of a chart's 24 may be missed."""
_OFF = 0.27
"""Pitches by which a square may stand off from where its neighbours say."""
_STRAIGHT = 0.5
"""Length of the mean direction, of 1, of steps between neighbours; letters and leaves have no direction in common."""
_WINDOWS = 16
_BEST = 2
"""Places of one lattice that are handed on."""
_UNLIKE = 0.25
"""Misfit of a patch, on average, beyond which no chart is thought of; of photographed 24 patches it stays below 0.07,
of other things above 0.29."""


@dataclass(frozen=True, slots=True, eq=False)
class _Lattice:
    at: Counts
    """(n, 2) whole-numbered places."""
    to_copy: Floats
    """(3, 3) from places to pixels of the copy."""


def lattice_quads(copy: Pixels, pattern: Pattern) -> Iterator[Floats]:
    """Quads (4, 2) in pixels of the copy, the likeliest first, from the outline's upper left clockwise as printed.

    A chart that a scanner has mirrored gives a quad that runs the other way round.
    """
    ranked: list[tuple[float, Floats]] = []
    for centres, sides in crowds(copy, len(pattern.cells)):
        lattice = _lattice(centres, float(np.median(sides)))
        if lattice is not None:
            ranked += sorted(_placed(copy, lattice, pattern), key=lambda one: one[0])[:_BEST]
    ranked.sort(key=lambda one: one[0])
    for unlike, quad in ranked:
        if unlike < _UNLIKE * len(pattern.cells):
            yield quad


def _lattice(centres: Floats, side: float) -> _Lattice | None:
    """The squares counted from a common corner; None where they do not stand on one lattice."""
    steps = centres[None] - centres[:, None]
    far = np.hypot(steps[..., 0], steps[..., 1])
    np.fill_diagonal(far, np.inf)
    pitch = float(np.median(far.min(axis=1)))
    near = (far > 0.75 * pitch) & (far < 1.3 * pitch)
    if not 0.9 * side < pitch < 3 * side or near.sum() < _LEAST:
        return None
    # Four directions a quarter turn apart are one when their angle is taken four times.
    turn = np.exp(4j * np.arctan2(steps[near][:, 1], steps[near][:, 0])).mean()
    if abs(turn) < _STRAIGHT:
        return None
    angle = float(np.angle(turn)) / 4
    wide = steps[(far > 0.6 * pitch) & (far < 1.7 * pitch)]
    axes = [_axis(wide, angle + quarter) for quarter in (0.0, np.pi / 2)]
    if axes[0] is None or axes[1] is None:
        return None
    start = int(np.argmax(near.sum(axis=1)))
    at = _counted(centres, start, np.stack([axes[0], axes[1]]))
    known = np.flatnonzero(at[:, 0] != _NOWHERE)
    if len(known) < _LEAST:
        return None
    matrix, inside = cv2.findHomography(at[known].astype(np.float64), centres[known], cv2.RANSAC, 0.15 * pitch)
    if matrix is None or int(inside.sum()) < _LEAST:
        return None
    return _Lattice(at[known][inside.ravel() > 0], np.asarray(matrix, dtype=np.float64))


def _axis(steps: Floats, angle: float) -> Floats | None:
    """The typical step in one direction, either way taken as one."""
    along = steps @ (np.cos(angle), np.sin(angle))
    across = steps @ (-np.sin(angle), np.cos(angle))
    chosen = steps[(along > 0) & (np.abs(across) < 0.3 * along)]
    if len(chosen) < 3:
        return None
    long = np.hypot(chosen[:, 0], chosen[:, 1])
    # The next square in this direction, not the one after it.
    chosen = chosen[long < 1.35 * np.percentile(long, 20)]
    return np.asarray(np.median(chosen, axis=0), dtype=np.float64)


_NOWHERE = -9999


def _counted(centres: Floats, start: int, axes: Floats) -> Counts:
    """The place of each square, walked to from neighbour to neighbour with the step that was met last."""
    at = np.full((len(centres), 2), _NOWHERE, dtype=np.intp)
    at[start] = 0
    waiting = [(start, axes)]
    while waiting:
        here, steps = waiting.pop(0)
        for axis, way in ((0, 1), (0, -1), (1, 1), (1, -1)):
            gap = centres - (centres[here] + way * steps[axis])
            off = np.hypot(gap[:, 0], gap[:, 1])
            there = int(off.argmin())
            if off[there] < _OFF * np.hypot(*steps[axis]) and at[there, 0] == _NOWHERE:
                at[there] = at[here]
                at[there, axis] += way
                met = steps.copy()
                met[axis] = 0.5 * steps[axis] + 0.5 * way * (centres[there] - centres[here])
                waiting.append((there, met))
    return at


def _placed(copy: Pixels, lattice: _Lattice, pattern: Pattern) -> Iterator[tuple[float, Floats]]:
    """Misfit and quad of the best way round at each place where a chart may lie on the lattice."""
    for turn in (slice(None), slice(None, None, -1)):
        places, outline, size = pattern.cells[:, turn], pattern.corners[:, turn], pattern.size[turn]
        for corner in _windows(lattice.at, size):
            best: tuple[float, Floats] | None = None
            for flips in ((0, 0), (1, 1), (0, 1), (1, 0)):
                codes = _colours(copy, lattice, corner + np.where(flips, size - 1 - places, places))
                if codes is None:
                    break
                unlike = misfit(srgb_decoded(codes / 255), pattern.lab, codes.max(axis=1) < 254)
                if best is None or unlike < best[0]:
                    quad = corner + np.where(flips, size - 1 - outline, outline)
                    best = unlike, np.asarray(cv2.perspectiveTransform(quad[None], lattice.to_copy)[0], np.float64)
            if best is not None:
                yield best


def _windows(at: Counts, size: Counts) -> list[Counts]:
    """Corners of the places of that size which hold nearly as many of the squares as the fullest one."""
    low, high = at.min(axis=0), at.max(axis=0)
    counted = []
    for x in range(min(low[0], high[0] - size[0] + 1), max(low[0], high[0] - size[0] + 1) + 1):
        for y in range(min(low[1], high[1] - size[1] + 1), max(low[1], high[1] - size[1] + 1) + 1):
            inside = ((at >= (x, y)) & (at < (x + size[0], y + size[1]))).all(axis=1)
            counted.append((int(inside.sum()), np.array([x, y], dtype=np.intp)))
    counted.sort(key=lambda one: -one[0])
    return [corner for held, corner in counted[:_WINDOWS] if held >= max(_LEAST, 0.7 * counted[0][0])]


def _colours(copy: Pixels, lattice: _Lattice, cells: Counts) -> Floats | None:
    """(n, 3) mean codes around the cells' centres; None where one lies outside the picture."""
    centres = cv2.perspectiveTransform(cells[None].astype(np.float64), lattice.to_copy)[0]
    x, y = np.floor(centres).astype(int).T
    height, width = copy.shape[:2]
    if x.min() < 1 or y.min() < 1 or x.max() >= width - 1 or y.max() >= height - 1:
        return None
    near = [copy[y + dy, x + dx].astype(np.float64) for dy in (-1, 0, 1) for dx in (-1, 0, 1)]
    return np.asarray(np.mean(near, axis=0), dtype=np.float64)
