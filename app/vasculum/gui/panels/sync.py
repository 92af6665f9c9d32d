"""Sync: what is where, what is on its way, what needs a person; in words, with one key to try again."""

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

from vasculum.gui.ask import ask
from vasculum.gui.keys import Key
from vasculum.gui.lettering import (
    LEFT,
    RIGHT,
    Run,
    fitted,
    paint_fitted,
    paint_runs,
    paint_text,
    paint_wrapped,
    wrapped_height,
)
from vasculum.gui.parts.action_bar import ActionBar
from vasculum.gui.parts.panel import Panel
from vasculum.gui.parts.sending_table import SendingTable
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, mark, moment, thousands, tr, tr_count
from vasculum.gui.words import spelt
from vasculum.model.events import Delivered, DeliveryFailed, Packaged, Reviewed, SendingWaits
from vasculum.model.lanes import waiting_words
from vasculum.model.package import DeliveryState
from vasculum.settings.settings import TargetSettings
from vasculum.station import Overview, Sending, Station

_REFRESH_MS = 400


def line_words(target: TargetSettings) -> str:
    """The hours and caps of a target's line, in words; empty where all may go at any time and as fast as it can."""
    lanes = (
        (tr("documents"), target.metadata),
        (tr("access images"), target.access),
        (tr("originals"), target.masters),
    )
    told = []
    for name, lane in lanes:
        parts = [lane.hours, f"{lane.megabits:g} Mbit/s" if lane.megabits else ""]
        if any(parts):
            told.append(f"{name} {', '.join(filter(None, parts))}")
    return "; ".join(told)


