"""How light the picture is, and how much of it is burnt out."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import ColourFit, Finding, Findings, Measure, of_kind
from vasculum.model.frame import Frame
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.step import Look

_FULL = 254
_LONG_SIDE = 1500


@dataclass(frozen=True, slots=True)
class ExposureStep:
    """Stops from the right exposure, by the chart's greys; else by the object's lightest ground. And clipped area."""

    name: ClassVar[str] = "exposure"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = (ColourFit,)
    paper_lightness: float = 88.0
    """L* that paper or a label has in a right picture; used where no chart was found."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        return (self._exposure(frame, before), _clipping(frame))

    def _exposure(self, frame: Frame, before: Findings) -> Measure:
        fits = of_kind(before, ColourFit)
        if fits:
            greys = [patch for patch in fits[0].patches if np.hypot(*patch.reference_lab[1:]) < 4]
            middle = [patch for patch in greys if 40 < patch.reference_lab[0] < 90] or greys
            stops = [np.log2(max(_luminance(p.measured_lab[0]), 1e-4) / _luminance(p.reference_lab[0])) for p in middle]
            value, how = float(np.median(stops)), "by the chart's greys"
        else:
            small = _small(frame)
            lightness = cv2.cvtColor(small, cv2.COLOR_RGB2LAB)[:, :, 0].astype(np.float32) * (100 / 255)
            paper = float(np.percentile(lightness, 90))
            value = float(np.log2(max(_luminance(paper), 1e-4) / _luminance(self.paper_lightness)))
            how = "by the lightest ground"
        side = "dark" if value < 0 else "light"
        why = f"The frame is {abs(value):.1f} stops too {side}, {how}." if abs(value) >= 0.05 else "The light is right."
        return Measure(name="exposure", value=round(value, 3), unit="stops", why=why)


def _clipping(frame: Frame) -> Measure:
    """The share of the frame in which a channel is full over areas larger than specks."""
    small = _small(frame)
    none_full = cv2.inRange(small, (0, 0, 0), (_FULL - 1,) * 3)
    solid = cv2.morphologyEx(cv2.bitwise_not(none_full), cv2.MORPH_OPEN, np.ones((3, 3), np.uint8))
    share = 100 * cv2.countNonZero(solid) / solid.size
    return Measure(
        name="clipping", value=round(share, 3), unit="%", why=f"A channel is full on {share:.1f} % of the frame."
    )


def _small(frame: Frame) -> np.ndarray:
    step = max(1, max(frame.width, frame.height) // _LONG_SIDE)
    # Every nth pixel, not a mean: a mean would hide what is full.
    return np.ascontiguousarray(frame.pixels[::step, ::step])


def _luminance(lightness: float) -> float:
    """Relative luminance of an L* (CIE 15:2018, inverse of the lightness function)."""
    f = (lightness + 16) / 116
    return float(f**3 if f > 6 / 29 else (f - 4 / 29) * 3 * (6 / 29) ** 2)


STEP = ExposureStep
