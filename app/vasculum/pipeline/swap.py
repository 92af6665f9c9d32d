"""Tells from the live view that another object lies there, that it lies still and that no hand reaches in: shoot now.

Nothing here knows a camera or a clock: pictures and moments go in, and one word comes out. Each picture is brought to
the light of the last one photographed by the ground along its edge, so that a lamp that flickers and a camera that
evens its live view tell nothing.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.opencv import cv2

Lightness = NDArray[np.float32]
"""Rows x columns, 0 to 1; never written to."""

_LONG_SIDE = 192
"""Cells of the longer side: a forearm is twenty of them, a finger four, sensor noise is gone."""
_MOVED = 0.05
"""Lightness by which a cell differs from itself where something moves; noise of live views stays below .02."""
_MOVING_SHARE = 0.004
"""Share of the cells from which on something moves."""
_SETTLE_S = 0.4
"""So long nothing moves before a picture counts as still: a sheet that was let go swings that long."""
_AROUND = 10.0
"""Standard deviation in cells of what a cell is held against: a shadow is wider, a leaf narrower."""
_OTHER = 0.12
"""Contrast beyond what lies within `_REACH` cells around, from which on a cell shows something else."""
_REACH = 1
"""Cells: what is left of a nudge once its shift is taken out, and of a turn."""
_FURTHEST = 0.04
"""Share of the longer side: what was nudged less is laid over what it was before the two are compared."""
_OTHER_SHARE = 0.008
"""Share of the cells that must show something else: of drawn live views nudged ones had .0024 at most, others .02."""
_ON_GROUND = 0.1
"""Lightness beside the ground's from which on something lies there."""
_CLEARED_SHARE, _BACK_SHARE = 0.6, 0.4
"""Share of what the object showed that must have gone for the stage to be cleared, and may still be gone when another
one lies there."""
_RIM_SHARE = 0.005
"""Thickness of the strip along the frame's edge that is ground, as a share of the longer side: who reaches in crosses
it."""
_REACHED = 0.04
"""Lightness by which the rim differs from itself without hands where something crosses it: a black glove on black."""
_FEWEST = 2
"""Cells of the rim that a hand crosses at least: a finger."""
_GAP = 3
_WIDEST = 0.3
"""Share of a side that a hand crosses at most; more of it is the object's own edge, laid a little farther out."""
_BLACK = 0.01
"""Keeps a black ground's ratio from being noise."""
_DARK = 0.35
"""Share of the light at the last picture below which the lamps are off and nothing is told."""


class Told(StrEnum):
    """What one live picture says."""

    SAME = "same"
    """What lies there was photographed."""
    MOVING = "moving"
    HANDS = "hands"
    """All is still, and something reaches over the frame's edge."""
    EMPTY = "empty"
    """All is still, and nothing new lies there."""
    SETTLING = "settling"
    """Something else lies there, not yet still for long enough."""
    SHOOT = "shoot"
    """Another object lies still, without hands: said once an object."""
    UNKNOWN = "unknown"
    """Nothing to hold it against yet, or the lamps are off."""


@dataclass(frozen=True, slots=True)
class _Look:
    """One picture, made small."""

    cells: Lightness
    sides: tuple[Lightness, ...]
    """The strips along the top, the bottom, the left, the right."""

    @property
    def rim(self) -> Lightness:
        return np.concatenate(self.sides)

    @property
    def light(self) -> float:
        return float(np.median(self.rim))

    def lit_as(self, other: "_Look") -> "_Look":
        """In the other one's light, by the ground along the edge, of which hands cover less than half."""
        gain = np.float32(np.median((other.rim + _BLACK) / (self.rim + _BLACK)))
        return _Look(self.cells * gain, tuple(side * gain for side in self.sides))


@dataclass(frozen=True, slots=True)
class _Held:
    """What was photographed last, and what others are held against."""

    look: _Look
    contrast: Lightness
    lowest: Lightness
    highest: Lightness
    """The contrast within reach around each cell."""
    window: Lightness


