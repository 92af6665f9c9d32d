"""One record in words: number, verdict with its reason, fields, files."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.glyph import paint_glyph
from vasculum.gui.lettering import Run, paint_fitted, paint_runs, paint_text, paint_wrapped
from vasculum.gui.parts.field import fields_of
from vasculum.gui.parts.reading import reading_of, term_words
from vasculum.gui.parts.rows import STATES
from vasculum.gui.sentences import said
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, moment, tr
from vasculum.model.answer import CORRECTION, Answer
from vasculum.model.record import Record

_SIDE = 22.0


def answer_name(answer: Answer) -> str:
    """Whose word it is, and on what."""
    what = term_words(answer.term) if answer.kind == CORRECTION else tr("identifier")
    return f"{answer.by or tr('Centre')}: {what}"


class RecordCard(QWidget):
    """Paints what is known, from the top; what has no room is left out at the end."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self._record: Record | None = None
        self._name = ""
        self.setAccessibleName(tr("Record"))

    def show_record(self, record: Record | None, name: str) -> None:
        """A record and its file's name for people; None for none."""
        self._record, self._name = record, name
        told = f"{record.catalog_number or tr('no number')}, {tr(STATES[record.state])}, {name}" if record else ""
        self.setAccessibleDescription(told)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, width = self._tokens, self.width() - 2 * _SIDE
        painter.fillRect(self.rect(), tokens.colour("surface"))
        record = self._record
        if record is None:
            return
        y = 14.0
        if record.verdict is not None:
            colour = tokens.verdicts[record.verdict.status]
            area = QRectF(_SIDE, y + 5, 24, 24)
            paint_glyph(painter, record.verdict.status, area.adjusted(-1, -1, 1, 1), tokens.keyline, tokens.keyline)
            paint_glyph(painter, record.verdict.status, area, colour.fill, colour.lettering)
        number = QRectF(_SIDE + 36, y, width - 36, 34)
        paint_text(painter, tokens, number, record.catalog_number or tr("no number"), 22, 400, "text", mono=True)
        y += 40
        delivered = tr("delivered, receipt checked") if record.delivered else tr(STATES[record.state])
        taken = moment(record.capture.taken_at, tr("dd MMMM yyyy, HH:mm"))
        y += paint_wrapped(painter, tokens, QRectF(_SIDE, y, width, 60), f"{taken} · {delivered}", 15, 400, "muted") + 8
        if record.verdict is not None and record.verdict.reasons:
            y += (
                paint_wrapped(painter, tokens, QRectF(_SIDE, y, width, 120), said(record.verdict.reasons[0]), 15, 550)
                + 8
            )
        y = self._lines(painter, record, y, width)
        self._files(painter, record, y + 4, width)

    def _lines(self, painter: QPainter, record: Record, y: float, width: float) -> float:
        tokens = self._tokens
        said = [(answer_name(answer), answer.value) for answer in record.answers]
        given = [(term_words(one.term), one.value) for one in fields_of(record)[1:] if one.value]
        if not given and record.analysis is not None:
            given = [(line.name, line.words) for line in reading_of(record.analysis)]
        for name, words in (*said, *given[:6]):
            if y + 26 > self.height() - 60:
                break
            left = _SIDE
            if name:
                paint_text(painter, tokens, QRectF(_SIDE, y, 110, 26), name, 15, 400, "muted")
                left += 116
            paint_runs(painter, tokens, QRectF(left, y, width - (left - _SIDE), 26), (Run(words, 550),), 15)
            y += 26
        return y

    def _files(self, painter: QPainter, record: Record, y: float, width: float) -> None:
        tokens = self._tokens
        names = [(self._name, record.capture.primary)] + [(ref.original_name, ref) for ref in record.capture.files[1:]]
        for name, ref in names:
            if y + 44 > self.height():
                return
            paint_text(painter, tokens, QRectF(_SIDE, y, width, 22), name, 15, 400, "text", mono=True)
            size = f"{figure(ref.size / 1e6, 1)} MB · sha256 {ref.sha256[:12]}… · "
            size += tr("from the camera as {file}", file=ref.original_name)
            paint_fitted(painter, tokens, QRectF(_SIDE, y + 20, width, 20), size, 13, 400, "muted")
            y += 46
