"""Pictures for the screen: decoded small or in part, upright, in sRGB. Called off the main thread."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODeviceBase, QRect, QSize, Qt
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
    """A live-view picture."""
    source = QBuffer()
    source.setData(QByteArray(jpeg))
    source.open(QIODeviceBase.OpenModeFlag.ReadOnly)
    # `QImage.fromData` would keep the interpreter's lock while it decodes, and the main thread from painting.
    return _managed(QImageReader(source, QByteArray(b"jpeg")).read())


def _rect(box: Box) -> QRect:
    return QRect(box.x, box.y, box.width, box.height)


def _managed(image: QImage) -> QImage:
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not image.isNull() and image.colorSpace().isValid() and image.colorSpace() != srgb:
        image.convertToColorSpace(srgb)
    return image
