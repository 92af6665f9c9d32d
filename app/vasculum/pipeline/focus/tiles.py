"""The frame in tiles: how strong the edges of each are, so that only the best need be measured at full size."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of, halved_grey, kept

TILE = 128
"""Pixels of a tile's side, at full size."""
FAINT = 8
"""Steps between neighbours of the halved picture up to which it is grain."""

_MARGIN = 8
"""Pixels inside a region's outline that are left out: what lies beside it must not reach into a blur of 1.8 px."""
_MARGIN_SHARE = 0.05
"""The same as a share of the box's shorter side: a box that was found is off by so much."""

STRENGTH = "tile strength"
"""Under which it is kept with the frame."""
Mask = NDArray[np.bool_]


def tile_strength(frame: Frame) -> NDArray[np.float32]:
    """(rows, columns): mean step between neighbours of the halved grey picture in each tile.

    What remains at the right and below, less than a tile, belongs to none. Made once. Not writeable.
    """
    return kept(frame, STRENGTH, lambda: steps_in_tiles(frame, 1))


def steps_in_tiles(frame: Frame, times: int) -> NDArray[np.float32]:
    """(rows, columns): mean step between neighbours of the grey picture halved so many times in each tile; faint ones
    count for nothing."""
    grey, side = halved_grey(frame, times), TILE >> times
    across, down = cv2.absdiff(grey[1:, 1:], grey[1:, :-1]), cv2.absdiff(grey[1:, 1:], grey[:-1, 1:])
    # The first row and the first column have no neighbour before them: there is no step, and a tile begins one earlier.
    steps = cv2.threshold(cv2.max(across, down), FAINT, 0, cv2.THRESH_TOZERO)[1]
    rows, columns = (max(1, length // TILE) for length in (frame.height, frame.width))
    starts = np.maximum(np.arange(columns) * side - 1, 0)
    sums = [
        np.add.reduceat(cv2.reduce(band[:, : columns * side - 1], 0, cv2.REDUCE_SUM, dtype=cv2.CV_32S)[0], starts)
        for band in (steps[max(row * side - 1, 0) : (row + 1) * side - 1] for row in range(rows))
    ]
    area = min(side, grey.shape[0]) * min(side, grey.shape[1])
    return np.array(sums, np.float32) * np.float32(1 / area)


@dataclass(frozen=True, slots=True)
class Region:
    """Boxes that are measured together, without their rims, and boxes that are no part of it."""

    boxes: tuple[Box, ...]
    without: tuple[Box, ...] = ()

    def share(self, shape: tuple[int, ...]) -> NDArray[np.float32]:
        """(rows, columns): the share of each tile that lies in it, counted in eighths of the tile's side."""
        rows, columns = shape
        fine = self._painted(rows * 8, columns * 8, 0, 0, TILE // 8).astype(np.float32)
        share: NDArray[np.float32] = fine.reshape(rows, 8, columns, 8).mean(axis=(1, 3))
        return share

    def within(self, row: int, column: int) -> Mask:
        """(TILE, TILE): which pixels of a tile lie in it."""
        return self._painted(TILE, TILE, row * TILE, column * TILE, 1)

    def _painted(self, rows: int, columns: int, top: int, left: int, part: int) -> Mask:
        painted = np.zeros((rows, columns), bool)
        for boxes, value in ((map(_inner, self.boxes), True), (self.without, False)):
            for box in boxes:
                y, x = max((box.y - top) // part, 0), max((box.x - left) // part, 0)
                painted[y : max(-((top - box.bottom) // part), 0), x : max(-((left - box.right) // part), 0)] = value
        return painted


def _inner(box: Box) -> Box:
    return box.grown(-max(_MARGIN, round(_MARGIN_SHARE * min(box.width, box.height))))


def best_tiles(strength: NDArray[np.float32], inside: Mask, most: int) -> list[tuple[int, int]]:
    """Row and column of the strongest tiles of a mask, the strongest first; none without any edge."""
    order = np.argsort(np.where(inside, strength, -1), axis=None)[::-1][:most]
    places = (divmod(int(one), strength.shape[1]) for one in order)
    return [(row, column) for row, column in places if inside[row, column] and strength[row, column] > 0]


def pixels_of(frame: Frame, tiles: Sequence[tuple[int, int]]) -> Iterator[NDArray[np.uint8]]:
    """The grey pixels of each tile at full size."""
    grey = grey_of(frame)
    for row, column in tiles:
        yield grey[row * TILE : (row + 1) * TILE, column * TILE : (column + 1) * TILE]


def box_of(tiles: Sequence[tuple[int, int]]) -> Box:
    """The smallest box around the tiles."""
    rows, columns = [row for row, _ in tiles], [column for _, column in tiles]
    return Box(
        min(columns) * TILE,
        min(rows) * TILE,
        (max(columns) - min(columns) + 1) * TILE,
        (max(rows) - min(rows) + 1) * TILE,
    )
