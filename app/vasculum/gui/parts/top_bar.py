"""The top bar: what is photographed at the left, the station's facts at the right, each with its icon."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import Run, paint_runs, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.gui.words import VERDICTS
from vasculum.model.verdict import Status


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its icon, and its words in weights; `urgent` puts the review triangle before it."""

    icon: str
    words: tuple[Run, ...]
    urgent: bool = False


class TopBar(QWidget):
    """Paints its facts from the right edge; what has no room at the left is cut there, never a fact."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._left: tuple[Run, ...] = ()
        self._icon = ""
        self._facts: tuple[Fact, ...] = ()
        self._verdict: tuple[Status, str] | None = None
        self.setAccessibleName(tr("Station"))

    def show_left(self, icon: str, words: tuple[Run, ...]) -> None:
        """Title, or what is photographed."""
        self._icon, self._left = icon, words
        self._changed()

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """The facts in their order from left to right."""
        if facts != self._facts:
            self._facts = facts
            self._changed()

    def show_verdict(self, verdict: tuple[Status, str] | None) -> None:
        """The newest verdict as a band, while another panel than Shoot is open; None takes it off."""
        self._verdict = verdict
        self._changed()

    def _changed(self) -> None:
        words = ["".join(run.text for run in fact.words) for fact in self._facts]
        band = f"{tr(VERDICTS[self._verdict[0]])} {self._verdict[1]}" if self._verdict else ""
        self.setAccessibleDescription("; ".join([band, *words]).strip("; "))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, high = self._tokens, self.height()
        painter.fillRect(self.rect(), tokens.colour("background"))
        painter.fillRect(0, high - 1, self.width(), 1, tokens.colour("border"))
        px = 15.0
        x = float(self.width())
        for fact in reversed(self._facts):
            width = width_of(tokens, fact.words, px) + 18 + 28 + 18
            x -= width
            painter.fillRect(QRectF(x, 0, 1, high), tokens.colour("border"))
            icon = QRectF(x + 18, high / 2 - 9, 18, 18)
            if fact.urgent:
                colour = tokens.verdicts[Status.REVIEW]
                paint_glyph(painter, Status.REVIEW, icon, colour.fill, colour.lettering)
            else:
                paint_icon(painter, fact.icon, icon, tokens.colour("muted"))
            paint_runs(painter, tokens, QRectF(x + 46, 0, width - 46, high), fact.words, px)
        left = 20.0
        if self._verdict is not None:
            left = self._band(painter, *self._verdict)
        if self._icon:
            paint_icon(painter, self._icon, QRectF(left, high / 2 - 10, 20, 20), tokens.colour("muted"))
            left += 32
        room, px = x - left - 16, 17.0
        while px > 12 and width_of(tokens, self._left, px) > room:
            px -= 0.5
        paint_runs(painter, tokens, QRectF(left, 0, room, high), self._left, px)

    def _band(self, painter: QPainter, status: Status, number: str) -> float:
        tokens, high = self._tokens, float(self.height())
        colour = tokens.verdicts[status]
        words = (
            Run(tr(VERDICTS[status]), 750, colour.lettering.name()),
            Run("  " + number, 400, colour.lettering.name(), True),
        )
        width = width_of(tokens, words, 22) + 84
        painter.fillRect(QRectF(0, 0, width, high), colour.fill)
        paint_glyph(painter, status, QRectF(18, high / 2 - 16, 32, 32), colour.lettering, colour.fill)
        painter.setPen(Qt.PenStyle.NoPen)
        paint_runs(painter, tokens, QRectF(64, 0, width - 64, high), words, 22)
        return width + 24
