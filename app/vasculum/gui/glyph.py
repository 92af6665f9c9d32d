"""The verdict's shape: disc with tick, triangle with mark, square with turn-back arrow. Told apart without colour."""

from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from vasculum.gui.drawn import Drawn
from vasculum.model.verdict import Status

_kept = Drawn(64)


def paint_glyph(painter: QPainter, status: Status, area: QRectF, shape: QColor, mark: QColor) -> None:
    """Paints the shape of a verdict into a square area, the shape in one colour and its mark in the other.

    Main thread, on a painter that does not stretch; it begins at a whole px.
    """
    side = area.width()
    at = QPointF(floor(area.x() + 0.5), floor(area.y() + 0.5))
    looks = (status, side, shape.rgba(), mark.rgba())
    size = QSize(ceil(side), ceil(side))
    _kept.paint(painter, at, size, looks, lambda own, _: _draw(own, status, side, shape, mark))


def _draw(painter: QPainter, status: Status, side: float, shape: QColor, mark: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(side / 24, side / 24)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(shape))
    pen = QPen(mark, 2.6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    match status:
        case Status.PASS:
            painter.drawEllipse(QRectF(1, 1, 22, 22))
            _stroke(painter, pen, [(6.8, 12.4), (10.4, 16.0), (17.4, 8.6)])
        case Status.REVIEW:
            triangle = QPolygonF([QPointF(12, 1.6), QPointF(23.2, 21.8), QPointF(0.8, 21.8)])
            outline = QPainterPath()
            outline.addPolygon(triangle)
            painter.drawPath(outline)
            _stroke(painter, pen, [(12, 9.0), (12, 14.4)])
            _stroke(painter, pen, [(12, 18.2), (12, 18.3)])
        case Status.RETAKE:
            painter.drawRoundedRect(QRectF(1, 1, 22, 22), 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(pen)
            painter.drawArc(QRectF(6, 6.4, 12, 12), 130 * 16, -250 * 16)
            _stroke(painter, pen, [(7.6, 3.6), (7.9, 8.0), (12.2, 7.4)])


def _stroke(painter: QPainter, pen: QPen, points: list[tuple[float, float]]) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))
