"""Words painted by hand: runs of several weights on one line, and lines that shrink or wrap before they are cut."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from vasculum.gui.tokens import Tokens

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class Run:
    """Some words of one line in one lettering."""

    text: str
    weight: int = 400
    colour: str = "text"
    """A token's name, or a colour as `#RRGGBB`."""
    mono: bool = False


def width_of(tokens: Tokens, runs: tuple[Run, ...], px: float) -> float:
    """How wide a line of runs is, in px."""
    return sum(QFontMetricsF(tokens.font(px, run.weight, run.mono)).horizontalAdvance(run.text) for run in runs)


def paint_runs(painter: QPainter, tokens: Tokens, area: QRectF, runs: tuple[Run, ...], px: float) -> float:
    """Paints the runs one after the other, vertically centred, the last that fits cut with dots; the width used."""
    x = area.left()
    for run in runs:
        font = tokens.font(px, run.weight, run.mono)
        metrics = QFontMetricsF(font)
        room = area.right() - x
        if room < px:
            break
        text = metrics.elidedText(run.text, Qt.TextElideMode.ElideRight, room + 0.5)
        painter.setFont(font)
        painter.setPen(named(tokens, run.colour))
        painter.drawText(QRectF(x, area.top(), room + 2, area.height()), LEFT, text)
        x += metrics.horizontalAdvance(text)
        if text != run.text:
            break
    return x - area.left()


def paint_text(
    painter: QPainter,
    tokens: Tokens,
    area: QRectF,
    words: str,
    px: float,
    weight: int = 400,
    colour: str | QColor = "text",
    align: Qt.AlignmentFlag = LEFT,
    mono: bool = False,
) -> None:
    """One line, cut with dots where it does not fit."""
    font = tokens.font(px, weight, mono)
    painter.setFont(font)
    painter.setPen(colour if isinstance(colour, QColor) else named(tokens, colour))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width() + 0.5)
    painter.drawText(area, align, shown)


def paint_fitted(
    painter: QPainter,
    tokens: Tokens,
    area: QRectF,
    words: str,
    px: float,
    weight: int = 400,
    colour: str | QColor = "text",
    mono: bool = False,
) -> float:
    """One line, smaller by up to a third before it is cut with dots; the width used."""
    least = px * 2 / 3
    while px > least and QFontMetricsF(tokens.font(px, weight, mono)).horizontalAdvance(words) > area.width():
        px -= 0.5
    paint_text(painter, tokens, area, words, px, weight, colour, LEFT, mono)
    return min(QFontMetricsF(tokens.font(px, weight, mono)).horizontalAdvance(words), area.width())


def paint_wrapped(
    painter: QPainter, tokens: Tokens, area: QRectF, words: str, px: float, weight: int = 400, colour: str = "text"
) -> float:
    """Lines from the top, broken between words, never cut; the height used."""
    font = tokens.font(px, weight)
    painter.setFont(font)
    painter.setPen(named(tokens, colour))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(area, flags, words)
    return wrapped_height(tokens, area.width(), words, px, weight)


def wrapped_height(tokens: Tokens, width: float, words: str, px: float, weight: int = 400) -> float:
    """How high the words are when they are broken at a width."""
    flags = int((Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop).value) | int(Qt.TextFlag.TextWordWrap.value)
    return QFontMetricsF(tokens.font(px, weight)).boundingRect(QRectF(0, 0, width, 10_000), flags, words).height()


def fitted(tokens: Tokens, area: QRectF, words: str, px: float, weight: int, least: float) -> QFont:
    """The largest lettering from `px` down to `least` in which the words fit the area, on as many lines as it has."""
    size = px
    while size > least:
        font = tokens.font(size, weight)
        one_line = QFontMetricsF(font).horizontalAdvance(words) <= area.width()
        if one_line or wrapped_height(tokens, area.width(), words, size, weight) <= area.height():
            return font
        size -= 1
    return tokens.font(least, weight)


def named(tokens: Tokens, colour: str) -> QColor:
    """A token's colour, or one given by its figures."""
    return QColor(colour) if colour.startswith("#") else tokens.colour(colour)
