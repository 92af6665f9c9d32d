"""Whether the object lies wholly in the frame."""

from dataclasses import dataclass
from typing import ClassVar

import numpy as np
from numpy.typing import NDArray

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import Finding, Findings, Measure
from vasculum.model.frame import Frame
from vasculum.model.geometry import Box
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import small_grey
from vasculum.pipeline.step import Look

_LONG_SIDE = 800
_RIM = 3


@dataclass(frozen=True, slots=True)
class FramingStep:
    """The share of the object's outline that runs along the frame's edge, and its tilt.

    The object is the light page (or unit tray) on a darker ground. A frame that the object fills on all sides, as a
    flatbed scan does, has no ground to tell it from: unmeasured.
    """

    name: ClassVar[str] = "framing"
    version: ClassVar[str] = "2"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (Measure,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    uses: ClassVar[tuple[type[Finding], ...]] = ()
    least_contrast: float = 40.0
    """Grey levels by which object and ground must differ."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """None but the program itself."""
        return ()

    def _look(self, frame: Frame, before: Findings) -> Findings:
        factor = min(1.0, _LONG_SIDE / max(frame.width, frame.height))
        grey = small_grey(frame, _LONG_SIDE)
        page = self._page(grey)
        if page is None:
            return (Measure(name="framing", value=None, unit="", why="The object cannot be told from its ground."),)
        sides = _sides_cut(page)
        cut = [name for name, share in sides.items() if share > 0]
        if len(cut) >= 3:
            return (Measure(name="framing", value=None, unit="", why="The object fills the frame."),)
        contour = max(cv2.findContours(page, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)[0], key=cv2.contourArea)
        angle = cv2.minAreaRect(contour)[2]
        skew = float(min(angle % 90, 90 - angle % 90))
        value = float(sum(sides.values()))
        x, y, width, height = cv2.boundingRect(contour)
        why = f"The object is cut at the {' and the '.join(cut)}." if cut else "The object lies wholly in the frame."
        return (
            Measure(
                name="framing",
                value=round(value, 4),
                unit="of the outline",
                why=why,
                box=Box(x, y, width, height).scaled(1 / factor).clipped(frame.width, frame.height),
                parts=(("skew_degrees", round(skew, 2)),),
            ),
            Measure(name="skew", value=round(skew, 2), unit="°", why=f"The object lies {skew:.1f}° askew."),
        )

    def _page(self, grey: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
        _, mask = cv2.threshold(cv2.GaussianBlur(grey, (0, 0), 2), 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
        every = cv2.countNonZero(mask)
        if not 0 < every < grey.size:
            return None
        light, dark = (float(cv2.mean(grey, mask=side)[0]) for side in (mask, cv2.bitwise_not(mask)))
        if light - dark < self.least_contrast:
            return None
        closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, np.ones((25, 25), np.uint8))
        contours, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        largest = max(contours, key=cv2.contourArea)
        if cv2.contourArea(largest) < 0.2 * grey.size:
            return None
        page = np.zeros_like(grey)
        cv2.drawContours(page, [largest], -1, 255, -1)
        return page


def _sides_cut(page: NDArray[np.uint8]) -> dict[str, float]:
    """For each side of the frame, the share of the object's outline that lies along it; 0 for a mere touch."""
    height, width = page.shape
    outline = 2 * (height + width)
    rims = {
        "top": page[:_RIM].max(axis=0),
        "bottom": page[-_RIM:].max(axis=0),
        "left": page[:, :_RIM].max(axis=1),
        "right": page[:, -_RIM:].max(axis=1),
    }
    shares = {name: float((rim > 0).sum()) / outline for name, rim in rims.items()}
    return {name: share if share > 0.02 else 0.0 for name, share in shares.items()}


STEP = FramingStep
