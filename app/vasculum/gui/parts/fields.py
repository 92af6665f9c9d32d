"""The fields of one record, one lit at a time: what was read, how surely, and what a person says instead."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from vasculum.gui.keymap import KeyOf
from vasculum.gui.lettering import RIGHT, Run, paint_runs, paint_text, paint_wrapped, wrapped_height
from vasculum.gui.parts.field import Field, fields_of
from vasculum.gui.parts.reading import term_words
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, moment, tr
from vasculum.model.findings import LabelText, of_kind
from vasculum.model.geometry import Box
from vasculum.model.record import Record
from vasculum.station import Happening

_ROW = 50.0
_SIDE = 22.0


class _Editor(QLineEdit):
    """A line that keeps its keys: Enter, given on to the panel, would approve the next field unseen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        super().keyPressEvent(event)
        event.accept()


class FieldColumn(QWidget):
    """Label crop above, fields below. Typing replaces the lit field's value, in its own place."""

    given = Signal(str, str)
    """A term and the value that a person gives or approves."""

    def __init__(self, tokens: Tokens, key_of: KeyOf = lambda act, usual: usual) -> None:
        super().__init__()
        self._tokens, self._key_of = tokens, key_of
        self._record: Record | None = None
        self._fields: tuple[Field, ...] = ()
        self._lit = 0
        self._label: QImage | None = None
        self._label_box: Box | None = None
        self._history: tuple[Happening, ...] | None = None
        self._editor = _Editor(self)
        self._editor.hide()
        self._editor.returnPressed.connect(self._typed)
        self.setAccessibleName(tr("Fields"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def lit(self) -> Field | None:
        """The field that Enter approves."""
        return self._fields[self._lit] if self._fields else None

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields."""
        return self._fields

    @property
    def editing(self) -> bool:
        """Whether a value is being typed."""
        return self._editor.isVisible()

    @property
    def label_box(self) -> Box | None:
        """The label to be shown: that of the lit field, else the longest."""
        if self._record is None or self._record.analysis is None:
            return None
        labels = of_kind(self._record.analysis.findings, LabelText)
        longest = max(labels, key=lambda label: len(label.text), default=None)
        box = self.lit.box if self.lit else None
        if box is None or self.lit is None or self.lit.term == "catalogNumber":
            return box.grown(max(box.height // 2, 20)) if box else longest.quad.box if longest else None
        middle = (box.x + box.width / 2, box.y + box.height / 2)
        return next((label.quad.box for label in labels if label.quad.box.holds(middle)), box)

    def show_record(self, record: Record | None) -> None:
        """The fields of a record; the same record's light stays where it was."""
        again = record is not None and self._record is not None and record.capture.id == self._record.capture.id
        self._record = record
        self._fields = fields_of(record) if record else ()
        if not again:
            self._label = None
            self._history = None
            self._lit = next((place for place, one in enumerate(self._fields) if one.doubtful), 0)
            self.cancel()
        self._lit = min(self._lit, max(len(self._fields) - 1, 0))
        self._tell()

    def show_label(self, image: QImage, box: Box) -> None:
        """The crop of the label."""
        self._label, self._label_box = image, box
        self.update()

    def show_history(self, lines: tuple[Happening, ...] | None) -> None:
        """The record's history over the fields; None puts it away."""
        self._history = lines
        self.update()

    @property
    def history_shown(self) -> bool:
        """Whether the history lies over the fields."""
        return self._history is not None

    def step(self, down: int) -> None:
        """Lights another field."""
        if self._fields:
            self._lit = (self._lit + down) % len(self._fields)
            self._tell()

    def approve(self) -> None:
        """Takes the lit value as it stands, then lights the next doubtful field."""
        field = self.lit
        if field is not None and field.value:
            self.given.emit(field.term, field.value)
            self._next_doubtful()

    def choose(self, place: int) -> bool:
        """Takes one of the lit field's choices; False where it has none of that place."""
        field = self.lit
        if field is None or not 0 < place <= len(field.choices):
            return False
        self.given.emit(field.term, field.choices[place - 1])
        self._next_doubtful()
        return True

    def edit(self) -> None:
        """Opens the lit field for typing."""
        field = self.lit
        if field is None:
            return
        self._editor.setText(field.value)
        self._editor.setAccessibleName(term_words(field.term))
        self._place_editor()
        self._editor.show()
        self._editor.setFocus()
        self._editor.selectAll()

    def cancel(self) -> bool:
        """Closes the field without a change; False where none was open."""
        was = self._editor.isVisible()
        self._editor.hide()
        parent = self.parentWidget()
        if was and parent is not None:
            parent.setFocus()
        return was

    def _typed(self) -> None:
        field, value = self.lit, self._editor.text().strip()
        self.cancel()
        if field is not None and value:
            self.given.emit(field.term, value)
            self._next_doubtful()

    def _next_doubtful(self) -> None:
        order = [(self._lit + step) % len(self._fields) for step in range(1, len(self._fields) + 1)]
        self._lit = next((place for place in order[:-1] if self._fields[place].doubtful), self._lit)
        self._tell()

    def _tell(self) -> None:
        field = self.lit
        sure = "" if field is None or field.confidence is None else tr(", {n} % sure", n=round(field.confidence * 100))
        self.setAccessibleDescription(f"{term_words(field.term)}: {field.value}{sure}" if field else tr("No fields"))
        self.update()

    # --- painting

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._place_editor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        for place, area in enumerate(self._places()):
            if area.contains(event.position()):
                if place == self._lit:
                    self.edit()
                else:
                    self._lit = place
                    self._tell()

    def _label_height(self) -> float:
        return min(self.height() * 0.34, 300.0)

    def _places(self) -> list[QRectF]:
        y = self._label_height() + 56
        found = []
        for place, field in enumerate(self._fields):
            extra = 26.0 + 24.0 * len(field.choices) if place == self._lit else 0.0
            words = wrapped_height(self._tokens, self._value_width(), field.value or "–", 16, 550)
            high = max(_ROW, words + 24) + extra
            found.append(QRectF(0, y, self.width(), high))
            y += high
        return found

    def _value_width(self) -> float:
        return self.width() - 178 - 62

    def _place_editor(self) -> None:
        places = self._places()
        if places:
            area = places[self._lit]
            self._editor.setGeometry(170, round(area.top()) + 6, self.width() - 170 - 20, 40)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tokens = self._tokens
        painter.fillRect(self.rect(), tokens.colour("surface"))
        painter.fillRect(0, 0, 1, self.height(), tokens.colour("border"))
        if self._record is None:
            return
        if self._history is not None:
            self._paint_history(painter, self._history)
            return
        self._paint_label(painter)
        for place, (area, field) in enumerate(zip(self._places(), self._fields, strict=True)):
            if area.top() > self.height():
                break
            self._row(painter, area, field, place == self._lit)

    def _paint_label(self, painter: QPainter) -> None:
        tokens, width = self._tokens, self.width() - 2 * _SIDE
        engine = ""
        if self._record is not None and self._record.analysis is not None:
            engine = ", ".join(
                dict.fromkeys(label.engine for label in of_kind(self._record.analysis.findings, LabelText))
            )
        paint_text(painter, tokens, QRectF(_SIDE, 8, width, 32), tr("Where it was read"), 14, 550, "muted")
        paint_text(painter, tokens, QRectF(_SIDE + 140, 8, width - 140, 32), engine, 14, 550, "muted", RIGHT)
        area = QRectF(_SIDE, 44, width, self._label_height())
        if self._label is None or self._label.isNull() or self._label_box is None:
            painter.fillRect(area, tokens.colour("raised"))
            return
        size = self._label.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        rounded = QPainterPath()
        rounded.addRoundedRect(place, 4, 4)
        painter.save()
        painter.setClipPath(rounded)
        painter.drawImage(place, self._label)
        painter.restore()
        lit = self.lit
        if lit is not None and lit.box is not None:
            scale = place.width() / self._label_box.width
            box = QRectF(
                place.left() + (lit.box.x - self._label_box.x) * scale,
                place.top() + (lit.box.y - self._label_box.y) * scale,
                lit.box.width * scale,
                lit.box.height * scale,
            ).adjusted(-4, -3, 4, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor("#0A0A0A"), 5))
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(QPen(QColor("#6CB4FF"), 2.4))
            painter.drawRoundedRect(box, 5, 5)

    def _row(self, painter: QPainter, area: QRectF, field: Field, lit: bool) -> None:
        tokens = self._tokens
        if lit:
            painter.fillRect(area, tokens.colour("raised"))
            painter.setPen(QPen(tokens.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(2, 1.5, -1.5, -1.5))
        painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), tokens.colour("border"))
        self._ring(painter, QRectF(_SIDE, area.top() + 14, 22, 22), field.approved)
        paint_text(painter, tokens, QRectF(62, area.top(), 104, _ROW), term_words(field.term), 15, 400, "muted")
        value = QRectF(170, area.top() + 13, self._value_width(), area.height())
        used = paint_wrapped(painter, tokens, value, field.value or "–", 16, 650 if field.approved else 550)
        if field.confidence is not None:
            sure = f".{round(min(field.confidence, 0.99) * 100):02d}"
            paint_text(painter, tokens, QRectF(area.right() - 60, area.top(), 40, _ROW), sure, 14, 400, "muted", RIGHT)
        if not lit:
            return
        y = area.top() + 13 + used + 4
        for place, choice in enumerate(field.choices, 1):
            runs = (Run(f"{place}  ", 650), Run(choice, 400, mono=True))
            paint_runs(painter, tokens, QRectF(170, y, self._value_width(), 24), runs, 15)
            y += 24
        keys = {act: key_words(self._key_of(act, usual)) for act, usual in (("approve", "Return"), ("type", "T"))}
        told = tr("{approve} approves · {type} types another", **keys)
        hint = told if field.value else tr("{key} types it", key=keys["type"])
        if self.editing:
            # Below the field that lies over the value.
            hint, y = tr("Enter keeps it · Esc leaves it"), max(y, area.top() + 46)
        left = 170.0 if self.width() > 420 else 62.0
        paint_text(painter, tokens, QRectF(left, y, self.width() - left - 20, 22), hint, 14, 400, "muted")

    def _ring(self, painter: QPainter, area: QRectF, approved: bool) -> None:
        tokens = self._tokens
        painter.setPen(QPen(tokens.colour("control_border"), 1.4))
        painter.setBrush(tokens.colour("button") if approved else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(area)
        if approved:
            painter.setPen(QPen(tokens.colour("button_text"), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            corner = area.topLeft()
            tick = [corner + QPointF(6, 11.5), corner + QPointF(9.6, 15), corner + QPointF(16, 7.6)]
            painter.drawPolyline(QPolygonF(tick))

    def _paint_history(self, painter: QPainter, lines: tuple[Happening, ...]) -> None:
        tokens, width = self._tokens, self.width() - 2 * _SIDE
        paint_text(painter, tokens, QRectF(_SIDE, 10, width, 32), tr("History"), 19, 650)
        told = tr("{key} goes back", key=key_words(self._key_of("history", "J")))
        paint_text(painter, tokens, QRectF(_SIDE, 10, width, 32), told, 14, 400, "muted", RIGHT)
        y = 54.0
        for line in lines:
            high = wrapped_height(tokens, width - 130, said(line.what), 15) + 14
            if y + high > self.height():
                break
            when = moment(line.at, tr("dd MMM HH:mm"))
            paint_text(painter, tokens, QRectF(_SIDE, y, 124, 22), when, 14, 400, "muted")
            paint_wrapped(painter, tokens, QRectF(_SIDE + 130, y, width - 130, high), said(line.what), 15)
            if line.who != "station":
                paint_text(painter, tokens, QRectF(_SIDE, y + 18, 120, 20), line.who, 13, 550, "muted")
            y += max(high, 40 if line.who != "station" else 0)
