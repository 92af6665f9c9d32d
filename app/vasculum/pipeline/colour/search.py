"""Where in a frame a 24-patch chart may lie: cheap looks first, each giving rough quads to be refined and proved."""

from collections.abc import Iterator

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.opencv import cv2

_LONG_SIDE = 1600
"""Of the copy the detector sees: it costs 0.15 s here, over 2 s on 24 Mpx, and finds no more there."""
_CROWD_SIDE = 700
"""Pixels a crowd of patches is enlarged to."""
_CROWDS = 3
"""Crowds looked at closely; the largest first."""
_LEAST_PATCHES = 9
"""Squares in a crowd that make it worth a look; the dark and the dull ones of a chart's 24 may be missed."""


def rough_quads(pixels: Pixels) -> Iterator[Floats]:
    """Quads (4, 2) in frame pixels that may hold a chart, from patch 1's corner clockwise; not proved.

    First the whole frame, then, as small charts escape that, each crowd of small even squares by itself. Raises
    cv2.error at its end where the detector broke down over a part, which has then not been looked at.
    """
    copy, factor = _shrunk(pixels, _LONG_SIDE)
    broke: list[cv2.error] = []
    for quad in _detected(copy, broke):
        yield quad / factor
    for left, top, right, bottom in _crowds(copy):
        x0, y0 = (max(int(value / factor), 0) for value in (left, top))
        x1, y1 = (int(np.ceil(value / factor)) for value in (right, bottom))
        part = pixels[y0:y1, x0:x1]
        near, near_factor = _resized(part, _CROWD_SIDE / max(part.shape[:2]))
        for quad in _detected(near, broke):
            yield quad / near_factor + (x0, y0)
    if broke:
        raise broke[0]


def _detected(pixels: Pixels, broke: list[cv2.error]) -> list[Floats]:
    """Quads in these pixels. OpenCV 5.0.0's detector fails an inner assertion over some pictures, but not over the
    same one a little smaller; where it does so each time, the last complaint is added to `broke`."""
    complaint = None
    for shrink in (1.0, 0.93, 0.86):
        try:
            return [quad / shrink for quad in _charts(pixels if shrink == 1 else _resized(pixels, shrink)[0])]
        except cv2.error as problem:
            complaint = problem
    if complaint is not None:
        broke.append(complaint)
    return []


def _charts(pixels: Pixels) -> list[Floats]:
    detector = cv2.mcc.CCheckerDetector.create()
    # Without a chart type the detector's default is unset memory; reading charts after False ends the process.
    detector.setColorChartType(cv2.mcc.MCC24)
    if not detector.process(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), 2):
        return []
    charts = sorted(detector.getListColorChecker(), key=lambda chart: float(chart.getCost()))
    return [np.asarray(chart.getBox(), dtype=np.float64) for chart in charts]


def _crowds(copy: Pixels) -> list[tuple[float, float, float, float]]:
    """Boxes around crowds of like-sized even squares in the copy, the most numerous first."""
    # An edge is where the brightest and the darkest of a pixel's neighbours differ, in any channel.
    cross = cv2.getStructuringElement(cv2.MORPH_RECT, (3, 3))
    edges = cv2.morphologyEx(copy, cv2.MORPH_GRADIENT, cross).max(axis=2)
    even = (edges < 22).astype(np.uint8)
    count, _, stats, centres = cv2.connectedComponentsWithStats(even, connectivity=4)
    width, height, area = (stats[:, column].astype(float) for column in (2, 3, 4))
    long, short = np.maximum(width, height), np.minimum(width, height)
    # A square turned by 45 degrees fills half of its box, an upright one all of it.
    square = (area >= 9) & (long <= 90) & (long <= 1.5 * short) & (area >= 0.5 * width * height)
    square[0] = False
    return _grouped(centres[square], np.sqrt(area[square])) if count > 1 and square.any() else []


def _grouped(centres: Floats, sides: Floats) -> list[tuple[float, float, float, float]]:
    """Squares are of one crowd when of like size and less than two and a half sides apart."""
    gaps = np.abs(centres[:, None] - centres[None]).max(axis=2)
    larger = np.maximum(sides[:, None], sides[None])
    like = np.minimum(sides[:, None], sides[None]) > 0.6 * larger
    linked = like & (gaps < 2.5 * larger)
    label = np.arange(len(sides))
    while True:
        spread = np.where(linked, label[None], len(sides)).min(axis=1)
        if np.array_equal(spread, label):
            break
        label = spread
    crowds = []
    for name, size in zip(*np.unique(label, return_counts=True), strict=True):
        if size >= _LEAST_PATCHES:
            points, side = centres[label == name], float(np.median(sides[label == name]))
            left, top = points.min(axis=0) - 4 * side
            right, bottom = points.max(axis=0) + 4 * side
            crowds.append((int(size), (float(left), float(top), float(right), float(bottom))))
    crowds.sort(key=lambda crowd: -crowd[0])
    return [box for _, box in crowds[:_CROWDS]]


def _shrunk(pixels: Pixels, side: int) -> tuple[Pixels, float]:
    factor = side / max(pixels.shape[:2])
    return _resized(pixels, factor) if factor < 1 else (pixels, 1.0)


def _resized(pixels: Pixels, factor: float) -> tuple[Pixels, float]:
    way = cv2.INTER_AREA if factor < 1 else cv2.INTER_CUBIC
    resized = cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=way)
    return np.asarray(resized, dtype=np.uint8), factor
