"""What is painted often and changes seldom is drawn once and kept: each stroke costs the main thread a turn at the
interpreter's lock, a kept picture one."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap


class Drawn:
    """The pictures last painted, at most so many. Main thread."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        size: QSize,
        looks: tuple[Hashable, ...],
        draw: Callable[[QPainter, QRectF], None],
    ) -> None:
        """Paints what `draw` draws into an area of that size that begins at 0, 0. `looks`: all that decides on it."""
        ratio = painter.device().devicePixelRatioF()
        key = (size.width(), size.height(), ratio, *looks)
        if key not in self._kept:
            self._kept[key] = drawn(size, ratio, draw)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        painter.drawPixmap(at, self._kept[key])


def drawn(size: QSize, ratio: float, draw: Callable[[QPainter, QRectF], None]) -> QPixmap:
    """What `draw` draws into an area of that size that begins at 0, 0, on nothing. `ratio`: pixels of the screen to one
    of the window. Main thread."""
    picture = QPixmap((size.toSizeF() * ratio).toSize())
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    draw(painter, QRectF(QPointF(0, 0), size.toSizeF()))
    painter.end()
    return picture
