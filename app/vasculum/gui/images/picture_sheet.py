"""What a viewer's scene holds: one picture, small, with the sharp tiles that have come."""

from collections import OrderedDict

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

TILE = 512
"""Side of a tile in pixels of the file."""
Tile = tuple[int, int]
"""Column and row."""


class PictureSheet(QGraphicsItem):
    """The picture in full-resolution coordinates: the small one stretched, sharp tiles over it."""

    def __init__(self) -> None:
        super().__init__()
        self.full = QRectF()
        self.base: QPixmap | None = None
        self.overlay: QPixmap | None = None
        self.whole: QPixmap | None = None
        """The small picture in exactly the pixels that the whole takes on the screen, while the whole is shown."""
        self.awaited = False
        """Whether that is being made: for as long the small one is stretched the quick way."""
        self.bare = False
        self.tiles: OrderedDict[Tile, QPixmap] = OrderedDict()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self.full

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self.awaited)
        if self.whole is not None and not self.bare:
            corner = painter.transform().mapRect(self.full).topLeft().toPoint()
            painter.save()
            painter.resetTransform()
            painter.drawPixmap(corner, self.whole)
            painter.restore()
        elif self.base is not None:
            painter.drawPixmap(self.full, self.base, QRectF(self.base.rect()))
        if self.bare:
            return
        for (column, row), tile in self.tiles.items():
            place = QRectF(column * TILE, row * TILE, tile.width(), tile.height())
            if place.intersects(option.exposedRect):
                painter.drawPixmap(place, tile, QRectF(tile.rect()))
        if self.overlay is not None:
            painter.drawPixmap(self.full, self.overlay, QRectF(self.overlay.rect()))
