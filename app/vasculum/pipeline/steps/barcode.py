"""Finds every code in the frame, at any angle, and says which reader read it."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import version as version_of
from typing import ClassVar

import numpy as np

from vasculum.inference import Models
from vasculum.model.analysis import EngineUse
from vasculum.model.findings import BarcodeRead, Finding, Findings
from vasculum.model.frame import Frame
from vasculum.pipeline.barcodes.merge import merged
from vasculum.pipeline.barcodes.readers import (
    LINEAR,
    TWO_DIMENSIONAL,
    Grey,
    Reading,
    angle_of,
    read_zbar,
    read_zxing,
    same_text,
)
from vasculum.pipeline.barcodes.search import Candidate, bar_candidates, block_candidates, texture, upright_crop
from vasculum.pipeline.opencv import cv2
from vasculum.pipeline.pyramid import grey_of
from vasculum.pipeline.step import Look

_SMALL = 3.0e6
"""Pixels up to which light codes on dark ground are looked for at full size: it costs little."""
_SYMBOL = 1.2e6
"""Pixels up to which the whole picture is read a second time, enlarged: the photograph of a label or a symbol."""
_PLACE = 0.8e6
"""Pixels of the largest crop that is read again; a code of usual size takes 0.1."""
_NOT_ZBAR = frozenset({"DATA_MATRIX", "MICRO_QR", "AZTEC", "PDF_417"})
_HALF = np.array([[2.0, 0.0, 0.5], [0.0, 2.0, 0.5]])
_TWICE = np.array([[0.5, 0.0, 0.0], [0.0, 0.5, 0.0]])


@dataclass(frozen=True, slots=True)
class Barcode:
    """zxing-cpp over the whole frame, then over places that look like a code; zbar where something was or could be."""

    name: ClassVar[str] = "barcode"
    version: ClassVar[str] = "1"
    lane: ClassVar[str] = "verdict"
    finds: ClassVar[tuple[type[Finding], ...]] = (BarcodeRead,)
    needs: ClassVar[tuple[type[Finding], ...]] = ()
    candidates: int = 8
    """At most so many places that look like bars are looked at again, and as many that look like 2-D codes.

    In the photographs of `benchmarks/identify.py` the true code was among the first four.
    """

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
        grey = grey_of(frame)
        readings = list(whole(grey))
        seen = texture(grey)
        for place in bar_candidates(seen, self.candidates):
            readings += again(grey, place, LINEAR | {"PDF_417"})
        for place in block_candidates(seen, self.candidates):
            if not any(_holds(place, reading) for reading in readings):
                readings += again(grey, place, TWO_DIMENSIONAL)
        agreed = {(reading.text, reading.symbology) for reading in readings if reading.reader == "zbar"}
        for read in merged(readings):
            if (read.text, read.symbology) not in agreed and read.symbology not in _NOT_ZBAR:
                readings += second_opinion(grey, read)
        return merged(readings)


def whole(grey: Grey) -> Iterator[Reading]:
    """What zxing reads in the whole picture.

    Light codes and PDF417 cost half of a pass at full size: in large frames they are looked for at half of it.
    """
    if grey.size <= _SMALL:
        yield from read_zxing(grey, invert=True)
    else:
        yield from read_zxing(grey, LINEAR | TWO_DIMENSIONAL - {"PDF_417"})
        half = cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
        for reading in read_zxing(half, TWO_DIMENSIONAL, invert=True, downscale=False):
            yield reading.through(_HALF)
    if grey.size <= _SYMBOL:
        large = cv2.resize(grey, None, fx=2.0, fy=2.0, interpolation=cv2.INTER_CUBIC)
        for reading in read_zxing(large, downscale=False):
            yield reading.through(_TWICE)


def again(grey: Grey, place: Candidate, symbologies: frozenset[str]) -> Iterator[Reading]:
    """What is read in one place, turned upright: as it is, enlarged, sharpened, softened, until something is."""
    for scale, sharpness in ((1.0, 0.0), (1.5, 0.0), (2.0, 1.0), (1.0, -1.0)):
        if place.size[0] * place.size[1] * scale**2 > _PLACE:
            continue
        crop, back = upright_crop(grey, place, scale)
        picture = _sharpened(crop, sharpness, scale)
        found = [reading.through(back) for reading in read_zxing(picture, symbologies, downscale=False)]
        if scale == 1.0:
            found += [reading.through(back) for reading in read_zbar(picture)]
        if found:
            yield from found
            return


def second_opinion(grey: Grey, read: BarcodeRead) -> Iterator[Reading]:
    """zbar's reading of a code that zxing read, where it is the same text."""
    (x0, y0), (x1, y1) = read.quad.corners[0], read.quad.corners[1]
    # zxing's quad of a 1-D code can be one scan line high.
    length = max(float(np.hypot(x1 - x0, y1 - y0)), read.quad.box.width * 0.7, read.quad.box.height * 0.7)
    height = length * 1.25 + 40 if read.symbology not in LINEAR else max(60.0, length * 0.3)
    place = Candidate(read.quad.centre, (length * 1.25 + 40, height), angle_of(read.quad))
    for scale in (1.0, 2.0, 1.5):
        crop, back = upright_crop(grey, place, scale)
        found = [other for other in read_zbar(crop) if same_text(other.text, read.text)]
        if found:
            yield found[0].through(back)
            return


def _sharpened(crop: Grey, amount: float, scale: float) -> Grey:
    """Unsharp masking by so much; a negative amount softens."""
    if not amount:
        return crop
    soft = cv2.GaussianBlur(crop, (0, 0), scale)
    picture: Grey = soft if amount < 0 else cv2.addWeighted(crop, 1 + amount, soft, -amount, 0)
    return picture


def _holds(place: Candidate, reading: Reading) -> bool:
    x, y = reading.quad.centre
    return max(abs(x - place.centre[0]), abs(y - place.centre[1])) < place.size[0] / 2


STEP = Barcode
