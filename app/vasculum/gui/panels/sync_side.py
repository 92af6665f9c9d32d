"""The right side of Sync: what is where, what needs a glance with one button each, and what may be released."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.icons import paint_icon
from vasculum.gui.lettering import paint_fitted, paint_text, paint_wrapped, wrapped_height
from vasculum.gui.panels.sync_words import Glance, line_words, place_words, rate_words, there_words
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import mark, tr
from vasculum.gui.words import tilde
from vasculum.model.verdict import Status
from vasculum.settings import Settings
from vasculum.station import Sending

BUTTONS: Mapping[str, tuple[str, str]] = {
    "again": (mark("Send again"), "refresh-cw"),
    "fetch-back": (mark("Fetch back"), "undo-2"),
    "verify": (mark("Verify again"), "shield-check"),
    "settings": (mark("Open targets"), "settings"),
}
_PAD = 24


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One target as it is shown."""

    icon: str
    name: str
    there: str
    where: str
    line: str
    status: Status | None
    """Its shape; None: nothing was sent there yet."""

    @property
    def words(self) -> str:
        """All of it, for who hears it."""
        return ", ".join(filter(None, (self.name, self.there, self.where, self.line)))


def target_row(now: Sending, settings: Settings, name: str, rate: float) -> TargetRow:
    """How a target stands; `rate` is what it takes at this moment, bytes a second."""
    target, at = settings.targets[name], now.targets.get(name)
    status = None
    if at is not None and (at.sent or at.away_since or at.failed):
        status = Status.REVIEW if at.away_since or at.failed else Status.PASS
    there = there_words(now, name)
    if rate >= 50_000:
        there = f"{there}, {rate_words(rate)}"
    icon = "hard-drive" if target.kind == "ocfl" else "server"
    return TargetRow(icon, name, there, place_words(settings, name), line_words(target), status)


class _Card(QWidget):
    """A glance with its button; as high as its words need."""

    acted = Signal(object)

    def __init__(self, tokens: Tokens, glance: Glance, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens, self.glance = tokens, glance
        self.setAccessibleName(f"{glance.head}. {glance.why}")
        self.button: KeyButton | None = None
        if glance.act:
            words, icon = BUTTONS[glance.act]
            self.button = KeyButton(tokens, glance.act, tr(words), "", Look.PLAIN, icon, self)
            self.button.clicked.connect(lambda: self.acted.emit(self.glance))

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        high = 44 + wrapped_height(self._tokens, width - 2 * _PAD - 44, self.glance.why, 15)
        return round(high + (58 if self.button else 12))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        if self.button:
            wide = min(self.button.sizeHint().width(), self.width() - 2 * _PAD - 44)
            self.button.setGeometry(_PAD + 44, self.height() - 54, wide, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter, tokens = QPainter(self), self._tokens
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), tokens.colour("border"))
        _shape(painter, tokens, self.glance.status, QRectF(_PAD, 13, 24, 24))
        room = QRectF(_PAD + 44, 10, self.width() - 2 * _PAD - 44, 28)
        paint_fitted(painter, tokens, room, self.glance.head, 16.5, 650)
        paint_wrapped(painter, tokens, QRectF(room.left(), 40, room.width(), 1000), self.glance.why, 15, 400, "muted")


