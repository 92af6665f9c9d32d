"""The filmstrip of the shift: newest always at the right edge; the verdict's shape on each thumbnail."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView

from vasculum.gui.drawn import drawn
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import CENTRE, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import inside, tr
from vasculum.gui.words import VERDICTS
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Status

KEPT = 120
"""Cells of the strip; the rest of the shift is in Catalogue."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One frame of the strip."""

    capture_id: CaptureId
    image: QImage | None = None
    number: str = ""
    status: Status | None = None
    replaced: bool = False


class FilmstripModel(QStandardItemModel):
    """The frames, newest first: the view runs from right to left. A cell is drawn when it changes; Qt paints it."""

    def __init__(self, picture: Callable[[Cell, bool], QPixmap]) -> None:
        """`picture`: how a cell looks, and whether as the newest."""
        super().__init__()
        self._picture = picture
        self._cells: list[Cell] = []

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All cells, newest first."""
        return tuple(self._cells)

    def cell(self, capture_id: CaptureId) -> Cell | None:
        """The cell of a capture."""
        return next((cell for cell in self._cells if cell.capture_id == capture_id), None)

    def put(self, capture_id: CaptureId, **changes: object) -> None:
        """Adds a frame as the newest, or changes one that is there."""
        for row, cell in enumerate(self._cells):
            if cell.capture_id == capture_id:
                self._tell(row, replace(cell, **changes))  # type: ignore[arg-type]
                return
        self.insertRow(0, QStandardItem())
        self._cells.insert(0, Cell(capture_id))
        self._tell(0, replace(self._cells[0], **changes))  # type: ignore[arg-type]
        if len(self._cells) > 1:
            self._tell(1, self._cells[1])
        if len(self._cells) > KEPT:
            self.removeRows(KEPT, len(self._cells) - KEPT)
            del self._cells[KEPT:]

    def draw_anew(self) -> None:
        """Every cell, for a strip of another height or a screen of other pixels."""
        for row, cell in enumerate(self._cells):
            self._tell(row, cell)

    def _tell(self, row: int, cell: Cell) -> None:
        if cell.replaced:
            verdict = tr("replaced")
        else:
            verdict = inside(tr(VERDICTS[cell.status])) if cell.status else tr("not judged yet")
        item, picture = self.item(row), self._picture(cell, row == 0)
        self._cells[row] = cell
        item.setData(f"{cell.number or tr('no number')}, {verdict}", Qt.ItemDataRole.AccessibleTextRole)
        item.setData(picture, Qt.ItemDataRole.DecorationRole)
        item.setSizeHint(picture.deviceIndependentSize().toSize())


class _Painter:
    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens

    def draw(self, painter: QPainter, whole: QRectF, cell: Cell, newest: bool) -> None:
        """One cell."""
        tokens = self._tokens
        area = whole.adjusted(4, 12 if whole.height() > 100 else 8, -4, -34 if whole.height() > 100 else -22)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._picture(painter, cell, area)
        if newest:
            painter.setPen(QPen(tokens.colour("text"), 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-4, -4, 4, 4), 5, 5)
        if cell.status is not None:
            colour = tokens.verdicts[cell.status]
            side = 19 if whole.height() > 100 else 16
            shape = QRectF(place.left() + 2, place.bottom() - side - 2, side, side)
            paint_glyph(painter, cell.status, shape.adjusted(-1, -1, 1, 1), tokens.keyline, tokens.keyline)
            paint_glyph(painter, cell.status, shape, colour.fill, colour.lettering)
        below = QRectF(whole.left() - 4, area.bottom() + (4 if whole.height() > 100 else 3), whole.width() + 8, 17)
        number = cell.number[-4:] or "·"
        weight, ink = (650, "text") if newest else (400, "muted")
        paint_text(painter, tokens, below, number, tokens.sizes["thumb"], weight, ink, CENTRE)

    def _picture(self, painter: QPainter, cell: Cell, area: QRectF) -> QRectF:
        if cell.image is None or cell.image.isNull():
            painter.fillRect(area, self._tokens.colour("raised"))
            return area
        size = cell.image.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if cell.replaced:
            painter.fillRect(place, QColor("#0A0A0A"))
        painter.setOpacity(0.35 if cell.replaced else 1.0)
        painter.drawImage(place, cell.image)
        painter.setOpacity(1.0)
        return place


class Filmstrip(QListView):
    """The strip itself; the newest frame is always the one at the right edge."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._painter = _Painter(tokens)
        self._cell = QSize(68, 134)
        self._ratio = self.devicePixelRatioF()
        self.frames = FilmstripModel(self._picture)
        self.setModel(self.frames)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        # By cells, Qt ends the strip at a whole cell, and the newest stands short of the edge.
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setIconSize(self._cell)
        self.setViewportMargins(0, 0, 10, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Frames of this shift"))

    def fit_cells(self, height: int) -> None:
        """Cells for a strip of this height, in the pixels of the screen that it is on."""
        ratio = self.devicePixelRatioF()
        cell = QSize(round((height - (46 if height > 100 else 30)) * 0.69) + 10, height - 1)
        if (cell, ratio) != (self._cell, self._ratio):
            self._cell, self._ratio = cell, ratio
            self.setIconSize(cell)
            self.frames.draw_anew()

    def _picture(self, cell: Cell, newest: bool) -> QPixmap:
        return drawn(self._cell, self._ratio, lambda painter, area: self._painter.draw(painter, area, cell, newest))
