"""The target's patches as they were measured, each with the colour it should have in its middle."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vasculum.gui.lettering import CENTRE, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.model.certificate import Certificate
from vasculum.reports.conformance import shown_colour

_COLUMNS = 6


class Patches(QWidget):
    """On 18 % grey; without a certificate it says what is waited for."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._certificate: Certificate | None = None
        self._words = ""

    @property
    def certificate(self) -> Certificate | None:
        """Whose patches are shown."""
        return self._certificate

    def show_certificate(self, certificate: Certificate | None, words: str) -> None:
        """What was measured, or the words that stand in its place."""
        self._certificate, self._words = certificate, words
        self.setAccessibleName(tr("Patches of the target"))
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._tokens.colour("canvas"))
        foot = QRectF(0, self.height() - 56, self.width(), 40)
        white = QColor("#FFFFFF")
        if self._certificate is None:
            paint_text(painter, self._tokens, QRectF(self.rect()), self._words, 23, 550, white, CENTRE)
            return
        patches = self._certificate.patches
        rows = -(-len(patches) // _COLUMNS)
        side = min((self.width() - 80) / _COLUMNS, (self.height() - 140) / rows)
        left, top = (self.width() - side * _COLUMNS) / 2, (self.height() - 56 - side * rows) / 2
        ground = QRectF(left - 12, top - 12, side * _COLUMNS + 24, side * rows + 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#0A0A0A"))
        painter.drawRoundedRect(ground, 4, 4)
        for number, patch in enumerate(patches):
            row, column = divmod(number, _COLUMNS)
            outer = QRectF(left + column * side + 4, top + row * side + 4, side - 8, side - 8)
            painter.fillRect(outer, QColor(shown_colour(patch.measured_lab)))
            inner = outer.adjusted(
                outer.width() * 0.3, outer.height() * 0.3, -outer.width() * 0.3, -outer.height() * 0.3
            )
            painter.fillRect(inner, QColor(shown_colour(patch.reference_lab)))
        painter.setPen(QPen(white))
        paint_text(painter, self._tokens, foot, self._words, 15, 550, white, CENTRE)