class SyncPanel(Panel):
    """One sentence, four counts, the last hour, the queue, and what needs a glance."""

    title = mark("Sync")
    icon = "cloud-upload"
    keys = (
        Key("try-again", "T", mark("tries again at once what waits or was refused")),
        Key("pause", "P", mark("ends what is being sent and begins nothing more, or goes on")),
        Key("reload", "F5", mark("asks again")),
    )

    def __init__(self, station: Station, tokens: Tokens) -> None:
        super().__init__()
        self._station, self._tokens = station, tokens
        self._now: Sending | None = None
        self._closed: dict[str, str] = {}
        """Target -> what of it waits for its hours, in a sentence."""
        self.table = SendingTable(tokens)
        acts = (("try-again", "T", tr("Try again"), "refresh-cw"), ("pause", "P", tr("Pause"), "pause"))
        self.bar = ActionBar(tokens, acts)
        for part in (self.table, self.bar):
            part.setParent(self)
        self.bar.acted.connect(self.act)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_REFRESH_MS)
        self._later.timeout.connect(self.reload)
        self.setAccessibleName(tr("Sync"))

    @property
    def sentence(self) -> str:
        """What stands on top."""
        now = self._now
        if now is None:
            return ""
        if now.failed:
            need = tr_count(
                "{so_many} needs you.", "{so_many} need you.", now.failed, so_many=spelt(now.failed, capital=True)
            )
            return f"{self._waiting_words(now)} {need}"
        if now.away_since is not None:
            return tr(
                "The repository does not answer since {time}. Shooting goes on; sending resumes by itself.",
                time=moment(now.away_since, "HH:mm"),
            )
        if now.waiting and self._station.sending_paused:
            return f"{tr('Sending is paused.')} {self._waiting_words(now)}"
        if now.waiting:
            return " ".join((self._waiting_words(now), *map(said, filter(None, self._closed.values()))))
        all_there = tr_count(
            "All {n} are at the repository, receipts checked.",
            "All {n} are at the repository, receipts checked.",
            now.sent,
        )
        return all_there if now.sent else tr("Nothing to send yet.")

    @staticmethod
    def _waiting_words(now: Sending) -> str:
        if not now.waiting:
            return tr("Nothing waits.")
        recent = sum(now.per_minute[-15:]) / 15
        if not recent:
            return tr_count("{n} specimen to send.", "{n} specimens to send.", now.waiting)
        return tr_count(
            "{n} specimen to send, about {minutes} min.",
            "{n} specimens to send, about {minutes} min.",
            now.waiting,
            minutes=max(round(now.waiting / recent), 1),
        )

    def act(self, name: str) -> bool:
        if name == "try-again":
            ask(self, self._station.send_again, self._tried)
        elif name == "pause":
            self._pause()
        elif name == "reload":
            self.reload()
        else:
            return False
        return True

    def _pause(self) -> None:
        if self._station.sending_paused:
            self._station.resume_sending()
            self.bar.say(tr("Sending goes on"))
        else:
            self._station.pause_sending()
            self.bar.say(tr("Paused: what is being sent is ended, nothing more begins"))
        self.reload()

    def _tried(self, count: int) -> None:
        words = tr_count("{so_many} tried again", "{so_many} tried again", count, so_many=spelt(count, capital=True))
        self.bar.say(words if count else tr("Nothing waits or was refused"))
        self.reload()

    def look(self) -> None:
        self.setFocus()
        self.reload()

    def hear(self, happened: object) -> None:
        if isinstance(happened, SendingWaits):
            self._closed[happened.target] = waiting_words(happened.target, happened.lanes)
        watched = self.isVisible() and not self._later.isActive()
        if watched and isinstance(happened, Delivered | DeliveryFailed | Packaged | Reviewed | SendingWaits):
            self._later.start()

    def take(self, overview: Overview) -> None:
        if self.isVisible() and not self._later.isActive():
            self._later.start()

    def reload(self) -> None:
        """Asks for the outbox again."""
        ask(self, self._station.sending, self._show)

    def _show(self, now: Sending) -> None:
        self._now = now
        self.table.show_rows(now.rows)
        self.setAccessibleDescription(self.sentence)
        self.headed.emit()
        self.update()

    def heading(self) -> tuple[Run, ...]:
        return (Run(", ".join(self._station.settings.targets), 400, "muted"),)

    # --- places

    @property
    def _side(self) -> int:
        return 500 if self.width() > 1500 else 340

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        wide, high = self.width(), self.height()
        bar = 68 if wide > 1500 else 60
        top = 340 if high > 800 else 290
        self.table.setGeometry(32, top, wide - self._side - 64, high - bar - top)
        self.bar.setGeometry(0, high - bar, wide, bar)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, wide = self._tokens, float(self.width())
        painter.fillRect(self.rect(), tokens.colour("background"))
        now = self._now
        if now is None:
            return
        low = self.height() <= 800
        head = QRectF(32, 12 if low else 24, wide - 64, 44)
        painter.setFont(fitted(tokens, head, self.sentence, 30, 650, 19))
        painter.setPen(tokens.colour("text"))
        painter.drawText(head, LEFT | Qt.TextFlag.TextWordWrap, self.sentence)
        self._counts(painter, QRectF(32, 66 if low else 88, wide - 64, 130), now)
        line = 200.0 if low else 228.0
        painter.fillRect(QRectF(0, line, wide, 1), tokens.colour("border"))
        self._hour(painter, QRectF(32, line + 12, wide - self._side - 64, 70 if low else 92), now)
        side = QRectF(wide - self._side, line, self._side, self.bar.y() - line)
        painter.fillRect(side, tokens.colour("surface"))
        self._glance(painter, side, now)

    def _counts(self, painter: QPainter, area: QRectF, now: Sending) -> None:
        tokens = self._tokens
        every = max(now.waiting + now.sent + now.failed, 1)
        facts = (
            (now.captures, tr("On this station"), tr("{size} GB of originals", size=figure(now.bytes / 1e9, 2)), 1.0),
            (now.waiting, tr("To send"), tr("accepted and complete"), now.waiting / every),
            (now.sent, tr("Receipt verified"), tr("read back there, digest for digest"), now.sent / every),
            (now.failed, tr("Need you"), tr("each says why, below"), now.failed / every),
        )
        width = (area.width() - 24 * (len(facts) - 1)) / len(facts)
        for place, (number, name, below, share) in enumerate(facts):
            x = area.left() + place * (width + 24)
            painter.fillRect(QRectF(x, area.top(), width, 7), tokens.colour("track"))
            painter.fillRect(QRectF(x, area.top(), width * min(share, 1.0), 7), tokens.colour("text"))
            paint_text(painter, tokens, QRectF(x, area.top() + 14, width, 56), thousands(number), 46, 750)
            paint_text(painter, tokens, QRectF(x, area.top() + 70, width, 24), name, 16.5, 650)
            paint_fitted(painter, tokens, QRectF(x, area.top() + 94, width, 24), below, 14, 400, "muted")

    def _hour(self, painter: QPainter, area: QRectF, now: Sending) -> None:
        tokens = self._tokens
        head = QRectF(area.left(), area.top(), area.width(), 24)
        paint_text(painter, tokens, head, tr("Last hour, delivered a minute"), 14, 650)
        most = max(now.per_minute)
        words = tr("most in a minute: {n}", n=most) if most else tr("none", "deliveries")
        paint_text(painter, tokens, head, words, 14, 400, "muted", RIGHT)
        plot = area.adjusted(0, 32, 0, 0)
        step = plot.width() / len(now.per_minute)
        for place, count in enumerate(now.per_minute):
            high = plot.height() * count / most if most else 0
            bar = QRectF(plot.left() + place * step, plot.bottom() - max(high, 1), max(step - 3, 1), max(high, 1))
            painter.fillRect(bar, tokens.colour("text" if count else "border"))

    def _glance(self, painter: QPainter, area: QRectF, now: Sending) -> None:
        tokens, width = self._tokens, area.width() - 48
        y = area.top() + 12
        paint_text(painter, tokens, QRectF(area.left() + 24, y, width, 28), tr("Targets"), 14, 650, "muted")
        y += 34
        for name, target in self._station.settings.targets.items():
            runs = (Run(name, 650), Run(f"  {target.kind}", 400, "muted"))
            paint_runs(painter, tokens, QRectF(area.left() + 24, y, width, 26), runs, 16.5)
            where = self._station.settings.target_place(name)
            paint_text(painter, tokens, QRectF(area.left() + 24, y + 24, width, 22), where, 14, 400, "muted")
            if line := line_words(target):
                paint_text(painter, tokens, QRectF(area.left() + 24, y + 46, width, 22), line, 14, 400, "muted")
                y += 22
            y += 58
        failed = [row for row in now.rows if row.state is DeliveryState.FAILED]
        waiting = [row for row in now.rows if row.state is DeliveryState.READY and row.last_error]
        paint_text(
            painter,
            tokens,
            QRectF(area.left() + 24, y, width, 28),
            tr("Needs a glance, {n}", n=len(failed)),
            14,
            650,
            "muted",
        )
        y += 34
        for row in (*failed, *waiting[:1]):
            why = said(row.last_error or "")
            high = wrapped_height(tokens, width, why, 15) + 42
            if y + high > area.bottom():
                break
            number = row.number or tr("no number")
            word = tr("was refused") if row.state is DeliveryState.FAILED else tr("is tried again")
            runs = (Run(number, 400, mono=True), Run(f"  {word}", 650))
            paint_runs(painter, tokens, QRectF(area.left() + 24, y, width, 26), runs, 16.5)
            paint_wrapped(painter, tokens, QRectF(area.left() + 24, y + 28, width, high), why, 15, 400, "muted")
            y += high
        if not failed and not waiting:
            paint_text(painter, tokens, QRectF(area.left() + 24, y, width, 26), tr("Nothing."), 15, 400)
