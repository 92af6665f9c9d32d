"""Catalogue: every frame there is. Search as one types, read a page at a time; each file by its name and its folder."""

import time

from PySide6.QtCore import QRectF, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from vasculum.gui.ask import ask
from vasculum.gui.images.thumbnails import Thumbnails
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.keys import Key
from vasculum.gui.lettering import RIGHT, Run, paint_text
from vasculum.gui.parts.action_bar import ActionBar
from vasculum.gui.parts.filters import Filter, FilterColumn
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.record_card import RecordCard
from vasculum.gui.parts.record_pictures import RecordPictures
from vasculum.gui.parts.rows import RowTable
from vasculum.gui.sentences import said_fault
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import mark, thousands, tr
from vasculum.gui.words import tilde
from vasculum.model.events import Analysed, Captured, Corrected, Delivered, Replaced, Reviewed
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Status
from vasculum.station import Overview, Row, Station

_STATES: tuple[tuple[str, RecordState | None, str, Status | None], ...] = (
    ("all", None, mark("All frames"), None),
    ("accepted", RecordState.ACCEPTED, mark("Accepted"), Status.PASS),
    ("in-review", RecordState.IN_REVIEW, mark("To review"), Status.REVIEW),
    ("retake", RecordState.RETAKE, mark("To retake"), Status.RETAKE),
    ("replaced", RecordState.REPLACED, mark("Replaced"), None),
    ("rejected", RecordState.REJECTED, mark("In the bin"), None),
)
_PAUSE_MS = 40
"""After the last letter; a scan or a fast hand asks once."""


