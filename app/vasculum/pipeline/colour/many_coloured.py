"""Where a picture shows colours as far apart as a chart's lie: elsewhere no chart need be looked for.

The ratios of red and of blue to green tell it: neither the light's colour nor the exposure changes by how much they
vary.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.spaces import Mask
from vasculum.pipeline.opencv import cv2

_TILE = 16
"""Pixels of a tile's side. Three tiles side by side hold a chart of two of them wherever it lies."""
_MARGIN = 2
"""Tiles around a place that belong to it, so that its chart's rim does."""
_MOST = 0.6
"""Share of the picture from which on all of it is looked at at once."""
_DARKEST = 16
"""Codes below count as this one: what is nearly black has no colour, but noise."""
_STEPS = 60
"""Of a table entry to an octave: eight bits hold the four octaves from the darkest to 255."""
_RED, _BLUE = 1.0, 1.5
"""Octaves by which red to green and blue to green vary at least. In such a picture they vary by 1.67 and 2.8 and more
over photographed charts, by 4 over drawn ones; of a chart of two pixels a patch some of it is lost."""
_OCTAVES = np.clip((np.log2(np.maximum(np.arange(256), _DARKEST)) - np.log2(_DARKEST)) * _STEPS, 0, 255).astype(
    np.uint8
)


@dataclass(frozen=True, slots=True)
class ManyColoured:
    """What a picture's colours allow."""

    anywhere: bool
    """Whether they lie far enough apart over the whole of it: if not, it holds no chart of any size."""
    places: tuple[Box, ...]
    """Where they do within three tiles: a chart of no more than two tiles lies wholly in one of these."""


def many_coloured(picture: Pixels) -> ManyColoured:
    """Looks at a picture of 400 to 800 pixels on its longer side; about 2 ms."""
    red, green, blue = cv2.split(cv2.LUT(picture, _OCTAVES))
    pairs = ((red, _RED), (blue, _BLUE))
    ratios = [(cv2.addWeighted(one, 0.5, green, -0.5, 128), octaves * _STEPS / 2) for one, octaves in pairs]
    rows, columns = (-(-side // _TILE) for side in picture.shape[:2])
    varied, anywhere = np.ones((rows, columns), bool), True
    for ratio, least in ratios:
        high, low = (_of_tiles(ratio, kind) for kind in (cv2.REDUCE_MAX, cv2.REDUCE_MIN))
        anywhere = anywhere and int(high.max()) - int(low.min()) > least
        around = np.ones((3, 3), np.uint8)
        varied &= cv2.subtract(cv2.dilate(high, around), cv2.erode(low, around)) > least
    if not anywhere:
        return ManyColoured(False, ())
    places, whole = tuple(_places(varied, picture.shape)), Box(0, 0, picture.shape[1], picture.shape[0])
    return ManyColoured(True, places if sum(box.area for box in places) < _MOST * whole.area else (whole,))


def _of_tiles(ratio: Pixels, kind: int) -> Pixels:
    """(rows, columns): the largest or the smallest value of each tile, cut ones at the right and below included."""
    starts = range(0, ratio.shape[0], _TILE)
    bands = np.concatenate([cv2.reduce(ratio[top : top + _TILE], 0, kind) for top in starts])
    ends = np.arange(0, ratio.shape[1], _TILE)
    operation = np.maximum if kind == cv2.REDUCE_MAX else np.minimum
    return np.asarray(operation.reduceat(bands, ends, axis=1), dtype=np.uint8)


def _places(varied: Mask, shape: tuple[int, ...]) -> Iterator[Box]:
    wide = cv2.dilate(varied.astype(np.uint8), np.ones((2 * _MARGIN + 1,) * 2, np.uint8))
    _, _, stats, _ = cv2.connectedComponentsWithStats(wide, connectivity=8)
    for left, top, width, height, _ in stats[1:].tolist():
        box = Box(left * _TILE, top * _TILE, width * _TILE, height * _TILE)
        yield box.clipped(shape[1], shape[0])
