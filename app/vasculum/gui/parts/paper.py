"""A report or certificate as a sheet: its blocks painted one below the other, as long as it needs to be."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QScrollArea, QWidget

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import LEFT, RIGHT, paint_text, paint_wrapped, wrapped_height
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.model.verdict import Status
from vasculum.reports.document import Block, Counts, Document, Drawing, Heading, Note, Table, Text

_WIDE = 500
_GAP = 12.0
_ROW = 34.0
_LEAST = 0.7


class Paper(QWidget):
    """Paints a document; `aside` blocks (headline, notes) can be left to whoever shows them beside it."""

    def __init__(self, tokens: Tokens, headed: bool, ground: str = "surface") -> None:
        super().__init__()
        self._tokens, self._headed, self._ground = tokens, headed, ground
        self._document: Document | None = None
        self._drawings: dict[str, QSvgRenderer] = {}
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def document(self) -> Document | None:
        """What is shown."""
        return self._document

    def show_document(self, document: Document | None) -> None:
        """Another document, or none."""
        self._document = document
        self._drawings = {
            block.svg: QSvgRenderer(QByteArray(block.svg.encode()), self)
            for block in (document.blocks if document else ())
            if isinstance(block, Drawing)
        }
        self.setAccessibleName(document.headline if document else "")
        self.setAccessibleDescription(" ".join(_said(block) for block in document.blocks) if document else "")
        self.fit(self.width())
        self.update()

    def fit(self, width: int) -> None:
        """As wide as this, as high as that makes it."""
        self.resize(width, max(round(self._paint(None, float(width))), 40))

    def sizeHint(self) -> QSize:  # noqa: N802
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._tokens.colour(self._ground))
        self._paint(painter, float(self.width()))

    def _paint(self, painter: QPainter | None, wide: float) -> float:
        """Paints, or without a painter only measures; the height used."""
        if self._document is None:
            return 0.0
        left, width = 28.0, wide - 56.0
        y = self._head(painter, left, width) if self._headed else 20.0
        row: list[Drawing] = []
        for block in self._document.blocks:
            if isinstance(block, Drawing) and block.width <= _WIDE:
                row.append(block)
                if len(row) == 2 or width < 640:
                    y += self._row(painter, left, y, width, row)
                    row = []
                continue
            if row:
                y += self._row(painter, left, y, width, row)
                row = []
            if self._headed or not isinstance(block, Note):
                y += self._block(painter, QRectF(left, y, width, 0), block) + _GAP
        if row:
            y += self._row(painter, left, y, width, row)
        if self._document.foot:
            y += self._words(painter, QRectF(left, y, width, 0), self._document.foot, 14, 400, "muted")
        return y + 24

    def _head(self, painter: QPainter | None, left: float, width: float) -> float:
        assert self._document is not None
        y = 24.0
        y += self._words(painter, QRectF(left, y, width, 0), self._document.title, 14, 400, "muted") + 4
        y += self._words(painter, QRectF(left, y, width, 0), self._document.headline, 30, 650, "text") + 6
        y += self._words(painter, QRectF(left, y, width, 0), self._document.subtitle, 15, 400, "muted")
        return y + 16

    def _block(self, painter: QPainter | None, area: QRectF, block: Block) -> float:
        match block:
            case Heading():
                return self._words(painter, area.translated(0, 8), block.text, 19, 650, "text") + 10
            case Text():
                return self._words(painter, area, block.text, 15, 400, "muted" if block.muted else "text")
            case Counts():
                return self._counts(painter, area, block)
            case Table():
                return self._table(painter, area, block)
            case Note():
                return self.note(painter, area, block)
            case Drawing():
                return self._row(painter, area.left(), area.top(), area.width(), [block])

    def note(self, painter: QPainter | None, area: QRectF, block: Note) -> float:
        """A numbered finding; the height used."""
        head = QRectF(area.left() + 38, area.top(), area.width() - 66, 0)
        high = self._words(painter, head, block.title, 16.5, 650, "text")
        below = QRectF(head.left(), area.top() + high + 4, area.width() - 38, 0)
        high += self._words(painter, below, block.text, 15, 400, "text") + 4
        if painter is not None:
            tokens = self._tokens
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.colour("button"))
            mark = QRectF(area.left(), area.top(), 26, 26)
            painter.drawEllipse(mark)
            painter.setFont(tokens.font(14, 650))
            painter.setPen(tokens.colour("button_text"))
            painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, str(block.number))
            self._shape(painter, QRectF(area.right() - 24, area.top() + 1, 22, 22), block.shape)
        return high

    def _row(self, painter: QPainter | None, left: float, y: float, width: float, row: list[Drawing]) -> float:
        each = width if row[0].width > _WIDE or width < 640 else (width - 16) / 2
        high = 0.0
        for place, drawing in enumerate(row):
            area = QRectF(left + place * (each + 16), y, each, 0)
            words = self._words(painter, area, drawing.alt, 15, 650, "text")
            tall = each * drawing.height / drawing.width
            if painter is not None:
                self._drawings[drawing.svg].render(painter, QRectF(area.left(), y + words + 4, each, tall))
            high = max(high, words + 4 + tall)
        return high + 18

    def _counts(self, painter: QPainter | None, area: QRectF, block: Counts) -> float:
        step = area.width() / max(len(block.items), 1)
        for place, (value, word) in enumerate(block.items if painter is not None else ()):
            assert painter is not None
            x = area.left() + place * step
            paint_text(painter, self._tokens, QRectF(x, area.top(), step, 44), value, 30, 750)
            paint_text(painter, self._tokens, QRectF(x, area.top() + 44, step, 24), word, 14, 400, "muted")
        return 74.0

    def _table(self, painter: QPainter | None, area: QRectF, block: Table) -> float:
        titled = any(block.columns)
        rows = (block.columns, *block.rows) if titled else block.rows
        widths, scale = self._widths(rows, area.width() - (32 if block.shapes else 0))
        y = area.top()
        for number, row in enumerate(rows):
            head = titled and number == 0
            weight, px = (650, 14 * scale) if head else (400, 15 * scale)
            cells = zip(row, widths, strict=True)
            high = max(wrapped_height(self._tokens, width - 14, cell, px, weight) for cell, width in cells)
            high = max(high + 10, _ROW)
            if painter is not None:
                self._cells(painter, QRectF(area.left(), y, area.width(), high), row, widths, block, head, scale)
                if block.shapes and not head:
                    shape = block.shapes[number - int(titled)]
                    self._shape(painter, QRectF(area.right() - 22, y + high / 2 - 9, 18, 18), shape)
            y += high
        return y - area.top()

    def _widths(self, rows: tuple[tuple[str, ...], ...], room: float) -> tuple[list[float], float]:
        """As wide as the words want; where that is too much the widest column gives way, down to three tenths of the
        room, and then all are smaller by a factor, their lettering with them."""
        metrics = QFontMetricsF(self._tokens.font(15, 650))
        wanted = [max(metrics.horizontalAdvance(cell) for cell in column) + 16 for column in zip(*rows, strict=True)]
        widest = max(range(len(wanted)), key=wanted.__getitem__)
        others = sum(wanted) - wanted[widest]
        wanted[widest] = max(room - others, room * 0.3)
        scale = room / sum(wanted)
        return [width * scale for width in wanted], max(scale, _LEAST)

    def _cells(
        self,
        painter: QPainter,
        area: QRectF,
        row: tuple[str, ...],
        widths: list[float],
        block: Table,
        head: bool,
        scale: float,
    ) -> None:
        tokens, x = self._tokens, area.left()
        for place, (cell, width) in enumerate(zip(row, widths, strict=True)):
            painter.setFont(tokens.font((14 if head else 15) * scale, 650 if head else 400))
            painter.setPen(tokens.colour("text"))
            align = RIGHT if place in block.numbers else LEFT
            painter.drawText(QRectF(x, area.top(), width - 14, area.height()), align | Qt.TextFlag.TextWordWrap, cell)
            x += width
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), tokens.colour("border"))

    def _shape(self, painter: QPainter, area: QRectF, shape: str) -> None:
        if shape:
            colour = self._tokens.verdicts[Status(shape)]
            paint_glyph(painter, Status(shape), area, colour.fill, colour.lettering)

    def _words(self, painter: QPainter | None, area: QRectF, words: str, px: float, weight: int, colour: str) -> float:
        if painter is None:
            return wrapped_height(self._tokens, area.width(), words, px, weight)
        room = QRectF(area.left(), area.top(), area.width(), 10_000)
        return paint_wrapped(painter, self._tokens, room, words, px, weight, colour)


class PaperScroll(QScrollArea):
    """A paper as wide as its room, scrolled when it is longer."""

    def __init__(self, paper: Paper) -> None:
        super().__init__()
        self.paper = paper
        self.setWidget(paper)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def fit(self) -> None:
        """Lays the paper anew in the room there is."""
        self.paper.fit(self.width() - 12)

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)  # type: ignore[arg-type]
        self.fit()


def _said(block: Block) -> str:
    match block:
        case Heading() | Text():
            return block.text
        case Note():
            return f"{block.title}. {block.text}"
        case Counts():
            return ", ".join(f"{value} {word}" for value, word in block.items) + "."
        case Drawing():
            return tr("Plot: {words}", words=block.alt)
        case Table():
            return " ".join(", ".join(row) + "." for row in block.rows)
