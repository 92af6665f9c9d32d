"""The frame that values are tried on, with the check drawn in it, and what they would have done to the last frames."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.ask import ask
from vasculum.gui.glyph import paint_glyph
from vasculum.gui.images.loading import load_picture
from vasculum.gui.images.marks import first_fault, marks_of
from vasculum.gui.images.monitor import get_ready
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.lettering import LEFT, Run, fitted, paint_runs, paint_text, paint_wrapped, width_of
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import thousands, tr, tr_count
from vasculum.gui.words import VERDICTS, short_of
from vasculum.model.policy import Policy
from vasculum.model.verdict import Check, Status, Verdict
from vasculum.station import Frame, Tried

_LONG_SIDE = 1600
_ABOVE, _BELOW = 66, 178


class Sample(QWidget):
    """Above the frame its number and what the tried values say of it; below the counts over all frames."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.viewer = Viewer(
            tokens, tr("Sample frame"), tr("The frames of this profile appear here once there are some")
        )
        self.viewer.setParent(self)
        self.viewer.tells_colours = True
        self._frame: Frame | None = None
        self._verdict: Verdict | None = None
        self._check: Check | None = None
        self._limit_words = ""
        self._tried: Tried | None = None
        self._before: dict[Status, int] = {}
        self.setAccessibleName(tr("Sample frame"))

    @property
    def verdict(self) -> Verdict | None:
        """What the tried values say of the frame shown."""
        return self._verdict

    @property
    def counts(self) -> dict[Status, int] | None:
        """What they would have done to all frames."""
        return self._tried.counts if self._tried else None

    def show_frame(self, frame: Frame | None, path: Path | None) -> None:
        """Another frame; its picture follows."""
        if frame is None or path is None:
            self._frame = None
            self.viewer.clear()
            self.update()
            return
        if self._frame is not None and frame.record.capture.id == self._frame.record.capture.id:
            return
        self._frame = frame
        self.viewer.await_picture()
        ask(self, lambda: get_ready(load_picture(path, _LONG_SIDE)), lambda image: self._came(frame, path, image))

    def _came(self, frame: Frame, path: Path, image: QImage) -> None:
        if self._frame is frame and not image.isNull():
            self.viewer.show_picture(image, (frame.analysis.width, frame.analysis.height), path)
            self._mark()

    def show_tried(self, verdict: Verdict | None, section: str, policy: Policy, tried: Tried | None) -> None:
        """What the values say of the frame shown, and of all."""
        self._verdict, self._tried = verdict, tried
        checks = verdict.checks if verdict else ()
        self._check = next((one for one in checks if one.name == section), None)
        limit = next((one for one in policy.limits if one.check == section), None)
        self._limit_words = short_of(self._check, limit) if self._check else ""
        self._mark()
        self.setAccessibleDescription(self.sentence)
        self.update()

    def _mark(self) -> None:
        if self._frame is not None and self._verdict is not None:
            shown = self._check if self._check and self._check.box else first_fault(self._verdict)
            self.viewer.show_marks(marks_of(self._frame.analysis, self._verdict, shown))

    @property
    def sentence(self) -> str:
        """The counts in words."""
        tried = self._tried
        if tried is None or not tried.verdicts:
            return tr("No frame was judged with this profile yet; nothing can be tried on.")
        frames = len(tried.verdicts)
        last = tr_count("Over the last frame", "Over the last {n} frames", frames)
        same = tr("none would be judged otherwise")
        other = tr_count("{n} would be judged otherwise", "{n} would be judged otherwise", tried.other)
        return f"{last}: {other if tried.other else same}."

    # --- places

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self.viewer.setGeometry(40, _ABOVE, max(self.width() - 80, 10), max(self.height() - _ABOVE - _BELOW - 24, 10))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, wide = self._tokens, float(self.width())
        painter.fillRect(self.rect(), tokens.colour("canvas"))
        if self._frame is not None and self._verdict is not None:
            self._head(painter, QRectF(40, 12, wide - 80, 42), self._frame, self._verdict)
        below = QRectF(0, self.height() - _BELOW, wide, _BELOW)
        painter.fillRect(below, tokens.colour("surface"))
        painter.fillRect(QRectF(0, below.top(), wide, 1), tokens.colour("border"))
        inside = below.adjusted(32, 14, -32, -10)
        head = QRectF(inside.left(), inside.top(), inside.width(), 26)
        paint_text(painter, tokens, head, tr("What these values would have done"), 15, 650, "muted")
        used = 30 + paint_wrapped(painter, tokens, inside.adjusted(0, 30, 0, 0), self.sentence, 19, 550)
        if self._tried is not None and self._tried.verdicts:
            self._bar(painter, QRectF(inside.left(), inside.top() + used + 12, inside.width(), 14), self._tried)

    def _head(self, painter: QPainter, area: QRectF, frame: Frame, verdict: Verdict) -> None:
        colour = self._tokens.verdicts[verdict.status]
        chip = QRectF(area.left(), area.top() + 4, 34, 34)
        painter.setPen(QColor("#0A0A0A"))
        paint_glyph(painter, verdict.status, chip, colour.fill, colour.lettering)
        number = frame.record.catalog_number or frame.record.capture.primary.original_name
        words = (
            Run(tr(VERDICTS[verdict.status]) + "  ", 750, "#FFFFFF"),
            Run(number, 400, "#FFFFFF", True),
            Run(f"   {self._limit_words}" if self._limit_words else "", 650, "#FFFFFF"),
        )
        room = area.adjusted(46, 0, 0, 0)
        if self._check is None:
            paint_runs(painter, self._tokens, room, words, 17)
            return
        paint_runs(painter, self._tokens, QRectF(room.left(), room.top(), room.width(), 22), words, 17)
        # On two lines where it is long: it is why the value was tried.
        told, why = said(self._check.why), QRectF(room.left(), room.top() + 22, room.width(), 34)
        painter.setFont(fitted(self._tokens, why, told, 15, 400, 10))
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(why, LEFT | Qt.TextFlag.TextWordWrap, told)

    def _bar(self, painter: QPainter, area: QRectF, tried: Tried) -> None:
        """The counts as one bar, and under it shape, word and number of each."""
        tokens, x, whole = self._tokens, area.left(), max(len(tried.verdicts), 1)
        painter.setPen(Qt.PenStyle.NoPen)
        for status in Status:
            wide = area.width() * tried.counts[status] / whole
            if wide:
                painter.setBrush(tokens.verdicts[status].fill)
                painter.drawRect(QRectF(x, area.top(), max(wide, 3), area.height()))
                x += wide
        x, y = area.left(), area.bottom() + 14
        for status in Status:
            colour = tokens.verdicts[status]
            painter.setPen(QColor("#0A0A0A"))
            paint_glyph(painter, status, QRectF(x, y, 24, 24), colour.fill, colour.lettering)
            words = (Run(f"{thousands(tried.counts[status])} ", 700), Run(tr(VERDICTS[status])))
            paint_runs(painter, tokens, QRectF(x + 34, y - 4, 200, 32), words, 17)
            x += 34 + width_of(tokens, words, 17) + 36
