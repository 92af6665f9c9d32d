"""Edge widths over the whole frame: a map of cells, and what its corners tell of the lens and of how flat it lies."""

import numpy as np
from numpy.typing import NDArray

from vasculum.model.findings import Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.focus.edges import edges_of, joined, narrow_width
from vasculum.pipeline.focus.tiles import TILE, best_tiles, pixels_of

_ROWS, _COLUMNS = 6, 6
"""Cells of the focus map."""
_CORNER = 2
"""Cells of a corner, down and across."""
_CORNERS = (("upper left", 0, 0), ("upper right", 0, 1), ("lower left", 1, 0), ("lower right", 1, 1))


def focus_map(frame: Frame, strength: NDArray[np.float32]) -> Measure:
    """Edge widths in cells of the frame, as parts `row/column` from the top left; cells without edges are left out."""
    rows, columns = strength.shape
    cells: list[tuple[str, float]] = []
    for row, band in enumerate(np.array_split(np.arange(rows), min(_ROWS, rows))):
        for column, part in enumerate(np.array_split(np.arange(columns), min(_COLUMNS, columns))):
            inside = np.zeros(strength.shape, bool)
            inside[np.ix_(band, part)] = True
            tiles = best_tiles(strength, inside, 1)
            width = narrow_width(joined([edges_of(tile) for tile in pixels_of(frame, tiles)]))
            if width is not None:
                cells.append((f"{row}/{column}", round(width, 2)))
    middle = float(np.median([width for _, width in cells])) if cells else None
    why = f"Edges are {middle:.1f} px wide in the middle of {len(cells)} cells." if cells else "There are no edges."
    return Measure(name="focus-map", value=middle, unit="px", why=why, parts=tuple(cells))


def corner_sharpness(frame: Frame, of: Measure) -> Measure:
    """The softest corner of a focus map, as the width (px) of the sharpest of its four cells; parts name each corner.

    One sharp thing in a corner proves that the lens is sharp there. Unmeasured where no corner has edges, and on frames
    of less than a tile a cell.
    """
    cells = dict(of.parts)
    small = min(frame.width // _COLUMNS, frame.height // _ROWS) < TILE
    known = [] if small else [(name, down, across, width) for name, down, across, width in _corners(cells)]
    if not known or of.value is None:
        why = "The frame is too small to tell its corners." if small else "There are no edges in the corners."
        return Measure(name="corner-sharpness", value=None, unit="px", why=why)
    name, down, across, width = max(known, key=lambda corner: corner[3])
    high, wide = frame.height * _CORNER // _ROWS, frame.width * _CORNER // _COLUMNS
    return Measure(
        name="corner-sharpness",
        value=width,
        unit="px",
        why=f"Edges in the {name} corner are {width:.1f} px wide, over the frame {of.value:.1f} px.",
        box=Box(across * (frame.width - wide), down * (frame.height - high), wide, high),
        parts=tuple((corner[0], corner[3]) for corner in known),
    )


def _corners(cells: dict[str, float]) -> list[tuple[str, int, int, float]]:
    found = []
    for name, down, across in _CORNERS:
        first_row, first_column = down * (_ROWS - _CORNER), across * (_COLUMNS - _CORNER)
        keys = [f"{first_row + row}/{first_column + column}" for row in range(_CORNER) for column in range(_CORNER)]
        widths = [cells[key] for key in keys if key in cells]
        if widths:
            found.append((name, down, across, min(widths)))
    return found
