"""The two readers, with their answers in one form."""

import math
from dataclasses import dataclass

import numpy as np
import zxingcpp
from numpy.typing import NDArray
from pyzbar import pyzbar
from pyzbar.wrapper import ZBarOrientation

from vasculum.model.findings import BarcodeRead
from vasculum.model.geometry import Quad

Grey = NDArray[np.uint8]
TWO_DIMENSIONAL = frozenset({"DATA_MATRIX", "QR", "MICRO_QR", "AZTEC", "PDF_417"})

_ZXING = {
    "Code128": "CODE_128", "Code39": "CODE_39", "Code93": "CODE_93", "ITF": "ITF", "EAN13": "EAN_13",
    "DataMatrix": "DATA_MATRIX", "QRCode": "QR", "MicroQRCode": "MICRO_QR", "Aztec": "AZTEC", "PDF417": "PDF_417",
}
_ZBAR = {
    "CODE128": "CODE_128", "CODE39": "CODE_39", "CODE93": "CODE_93", "I25": "ITF", "EAN13": "EAN_13", "QRCODE": "QR",
    "PDF417": "PDF_417",
}
_FORMATS = [getattr(zxingcpp.BarcodeFormat, name) for name in _ZXING]
# zbar says "unknown orientation" as -1, pyzbar 0.1.9 reads it unsigned and raises: the code itself was read well.
ZBarOrientation._missing_ = classmethod(lambda cls, value: cls.UNKNOWN)

_SHORTEST_ITF = 8
"""Interleaved 2 of 5 has no start worth the name: shorter readings are found in leaf veins and rulers."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer of one reader."""

    text: str
    symbology: str
    quad: Quad
    reader: str


def read_zxing(grey: Grey, thorough: bool = True) -> tuple[Reading, ...]:
    """What zxing-cpp reads in an 8-bit grey picture; quads in its pixels, clockwise from the code's own top left."""
    found = zxingcpp.read_barcodes(
        grey, formats=_FORMATS, try_rotate=True, try_downscale=thorough, try_invert=thorough
    )
    return tuple(
        Reading(code.text, symbology, _quad(code.position), "zxing")
        for code in found
        if code.valid and code.text and (symbology := _symbology(code)) and _believable(code.text, symbology)
    )


def read_zbar(grey: Grey) -> tuple[Reading, ...]:
    """What zbar reads; its quads are boxes."""
    kinds = [getattr(pyzbar.ZBarSymbol, name) for name in _ZBAR]
    answers: list[Reading] = []
    for code in pyzbar.decode(np.ascontiguousarray(grey), symbols=kinds):
        symbology = _ZBAR.get(code.type)
        text = code.data.decode("utf-8", errors="replace")
        if symbology and text and _believable(text, symbology):
            x, y, width, height = code.rect
            corners = [(x, y), (x + width, y), (x + width, y + height), (x, y + height)]
            answers.append(Reading(text, symbology, Quad.of(corners), "zbar"))
    return tuple(answers)


def same_text(first: str, second: str) -> bool:
    """Whether two texts are alike but for control characters (GS1's separators come and go between readers)."""
    return plain(first) == plain(second)


def plain(text: str) -> str:
    """The text without control characters and outer white space."""
    return "".join(sign for sign in text if sign.isprintable()).strip()


def finding(reading: Reading, readers: tuple[str, ...]) -> BarcodeRead:
    """The reading as a finding."""
    sure = 0.99 if len(readers) > 1 or reading.symbology in TWO_DIMENSIONAL else 0.9
    return BarcodeRead(
        text=reading.text, symbology=reading.symbology, quad=reading.quad, readers=readers, confidence=sure,
        box=reading.quad.box,
    )


def _symbology(code: "zxingcpp.Barcode") -> str | None:
    name = str(code.format).rsplit(".", 1)[-1].replace(" ", "").replace("-", "")
    return _ZXING.get(name) or _ZXING.get(_ALIASES.get(name, ""))


_ALIASES = {"QRCodeModel2": "QRCode", "QRCodeModel1": "QRCode", "Code39Std": "Code39", "Code39Ext": "Code39",
            "CompactPDF417": "PDF417", "AztecCode": "Aztec", "Code128A": "Code128"}


def _believable(text: str, symbology: str) -> bool:
    if symbology == "ITF":
        return len(text) >= _SHORTEST_ITF
    if symbology == "CODE_39":
        return len(plain(text)) >= 3
    return True


def _quad(position: "zxingcpp.Position") -> Quad:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return Quad.of([(point.x, point.y) for point in corners])


def angle_of(quad: Quad) -> float:
    """Degrees by which the code's own top edge is turned, clockwise."""
    (left, top), (right, bottom) = quad.corners[0], quad.corners[1]
    return math.degrees(math.atan2(bottom - top, right - left))
