"""Which boxes to draw for an analysis and its verdict, and where a fault is shown; painted in any picture's scale."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from vasculum.gui.lettering import CENTRE
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import figure, tr
from vasculum.gui.words import name_of
from vasculum.model.analysis import Analysis
from vasculum.model.findings import BarcodeRead, ColourFit, LabelText, LayoutRegion, Measure, of_kind
from vasculum.model.geometry import Box
from vasculum.model.record import Record
from vasculum.model.verdict import Check, Status, Verdict

_WHITE = QColor("#FFFFFF")
_BLACK = QColor("#0A0A0A")


@dataclass(frozen=True, slots=True)
class Mark:
    """A box in full-resolution pixels, its word, and the verdict of a fault that lies there."""

    box: Box
    word: str
    fault: Status | None = None


def marks_of(analysis: Analysis, verdict: Verdict, worst: Check | None = None) -> tuple[Mark, ...]:
    """Codes, chart, labels and specimen in white; the place of the fault in its verdict's colour, last, on top."""
    fault = worst or first_fault(verdict)
    found = [Mark(read.quad.box, _code_word(read)) for read in of_kind(analysis.findings, BarcodeRead)]
    found += [
        Mark(fit.quad.box, tr("Chart ΔE {value}", value=figure(fit.after.mean, 1)))
        for fit in of_kind(analysis.findings, ColourFit)
    ]
    labels = sorted(of_kind(analysis.findings, LabelText), key=lambda label: -label.quad.box.area)
    largest = 0.2 * analysis.width * analysis.height
    for label in labels:
        box = label.quad.box
        if box.area < largest and not any(_share_within(box, _aura(mark.box)) > 0.3 for mark in found):
            found.append(Mark(box, ""))
    found += [
        Mark(region.box, tr("Specimen"))
        for region in of_kind(analysis.findings, LayoutRegion)
        if region.region == "specimen" and region.box and not region.candidate
    ]
    if fault is not None and fault.box is not None and fault.box.area:
        found = [mark for mark in found if mark.box.overlap(fault.box) < 0.6]
        found.append(Mark(fault.box, _fault_word(fault), fault.effect))
    return tuple(found)


def faults_of(verdict: Verdict) -> tuple[Check, ...]:
    """The checks that are no pass, worst first; a missing number after what may be its cause."""
    return tuple(
        sorted(
            (check for check in verdict.checks if check.effect is not Status.PASS),
            key=lambda check: (-check.effect.weight, check.name == "barcode"),
        )
    )


def first_fault(verdict: Verdict) -> Check | None:
    """The check that is shown in full."""
    return next(iter(faults_of(verdict)), None)


def place_of(check: Check, good: Record | None) -> Box | None:
    """Where to look for a fault: its own box, else where the last good frame had what is missing here."""
    if check.box is not None and check.box.area:
        return check.box
    if good is None or good.analysis is None:
        return None
    findings = good.analysis.findings
    match check.name:
        case "colour" | "white-balance" | "tone":
            return next((fit.quad.box for fit in of_kind(findings, ColourFit)), None)
        case _:
            # The bars and the print beside them are the finest detail of any sheet.
            return next((read.quad.box for read in of_kind(findings, BarcodeRead)), None)


def page_of(analysis: Analysis) -> tuple[float, float, float, float] | None:
    """Left, top, right, bottom of the object's ground as shares of the frame: where the next one should lie."""
    page = next(
        (region.box for region in of_kind(analysis.findings, LayoutRegion) if region.region == "page"), None
    ) or next((found.box for found in of_kind(analysis.findings, Measure) if found.name == "framing"), None)
    if page is None or not analysis.width or page.area < 0.2 * analysis.width * analysis.height:
        return None
    wide, high = analysis.width, analysis.height
    return page.x / wide, page.y / high, page.right / wide, page.bottom / high


