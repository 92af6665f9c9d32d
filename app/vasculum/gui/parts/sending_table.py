"""The outbox as a table: specimen, size, progress, state in words, target."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QStyleOptionViewItem

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import paint_fitted, paint_text
from vasculum.gui.parts.keyed_rows import KeyedRows
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, tr, tr_count
from vasculum.model.ids import CaptureId
from vasculum.model.package import DeliveryState
from vasculum.model.verdict import Status
from vasculum.station import SendingRow

_Index = QModelIndex | QPersistentModelIndex


HEIGHT = 46
_SHARES = (0, 0.19, 0.35, 0.53, 0.83)
"""Where columns begin."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A delivery, how much of it has left, and how fast."""

    row: SendingRow
    left: int
    """Bytes, as far as this program sent them."""
    rate: float
    """Bytes a second of its target now."""

    @property
    def share(self) -> float:
        """0 to 1; whole only once the receipt is there."""
        if self.row.state is DeliveryState.SENT:
            return 1.0
        return min(self.left / max(self.row.bytes, 1), 0.98) if self.left else 0.0


def columns(left: float, width: float) -> tuple[QRectF, ...]:
    """The rectangles of the columns, without heights."""
    starts = [left + width * share for share in _SHARES]
    ends = [*starts[1:], left + width]
    return tuple(QRectF(begin, 0, end - begin - 12, 0) for begin, end in zip(starts, ends, strict=True))


def paint_head(painter: QPainter, tokens: Tokens, area: QRectF) -> None:
    """The names of the columns."""
    words = (tr("Specimen"), tr("Size"), tr("Progress"), tr("State"), tr("Target"))
    for column, name in zip(columns(area.left(), area.width()), words, strict=True):
        place = QRectF(column.left(), area.top(), column.width(), area.height())
        paint_text(painter, tokens, place, name, 14, 650, "muted")
    painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), tokens.colour("border"))


def state_words(shown: Shown) -> str:
    """How a delivery stands."""
    row = shown.row
    match row.state:
        case DeliveryState.SENT:
            return tr("Receipt checked")
        case DeliveryState.SENDING if shown.rate >= 50_000:
            return tr("Sending, {rate} MB/s", rate=figure(shown.rate / 1e6, 1))
        case DeliveryState.SENDING:
            return tr("Sending")
        case DeliveryState.FAILED:
            return tr("Needs you")
    if row.next_try is None:
        return tr("Next")
    seconds = max((row.next_try - datetime.now(UTC)).total_seconds(), 0)
    when = tr("in {n} min", n=f"{seconds / 60:.0f}") if seconds >= 90 else tr("in {n} s", n=f"{seconds:.0f}")
    return tr_count("Tried once, again {when}", "Tried {n} times, again {when}", row.attempts, when=when)


def _row_words(shown: Shown) -> str:
    row = shown.row
    return f"{row.number or tr('no number')}, {state_words(shown)}, {row.target}"


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(300, HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, area = self._tokens, QRectF(option.rect)
        shown: Shown = index.data(Qt.ItemDataRole.UserRole)
        row = shown.row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), tokens.colour("border"))
        places = [one.adjusted(0, area.top(), 0, area.bottom()) for one in columns(area.left(), area.width())]
        paint_text(painter, tokens, places[0], row.number or tr("no number"), 15, 400, "text", mono=True)
        files = tr_count("{n} file", "{n} files", row.files) + f", {figure(row.bytes / 1e6, 1)} MB"
        paint_fitted(painter, tokens, places[1], files, 15, 400, "muted")
        track = QRectF(places[2].left(), area.center().y() - 3, places[2].width() - 24, 6)
        painter.fillRect(track, tokens.colour("track"))
        painter.fillRect(QRectF(track.left(), track.top(), track.width() * shown.share, 6), tokens.colour("text"))
        status = {DeliveryState.SENT: Status.PASS, DeliveryState.FAILED: Status.RETAKE}.get(row.state)
        if row.state is DeliveryState.READY and row.next_try is not None:
            status = Status.REVIEW
        left = places[3].left()
        if status is not None:
            colour = tokens.verdicts[status]
            shape = QRectF(left, area.center().y() - 9, 18, 18)
            paint_glyph(painter, status, shape.adjusted(-1, -1, 1, 1), tokens.keyline, tokens.keyline)
            paint_glyph(painter, status, shape, colour.fill, colour.lettering)
            left += 30
        words = QRectF(left, area.top(), places[3].right() - left, area.height())
        paint_fitted(painter, tokens, words, state_words(shown), 15, 550)
        paint_text(painter, tokens, places[4], row.target, 15, 400, "muted")
        painter.restore()


class SendingTable(QListView):
    """What needs a person first, then what is on its way, then what arrived."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.rows = KeyedRows[Shown](lambda one: (one.row.capture_id, one.row.target), _row_words)
        self._painter = _Painter(tokens)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Deliveries"))

    def show_rows(
        self, rows: tuple[SendingRow, ...], left: Mapping[tuple[CaptureId, str], int], rates: Mapping[str, float]
    ) -> None:
        """The deliveries now, what has left of each, and how fast each target takes it."""
        self.rows.show_rows(
            tuple(Shown(row, left.get((row.capture_id, row.target), 0), rates.get(row.target, 0.0)) for row in rows)
        )
