"""Words painted by hand: runs of several weights on one line, and lines that shrink or wrap before they are cut."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

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
    return sum(tokens.advance(run.text, px, run.weight, run.mono) for run in runs)


def paint_runs(painter: QPainter, tokens: Tokens, area: QRectF, runs: tuple[Run, ...], px: float) -> float:
    """Paints the runs one after the other, vertically centred, the last that fits cut with dots; the width used."""
    x, top, right, high = area.left(), area.top(), area.right(), area.height()
    for run in runs:
        room = right - x
        if room < px:
            break
        text = tokens.cut(run.text, room + 0.5, px, run.weight, run.mono)
        painter.setFont(tokens.font(px, run.weight, run.mono))
        painter.setPen(tokens.colour(run.colour))
        painter.drawText(QRectF(x, top, room + 2, high), LEFT, text)
        x += tokens.advance(text, px, run.weight, run.mono)
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
    painter.setFont(tokens.font(px, weight, mono))
    painter.setPen(colour if isinstance(colour, QColor) else tokens.colour(colour))
    painter.drawText(area, align, tokens.cut(words, area.width() + 0.5, px, weight, mono))


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
    width = area.width()
    while px > least and tokens.advance(words, px, weight, mono) > width:
        px -= 0.5
    paint_text(painter, tokens, area, words, px, weight, colour, LEFT, mono)
    return min(tokens.advance(words, px, weight, mono), width)


def paint_wrapped(
    painter: QPainter, tokens: Tokens, area: QRectF, words: str, px: float, weight: int = 400, colour: str = "text"
) -> float:
    """Lines from the top, broken between words, never cut; the height used."""
    font = tokens.font(px, weight)
    painter.setFont(font)
    painter.setPen(tokens.colour(colour))
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(area, flags, words)
    return wrapped_height(tokens, area.width(), words, px, weight)


def wrapped_height(tokens: Tokens, width: float, words: str, px: float, weight: int = 400) -> float:
    """How high the words are when they are broken at a width."""
    return tokens.height(words, width, px, weight)


def fitted(tokens: Tokens, area: QRectF, words: str, px: float, weight: int, least: float) -> QFont:
    """The largest lettering from `px` down to `least` in which the words fit the area, on as many lines as it has."""
    size = px
    while size > least:
        one_line = tokens.advance(words, size, weight) <= area.width()
        if one_line or wrapped_height(tokens, area.width(), words, size, weight) <= area.height():
            return tokens.font(size, weight)
        size -= 1
    return tokens.font(least, weight)