class CataloguePanel(Panel):
    """Search field, filters with counts, table, and the lit record beside it."""

    title = mark("Catalogue")
    icon = "library"
    keys = (
        Key("find", "Ctrl+F", mark("to the search field")),
        Key("folder", "Ctrl+O", mark("shows the file in its folder")),
        Key("copy", "Ctrl+C", mark("copies the file's name")),
        Key("one-to-one", "Ctrl+Z", mark("1:1 and back")),
        Key("next-filter", "Ctrl+Down", mark("the next filter")),
        Key("previous-filter", "Ctrl+Up", mark("the filter before")),
    )

    def __init__(self, station: Station, tokens: Tokens, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self._state = "all"
        self._record: Record | None = None
        self._overview: Overview | None = None
        self._found: int | None = None
        self._asked_at = 0.0
        self._took_ms: float | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Number, label text, field, note, file name"))
        self.search.setAccessibleName(tr("Search the catalogue"))
        self.search.setClearButtonEnabled(True)
        self.filters = FilterColumn(tokens, tr("Filters"))
        self.table = RowTable(tokens, station, thumbnails)
        self.viewer = Viewer(tokens, tr("Picture"), tr("Nothing is chosen"))
        self.viewer.tells_colours = True
        self.card = RecordCard(tokens)
        self.bar = ActionBar(
            tokens,
            (
                ("folder", "Ctrl+O", tr("Show in folder"), "folder-open"),
                ("copy", "Ctrl+C", tr("Copy name"), "copy"),
            ),
        )
        self._pictures = RecordPictures(station, self.viewer, None, self)
        parts: tuple[QWidget, ...] = (self.search, self.filters, self.table, self.viewer, self.card, self.bar)
        for part in parts:
            part.setParent(self)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_PAUSE_MS)
        self._typing.timeout.connect(self.reload)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(700)
        self._later.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.filters.chosen.connect(self._filter)
        self.table.lit.connect(self._lit)
        self.table.rows.arrived.connect(self._arrived)
        self.bar.acted.connect(self.act)

    # --- acts

    def wants(self, key: str) -> bool:
        return key in ("Up", "Down", "PgUp", "PgDown") or super().wants(key)

    def act(self, name: str) -> bool:
        steps = {"Up": -1, "Down": 1, "PgUp": -12, "PgDown": 12}
        match name:
            case "Up" | "Down" | "PgUp" | "PgDown":
                self.table.step(steps[name])
            case "find":
                self.to_search()
            case "folder":
                self._show_folder()
            case "copy":
                self._copy()
            case "one-to-one":
                self.viewer.toggle_one_to_one()
            case "next-filter" | "previous-filter":
                keys = [one[0] for one in _STATES]
                step = 1 if name == "next-filter" else -1
                self._filter(keys[(keys.index(self._state) + step) % len(keys)])
            case "back" if self.search.text():
                self.search.clear()
            case _:
                return False
        return True

    def to_search(self) -> None:
        """To the search field, its text chosen."""
        self.search.setFocus()
        self.search.selectAll()

    def scan(self, text: str) -> bool:
        self.search.setText(text)
        return True

    def _show_folder(self) -> None:
        record = self._record
        if record is None:
            return

        def shown(path: object) -> None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(getattr(path, "parent", path))))
            self.bar.say(tilde(path))

        ask(self, lambda: self._station.named_file(record), shown, lambda fault: self.bar.say(said_fault(fault)))

    def _copy(self) -> None:
        if self._record is not None:
            name = self._station.name_of(self._record)
            QGuiApplication.clipboard().setText(name)
            self.bar.say(tr("Copied: {name}", name=name))

    # --- what is shown

    def look(self) -> None:
        self.to_search()
        self.reload()

    def hear(self, happened: object) -> None:
        changing = Captured | Analysed | Reviewed | Corrected | Replaced | Delivered
        # A table under somebody's eyes is not turned over: only its top, unsearched, follows the shift.
        watched = self.isVisible() and self.table.verticalScrollBar().value() == 0
        if watched and isinstance(happened, changing) and not self._later.isActive():
            self._later.start()

    def take(self, overview: Overview) -> None:
        self._overview = overview
        self._show_filters()

    def reload(self) -> None:
        """Asks the question that stands in the field."""
        self._asked_at = time.monotonic()
        self._found = self._took_ms = None
        query, state = self.search.text().strip(), self._state_asked()
        self.table.rows.ask(query, state)

        def counted(count: int) -> None:
            if query == self.search.text().strip() and state == self._state_asked():
                self._found = count
                self.update()

        ask(self, lambda: self._station.browse_count(query, state), counted)

    def _arrived(self) -> None:
        if self._took_ms is None:
            self._took_ms = (time.monotonic() - self._asked_at) * 1000
        self.update()

    @property
    def took_ms(self) -> float | None:
        """From the question to its first page on the screen, the last time."""
        return self._took_ms

    def _state_asked(self) -> RecordState | None:
        return next(state for key, state, _, _ in _STATES if key == self._state)

    def _filter(self, key: str) -> None:
        self._state = key
        self._show_filters()
        self.reload()

    def _show_filters(self) -> None:
        counts = self._overview.counts if self._overview else {}
        every = sum(counts.get(state.value, 0) for state in RecordState)
        lines = tuple(
            Filter(key, tr(word), every if state is None else counts.get(state.value), shape, "" if shape else "tag")
            for key, state, word, shape in _STATES
        )
        self.filters.show_groups(((tr("State"), lines),), {self._state})

    def _lit(self, row: Row | None) -> None:
        if row is None:
            self._record = None
            self.viewer.clear()
            self.card.show_record(None, "")
            return
        ask(self, lambda: self._station.record(row.capture_id), self._shown)

    def _shown(self, record: Record | None) -> None:
        row = self.table.row
        if record is None or row is None or row.capture_id != record.capture.id:
            return
        self._record = record
        self._pictures.show(record)
        self.card.show_record(record, self._station.name_of(record))

    def heading(self) -> tuple[Run, ...]:
        if self._overview is None:
            return ()
        return (Run(tr("{n} delivered", n=thousands(self._overview.counts["delivered"])), 400, "muted"),)

    # --- places

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide, high = self.width(), self.height()
        low = wide < 1500
        first, last, bar = (204, 320, 60) if low else (228, 478, 68)
        self.search.setGeometry(first + 16, 14, min(560, wide - first - last - 32 - 200), 44)
        self.filters.setGeometry(0, 0, first, high - bar)
        self.table.setGeometry(first, 72, wide - first - last, high - bar - 72)
        self.viewer.setGeometry(wide - last, 0, last, round((high - bar) * 0.56))
        self.card.setGeometry(wide - last, self.viewer.height(), last, high - bar - self.viewer.height())
        self.bar.setGeometry(0, high - bar, wide, bar)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        tokens = self._tokens
        painter.fillRect(self.rect(), tokens.colour("background"))
        head = QRectF(self.search.geometry().right() + 20, 14, 0, 44)
        head.setRight(self.table.geometry().right() - 18)
        shown = self.table.rows.rowCount()
        if self._took_ms is None:
            words = ""
        elif not shown:
            words = tr("Nothing found") if self.search.text().strip() else tr("No specimen yet. Ctrl 1 to shoot")
        elif self._found is None:
            words = "counting"
        else:
            words = tr("{n} found in {ms} ms", n=thousands(self._found), ms=f"{self._took_ms:.0f}")
        paint_text(painter, tokens, head, words, 15, 550, "muted", RIGHT)
