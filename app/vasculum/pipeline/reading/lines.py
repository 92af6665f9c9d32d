"""The geometry of written lines: which way they run, how high they are, how they lie to each other."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Corners = NDArray[np.float32]
"""(4, 2): corners of a line, clockwise from its own top left, in full-resolution pixels."""
Axis = NDArray[np.float64]
"""A unit vector in the frame."""

_TALL = 1.5
"""A rectangle so many times as high as wide holds a line that runs downwards; below it may be a short word."""


def laid_down(corners: Corners) -> Corners:
    """A line that stands upright on the page begins at its upper right corner: it is read head to the right."""
    width, height = sides(corners)
    rolled: Corners = np.roll(corners, -1, axis=0) if height > _TALL * width else corners
    return rolled


def aligned(corners: Corners, along: Axis) -> Corners:
    """The same rectangle, beginning at the corner from which its first side runs along the axis."""
    starts = [np.roll(corners, -turn, axis=0) for turn in range(4)]
    best: Corners = max(starts, key=lambda turned: float((turned[1] - turned[0]) @ along) / (sides(turned)[0] or 1.0))
    return best


def sides(corners: Corners) -> tuple[float, float]:
    """Width along the writing and height across it, pixels."""
    return float(np.linalg.norm(corners[1] - corners[0])), float(np.linalg.norm(corners[3] - corners[0]))


def axes(lines: Sequence[Corners]) -> tuple[Axis, Axis]:
    """The way the writing runs and the way to the next line, as unit vectors; long lines count for more."""
    total = np.sum([np.asarray(corners[1] - corners[0], np.float64) for corners in lines], axis=0)
    length = float(np.linalg.norm(total))
    along: Axis = total / length if length > 0 else np.array([1.0, 0.0])
    return along, np.array([-along[1], along[0]])


def turned_over(corners: Corners) -> Corners:
    """The line read from its other end."""
    rolled: Corners = np.roll(corners, -2, axis=0)
    return rolled


def gap(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    """The space between two sets of positions on one axis; negative where they overlap."""
    return float(max(first.min(), second.min()) - min(first.max(), second.max()))
