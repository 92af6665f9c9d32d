"""The two readers, with their answers in one form."""

import math
from dataclasses import dataclass, replace

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from pyzbar import pyzbar
from pyzbar.wrapper import ZBarOrientation

from vasculum.model.geometry import Quad

Grey = NDArray[np.uint8]
AGAIN = "again"
"""The way of a reading in an upright crop about an earlier one."""
LINEAR = frozenset({"CODE_128", "CODE_39", "CODE_93", "ITF", "EAN_13"})
TWO_DIMENSIONAL = frozenset({"DATA_MATRIX", "QR", "MICRO_QR", "AZTEC", "PDF_417"})

_FORMAT = zxingcpp.BarcodeFormat
_ASKED = {
    "CODE_128": _FORMAT.Code128,
    "CODE_39": _FORMAT.Code39,
    "CODE_93": _FORMAT.Code93,
    "ITF": _FORMAT.ITF,
    "EAN_13": _FORMAT.EAN13,
    "DATA_MATRIX": _FORMAT.DataMatrix,
    "QR": _FORMAT.QRCode,
    "MICRO_QR": _FORMAT.MicroQRCode,
    "AZTEC": _FORMAT.Aztec,
    "PDF_417": _FORMAT.PDF417,
}
_NAMED = {
    "Code 128": "CODE_128",
    "Code 39": "CODE_39",
    "Code 93": "CODE_93",
    "ITF": "ITF",
    "EAN/UPC": "EAN_13",
    "Data Matrix": "DATA_MATRIX",
    "QR Code": "QR",
    "Aztec": "AZTEC",
    "PDF417": "PDF_417",
}
"""zxing-cpp's families: a family takes in its variants, as Code 39 does its extended form."""
_ZBAR = {
    "CODE128": "CODE_128",
    "CODE39": "CODE_39",
    "CODE93": "CODE_93",
    "I25": "ITF",
    "EAN13": "EAN_13",
    "QRCODE": "QR",
}
# No zbar for PDF417: it does not decode it.
ZXING_FORMATS = list(_ASKED.values())
# zbar says "unknown orientation" as -1, pyzbar 0.1.9 reads it unsigned and raises: the code itself was read well.
ZBarOrientation._missing_ = classmethod(lambda cls, value: cls.UNKNOWN)
_TURNS = {ZBarOrientation.RIGHT: 1, ZBarOrientation.DOWN: 2, ZBarOrientation.LEFT: 3}
"""Quarter turns clockwise from upright, by zbar's words for where a code's top points."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer of one reader."""

    text: str
    symbology: str
    quad: Quad
    reader: str
    """`zxing` or `zbar`."""
    way: str = "frame"
    """The picture it was read in: two answers of one reader weigh more than one where their pictures differ."""

    def through(self, back: NDArray[np.float64], way: str = "") -> "Reading":
        """The reading with its quad taken through a 2x3 matrix, from a crop's pixels to the frame's."""
        quad = Quad.of([tuple(back @ (x, y, 1.0)) for x, y in self.quad.corners])
        return replace(self, quad=quad, way=way or self.way)


@dataclass(frozen=True, slots=True)
class Suspect:
    """A 2-D code that was found but whose errors were too many to be corrected."""

    symbology: str
    quad: Quad

    def through(self, back: NDArray[np.float64]) -> "Suspect":
        """The suspect with its quad taken through a 2x3 matrix."""
        return replace(self, quad=Quad.of([tuple(back @ (x, y, 1.0)) for x, y in self.quad.corners]))


@dataclass(frozen=True, slots=True)
class Answer:
    """What one pass of zxing-cpp gave."""

    readings: tuple[Reading, ...]
    suspects: tuple[Suspect, ...]

    def through(self, back: NDArray[np.float64], way: str) -> "Answer":
        """All of it taken through a 2x3 matrix, named after the picture it was read in."""
        return Answer(
            tuple(reading.through(back, way) for reading in self.readings),
            tuple(suspect.through(back) for suspect in self.suspects),
        )


def read_zxing(
    grey: Grey,
    symbologies: frozenset[str] = LINEAR | TWO_DIMENSIONAL,
    *,
    invert: bool = False,
    downscale: bool = False,
    rotate: bool = True,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> Answer:
    """What zxing-cpp reads in an 8-bit grey picture; quads in its pixels, clockwise from the code's own top left.

    `invert` also looks for light codes on dark ground, `downscale` also for codes of very large modules, `rotate` also
    for bars that lie.
    """
    found = zxingcpp.read_barcodes(
        grey,
        formats=[_ASKED[name] for name in sorted(symbologies)],  # type: ignore[arg-type]
        try_invert=invert,
        try_downscale=downscale,
        try_rotate=rotate,
        binarizer=binarizer,
        # The human-readable mode would write separators as signs, and GS1 identifiers in brackets.
        text_mode=zxingcpp.TextMode.Plain,
        # Costs nothing, and a code that could not be corrected is a place to look at more closely.
        return_errors=True,
    )
    readings = (Reading(code.text, _symbology(code), _quad(code.position), "zxing") for code in found if code.valid)
    suspects = (Suspect(_symbology(code), _quad(code.position)) for code in found if not code.valid)
    return Answer(
        tuple(reading for reading in readings if reading.text),
        tuple(suspect for suspect in suspects if suspect.symbology in TWO_DIMENSIONAL),
    )


def read_zbar(grey: Grey) -> tuple[Reading, ...]:
    """What zbar reads; its quads are boxes, from the corner that is the code's own top left."""
    kinds = [getattr(pyzbar.ZBarSymbol, name) for name in _ZBAR]
    answers: list[Reading] = []
    for code in pyzbar.decode(np.ascontiguousarray(grey), symbols=kinds):
        text = code.data.decode("utf-8", errors="replace")
        if code.type in _ZBAR and text:
            x, y, width, height = code.rect
            corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
            turns = _TURNS.get(code.orientation, 0)
            corners = corners[turns:] + corners[:turns]
            answers.append(Reading(text, _ZBAR[code.type], Quad.of(corners), "zbar"))
    return tuple(answers)


def same_text(first: str, second: str) -> bool:
    """Whether two texts are alike but for control characters (GS1's separators come and go between readers)."""
    return plain(first) == plain(second)


def plain(text: str) -> str:
    """The text without control characters and outer white space."""
    return "".join(sign for sign in text if sign.isprintable()).strip()


def angle_of(quad: Quad) -> float:
    """Degrees by which the code's own top edge is turned, clockwise."""
    (left, top), (right, bottom) = quad.corners[0], quad.corners[1]
    return math.degrees(math.atan2(bottom - top, right - left))


def _symbology(code: "zxingcpp.Barcode") -> str:
    return "MICRO_QR" if code.format == _FORMAT.MicroQRCode else _NAMED[str(code.symbology)]


def _quad(position: "zxingcpp.Position") -> Quad:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return Quad.of([(point.x, point.y) for point in corners])
