"""Sync: what is where, what is on its way, what needs a person; in words, each act one key."""

from datetime import UTC, datetime

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from vasculum.gui.ask import ask
from vasculum.gui.buttons import KeyButton, Look
from vasculum.gui.keys import Key
from vasculum.gui.lettering import LEFT, Run, fitted, paint_fitted
from vasculum.gui.panels import sync_words
from vasculum.gui.panels.sync_figures import paint_counts, paint_hour
from vasculum.gui.panels.sync_side import SyncSide, target_row
from vasculum.gui.panels.sync_words import Glance
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.sending_table import SendingTable, paint_head
from vasculum.gui.parts.top_bar import Fact
from vasculum.gui.sentences import said_fault
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import mark, moment, thousands, tr, tr_count
from vasculum.gui.words import spelt
from vasculum.model.events import Delivered, DeliveryFailed, Packaged, Progress, Reviewed, SendingWaits
from vasculum.model.ids import CaptureId
from vasculum.model.lanes import waiting_words
from vasculum.station import Gap, Holdings, Overview, Release, Sending, Station, Verification

_REFRESH_MS = 400
_WATCH_MS = 500
_COUNT_S = 60.0
"""The whole catalogue is counted so often while the panel is shown."""
_FOOT = 44


class SyncPanel(Panel):
    """One sentence, five counts, the last hour, the queue; at the right what is where and what needs a glance."""

    title = mark("Sync")
    icon = "cloud-upload"
    keys = (
        Key("try-again", "T", mark("tries again at once what waits or was refused")),
        Key("pause", "P", mark("ends what is being sent and begins nothing more, or goes on")),
        Key("verify", "V", mark("looks at every file here and at the targets, or ends looking")),
        Key("release", "F", mark("frees the originals that are safe to release, or ends freeing")),
        Key("undo", "U", mark("fetches back what was released last")),
        Key("reload", "F5", mark("asks again")),
    )

    def __init__(self, station: Station, tokens: Tokens) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self._now: Sending | None = None
        self._asked = self._began = datetime.now(UTC)
        self._holdings: Holdings | None = None
        self._checked: Verification | None = None
        """The last one that was not broken off, or the one that runs."""
        self._run: Verification | Release | None = None
        self._back = False
        """Whether what runs fetches back."""
        self._freed: tuple[CaptureId, ...] = ()
        self._closed: dict[str, str] = {}
        """Target -> what of it waits for its hours, in a sentence."""
        self._sheets: int | None = None
        self.note = ""
        """What was done, at the foot."""
        self.table = SendingTable(tokens)
        self.side = SyncSide(tokens, self.key_of("release", "F"))
        self.buttons = {
            act: KeyButton(tokens, act, words, self.key_of(act, key), Look.PLAIN, icon)
            for act, key, words, icon in (
                ("try-again", "T", tr("Try again"), "refresh-cw"),
                ("pause", "P", tr("Pause"), "pause"),
                ("verify", "V", tr("Verify now"), "shield-check"),
            )
        }
        for part in (self.table, self.side, *self.buttons.values()):
            part.setParent(self)
        for act, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=act: self.act(name))
        self.side.acted.connect(self._glance)
        self.side.releases.connect(lambda: self.act("release"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_MS)
        self._later.timeout.connect(self.reload)
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH_MS)
        self._watch.timeout.connect(self._watched)
        self.setAccessibleName(tr("Sync"))

    @property
    def sentence(self) -> str:
        """What stands on top."""
        if self._now is None:
            return ""
        closed = tuple(filter(None, self._closed.values()))
        return sync_words.sentence(self._now, len(self._glances()), self._station.sending_paused, closed)

    def _glances(self) -> tuple[Glance, ...]:
        return sync_words.glances(self._now, self._holdings, self._checked) if self._now else ()

    # --- acts

    def act(self, name: str) -> bool:
        match name:
            case "try-again":
                ask(self, self._station.send_again, self._tried)
            case "pause":
                self._pause()
            case "verify":
                self._verify()
            case "release":
                self._release()
            case "undo":
                self._undo()
            case "reload":
                self.reload()
                self._count()
            case _:
                return False
        return True

    def say(self, words: str) -> None:
        """What was done."""
        self.note = words
        self.update()

    def _pause(self) -> None:
        if self._station.sending_paused:
            self._station.resume_sending()
            self.say(tr("Sending goes on"))
        else:
            self._station.pause_sending()
            self.say(tr("Paused: what is being sent is ended, nothing more begins"))
        self.reload()

    def _tried(self, count: int) -> None:
        words = tr_count("{so_many} tried again", "{so_many} tried again", count, so_many=spelt(count, capital=True))
        self.say(words if count else tr("Nothing waits or was refused"))
        self.reload()

    def _glance(self, glance: Glance) -> None:
        match glance.act:
            case "again":
                ask(self, lambda: self._station.send_again(glance.capture_id), self._tried)
            case "fetch-back" if glance.capture_id and self._run is None:
                self._begin(self._station.fetch_back((glance.capture_id,)), back=True)
            case "verify":
                self._verify()
            case "settings":
                self.acted.emit("settings")

    def _verify(self) -> None:
        if self._run is None:
            self._checked = self._station.verify()
            self._begin(self._checked)
        elif isinstance(self._run, Verification):
            self._run.stopped = True
        else:
            self.say(tr("Originals are being freed or fetched; verify after that"))

    def _release(self) -> None:
        if isinstance(self._run, Release):
            self._run.stopped = True
        elif self._run is not None:
            self.say(tr("Files are being verified; release after that"))
        elif not (self._holdings and self._holdings.here.safe):
            self.say(tr("Nothing is safe to release"))
        else:
            self._begin(self._station.release())

    def _undo(self) -> None:
        if self._run is not None:
            self._run.stopped = True
        elif not self._freed:
            self.say(tr("Nothing was released here since the start"))
        else:
            self._begin(self._station.fetch_back(self._freed), back=True)

    def _begin(self, run: Verification | Release, back: bool = False) -> None:
        self._run, self._back = run, back
        self._watched()
        self._watch.start()

    def _watched(self) -> None:
        """Twice a second while something runs or is sent."""
        if (run := self._run) is not None:
            self.say(sync_words.run_words(run, self._back, self.key_of("undo", "U")))
            if run.over:
                self._over(run)
        if self.isVisible() and self._now is not None:
            self._show(self._now)
        if self._run is None and not (self.isVisible() and self._station.meter.sent):
            self._watch.stop()

    def _over(self, run: Verification | Release) -> None:
        if isinstance(run, Release) and self._back:
            self._freed = tuple(one for one in self._freed if one not in run.captures)
        elif isinstance(run, Release):
            self._freed = run.captures or self._freed
        self._run = None
        self.reload()
        self._count()

    @property
    def place(self) -> object:
        return self._run, self._back, self._checked, self._freed

    def go_to(self, place: object) -> None:
        if isinstance(place, tuple):
            self._run, self._back, self._checked, self._freed = place
            self._watch.start()

    # --- what happens

    def look(self) -> None:
        self.setFocus()
        self.reload()
        self._count()
        self._watch.start()

    def hear(self, happened: object) -> None:
        if isinstance(happened, SendingWaits):
            self._closed[happened.target] = waiting_words(happened.target, happened.lanes)
        if not self.isVisible():
            return
        if isinstance(happened, Progress) and not self._watch.isActive():
            self._watch.start()
        watched = isinstance(happened, Delivered | DeliveryFailed | Packaged | Reviewed | SendingWaits | Progress)
        if watched and not self._later.isActive():
            self._later.start()

    def take(self, overview: Overview) -> None:
        self._sheets = overview.specimens_left
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def reload(self) -> None:
        """Asks for the outbox again; now and then for what lies here."""
        self._began = datetime.now(UTC)
        ask(self, self._station.sending, self._came)
        if self._holdings and (datetime.now(UTC) - self._holdings.looked_at).total_seconds() > _COUNT_S:
            self._count()

    def _count(self) -> None:
        ask(self, self._station.holdings, self._counted, lambda fault: self.say(said_fault(fault)))

    def _counted(self, holdings: Holdings) -> None:
        self._holdings = holdings
        if self._now is not None:
            self._show(self._now)

    def _came(self, now: Sending) -> None:
        # A large outbox is asked less often: at most a fifth of the time.
        self._later.setInterval(max(_REFRESH_MS, round(4000 * (datetime.now(UTC) - self._began).total_seconds())))
        self._asked = datetime.now(UTC)
        self._show(now)

    def _show(self, now: Sending) -> None:
        self._now = now
        meter, settings = self._station.meter, self._station.settings
        self.table.show_rows(now.rows, meter.sent, {name: meter.rate(name) for name in settings.targets})
        found = self._glances()
        waits = sync_words.waits(now)
        shown = (*found, waits) if waits else found
        self.side.show_glances(shown, tr("Needs a glance, {n}", n=len(found)))
        self.side.show_targets(tuple(target_row(now, settings, name, meter.rate(name)) for name in settings.targets))
        self._show_release()
        paused = self._station.sending_paused
        self.buttons["pause"].say(tr("Go on") if paused else tr("Pause"))
        verifies = isinstance(self._run, Verification)
        self.buttons["verify"].say(tr("End verifying") if verifies else tr("Verify now"))
        self._arrange()
        self.setAccessibleDescription(self.sentence)
        self.headed.emit()
        self.update()

    def _show_release(self) -> None:
        if isinstance(self._run, Release):
            self.side.show_release(tr("Fetching back") if self._back else tr("Releasing"), self.note, tr("End"), True)
        elif self._holdings is not None:
            words = sync_words.release_words(self._holdings.here, self._station.settings)
            self.side.show_release(*words, tr("Release"), self._holdings.here.safe > 0)

    def heading(self) -> tuple[Run, ...]:
        words = ", ".join(self._station.settings.targets)
        if self._now and self._now.confirmed_at:
            words += f", {moment(self._now.confirmed_at, 'HH:mm')}"
        return (Run(words, 400, "muted"),)

    def facts(self) -> tuple[Fact, ...]:
        words = [Run(tr_count("{n} copy asked for", "{n} copies asked for", self._station.settings.copies))]
        if self._sheets is not None:
            words += [Run(" · "), Run(thousands(self._sheets), 650), Run(" " + tr("sheets left"))]
        return (Fact("hard-drive", tuple(words)),)

    # --- places

    @property
    def _side_width(self) -> int:
        return 500 if self.width() > 1500 else 352

    @property
    def _line(self) -> int:
        return 200 if self.height() <= 800 else 238

    def _arrange(self) -> None:
        wide, high, low = self.width(), self.height(), self.height() <= 800
        x = wide - 32
        for button in reversed(self.buttons.values()):
            size = button.sizeHint()
            x -= size.width()
            button.setGeometry(x, 12 if low else 24, size.width(), 44)
            x -= 12
        hour = 78 if low else 104
        top = self._line + hour + 46
        self.table.setGeometry(32, top, wide - self._side_width - 64, high - _FOOT - top)
        self.side.setGeometry(wide - self._side_width, self._line, self._side_width, high - self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, wide = self._tokens, float(self.width())
        painter.fillRect(self.rect(), tokens.colour("background"))
        now = self._now
        if now is None:
            return
        low = self.height() <= 800
        left = min(button.x() for button in self.buttons.values())
        head = QRectF(32, 8 if low else 20, left - 56, 52)
        painter.setFont(fitted(tokens, head, self.sentence, 30, 650, 16))
        painter.setPen(tokens.colour("text"))
        painter.drawText(head, LEFT | Qt.TextFlag.TextWordWrap, self.sentence)
        paint_counts(painter, tokens, QRectF(32, 66 if low else 92, wide - 64, 130), now, self._holdings)
        painter.fillRect(QRectF(0, self._line, wide, 1), tokens.colour("border"))
        table = QRectF(self.table.geometry())
        hour = QRectF(32, self._line + 10, table.width(), table.top() - self._line - 56)
        paint_hour(painter, tokens, hour, now, self._gaps(now), self._asked)
        paint_head(painter, tokens, QRectF(32, table.top() - 36, self.table.viewport().width(), 36))
        foot = QRectF(0, self.height() - _FOOT, wide - self._side_width, _FOOT)
        painter.fillRect(foot, tokens.colour("raised"))
        painter.fillRect(QRectF(0, foot.top(), foot.width(), 1), tokens.colour("border"))
        paint_fitted(painter, tokens, foot.adjusted(32, 0, -24, 0), self.note, 15, 550)

    def _gaps(self, now: Sending) -> tuple[Gap, ...]:
        begin = self._asked.timestamp() - 3600
        return tuple(gap for gap in (*now.gaps, *self._station.pauses) if not gap.end or gap.end.timestamp() > begin)
