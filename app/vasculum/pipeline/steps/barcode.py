"""Finds every code in the frame, at any angle, and says which reader read it."""

from dataclasses import dataclass
from importlib.metadata import version as version_of
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, Finding, Findings
from vasculum.model.frame import Frame
from vasculum.model.geometry import Quad
from vasculum.pipeline.barcodes.readers import (
    TWO_DIMENSIONAL,
    Grey,
    Reading,
    angle_of,
    finding,
    read_zbar,
    read_zxing,
    same_text,
)
from vasculum.pipeline.barcodes.search import Candidate, bar_candidates, upright_crop
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.step import Look

_SMALL_PX = 1.2e6
"""Frames below this are read a second time, enlarged: a symbol photograph has few pixels to a module."""


@dataclass(frozen=True, slots=True)
class Barcode:
    """zxing-cpp over the whole frame, then over places that look like bars; zbar where something was or could be."""

    name: ClassVar[str] = "barcode"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    candidates: int = 6
    """At most so many places are looked at again."""

    def prepare(self, models: Models) -> Look:
        """Needs no model."""
        return self._look

    def engines(self, models: Models) -> tuple[EngineUse, ...]:
        """The two readers."""
        return (
            EngineUse("zxing-cpp", version_of("zxing-cpp"), None, "native"),
            EngineUse("zbar", f"pyzbar {version_of('pyzbar')}", None, "native"),
        )

    def _look(self, frame: Frame, before: Findings) -> Findings:
        grey = cv2.cvtColor(frame.pixels, cv2.COLOR_RGB2GRAY)
        found = list(read_zxing(grey))
        if not found and grey.size < _SMALL_PX:
            found += _enlarged(grey)
        readers = {reading: {"zxing"} for reading in found}
        for place in bar_candidates(grey, self.candidates):
            if not any(_inside(reading.quad, place) for reading in found):
                self._look_again(grey, place, found, readers)
        for reading in found:
            if reading.symbology != "DATA_MATRIX" and "zbar" not in readers[reading]:
                self._second_opinion(grey, reading, readers)
        return tuple(finding(reading, tuple(sorted(readers[reading], reverse=True))) for reading in found)

    def _look_again(
        self, grey: Grey, place: Candidate, found: list[Reading], readers: dict[Reading, set[str]]
    ) -> None:
        crop, back = upright_crop(grey, place)
        for reading in read_zxing(crop):
            moved = Reading(reading.text, reading.symbology, _moved(reading.quad, back), "zxing")
            if not any(same_text(moved.text, other.text) and _near(moved.quad, other.quad) for other in found):
                found.append(moved)
                agreed = any(same_text(other.text, moved.text) for other in read_zbar(crop))
                readers[moved] = {"zxing", "zbar"} if agreed else {"zxing"}

    def _second_opinion(self, grey: Grey, reading: Reading, readers: dict[Reading, set[str]]) -> None:
        box = reading.quad.box
        (x0, y0), (x1, y1) = reading.quad.corners[0], reading.quad.corners[1]
        length = float(np.hypot(x1 - x0, y1 - y0))
        # zxing's quad of a 1-D code can be one scan line high: look at a square around it.
        side = max(length, box.width, box.height) * 1.25 + 40
        place = Candidate(reading.quad.centre, (side, side), angle_of(reading.quad))
        crop, _ = upright_crop(grey, place)
        if reading.symbology not in TWO_DIMENSIONAL:
            middle, half = crop.shape[0] // 2, max(24, int(side * 0.12))
            crop = crop[max(0, middle - half) : middle + half]
        if any(same_text(other.text, reading.text) for other in read_zbar(crop)):
            readers[reading].add("zbar")


def _enlarged(grey: Grey) -> list[Reading]:
    """A small picture read at twice its size, sharpened by unsharp masking."""
    large = cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
    soft = cv2.GaussianBlur(large, (0, 0), 2.0)
    sharp = cv2.addWeighted(large, 1.8, soft, -0.8, 0)
    for picture, factor in ((large, 0.5), (sharp, 0.5)):
        found = [
            Reading(reading.text, reading.symbology, reading.quad.scaled(factor), reading.reader)
            for reading in read_zxing(picture)
        ]
        if found:
            return found
    return []


def _moved(quad: Quad, back: np.ndarray) -> Quad:
    return Quad.of([tuple(back @ (x, y, 1.0)) for x, y in quad.corners])


def _inside(quad: Quad, place: Candidate) -> bool:
    x, y = quad.centre
    return max(abs(x - place.centre[0]), abs(y - place.centre[1])) < place.size[0] / 2


def _near(first: Quad, second: Quad) -> bool:
    (x0, y0), (x1, y1) = first.centre, second.centre
    reach = max(first.box.width, first.box.height, 20)
    return float(np.hypot(x0 - x1, y0 - y1)) < reach


STEP = Barcode
