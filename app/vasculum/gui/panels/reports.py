"""Reports: the shift, the drift of thirty days, the newest certificate; kept as page or PDF by one key."""

from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from vasculum.gui import keys
from vasculum.gui.ask import ask
from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.lettering import Run, paint_wrapped, wrapped_height
from vasculum.gui.panels.reports_again import JudgingAgainDesk
from vasculum.gui.parts.action_bar import ActionBar
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.paper import Paper, PaperScroll
from vasculum.gui.sentences import said_document, said_fault
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import mark, thousands, tr
from vasculum.gui.words import named_checks, tilde
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.reports.document import Document, Note
from vasculum.reports.plot import DARK, PAPER, Ink
from vasculum.station import DRIFT_DAYS, Station

_TABS = (("shift", "1", mark("Shift")), ("drift", "2", mark("Drift")), ("conformance", "3", mark("Conformance")))


_ACTS = 142


class ReportsPanel(Panel):
    """Left the report, right its headline and what was found, numbered like the marks in the plots."""

    title = mark("Reports")
    icon = "chart-line"
    keys = keys.REPORTS

    def __init__(self, station: Station, tokens: Tokens) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self.kind = "shift"
        self._document: Document | None = None
        self._fault = ""
        self.paper = Paper(tokens, headed=False, ground="background")
        self.room = PaperScroll(self.paper)
        acts = (
            *(("html", "H", "HTML", "file-text"), ("pdf", "P", "PDF", "file-text")),
            ("again", "J", tr("Judge again"), "refresh-cw"),
        )
        self.bar = ActionBar(tokens, acts)
        self.again = JudgingAgainDesk(station, self)
        self.again.shown.connect(self._show_again)
        self.again.told.connect(self.bar.say)
        self.again.left.connect(self.reload)
        self.tabs = [KeyButton(tokens, act, tr(word), key, Look.TAB, "", self) for act, key, word in _TABS]
        for part in (self.room, self.bar):
            part.setParent(self)
        for tab in self.tabs:
            tab.clicked.connect(self._chooses(tab.act))
        self.bar.acted.connect(self.act)
        # What can be done about the cause that lasts, or that was last; the keys are those of the newest.
        self.doing = [
            KeyButton(tokens, "measure", tr("Measure the target again"), "M", Look.PLAIN, "", self),
            KeyButton(tokens, "first-frame", tr("Show its first frame"), "F", Look.PLAIN, "", self),
            KeyButton(tokens, "again", tr("Judge again"), "J", Look.PLAIN, "", self),
        ]
        # What can be done about what was judged again.
        self.deciding = [
            KeyButton(tokens, "keep-again", tr("Keep it"), "Return", Look.PLAIN, "check", self),
            KeyButton(tokens, "back", tr("Leave it"), "Esc", Look.PLAIN, "", self),
            KeyButton(tokens, "undo", tr("Undo"), "U", Look.PLAIN, "undo-2", self),
        ]
        for button in (*self.doing, *self.deciding):
            button.clicked.connect(self._chooses(button.act))
            button.hide()
        self._light()
        self.setAccessibleName(tr("Reports"))

    @property
    def document(self) -> Document | None:
        """What is shown."""
        return self._document

    def act(self, name: str) -> bool:
        kind, again = self.kind, self.again.document
        if name in ("html", "pdf") and again is not None:
            ask(self, lambda: self._station.keep_document(again, "again", name), self._kept, self._not_kept)
        elif name in ("html", "pdf"):
            ask(self, lambda: self._station.keep_report(kind, name), self._kept, self._not_kept)
        elif name in {act for act, _, _ in _TABS}:
            self.again.back()
            self.kind = name
            self._light()
            self.reload()
        elif name == "again":
            self._judge_again()
        elif name == "keep-again":
            self.again.keep()
        elif name == "undo":
            self.again.undo()
        elif name == "back":
            return self.again.back()
        elif name == "reload":
            self.reload()
        elif name == "measure" and self.cause is not None:
            self.acted.emit("morning")
        elif name == "first-frame" and self.cause is not None:
            capture = CaptureId(self.cause.frames[0])
            ask(self, lambda: self._station.record(capture), self._found)
        else:
            return False
        return True

    @property
    def cause(self) -> Note | None:
        """The newest cause of a drift that there is something to do about; one that lasts goes before."""
        blocks = self._document.blocks if self._document else ()
        found = [block for block in blocks if isinstance(block, Note) and block.frames]
        return next((one for one in reversed(found) if one.shape == "review"), found[-1] if found else None)

    def _judge_again(self) -> None:
        """The frames of the cause that is shown; without one, those of the report's days."""
        if self.kind == "conformance":
            self.bar.say(tr("A certificate's frame is not judged again: measure the target anew"))
            return
        only = frozenset(CaptureId(one) for one in self.cause.frames) if self.cause is not None else None
        day = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        since = day if self.kind == "shift" else day - timedelta(days=DRIFT_DAYS)
        self.again.begin(only, since.astimezone(UTC) if only is None else None)

    def _show_again(self, document: Document) -> None:
        self._put(said_document(document))

    def _found(self, record: Record | None) -> None:
        if record is not None:
            self.acted.emit(f"find:{record.catalog_number or record.capture.primary.original_name}")

    def look(self) -> None:
        self.setFocus()
        self.reload()

    def reload(self) -> None:
        """Asks for the report again."""
        kind, ink = self.kind, self._ink()
        ask(self, lambda: (kind, self._station.report(kind, ink)), self._show, self._failed)

    def heading(self) -> tuple[Run, ...]:
        subtitle = self._document.subtitle if self._document else ""
        return (Run(subtitle, 400, "muted"),)

    def _ink(self) -> Ink:
        if self.kind == "conformance":
            return PAPER
        if not self._tokens.light:
            return DARK
        return Ink(band=self._tokens.colours["border"], ground=self._tokens.colours["background"], grid="#9A9A9A")

    def _chooses(self, kind: str) -> object:
        return lambda: self.act(kind)

    def _light(self) -> None:
        for tab in self.tabs:
            tab.setChecked(tab.act == self.kind)

    def _show(self, answer: tuple[str, Document]) -> None:
        kind, document = answer[0], named_checks(said_document(answer[1]))
        if kind != self.kind or self.again.document is not None:
            # Another tab was chosen meanwhile, or it stands behind what was judged again.
            return
        self._put(document)

    def _put(self, document: Document) -> None:
        self._document, self._fault = document, ""
        self.paper.show_document(document)
        self.room.fit()
        self.setAccessibleDescription(document.headline)
        self.headed.emit()
        self._place_doing()
        self.update()

    def _failed(self, fault: Exception) -> None:
        self._document = None
        self._fault = said_fault(fault)
        self.paper.show_document(None)
        self.setAccessibleDescription(self._fault)
        self.headed.emit()
        self.update()

    def _kept(self, path: object) -> None:
        self.bar.say(tr("Kept: {file}", file=tilde(path)))

    def _not_kept(self, fault: Exception) -> None:
        self.bar.say(said_fault(fault))

    # --- places

    @property
    def _side(self) -> int:
        return 452 if self.width() > 1500 else 340

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide, high = self.width(), self.height()
        bar = 68 if wide > 1500 else 60
        self.bar.setGeometry(0, high - bar, wide, bar)
        x = 28
        for tab in self.tabs:
            size = tab.sizeHint()
            tab.setGeometry(x, 14, size.width(), 36)
            x += size.width() + 12
        self.room.setGeometry(0, 60, wide - self._side, high - bar - 60)
        self._place_doing()

    def _place_doing(self) -> None:
        """The acts stand under the cause that they are about, or at the foot where the list is longer."""
        cause = self.cause
        for button in self.doing:
            button.setVisible(cause is not None)
        wanted = (bool(self.again.to_keep), bool(self.again.to_keep), bool(self.again.to_undo))
        for button, shown in zip(self.deciding, wanted, strict=True):
            button.setVisible(shown and self.again.document is not None)
        if self._document is None:
            return
        width, y = self._side - 48, 24.0
        y += wrapped_height(self._tokens, width, self._document.headline, 30, 650) + 20
        if cause is None:
            for button in (one for one in self.deciding if not one.isHidden()):
                button.setGeometry(self.width() - self._side + 24, round(y), self._side - 48, 44)
                y += 56
            return
        self.doing[2].say(tr("Judge {n} again", n=thousands(len(cause.frames))))
        for note in (block for block in self._document.blocks if isinstance(block, Note)):
            y += self.paper.note(None, QRectF(0, 0, width, 0), note) + self._below(note)
            if note is cause:
                break
        y = min(y - _ACTS - 10, self.bar.y() - _ACTS)
        for button in self.doing:
            button.setGeometry(self.width() - self._side + 62, round(y), self._side - 86, 40)
            y += 46

    def _below(self, note: Note) -> float:
        return 28.0 + (_ACTS if note is self.cause else 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._tokens
        painter.fillRect(self.rect(), tokens.colour("background"))
        side = QRectF(self.width() - self._side, 0, self._side, self.bar.y())
        painter.fillRect(side, tokens.colour("surface"))
        area = side.adjusted(24, 24, -24, -12)
        words = self._document.headline if self._document else self._fault
        y = area.top() + paint_wrapped(painter, tokens, area, words, 30, 650) + 20
        for note in (block for block in (self._document.blocks if self._document else ()) if isinstance(block, Note)):
            painter.fillRect(QRectF(side.left(), y - 10, side.width(), 1), tokens.colour("border"))
            y += self.paper.note(painter, QRectF(area.left(), y + 6, area.width(), 0), note) + self._below(note)
        painter.setPen(Qt.PenStyle.NoPen)
