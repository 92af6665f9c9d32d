"""A row with an act, the key that does it, and a button by which another one is taught."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent

from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.lettering import CENTRE, Run, paint_text, paint_wrapped, width_of, wrapped_height
from vasculum.gui.parts.value_rows import SIDE, ValueRow
from vasculum.gui.tokens import Tokens

_LINE = 60
_CAPS = 128


class KeyRow(ValueRow):
    """`changed` carries the row's key and None when another key is to be taught."""

    def __init__(self, tokens: Tokens, key: str, name: str, cap: str, words: str, locked: str = "") -> None:
        self.cap = cap
        self.button = KeyButton(tokens, key, words, "", Look.PLAIN)
        super().__init__(tokens, key, name, "", locked)
        self.button.setParent(self)
        self.button.setVisible(not locked)
        self.button.setAccessibleName(f"{words}: {name}, {cap}")
        self.button.clicked.connect(lambda: self.changed.emit(self.key, None))

    def fit(self, width: int) -> None:
        words = self._under
        under = wrapped_height(self._tokens, width - 2 * SIDE, words, 15) + 12 if words else 0
        self.setFixedHeight(round(_LINE + under))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide = self.button.sizeHint().width()
        self.button.setGeometry(self.width() - SIDE - wide, 9, wide, 42)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, wide = self._tokens, float(self.width())
        painter.fillRect(self.rect(), tokens.colour("raised" if self._under else "surface"))
        painter.fillRect(QRectF(0, self.height() - 1, wide, 1), tokens.colour("border"))
        cap = QRectF(SIDE, 17, min(max(width_of(tokens, (Run(self.cap, 550),), 14) + 18, 30), _CAPS), 26)
        painter.setPen(QPen(tokens.colour("control_border"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 6, 6)
        paint_text(painter, tokens, cap, self.cap, 14, 550, "text", CENTRE)
        words = QRectF(SIDE + _CAPS + 12, 0, self.button.x() - SIDE - _CAPS - 24, _LINE)
        paint_text(painter, tokens, words, self.name, 15)
        if self._under:
            under = QRectF(SIDE, _LINE - 4, wide - 2 * SIDE, self.height() - _LINE)
            paint_wrapped(painter, tokens, under, self._under, 15, 650)
