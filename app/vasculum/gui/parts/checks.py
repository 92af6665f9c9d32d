"""The side column under the plate: all checks on a pass; on a fault the failing one in full, the rest folded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.buttons import level
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.images.marks import faults_of
from vasculum.gui.lettering import (
    RIGHT,
    Run,
    paint_fitted,
    paint_runs,
    paint_text,
    paint_wrapped,
    width_of,
    wrapped_height,
)
from vasculum.gui.parts.reading import Line
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import key_words, tr, tr_count
from vasculum.gui.words import brief_of, name_of, needed, share_of_track, short_of, spelt
from vasculum.model.policy import Limit
from vasculum.model.verdict import Check, CheckStatus, Status, Verdict

_SIDE = 24
_CROP = 150
_LEAST_CROP = 84
_PAIR = 35.0
"""Height of a row of two folded checks."""
_AFTER_MS = 8
"""How long the column waits with what is new: not seen, and the plate is painted meanwhile."""


@dataclass(frozen=True, slots=True)
class Crops:
    """The failing place at 1:1 here and in the last good frame, and that frame's number."""

    here: QImage
    good: QImage | None = None
    good_number: str = ""


class CheckColumn(QWidget):
    """Paints one verdict's checks. Nothing scrolls: the rows give way first, then the crops, never the sentences."""

    def __init__(self, tokens: Tokens, limits: tuple[Limit, ...], retake: Callable[[], str] = lambda: "R") -> None:
        """`retake` gives the key that takes the frame again."""
        super().__init__()
        self._tokens, self._retake = tokens, retake
        self._limits = {limit.check: limit for limit in limits}
        self._verdict: Verdict | None = None
        self._faults: tuple[Check, ...] = ()
        self._shown = 0
        self._crops: Crops | None = None
        self._lines: tuple[Line, ...] = ()
        self.large = False
        self._trainee = False
        # In a round of its own, after the plate: verdict, picture and checks painted in one would hold the keys up.
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self._renew)
        self.setAccessibleName(tr("Checks"))

    def take_limits(self, limits: tuple[Limit, ...], trainee: bool) -> None:
        """The limits in force; for a trainee each fault has one more sentence."""
        self._limits = {limit.check: limit for limit in limits}
        self._trainee = trainee

    @property
    def look_at(self) -> str:
        """What a trainee should look at for the fault shown; empty for all others."""
        limit = self._limits.get(self.fault.name) if self.fault is not None and self._trainee else None
        return limit.look_at if limit is not None else ""

    @property
    def fault(self) -> Check | None:
        """The check shown in full; None on a pass."""
        return self._faults[self._shown] if self._faults else None

    @property
    def remedy(self) -> str:
        """What to do about the fault shown; where the next press goes on, with the key that takes this one again."""
        if self.fault is None or self._verdict is None:
            return ""
        told = said(self.fault.remedy)
        if self._verdict.status is not Status.REVIEW or "press again" not in self.fault.remedy:
            return told
        return f"{told} {tr('{key} takes it again; the next press goes on.', key=key_words(self._retake()))}"

    @property
    def crops(self) -> Crops | None:
        """The pair shown."""
        return self._crops

    @property
    def crop_size(self) -> tuple[int, int]:
        """Width and largest height of one crop, in px of the screen."""
        return (self.width() - 2 * _SIDE - 10) // 2, _CROP

    def clear(self) -> None:
        """Nothing is judged yet."""
        self._verdict, self._faults, self._crops, self._lines = None, (), None, ()
        self._soon.start()

    def show_verdict(self, verdict: Verdict) -> None:
        """The checks, and the sentences where something is to be done."""
        faults = faults_of(verdict)
        kept = bool(self._faults and faults and self.fault and self.fault.name == faults[0].name)
        self._verdict, self._faults, self._shown = verdict, faults, 0
        if not kept:
            self._crops = None
        self._soon.start()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """What was read from the labels."""
        self._lines = lines
        self._soon.start()

    def show_crops(self, check: str, crops: Crops) -> None:
        """The crop pair of a check; late ones for another check are left."""
        if self.fault is not None and self.fault.name == check:
            self._crops = crops
            self._soon.start()

    def step(self) -> bool:
        """Shows the next fault in full; False where there is only one."""
        if len(self._faults) < 2:
            return False
        self._shown = (self._shown + 1) % len(self._faults)
        self._crops = None
        self._soon.start()
        return True

    def _renew(self) -> None:
        self.setAccessibleDescription(self._told())
        self.update()

    def _told(self) -> str:
        """What a screen reader says of it."""
        fault = self.fault
        if fault is not None:
            words = (f"{name_of(fault.name)}:", said(fault.why), self.remedy, said(self.look_at))
            return " ".join(filter(None, words))
        checks = self._verdict.checks if self._verdict else ()
        return ", ".join(f"{name_of(one.name)} {self._short(one)}" for one in checks)

    def _short(self, check: Check) -> str:
        return short_of(check, self._limits.get(check.name))

    # --- painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._tokens.colour("surface"))
        if self._verdict is None:
            return
        if self.fault is not None:
            self._paint_fault(painter, self._verdict, self.fault)
        elif not self.large:
            self._paint_list(painter, self._verdict)

    def _paint_list(self, painter: QPainter, verdict: Verdict) -> None:
        count = max(len(verdict.checks), 1)
        room = self.height() - 12 - 4 * 28
        row = min(44.0, max(34.0, room / count))
        # What does not fit in full stands two a row below: of two rows saved, one is gained.
        full = min(count, max(0, int((room - _PAIR * count / 2) / (row - _PAIR / 2)))) if row * count > room else count
        y = 8.0 if row > 40 else 5.0
        for check in verdict.checks[:full]:
            self._row(painter, QRectF(_SIDE, y, self.width() - 2 * _SIDE, row), check)
            y += row
        y = self._paint_pairs(painter, verdict.checks[full:], y) + 8
        self._line(painter, y)
        self._paint_reading(painter, y + 8)

    def _row(self, painter: QPainter, area: QRectF, check: Check) -> None:
        self._shape(painter, check, QRectF(area.left(), area.center().y() - 10, 20, 20))
        named = area.adjusted(38, 0, -90, 0)
        name = paint_fitted(painter, self._tokens, named, name_of(check.name), 16.5, 550)
        words = self._short(check)
        track = share_of_track(check, self._limits.get(check.name))
        begin = max(165.0, 38 + name + 12)
        bar = QRectF(area.left() + begin, area.center().y() - 3, 106, 6)
        words_room = area.adjusted(begin, 0, 0, 0)
        if track and bar.right() + 12 + width_of(self._tokens, (Run(words),), 15) <= area.right():
            level(painter, self._tokens, bar, *track)
            words_room.setLeft(bar.right() + 8)
        paint_text(painter, self._tokens, words_room, words, 15, 400, "muted", RIGHT)

    def _paint_reading(self, painter: QPainter, y: float) -> None:
        if self.height() - y < 28 + 26:
            return
        tokens, width = self._tokens, self.width() - 2 * _SIDE
        paint_text(painter, tokens, QRectF(_SIDE, y, width, 30), tr("Label, first reading"), 14, 550, "muted")
        if not self._lines:
            paint_text(painter, tokens, QRectF(_SIDE, y + 30, width, 30), tr("being read"), 15, 400, "muted")
            return
        y += 31
        for line in self._lines:
            if y + 31 > self.height() - 6:
                break
            sure = f".{round(min(line.confidence, 0.99) * 100):02d}"
            paint_text(painter, tokens, QRectF(_SIDE, y, width, 30), sure, 14, 400, "muted", RIGHT)
            left = _SIDE
            if line.name:
                paint_text(painter, tokens, QRectF(_SIDE, y, 100, 30), line.name, 15, 400, "muted")
                left += 114
            room = QRectF(left, y, width - (left - _SIDE) - 44, 30)
            paint_runs(painter, tokens, room, (Run(line.words, 650 if line.name else 550),), 15)
            y += 31

    def _paint_fault(self, painter: QPainter, verdict: Verdict, fault: Check) -> None:
        tokens, width = self._tokens, self.width() - 2.0 * _SIDE
        why, remedy = (34, 26) if self.large else (tokens.sizes["why"], tokens.sizes["remedy"])
        others = [check for check in self._faults if check is not fault]
        rest = [check for check in verdict.checks if check.effect is Status.PASS]
        is_so, to_do = said(fault.why), self.remedy
        words = wrapped_height(tokens, width, is_so, why, 650) + 10
        words += wrapped_height(tokens, width, to_do, remedy) + 16 if to_do else 0
        look = tr("Look at this: {what}", what=said(self.look_at)) if self.look_at else ""
        words += wrapped_height(tokens, width, look, remedy, 550) + 16 if look else 0
        folded = 0.0 if self.large else 46.0 + _PAIR * ((len(rest) + 1) // 2)
        line_each = 30.0 * len(others)
        left = self.height() - 56 - words - line_each
        crop = min(_CROP, left - folded - 12)
        if crop < _LEAST_CROP:
            crop = min(_CROP, left - 46 - 12)
        y = self._head(painter, fault, 12)
        if self._crops is not None and crop >= _LEAST_CROP:
            y = self._paint_crops(painter, self._crops, y, crop) + 14
        y += paint_wrapped(painter, tokens, QRectF(_SIDE, y, width, self.height() - y), is_so, why, 650) + 8
        if to_do:
            y += paint_wrapped(painter, tokens, QRectF(_SIDE, y, width, self.height() - y), to_do, remedy) + 12
        if look:
            area = QRectF(_SIDE, y, width, self.height() - y)
            y += paint_wrapped(painter, tokens, area, look, remedy, 550) + 12
        for other in others:
            if y + 30 > self.height():
                break
            self._shape(painter, other, QRectF(_SIDE, y + 5, 20, 20))
            runs = (Run(f"{name_of(other.name)}  ", 650), Run(said(other.why), 400, "muted"))
            # A sentence is told whole or not at all; Tab tells it.
            told = runs if width_of(tokens, runs, 15) <= width - 32 else runs[:1]
            paint_runs(painter, tokens, QRectF(_SIDE + 32, y, width - 32, 30), told, 15)
            y += 30
        if not self.large:
            self._paint_folded(painter, rest, y + 4)

    def _head(self, painter: QPainter, fault: Check, y: float) -> float:
        tokens, width = self._tokens, self.width() - 2.0 * _SIDE
        self._shape(painter, fault, QRectF(_SIDE, y + 6, 26, 26))
        value, wanted = ("", "") if self.large else needed(fault, self._limits.get(fault.name))
        name = paint_fitted(painter, tokens, QRectF(_SIDE + 38, y, width - 38, 38), name_of(fault.name), 22, 650)
        # The numbers stand in the sentence, too: they are left out here before they are cut.
        for runs in ((Run(value, 650), Run(wanted, 400, "muted")), (Run(value, 650),)):
            numbers = width_of(tokens, runs, 16.5)
            if numbers + 46 + name <= width:
                paint_runs(painter, tokens, QRectF(_SIDE + width - numbers - 1, y, numbers + 6, 38), runs, 16.5)
                break
        return y + 46

    def _paint_crops(self, painter: QPainter, crops: Crops, y: float, height: float) -> float:
        width = (self.width() - 2 * _SIDE - 10) / 2
        pair = [(crops.here, tr("This frame, 1 : 1"))]
        if crops.good is not None and not crops.good.isNull():
            pair.append(
                (
                    crops.good,
                    tr("{number}, same place", number=crops.good_number)
                    if crops.good_number
                    else tr("Last good frame"),
                )
            )
        for place, (image, words) in enumerate(pair):
            area = QRectF(_SIDE + place * (width + 10), y, width, height)
            rounded = QPainterPath()
            rounded.addRoundedRect(area, 4, 4)
            painter.save()
            painter.setClipPath(rounded)
            painter.fillRect(area, self._tokens.colour("canvas"))
            # One picture pixel on one screen pixel, cut from the middle; never stretched.
            ratio = self.devicePixelRatioF()
            seen = QRectF(0, 0, area.width() * ratio, area.height() * ratio)
            seen.moveCenter(QRectF(image.rect()).center())
            painter.drawImage(area, image, seen)
            if width_of(self._tokens, (Run(words, 650),), 12.5) + 16 > width:
                words = words.split(",")[0]
            chip_width = min(width_of(self._tokens, (Run(words, 650),), 12.5) + 16, width)
            chip = QRectF(area.left(), area.bottom() - 24, chip_width, 24)
            painter.fillRect(chip, QColor("#161616"))
            paint_runs(painter, self._tokens, chip.adjusted(8, 0, 0, 0), (Run(words, 650, "#F0F0F0"),), 12.5)
            painter.restore()
        return y + height

    def _paint_folded(self, painter: QPainter, rest: list[Check], y: float) -> None:
        if not rest or self.height() - y < 34:
            return
        tokens, width = self._tokens, self.width() - 2.0 * _SIDE
        self._line(painter, y)
        count = len(rest)
        words = tr_count(
            "{so_many} other check passes", "{so_many} other checks pass", count, so_many=spelt(count, capital=True)
        )
        paint_text(painter, tokens, QRectF(_SIDE, y + 8, width, 28), words, 14, 650, "muted")
        self._paint_pairs(painter, rest, y + 40)

    def _paint_pairs(self, painter: QPainter, checks: Sequence[Check], y: float) -> float:
        """Two checks a row as far as there is room; gives where they end."""
        tokens, column = self._tokens, (self.width() - 2.0 * _SIDE - 20) / 2
        for place, check in enumerate(checks):
            row = QRectF(_SIDE + (place % 2) * (column + 20), y + (place // 2) * _PAIR, column, 30)
            if row.bottom() > self.height():
                break
            self._shape(painter, check, QRectF(row.left(), row.center().y() - 9, 18, 18))
            name = name_of(check.name)
            used = paint_fitted(painter, tokens, row.adjusted(28, 0, 0, 0), name, 15, 550)
            value = brief_of(check, self._limits.get(check.name))
            room = row.adjusted(28 + used + 8, 0, 0, 0)
            if width_of(tokens, (Run(value),), 14) <= room.width():
                paint_text(painter, tokens, room, value, 14, 400, "muted", RIGHT)
        return y + (len(checks) + 1) // 2 * _PAIR

    def _shape(self, painter: QPainter, check: Check, area: QRectF) -> None:
        status = check.effect
        if status is Status.PASS and check.status in (CheckStatus.WARN, CheckStatus.UNMEASURED):
            # Not held against the frame, and not measured as good either: an open ring, no verdict's shape.
            painter.setPen(self._tokens.colour("muted"))
            painter.setBrush(self._tokens.colour("surface"))
            painter.drawEllipse(area.adjusted(3, 3, -3, -3))
            return
        colour = self._tokens.verdicts[status]
        if self._tokens.light:
            edge = self._tokens.keyline
            paint_glyph(painter, status, area.adjusted(-1, -1, 1, 1), edge, edge)
        paint_glyph(painter, status, area, colour.fill, colour.lettering)

    def _line(self, painter: QPainter, y: float) -> None:
        painter.fillRect(QRectF(0, y, self.width(), 1), self._tokens.colour("border"))
