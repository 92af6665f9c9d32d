"""One line, one place, always true: what the next press will do; and the other keys beside it."""

from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.drawn import Drawn
from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import LEFT, Run, fitted, paint_runs, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr

Offer = tuple[str, str, str, str]
"""Act, key, words, icon."""


class NextPress(QWidget):
    """The next-press bar, in full mode and, larger and with touch fields, in operator mode."""

    acted = Signal(str)

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._words = tr("Shoot")
        self._note = ""
        self._large = False
        self._right = 0
        """Where the words end and the buttons begin."""
        self._buttons: list[KeyButton] = []
        self._kept: dict[tuple[str, str, bool], KeyButton] = {}
        """Every button that was ever needed, by act, key and size: the same few come back with each frame."""
        self._drawn = Drawn(8)
        self.setAccessibleName(tr("Next press"))

    @property
    def words(self) -> str:
        """The line as it stands."""
        return self._words

    @property
    def note(self) -> str:
        """What stands after it."""
        return self._note

    @property
    def buttons(self) -> tuple[KeyButton, ...]:
        """The other acts."""
        return tuple(self._buttons)

    def say(self, words: str, note: str = "") -> None:
        """What the next press will do, and a note after it (a press that waits)."""
        if (words, note) != (self._words, self._note):
            self._words, self._note = words, note
            self.setAccessibleDescription(f"{words}. {note}")
            self.update()

    def offer(self, offers: tuple[Offer, ...], large: bool) -> None:
        """The other acts that make sense now. Buttons stay where they are while only their words change."""
        buttons = [self._button(one, large) for one in offers]
        if buttons != self._buttons:
            for button in self._buttons:
                button.setVisible(button in buttons)
            for button in buttons:
                button.show()
            for one, other in pairwise(buttons):
                QWidget.setTabOrder(one, other)
            self._buttons = buttons
            self.update()
        self._large = large
        self._arrange()

    def _button(self, offer: Offer, large: bool) -> KeyButton:
        act, key, words, icon = offer
        if (act, key, large) not in self._kept:
            look = Look.TOUCH if large else Look.BAR
            button = KeyButton(self._tokens, act, words, key, look, icon if large else "", self)
            button.clicked.connect(self._clicked(act))
            self._kept[act, key, large] = button
        found = self._kept[act, key, large]
        if found.text() != words:
            found.say(words)
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        looks = (self._words, self._note, self._large, self._right, self._tokens.theme)
        self._drawn.paint(QPainter(self), QPointF(0, 0), self.size(), looks, self._draw)

    def _draw(self, painter: QPainter, area: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, right = self._tokens, self._right
        painter.fillRect(area, tokens.colour("raised"))
        painter.fillRect(QRectF(0, 0, area.width(), 1), tokens.colour("border"))
        if self._large:
            paint_icon(painter, "pedal", QRectF(48, area.center().y() - 32, 64, 64), tokens.colour("text"))
            paint_text(
                painter,
                tokens,
                QRectF(144, area.center().y() - 56, right - 144, 30),
                tr("Next press"),
                22,
                550,
                "muted",
            )
            self._paint_words(painter, QRectF(144, area.center().y() - 24, right - 144, 64), 46)
            return
        # On two lines where the language needs them: the pedal keeps its place.
        label = QRectF(20, 6, 96, area.height() - 12)
        painter.setFont(fitted(tokens, label, tr("Next press"), 14, 550, 11))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(label, LEFT | Qt.TextFlag.TextWordWrap, tr("Next press"))
        paint_icon(painter, "pedal", QRectF(120, area.center().y() - 17, 36, 36), tokens.colour("text"))
        self._paint_words(painter, QRectF(178, 0, right - 178, area.height()), 30)

    def _paint_words(self, painter: QPainter, area: QRectF, px: float) -> None:
        font = fitted(self._tokens, area, self._words, px, 650, 18)
        painter.setFont(font)
        painter.setPen(self._tokens.colour("text"))
        advance = painter.fontMetrics().horizontalAdvance(self._words)
        if advance <= area.width():
            painter.drawText(area, LEFT, self._words)
            after = QRectF(area.left() + advance + 20, area.top(), area.width() - advance - 20, area.height())
            if self._note and after.width() > 60:
                paint_runs(painter, self._tokens, after, (Run(self._note, 550, "muted"),), max(px * 0.55, 15))
        else:
            painter.drawText(area, LEFT | Qt.TextFlag.TextWordWrap, self._words)

    def _arrange(self) -> None:
        x = self.width() if self._large else self.width() - 20
        for button in reversed(self._buttons):
            size = button.sizeHint()
            width = min(size.width(), self.width() // 7) if self._large else size.width()
            height = self.height() if self._large else 44
            x -= width
            button.setGeometry(x, (self.height() - height) // 2, width, height)
            x -= 0 if self._large else 14
        right = min((button.x() for button in self._buttons), default=self.width()) - 16
        if right != self._right:
            self._right = right
            self.update()

    def _clicked(self, act: str) -> object:
        return lambda: self.acted.emit(act)
