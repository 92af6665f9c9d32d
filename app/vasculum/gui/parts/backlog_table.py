"""The backlog's folders as rows: how far, how fast, how long still, and what came of it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import RIGHT, Run, paint_runs, paint_text
from vasculum.gui.parts.keyed_rows import KeyedRows
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, thousands, tr
from vasculum.gui.words import VERDICTS
from vasculum.model.verdict import Status
from vasculum.station import FolderState

_Index = QModelIndex | QPersistentModelIndex
_ROW = 96
_SLOW = 0.1
"""Pictures a second, below which a pace is told by the minute."""


def state_words(state: FolderState) -> str:
    """How a folder stands, with its pace while it runs."""
    match state.state:
        case "counting":
            return tr("Counting the pictures")
        case "running" if state.slowed:
            return tr("Slowed for shooting")
        case "running":
            return _pace(state)
        case "paused":
            return tr("Paused")
        case "finished":
            return tr("Finished")
        case "fault":
            return said(state.sentence)
    return tr("Waits for its turn")


def _pace(state: FolderState) -> str:
    if state.done < 3 or state.seconds <= 0:
        return tr("Begins")
    rate = state.done / state.seconds
    minutes = (state.found - state.done) / rate / 60
    left = tr("{n} min left", n=f"{minutes:.0f}") if minutes >= 1.5 else tr("about a minute left")
    if minutes >= 90:
        left = tr("{n} h left", n=f"{minutes / 60:.0f}")
    if rate < _SLOW:
        return tr("{rate} a minute, {left}", rate=figure(rate * 60, 1), left=left)
    return tr("{rate} a second, {left}", rate=figure(rate, 1), left=left)


def _done(state: FolderState) -> str:
    if not state.found:
        return tr("not counted yet")
    return tr("{done} of {all}", done=thousands(state.done), all=thousands(state.found))


def _row_words(state: FolderState) -> str:
    return f"{state.folder.name}, {_done(state)}, {state_words(state)}"


class _Painter(QStyledItemDelegate):
    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return QSize(300, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        tokens, area = self._tokens, QRectF(option.rect)
        state: FolderState = index.data(Qt.ItemDataRole.UserRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, tokens.colour("raised"))
            painter.fillRect(QRectF(area.left(), area.top(), 4, area.height()), tokens.colour("accent"))
        painter.fillRect(QRectF(area.left(), area.bottom() - 1, area.width(), 1), tokens.colour("border"))
        inner = area.adjusted(20, 10, -20, -12)
        half = inner.width() * 0.55
        name = (Run(state.folder.name, 650), Run(f"   {state.folder.parent}", 400, "muted"))
        paint_runs(painter, tokens, QRectF(inner.left(), inner.top(), half, 26), name, 17)
        words = QRectF(inner.left() + half, inner.top(), inner.width() - half, 26)
        paint_text(painter, tokens, words, state_words(state), 15, 550, "text", RIGHT)
        self._bar(painter, QRectF(inner.left(), inner.top() + 34, inner.width(), 8), state)
        self._counts(painter, QRectF(inner.left(), inner.top() + 50, inner.width(), 24), state)
        painter.restore()

    def _bar(self, painter: QPainter, area: QRectF, state: FolderState) -> None:
        painter.fillRect(area, self._tokens.colour("track"))
        share = min(state.done / state.found, 1.0) if state.found else 0.0
        painter.fillRect(
            QRectF(area.left(), area.top(), area.width() * share, area.height()), self._tokens.colour("text")
        )

    def _counts(self, painter: QPainter, area: QRectF, state: FolderState) -> None:
        tokens, x = self._tokens, area.left()
        done = _done(state)
        paint_text(painter, tokens, QRectF(x, area.top(), 170, area.height()), done, 15, 400, "muted")
        x += 180
        for status in (Status.PASS, Status.REVIEW, Status.RETAKE):
            colour, count = tokens.verdicts[status], state.counts.get(status.value, 0)
            shape = QRectF(x, area.center().y() - 8, 16, 16)
            paint_glyph(painter, status, shape.adjusted(-1, -1, 1, 1), tokens.keyline, tokens.keyline)
            paint_glyph(painter, status, shape, colour.fill, colour.lettering)
            words = f"{tr(VERDICTS[status])} {thousands(count)}"
            paint_text(painter, tokens, QRectF(x + 24, area.top(), 130, area.height()), words, 15, 550)
            x += 150
        for name, words in (("unreadable", tr("unreadable")), ("known", tr("known before"))):
            count = state.counts.get(name, 0)
            if count:
                place = QRectF(x, area.top(), 170, area.height())
                paint_text(painter, tokens, place, f"{words} {thousands(count)}", 15, 400, "muted")
                x += 170


class BacklogTable(QListView):
    """One folder is lit; arrows choose."""

    chosen = Signal()

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self.rows = KeyedRows[FolderState](lambda state: state.folder, _row_words)
        self._painter = _Painter(tokens)
        self.setModel(self.rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Folders"))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())

    @property
    def lit(self) -> FolderState | None:
        """The folder that is lit."""
        row = self.currentIndex().row()
        return self.rows.rows[row] if 0 <= row < len(self.rows.rows) else None

    def show_states(self, states: tuple[FolderState, ...]) -> None:
        """The folders now; the lit one stays lit."""
        lit = self.lit
        self.rows.show_rows(states)
        if states and not self.currentIndex().isValid():
            at = next((row for row, one in enumerate(states) if lit and one.folder == lit.folder), len(states) - 1)
            self.setCurrentIndex(self.rows.index(at))

    def step(self, by: int) -> None:
        """Lights the next or the one before."""
        last = len(self.rows.rows) - 1
        if last >= 0:
            self.setCurrentIndex(self.rows.index(min(max(self.currentIndex().row() + by, 0), last)))
