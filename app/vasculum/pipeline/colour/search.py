"""Where in a frame a chart may lie: cheap looks first, each giving rough quads to be refined and proved."""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial

import numpy as np

from vasculum.model.frame import Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.lattice import lattice_quads
from vasculum.pipeline.colour.pattern import Pattern, chart_pattern
from vasculum.pipeline.colour.reference import Chart
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.colour.strip import strip_quads
from vasculum.pipeline.colour.strip_refine import refined_strip
from vasculum.pipeline.opencv import cv2

_FINE, _COARSE, _DETECTOR = 3000, 1600, 1100
"""Longest sides of the copies: a chart of 3 % of a sheet's width is seen in the fine one alone, nearly all others
in the coarse one; OpenCV's detector costs as much on its small copy as all of them together."""
_SMALL = 800
_DARK, _LIFTED = 128, 230
"""Code of the lightest below which a frame is dark, and to which it is lifted."""
_PLACE = 800
"""Pixels of the longer side of a place that an earlier step has named."""


def rough_quads(pixels: Pixels, chart: Chart, places: tuple[Box, ...] | None = None) -> Iterator[Floats]:
    """Quads (4, 2) in frame pixels that may hold a chart, corner at patch 1 first, then as printed; not proved.

    First the places that an earlier step took for a chart, then the whole frame in copies. Where no earlier step has
    looked (`places` None), OpenCV's detector takes the last copies' place. Raises cv2.error where that breaks down.
    """
    pattern = chart_pattern(chart)
    seek = partial(lattice_quads, pattern=pattern)
    coarse, coarse_times = yield from _looked_over(pixels, places or (), seek)
    if places is not None:
        yield from _last_copies(coarse, coarse_times, seek)
    else:
        small, times = _shrunk(coarse, _DETECTOR)
        yield from (quad * times * coarse_times for quad in _detected(small))


def target_quads(pixels: Pixels, pattern: Pattern, places: tuple[Box, ...] = ()) -> Iterator[Floats]:
    """The same for another target: quads that may hold its outline, from its upper left clockwise as printed."""
    seek = partial(strip_quads if pattern.is_strip else lattice_quads, pattern=pattern)

    def sought() -> Iterator[Floats]:
        coarse, times = yield from _looked_over(pixels, places, seek)
        yield from _last_copies(coarse, times, seek)

    for quad in sought():
        exact = refined_strip(pixels, quad, pattern) if pattern.is_strip else quad
        if exact is not None:
            yield exact


def _looked_over(
    pixels: Pixels, places: tuple[Box, ...], seek: Callable[[Pixels], Iterable[Floats]]
) -> Generator[Floats, None, tuple[Pixels, int]]:
    """What `seek` sees in copies: of the places, of the frame coarsely, then finely; returns the coarse copy and its
    factor."""
    height, width = pixels.shape[:2]
    for box in places:
        near = box.grown(max(box.width, box.height) // 6).clipped(width, height)
        part = pixels[near.y : near.bottom, near.x : near.right]
        if min(part.shape[:2]) > 0:
            copy, times = _shrunk(part, _PLACE)
            yield from (quad * times + (near.x, near.y) for quad in seek(copy))
    fine, fine_times = _shrunk(pixels, _FINE)
    coarse, times = _shrunk(fine, _COARSE)
    coarse_times = times * fine_times
    yield from (quad * coarse_times for quad in seek(coarse))
    if coarse_times > fine_times:
        yield from (quad * fine_times for quad in seek(fine))
    return coarse, coarse_times


def _last_copies(coarse: Pixels, coarse_times: int, seek: Callable[[Pixels], Iterable[Floats]]) -> Iterator[Floats]:
    """What `seek` sees in a small copy, whose patches are no larger than it takes for such, and in a lifted one."""
    small, times = _shrunk(coarse, _SMALL)
    if times > 1:
        yield from (quad * times * coarse_times for quad in seek(small))
    lifted = _lifted(coarse)
    if lifted is not None:
        yield from (quad * coarse_times for quad in seek(lifted))


def _lifted(pixels: Pixels) -> Pixels | None:
    """A dark picture's codes spread over the whole range: dark patches stand out from their gaps as light ones do."""
    lightest = np.percentile(pixels[::4, ::4].max(axis=2), 99.5) if pixels.size else 255.0
    if lightest >= _DARK:
        return None
    return np.asarray(cv2.convertScaleAbs(pixels, alpha=_LIFTED / max(float(lightest), 1.0)), dtype=np.uint8)


def _detected(pixels: Pixels) -> list[Floats]:
    """Quads in these pixels. OpenCV 5.0.0's detector fails an inner assertion over some pictures, but not over the
    same one a little smaller; where it does so each time, that is raised."""
    for shrink in (1.0, 0.93):
        try:
            return [quad / shrink for quad in detected(pixels if shrink == 1 else _resized(pixels, shrink))]
        except cv2.error:
            continue
    return [quad / 0.86 for quad in detected(_resized(pixels, 0.86))]


def detected(pixels: Pixels) -> list[Floats]:
    """What OpenCV's detector takes for charts, the best first, (4, 2) from patch 1's corner; it adds a margin."""
    detector = cv2.mcc.CCheckerDetector.create()
    # Without a chart type the detector's default is unset memory; reading charts after False ends the process.
    detector.setColorChartType(cv2.mcc.MCC24)
    if not detector.process(cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), 2):
        return []
    charts = sorted(detector.getListColorChecker(), key=lambda chart: float(chart.getCost()))
    return [np.asarray(chart.getBox(), dtype=np.float64) for chart in charts]


def _shrunk(pixels: Pixels, side: int) -> tuple[Pixels, int]:
    """Averaged over whole blocks till the longer side fits, and the block's side; whole blocks cost a tenth."""
    height, width = pixels.shape[:2]
    times = -(-max(height, width) // side)
    if times < 2 or min(height, width) < times:
        return pixels, 1
    size = (width // times, height // times)
    whole = pixels[: size[1] * times, : size[0] * times]
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), dtype=np.uint8), times


def _resized(pixels: Pixels, factor: float) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), dtype=np.uint8)
