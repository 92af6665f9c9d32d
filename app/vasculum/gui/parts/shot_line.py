"""The shot list of the specimen on the glass, under the plate: which views are there, which comes next."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import RIGHT, Run, paint_runs, paint_text, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.station import Coming

HEIGHT = 44
"""In full mode; operator mode has more."""
_GAP = 22


class ShotLine(QWidget):
    """One row: a tick before what is there, a filled arrow and heavy letters for what comes next, a ring before the
    rest; at the right how far it is. Shape and weight say it, no colour."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._coming: Coming | None = None
        self.setAccessibleName(tr("Shot list"))

    @property
    def told(self) -> str:
        """The row as a reader says it."""
        return self.accessibleDescription()

    def show_coming(self, coming: Coming) -> None:
        """The specimen on the glass."""
        if coming == self._coming:
            return
        self._coming = coming
        said = [
            tr("{view} next", view=name)
            if name == coming.next
            else tr("{view} taken", view=name)
            if name in coming.taken
            else tr("{view} to come", view=name)
            for name in coming.views
        ]
        self.setAccessibleDescription(f"{', '.join(said)}; {_place(coming)}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, area = self._tokens, QRectF(self.rect())
        painter.fillRect(area, tokens.colour("surface"))
        painter.fillRect(QRectF(0, area.height() - 1, area.width(), 1), tokens.colour("border"))
        coming = self._coming
        if coming is None:
            return
        px = 16.5 if area.height() <= HEIGHT else 22.0
        side = px + 2
        place = _place(coming)
        right = area.width() - width_of(tokens, (Run(place),), px * 0.85) - 20
        rest = QRectF(right - 8, 0, area.width() - right - 10, area.height())
        paint_text(painter, tokens, rest, place, px * 0.85, 400, "muted", RIGHT)
        room, x = right - 24.0, 18.0
        names = coming.views
        wide = sum(width_of(tokens, (Run(name, 650),), px) + side + 8 + _GAP for name in names)
        scale = min(1.0, max(room / wide, 0.6)) if wide else 1.0
        for name in names:
            run = Run(name, 650 if name == coming.next else 400, "text" if name == coming.next else "muted")
            box = QRectF(x, area.center().y() - side * scale / 2, side * scale, side * scale)
            self._mark(painter, box, name, coming)
            x = box.right() + 8 * scale
            x += paint_runs(painter, tokens, QRectF(x, 0, max(room - x, 0), area.height()), (run,), px * scale)
            x += _GAP * scale

    def _mark(self, painter: QPainter, box: QRectF, name: str, coming: Coming) -> None:
        text, muted = self._tokens.colour("text"), self._tokens.colour("muted")
        if name == coming.next:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(text)
            back = QPointF(box.width() * 0.15, 0)
            tip = QPointF(box.right(), box.center().y())
            painter.drawPolygon([box.topLeft() + back, tip, box.bottomLeft() + back])
        elif name in coming.taken:
            paint_icon(painter, "check", box, text)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(muted, 1.75))
            painter.drawEllipse(box.adjusted(2, 2, -2, -2))


def _place(coming: Coming) -> str:
    return tr("view {n} of {count}", n=coming.place, count=len(coming.views)) if coming.place else ""
