"""The filmstrip of the shift: newest always at the right edge; the verdict's shape on each thumbnail."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.tokens import Tokens
from vasculum.model.ids import CaptureId
from vasculum.model.verdict import Status

_CELL = QSize(76, 122)
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
    """The frames in the order in which they were taken."""

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
            return f"{cell.number or 'no number'}, {cell.status.value if cell.status else 'not judged yet'}"
        return None

    def cell(self, capture_id: CaptureId) -> Cell | None:
        """The cell of a capture."""
        return next((cell for cell in self._cells if cell.capture_id == capture_id), None)

    def put(self, capture_id: CaptureId, **changes: object) -> None:
        """Adds a frame at the end, or changes one that is there."""
        for row, cell in enumerate(self._cells):
            if cell.capture_id == capture_id:
                self._cells[row] = replace(cell, **changes)  # type: ignore[arg-type]
                place = self.index(row)
                self.dataChanged.emit(place, place)
                return
        end = len(self._cells)
        self.beginInsertRows(QModelIndex(), end, end)
        self._cells.append(replace(Cell(capture_id), **changes))  # type: ignore[arg-type]
        self.endInsertRows()


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: Cell = index.data(Qt.ItemDataRole.UserRole)
        area: QRect = option.rect.adjusted(6, 6, -6, -24)
        painter.save()
        painter.setOpacity(0.35 if cell.replaced else 1.0)
        painter.fillRect(area, self._tokens.colour("canvas"))
        if cell.image is not None and not cell.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = cell.image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(0, 0, size.width(), size.height())
            place.moveCenter(area.center())
            painter.drawImage(place, cell.image)
        painter.setOpacity(1.0)
        if index.row() == index.model().rowCount() - 1:
            painter.setPen(QPen(QColor("#FFFFFF"), 2))
            painter.drawRect(area.adjusted(-3, -3, 3, 3))
        if cell.status is not None:
            colour = self._tokens.verdicts[cell.status]
            shape = QRectF(area.left() + 3, area.bottom() - 22, 20, 20)
            paint_glyph(painter, cell.status, shape.adjusted(-1, -1, 1, 1), self._tokens.keyline, self._tokens.keyline)
            paint_glyph(painter, cell.status, shape, colour.fill, colour.lettering)
        font = QFont(self._tokens.family)
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(self._tokens.colour("text"))
        below = QRect(area.left() - 6, area.bottom() + 5, area.width() + 12, 18)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, cell.number[-6:] or "·")
        painter.restore()


class Filmstrip(QListView):
    """The strip itself; scrolls so that the newest frame is seen."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.frames = FilmstripModel()
        self._painter = _Painter(tokens)
        self.setModel(self.frames)
        self.setItemDelegate(self._painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setUniformItemSizes(True)
        self.setFixedHeight(134)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName("Frames of this shift")
        self.frames.rowsInserted.connect(self.scrollToBottom)
