"""Pictures for the screen: decoded small or in part, upright, in sRGB. Called off the main thread."""

from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from vasculum.model.geometry import Box


def load_picture(path: Path, long_side: int) -> QImage:
    """The picture of a file, at most so large; a null image where Qt cannot read it (a camera's RAW)."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > long_side:
        reader.setScaledSize(size.scaled(QSize(long_side, long_side), Qt.AspectRatioMode.KeepAspectRatio))
    return _managed(reader.read())


def load_part(path: Path, box: Box) -> QImage:
    """A part of the picture, pixel for pixel; null where the file cannot be read or the box lies outside."""
    reader = QImageReader(str(path))
    whole = reader.size()
    if reader.transformation() != QImageIOHandler.Transformation.TransformationNone or not whole.isValid():
        # The decoder would cut before it turns: the whole is turned first.
        reader.setAutoTransform(True)
        image = reader.read()
        inside = box.clipped(image.width(), image.height())
        return _managed(image.copy(_rect(inside))) if inside.area else QImage()
    inside = box.clipped(whole.width(), whole.height())
    if not inside.area:
        return QImage()
    reader.setClipRect(_rect(inside))
    return _managed(reader.read())


def from_jpeg(jpeg: bytes) -> QImage:
    """A live-view picture, opaque and in sRGB as cameras send it; a null image where the bytes are no picture."""
    # OpenCV lets go of the interpreter's lock. `QImage.fromData` keeps it while it decodes, and the main thread from
    # painting; a `QImageReader` over a device made in Python waits for it while it keeps Qt's own lock on decoders,
    # which another reader may wait for with the interpreter's in hand: neither ever goes on.
    pixels = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR) if jpeg else None
    if pixels is None:
        return QImage()
    image = QImage(pixels.shape[1], pixels.shape[0], QImage.Format.Format_RGB32)
    cv2.cvtColor(pixels, cv2.COLOR_BGR2BGRA, dst=_pixels(image))
    return image


def scaled(image: QImage, size: QSize) -> QImage:
    """A picture in that size, whatever its shape becomes, 8 bits a channel. Qt's way keeps the interpreter's lock."""
    clear = image.hasAlphaChannel()
    kind = QImage.Format.Format_ARGB32_Premultiplied if clear else QImage.Format.Format_RGB32
    plain = image.convertToFormat(kind)
    if plain.size() == size or plain.isNull() or size.isEmpty():
        return plain
    found = QImage(size, kind)
    way = cv2.INTER_AREA if size.width() < image.width() else cv2.INTER_LINEAR
    cv2.resize(pixels_of(plain), (size.width(), size.height()), dst=_pixels(found), interpolation=way)
    return found


def pixels_of(image: QImage) -> NDArray[np.uint8]:
    """(height, width, 4) blue, green, red and alpha of a picture of 32 bits a pixel: its own memory, to be read while
    the picture lives."""
    rows = np.frombuffer(image.constBits(), np.uint8)
    return rows.reshape(image.height(), image.width(), 4)


def _pixels(image: QImage) -> NDArray[np.uint8]:
    """The same, to be written."""
    return np.frombuffer(image.bits(), np.uint8).reshape(image.height(), image.width(), 4)


def _rect(box: Box) -> QRect:
    return QRect(box.x, box.y, box.width, box.height)


def _managed(image: QImage) -> QImage:
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not image.isNull() and image.colorSpace().isValid() and image.colorSpace() != srgb:
        image.convertToColorSpace(srgb)
    return image
