"""The verdict plate: colour, shape and word, read from two metres."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import LEFT, Run, fitted, paint_fitted, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.gui.words import VERDICTS
from vasculum.model.verdict import Status


class VerdictPlate(QWidget):
    """Keeps its rectangle in every state; neutral with the step's name before the verdict."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._status: Status | None = None
        self._number = ""
        self._line = tr("Ready")
        self._working = False
        self.neutral = False
        """Judge colour: shape and word only, on grey."""
        self.setAccessibleName(tr("Verdict"))

    @property
    def status(self) -> Status | None:
        """The verdict shown."""
        return self._status

    def wait(self, what: str, working: bool = True) -> None:
        """Neutral, with what is being done."""
        self._working = working
        self._show(None, "", what)

    def judge(self, status: Status, number: str | None, line: str, sentence: str = "") -> None:
        """Shows a verdict at once, and tells it to readers as one sentence."""
        self._working = False
        self._show(status, number or tr("no number"), line)
        self.setAccessibleDescription(f"{tr(VERDICTS[status])}. {number or tr('No number')}. {sentence}".strip())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _show(self, status: Status | None, number: str, line: str) -> None:
        self._status, self._number, self._line = status, number, line
        self.setAccessibleDescription(line)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._status is None:
            self._paint_waiting(painter)
        else:
            self._paint_verdict(painter, self._status)

    def _paint_waiting(self, painter: QPainter) -> None:
        tokens, area = self._tokens, QRectF(self.rect())
        painter.fillRect(area, tokens.colour("raised"))
        size = 46 if self.height() > 250 else 30
        words = QRectF(32, 0, area.width() - 64, area.height())
        paint_fitted(painter, tokens, words, self._line, size, 650)
        if self._working:
            painter.fillRect(QRectF(0, area.bottom() - 3, area.width(), 3), tokens.colour("muted"))

    def _paint_verdict(self, painter: QPainter, status: Status) -> None:
        tokens, high = self._tokens, self.height()
        colour = tokens.verdicts[status]
        fill = tokens.colour("raised") if self.neutral else colour.fill
        ink = tokens.colour("text") if self.neutral else colour.lettering
        painter.fillRect(self.rect(), fill)
        # All sizes follow the plate's height: 188 at 1920x1080, 128 at 1280x720, 330 in operator mode.
        part = high / 188
        left = 32 * min(part, 1.6)
        name = tr(VERDICTS[status])
        word = 66.0 if high <= 188 else 100.0
        word = min(word, 66 * part * 1.12) if high < 188 else word
        # A long word takes room from the shape before it gets small.
        wanted = width_of(tokens, (Run(name, 750),), word)
        shape = min(92 * part, max(self.width() - wanted - left - 30 * min(part, 1.6) - 12, 56 * part))
        paint_glyph(painter, status, QRectF(left, (high - shape) / 2 - 2 * part, shape, shape), ink, fill)
        text = left + shape + 30 * min(part, 1.6)
        width = self.width() - text - 12
        head = QRectF(text - 3, 18 * part, width, 78 * part)
        font = fitted(tokens, QRectF(0, 0, width, 1), name, word, 750, 24)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(head, LEFT, name)
        number = QRectF(text, 98 * part, width, 36 * part)
        paint_fitted(painter, tokens, number, self._number, 28 * min(part, 1.4), 400, ink, mono=True)
        line = 15 if part < 1.3 else 22
        paint_fitted(painter, tokens, QRectF(text, 134 * part, width, 28 * part), self._line, line, 650, QColor(ink))
