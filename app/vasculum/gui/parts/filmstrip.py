"""The filmstrip of the shift: newest always at the right edge; the verdict's shape on each thumbnail."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import CENTRE, paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import inside, tr
from vasculum.gui.words import VERDICTS
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Status

KEPT = 120
"""Cells of the strip; the rest of the shift is in Catalogue."""
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """One frame of the strip."""

    capture_id: CaptureId
    image: QImage | None = None
    number: str = ""
    status: Status | None = None
    replaced: bool = False


class FilmstripModel(QAbstractListModel):
    """The frames, newest first: the view runs from right to left."""

    def __init__(self) -> None:
        super().__init__()
        self._cells: list[Cell] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._cells)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self._cells[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return cell
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            verdict = (
                tr("replaced")
                if cell.replaced
                else inside(tr(VERDICTS[cell.status]))
                if cell.status
                else tr("not judged yet")
            )
            return f"{cell.number or tr('no number')}, {verdict}"
        return None

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
                self._cells[row] = replace(cell, **changes)  # type: ignore[arg-type]
                place = self.index(row)
                self.dataChanged.emit(place, place)
                return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._cells.insert(0, replace(Cell(capture_id), **changes))  # type: ignore[arg-type]
        self.endInsertRows()
        if len(self._cells) > KEPT:
            self.beginRemoveRows(QModelIndex(), KEPT, len(self._cells) - 1)
            del self._cells[KEPT:]
            self.endRemoveRows()


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.cell = QSize(68, 134)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: Cell = index.data(Qt.ItemDataRole.UserRole)
        whole: QRect = option.rect
        tokens = self._tokens
        area = QRectF(whole).adjusted(4, 12 if whole.height() > 100 else 8, -4, -34 if whole.height() > 100 else -22)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = self._picture(painter, cell, area)
        newest = index.row() == 0
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
        painter.restore()

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