class _Targets(QWidget):
    """The targets, and the words over the cards."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.rows: tuple[TargetRow, ...] = ()
        self.head = ""
        self.none = False
        """Whether there is no card below."""

    def height_at(self, width: int) -> int:
        """How high it is at a width."""
        return round(44 + sum(self._high(one, width) for one in self.rows)) + 36 + (34 if self.none else 0)

    def _high(self, one: TargetRow, width: float) -> float:
        room = width - 2 * _PAD - 84
        return 56 + sum(wrapped_height(self._tokens, room, words, 14) for words in (one.there, one.line) if words)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter, tokens, wide = QPainter(self), self._tokens, float(self.width())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner, left = wide - 2 * _PAD, _PAD + 44.0
        room = inner - 84
        paint_text(painter, tokens, QRectF(_PAD, 10, inner, 28), tr("Targets"), 14, 650, "muted")
        y = 44.0
        for one in self.rows:
            paint_icon(painter, one.icon, QRectF(_PAD, y + 6, 24, 24), tokens.colour("text"))
            paint_fitted(painter, tokens, QRectF(left, y, room, 26), one.name, 16.5, 650)
            if one.status is not None:
                _shape(painter, tokens, one.status, QRectF(wide - _PAD - 20, y + 8, 18, 18))
            below = y + 26 + paint_wrapped(painter, tokens, QRectF(left, y + 26, room, 200), one.there, 14)
            paint_text(painter, tokens, QRectF(left, below, room, 20), tilde(one.where), 14, 400, "muted")
            if one.line:
                paint_wrapped(painter, tokens, QRectF(left, below + 20, room, 200), one.line, 14, 400, "muted")
            y += self._high(one, wide)
        paint_text(painter, tokens, QRectF(_PAD, y, inner, 30), self.head, 14, 650, "muted")
        if self.none:
            paint_text(painter, tokens, QRectF(_PAD, y + 32, inner, 26), tr("Nothing."), 15, 400)


class SyncSide(QWidget):
    """Targets, and cards below them, which scroll; the release row at the foot, which does not move."""

    acted = Signal(object)
    """A `Glance` whose button was pressed."""
    releases = Signal()

    def __init__(self, tokens: Tokens, release_key: str) -> None:
        super().__init__()
        self._tokens = tokens
        self._glances: tuple[Glance, ...] = ()
        self._release = ("", "")
        self.cards: list[_Card] = []
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("surface")
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setObjectName("surface")
        self._targets = _Targets(tokens, self._inner)
        self._scroll.setWidget(self._inner)
        self.button = KeyButton(tokens, "release", tr("Release"), release_key, Look.PLAIN, "", self)
        self.button.clicked.connect(self.releases.emit)
        self.setAccessibleName(tr("What is where"))

    def show_targets(self, targets: tuple[TargetRow, ...]) -> None:
        """The targets now."""
        self._targets.rows = targets
        self.setAccessibleDescription("; ".join(one.words for one in targets))
        self._arrange()

    def show_glances(self, glances: tuple[Glance, ...], head: str) -> None:
        """The cards now; those that stay keep their buttons, so that nothing is pressed in vain."""
        self._targets.head, self._targets.none = head, not glances
        if glances != self._glances:
            self._glances = glances
            for card in self.cards:
                card.deleteLater()
            self.cards = [_Card(self._tokens, glance, self._inner) for glance in glances]
            for card in self.cards:
                card.acted.connect(self.acted.emit)
                card.show()
        self._arrange()

    def show_release(self, head: str, below: str, button: str, may: bool) -> None:
        """What may be released, in two lines, and the button's word."""
        self._release = (head, below)
        self.button.say(button)
        self.button.setEnabled(may)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    @property
    def _foot(self) -> int:
        return self.height() - (92 if self._roomy else 116)

    @property
    def _roomy(self) -> bool:
        return self.width() > 420

    def _arrange(self) -> None:
        wide = self.width()
        self._scroll.setGeometry(0, 0, wide, max(self._foot, 0))
        y = 0
        parts: list[_Targets | _Card] = [self._targets, *self.cards]
        for part in parts:
            high = part.height_at(wide)
            part.setGeometry(0, y, wide, high)
            y += high
        self._inner.resize(wide, max(y, 1))
        size = self.button.sizeHint()
        high = self._foot + (24 if self._roomy else 56)
        self.button.setGeometry(wide - size.width() - _PAD, high, size.width(), 44)
        self._targets.update()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter, tokens, top = QPainter(self), self._tokens, float(self._foot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.colour("surface"))
        painter.fillRect(QRectF(0, top, self.width(), self.height() - top), tokens.colour("raised"))
        painter.fillRect(QRectF(0, top, self.width(), 1), tokens.colour("border"))
        left = float(_PAD)
        head, below = self._release
        if self._roomy:
            paint_icon(painter, "shield-check", QRectF(left, top + 34, 24, 24), tokens.colour("text"))
            left += 40
        room = self.button.x() - left - 12
        wide = room if self._roomy else self.width() - 2 * left
        paint_fitted(painter, tokens, QRectF(left, top + 10, wide, 28), head, 16.0, 650)
        paint_wrapped(painter, tokens, QRectF(left, top + 40, room, 72), below, 14, 400, "muted")


def _shape(painter: QPainter, tokens: Tokens, status: Status, area: QRectF) -> None:
    colour = tokens.verdicts[status]
    paint_glyph(painter, status, area.adjusted(-1, -1, 1, 1), tokens.keyline, tokens.keyline)
    paint_glyph(painter, status, area, colour.fill, colour.lettering)