@dataclass(slots=True)
class SwapWatch:
    """Follows one live view, picture after picture. From one thread at a time."""

    _held: _Held | None = None
    _still: tuple[float, Lightness] | None = None
    """Since when nothing has moved, and what has lain there since."""
    _cleared: bool = False
    _last: _Look | None = None

    def photographed(self) -> None:
        """What lies there now has been taken by another press: others are held against it."""
        if self._last is not None:
            self._hold(self._last)

    def take(self, grey: NDArray[np.uint8], at: float) -> Told:
        """What the picture (rows x columns, 8-bit grey, any size) taken at that moment (seconds) says."""
        now = _small(grey)
        if self._held is not None and now.cells.shape != self._held.look.cells.shape:
            self._held = None
        lit = self._held.look if self._held is not None else self._last
        dark = lit is not None and lit.cells.shape == now.cells.shape and now.light < _DARK * lit.light
        if lit is not None and lit.cells.shape == now.cells.shape and not dark:
            now = now.lit_as(lit)
        still, self._last = self._has_stood(_halved(now.cells), at), now
        if self._held is None and still >= _SETTLE_S:
            self._hold(now)
        if self._held is None or dark:
            return Told.UNKNOWN
        if still < 0.5 * _SETTLE_S:
            return Told.MOVING
        if any(_crossed(*sides) for sides in zip(self._held.look.sides, now.sides, strict=True)):
            return Told.HANDS
        told = self._told(self._held, now)
        if told is not Told.SHOOT:
            return told
        if still < _SETTLE_S:
            return Told.SETTLING
        self._hold(now)
        return told

    def _told(self, held: _Held, now: _Look) -> Told:
        """What a still picture without hands shows: the same, nothing new, or another object."""
        gone = _gone(held.look, now)
        self._cleared |= gone > _CLEARED_SHARE
        other = _other(held, now)
        if self._cleared:
            lies = np.abs(now.cells - now.light) > _ON_GROUND
            return Told.SHOOT if gone < _BACK_SHARE or np.mean(other & lies) > _OTHER_SHARE else Told.EMPTY
        return Told.SHOOT if np.mean(other) > _OTHER_SHARE else Told.SAME

    def _hold(self, now: _Look) -> None:
        kernel = np.ones((2 * _REACH + 1, 2 * _REACH + 1), np.uint8)
        contrast = _contrast(now.cells)
        window = cv2.createHanningWindow((contrast.shape[1], contrast.shape[0]), cv2.CV_32F)
        lowest, highest = cv2.erode(contrast, kernel), cv2.dilate(contrast, kernel)
        self._held = _Held(now, contrast, *(np.asarray(one, dtype=np.float32) for one in (lowest, highest, window)))
        self._cleared = False

    def _has_stood(self, cells: Lightness, at: float) -> float:
        """For how many seconds nothing has moved."""
        if (
            self._still is None
            or self._still[1].shape != cells.shape
            or float(np.mean(np.abs(cells - self._still[1]) > _MOVED)) > _MOVING_SHARE
        ):
            self._still = (at, cells)
        return at - self._still[0]


def _small(grey: NDArray[np.uint8]) -> _Look:
    height, width = grey.shape
    factor = _LONG_SIDE / max(height, width)
    size = (max(8, round(width * factor)), max(8, round(height * factor)))
    thick = max(1, round(_RIM_SHARE * max(height, width)))
    across, down = (size[0] // 2, 1), (1, size[1] // 2)
    strips = ((grey[:thick], across), (grey[-thick:], across), (grey[:, :thick], down), (grey[:, -thick:], down))
    return _Look(_shares(grey, size), tuple(_shares(strip, length).ravel() for strip, length in strips))


def _halved(cells: Lightness) -> Lightness:
    """A quarter of the cells, for what noise would disturb."""
    return np.asarray(cv2.resize(cells, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), dtype=np.float32)


def _shares(grey: NDArray[np.uint8], size: tuple[int, int]) -> Lightness:
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.float32) / np.float32(255)


def _crossed(before: Lightness, now: Lightness) -> bool:
    """Whether something as wide as a hand or an arm crosses this side."""
    differs = (np.abs(now - before) > _REACHED).astype(np.uint8)[None]
    # Noise tears the rim of an object that barely sticks out: gaps of a cell or two are none.
    whole = cv2.morphologyEx(differs, cv2.MORPH_CLOSE, np.ones((1, _GAP), np.uint8), borderValue=0).ravel()
    edges = np.flatnonzero(np.diff(np.concatenate(([0], whole, [0])).astype(np.int8)))
    widths = edges[1::2] - edges[::2]
    return bool(np.any((widths >= _FEWEST) & (widths <= _WIDEST * now.size)))


def _contrast(cells: Lightness) -> Lightness:
    """Each cell as a share of the light around it: shadows and falling light are gone, leaves and labels are not."""
    return np.asarray(cells / (cv2.GaussianBlur(cells, (0, 0), _AROUND) + np.float32(0.05)), dtype=np.float32)


def _other(held: _Held, now: _Look) -> NDArray[np.bool_]:
    """The cells that show something else than was photographed, wherever it was nudged to."""
    contrast = _contrast(now.cells)
    (x, y), _ = cv2.phaseCorrelate(held.window * held.contrast, held.window * contrast)
    if max(abs(x), abs(y)) <= _FURTHEST * _LONG_SIDE:
        back = np.array([[1, 0, -x], [0, 1, -y]], np.float32)
        size = (contrast.shape[1], contrast.shape[0])
        moved = cv2.warpAffine(contrast, back, size, borderMode=cv2.BORDER_REPLICATE)
        contrast = np.asarray(moved, dtype=np.float32)
    inner = np.zeros(contrast.shape, bool)
    edge = round(_FURTHEST * _LONG_SIDE)
    inner[edge:-edge, edge:-edge] = True
    return inner & ((contrast > held.highest + np.float32(_OTHER)) | (contrast < held.lowest - np.float32(_OTHER)))


def _gone(held: _Look, now: _Look) -> float:
    """Share of what lay on the ground that is ground now."""
    lay = np.abs(held.cells - held.light) > 2 * _ON_GROUND
    return float(np.mean(np.abs(now.cells - now.light)[lay] < _ON_GROUND)) if lay.any() else 0.0
