"""Backlog: a folder is dropped, worked through, paused and gone on with; its report lies one key away."""

from pathlib import Path, PurePath

from PySide6.QtCore import QDir, QRectF, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QCompleter, QFileSystemModel, QLineEdit

from vasculum.gui.ask import ask
from vasculum.gui.keys import Key
from vasculum.gui.lettering import LEFT, Run, fitted, paint_text, paint_wrapped, wrapped_height
from vasculum.gui.parts.action_bar import ActionBar
from vasculum.gui.parts.backlog_table import BacklogTable, state_words
from vasculum.gui.parts.panel import Panel
from vasculum.gui.sentences import said, said_fault
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, mark, thousands, tr
from vasculum.gui.words import name_of, tilde
from vasculum.model.events import Captured
from vasculum.station import FolderState, Station

_REFRESH_MS = 500
_DROP = 92


class BacklogPanel(Panel):
    """Folders above, what the lit one met below. Originals are never changed."""

    title = mark("Backlog")
    icon = "folder-open"
    keys = (
        Key("browse", "B", mark("types the path of a folder, completed as one types")),
        Key("pause", "P", mark("pauses the lit folder, or goes on with it")),
        Key("report", "O", mark("opens its report")),
        Key("forget", "D", mark("takes a finished or paused folder off the list; what was taken in stays")),
        Key("next", "Down", mark("the next folder")),
        Key("previous", "Up", mark("the folder before")),
    )

    def __init__(self, station: Station, tokens: Tokens) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self.table = BacklogTable(tokens)
        self.bar = ActionBar(
            tokens,
            (
                ("browse", "B", tr("Type a path"), "folder-open"),
                ("pause", "P", tr("Pause or go on"), "pause"),
                ("report", "O", tr("Report"), "list-checks"),
                ("forget", "D", tr("Off the list"), "x"),
            ),
        )
        self.path = QLineEdit()
        self.path.setPlaceholderText(tr("or type its path, or s3://bucket/prefix"))
        self.path.setAccessibleName(tr("Path of a folder"))
        self.path.setCompleter(_folders(self.path))
        self.path.returnPressed.connect(self._typed)
        for part in (self.table, self.path, self.bar):
            part.setParent(self)
        self.bar.acted.connect(self.act)
        self.table.chosen.connect(self.update)
        self._timer = QTimer(self)
        self._timer.setInterval(_REFRESH_MS)
        self._timer.timeout.connect(self.reload)
        self._stood: dict[object, str] = {}
        self._over = False
        self.setAcceptDrops(True)
        self.setAccessibleName(tr("Backlog"))

    # --- what the person does

    def act(self, name: str) -> bool:
        lit = self.table.lit
        if name == "browse":
            self.path.setFocus()
        elif name in ("next", "previous"):
            self.table.step(1 if name == "next" else -1)
        elif name not in ("pause", "report", "forget"):
            return False
        elif lit is None:
            self.bar.say(tr("No folder is on the list"))
        elif name == "pause":
            self._pause(lit)
        elif name == "report":
            self._report(lit)
        elif name == "forget":
            self._forget(lit)
        return True

    def add(self, folder: Path | str) -> None:
        """Puts a folder on the list, or the words for one or for a bucket's prefix."""
        ask(self, lambda: self._station.backlogs.add(folder), lambda _: self._added(folder), self._refused)

    def _added(self, folder: Path | str) -> None:
        name = PurePath(str(folder).partition("?")[0]).name
        self.bar.say(tr("{folder} is on the list; originals are never changed", folder=name))
        self.reload()

    def _refused(self, fault: Exception) -> None:
        self.bar.say(said_fault(fault))

    def _typed(self) -> None:
        words = self.path.text().strip()
        self.setFocus()
        if words:
            self.path.clear()
            self.add(words)

    def _pause(self, lit: FolderState) -> None:
        backlogs = self._station.backlogs
        if lit.state == "finished":
            self.bar.say(tr("{folder} is finished; drop it again to look for new pictures", folder=lit.folder.name))
            return
        goes = lit.state in ("paused", "fault")
        question = (lambda: backlogs.resume(lit.folder)) if goes else (lambda: backlogs.pause(lit.folder))
        words = tr("{folder} goes on", folder=lit.folder.name)
        if not goes:
            words = tr("{folder} pauses after this picture", folder=lit.folder.name)
        self.bar.say(words)
        ask(self, question, lambda _: self.reload(), self._refused)

    def _report(self, lit: FolderState) -> None:
        if lit.report is None or not lit.report.is_file():
            self.bar.say(tr("The report is written when the folder is finished"))
            return
        opened = QDesktopServices.openUrl(QUrl.fromLocalFile(str(lit.report)))
        words = mark("Opened {file}") if opened else mark("No program here opens it; it lies at {file}")
        self.bar.say(tr(words, file=lit.report.name if opened else tilde(lit.report)))

    def _forget(self, lit: FolderState) -> None:
        if lit.state in ("running", "counting"):
            self.bar.say(tr("Pause it first"))
            return
        ask(self, lambda: self._station.backlogs.forget(lit.folder), lambda _: self.reload(), self._refused)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._over = True
            self.update()

    def dragLeaveEvent(self, event: object) -> None:  # noqa: N802
        self._over = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._over = False
        for url in event.mimeData().urls():
            if url.isLocalFile():
                self.add(Path(url.toLocalFile()))
        event.acceptProposedAction()

    # --- what happens

    def look(self) -> None:
        self.setFocus()
        self._timer.start()
        self.reload()

    def hear(self, happened: object) -> None:
        if isinstance(happened, Captured):
            self._station.backlogs.shot()

    def reload(self) -> None:
        """Asks how the folders stand; while the panel is shown."""
        if not self.isVisible():
            self._timer.stop()
        states = self._station.backlogs.states()
        for one in states:
            before = self._stood.get(one.folder, one.state)
            if one.state == "finished" != before:
                key = key_words(self.key_of("report", "O"))
                self.bar.say(tr("{folder} is finished; {key} opens its report", folder=one.folder.name, key=key))
            elif one.state == "paused" != before:
                key = key_words(self.key_of("pause", "P"))
                self.bar.say(tr("{folder} is paused; {key} goes on with it", folder=one.folder.name, key=key))
        self._stood = {one.folder: one.state for one in states}
        self.table.show_states(states)
        self.headed.emit()
        self.update()

    def heading(self) -> tuple[Run, ...]:
        running = [one for one in self.table.rows.rows if one.state in ("running", "counting")]
        words = f"{running[0].folder.name}: {state_words(running[0])}" if running else tr("Nothing runs")
        return (Run(words, 400, "muted"),)

    # --- places

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide, high = self.width(), self.height()
        bar = 68 if wide > 1500 else 60
        below = max(min(high // 3, 320), 180)
        top = _DROP + 36
        self.path.setGeometry(wide // 2, 20 + (_DROP - 40) // 2, wide // 2 - 56, 40)
        self.table.setGeometry(12, top, wide - 24, high - bar - below - top)
        self.bar.setGeometry(0, high - bar, wide, bar)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, wide = self._tokens, float(self.width())
        painter.fillRect(self.rect(), tokens.colour("background"))
        drop = QRectF(32, 20, wide - 64, _DROP)
        painter.setPen(QPen(tokens.colour("accent" if self._over else "control_border"), 2, Qt.PenStyle.DashLine))
        painter.setBrush(tokens.colour("raised" if self._over else "surface"))
        painter.drawRoundedRect(drop, 10, 10)
        inside = drop.adjusted(24, 16, -24, -12)
        head = QRectF(inside.left(), inside.top(), inside.width(), 30)
        paint_text(painter, tokens, head, tr("Drop a folder here"), 20, 650)
        profile = said(self._station.profile.title)
        words = tr(
            "Judged with the profile {profile}. Originals are copied, never changed; shooting comes first.",
            profile=profile,
        )
        below = QRectF(inside.left(), inside.top() + 30, self.path.x() - inside.left() - 24, inside.height() - 28)
        painter.setFont(fitted(tokens, below, words, 15, 400, 11))
        painter.setPen(tokens.colour("muted"))
        painter.drawText(below, LEFT | Qt.TextFlag.TextWordWrap, words)
        top = float(self.table.geometry().bottom() + 1)
        area = QRectF(0, top, wide, self.bar.y() - top)
        painter.fillRect(area, tokens.colour("surface"))
        painter.fillRect(QRectF(0, top, wide, 1), tokens.colour("border"))
        lit = self.table.lit
        if lit is None:
            told = tr("What a folder came to stands here: why frames did not pass, and what could not be read.")
            paint_wrapped(painter, tokens, area.adjusted(32, 16, -32, -8), told, 15, 400, "muted")
        else:
            half = area.width() / 2
            self._causes(painter, QRectF(32, top + 12, half - 56, area.height() - 16), lit)
            self._unreadable(painter, QRectF(half + 24, top + 12, half - 56, area.height() - 16), lit)

    def _causes(self, painter: QPainter, area: QRectF, lit: FolderState) -> None:
        tokens = self._tokens
        head = QRectF(area.left(), area.top(), area.width(), 26)
        paint_text(painter, tokens, head, tr("Why frames did not pass"), 15, 650, "muted")
        causes = sorted(lit.causes.items(), key=lambda item: -item[1])
        if not causes:
            below = head.translated(0, 32)
            paint_text(
                painter, tokens, below, tr("Every frame so far passed.") if lit.done else tr("Nothing yet."), 15, 400
            )
        if lit.missing:
            views = ", ".join(f"{name} {thousands(count)}" for name, count in lit.missing.items())
            foot = QRectF(area.left(), area.bottom() - 26, area.width(), 24)
            paint_text(painter, tokens, foot, tr("Missing views, by specimens: {views}", views=views), 15, 550)
            area = area.adjusted(0, 0, 0, -30)
        most = causes[0][1] if causes else 1
        for place, (name, count) in enumerate(causes[: int((area.height() - 34) // 30)]):
            y = area.top() + 34 + place * 30
            paint_text(painter, tokens, QRectF(area.left(), y, 170, 24), name_of(name), 15, 550)
            room = area.width() - 250
            painter.fillRect(QRectF(area.left() + 180, y + 7, max(room * count / most, 2), 10), tokens.colour("text"))
            paint_text(painter, tokens, QRectF(area.right() - 60, y, 60, 24), thousands(count), 15, 550)

    def _unreadable(self, painter: QPainter, area: QRectF, lit: FolderState) -> None:
        tokens = self._tokens
        head = QRectF(area.left(), area.top(), area.width(), 26)
        paint_text(painter, tokens, head, tr("Could not be read"), 15, 650, "muted")
        if not lit.unreadable:
            paint_text(painter, tokens, head.translated(0, 32), tr("None."), 15, 400)
        y = area.top() + 34
        for file, sentence in reversed(lit.unreadable):
            words = said(sentence) if file in sentence else f"{file}: {said(sentence)}"
            high = wrapped_height(tokens, area.width(), words, 15)
            if y + high > area.bottom():
                break
            paint_wrapped(painter, tokens, QRectF(area.left(), y, area.width(), high), words, 15, 400)
            y += high + 8


def _folders(owner: QLineEdit) -> QCompleter:
    """Completes paths with the folders that there are; they are read off the main thread."""
    model = QFileSystemModel(owner)
    model.setFilter(QDir.Filter.AllDirs | QDir.Filter.NoDotAndDotDot | QDir.Filter.Drives)
    model.setRootPath("")
    completer = QCompleter(model, owner)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
