"""The figures of Sync, painted: five counts, each with its share as a bar, and the pace of the last hour."""

from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from vasculum.gui.lettering import RIGHT, paint_fitted, paint_text
from vasculum.gui.panels.sync_words import gap_minutes, gap_words, size_words
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, moment, thousands, tr
from vasculum.station import KEPT_DAYS, Gap, Holdings, Sending

_BETWEEN = 24


def counts(now: Sending, held: Holdings | None) -> tuple[tuple[int | None, str, str], ...]:
    """Number, name and what stands below it, of each of the five; None: not counted yet."""
    here = held.here if held else None
    return (
        (here.captures if here else None, tr("On this station"), size_words(here.bytes) if here else ""),
        (now.sent, tr("Sent"), tr("at one target or more")),
        (now.verified, tr("Receipt verified"), tr("at every target, compared")),
        (
            here.safe if here else None,
            tr("Safe to release"),
            tr("older than {days} days, {size}", days=KEPT_DAYS, size=size_words(here.safe_bytes)) if here else "",
        ),
        (
            len(held.lost) if held else None,
            tr("Lost"),
            tr("every file looked for, {time}", time=moment(held.looked_at, "HH:mm")) if held else "",
        ),
    )


def paint_counts(painter: QPainter, tokens: Tokens, area: QRectF, now: Sending, held: Holdings | None) -> None:
    """All five beside each other."""
    facts = counts(now, held)
    every = max(now.sent, *(number or 0 for number, _, _ in facts), 1)
    width = (area.width() - _BETWEEN * (len(facts) - 1)) / len(facts)
    for place, (number, name, below) in enumerate(facts):
        x = area.left() + place * (width + _BETWEEN)
        painter.fillRect(QRectF(x, area.top(), width, 7), tokens.colour("track"))
        painter.fillRect(QRectF(x, area.top(), width * (number or 0) / every, 7), tokens.colour("text"))
        words = "–" if number is None else thousands(number)
        paint_text(painter, tokens, QRectF(x, area.top() + 14, width, 56), words, 46, 750)
        paint_fitted(painter, tokens, QRectF(x, area.top() + 70, width, 24), name, 16.5, 650)
        paint_fitted(painter, tokens, QRectF(x, area.top() + 94, width, 24), below, 14, 400, "muted")


def paint_hour(
    painter: QPainter, tokens: Tokens, area: QRectF, now: Sending, gaps: tuple[Gap, ...], at: datetime
) -> None:
    """A bar a minute; minutes in which something was in the way are told from those in which nothing came."""
    head = QRectF(area.left(), area.top(), area.width(), 24)
    most = max(now.per_minute)
    title = tr("Last hour, MB a second")
    if most:
        title += f" · {tr('at most {rate}', rate=figure(most / 60e6, 1))}"
    paint_text(painter, tokens, head, title, 14, 650)
    why = gap_words(gaps) or ("" if most else tr("nothing arrived in this hour"))
    paint_text(painter, tokens, head, why, 14, 400, "muted", RIGHT)
    plot = area.adjusted(0, 30, 0, 0)
    step, away = plot.width() / len(now.per_minute), gap_minutes(gaps, at)
    for place, size in enumerate(now.per_minute):
        high = max(plot.height() * size / most if most else 0, 6 if place in away else 1)
        bar = QRectF(plot.left() + place * step, plot.bottom() - high, max(step - 3, 1), high)
        painter.fillRect(bar, tokens.colour("text" if size else "muted" if place in away else "border"))
