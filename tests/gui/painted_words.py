"""What a window shows in words: each text as it is painted, with the place it was given; and what readers are told."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QLineEdit, QTableView, QWidget

from vasculum.settings import places

_HOLE = re.compile(r"\\\{\w+\\\}")


@dataclass(frozen=True)
class Painted:
    """A text, the room it had and the room it takes, in px of its widget."""

    words: str
    room: QRectF
    takes: QRectF
    wrapped: bool

    @property
    def whole(self) -> bool:
        """Neither cut with dots nor, on one line, wider than its room, nor, on several, higher."""
        if self.wrapped and self.takes.height() > self.room.height() + 1:
            return False
        return not self.words.endswith("…") and self.takes.width() <= self.room.width() + 1


@contextmanager
def _listening(heard: list[Painted]) -> Iterator[None]:
    plain = QPainter.drawText

    def listen(painter: QPainter, *arguments: object) -> object:
        area, *rest = arguments
        words = next((one for one in rest if isinstance(one, str)), "")
        if words and not isinstance(area, int | float):
            room = QRectF(area)  # type: ignore[call-overload]
            flags = next((one for one in rest if not isinstance(one, str)), Qt.AlignmentFlag.AlignLeft)
            number = flags if isinstance(flags, int) else flags.value  # type: ignore[attr-defined]
            takes = QFontMetricsF(painter.font()).boundingRect(room, int(number), words)
            heard.append(Painted(words, room, takes, bool(int(number) & Qt.TextFlag.TextWordWrap.value)))
        return plain(painter, *arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", listen)
        yield


def painted(widget: QWidget) -> list[Painted]:
    """All texts that a widget and what lies in it paint now."""
    heard: list[Painted] = []
    with _listening(heard):
        widget.grab()
    return heard


def told(widget: QWidget) -> list[str]:
    """What Qt paints by itself and what is told to readers: names, descriptions, placeholders, tooltips, headers."""
    found: list[str] = []
    for part in (widget, *widget.findChildren(QWidget)):
        if part.isVisible():
            found += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
        if isinstance(part, QLineEdit) and part.isVisible():
            found.append(part.placeholderText())
        if isinstance(part, QTableView) and part.isVisible():
            model = part.model()
            across = Qt.Orientation.Horizontal
            found += [str(model.headerData(place, across) or "") for place in range(model.columnCount())]
    return [one for one in found if one]


def english_patterns(language: str) -> list[re.Pattern[str]]:
    """The English words that are said otherwise in a language, as patterns of what must not be shown in it."""
    file = places.resources() / "translations" / f"vasculum_{language}.ts"
    pairs = [
        (message.findtext("source") or "", "".join(message.find("translation").itertext()))  # type: ignore[union-attr]
        for message in ElementTree.parse(file).iter("message")
    ]
    foreign = {said for _, said in pairs}
    patterns = []
    for source, said in pairs:
        own = re.sub(r"\{\w+\}", "", source)
        letters = sum(sign.isalpha() for sign in own)
        # Words that the language has too, or that are little more than a preposition, tell nothing.
        if source == said or source in foreign or letters < 5:
            continue
        shape = _HOLE.sub(".*?", re.escape(source))
        patterns.append(re.compile(shape if letters >= 15 and len(own.split()) > 2 else rf"\A{shape}\Z"))
    return patterns
