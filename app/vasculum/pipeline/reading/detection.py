"""Where lines of text are: a probability map by the network, turned rectangles out of it (DBNet, Liao et al. 2020)."""

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Run
from vasculum.model.frame import Pixels
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.reading.lines import Corners, laid_down

_MEAN = np.array([0.485, 0.456, 0.406], np.float32)
_DEVIATION = np.array([0.229, 0.224, 0.225], np.float32)
"""The colour statistics with which the network was trained (ImageNet's)."""
_SURE, _GROUND = 0.5, 0.3
_UNCLIP = 1.6
"""The network learns shrunken lines; area x ratio / perimeter is the way back (Liao et al. 2020, section 3.4)."""
_SMALLEST_PX = 4


def find_lines(pixels: Pixels, run: Run, long_side: int) -> list[Corners]:
    """The lines of a picture, looked for at the given long side."""
    height, width = pixels.shape[:2]
    factor = min(1.0, long_side / max(height, width))
    size = tuple(max(32, round(side * factor / 32) * 32) for side in (width, height))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR)
    back = np.array([width / size[0], height / size[1]], np.float32)
    return [laid_down(corners * back) for corners in rectangles(small, run)]


def rectangles(page: Pixels, run: Run) -> list[Corners]:
    """The turned rectangles of the lines of one picture as it is, its sides multiples of 32."""
    # The network was trained on B G R.
    normal = (page[:, :, ::-1].astype(np.float32) / 255 - _MEAN) / _DEVIATION
    (chances,) = run(np.ascontiguousarray(normal.transpose(2, 0, 1)[None]))
    return _rectangles(chances[0, 0])


def _rectangles(chances: NDArray[np.float32]) -> list[Corners]:
    mask = (chances > _GROUND).astype(np.uint8)
    contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    found: list[Corners] = []
    for contour in contours:
        (x, y), (width, height), angle = cv2.minAreaRect(contour)
        if min(width, height) < _SMALLEST_PX or _mean_inside(chances, contour) < _SURE:
            continue
        grow = width * height * _UNCLIP / (2 * (width + height)) * 2
        found.append(_in_order(cv2.boxPoints(((x, y), (width + grow, height + grow), angle))))
    return found


def _mean_inside(chances: NDArray[np.float32], contour: NDArray[np.int32]) -> float:
    x, y, width, height = cv2.boundingRect(contour)
    inside = np.zeros((height, width), np.uint8)
    cv2.drawContours(inside, [contour - (x, y)], -1, 1, -1)
    return float(cv2.mean(chances[y : y + height, x : x + width], inside)[0])


def _in_order(corners: NDArray[np.float32]) -> Corners:
    """Clockwise, beginning at the corner with the smallest sum of coordinates: the top left of an upright line."""
    centre = corners.mean(axis=0)
    around = corners[np.argsort(np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0]))]
    ordered: Corners = np.roll(around, -int(np.argmin(around.sum(axis=1))), axis=0).astype(np.float32)
    return ordered
