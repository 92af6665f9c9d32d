"""The frame in tiles: how strong the edges of each are, so that only the best need be measured at full size."""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of, halved_grey

TILE = 128
"""Pixels of a tile's side, at full size."""
_FAINT = 8
"""Steps between neighbours of the halved picture up to which it is grain."""

Mask = NDArray[np.bool_]


def tile_strength(frame: Frame) -> NDArray[np.float32]:
    """(rows, columns): mean step between neighbours of the halved grey picture in each tile.

    What remains at the right and below, less than a tile, belongs to none.
    """
    half = halved_grey(frame, 1)
    steps = np.zeros_like(half)
    across, down = cv2.absdiff(half[1:, 1:], half[1:, :-1]), cv2.absdiff(half[1:, 1:], half[:-1, 1:])
    steps[1:, 1:] = cv2.threshold(cv2.max(across, down), _FAINT, 0, cv2.THRESH_TOZERO)[1]
    rows, columns = (max(1, side // TILE) for side in (frame.height, frame.width))
    whole = steps[: rows * TILE // 2, : columns * TILE // 2].astype(np.float32)
    strength: NDArray[np.float32] = cv2.resize(whole, (columns, rows), interpolation=cv2.INTER_AREA)
    return strength.reshape(rows, columns)


def covered(boxes: Sequence[Box], shape: tuple[int, ...]) -> NDArray[np.float32]:
    """(rows, columns): the share of each tile that the boxes cover together, counted in eighths of its side."""
    rows, columns = shape
    part = TILE // 8
    fine = np.zeros((rows * 8, columns * 8), np.float32)
    for box in boxes:
        left, top = max(box.x // part, 0), max(box.y // part, 0)
        fine[top : -(-box.bottom // part), left : -(-box.right // part)] = 1
    share: NDArray[np.float32] = fine.reshape(rows, 8, columns, 8).mean(axis=(1, 3))
    return share


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
