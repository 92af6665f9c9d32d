"""A column of filters with their counts: state, cause."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import RIGHT, Run, paint_fitted, paint_text, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import thousands, tr
from vasculum.model.verdict import Status

_ROW, _LEAST_ROW = 36.0, 26.0
_HEAD = 38.0


@dataclass(frozen=True, slots=True)
class Filter:
    """One line: its key, word, count, and the verdict's shape or the icon before it."""

    key: str
    word: str
    count: int | None = None
    status: Status | None = None
    icon: str = ""


class FilterColumn(QWidget):
    """Groups of filters; one line of each group at most is lit."""

    chosen = Signal(str)

    def __init__(self, tokens: Tokens, name: str) -> None:
        super().__init__()
        self._tokens = tokens
        self._groups: tuple[tuple[str, tuple[Filter, ...]], ...] = ()
        self._lit: set[str] = set()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def keys(self) -> tuple[str, ...]:
        """All lines by their keys, from the top."""
        return tuple(one.key for _, group in self._groups for one in group)

    def show_groups(self, groups: tuple[tuple[str, tuple[Filter, ...]], ...], lit: set[str]) -> None:
        """The lines, and which of them are in force."""
        self._groups, self._lit = groups, lit
        told = [
            f"{one.word} {one.count or 0}{tr(', chosen') if one.key in lit else ''}" for _, g in groups for one in g
        ]
        self.setAccessibleDescription("; ".join(told))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        for area, one in self._places():
            if area.contains(event.position()):
                self.chosen.emit(one.key)

    @property
    def _row(self) -> float:
        """Lower where there are many lines and little room."""
        lines, heads = len(self.keys), len(self._groups)
        room = (self.height() - 10 - heads * (_HEAD + 14)) / max(lines, 1)
        return min(max(room, _LEAST_ROW), _ROW)

    def _places(self) -> list[tuple[QRectF, Filter]]:
        y, found = 10.0, []
        for _, group in self._groups:
            y += _HEAD
            for one in group:
                found.append((QRectF(14, y, self.width() - 28, self._row - 2), one))
                y += self._row
            y += 14
        return found

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._tokens
        painter.fillRect(self.rect(), tokens.colour("background"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.colour("border"))
        y = 10.0
        for head, group in self._groups:
            paint_text(painter, tokens, QRectF(24, y, self.width() - 40, _HEAD), head, 14, 550, "muted")
            y += _HEAD + self._row * len(group) + 14
        for area, one in self._places():
            self._line(painter, area, one)

    def _line(self, painter: QPainter, area: QRectF, one: Filter) -> None:
        tokens, lit = self._tokens, one.key in self._lit
        if lit:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("raised"))
            painter.drawRoundedRect(area, 6, 6)
        sign = QRectF(area.left() + 10, area.center().y() - 9, 18, 18)
        if one.status is not None:
            colour = tokens.verdicts[one.status]
            paint_glyph(painter, one.status, sign, colour.fill, colour.lettering)
        elif one.icon:
            paint_icon(painter, one.icon, sign, tokens.colour("muted"))
        number = "" if one.count is None else thousands(one.count)
        taken = width_of(tokens, (Run(number),), 14) + 18
        word = QRectF(area.left() + 38, area.top(), area.width() - 38 - taken, area.height())
        paint_fitted(painter, tokens, word, one.word, 15, 650 if lit else 400)
        if one.count is not None:
            count = QRectF(area.left(), area.top(), area.width() - 10, area.height())
            paint_text(painter, tokens, count, thousands(one.count), 14, 400, "muted", RIGHT)
