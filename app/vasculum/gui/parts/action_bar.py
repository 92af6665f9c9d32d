"""The bar at the foot of a panel: its acts at the left, what they did at the right."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.lettering import RIGHT, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr


class ActionBar(QWidget):
    """Buttons keep their places; only the note at the right changes."""

    acted = Signal(str)

    def __init__(self, tokens: Tokens, acts: tuple[tuple[str, str, str, str], ...]) -> None:
        """Acts as (act, key, words, icon); the first is the panel's primary one."""
        super().__init__()
        self._tokens = tokens
        self._note = ""
        self._buttons = [
            KeyButton(tokens, act, words, key, Look.PLAIN if place else Look.PRIMARY, icon, self)
            for place, (act, key, words, icon) in enumerate(acts)
        ]
        for button in self._buttons:
            button.clicked.connect(self._clicked(button.act))
        self.setAccessibleName(tr("Acts"))

    @property
    def note(self) -> str:
        """What stands at the right."""
        return self._note

    def word(self, act: str, words: str) -> None:
        """Other words on the button of an act."""
        for button in self._buttons:
            if button.act == act and button.text() != words:
                button.say(words)
                self._arrange()

    def offer(self, act: str, offered: bool) -> None:
        """Whether an act makes sense now; its button is hidden where it does not."""
        for button in self._buttons:
            if button.act == act:
                button.setVisible(offered)

    def say(self, note: str) -> None:
        """What was done, or how many follow the next key."""
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    def _arrange(self) -> None:
        x = 22
        for button in self._buttons:
            size = button.sizeHint()
            button.setGeometry(x, (self.height() - 44) // 2, size.width(), 44)
            x += size.width() + 12

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._tokens.colour("raised"))
        painter.fillRect(0, 0, self.width(), 1, self._tokens.colour("border"))
        left = max((button.geometry().right() for button in self._buttons), default=0) + 24
        words = QRectF(left, 0, self.width() - left - 24, self.height())
        paint_text(painter, self._tokens, words, self._note, 16, 550, "text", RIGHT)

    def _clicked(self, act: str) -> object:
        return lambda: self.acted.emit(act)
