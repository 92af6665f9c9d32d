"""The outbox as a table: specimen, size, state in words, target."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import paint_text
from vasculum.gui.parts.keyed_rows import KeyedRows
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, tr, tr_count
from vasculum.model.package import DeliveryState
from vasculum.model.verdict import Status
from vasculum.station import SendingRow

_Index = QModelIndex | QPersistentModelIndex


def state_words(row: SendingRow) -> str:
    """How a delivery stands."""
    match row.state:
        case DeliveryState.SENT:
            return tr("Receipt checked")
        case DeliveryState.SENDING:
            return tr("Sending")
        case DeliveryState.FAILED:
            return tr("Needs you")
    if row.next_try is None:
        return tr("Next")
    seconds = max((row.next_try - datetime.now(UTC)).total_seconds(), 0)
    when = tr("in {n} min", n=f"{seconds / 60:.0f}") if seconds >= 90 else tr("in {n} s", n=f"{seconds:.0f}")
    return tr_count("Tried once, again {when}", "Tried {n} times, again {when}", row.attempts, when=when)


def _row_words(row: SendingRow) -> str:
    return f"{row.number or tr('no number')}, {state_words(row)}, {row.target}"


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(300, 46)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, area = self._tokens, QRectF(option.rect)
        row: SendingRow = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), tokens.colour("border"))
        columns = [area.left() + area.width() * share for share in (0, 0.25, 0.46, 0.82)]
        number = QRectF(columns[0], area.top(), columns[1] - columns[0], area.height())
        paint_text(painter, tokens, number, row.number or tr("no number"), 15, 400, "text", mono=True)
        files = tr_count("{n} file", "{n} files", row.files) + f", {figure(row.bytes / 1e6, 1)} MB"
        size = QRectF(columns[1], area.top(), columns[2] - columns[1] - 8, area.height())
        paint_text(painter, tokens, size, files, 15, 400, "muted")
        status = {DeliveryState.SENT: Status.PASS, DeliveryState.FAILED: Status.RETAKE}.get(row.state)
        if row.state is DeliveryState.READY and row.next_try is not None:
            status = Status.REVIEW
        left = columns[2]
        if status is not None:
            colour = tokens.verdicts[status]
            shape = QRectF(left, area.center().y() - 9, 18, 18)
            paint_glyph(painter, status, shape.adjusted(-1, -1, 1, 1), tokens.keyline, tokens.keyline)
            paint_glyph(painter, status, shape, colour.fill, colour.lettering)
            left += 30
        words = QRectF(left, area.top(), columns[3] - left - 8, area.height())
        paint_text(painter, tokens, words, state_words(row), 15, 550)
        target = QRectF(columns[3], area.top(), area.right() - columns[3], area.height())
        paint_text(painter, tokens, target, row.target, 15, 400, "muted")
        painter.restore()


class SendingTable(QListView):
    """What needs a person first, then what is on its way, then what arrived."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.rows = KeyedRows[SendingRow](lambda row: (row.capture_id, row.target), _row_words)
        self._painter = _Painter(tokens)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Deliveries"))

    def show_rows(self, rows: tuple[SendingRow, ...]) -> None:
        """The deliveries now."""
        self.rows.show_rows(rows)
