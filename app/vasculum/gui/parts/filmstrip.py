"""The filmstrip of the shift: newest always at the right edge; the verdict's shape on each thumbnail."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from vasculum.gui.drawn import Drawn
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import CENTRE, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import inside, tr
from vasculum.gui.words import VERDICTS
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Status

KEPT = 120
"""Cells of the strip; the rest of the shift is in Catalogue."""
_SHOWN = 64
"""Cells that the widest strip shows at once, and those that come next."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """One frame of the strip."""

    capture_id: CaptureId
    image: QImage | None = None
    number: str = ""
    status: Status | None = None
    replaced: bool = False


class FilmstripModel(QStandardItemModel):
    """The frames, newest first: the view runs from right to left. Qt's own, for a view asks it all the time."""

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All cells, newest first."""
        return tuple(self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.rowCount()))

    def cell(self, capture_id: CaptureId) -> Cell | None:
        """The cell of a capture."""
        return next((cell for cell in self.cells if cell.capture_id == capture_id), None)

    def put(self, capture_id: CaptureId, **changes: object) -> None:
        """Adds a frame as the newest, or changes one that is there."""
        for row, cell in enumerate(self.cells):
            if cell.capture_id == capture_id:
                _tell(self.item(row), replace(cell, **changes))  # type: ignore[arg-type]
                return
        item = QStandardItem()
        _tell(item, replace(Cell(capture_id), **changes))  # type: ignore[arg-type]
        self.insertRow(0, item)
        if self.rowCount() > KEPT:
            self.removeRows(KEPT, self.rowCount() - KEPT)


def _tell(item: QStandardItem, cell: Cell) -> None:
    if cell.replaced:
        verdict = tr("replaced")
    else:
        verdict = inside(tr(VERDICTS[cell.status])) if cell.status else tr("not judged yet")
    item.setText(f"{cell.number or tr('no number')}, {verdict}")
    item.setData(cell, Qt.ItemDataRole.UserRole)


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._drawn = Drawn(_SHOWN)
        self.cell = QSize(68, 134)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: Cell = index.data(Qt.ItemDataRole.UserRole)
        whole: QRect = option.rect
        newest = index.row() == 0
        image = cell.image.cacheKey() if cell.image is not None else None
        looks = (cell.capture_id, image, cell.number, cell.status, cell.replaced, newest, self._tokens.theme)

        def draw(own: QPainter, area: QRectF) -> None:
            self._draw(own, area, cell, newest)

        self._drawn.paint(painter, QPointF(whole.topLeft()), whole.size(), looks, draw)

    def _draw(self, painter: QPainter, whole: QRectF, cell: Cell, newest: bool) -> None:
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
        self.frames = FilmstripModel()
        self._painter = _Painter(tokens)
        self.setModel(self.frames)
        self.setItemDelegate(self._painter)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setViewportMargins(0, 0, 10, 0)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Frames of this shift"))

    def fit_cells(self, height: int) -> None:
        """Cells for a strip of this height."""
        self._painter.cell = QSize(round((height - (46 if height > 100 else 30)) * 0.69) + 10, height - 1)
        self.scheduleDelayedItemsLayout()
