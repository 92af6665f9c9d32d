"""A grid of records: thumbnail with the place of the problem, the verdict's shape, number and cause under it."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.images.marks import first_fault
from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.lettering import paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.gui.words import name_of
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.station import Station

_CELL = QSize(121, 216)
_Index = QModelIndex | QPersistentModelIndex


class RecordModel(QAbstractListModel):
    """Records in an order of their own; thumbnails come by themselves when a cell is painted."""

    def __init__(self, station: Station, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._station, self._thumbnails = station, thumbnails
        self._records: list[Record] = []
        self.marked: set[CaptureId] = set()
        thumbnails.ready.connect(self._came)

    @property
    def records(self) -> tuple[Record, ...]:
        """All records shown."""
        return tuple(self._records)

    def show_records(self, records: tuple[Record, ...]) -> None:
        """Other records; rows that stay keep their place, so that the view does not jump."""
        if [one.capture.id for one in records] == [one.capture.id for one in self._records]:
            self._records = list(records)
            if records:
                self.dataChanged.emit(self.index(0), self.index(len(records) - 1))
            return
        wanted = {one.capture.id for one in records}
        for row in range(len(self._records) - 1, -1, -1):
            if self._records[row].capture.id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._records[row]
                self.endRemoveRows()
        self.layoutAboutToBeChanged.emit()
        kept = {one.capture.id for one in self._records}
        if len(records) > len(kept):
            self.layoutChanged.emit()
            self.beginInsertRows(QModelIndex(), len(self._records), len(records) - 1)
            self._records = list(records)
            self.endInsertRows()
            self.dataChanged.emit(self.index(0), self.index(len(records) - 1))
        else:
            self._records = list(records)
            self.layoutChanged.emit()
        self.marked &= wanted

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._records)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        record = self._records[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return record
        if role == Qt.ItemDataRole.DecorationRole:
            ref = record.capture.primary
            return self._thumbnails.get(ref.sha256, self._station.file_path(ref))
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            marked = tr(", marked") if record.capture.id in self.marked else ""
            return f"{record.catalog_number or tr('no number')}, {cause_of(record)}{marked}"
        return None

    def row_of(self, capture_id: CaptureId) -> int | None:
        """Where a record stands."""
        return next((row for row, one in enumerate(self._records) if one.capture.id == capture_id), None)

    def _came(self, sha256: str) -> None:
        for row, record in enumerate(self._records):
            if record.capture.primary.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row))


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens = self._tokens
        record: Record = index.data(Qt.ItemDataRole.UserRole)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        area = QRectF(option.rect).adjusted(7, 7, -7, -46)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(area, tokens.colour("raised"))
        place = area
        if image is not None and not image.isNull():
            size = image.size().scaled(area.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(area.center())
            painter.drawImage(place, image)
            self._problem(painter, record, place)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(tokens.colour("accent"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(-4, -4, 4, 4), 5, 5)
        status = record.verdict.status if record.verdict else None
        if status is not None:
            colour = tokens.verdicts[status]
            shape = QRectF(place.left() + 3, place.bottom() - 23, 20, 20)
            paint_glyph(painter, status, shape.adjusted(-1, -1, 1, 1), tokens.keyline, tokens.keyline)
            paint_glyph(painter, status, shape, colour.fill, colour.lettering)
        if record.capture.id in index.model().marked:  # type: ignore[attr-defined]
            self._tick(painter, QRectF(place.right() - 23, place.top() + 3, 20, 20))
        words = QRectF(area.left() - 3, area.bottom() + 6, area.width() + 6, 20)
        paint_text(painter, tokens, words, (record.catalog_number or tr("no number"))[-12:], 14, 650)
        paint_text(painter, tokens, words.translated(0, 18), cause_of(record), 13, 400, "muted")
        painter.restore()

    def _problem(self, painter: QPainter, record: Record, place: QRectF) -> None:
        fault = first_fault(record.verdict) if record.verdict else None
        if fault is None or fault.box is None or record.analysis is None or not record.analysis.width:
            return
        scale = place.width() / record.analysis.width
        box = QRectF(fault.box.x * scale, fault.box.y * scale, fault.box.width * scale, fault.box.height * scale)
        box.translate(place.topLeft())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor("#0A0A0A"), 4))
        painter.drawRect(box)
        painter.setPen(QPen(self._tokens.verdicts[fault.effect].fill, 2.2))
        painter.drawRect(box)

    def _tick(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor("#0A0A0A"), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(area, 4, 4)
        painter.setPen(QPen(QColor("#0A0A0A"), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        corner = area.topLeft()
        painter.drawPolyline(QPolygonF([corner + QPointF(5, 10.5), corner + QPointF(8.8, 14), corner + QPointF(15, 6)]))


class RecordGrid(QListView):
    """The grid. One record is lit; arrows are the panel's to give."""

    lit = Signal(object)

    def __init__(self, tokens: Tokens, station: Station, thumbnails: Thumbnails, name: str) -> None:
        super().__init__()
        self.records = RecordModel(station, thumbnails)
        self._painter = _Painter(tokens)
        self.setModel(self.records)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(60)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSpacing(0)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._moved)

    @property
    def record(self) -> Record | None:
        """The record that is lit."""
        index = self.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def light(self, row: int) -> None:
        """Lights a record by its place; nothing where there is none."""
        count = self.records.rowCount()
        if count:
            self.setCurrentIndex(self.records.index(min(max(row, 0), count - 1)))

    def step(self, across: int, down: int) -> None:
        """Moves the light."""
        columns = max(self.viewport().width() // _CELL.width(), 1)
        row = self.currentIndex().row() if self.currentIndex().isValid() else 0
        wanted = row + across + down * columns
        if 0 <= wanted < self.records.rowCount():
            self.light(wanted)

    def mark(self) -> None:
        """Marks the record that is lit, or takes the mark off."""
        record = self.record
        if record is not None:
            self.records.marked ^= {record.capture.id}
            self.viewport().update()

    def _moved(self, now: QModelIndex, _: QModelIndex) -> None:
        self.lit.emit(self.record if now.isValid() else None)


def cause_of(record: Record) -> str:
    """What a record is in the grid for, in a word or two."""
    fault = first_fault(record.verdict) if record.verdict else None
    if fault is not None:
        return name_of(fault.name)
    return tr("Passed") if record.verdict else tr("Not judged yet")