def paint_marks(
    painter: QPainter,
    tokens: Tokens,
    marks: tuple[Mark, ...],
    to_screen: Callable[[Box], QRectF],
    inside: QRectF,
    words: bool = True,
) -> None:
    """Paints the boxes over a picture that fills `inside`; a retake's box stays bright, all else goes 30 % darker."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    worst = next((mark for mark in marks if mark.fault is Status.RETAKE), None)
    if worst is not None:
        for part in _outside(inside, to_screen(worst.box)):
            painter.fillRect(part, QColor(0, 0, 0, 77))
    taken: list[QRectF] = []
    for mark in marks:
        area = to_screen(mark.box).adjusted(-4, -4, 4, 4).intersected(inside.adjusted(2, 2, -2, -2))
        if area.width() < 6 or area.height() < 6:
            continue
        if mark.fault is None:
            _brackets(painter, area)
        else:
            _frame(painter, area, tokens.verdicts[mark.fault].fill)
        if words and mark.word:
            taken.append(_word(painter, tokens, area, mark, inside, taken))
    painter.restore()


def _brackets(painter: QPainter, area: QRectF) -> None:
    arm = min(15.0, area.width() / 3, area.height() / 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((_BLACK, 4.5), (_WHITE, 2.0)):
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        for corner, dx, dy in (
            (area.topLeft(), 1, 1),
            (area.topRight(), -1, 1),
            (area.bottomRight(), -1, -1),
            (area.bottomLeft(), 1, -1),
        ):
            along = QPointF(corner.x() + dx * arm, corner.y())
            down = QPointF(corner.x(), corner.y() + dy * arm)
            painter.drawPolyline(QPolygonF([along, corner, down]))


def _frame(painter: QPainter, area: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((_BLACK, 7.0), (colour, 5.0), (_WHITE, 1.4)):
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(area)


def _word(painter: QPainter, tokens: Tokens, area: QRectF, mark: Mark, inside: QRectF, taken: list[QRectF]) -> QRectF:
    font = tokens.font(12.5, 650)
    width = tokens.advance(mark.word, 12.5, 650) + 14
    left = min(max(area.left() - 2, inside.left()), inside.right() - width)
    below, above = area.bottom() + 6, area.top() - 26
    order = (above, below, area.top() + 6) if mark.fault or above > inside.top() + 60 else (below, above)
    chip = next(
        (
            QRectF(left, top, width, 20)
            for top in order
            if top >= inside.top() and top + 20 <= inside.bottom() and _free(QRectF(left, top, width, 20), taken)
        ),
        QRectF(left, max(order[0], inside.top()), width, 20),
    )
    colour = tokens.verdicts[mark.fault] if mark.fault else None
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour.fill if colour else _BLACK)
    painter.drawRoundedRect(chip, 3, 3)
    painter.setFont(font)
    painter.setPen(colour.lettering if colour else _WHITE)
    painter.drawText(chip, CENTRE, mark.word)
    return chip


def _free(chip: QRectF, taken: list[QRectF]) -> bool:
    return not any(chip.intersects(other) for other in taken)


def _outside(place: QRectF, hole: QRectF) -> tuple[QRectF, ...]:
    hole = hole.intersected(place)
    return (
        QRectF(place.left(), place.top(), place.width(), hole.top() - place.top()),
        QRectF(place.left(), hole.bottom(), place.width(), place.bottom() - hole.bottom()),
        QRectF(place.left(), hole.top(), hole.left() - place.left(), hole.height()),
        QRectF(hole.right(), hole.top(), place.right() - hole.right(), hole.height()),
    )


def _aura(box: Box) -> Box:
    """A box with what belongs to it: the print above and below a code's bars."""
    return box.grown(min(box.width, box.height) // 3)


def _share_within(box: Box, other: Box) -> float:
    """How much of the smaller of two boxes lies in the other, 0 to 1."""
    wide = min(box.right, other.right) - max(box.x, other.x)
    high = min(box.bottom, other.bottom) - max(box.y, other.y)
    smaller = min(box.area, other.area)
    return max(wide, 0) * max(high, 0) / smaller if smaller else 0.0


def _code_word(read: BarcodeRead) -> str:
    return tr("Barcode") if read.agreed else tr("Barcode, {reader} only", reader=read.readers[0])


def _fault_word(check: Check) -> str:
    value = f" {figure(check.value, 2)}" if check.value is not None and check.name == "sharpness" else ""
    return {"sharpness": tr("Soft here")}.get(check.name, name_of(check.name)) + value
