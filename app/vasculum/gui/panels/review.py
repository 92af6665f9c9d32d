"""Review: what needs only the picture. Grid with the problems marked, picture to look into, fields to approve."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui import keys
from vasculum.gui.ask import ask
from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.lettering import RIGHT, Run, paint_fitted, paint_text, width_of
from vasculum.gui.panels.decided_words import heading_of, marked_words, taken_back
from vasculum.gui.panels.review_filters import STATES, filter_groups
from vasculum.gui.parts.action_bar import ActionBar
from vasculum.gui.parts.fields import FieldColumn
from vasculum.gui.parts.filters import FilterColumn
from vasculum.gui.parts.grid import RecordGrid, cause_of
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.record_pictures import RecordPictures
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import inside, key_words, mark, thousands, tr
from vasculum.gui.words import spelt
from vasculum.model.errors import StationError
from vasculum.model.events import Analysed, Corrected, Replaced, Reviewed
from vasculum.model.ids import CaptureId
from vasculum.model.record import Record
from vasculum.station import Act, Overview, Station

_SHOWN = 500


class ReviewPanel(Panel):
    """One record is lit; keys decide about it, or about all that are marked."""

    title = mark("Review")
    icon = "list-checks"
    keys = keys.REVIEW

    def __init__(self, station: Station, tokens: Tokens, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self._state, self._cause = "to-review", ""
        self._records: tuple[Record, ...] = ()
        self._overview: Overview | None = None
        self._asked = 0
        self._doubted: tuple[CaptureId, str] | None = None
        self._canvas = QRect()
        self.filters = FilterColumn(tokens, tr("Filters"))
        self.grid = RecordGrid(tokens, station, thumbnails, tr("Records to review"))
        self.viewer = Viewer(tokens, tr("Picture"), tr("Nothing is chosen"))
        self.viewer.tells_colours = True
        self.fields = FieldColumn(tokens, self.key_of)
        self._pictures = RecordPictures(station, self.viewer, self.fields, self)
        self.bar = ActionBar(
            tokens,
            (
                ("accept", "A", tr("Accept"), "check"),
                ("send-back", "R", tr("Send to retake"), "rotate-ccw"),
                ("flag", "F", tr("Curator"), "flag"),
                ("reject", "D", tr("Into the bin"), "inbox"),
                ("later", "L", tr("Later"), "clock"),
            ),
        )
        self._chips = [
            KeyButton(tokens, act, words, key, Look.CHIP, parent=self)
            for act, words, key in (
                ("fit", tr("Fit"), "0"),
                ("one-to-one", "1 : 1", "Z"),
                ("boxes", tr("Findings"), "X"),
            )
        ]
        parts: tuple[QWidget, ...] = (self.filters, self.grid, self.viewer, self.fields, self.bar)
        for part in parts:
            part.setParent(self)
        for chip in self._chips:
            chip.raise_()
            chip.clicked.connect(self._clicked(chip.act))
        self._chips[2].setChecked(True)
        self.filters.chosen.connect(self._filter)
        self.grid.lit.connect(self._lit)
        self.fields.given.connect(self._given)
        self.bar.acted.connect(self.act)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(200)
        self._again.timeout.connect(self.reload)

    # --- acts

    def wants(self, key: str) -> bool:
        if self.fields.editing:
            return key == "Esc"
        plain = key.removeprefix("Shift+")
        if key in ("Left", "Right", "Up", "Down", "Enter", "Num+Enter") or (key.isdigit() and key != "0"):
            return True
        return super().wants(key) or (plain != key and plain in "ARFD")

    def act(self, name: str) -> bool:
        arrows = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
        desk = self._station.desk
        decisions: dict[str, tuple[Callable[[CaptureId], None], str]] = {
            "accept": (desk.accept, tr("Accepted")),
            "send-back": (desk.send_back, tr("Sent back")),
            "flag": (desk.flag, tr("Held for the curator")),
            "reject": (desk.reject, tr("In the bin")),
        }
        plain = self.act_of(name.removeprefix("Shift+")) or name
        simple: dict[str, Callable[[], Any]] = {
            "later": lambda: self.grid.step(1, 0),
            "undo": self._undo,
            "mark": self._mark,
            "approve": self.fields.approve,
            "Enter": self.fields.approve,
            "Num+Enter": self.fields.approve,
            "next-field": lambda: self.fields.step(1),
            "type": self.fields.edit,
            "history": self._history,
            "fit": self.viewer.fit,
            "one-to-one": self.viewer.toggle_one_to_one,
            "boxes": self._toggle_boxes,
            "next-filter": lambda: self._next_filter(1),
            "previous-filter": lambda: self._next_filter(-1),
        }
        if name in arrows:
            self.grid.step(*arrows[name])
        elif plain in decisions:
            self._decide(*decisions[plain], marked=name.startswith("Shift+"))
        elif name in simple:
            simple[name]()
        elif name.isdigit():
            return self.fields.choose(int(name))
        elif name == "back":
            return self.fields.cancel() or self._closed_history()
        else:
            return False
        return True

    def _decide(self, decide: Callable[[CaptureId], None], done: str, marked: bool) -> None:
        record = self.grid.record
        chosen = tuple(self.grid.records.marked) if marked else (record.capture.id,) if record else ()
        if not chosen:
            self.bar.say(
                tr("Nothing is marked: {key} marks", key=key_words(self.key_of("mark", "Space")))
                if marked
                else tr("Nothing is chosen")
            )
            return

        def all_of_them() -> tuple[int, str]:
            faults = []
            for capture_id in chosen:
                try:
                    decide(capture_id)
                except StationError as fault:
                    faults.append(f"{fault} {fault.advice}")
            return len(chosen) - len(faults), faults[0] if faults else ""

        def told(answer: tuple[int, str]) -> None:
            count, fault = answer
            number = record.catalog_number if record and not marked else None
            words = f"{done}: {number or spelt(count)}" if count else ""
            self.bar.say(" · ".join(filter(None, (said(fault), words))))
            if count and not marked and self._state == "to-review":
                self.grid.step(1, 0)
            self.reload()

        ask(self, all_of_them, told)

    def _undo(self) -> None:
        def told(act: Act | None) -> None:
            self.bar.say(taken_back(act))
            self.reload()

        ask(self, self._station.desk.undo, told)

    def _mark(self) -> None:
        self.grid.mark()
        self.bar.say(marked_words(len(self.grid.records.marked)))

    def _given(self, term: str, value: str) -> None:
        record = self.grid.record
        if record is None:
            return
        capture_id, station = record.capture.id, self._station
        certain = (capture_id, value) == self._doubted or value == record.catalog_number
        self._doubted = (capture_id, value)

        def given() -> str:
            if term != "catalogNumber":
                station.desk.correct(capture_id, term, value)
                return ""
            typed = station.number_typed(value, capture_id)
            if typed.doubts and not certain:
                return f"{said(typed.doubts[0])} {tr('Enter it again to keep it')}"
            station.desk.correct(capture_id, term, typed.value)
            return ""

        def told(doubt: str) -> None:
            self.bar.say(doubt)
            self.reload()

        ask(self, given, told)

    def _history(self) -> None:
        record = self.grid.record
        if record is None or self._closed_history():
            return
        ask(self, lambda: self._station.history(record.capture.id), self.fields.show_history)

    def _closed_history(self) -> bool:
        shown = self.fields.history_shown
        self.fields.show_history(None)
        return shown

    def _toggle_boxes(self) -> None:
        self.viewer.boxes_shown = not self.viewer.boxes_shown
        self._chips[2].setChecked(self.viewer.boxes_shown)
        self.viewer.viewport().update()

    # --- what is shown

    def look(self) -> None:
        self.setFocus()
        self.reload()

    def hear(self, happened: object) -> None:
        if self.isVisible() and isinstance(happened, Analysed | Reviewed | Corrected | Replaced):
            self._again.start()

    def take(self, overview: Overview) -> None:
        self._overview = overview
        self._show_filters()
        self.update()

    def reload(self) -> None:
        """Asks for the records again; what is lit stays lit. Not under a hand that types: then it waits."""
        if self.fields.editing:
            self._again.start()
            return
        self._asked += 1
        asked, state = self._asked, STATES[self._state][0]
        ask(self, lambda: self._station.records(state=state, limit=_SHOWN), lambda found: self._found(asked, found))

    def _found(self, asked: int, records: tuple[Record, ...]) -> None:
        if asked != self._asked:
            return
        self._records = records
        self._show()

    def _show(self) -> None:
        shown = tuple(one for one in self._records if self._cause in ("", cause_of(one)))
        was = self.grid.record
        row = self.grid.currentIndex().row()
        self.grid.records.show_records(shown)
        if self._records and not shown:
            self._cause = ""
            self._show()
            return
        if not shown:
            self._lit(None)
        else:
            kept = self.grid.records.row_of(was.capture.id) if was else None
            self.grid.light(kept if kept is not None else max(row, 0))
            self._lit(self.grid.record)
        self._show_filters()
        self.headed.emit()
        self.update()

    def _show_filters(self) -> None:
        counts = self._overview.counts if self._overview else {}
        lit = {self._state, f"cause:{self._cause}"}
        self.filters.show_groups(filter_groups(counts, self._records), lit)

    def _filter(self, key: str) -> None:
        if key.startswith("cause:"):
            cause = key.removeprefix("cause:")
            self._cause = "" if cause == self._cause else cause
            self._show()
        else:
            self._state, self._cause = key, ""
            self.grid.records.marked.clear()
            self.reload()

    def _next_filter(self, step: int) -> None:
        keys = self.filters.keys
        now = keys.index(f"cause:{self._cause}" if self._cause else self._state)
        self._filter(keys[(now + step) % len(keys)])

    def _lit(self, record: Record | None) -> None:
        self.fields.show_record(record)
        self.headed.emit()
        self._pictures.show(record)

    def heading(self) -> tuple[Run, ...]:
        return heading_of(self.grid.record)

    # --- places

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide, high = self.width(), self.height()
        low = wide < 1500
        first, columns, last, bar = (204, 2, 352, 60) if low else (228, 3, 478, 68)
        grid = columns * 121 + 26
        self.bar.setGeometry(0, high - bar, wide, bar)
        self.filters.setGeometry(0, 0, first, high - bar)
        self.grid.setGeometry(first + 10, 44, grid - 10, high - bar - 44)
        self.fields.setGeometry(wide - last, 0, last, high - bar)
        self._canvas = QRect(first + grid, 0, wide - first - grid - last, high - bar)
        self.viewer.setGeometry(self._canvas.adjusted(20, 20, -20, -58))
        x = self._canvas.left() + 20
        for chip in self._chips:
            size = chip.sizeHint()
            chip.setGeometry(x, self._canvas.bottom() - 43, size.width(), 30)
            x += size.width() + 8

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._tokens
        painter.fillRect(self.rect(), tokens.colour("background"))
        painter.fillRect(self._canvas, tokens.colour("canvas"))
        shown = self.grid.records.rowCount()
        word = inside(tr(STATES[self._state][1]))
        head = f"{spelt(shown, capital=True)} {word}" if shown else self._empty()
        left, width = self.filters.width() + 18, self.grid.width() - 16
        paint_fitted(painter, tokens, QRect(left, 12, width, 24).toRectF(), head, 15, 550, "muted")
        self._paint_profile(painter)

    def _paint_profile(self, painter: QPainter) -> None:
        words = tr("Display: sRGB assumed")
        left = self._chips[-1].geometry().right() + 16
        line = QRect(left, self._canvas.bottom() - 43, self._canvas.right() - 20 - left, 30).toRectF()
        if width_of(self._tokens, (Run(words, 550),), 14) <= line.width():
            paint_text(painter, self._tokens, line, words, 14, 550, QColor("#FFFFFF"), RIGHT)

    def _empty(self) -> str:
        if self._state != "to-review":
            return tr("Nothing here.")
        taken = self._overview.counts["accepted"] if self._overview else 0
        return tr("Nothing to review. {n} accepted.", n=thousands(taken)) if taken else tr("Nothing to review.")

    def _clicked(self, act: str) -> Callable[[], bool]:
        return lambda: self.act(act)
