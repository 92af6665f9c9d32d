"""Pixels per millimetre: from a ruler in the frame, the chart's known size, or the stand's calibration."""

import math
from dataclasses import dataclass
from typing import ClassVar

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, ColourFit, Finding, Findings, LayoutRegion, ScaleFit, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box, Quad
from vasculum.pipeline.pyramid import halved_grey, halvings
from vasculum.pipeline.ruler import RulerRead, ruler_scale
from vasculum.pipeline.step import Look

_LONG_SIDE = 3000
"""Halved while the longer side stays above: a millimetre of a sheet is then 6 to 12 pixels."""
_AROUND = 8
"""Share of a region's length by which it is looked at beyond its box, for the network cuts rulers short."""
_STRIP, _PLACES = 4, 3
"""Times as long as high that a ruler is at least; so many places at most are looked at by themselves."""
_CORNER = 0.7
"""Pixels by which a chart's corner may be off, rounding included."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The scale step. It says nothing rather than a wrong number: what disagrees is left out.

    A ruler comes first, then the chart, then the stand. A ruler and a chart that contradict each other give no scale.
    """

    name: ClassVar[str] = "scale"
    version: ClassVar[str] = "2"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (ScaleFit,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead, ColourFit, LayoutRegion)

    chart_width_mm: float = 0.0
    """Of this station's chart, from the left edge of patch 1 to the right edge of patch 6, measured; 0: not known."""
    chart_width_uncertainty_mm: float = 0.3
    """Half of the 95 % interval of that measurement."""
    stand_pixels_per_mm: float = 0.0
    """Of a fixed stand, in the object's plane, for frames of `stand_width_px`; 0: not calibrated."""
    stand_uncertainty: float = 0.0
    """Half of its 95 % interval, px/mm."""
    stand_width_px: int = 0
    """The longer side of the frame for which the stand was calibrated."""

    def __post_init__(self) -> None:
        if self.stand_pixels_per_mm and not (self.stand_uncertainty > 0 and self.stand_width_px > 0):
            raise ValueError("stand_pixels_per_mm needs stand_uncertainty and stand_width_px")

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        times = halvings(frame, _LONG_SIDE)
        near = [box.scaled(0.5**times) for box in _likely(before)]
        read = ruler_scale(halved_grey(frame, times), near)
        ruler = _by_ruler(read, 2**times) if read else None
        charts = of_kind(before, ColourFit)
        chart = self._by_chart(charts[0].quad) if charts and self.chart_width_mm > 0 else None
        if ruler and chart:
            return (ruler,) if _agree(ruler, chart) else ()
        best = ruler or chart or self._by_stand(frame)
        return (best,) if best else ()

    def _by_chart(self, quad: Quad) -> ScaleFit:
        first, second, third, fourth = quad.corners
        width = (math.dist(first, second) + math.dist(fourth, third)) / 2
        bend = abs(math.dist(first, second) - math.dist(fourth, third)) / 2
        shares = (_CORNER / width, self.chart_width_uncertainty_mm / self.chart_width_mm, bend / width)
        pixels_per_mm = width / self.chart_width_mm
        return ScaleFit(
            pixels_per_mm=pixels_per_mm, uncertainty=pixels_per_mm * math.hypot(*shares), method="chart", box=quad.box
        )

    def _by_stand(self, frame: Frame) -> ScaleFit | None:
        if not self.stand_pixels_per_mm:
            return None
        factor = max(frame.width, frame.height) / self.stand_width_px
        return ScaleFit(
            pixels_per_mm=self.stand_pixels_per_mm * factor,
            uncertainty=self.stand_uncertainty * factor,
            method="profile",
        )


def _likely(before: Findings) -> list[Box]:
    """Where a ruler may lie, the surest first: what was seen as one, and long strips that were taken for labels."""
    codes = [read.quad.centre for read in of_kind(before, BarcodeRead)]
    found: list[tuple[bool, float, Box]] = []
    for region in of_kind(before, LayoutRegion):
        box = region.box
        if box is None or any(box.holds(code) for code in codes):
            continue
        long, short = max(box.width, box.height), min(box.width, box.height)
        if region.region == "scale" or (region.region == "label" and long > _STRIP * short):
            found.append((region.region == "scale", region.confidence, box.grown(long // _AROUND)))
    found.sort(key=lambda one: one[:2], reverse=True)
    return [box for _, _, box in found[:_PLACES]]


def _by_ruler(read: RulerRead, factor: int) -> ScaleFit:
    return ScaleFit(
        pixels_per_mm=read.pixels_per_mm * factor,
        uncertainty=read.uncertainty * factor,
        method="ruler",
        box=read.box.scaled(factor),
        confidence=round(1 - 0.5 ** (read.wholes + 1), 3),
    )


def _agree(first: ScaleFit, second: ScaleFit) -> bool:
    """Whether the two differ by no more than both intervals and 2 %: chart and ruler seldom lie in one plane."""
    apart = abs(first.pixels_per_mm - second.pixels_per_mm)
    return apart < first.uncertainty + second.uncertainty + 0.02 * first.pixels_per_mm


STEP = Scale
