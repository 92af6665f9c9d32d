"""What helps to lay an object down: the middle of the picture, and the corners of where the object should lie."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

Page = tuple[float, float, float, float]
"""Where the next object should lie, as shares of the frame: left, top, right, bottom."""
PAGE: Page = (0.035, 0.025, 0.965, 0.975)

_THIN = QColor(255, 255, 255, 90)
_INKS = ((QColor("#0A0A0A"), 4.0), (QColor("#FFFFFF"), 2.2))
_ARM = 0.075


def paint_guides(painter: QPainter, area: QRectF, page: Page) -> None:
    """Paints them over a picture that fills the area. On any thread whose painter it is."""
    middle = area.center()
    painter.setPen(QPen(_THIN, 1))
    painter.drawLine(QPointF(middle.x(), area.top()), QPointF(middle.x(), area.bottom()))
    painter.drawLine(QPointF(area.left(), middle.y()), QPointF(area.right(), middle.y()))
    left, top, right, bottom = page
    width, height = area.width(), area.height()
    lies = QRectF(QPointF(width * left, height * top), QPointF(width * right, height * bottom))
    arm = min(width, height) * _ARM
    for ink, stroke in _INKS:
        painter.setPen(QPen(ink, stroke, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        for corner, dx, dy in (
            (lies.topLeft(), 1, 1),
            (lies.topRight(), -1, 1),
            (lies.bottomRight(), -1, -1),
            (lies.bottomLeft(), 1, -1),
        ):
            along = QPointF(corner.x() + dx * arm, corner.y())
            down = QPointF(corner.x(), corner.y() + dy * arm)
            painter.drawPolyline(QPolygonF([along, corner, down]))
