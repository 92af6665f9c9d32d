"""Operator mode, under the plate while all is well: what is photographed, the lane, and the day in three numbers."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import LEFT, Run, fitted, paint_fitted, paint_runs, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import thousands, tr
from vasculum.station import Overview

_ROW = 132


class OperatorColumn(QWidget):
    """Large lettering, no numbers but today, rate and specimens left."""

    def __init__(self, tokens: Tokens, title: str, place: str) -> None:
        super().__init__()
        self._tokens = tokens
        self._title, self._place = title, place
        self._overview: Overview | None = None
        self.setAccessibleName(tr("Shift"))

    def take(self, overview: Overview) -> None:
        """The shift at a glance."""
        self._overview = overview
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._tokens
        painter.fillRect(self.rect(), tokens.colour("surface"))
        cover = self._overview.cover if self._overview else None
        head, below = (
            (tr("Cover {code}", code=cover.code), cover.title or cover.span) if cover else (self._title, self._place)
        )
        self._row(painter, 0, "tag", head, below)
        if self._overview is None:
            return
        count = len(self._overview.lane)
        urgent = sum(record.state.value == "retake" for record in self._overview.lane)
        waits = tr("none urgent, clear them when you like") if not urgent else tr("{n} to take again", n=urgent)
        self._row(
            painter,
            _ROW,
            "inbox",
            tr("{n} in the exception lane", n=count) if count else tr("The exception lane is empty"),
            waits if count else tr("nothing waits for you"),
        )
        self._numbers(painter, self._overview)

    def _row(self, painter: QPainter, y: float, icon: str, head: str, below: str) -> None:
        tokens, width = self._tokens, self.width()
        paint_icon(painter, icon, QRectF(46, y + 48, 36, 36), tokens.colour("muted"))
        paint_fitted(painter, tokens, QRectF(102, y + 28, width - 120, 40), head, 28, 650)
        room = QRectF(102, y + 68, width - 120, 40)
        painter.setFont(fitted(tokens, room, below, 21, 400, 14))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(room, LEFT | Qt.TextFlag.TextWordWrap, below)
        painter.fillRect(QRectF(0, y + _ROW - 1, width, 1), tokens.colour("border"))

    def _numbers(self, painter: QPainter, overview: Overview) -> None:
        tokens = self._tokens
        line = QRectF(46, self.height() - 84, self.width() - 60, 84)
        painter.fillRect(QRectF(0, line.top(), self.width(), 1), tokens.colour("border"))
        facts = [(thousands(overview.taken), tr(" today"))]
        if overview.per_hour is not None:
            facts.append((thousands(overview.per_hour), tr(" an hour")))
        if overview.specimens_left is not None:
            facts.append((thousands(overview.specimens_left), tr(" left", "room for so many")))
        for number, word in facts:
            runs = (Run(number, 750), Run(word, 400, "muted"))
            width = width_of(tokens, runs, 22)
            if width > line.width():
                break
            paint_runs(painter, tokens, line, runs, 22)
            line.setLeft(line.left() + width + 36)
