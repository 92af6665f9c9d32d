"""Icons of `resources/icons` in any colour, and the pedal, which is our own drawing."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtSvg import QSvgRenderer

from vasculum.settings import places

_STROKE = 1.75


def paint_icon(painter: QPainter, name: str, area: QRectF, colour: QColor) -> None:
    """Paints an icon into a square area, in one colour."""
    if name == "pedal":
        _pedal(painter, area, colour)
    else:
        _renderer(name, colour.name()).render(painter, area)


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = (places.resources() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    drawn = text.replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{_STROKE}"')
    return QSvgRenderer(QByteArray(drawn.encode()))


def _pedal(painter: QPainter, area: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(area.topLeft())
    painter.scale(area.width() / 32, area.height() / 32)
    painter.setPen(QPen(colour, 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(QPointF(3, 27), QPointF(29, 27))
    plate = QPainterPath(QPointF(4.5, 22.5))
    plate.lineTo(24.5, 7.5)
    plate.quadTo(28.5, 6.5, 28, 11)
    plate.lineTo(27, 19)
    plate.quadTo(26.5, 22.5, 22.5, 22.5)
    plate.closeSubpath()
    painter.drawPath(plate)
    painter.drawLine(QPointF(13, 21.5), QPointF(25.5, 12.5))
    painter.restore()
