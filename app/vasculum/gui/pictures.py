"""Pictures for the screen: decoded small, upright, in sRGB. Called off the main thread."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageReader


def load_picture(path: Path, long_side: int) -> QImage:
    """The picture of a file, at most so large; a null image where Qt cannot read it (a camera's RAW)."""
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        reader.setScaledSize(size.scaled(QSize(long_side, long_side), Qt.AspectRatioMode.KeepAspectRatio))
    return _managed(reader.read())


def from_jpeg(jpeg: bytes) -> QImage:
    """A live-view picture."""
    return _managed(QImage.fromData(QByteArray(jpeg)))


def _managed(image: QImage) -> QImage:
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not image.isNull() and image.colorSpace().isValid() and image.colorSpace() != srgb:
        image.convertToColorSpace(srgb)
    return image
