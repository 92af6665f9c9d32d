"""The rail at the left edge: the panels that exist, their keys, and what waits in them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import CENTRE, Run, paint_text, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, tr

_LEAST_PX = 10.5
"""So small may a long word become before it is cut: `Einstellungen`."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: the act it does, its word, icon and key."""

    act: str
    word: str
    icon: str
    key: str
    below: bool = False
    """At the bottom of the rail."""


class _Button(QAbstractButton):
    def __init__(self, tokens: Tokens, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._tokens = tokens
        self.count = 0
        self.setCheckable(True)
        self.setText(entry.word)
        self.setAccessibleName(entry.word)
        self.setAccessibleDescription(tr("Key {key}", key=key_words(entry.key)))
        self.setToolTip(f"{entry.word}  {key_words(entry.key)}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:  # noqa: N802
        """What is shown lights up, not what was clicked."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, area = self._tokens, QRectF(self.rect())
        wide = area.width() >= 70
        card = area.adjusted(8, 1, -8, -1) if wide else area.adjusted(6, 1, -6, -1)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("raised"))
            painter.drawRoundedRect(card, 8, 8)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("text"))
            painter.drawRoundedRect(QRectF(-3, area.center().y() - 20, 6, 40), 3, 3)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(card, 8, 8)
        ink = tokens.colour("text" if self.isChecked() else "muted")
        top = area.center().y() - (21 if wide else 12)
        paint_icon(painter, self.entry.icon, QRectF(area.center().x() - 12, top, 24, 24), ink)
        if wide:
            word = QRectF(0, top + 29, area.width(), 18)
            weight = 650 if self.isChecked() else 550
            px = 12.5
            while px > _LEAST_PX and width_of(tokens, (Run(self.entry.word, weight),), px) > area.width() - 6:
                px -= 0.5
            paint_text(painter, tokens, word, self.entry.word, px, weight, ink, CENTRE)
        if self.count:
            self._badge(painter, QRectF(area.center().x() + 2, top - 8, 0, 18))

    def _badge(self, painter: QPainter, at: QRectF) -> None:
        words = str(self.count) if self.count < 1000 else "999"
        painter.setFont(self._tokens.font(12, 650))
        at.setWidth(max(20, painter.fontMetrics().horizontalAdvance(words) + 10))
        painter.setPen(QPen(self._tokens.colour("background"), 2))
        painter.setBrush(self._tokens.colour("button"))
        painter.drawRoundedRect(at, 9, 9)
        painter.setPen(self._tokens.colour("button_text"))
        painter.drawText(at, CENTRE, words)


class Rail(QWidget):
    """80 px with words, 56 px with icons alone (names for readers and as tooltips)."""

    acted = Signal(str)

    def __init__(self, tokens: Tokens, entries: tuple[Entry, ...]) -> None:
        super().__init__()
        self._tokens = tokens
        self._buttons = [_Button(tokens, entry, self) for entry in entries]
        for button in self._buttons:
            button.clicked.connect(self._clicked(button.entry.act))
        self.setAccessibleName(tr("Panels"))

    def light(self, act: str) -> None:
        """Which panel is shown."""
        for button in self._buttons:
            button.setChecked(button.entry.act == act)

    def count(self, act: str, waiting: int) -> None:
        """How much waits in a panel."""
        for button in self._buttons:
            if button.entry.act == act and button.count != waiting:
                button.count = waiting
                button.setAccessibleDescription(
                    tr("Key {key}, {n} waiting", key=key_words(button.entry.key), n=waiting)
                )
                button.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide = self.width() >= 70
        step = 66 if wide else 46
        top, bottom = (62 if wide else 50), self.height() - 12
        for button in self._buttons:
            if not button.entry.below:
                button.setGeometry(0, top, self.width(), step - 2)
                top += step
        for button in reversed([one for one in self._buttons if one.entry.below]):
            bottom -= step
            button.setGeometry(0, bottom, self.width(), step - 2)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._tokens.colour("background"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), self._tokens.colour("border"))
        self._paint_sign(painter, QRectF(self.width() / 2 - 13, 18 if self.width() >= 70 else 10, 26, 26))

    def _paint_sign(self, painter: QPainter, area: QRectF) -> None:
        # A vasculum: the botanist's tin box with its lid and handle.
        painter.setPen(QPen(QColor(self._tokens.colour("text")), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area.adjusted(1, 8, -1, -2), 7, 7)
        lid = area.top() + 15
        painter.drawLine(QPointF(area.left() + 1, lid), QPointF(area.right() - 1, lid))
        painter.drawArc(QRectF(area.center().x() - 7, area.top() + 1, 14, 14), 0, 180 * 16)

    def _clicked(self, act: str) -> object:
        return lambda: self.acted.emit(act)
