"""The catalogue's rows as a table that is read a page at a time, as one scrolls."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from vasculum.gui.ask import ask
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.lettering import paint_text
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import inside, mark, moment, tr
from vasculum.gui.words import VERDICTS
from vasculum.model.record import RecordState
from vasculum.model.verdict import Status
from vasculum.station import Row, Station

COLUMNS = ("", mark("Number"), mark("Reading"), mark("Taken"), mark("State"), "")
STATES = {
    RecordState.CAPTURED: mark("being judged"),
    RecordState.JUDGED: mark("being read"),
    RecordState.ACCEPTED: mark("accepted"),
    RecordState.IN_REVIEW: mark("to review"),
    RecordState.RETAKE: mark("to retake"),
    RecordState.REPLACED: mark("replaced"),
    RecordState.REJECTED: mark("in the bin"),
}
_WIDTHS = (52, 168, 0, 168, 116, 72)
_ROW = 44
_Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractTableModel):
    """Newest first. Pages come off the main thread; an answer to an older question is dropped."""

    arrived = Signal()

    def __init__(self, station: Station, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._station, self._thumbnails = station, thumbnails
        self._rows: list[Row] = []
        self._query = ""
        self._state: RecordState | None = None
        self._question = 0
        self._more = self._fetching = False
        thumbnails.ready.connect(self._came)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The rows read so far."""
        return tuple(self._rows)

    def ask(self, query: str, state: RecordState | None) -> None:
        """Another question: its first page takes the place of what is shown when it comes."""
        self._query, self._state = query, state
        self._question += 1
        self._fetch(None)

    def canFetchMore(self, parent: _Index) -> bool:  # noqa: N802
        return self._more and not self._fetching and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:  # noqa: N802
        if self._rows and not self._fetching:
            self._fetch(self._rows[-1].key)

    def _fetch(self, before: int | None) -> None:
        self._fetching = True
        question, query, state = self._question, self._query, self._state
        ask(
            self,
            lambda: self._station.browse(query, state, before),
            lambda rows: self._found(question, rows, before is None),
        )

    def _found(self, question: int, rows: tuple[Row, ...], first: bool) -> None:
        if question != self._question:
            return
        self._fetching = False
        self._more = len(rows) >= 200
        if first:
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
        elif rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()
        self.arrived.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(row.sha256, self._station.original(row))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (
                inside(tr(VERDICTS[row.verdict])) if row.verdict else "",
                row.number or tr("no number"),
                row.reading or row.file,
                moment(row.taken_at, tr("dd MMM yyyy HH:mm")),
                tr("sent") if row.sent else tr(STATES[row.state]),
                "",
            )[index.column()]
        return None

    def _came(self, sha256: str) -> None:
        for place, row in enumerate(self._rows):
            if row.sha256 == sha256:
                at = self.index(place, len(COLUMNS) - 1)
                self.dataChanged.emit(at, at)
                return


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(60, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, area = self._tokens, QRectF(option.rect)
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        lit = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(area, tokens.colour("raised" if lit else "background"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), tokens.colour("border"))
        if lit and index.column() == 0:
            painter.fillRect(QRectF(area.left(), area.top() + 4, 3, area.height() - 9), tokens.colour("accent"))
        words = area.adjusted(8, 0, -8, -1)
        match index.column():
            case 0:
                self._shape(painter, row, QRectF(area.center().x() - 8, area.center().y() - 11, 20, 20))
            case 1:
                paint_text(painter, tokens, words, row.number or tr("no number"), 15, 400, "text", mono=True)
            case 5:
                self._thumbnail(painter, index, area)
            case column:
                colour = "text" if column == 2 and row.reading else "muted"
                paint_text(painter, tokens, words, str(index.data()), 15, 400, colour)
        painter.restore()

    def _shape(self, painter: QPainter, row: Row, area: QRectF) -> None:
        status = {RecordState.ACCEPTED: Status.PASS, RecordState.RETAKE: Status.RETAKE}.get(row.state, row.verdict)
        if row.state is RecordState.IN_REVIEW:
            status = Status.REVIEW
        if status is None or row.state in (RecordState.REPLACED, RecordState.REJECTED):
            return
        colour = self._tokens.verdicts[status]
        paint_glyph(painter, status, area.adjusted(-1, -1, 1, 1), self._tokens.keyline, self._tokens.keyline)
        paint_glyph(painter, status, area, colour.fill, colour.lettering)

    def _thumbnail(self, painter: QPainter, index: _Index, area: QRectF) -> None:
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is None or image.isNull():
            return
        room = area.adjusted(4, 3, -8, -4)
        size = image.size().scaled(room.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        painter.drawImage(place, image)


class RowTable(QTableView):
    """The table; the lit row is the current one."""

    lit = Signal(object)

    def __init__(self, tokens: Tokens, station: Station, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.rows = RowModel(station, thumbnails, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Painter(tokens, self))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(_WIDTHS):
            fixed = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, fixed)
            if width:
                self.setColumnWidth(place, width)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Catalogue"))
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.rows.modelReset.connect(lambda: self.light(0))

    @property
    def row(self) -> Row | None:
        """The lit row."""
        index = self.currentIndex()
        return index.data(Qt.ItemDataRole.UserRole) if index.isValid() else None

    def light(self, place: int) -> None:
        """Lights a row by its place."""
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(min(max(place, 0), self.rows.rowCount() - 1), 0))
        else:
            self.lit.emit(None)

    def step(self, down: int) -> None:
        """Moves the light."""
        self.light(self.currentIndex().row() + down)

    def _moved(self, now: QModelIndex, _: QModelIndex) -> None:
        self.lit.emit(now.data(Qt.ItemDataRole.UserRole) if now.isValid() else None)
