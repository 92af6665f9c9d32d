"""A picture on 18 % grey, with boxes for what was found; the live view is one without boxes."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vasculum.gui.tokens import Tokens
from vasculum.model.geometry import Box

_SHORT = 30
"""Characters of a note that fit beside the title; a sentence gets a banner of its own."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A box in full-resolution pixels, its word, and whether it is where the fault lies."""

    box: Box
    word: str
    fault: bool = False


class Picture(QWidget):
    """Shows an image fitted, colour-managed to sRGB, never tinted but for the retake's spotlight."""

    def __init__(self, tokens: Tokens, title: str, empty: str) -> None:
        super().__init__()
        self._tokens = tokens
        self._title = title
        self._note = ""
        self._empty = empty
        self._image: QImage | None = None
        self._full: tuple[int, int] = (0, 0)
        self._marks: tuple[Mark, ...] = ()
        self.boxes_shown = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 220)
        self.setAccessibleName(title)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The boxes that belong to the picture."""
        return self._marks

    @property
    def image(self) -> QImage | None:
        """What is shown."""
        return self._image

    def show_image(self, image: QImage, full: tuple[int, int], note: str = "") -> None:
        """A new picture; `full` is the size in which its boxes are given. Boxes of the one before go."""
        self._image, self._full, self._note, self._marks = image, full, note, ()
        self.update()

    def show_marks(self, marks: tuple[Mark, ...], note: str) -> None:
        """What was found in the picture shown."""
        self._marks, self._note = marks, note
        self.update()

    def say(self, sentence: str) -> None:
        """A sentence in place of the title's note."""
        self._note = sentence
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._tokens.colour("canvas"))
        white = QColor("#FFFFFF")
        self._font(painter, 14, 650)
        painter.setPen(white)
        painter.drawText(QRectF(0, 0, self.width(), 28), Qt.AlignmentFlag.AlignVCenter, self._title)
        self._font(painter, 14, 550)
        if len(self._note) <= _SHORT:
            painter.drawText(
                QRectF(0, 0, self.width(), 28), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._note
            )
        room = QRectF(0, 34, self.width(), self.height() - 34)
        if self._image is None or self._image.isNull():
            self._font(painter, 19, 550)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty)
            return
        place = _fitted(self._image, room)
        painter.drawImage(place, self._image)
        if self.boxes_shown and self._full[0]:
            self._paint_marks(painter, place)
        if len(self._note) > _SHORT:
            banner = QRectF(place.left(), place.bottom() - 72, place.width(), 72)
            painter.fillRect(banner, self._tokens.keyline)
            self._font(painter, 16, 550)
            painter.setPen(white)
            painter.drawText(
                banner.adjusted(12, 4, -12, -4), Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, self._note
            )

    def _paint_marks(self, painter: QPainter, place: QRectF) -> None:
        scale = place.width() / self._full[0]
        faults = [_on_screen(mark.box, scale, place) for mark in self._marks if mark.fault]
        if faults:
            for part in _outside(place, faults[0]):
                painter.fillRect(part, QColor(0, 0, 0, 77))
        for mark in self._marks:
            area = _on_screen(mark.box, scale, place)
            line = self._tokens.verdicts_retake if mark.fault else QColor("#FFFFFF")
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._tokens.keyline, 4))
            painter.drawRect(area)
            painter.setPen(QPen(line, 2))
            painter.drawRect(area)
            self._word(painter, area, mark, place)

    def _word(self, painter: QPainter, area: QRectF, mark: Mark, place: QRectF) -> None:
        if not mark.word:
            return
        self._font(painter, 12, 650)
        width = painter.fontMetrics().horizontalAdvance(mark.word) + 12
        top = area.top() - 22 if area.top() - 22 > place.top() else area.bottom() + 3
        chip = QRectF(min(area.left(), place.right() - width), top, width, 19)
        painter.fillRect(chip, self._tokens.verdicts_retake if mark.fault else self._tokens.keyline)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, mark.word)

    def _font(self, painter: QPainter, size: int, weight: int) -> None:
        font = QFont(self._tokens.family)
        font.setPixelSize(size)
        font.setWeight(QFont.Weight(weight))
        painter.setFont(font)


def _fitted(image: QImage, room: QRectF) -> QRectF:
    scale = min(room.width() / image.width(), room.height() / image.height())
    width, height = image.width() * scale, image.height() * scale
    return QRectF(room.x() + (room.width() - width) / 2, room.y() + (room.height() - height) / 2, width, height)


def _on_screen(box: Box, scale: float, place: QRectF) -> QRectF:
    return QRectF(place.x() + box.x * scale, place.y() + box.y * scale, box.width * scale, box.height * scale)


def _outside(place: QRectF, hole: QRectF) -> tuple[QRectF, ...]:
    hole = hole.intersected(place)
    return (
        QRectF(place.left(), place.top(), place.width(), hole.top() - place.top()),
        QRectF(place.left(), hole.bottom(), place.width(), place.bottom() - hole.bottom()),
        QRectF(place.left(), hole.top(), hole.left() - place.left(), hole.height()),
        QRectF(hole.right(), hole.top(), place.right() - hole.right(), hole.height()),
    )
