"""Four corners over a picture, to be dragged onto a colour chart that was not found by itself."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from vasculum.gui.images.viewer import Viewer
from vasculum.gui.lettering import CENTRE, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr

Point = tuple[float, float]
_REACH = 28.0
_COLUMNS, _ROWS = 6, 4
_STEP = 2.0
_ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
_BEGIN = ((0.3, 0.36), (0.7, 0.36), (0.7, 0.64), (0.3, 0.64))


class Corners(QWidget):
    """Lies over a viewer. Corner 1 belongs to the chart's first patch, the others follow clockwise.

    They are kept in pixels of the file, and stay on the chart while the picture is zoomed.
    """

    def __init__(self, tokens: Tokens, viewer: Viewer) -> None:
        super().__init__(viewer.viewport())
        self._tokens, self._viewer = tokens, viewer
        self.points: tuple[Point, ...] = ()
        self._held: int | None = None
        self.lit = 0
        """The corner that the arrow keys move."""
        viewer.viewport().installEventFilter(self)
        viewer.zoomed.connect(self.update)
        self.setAccessibleName(tr("Corners of the chart"))
        self.setMouseTracking(True)
        self.hide()

    def begin(self) -> None:
        """Shows them in the middle of the picture."""
        full = self._viewer.sceneRect()
        self.points = tuple((full.width() * x, full.height() * y) for x, y in _BEGIN)
        self.setGeometry(self._viewer.viewport().rect())
        self.show()
        self.raise_()
        self.update()

    def end(self) -> None:
        """Takes them away."""
        self.points = ()
        self.hide()

    def key(self, name: str) -> bool:
        """1 to 4 light a corner, arrows move it; whether the key was one of these."""
        if not self.points:
            return False
        if name in ("1", "2", "3", "4"):
            self.lit = int(name) - 1
        elif name in _ARROWS:
            step = _STEP / max(self._viewer.transform().m11(), 1e-6)
            x, y = self.points[self.lit]
            self._put(self.lit, QPointF(x + _ARROWS[name][0] * step, y + _ARROWS[name][1] * step))
        else:
            return False
        self.update()
        return True

    def _put(self, place: int, at: QPointF) -> None:
        full = self._viewer.sceneRect()
        inside = (min(max(at.x(), 0.0), full.width()), min(max(at.y(), 0.0), full.height()))
        self.points = tuple(inside if one == place else point for one, point in enumerate(self.points))

    def _on_screen(self) -> list[QPointF]:
        return [QPointF(self._viewer.mapFromScene(QPointF(x, y))) for x, y in self.points]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._viewer.viewport().rect())
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        near = [
            ((at - event.position()).manhattanLength(), place)
            for place, at in enumerate(self._on_screen())
            if (at - event.position()).manhattanLength() < _REACH
        ]
        self._held = min(near)[1] if near else None
        if self._held is None:
            event.ignore()
        else:
            self.lit = self._held
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._held is not None:
            self._put(self._held, self._viewer.mapToScene(event.position().toPoint()))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._held = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        at = self._on_screen()
        if len(at) != 4:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for ink, width in ((QColor("#0A0A0A"), 4.0), (QColor("#FFFFFF"), 1.6)):
            painter.setPen(QPen(ink, width))
            painter.drawPolygon(QPolygonF(at))
            for column in range(1, _COLUMNS):
                share = column / _COLUMNS
                painter.drawLine(at[0] + (at[1] - at[0]) * share, at[3] + (at[2] - at[3]) * share)
            for row in range(1, _ROWS):
                share = row / _ROWS
                painter.drawLine(at[0] + (at[3] - at[0]) * share, at[1] + (at[2] - at[1]) * share)
        for place, corner in enumerate(at):
            handle = QRectF(corner.x() - 14, corner.y() - 14, 28, 28)
            painter.setPen(QPen(QColor("#0A0A0A"), 1))
            painter.setBrush(QColor("#6CB4FF" if place == self.lit else "#FFFFFF"))
            painter.drawEllipse(handle)
            paint_text(painter, self._tokens, handle, str(place + 1), 14, 650, QColor("#0A0A0A"), CENTRE)
        painter.setBrush(Qt.BrushStyle.NoBrush)
