"""Evens the light: from a frame of plain white, how much each part of the picture must be lightened."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from vasculum.model.errors import BadInput
from vasculum.model.frame import Frame, Pixels
from vasculum.pipeline.colour.encoding import Encoding
from vasculum.pipeline.colour.own_rgb import own_rgb
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.opencv import cv2

Gains = tuple[tuple[tuple[float, float, float], ...], ...]

_LONG, _SHORT = 12, 8
"""Nodes of the map: lamps and lenses change the light slowly, and each analysis keeps its map."""
_FINER = 4
"""The white frame is also averaged so many times finer, to see that nothing lies on it."""
_LEAST_LIGHT = 0.15
"""Of full scale, in the darkest part: below, noise and rounding would be amplified."""
_CLIPPED = 254
_UNEVEN = 0.04
"""Share by which a finer part may differ from the map's course; paper's grain and dust stay below."""
_LEAST_TILE, _TILE = 8, 64
"""Pixels of a side over which one gain serves: at a fall of a half over the frame the step is about one code."""
_ADVICE = "Photograph an empty sheet of plain white over the whole frame, a stop below clipping, and calibrate again."


@dataclass(frozen=True, slots=True, eq=False)
class FlatField:
    """The light's unevenness undone."""

    gains: Floats
    """(rows, columns, 3): what linear R, G, B are multiplied with at nodes from edge to edge; 1 at the brightest."""

    @property
    def unevenness(self) -> float:
        """How much darker the darkest part is than the brightest, as a share, the mean of the channels."""
        return float((1 - 1 / self.gains.max(axis=(0, 1))).mean())

    def at(self, points: Floats, width: int, height: int) -> Floats:
        """(n, 3) gains at (n, 2) pixels of a frame of that size."""
        down = _weights(points[:, 1] / height, self.gains.shape[0])
        across = _weights(points[:, 0] / width, self.gains.shape[1])
        return np.asarray(np.einsum("nr,rcb,nc->nb", down, self.gains, across), dtype=np.float64)

    def grid(self, down: Floats, across: Floats) -> Floats:
        """(rows, columns, 3) gains, straight between the nodes, at places from 0 to 1 of the frame's sides."""
        weights = _weights(down, self.gains.shape[0]), _weights(across, self.gains.shape[1])
        return np.asarray(np.einsum("yr,rcb,xc->yxb", weights[0], self.gains, weights[1]), dtype=np.float64)

    @property
    def rows(self) -> Gains:
        """The gains as plain numbers, for JSON."""
        red_green_blue = (tuple(tuple(round(float(v), 5) for v in node) for node in row) for row in self.gains)
        return tuple(tuple((node[0], node[1], node[2]) for node in row) for row in red_green_blue)

    @classmethod
    def of(cls, rows: Gains) -> "FlatField | None":
        """The map of plain numbers; None for no rows."""
        return cls(np.array(rows, dtype=np.float64)) if rows else None


def flat_field(frame: Frame) -> FlatField:
    """The map of a frame of plain white, a lens cap's vignette and the lamps' course together.

    Raises BadInput where the frame is clipped, too dark, or not plain.
    """
    if float((frame.pixels.max(axis=2) >= _CLIPPED).mean()) > 0.005:
        raise BadInput(f"{frame.name} is clipped: its white says nothing about the light.", _ADVICE)
    wide = frame.width >= frame.height
    columns, rows = (_LONG, _SHORT) if wide else (_SHORT, _LONG)
    finer = cv2.resize(frame.pixels, (columns * _FINER * 4, rows * _FINER * 4), interpolation=cv2.INTER_AREA)
    # The median of sixteen is deaf to a grain of dust.
    blocks = finer.reshape(rows * _FINER, 4, columns * _FINER, 4, 3).swapaxes(1, 2).reshape(-1, 16, 3)
    codes, encoding = own_rgb(np.median(blocks, axis=1).astype(np.float64), frame.icc)
    light = encoding.linear(codes).reshape(rows * _FINER, columns * _FINER, 3)
    nodes = _smooth(light, rows, columns)
    if nodes.min() < _LEAST_LIGHT * 0.999:
        raise BadInput(f"{frame.name} is too dark for a white frame.", _ADVICE)
    parts = (_middles(rows * _FINER) + 1) / 2, (_middles(columns * _FINER) + 1) / 2
    course = FlatField(nodes).grid(*parts)
    if float((np.abs(light / course - 1).max(axis=2) > _UNEVEN).mean()) > 0.02:
        raise BadInput(f"{frame.name} is no plain white: something lies in it, or its edge is in it.", _ADVICE)
    return FlatField(nodes.max(axis=(0, 1)) / nodes)


def _smooth(light: Floats, rows: int, columns: int) -> Floats:
    """The light at the map's nodes: a polynomial of fourth degree through all parts, so that no node follows dust."""
    y, x = (axis.ravel() for axis in np.meshgrid(_middles(light.shape[0]), _middles(light.shape[1]), indexing="ij"))
    weights, *_ = np.linalg.lstsq(_terms(x, y), np.log(np.maximum(light.reshape(-1, 3), 1e-4)), rcond=None)
    edges = np.linspace(-1, 1, rows), np.linspace(-1, 1, columns)
    y, x = (axis.ravel() for axis in np.meshgrid(*edges, indexing="ij"))
    return np.asarray(np.exp(_terms(x, y) @ weights).reshape(rows, columns, 3), dtype=np.float64)


def _middles(count: int) -> Floats:
    return (np.arange(count) + 0.5) / count * 2 - 1


def _terms(x: Floats, y: Floats) -> Floats:
    return np.stack([x**i * y**j for i in range(5) for j in range(5 - i)], axis=1)


def _weights(at: Floats, nodes: int) -> Floats:
    """(n, nodes) weights of nodes from edge to edge at places from 0 to 1."""
    distance = np.abs(np.clip(at, 0, 1)[:, None] * (nodes - 1) - np.arange(nodes))
    return np.asarray(np.maximum(1 - distance, 0), dtype=np.float64)


def evened(pixels: Pixels, field: FlatField, encoding: Encoding) -> Pixels:
    """The pixels with the light made even, in their own encoding; a copy. What would be over white is clipped."""
    height, width = pixels.shape[:2]
    tile = int(np.clip(max(height, width) // 100, _LEAST_TILE, _TILE))
    down, across = (np.append(np.arange(0, side, tile), side) for side in (height, width))
    gains = field.grid((down[1:] + down[:-1]) / 2 / height, (across[1:] + across[:-1]) / 2 / width)
    light = encoding.curves.T
    result = np.empty_like(pixels)
    for row, (top, bottom) in enumerate(pairwise(down)):
        tables = np.rint(encoding.codes(gains[row][:, None] * light)).astype(np.uint8)
        for column, (left, right) in enumerate(pairwise(across)):
            result[top:bottom, left:right] = cv2.LUT(pixels[top:bottom, left:right], tables[column][None])
    return result
