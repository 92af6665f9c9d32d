"""The texture of small cells of a picture: how strong edges are, which way they run, whether they rise as they fall.

The structure tensor (Bigun & Granlund 1987) from differences of neighbouring pixels, averaged over cells. The mixed
term comes from the two diagonals: (dx + dy)² - (dx - dy)² = 4 dx dy, so that unsigned bytes do for all of it.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from vasculum.pipeline.opencv import cv2

CELL = 4
"""Pixels a cell is wide."""
_STRIP = 64 * CELL
"""Rows worked on at a time: what a strip needs stays in the processor's cache."""

Grey = NDArray[np.uint8]
Map = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Texture:
    """Means over cells, squares of grey levels a pixel; `cell` is a cell's width in pixels of the picture."""

    xx: Map
    yy: Map
    xy: Map
    drift: Map
    """Square of the mean gradient over its mean square: 0 where edges rise as often as they fall, as bars do."""
    cell: float

    @property
    def energy(self) -> Map:
        """Mean square gradient."""
        return self.xx + self.yy

    @property
    def coherence(self) -> Map:
        """0 where edges run all ways, 1 where they all run one way."""
        split: Map = cv2.magnitude(self.xx - self.yy, 2 * self.xy) / (self.energy + 1.0)
        return split

    @property
    def angle(self) -> Map:
        """Direction across the edges, degrees, -90 to 90."""
        turned: Map = 0.5 * cv2.phase(self.xx - self.yy, 2 * self.xy, angleInDegrees=True)
        return np.where(turned > 90, turned - 180, turned).astype(np.float32)


def texture(grey: Grey) -> Texture:
    """The texture of a grey picture of at least 32 pixels a side."""
    rows, columns = (side // CELL for side in grey.shape)
    maps = [np.empty((rows, columns), np.float32) for _ in range(4)]
    for top in range(0, rows * CELL, _STRIP):
        bottom = min(top + _STRIP, rows * CELL)
        strip = grey[top : min(bottom + 1, grey.shape[0]), : columns * CELL + 1]
        place = slice(top // CELL, bottom // CELL)
        for whole, part in zip(maps, _differences(strip, bottom - top, columns * CELL), strict=True):
            whole[place] = part
    xx, yy, rising, falling = (cv2.blur(part, (3, 3)) for part in maps)
    means = cv2.resize(grey[: rows * CELL, : columns * CELL], (columns, rows), interpolation=cv2.INTER_AREA)
    x, y = (cv2.Sobel(means, cv2.CV_32F, *order, scale=0.125 / CELL) for order in ((1, 0), (0, 1)))
    return Texture(xx, yy, (rising - falling) / 4, (x * x + y * y) / (xx + yy + 1.0), float(CELL))


def _differences(strip: Grey, height: int, width: int) -> list[Map]:
    """Mean squares over cells of the differences to the right, down, and along both diagonals."""
    padded = cv2.copyMakeBorder(
        strip, 0, height + 1 - strip.shape[0], 0, width + 1 - strip.shape[1], cv2.BORDER_REPLICATE
    )
    # Every other row: as good for a mean, for half of the work.
    here, right = padded[:-1:2, :-1], padded[:-1:2, 1:]
    below, across = padded[1::2, :-1], padded[1::2, 1:]
    means = []
    for one, other in ((here, right), (here, below), (here, across), (right, below)):
        apart = cv2.absdiff(one, other)
        squares = np.multiply(apart, apart, dtype=np.uint16)
        means.append(cv2.resize(squares, (width // CELL, height // CELL), interpolation=cv2.INTER_AREA))
    return means
