"""The verdict plate: colour, shape and word, read from two metres."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.tokens import Tokens
from vasculum.model.verdict import Status

_WORDS = {Status.PASS: "Pass", Status.REVIEW: "Review", Status.RETAKE: "Retake"}


class VerdictPlate(QWidget):
    """Keeps its rectangle in every state; neutral with the step's name before the verdict."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._status: Status | None = None
        self._number = ""
        self._line = "Ready"
        self.setFixedHeight(188)
        self.setAccessibleName("Verdict")

    @property
    def status(self) -> Status | None:
        """The verdict shown."""
        return self._status

    def wait(self, what: str) -> None:
        """Neutral, with what is being done."""
        self._show(None, "", what)

    def judge(self, status: Status, number: str | None, line: str) -> None:
        """Shows a verdict at once."""
        self._show(status, number or "no number", line)

    def _show(self, status: Status | None, number: str, line: str) -> None:
        self._status, self._number, self._line = status, number, line
        word = _WORDS[status] if status else line
        self.setAccessibleDescription(f"{word}. {number}. {line}" if status else line)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        if self._status is None:
            painter.fillRect(self.rect(), self._tokens.colour("raised"))
            self._text(painter, QRectF(32, 60, self.width() - 64, 68), self._line, 30, 650, self._tokens.colour("text"))
            return
        colour = self._tokens.verdicts[self._status]
        painter.fillRect(self.rect(), colour.fill)
        paint_glyph(painter, self._status, QRectF(32, 46, 96, 96), colour.lettering, colour.fill)
        left, width = 154.0, self.width() - 170.0
        self._text(painter, QRectF(left, 16, width, 84), _WORDS[self._status], 66, 750, colour.lettering)
        self._text(painter, QRectF(left, 100, width, 36), self._number, 28, 600, colour.lettering, mono=True)
        self._text(painter, QRectF(left, 138, width, 26), self._line, 15, 650, colour.lettering)

    def _text(
        self, painter: QPainter, area: QRectF, words: str, size: float, weight: int, colour: QColor, mono: bool = False
    ) -> None:
        font = QFont(self._tokens.mono if mono else self._tokens.family)
        font.setPixelSize(int(size))
        font.setWeight(QFont.Weight(weight))
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
