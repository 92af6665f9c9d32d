"""The sheet of keys: fills the panel's room, no window of its own. A key pressed while it is open lights up."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vasculum.gui.keymap import SHOOTING, Keymap
from vasculum.gui.keys import PEDALS, SHOOT, Key, control_codes
from vasculum.gui.lettering import CENTRE, LEFT, Run, fitted, paint_fitted, paint_text, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, tr

_ROW = 40.0
_CLOSE = (40, 24, 36)
"""Shares of three columns on a low sheet, in percent."""


class KeySheet(QWidget):
    """The keys of the panel below it first, with the number pad's, then everywhere, pedals and control barcodes."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._panel = ""
        self._keys: tuple[Key, ...] = ()
        self._panels: tuple[tuple[str, str], ...] = ()
        self._lit = self._told = ""
        self._map = Keymap({}, PEDALS)
        self.setAccessibleName(tr("Keys"))

    def take(self, keymap: Keymap) -> None:
        """The keys as they are taught now."""
        self._map = keymap

    def show_keys(self, panel: str, keys: tuple[Key, ...], panels: tuple[tuple[str, str], ...]) -> None:
        """Of which panel, its acts, and the keys that open the other panels."""
        self._panel, self._keys, self._panels, self._lit = panel, keys, panels, ""
        self._told = ""
        self.setAccessibleDescription(
            ". ".join(f"{key_words(key.key)}: {tr(key.words)}" for key in (*keys, *self._map.everywhere))
        )
        self.update()

    def light(self, key: str) -> None:
        """Names a key that was pressed; it does nothing else while the sheet is open."""
        self._lit, self._told = key, ""
        self.update()

    def say(self, words: str) -> None:
        """A sentence in the place of a key's meaning."""
        self._told = words
        self.update()

    @property
    def _shoot(self) -> tuple[Key, ...]:
        return self._map.of(SHOOTING, SHOOT)

    @property
    def _low(self) -> bool:
        return self.height() <= 760

    @property
    def lit(self) -> str:
        """The key last pressed."""
        return self._lit

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, width = self._tokens, float(self.width())
        painter.fillRect(self.rect(), tokens.colour("surface"))
        paint_text(painter, tokens, QRectF(40, 24, width - 80, 44), tr("Keys"), 30, 650)
        told = self._told or (
            self._meaning(self._lit) if self._lit else tr("Press any key to hear what it does. ? or Esc goes back.")
        )
        head = 40 + width_of(tokens, (Run(tr("Keys"), 650),), 30) + 24
        line = QRectF(head, 26, width - head - 40, 44)
        paint_fitted(painter, tokens, line, told, 19, 550, "text" if self._lit else "muted")
        columns = 3 if width > 1100 else 2
        # On a low sheet the rows are close, and long words need width: beside the panel's two caps, and the barcodes'.
        shares = (_CLOSE if self._low else (1, 1, 1))[:columns]
        widths = [(width - 80) * share / sum(shares) - 40 for share in shares]
        self._column(painter, QRectF(40, 92, widths[0], 0), self._panel, self._keys_of_panel())
        second = QRectF(40 + widths[0] + 40, 92, widths[1], 0)
        below = self._column(
            painter, second, tr("Everywhere"), [*self._panels, *((k.key, tr(k.words)) for k in self._map.everywhere)]
        )
        third = (
            QRectF(second.right() + 40, 92, widths[2], 0)
            if columns == 3
            else QRectF(second.left(), below, second.width(), 0)
        )
        words = {key.act: tr(key.words) for key in SHOOT}
        y = self._column(painter, third, tr("Pedals"), [(key, words[act]) for key, act in self._map.pedals.items()])
        third.moveTop(y)
        title = f"{tr('Control barcodes')}: {tr('P prints them')}"
        self._column(painter, third, title, [(code, words) for code, words in control_codes()])

    def _keys_of_panel(self) -> list[tuple[str, str]]:
        """Its keys, with those of the number pad that do the same behind them."""
        return [(f"{one.key} {one.pad}".strip(), tr(one.words)) for one in self._keys]

    def _column(self, painter: QPainter, at: QRectF, head: str, rows: list[tuple[str, str]]) -> float:
        tokens = self._tokens
        row = 29.0 if self._low else _ROW
        if at.top() + 2 * row > self.height():
            return at.top()
        paint_text(painter, tokens, QRectF(at.left(), at.top(), at.width(), 28), head, 14, 650, "muted")
        y = at.top() + 32
        caps = max((self._caps(None, QPointF(), key) for key, _ in rows), default=30.0)
        for key, words in rows:
            if y + row > self.height() - 8:
                break
            lit = bool(self._lit) and self._lit in key.split(" ")
            if lit:
                painter.setPen(QPen(tokens.colour("accent"), 3))
                painter.setBrush(tokens.colour("raised"))
                painter.drawRoundedRect(QRectF(at.left() - 8, y + 1, at.width() + 8, row - 2), 8, 8)
            self._caps(painter, QPointF(at.left(), y + (row - 26) / 2), key)
            text = QRectF(at.left() + caps + 14, y, at.width() - caps - 14, row)
            said = words[:1].upper() + words[1:]
            painter.setFont(fitted(tokens, text, said, 15, 400, 10 if self._low else 11))
            painter.setPen(tokens.colour("text"))
            painter.drawText(text, LEFT | Qt.TextFlag.TextWordWrap, said)
            y += row
        return y + 20

    def _caps(self, painter: QPainter | None, at: QPointF, keys: str) -> float:
        """Paints one cap or two, or without a painter only measures; the width used."""
        used = 0.0
        for key in keys.split(" "):
            width = self._cap_width(key)
            if painter is not None:
                self._cap(painter, QRectF(at.x() + used, at.y(), width, 26), key)
            used += width + 6
        return used - 6

    def _cap(self, painter: QPainter, area: QRectF, key: str) -> None:
        painter.setPen(QPen(self._tokens.colour("control_border"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, 6, 6)
        paint_text(painter, self._tokens, area, key_words(key), 13, 550, "text", CENTRE)

    def _cap_width(self, key: str) -> float:
        return max(30.0, width_of(self._tokens, (Run(key_words(key), 550),), 13) + 16)

    def _meaning(self, key: str) -> str:
        named = [(one.key, tr(one.words)) for one in (*self._keys, *self._map.everywhere)]
        named += [(one.pad, tr(one.words)) for one in self._shoot if one.pad]
        named += list(self._panels)
        words_of = {one.act: tr(one.words) for one in SHOOT}
        named += [(pedal, words_of[act]) for pedal, act in self._map.pedals.items()]
        words = next((words for name, words in named if name == key), None)
        return f"{key_words(key)}: {words}." if words else tr("{key} does nothing here.", key=key_words(key))
