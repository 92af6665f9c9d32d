"""What the live aids show: focus, histogram and clipping of a picture on the screen. Nothing is judged.

All functions take a QImage, work on 8-bit sRGB, and belong off the main thread.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from vasculum.gui.images.loading import pixels_of

_EDGE = 20
"""Levels that a step of 4 px must have to count as an edge; noise and paper fibres stay below."""
_PEAK = 0.85
"""Share of an edge's rise over 4 px that its middle two must make: a Gaussian of 0.7 px has 0.85 of it there."""
_FEW = 200
_BINS = 64
FULL, EMPTY = 254, 1


@dataclass(frozen=True, slots=True)
class Measured:
    """Focus (0 to 1; None without an edge) and the histogram's 64 shares of its highest bin."""

    focus: float | None
    histogram: tuple[float, ...]


def measure_live(image: QImage) -> Measured:
    """Both aids of one live picture."""
    grey = _grey(image)
    counts = cv2.calcHist([grey], [0], None, [_BINS], [0, 256]).ravel()
    return Measured(focus_of(grey), tuple(float(share) for share in np.sqrt(counts / max(counts.max(), 1))))


def focus_of(grey: NDArray[np.uint8]) -> float | None:
    """The steepest pixel of an edge as a share of its rise over 4 px, root mean square over all strong edges.

    1 for a step, 1/4 for an even ramp, whatever the contrast; that range is stretched to 0..1. None without edges.
    """
    steep = rise = 0.0
    count = 0
    plain = grey.astype(np.int16)
    for rows in (plain, plain.T):
        ones = np.abs(np.diff(rows, axis=1))
        four = np.abs(rows[:, 4:] - rows[:, :-4])
        # Multiplied by the edges, not chosen by them: NumPy lets go of the interpreter's lock in arithmetic alone.
        edge = (four > _EDGE).astype(np.float32)
        count += int(edge.sum())
        steepest = np.maximum.reduce([ones[:, shift : shift + four.shape[1]] for shift in range(4)])
        steep += float(np.square(steepest * edge).sum(dtype=np.float64))
        rise += float(np.square(four * edge).sum(dtype=np.float64))
    if count < _FEW:
        return None
    return float(np.clip((np.sqrt(steep / rise) - 0.25) / 0.75, 0.0, 1.0))


def peaks_of(image: QImage) -> QImage:
    """A picture to lay over the image: white with a dark rim where an edge rises within two pixels, as only what is in
    focus does."""
    plain = _grey(image).astype(np.int16)
    sharp = np.zeros(plain.shape, bool)
    for rows, marks in ((plain, sharp), (plain.T, sharp.T)):
        two, four = np.abs(rows[:, 3:-1] - rows[:, 1:-3]), np.abs(rows[:, 4:] - rows[:, :-4])
        marks[:, 2:-2] |= (four > _EDGE) & (two > _PEAK * four)
    overlay = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    overlay.fill(QColor(0, 0, 0, 0))
    painter = QPainter(overlay)
    rim = sharp.copy()
    rim[1:] |= sharp[:-1]
    rim[:, 1:] |= sharp[:, :-1]
    for where, colour in ((rim, "#0A0A0A"), (sharp, "#FFFFFF")):
        ink = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
        ink.fill(QColor(colour))
        ink.setAlphaChannel(_mask(where))
        painter.drawImage(0, 0, ink)
    painter.end()
    return overlay


def clipping_of(image: QImage) -> QImage:
    """A picture to lay over the image: hatched at 45 degrees where a channel is full, at 135 where all are empty."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    blue, green, red = cv2.split(pixels_of(plain))[:3]
    fullest = cv2.max(cv2.max(blue, green), red)
    over = _mask(fullest >= FULL)
    under = _mask(fullest <= EMPTY)
    overlay = QImage(plain.size(), QImage.Format.Format_ARGB32_Premultiplied)
    overlay.fill(QColor(0, 0, 0, 0))
    painter = QPainter(overlay)
    painter.drawImage(0, 0, _hatched(over, rising=True))
    painter.drawImage(0, 0, _hatched(under, rising=False))
    painter.end()
    return overlay


def _grey(image: QImage) -> NDArray[np.uint8]:
    """(height, width): luma of ITU-R BT.601 of the code values. Qt's own way keeps the interpreter's lock."""
    pixels = pixels_of(image.convertToFormat(QImage.Format.Format_RGB32))
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGRA2GRAY), np.uint8)


def _mask(where: NDArray[np.bool_]) -> QImage:
    alpha = np.ascontiguousarray(where.astype(np.uint8) * 255)
    return QImage(alpha.data, where.shape[1], where.shape[0], where.shape[1], QImage.Format.Format_Alpha8).copy()


def _hatched(mask: QImage, rising: bool) -> QImage:
    lines = QImage(mask.size(), QImage.Format.Format_ARGB32_Premultiplied)
    lines.fill(QColor(0, 0, 0, 0))
    painter = QPainter(lines)
    height, pitch = mask.height(), 10
    for colour, width, shift in ((QColor("#0A0A0A"), 3.2, 0), (QColor("#FFFFFF"), 1.4, 0)):
        painter.setPen(QPen(colour, width))
        for x in range(-height, mask.width() + height, pitch):
            if rising:
                painter.drawLine(x + shift, height, x + height + shift, 0)
            else:
                painter.drawLine(x + shift, 0, x + height + shift, height)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.drawImage(0, 0, mask)
    painter.end()
    return lines
