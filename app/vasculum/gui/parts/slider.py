"""A slider in the window's own drawing: over it where the last frames' values lie, a notch where it was saved."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider

from vasculum.gui.tokens import Tokens

_MARGIN = 14.0
_HANDLE = 11.0
_MOST = 1000
"""Steps of the finest slider: a finger's width holds no more."""


class Slider(QSlider):
    """From `low` to `high` in whole steps of `step`; arrows move it by one, Page Up and Down by ten."""

    moved = Signal(float)
    """A person moved it: the number it stands at."""

    def __init__(self, tokens: Tokens, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._tokens = tokens
        self._low, self._step = 0.0, 1.0
        self._values: tuple[float, ...] = ()
        self._saved: float | None = None
        self._unset = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(44)
        self.valueChanged.connect(self._came)

    def set_range(self, low: float, high: float, step: float) -> None:
        """What it can stand at; silent."""
        self._low, self._step = low, max(step, (high - low) / _MOST)
        self.blockSignals(True)
        self.setRange(0, max(round((high - low) / self._step), 1))
        self.setPageStep(10)
        self.blockSignals(False)

    @property
    def number(self) -> float:
        """Where it stands."""
        return round(self._low + self.value() * self._step, 6)

    def stand_at(self, number: float | None) -> None:
        """Moves it; silent. None: no number is set, and there is no handle until it is moved."""
        self._unset = number is None
        self.blockSignals(True)
        self.setValue(round(((number or 0.0) - self._low) / self._step))
        self.blockSignals(False)
        self.update()

    def show_values(self, values: tuple[float, ...], saved: float | None) -> None:
        """What was measured, one stroke each, and what is saved."""
        self._values, self._saved = values, saved
        self.update()

    def _came(self, _: int) -> None:
        self._unset = False
        self.moved.emit(self.number)

    # --- the mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._go_to(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self._go_to(event.position().x())

    def _go_to(self, x: float) -> None:
        share = (x - _MARGIN) / max(self.width() - 2 * _MARGIN, 1)
        self.setValue(round(min(max(share, 0.0), 1.0) * self.maximum()))

    # --- how it looks

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, line = self._tokens, self.height() - 15.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("track"))
        painter.drawRoundedRect(QRectF(_MARGIN, line - 3, self.width() - 2 * _MARGIN, 6), 3, 3)
        stroke = QColor(tokens.colour("muted"))
        stroke.setAlphaF(0.45)
        for value in self._values:
            x = self._x(value)
            painter.fillRect(QRectF(x - 1, line - 24, 2, 12), stroke)
        if self._saved is not None:
            painter.fillRect(QRectF(self._x(self._saved) - 1, line - 10, 2, 20), tokens.colour("muted"))
        if not self.isEnabled() or (self._unset and not self.hasFocus()):
            return
        middle = QPointF(self._x(self.number), line)
        painter.setPen(QPen(QColor("#0A0A0A"), 1))
        painter.setBrush(tokens.colour("button"))
        painter.drawEllipse(middle, _HANDLE, _HANDLE)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, _HANDLE + 2, _HANDLE + 2)

    def _x(self, number: float) -> float:
        whole = max(self.maximum() * self._step, 1e-9)
        share = min(max((number - self._low) / whole, 0.0), 1.0)
        return _MARGIN + share * (self.width() - 2 * _MARGIN)
