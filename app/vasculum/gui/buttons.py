"""Buttons that show their key: on the next-press bar, as chips under a picture, plain, and as large touch fields."""

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from vasculum.gui.drawn import Drawn
from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import CENTRE, LEFT, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, tr


class Look(Enum):
    """How a button is drawn."""

    BAR = "bar"
    """Key cap, then words: the next-press bar."""
    CHIP = "chip"
    """Words, then key cap, on black: under a picture."""
    TAB = "tab"
    """Words, then key cap, on the panel's own ground; filled where it is the one that is open."""
    PLAIN = "plain"
    """Bordered, icon, words, key."""
    PRIMARY = "primary"
    """The one filled button of a panel."""
    TOUCH = "touch"
    """Icon over words: operator mode, for gloves."""


class KeyButton(QAbstractButton):
    """An act that has a key. `act` names it; the words may change with the state of things."""

    def __init__(
        self, tokens: Tokens, act: str, words: str, key: str, look: Look, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.act = act
        self._tokens = tokens
        self._key, self._look, self._icon = key, look, icon
        self._shrunk = 1.0
        self._drawn = Drawn(2)
        self.say(words)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if look in (Look.CHIP, Look.TAB):
            self.setCheckable(True)

    def say(self, words: str) -> None:
        """New words; the button's name for readers changes with them."""
        self.setText(words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(tr("Key {key}", key=self._cap_words) if self._key else "")
        self._fit()
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Words that are too long for a given place are smaller there, never cut."""
        self._fit()

    def _fit(self) -> None:
        lacks = self._content_width() + 2 * self._pad() - self.width()
        whole = self._advance(self._whole_px())
        self._shrunk = 1.0 if lacks <= 1 or self._look is Look.TOUCH else max(1 - lacks / max(whole, 1.0), 0.7)

    @property
    def key(self) -> str:
        """The key that does the same; empty where there is none."""
        return self._key

    def rekey(self, key: str) -> None:
        """Another key does its act."""
        self._key = key
        self.say(self.text())

    def sizeHint(self) -> QSize:  # noqa: N802
        if self._look is Look.TOUCH:
            return QSize(250, 150)
        height = {Look.CHIP: 30, Look.TAB: 36, Look.BAR: 36}.get(self._look, 44)
        return QSize(round(self._content_width() + (2 * self._pad())), height)

    def nextCheckState(self) -> None:  # noqa: N802
        """A chip's light follows what is shown, not the click."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        stands = (self.isDown(), self.underMouse(), self.isChecked(), self.isEnabled(), self.hasFocus())
        looks = (self.text(), self._cap_words, self._icon, self._shrunk, self._tokens.theme, stands)
        self._drawn.paint(QPainter(self), QPointF(0, 0), self.size(), looks, self._draw)

    def _draw(self, painter: QPainter, _: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._look is Look.TOUCH:
            self._paint_touch(painter)
        else:
            self._paint_line(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._tokens.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)

    def _paint_line(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        self._ground(painter, area)
        colour, weight, px = self._ink(), self._weight(), self._px()
        x = self._pad()
        if self._look is Look.BAR:
            x += self._cap(painter, x, colour) + 9
        if self._icon:
            paint_icon(painter, self._icon, QRectF(x, area.center().y() - 9, 18, 18), colour)
            x += 28
        width = self._advance(px)
        paint_text(painter, self._tokens, QRectF(x, 0, width + 2, area.height()), self.text(), px, weight, colour)
        if self._look is not Look.BAR and self._key:
            self._cap(painter, x + width + 10, colour)

    def _paint_touch(self, painter: QPainter) -> None:
        area = QRectF(self.rect())
        if self.isDown() or self.underMouse():
            painter.fillRect(area, self._tokens.colour("border"))
        painter.setPen(self._tokens.colour("border"))
        painter.drawLine(area.topLeft(), area.bottomLeft())
        ink = self._tokens.colour("text")
        middle = area.center()
        paint_icon(painter, self._icon, QRectF(middle.x() - 20, middle.y() - 42, 40, 40), ink)
        width = self._tokens.advance(self.text(), 22, 650)
        left = middle.x() - (width + 10 + self._cap_width()) / 2
        row = QRectF(left, middle.y() + 12, width + 4, 34)
        paint_text(painter, self._tokens, row, self.text(), 22, 650, ink)
        self._cap(painter, left + width + 10, ink, middle.y() + 29)

    def _ground(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        match self._look:
            case Look.CHIP:
                painter.setBrush(QColor("#3A3A3A" if self.underMouse() else "#161616"))
                painter.drawRoundedRect(area, 6, 6)
                if self.isChecked():
                    painter.setPen(QPen(QColor("#F0F0F0"), 2))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), 6, 6)
            case Look.TAB if not self.isChecked():
                painter.setPen(QPen(self._tokens.colour("control_border"), 1))
                painter.setBrush(self._tokens.colour("raised") if self.underMouse() else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            case Look.PRIMARY | Look.TAB:
                painter.setBrush(self._tokens.colour("button"))
                painter.drawRoundedRect(area, 8, 8)
            case Look.PLAIN:
                painter.setPen(QPen(self._tokens.colour("control_border"), 1))
                painter.setBrush(self._tokens.colour("raised") if self.underMouse() else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
            case _:
                if self.underMouse():
                    painter.setBrush(self._tokens.colour("border"))
                    painter.drawRoundedRect(area, 8, 8)

    def _cap(self, painter: QPainter, x: float, colour: QColor, middle: float | None = None) -> float:
        width = self._cap_width()
        y = (self.height() / 2 if middle is None else middle) - 12
        cap = QRectF(x + 0.5, y + 0.5, width - 1, 23)
        border = QColor(colour)
        border.setAlphaF(0.62)
        painter.setPen(QPen(border, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 5, 5)
        painter.setFont(self._tokens.font(13, 550))
        painter.setPen(colour)
        painter.drawText(cap, CENTRE, self._cap_words)
        return width

    @property
    def _cap_words(self) -> str:
        return key_words(self._key)

    def _cap_width(self) -> float:
        return max(24.0, self._tokens.advance(self._cap_words, 13, 550) + 14)

    def _advance(self, px: float) -> float:
        return self._tokens.advance(self.text(), px, self._weight())

    def _content_width(self) -> float:
        cap = self._cap_width() + 10 if self._key else 0
        return self._advance(self._whole_px()) + cap + (28 if self._icon else 0)

    def _ink(self) -> QColor:
        if self._look is Look.CHIP:
            return QColor("#F0F0F0")
        filled = self._look is Look.PRIMARY or (self._look is Look.TAB and self.isChecked())
        return self._tokens.colour("button_text" if filled else "text")

    def _weight(self) -> int:
        return {Look.BAR: 400, Look.CHIP: 550, Look.TAB: 550}.get(self._look, 650)

    def _px(self) -> float:
        return self._whole_px() * self._shrunk

    def _whole_px(self) -> float:
        return {Look.BAR: 16.0, Look.CHIP: 14.0, Look.TAB: 14.0}.get(self._look, 15.0)

    def _pad(self) -> float:
        return {Look.BAR: 4.0, Look.CHIP: 11.0, Look.TAB: 12.0}.get(self._look, 16.0)


def level(painter: QPainter, tokens: Tokens, area: QRectF, share: float, limit: float | None = None) -> None:
    """A thin bar: filled so far, with a mark where the limit stands."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour("track"))
    painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
    painter.setBrush(QColor("#A8A8A8" if not tokens.light else "#454545"))
    filled = QRectF(area.left(), area.top(), max(area.width() * share, area.height()), area.height())
    painter.drawRoundedRect(filled, area.height() / 2, area.height() / 2)
    if limit is not None:
        x = area.left() + area.width() * limit
        painter.fillRect(QRectF(x - 1.25, area.center().y() - 7.5, 2.5, 15), tokens.colour("text"))


__all__ = ["LEFT", "KeyButton", "Look", "level"]
