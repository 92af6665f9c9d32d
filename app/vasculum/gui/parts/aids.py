"""The live aids under the picture: focus number with its last ten seconds, and the histogram."""

import time
from collections import deque

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from vasculum.gui.images.measuring import Measured
from vasculum.gui.lettering import Run, paint_runs
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, tr

_HISTORY_S = 10.0
_INK = QColor("#F0F0F0")
_GROUND = QColor("#161616")


class FocusAid(QWidget):
    """The number, its history, and the last pass as a dotted line. An aid to the hand; the check judges the frame."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._history: deque[tuple[float, float]] = deque(maxlen=80)
        self._now: float | None = None
        self._at_pass: float | None = None
        _fill_itself(self)
        self.setAccessibleName(tr("Focus"))

    @property
    def now(self) -> float | None:
        """The newest number; None where no edge is seen."""
        return self._now

    def take(self, measured: Measured) -> None:
        """A new measurement."""
        self._now = measured.focus
        moment = time.monotonic()
        if measured.focus is not None:
            self._history.append((moment, measured.focus))
        while self._history and moment - self._history[0][0] > _HISTORY_S:
            self._history.popleft()
        self.setAccessibleDescription(tr("no edge seen") if self._now is None else figure(self._now, 2))
        self.update()

    def passed(self) -> None:
        """The frame just taken passed: its focus becomes the dotted line."""
        if self._now is not None:
            self._at_pass = self._now
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _chip(painter, QRectF(self.rect()), self._tokens)
        number = "–" if self._now is None else figure(self._now, 2)
        words = (Run(tr("Focus") + "  ", 550, "#F0F0F0"), Run(number, 750, "#F0F0F0"))
        used = paint_runs(painter, self._tokens, QRectF(11, 0, self.width() - 14, self.height()), words, 14)
        plot = QRectF(11 + used + 10, 7, self.width() - used - 32, self.height() - 14)
        if plot.width() < 30:
            return
        if self._at_pass is not None:
            y = plot.bottom() - plot.height() * self._at_pass
            painter.setPen(QPen(QColor("#A8A8A8"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
        now = time.monotonic()
        points = [
            QPointF(plot.right() - (now - moment) / _HISTORY_S * plot.width(), plot.bottom() - plot.height() * value)
            for moment, value in self._history
            if now - moment <= _HISTORY_S
        ]
        painter.setPen(QPen(_INK, 1.8))
        painter.drawPolyline(QPolygonF(points))


class HistogramAid(QWidget):
    """The tones of the live picture, dark at the left; the height is the square root of the share."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        _fill_itself(self)
        self._shares: tuple[float, ...] = ()
        self.setAccessibleName(tr("Histogram of the live view"))

    def take(self, measured: Measured) -> None:
        """A new measurement."""
        self._shares = measured.histogram
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        _chip(painter, area, self._tokens)
        plot = area.adjusted(11, 5, -11, -5)
        painter.setPen(QPen(QColor("#7C7C7C"), 1))
        painter.drawLine(plot.bottomLeft(), plot.bottomRight())
        if not self._shares:
            return
        step = plot.width() / len(self._shares)
        outline = [plot.bottomLeft()]
        outline += [
            QPointF(plot.left() + (place + 0.5) * step, plot.bottom() - share * plot.height())
            for place, share in enumerate(self._shares)
        ]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#E0E0E0"))
        painter.drawPolygon(QPolygonF([*outline, plot.bottomRight()]))


def _fill_itself(aid: QWidget) -> None:
    """The ground under it is not painted anew with each measurement."""
    aid.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)


def _chip(painter: QPainter, area: QRectF, tokens: Tokens) -> None:
    painter.fillRect(area, tokens.colour("canvas"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_GROUND)
    painter.drawRoundedRect(area, 6, 6)
