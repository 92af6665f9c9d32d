"""Rows in which a value is changed: a slider with its number, a text, an act. Profiles and Settings use them."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.lettering import RIGHT, paint_text, paint_wrapped, width_of, wrapped_height
from vasculum.gui.lettering import Run as Words
from vasculum.gui.parts.slider import Slider
from vasculum.gui.tokens import Tokens

SIDE = 24
HEAD = 42
_FIELD = 112


class ValueRow(QWidget):
    """One value: its name, what changes it, and a sentence under it. `changed` carries key and value."""

    changed = Signal(str, object)

    def __init__(self, tokens: Tokens, key: str, name: str, note: str = "", locked: str = "") -> None:
        super().__init__()
        self.key, self.name = key, name
        self._tokens, self._note, self._locked = tokens, note, locked
        self._fault = ""
        self.setAccessibleName(name)
        self.say(note)

    def rename(self, name: str) -> None:
        """Another name, where it stands among others."""
        self.name = name
        self.setAccessibleName(name)
        self.update()

    @property
    def locked(self) -> bool:
        """Whether it may be looked at and not changed."""
        return bool(self._locked)

    def say(self, note: str) -> None:
        """The sentence under it."""
        self._note, self._fault = note, ""
        self.setAccessibleDescription(f"{note} {self._locked}".strip())
        self.fit(self.width())
        self.update()

    def complain(self, fault: str) -> None:
        """What is wrong with the value typed; until the next sentence."""
        self._fault = fault
        self.setAccessibleDescription(fault)
        self.fit(self.width())
        self.update()

    @property
    def _under(self) -> str:
        return self._fault or self._note

    def fit(self, width: int) -> None:
        """Takes the height that it needs at a width."""
        words = self._under
        under = wrapped_height(self._tokens, width - 2 * SIDE, words, 14) + 8 if words else 0
        self.setFixedHeight(round(HEAD + self.control_height(width) + under + 12))

    def control_height(self, width: int) -> int:
        """Of what changes the value."""
        return 40

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, wide = self._tokens, float(self.width())
        painter.fillRect(self.rect(), tokens.colour("surface"))
        painter.fillRect(QRectF(0, self.height() - 1, wide, 1), tokens.colour("border"))
        locked = width_of(tokens, (Words(self._locked, 550),), 14) if self._locked else 0.0
        head = QRectF(SIDE, 10, wide - 2 * SIDE - locked - 12, 26)
        paint_text(painter, tokens, head, self.name, 16, 600)
        if self._locked:
            paint_text(painter, tokens, QRectF(SIDE, 10, wide - 2 * SIDE, 26), self._locked, 14, 550, "muted", RIGHT)
        if self._under:
            top = HEAD + self.control_height(self.width()) + 6
            area = QRectF(SIDE, top, wide - 2 * SIDE, self.height() - top)
            paint_wrapped(painter, tokens, area, self._under, 14, 550 if self._fault else 400, _ink(self._fault))


def _ink(fault: str) -> str:
    return "text" if fault else "muted"


class NumberRow(ValueRow):
    """A slider and the number beside it; a number beyond the slider's ends may be typed."""

    def __init__(
        self, tokens: Tokens, key: str, name: str, note: str = "", locked: str = "", unit: str = "", whole: bool = False
    ) -> None:
        self.slider = Slider(tokens, name)
        self.field = QLineEdit()
        super().__init__(tokens, key, name, note, locked)
        self._unit, self._whole = unit, whole
        self.slider.setParent(self)
        self.field.setParent(self)
        self.field.setAccessibleName(f"{name}, {unit}" if unit else name)
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider.moved.connect(self._moved)
        self.field.editingFinished.connect(self._typed)
        self.slider.setEnabled(not locked)
        self.field.setReadOnly(bool(locked))
        self._value: float | None = None

    def show_number(self, value: float | None, low: float, high: float, step: float) -> None:
        """The value, None where none is set, and the ends of the slider."""
        self._value = value
        self.slider.set_range(low, high, step)
        self.slider.stand_at(value)
        self.field.setText("" if value is None else f"{value:g}")

    def _moved(self, number: float) -> None:
        self._value = round(number) if self._whole else number
        self.field.setText(f"{self._value:g}")
        self.changed.emit(self.key, self._value)

    def _typed(self) -> None:
        words = self.field.text().strip().replace(",", ".").replace("\u2212", "-")
        try:
            value = None if not words else int(words) if self._whole else float(words)
        except ValueError:
            self.changed.emit(self.key, words)
            return
        if value != self._value:
            self._value = value
            self.slider.stand_at(value)
            self.changed.emit(self.key, value)

    def control_height(self, width: int) -> int:
        return 46

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide = self.width() - 2 * SIDE
        self.slider.setGeometry(SIDE - 12, HEAD - 4, wide - _FIELD, 44)
        self.field.setGeometry(SIDE + wide - _FIELD + 8, HEAD, _FIELD - 8, 40)


class TextRow(ValueRow):
    """A line of text; it counts when one goes on from it."""

    def __init__(self, tokens: Tokens, key: str, name: str, note: str = "", locked: str = "") -> None:
        self.field = QLineEdit()
        super().__init__(tokens, key, name, note, locked)
        self.field.setParent(self)
        self.field.setAccessibleName(name)
        self.field.setReadOnly(bool(locked))
        self.field.editingFinished.connect(self._typed)
        self._value = ""

    def show_text(self, value: str) -> None:
        """What stands in it, from its beginning."""
        self._value = value
        if self.field.text() != value:
            self.field.setText(value)
            self.field.setCursorPosition(0)

    def _typed(self) -> None:
        if self.field.text() != self._value:
            self._value = self.field.text()
            self.changed.emit(self.key, self._value)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self.field.setGeometry(SIDE, HEAD, self.width() - 2 * SIDE, 40)


class ActRow(ValueRow):
    """What is, in words, and a button that does something about it: `changed` carries the key and None."""

    def __init__(self, tokens: Tokens, key: str, name: str, words: str, note: str = "", locked: str = "") -> None:
        self.button = KeyButton(tokens, key, words, "", Look.PLAIN)
        super().__init__(tokens, key, name, note, locked)
        self.button.setParent(self)
        self.button.setVisible(not locked)
        self.button.clicked.connect(lambda: self.changed.emit(self.key, None))

    def control_height(self, width: int) -> int:
        return 44

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        size = self.button.sizeHint()
        self.button.setGeometry(SIDE, HEAD, min(size.width(), self.width() - 2 * SIDE), 42)
