"""How light the picture is, and how much of it and of its parts is burnt out or black."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, ColourFit, Finding, Findings, LayoutRegion, Measure, of_kind
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.light.clipped import LONG_SIDE, Lost, Tones, tones
from vasculum.pipeline.light.counted import percentile_of_lightness
from vasculum.pipeline.light.parts import Parts, parts_of
from vasculum.pipeline.pyramid import thinning
from vasculum.pipeline.step import Look


@dataclass(frozen=True, slots=True)
class ExposureStep:
    """Stops from the right exposure, by the chart's greys; else by the object's lightest ground.

    And what is burnt out of the frame, the labels, the specimen and the chart, and what of them is black.
    """

    name: ClassVar[str] = "exposure"
    version: ClassVar[str] = "2"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead, ColourFit, LayoutRegion)
    paper_lightness: float = 88.0
    """L* that paper or a label has in a right picture; used where no chart was found."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        found, parts = tones(frame), parts_of(before)
        regions = (("label", parts.label), ("specimen", parts.specimen), ("chart", parts.chart))
        by_region = tuple(_clipping_of(found, name, boxes, parts.code) for name, boxes in regions)
        return (self._exposure(frame, before), _clipping(found), *by_region, _underexposure(found, parts))

    def _exposure(self, frame: Frame, before: Findings) -> Measure:
        fits = of_kind(before, ColourFit)
        if fits:
            greys = [patch for patch in fits[0].patches if np.hypot(*patch.reference_lab[1:]) < 4]
            middle = [patch for patch in greys if 40 < patch.reference_lab[0] < 90] or greys
            stops = [np.log2(max(_luminance(p.measured_lab[0]), 1e-4) / _luminance(p.reference_lab[0])) for p in middle]
            value, how = float(np.median(stops)), "by the chart's greys"
        else:
            paper = percentile_of_lightness(frame.pixels, thinning(frame, LONG_SIDE), 90) * (100 / 255)
            value = float(np.log2(max(_luminance(paper), 1e-4) / _luminance(self.paper_lightness)))
            how = "by the lightest ground"
        side = "dark" if value < 0 else "light"
        why = f"The frame is {abs(value):.1f} stops too {side}, {how}." if abs(value) >= 0.05 else "The light is right."
        return Measure(name="exposure", value=round(value, 3), unit="stops", why=why)


def _clipping(found: Tones) -> Measure:
    """The share of the frame in which a channel is full over areas larger than specks."""
    lost = found.lost(())
    why = f"A channel is full on {100 * lost.full:.1f} % of the frame."
    return Measure(name="clipping", value=round(100 * lost.full, 3), unit="%", why=why, parts=_channels(lost))


def _clipping_of(found: Tones, name: str, boxes: tuple[Box, ...], codes: tuple[Box, ...]) -> Measure:
    """The same of specimen or chart; of the worst label what is full in every channel, for print is read in one."""
    check, unit = f"{name}-clipping", "%"
    if not boxes:
        return Measure(name=check, value=None, unit=unit, why=f"No {name} was seen to measure clipping on.")
    places = [(box,) for box in boxes] if name == "label" else [boxes]
    losses = [(found.lost(place, codes), place) for place in places]
    lost, worst = max(losses, key=lambda pair: pair[0].burnt if name == "label" else pair[0].full)
    share = 100 * (lost.burnt if name == "label" else lost.full)
    why = f"The {name} is burnt out on {share:.1f} % of its area."
    if share < 0.05:
        why = f"The {name} is not burnt out."
    elif name == "specimen":
        why = f"The specimen, with the paper behind it, is burnt out on {share:.1f} % of its area."
    if share >= 0.05 and name != "label" and lost.only:
        why = f"The {name}'s {lost.only} is full on {share:.1f} % of its area."
    return Measure(name=check, value=round(share, 3), unit=unit, why=why, box=worst[0], parts=_channels(lost))


def _underexposure(found: Tones, parts: Parts) -> Measure:
    """The share of the worst region, or of the frame where none was seen, that is black in every channel."""
    regions = parts.named or (("frame", ()),)
    blacks = [(name, boxes, 100 * found.lost(boxes, parts.code).black) for name, boxes in regions]
    name, boxes, share = max(blacks, key=lambda one: one[2])
    why = f"The {name} is black on {share:.1f} % of its area." if share >= 0.05 else "Nothing is lost in black."
    return Measure(
        name="underexposure",
        value=round(share, 3),
        unit="%",
        why=why,
        box=boxes[0] if boxes else None,
        parts=tuple((one, round(black, 3)) for one, _, black in blacks),
    )


def _channels(lost: Lost) -> tuple[tuple[str, float], ...]:
    return tuple(
        (name, round(100 * share, 3)) for name, share in zip(("red", "green", "blue"), lost.channels, strict=True)
    )


def _luminance(lightness: float) -> float:
    """Relative luminance of an L* (CIE 15:2018, inverse of the lightness function)."""
    f = (lightness + 16) / 116
    return float(f**3 if f > 6 / 29 else (f - 4 / 29) * 3 * (6 / 29) ** 2)


STEP = ExposureStep
