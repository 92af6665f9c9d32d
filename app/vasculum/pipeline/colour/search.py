"""Where in a frame a chart may lie: cheap looks first, each giving rough quads to be refined and proved."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from vasculum.model.frame import Frame, Pixels
from vasculum.model.geometry import Box
from vasculum.pipeline.colour.lattice import lattice_quads
from vasculum.pipeline.colour.many_coloured import many_coloured
from vasculum.pipeline.colour.pattern import Pattern, chart_pattern
from vasculum.pipeline.colour.reference import Chart
from vasculum.pipeline.colour.spaces import Floats
from vasculum.pipeline.colour.strip import strip_quads
from vasculum.pipeline.colour.strip_refine import refined_strip
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import halved_colour

Seek = Callable[[Pixels], Iterable[Floats]]
"""Quads in a picture's own pixels."""

_FINE, _COARSE, _DETECTOR = 3000, 1600, 1100
"""Longest sides of the copies: a chart of 3 % of a sheet's width is seen in the fine one alone, nearly all others
in the coarse one; OpenCV's detector costs as much on its small copy as all of them together."""
_SMALL = 800
_DARK, _LIFTED = 128, 230
"""Code of the lightest below which a frame is dark, and to which it is lifted."""
_PLACE = 800
"""Pixels of the longer side of a place that an earlier step has named."""


def rough_quads(frame: Frame, chart: Chart, places: tuple[Box, ...] | None = None) -> Iterator[Floats]:
    """Quads (4, 2) in frame pixels that may hold a chart, corner at patch 1 first, then as printed; not proved.

    First the places that an earlier step took for a chart, then the frame in copies, where its colours lie as far apart
    as a chart's. Where no earlier step has looked (`places` None), OpenCV's detector takes the last copies' place.
    Raises cv2.error where that breaks down.
    """
    seek = partial(lattice_quads, pattern=chart_pattern(chart))
    yield from _at_places(frame, places or (), seek)
    copies = _copies_of(frame)
    coarse, small = copies.coarse, copies.small
    lifted = _lifted(small.pixels)
    colours = many_coloured(small.pixels if lifted is None else lifted)
    if colours.anywhere:
        # Of a frame that is itself a small copy all is looked at: its chart may be of any size.
        parts = [box.scaled(small.times) for box in colours.places] if small.times > coarse.times else None
        yield from _looked_over(copies, seek, parts)
    if places is not None:
        if colours.anywhere:
            yield from _last_copies(copies, seek)
    else:
        seen = _copy(frame, coarse, _DETECTOR)
        yield from (quad * seen.times for quad in _detected(seen.pixels))


def target_quads(frame: Frame, pattern: Pattern, places: tuple[Box, ...] = ()) -> Iterator[Floats]:
    """The same for another target: quads that may hold its outline, from its upper left clockwise as printed."""
    seek = partial(strip_quads if pattern.is_strip else lattice_quads, pattern=pattern)

    def sought() -> Iterator[Floats]:
        yield from _at_places(frame, places, seek)
        copies = _copies_of(frame)
        yield from _looked_over(copies, seek)
        yield from _last_copies(copies, seek)

    for quad in sought():
        exact = refined_strip(frame.pixels, quad, pattern) if pattern.is_strip else quad
        if exact is not None:
            yield exact


@dataclass(frozen=True, slots=True, eq=False)
class _Copy:
    """A frame made small."""

    pixels: Pixels
    times: int
    """Pixels of the frame to one of the copy."""


@dataclass(frozen=True, slots=True, eq=False)
class _Copies:
    fine: _Copy
    coarse: _Copy
    small: _Copy


def _copies_of(frame: Frame) -> _Copies:
    fine = _copy(frame, _Copy(frame.pixels, 1), _FINE)
    coarse = _copy(frame, fine, _COARSE)
    return _Copies(fine, coarse, _copy(frame, coarse, _SMALL))


def _at_places(frame: Frame, places: tuple[Box, ...], seek: Seek) -> Iterator[Floats]:
    """What `seek` sees in places of the frame."""
    for box in places:
        near = box.grown(max(box.width, box.height) // 6).clipped(frame.width, frame.height)
        part = frame.crop(near)
        if min(part.shape[:2]) > 0:
            copy, times = _shrunk(part, _PLACE)
            yield from (quad * times + (near.x, near.y) for quad in seek(copy))


def _looked_over(copies: _Copies, seek: Seek, parts: Sequence[Box] | None = None) -> Iterator[Floats]:
    """What `seek` sees in the frame, coarsely, then finely; or in parts of it alone (pixels of the frame)."""
    for copy in (copies.coarse, copies.fine) if copies.coarse.times > copies.fine.times else (copies.coarse,):
        if parts is None:
            yield from (quad * copy.times for quad in seek(copy.pixels))
            continue
        for box in parts:
            near = box.scaled(1 / copy.times).clipped(copy.pixels.shape[1], copy.pixels.shape[0])
            part = copy.pixels[near.y : near.bottom, near.x : near.right]
            corner = np.array([near.x, near.y])
            yield from ((quad + corner) * copy.times for quad in seek(part))


def _last_copies(copies: _Copies, seek: Seek) -> Iterator[Floats]:
    """What `seek` sees in a small copy, whose patches are no larger than it takes for such, and in a lifted one."""
    coarse, small = copies.coarse, copies.small
    if small.times > coarse.times:
        yield from (quad * small.times for quad in seek(small.pixels))
    lifted = _lifted(coarse.pixels)
    if lifted is not None:
        yield from (quad * coarse.times for quad in seek(lifted))


def _copy(frame: Frame, larger: _Copy, side: int) -> _Copy:
    """The frame so small that its longer side fits: one of the halves that other steps look at too, or of `larger`."""
    times = larger.times * _blocks(larger.pixels, side)
    if times & (times - 1) == 0:
        return _Copy(halved_colour(frame, times.bit_length() - 1), times)
    return _Copy(_shrunk(larger.pixels, side)[0], times)


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
    times = _blocks(pixels, side)
    if times == 1:
        return pixels, 1
    size = (width // times, height // times)
    whole = pixels[: size[1] * times, : size[0] * times]
    return np.asarray(cv2.resize(whole, size, interpolation=cv2.INTER_AREA), dtype=np.uint8), times


def _blocks(pixels: Pixels, side: int) -> int:
    """Side of the blocks of which one pixel is made, so that the longer side fits; 1 where it fits as it is."""
    height, width = pixels.shape[:2]
    times = -(-max(height, width) // side)
    return times if 2 <= times <= min(height, width) else 1


def _resized(pixels: Pixels, factor: float) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA), dtype=np.uint8)
