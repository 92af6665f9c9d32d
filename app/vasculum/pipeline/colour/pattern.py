"""How a target's patches stand to each other, for the searches that look for them."""

from dataclasses import dataclass

import numpy as np

from vasculum.pipeline.colour.reference import COLUMNS, ROWS, Chart
from vasculum.pipeline.colour.spaces import Counts, Floats
from vasculum.pipeline.colour.target import Target

_HALF = 0.43
"""Half of a ColorChecker patch's side in pitches, about."""
_ALIKE = 0.06
"""Share by which patches of one grid may differ in size, and places from whole cells."""
_LEAST = 12
"""Patches of a grid, without which it is too like other things."""


@dataclass(frozen=True, slots=True, eq=False)
class Pattern:
    """Patches counted in whole cells of a lattice."""

    cells: Counts
    """(n, 2) column and row of each patch, from 0 on."""
    lab: Floats
    """(n, 3) their colours, CIE L*a*b*, D50."""
    corners: Floats
    """(4, 2) corners of the target's outline in cells, whose middles are whole; clockwise from its upper left."""

    @property
    def size(self) -> Counts:
        """Columns and rows."""
        return np.asarray(self.cells.max(axis=0) + 1, dtype=np.intp)

    @property
    def is_strip(self) -> bool:
        """Whether the patches stand in one row."""
        return int(self.size.min()) == 1


def chart_pattern(chart: Chart) -> Pattern:
    """Of the 24-patch chart."""
    cells = np.array([(column, row) for row in range(ROWS) for column in range(COLUMNS)], dtype=np.intp)
    right, bottom = COLUMNS - 1 + _HALF, ROWS - 1 + _HALF
    corners = np.array([(-_HALF, -_HALF), (right, -_HALF), (right, bottom), (-_HALF, bottom)])
    return Pattern(cells, chart.lab, corners)


def target_pattern(target: Target) -> Pattern | None:
    """Of the target's most numerous patches of one size, if they stand in whole cells of a lattice; else None."""
    sizes = target.places[:, 2:]
    alike = np.abs(sizes[None] / sizes[:, None] - 1).max(axis=2) < _ALIKE
    group = np.flatnonzero(alike[int(alike.sum(axis=1).argmax())])
    middles = (target.places[:, :2] + sizes / 2)[group]
    side = sizes[group].mean(axis=0)
    pitch = np.array([_pitch(middles[:, axis], float(side[axis])) for axis in (0, 1)])
    # In a single row the cells' height is not known: gaps above and below as wide, in proportion, as those between.
    pitch = np.where(middles.std(axis=0) < _ALIKE * side, side * (pitch / side).max(), pitch)
    first = middles.min(axis=0)
    places = (middles - first) / pitch
    cells = np.rint(places).astype(np.intp)
    if len(group) < _LEAST or np.abs(places - cells).max() > _ALIKE or len(np.unique(cells, axis=0)) < len(group):
        return None
    width, height = target.outline
    outline = np.array([(0, 0), (width, 0), (width, height), (0, height)])
    return Pattern(cells, target.lab[group], (outline - first) / pitch)


def _pitch(middles: Floats, side: float) -> float:
    """The least distance of different middles; where all are one, the side."""
    steps = np.diff(np.unique(middles))
    steps = steps[steps > _ALIKE * side]
    return float(steps.min()) if len(steps) else side
