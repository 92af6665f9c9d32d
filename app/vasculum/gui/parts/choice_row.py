"""A row in which one of a few values is chosen, all of them in sight."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from vasculum.gui.lettering import CENTRE, paint_text, width_of
from vasculum.gui.lettering import Run as Words
from vasculum.gui.parts.value_rows import HEAD, SIDE, ValueRow
from vasculum.gui.tokens import Tokens


class _Segment(QAbstractButton):
    def __init__(self, tokens: Tokens, value: object, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self._tokens = tokens
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.wide = round(width_of(tokens, (Words(words, 650),), 15)) + 46

    def nextCheckState(self) -> None:  # noqa: N802
        """What is in force lights up, not what was clicked."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, area, on = self._tokens, QRectF(self.rect()).adjusted(1, 1, -1, -1), self.isChecked()
        painter.setPen(QPen(tokens.colour("control_border"), 1))
        painter.setBrush(tokens.colour("button" if on else "raised" if self.underMouse() else "surface"))
        painter.drawRoundedRect(area, 8, 8)
        ink = "button_text" if on else "text" if self.isEnabled() or on else "muted"
        # The dot as well as the fill: no state by shade alone.
        words = f"\u2022 {self.text()}" if on else self.text()
        paint_text(painter, tokens, area, words, 15, 650 if on else 450, ink, CENTRE)
        if self.hasFocus():
            painter.setPen(QPen(tokens.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


class ChoiceRow(ValueRow):
    """One of a few values, all of them seen; they break into further lines where they are many."""

    def __init__(
        self,
        tokens: Tokens,
        key: str,
        name: str,
        choices: Sequence[tuple[object, str]],
        note: str = "",
        locked: str = "",
    ) -> None:
        self._segments: list[_Segment] = []
        super().__init__(tokens, key, name, note, locked)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[object, str]]) -> None:
        """The values, each with its words."""
        for old in self._segments:
            old.deleteLater()
        self._segments = [_Segment(self._tokens, value, words, self) for value, words in choices]
        for segment in self._segments:
            segment.setEnabled(not self.locked)
            segment.clicked.connect(self._chooses(segment.value))
            segment.show()
        self.fit(self.width())
        self._place(self.width())

    @property
    def choices(self) -> tuple[QAbstractButton, ...]:
        """The buttons."""
        return tuple(self._segments)

    def show_choice(self, value: object) -> None:
        """Which of them is in force."""
        for segment in self._segments:
            segment.setChecked(segment.value == value)

    def _chooses(self, value: object) -> object:
        return lambda: self.changed.emit(self.key, value)

    def control_height(self, width: int) -> int:
        return self._place(width) + 2

    def _place(self, width: int) -> int:
        x, y = SIDE, 0
        for segment in self._segments:
            wide = min(segment.wide, max(width - 2 * SIDE, 60))
            if x + wide > width - SIDE and x > SIDE:
                x, y = SIDE, y + 44
            segment.setGeometry(x, HEAD + y, wide, 38)
            x += wide + 8
        return y + 38

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._place(self.width())
