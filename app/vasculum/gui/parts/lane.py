"""The exception lane: what this shift left open, beside the work; and, opened, its cards with their questions."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from vasculum.gui.drawn import Drawn
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.images.marks import first_fault
from vasculum.gui.keymap import KeyOf
from vasculum.gui.lettering import LEFT, Run, fitted, paint_runs, paint_text, paint_wrapped, width_of, wrapped_height
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import inside, key_words, tr
from vasculum.gui.words import name_of
from vasculum.model.record import Record, RecordState
from vasculum.model.verdict import Status

_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Card:
    """One open question: the record, its thumbnail once loaded, and the numbers offered as answers."""

    record: Record
    image: QImage | None = None

    @property
    def number(self) -> str:
        """Its number, as far as one is known."""
        return self.record.catalog_number or tr("no number")

    @property
    def answers(self) -> tuple[str, ...]:
        """The numbers among which a person may choose."""
        known = self.record.verdict.identifier if self.record.verdict else None
        return known.candidates[:9] if known and known.catalog_number is None else ()

    @property
    def status(self) -> Status:
        """Retake for what must be taken again, else review."""
        return Status.RETAKE if self.record.state is RecordState.RETAKE else Status.REVIEW

    @property
    def cause(self) -> str:
        """What it is about, in a word or two."""
        fault = first_fault(self.record.verdict) if self.record.verdict else None
        return inside(name_of(fault.name), noun=True) if fault else tr("kept for a look")

    @property
    def question(self) -> str:
        """What is asked."""
        fault = first_fault(self.record.verdict) if self.record.verdict else None
        if self.status is Status.RETAKE:
            return f"{said(fault.why) if fault else ''} {tr('It still wants a retake.')}".strip()
        why = said(fault.why) if fault else tr("It was kept for a person to look at.")
        nameless = self.record.catalog_number is None and not self.answers
        return f"{why} {tr('Its number is typed in Review.')}" if nameless else why


class Lane(QWidget):
    """Count and the newest cards, small; a click or its key opens the column."""

    acted = Signal(str)

    def __init__(self, tokens: Tokens, key_of: KeyOf) -> None:
        super().__init__()
        self._tokens, self._key_of = tokens, key_of
        self._cards: tuple[Card, ...] = ()
        self._urgent = 0
        self._drawn = Drawn(1)
        self.setAccessibleName(tr("Exception lane"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def cards(self) -> tuple[Card, ...]:
        """What is open, newest first."""
        return self._cards

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """What is open now."""
        self._cards = cards
        self._urgent = sum(card.status is Status.RETAKE for card in cards)
        self.setAccessibleDescription(tr("{n} open. Key {key} opens it.", n=len(cards), key=self.cap))
        self.update()

    @property
    def cap(self) -> str:
        """The key that opens it, as it is lettered."""
        return key_words(self._key_of("lane", "E"))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.acted.emit("lane")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        shown = tuple(
            (card.record.capture.id, card.status, card.number, card.cause, card.image and card.image.cacheKey())
            for card in self._cards[:_SHOWN]
        )
        looks = (shown, len(self._cards), self._urgent, self.cap, self._tokens.theme)
        self._drawn.paint(QPainter(self), QPointF(0, 0), self.size(), looks, self._draw)

    def _draw(self, painter: QPainter, whole: QRectF) -> None:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tokens, high = self._tokens, self.height()
        painter.fillRect(whole, tokens.colour("background"))
        painter.fillRect(0, 0, 1, high, tokens.colour("border"))
        low = high < 100
        paint_text(painter, tokens, QRectF(18, 8 if low else 10, 110, 22), tr("Exception lane"), 14, 650, "muted")
        count = QRectF(18, 32, 60, 34) if not low else QRectF(18, 32, 40, 30)
        paint_text(painter, tokens, count, str(len(self._cards)), 28 if not low else 22, 750)
        urgent = self._urgent
        line = tr("nothing open") if not self._cards else tr("{n} to retake", n=urgent) if urgent else tr("none urgent")
        if not low:
            paint_text(painter, tokens, QRectF(18, 68, 110, 22), line, 14, 400, "muted")
        self._open_hint(painter, QRectF(18, 94, 100, 28) if not low else QRectF(52, 34, 80, 28))
        self._thumbnails(painter, 134.0, low)

    def _open_hint(self, painter: QPainter, area: QRectF) -> None:
        used = paint_runs(painter, self._tokens, area, (Run(tr("Open", "the lane"), 550),), 14)
        wide = max(22.0, width_of(self._tokens, (Run(self.cap, 550),), 13) + 12)
        cap = QRectF(area.left() + used + 8, area.center().y() - 11, wide, 22)
        painter.setPen(QPen(self._tokens.colour("control_border"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cap, 5, 5)
        paint_text(painter, self._tokens, cap, self.cap, 13, 550, "text", Qt.AlignmentFlag.AlignCenter)

    def _thumbnails(self, painter: QPainter, left: float, low: bool) -> None:
        gap = 14.0
        width = (self.width() - left - 18 - gap * (_SHOWN - 1)) / _SHOWN
        height = self.height() - (34 if low else 68)
        for place, card in enumerate(self._cards[:_SHOWN]):
            area = QRectF(left + place * (width + gap), 8 if low else 12, width, height)
            painter.fillRect(area, self._tokens.colour("raised"))
            if card.image is not None and not card.image.isNull():
                painter.drawImage(area, card.image, _cover(card.image, area))
            colour = self._tokens.verdicts[card.status]
            shape = QRectF(area.left() + 3, area.bottom() - 23, 20, 20)
            paint_glyph(painter, card.status, shape.adjusted(-1, -1, 1, 1), self._tokens.keyline, self._tokens.keyline)
            paint_glyph(painter, card.status, shape, colour.fill, colour.lettering)
            below = QRectF(area.left(), area.bottom() + 2, width + 8, 20)
            number = card.number[-4:] if card.record.catalog_number else "·"
            runs = (Run(number + " ", 650), Run(card.cause, 400, "muted"))
            # The number alone rather than half a word: its shape stands on the picture, its cause on the card.
            fits = width_of(self._tokens, runs, 12.5) <= below.width()
            paint_runs(painter, self._tokens, below, runs if fits else runs[:1], 12.5)


class LaneColumn(QWidget):
    """The lane, opened over the checks: one card at a time is lit, keys answer it."""

    lights = Signal()
    """Another card may be lit now."""

    def __init__(self, tokens: Tokens, key_of: KeyOf) -> None:
        super().__init__()
        self._tokens, self._key_of = tokens, key_of
        self._cards: tuple[Card, ...] = ()
        self._lit = 0
        self.setAccessibleName(tr("Exception lane, opened"))

    @property
    def lit(self) -> Card | None:
        """The card that keys answer."""
        return self._cards[self._lit] if self._cards else None

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """What is open; the lit card stays lit while it is there."""
        was = self.lit.record.capture.id if self.lit else None
        self._cards = cards
        self._lit = next((place for place, card in enumerate(cards) if card.record.capture.id == was), 0)
        self._tell()

    def begin(self) -> None:
        """Lights the first card: what was lit when it was shut is long forgotten."""
        self._lit = 0
        self._tell()

    def move(self, step: int) -> None:  # type: ignore[override]
        """Lights another card."""
        if self._cards:
            self._lit = (self._lit + step) % len(self._cards)
            self._tell()

    def _tell(self) -> None:
        card = self.lit
        self.setAccessibleDescription(f"{card.number}. {card.question}" if card else tr("Nothing is open."))
        self.lights.emit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        tokens, width = self._tokens, self.width() - 48.0
        painter.fillRect(self.rect(), tokens.colour("surface"))
        head = (Run(tr("Exception lane") + "  ", 650), Run(tr("{n} open", n=len(self._cards)), 400, "muted"))
        paint_runs(painter, tokens, QRectF(24, 10, width, 32), head, 19)
        if not self._cards:
            area = QRectF(24, 52, width, 80)
            told = tr("Nothing is open. {key} goes back to the checks.", key=key_words(self._key_of("lane", "E")))
            paint_wrapped(painter, tokens, area, told, 16.5, 400, "muted")
            return
        y = 52.0
        order = self._cards[self._lit :] + self._cards[: self._lit]
        for place, card in enumerate(order):
            height = self._card_height(card, width, lit=place == 0)
            if y + height > self.height() - 44:
                break
            self._card(painter, QRectF(24, y, width, height), card, lit=place == 0)
            y += height + 10
        foot = QRectF(24, self.height() - 38, width, 30)
        told = tr("Arrows choose a card · {key} goes back", key=key_words(self._key_of("lane", "E")))
        paint_text(painter, tokens, foot, told, 14, 550, "muted")

    def _card_height(self, card: Card, width: float, lit: bool) -> float:
        if not lit:
            return 76
        words = wrapped_height(self._tokens, width - 148, card.question, 16.5, 550)
        return max(150, 56 + words + 26 * (len(self.answers(card)) + 1) + 8)

    def _card(self, painter: QPainter, area: QRectF, card: Card, lit: bool) -> None:
        tokens = self._tokens
        painter.setPen(QPen(tokens.colour("accent"), 3) if lit else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.colour("raised"))
        painter.drawRoundedRect(area, 8, 8)
        side = area.height() - 24 if not lit else 112.0
        picture = QRectF(area.left() + 12, area.top() + 12, side if lit else 52, side)
        if card.image is not None and not card.image.isNull():
            painter.drawImage(picture, card.image, _cover(card.image, picture))
        left = picture.right() + 12
        colour = tokens.verdicts[card.status]
        paint_glyph(painter, card.status, QRectF(left, area.top() + 15, 20, 20), colour.fill, colour.lettering)
        number = QRectF(left + 28, area.top() + 10, area.right() - left - 36, 30)
        paint_text(painter, tokens, number, card.number, 16, 400, "text", mono=True)
        words = QRectF(left, area.top() + 42, area.right() - left - 12, area.height() - 50)
        if not lit:
            paint_text(painter, tokens, QRectF(left, area.top() + 40, words.width(), 26), card.cause, 14, 400, "muted")
            return
        y = words.top() + paint_wrapped(painter, tokens, words, card.question, 16.5, 550) + 8
        answers = self.answers(card)
        side = max(24.0, *(width_of(tokens, (Run(key, 650),), 15) + 12 for key, _ in answers))
        for key, act in answers:
            paint_text(painter, tokens, QRectF(left, y, side, 26), key, 15, 650)
            room = QRectF(left + side, y, words.width() - side, 26)
            painter.setFont(fitted(tokens, room, act, 15, 400, 11))
            painter.setPen(tokens.colour("text"))
            painter.drawText(room, LEFT | Qt.TextFlag.TextWordWrap, act)
            y += 26

    def answers(self, card: Card) -> list[tuple[str, str]]:
        """Keys, as they are lettered, and what each does with a card."""
        keep, retake = (key_words(self._key_of(act, usual)) for act, usual in (("keep", "K"), ("retake", "R")))
        offered = [(str(place), tr("It is {number}", number=number)) for place, number in enumerate(card.answers, 1)]
        if card.record.catalog_number is not None:
            offered += [("A", tr("Keep it as it is"))]
        elif not offered and card.status is Status.RETAKE:
            offered += [(keep, tr("Keep it: its number is typed in Review"))]
        return [*offered, (retake, tr("Lay it down and take it again"))]


def _cover(image: QImage, area: QRectF) -> QRectF:
    """The part of an image, from its top, that fills an area without being stretched."""
    scale = max(area.width() / image.width(), area.height() / image.height())
    wide, high = area.width() / scale, area.height() / scale
    return QRectF((image.width() - wide) / 2, (image.height() - high) * 0.15, wide, high)
