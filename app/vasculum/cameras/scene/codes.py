"""Barcodes drawn at an exact size, whatever the scale of the picture."""

import cv2
import numpy as np
import zxingcpp
from PIL import Image

from vasculum.cameras.scene.canvas import Pixels

_FORMATS = {
    "CODE_128": zxingcpp.BarcodeFormat.Code128,
    "CODE_39": zxingcpp.BarcodeFormat.Code39,
    "DATA_MATRIX": zxingcpp.BarcodeFormat.DataMatrix,
    "QR": zxingcpp.BarcodeFormat.QRCode,
}


def modules(text: str, symbology: str) -> Pixels:
    """The code's modules, 0 black and 255 white, one row for a linear code; no quiet zone."""
    barcode = zxingcpp.create_barcode(text, _FORMATS[symbology])
    drawn = np.asarray(zxingcpp.write_barcode_to_image(barcode, scale=1, add_quiet_zones=False))
    return drawn[:1] if is_linear(symbology) else drawn


def is_linear(symbology: str) -> bool:
    """Whether the code is bars and not a square."""
    return symbology.startswith("CODE_")


def drawn_code(pattern: Pixels, width: int, height: int) -> Image.Image:
    """The pattern at this size in pixels, edges between pixels shared out by area."""
    rows, columns = pattern.shape
    along, down = -(-4 * width // columns), 1 if rows == 1 else -(-4 * height // rows)
    large = np.repeat(np.repeat(pattern, along, axis=1), down, axis=0)
    if rows == 1:
        large = np.repeat(cv2.resize(large, (width, 1), interpolation=cv2.INTER_AREA), height, axis=0)
    return Image.fromarray(cv2.resize(large, (width, height), interpolation=cv2.INTER_AREA))
