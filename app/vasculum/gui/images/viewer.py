"""A picture that can be looked into: fitted, one to one, anything between; sharp tiles follow by themselves."""

from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPixmap, QResizeEvent, QTransform, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsItem,
    QGraphicsScene,
    QGraphicsView,
)

from vasculum.gui.ask import ask
from vasculum.gui.images.loading import load_part, scaled
from vasculum.gui.images.marks import Mark, paint_marks
from vasculum.gui.images.monitor import monitor_name, to_monitor
from vasculum.gui.images.picture_sheet import TILE, PictureSheet, Tile
from vasculum.gui.lettering import CENTRE, Run, paint_text, width_of
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.model.geometry import Box

_CACHED = 256 * 1024 * 1024 // (TILE * TILE * 4)
"""Tiles in 256 MB."""
_REST_MS = 60
_ZOOM = 1.25
_CLOSEST = 8.0


class Viewer(QGraphicsView):
    """Shows one file. Wheel zooms, dragging moves; boxes are given and kept in full-resolution pixels."""

    zoomed = Signal()

    def __init__(self, tokens: Tokens, name: str, empty: str) -> None:
        super().__init__()
        self._tokens, self._empty = tokens, empty
        self._sheet = PictureSheet()
        self._sheet.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        scene = QGraphicsScene(self)
        scene.addItem(self._sheet)
        self.setScene(scene)
        self._image: QImage | None = None
        self._made_of: QImage | None = None
        """The picture of which the sheet's whole is, if it is of one that still stands."""
        self._path: Path | None = None
        self._marks: tuple[Mark, ...] = ()
        self._asked: set[Tile] = set()
        self._fitted = True
        self.boxes_shown = True
        self.tells_colours = False
        """Whether the monitor's profile is named at the lower left."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(tokens.colour("canvas"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(_REST_MS)
        self._resting.timeout.connect(self._sharpen)

    # --- what is shown

    @property
    def image(self) -> QImage | None:
        """The small picture shown."""
        return self._image

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The boxes that belong to the picture."""
        return self._marks

    @property
    def made(self) -> bool:
        """Whether the whole is there in the pixels of the screen; the picture before may stand until it is."""
        return self._image is not None and self._made_of is self._image

    @property
    def sharp_tiles(self) -> int:
        """How many tiles of full resolution are at hand."""
        return len(self._sheet.tiles)

    def show_picture(self, image: QImage, full: tuple[int, int], path: Path | None) -> None:
        """A picture at once, and the file from which its tiles come; `full` is the size its boxes are given in.

        The view stays as it is when the same file is shown again.
        """
        again = path is not None and path == self._path
        other = image is not self._image
        size = QRectF(0, 0, full[0] or image.width(), full[1] or image.height())
        same_size = size == self._sheet.full
        if again and same_size and not other:
            return
        self._image, self._path = image, path
        self._sheet.prepareGeometryChange()
        self._sheet.full = size
        if other:
            self._sheet.base, self._made_of = QPixmap.fromImage(to_monitor(image)), None
        if not (again and same_size):
            self._sheet.tiles.clear()
            self._asked.clear()
            self._sheet.overlay = None
            self._marks = ()
            self.setSceneRect(size)
            self.fit()
        elif other and self._fitted:
            self._scale_whole()
        self.viewport().update()

    def await_picture(self) -> None:
        """A picture is on its way: nothing is shown, and nothing said that would not be true."""
        self.clear()
        self._empty = tr("The picture is being read")

    def clear(self) -> None:
        """Nothing is shown but the sentence for that."""
        self._image = self._path = None
        self._sheet.base = self._sheet.overlay = self._sheet.whole = None
        self._sheet.tiles.clear()
        self._marks = ()
        self.viewport().update()

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """What was found in the picture."""
        if marks != self._marks:
            self._marks = marks
            self.viewport().update()

    def lay_over(self, overlay: QImage | None) -> None:
        """A picture laid over the whole, the clipping hatch; None takes it off."""
        self._sheet.overlay = QPixmap.fromImage(overlay) if overlay is not None else None
        self.viewport().update()

    def flicker(self, other: QImage | None) -> None:
        """Another picture in the very place of this one, without boxes, as long as it is not None again."""
        shown = other if other is not None else self._image
        self._sheet.base = QPixmap.fromImage(to_monitor(shown)) if shown is not None else None
        self._sheet.bare = other is not None
        self.viewport().update()

    # --- where one looks

    @property
    def fitted(self) -> bool:
        """Whether the whole picture is shown."""
        return self._fitted

    @property
    def scale_shown(self) -> float:
        """Screen pixels per picture pixel."""
        return self.transform().m11() * self.devicePixelRatioF()

    def fit(self) -> None:
        """The whole picture."""
        self._fitted = True
        if not self._sheet.full.isEmpty():
            # Qt's own fitInView leaves a margin of 2 px; the picture has to end where its frame line is.
            # Without an anchor it asks nobody where the pointer is: over X11 that answer is waited for.
            anchor = self.transformationAnchor()
            self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
            self.setTransform(QTransform.fromScale(self._fit_scale(), self._fit_scale()))
            self.setTransformationAnchor(anchor)
            self.centerOn(self._sheet.full.center())
            self._scale_whole()
        self.zoomed.emit()

    def _scale_whole(self) -> None:
        """The whole is scaled once, aside, and not at each painting.

        Until it is made the picture before stands, where it has the same size: to stretch the new one meanwhile, Qt
        has threads of its own help the main one, which then waits until they find a processor.
        """
        image, ratio = self._image, self.devicePixelRatioF()
        size = (self._sheet.full.size() * self._fit_scale() * ratio).toSize()
        fits = self._sheet.whole is not None and self._sheet.whole.size() == size
        if image is None or size.isEmpty() or (fits and self._made_of is image):
            return
        if not fits:
            self._sheet.whole = None
        self._sheet.awaited = True

        def made(small: QImage) -> None:
            self._sheet.awaited = False
            if image is self._image and self._fitted:
                self._made_of = image
                self._sheet.whole = QPixmap.fromImage(small)
                self._sheet.whole.setDevicePixelRatio(ratio)
                self.viewport().update()

        def failed(_: Exception) -> None:
            self._sheet.awaited = False
            if self._made_of is not self._image:
                self._sheet.whole = None
                self.viewport().update()

        ask(self, lambda: scaled(to_monitor(image), size), made, failed)

    def one_to_one(self, at: QPointF | None = None) -> None:
        """A picture pixel on a screen pixel, round a point of the picture."""
        centre = at or self.mapToScene(self.viewport().rect().center())
        self._fitted, self._sheet.whole = False, None
        self.resetTransform()
        ratio = 1 / self.devicePixelRatioF()
        self.scale(ratio, ratio)
        self.centerOn(centre)
        self._resting.start()
        self.zoomed.emit()

    def toggle_one_to_one(self) -> None:
        """1:1 at the fault, else at the pointer, else in the middle; and back."""
        if not self._fitted:
            self.fit()
            return
        fault = next((mark.box for mark in self._marks if mark.fault), None)
        pointer = self.viewport().mapFromGlobal(self.cursor().pos())
        if fault is not None:
            at = QPointF(fault.x + fault.width / 2, fault.y + fault.height / 2)
        elif self.viewport().rect().contains(pointer):
            at = self.mapToScene(pointer)
        else:
            at = self._sheet.full.center()
        self.one_to_one(at)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self._image is None:
            return
        factor = _ZOOM if event.angleDelta().y() > 0 else 1 / _ZOOM
        smallest = self._fit_scale()
        wanted = min(max(self.transform().m11() * factor, smallest), _CLOSEST)
        if wanted <= smallest * 1.001:
            self.fit()
            return
        self._fitted, self._sheet.whole = False, None
        step = wanted / self.transform().m11()
        self.scale(step, step)
        self._resting.start()
        self.zoomed.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(event)
        self._resting.start()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self._resting.start()

    def drawForeground(self, painter: QPainter, rect: QRectF | object) -> None:  # noqa: N802
        painter.save()
        painter.resetTransform()
        ground = QRectF(self.viewport().rect())
        if self._image is None:
            paint_text(painter, self._tokens, ground, self._empty, 19, 550, QColor("#FFFFFF"), CENTRE)
        elif self.boxes_shown and not self._sheet.bare:
            whole = self.mapFromScene(self._sheet.full).boundingRect()
            paint_marks(painter, self._tokens, self._marks, self._on_screen, QRectF(whole).intersected(ground))
        if self.tells_colours and self._image is not None:
            self._tell_colours(painter, ground)
        painter.restore()

    def _tell_colours(self, painter: QPainter, ground: QRectF) -> None:
        words = monitor_name()
        chip = QRectF(8, ground.bottom() - 28, width_of(self._tokens, (Run(words),), 12.5) + 16, 20)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(10, 10, 10, 190))
        painter.drawRoundedRect(chip, 4, 4)
        paint_text(painter, self._tokens, chip, words, 12.5, 400, QColor("#FFFFFF"), CENTRE)

    def _on_screen(self, box: Box) -> QRectF:
        corner = self.viewportTransform().map(QPointF(box.x, box.y))
        scale = self.transform().m11()
        return QRectF(corner.x(), corner.y(), box.width * scale, box.height * scale)

    def _fit_scale(self) -> float:
        room = self.viewport().rect()
        return min(room.width() / self._sheet.full.width(), room.height() / self._sheet.full.height())

    # --- sharpness that follows

    def _sharpen(self) -> None:
        """Asks for the tiles that are seen and not there, all in one reading of the file."""
        path, base = self._path, self._sheet.base
        if path is None or base is None or self._fitted:
            return
        if self.scale_shown <= base.width() / max(self._sheet.full.width(), 1) * 1.05:
            return
        seen = self.mapToScene(self.viewport().rect()).boundingRect().intersected(self._sheet.full)
        wanted = [tile for tile in _tiles(seen) if tile not in self._sheet.tiles and tile not in self._asked]
        if not wanted:
            return
        left, top = min(tile[0] for tile in wanted), min(tile[1] for tile in wanted)
        right, bottom = max(tile[0] for tile in wanted) + 1, max(tile[1] for tile in wanted) + 1
        part = Box(left * TILE, top * TILE, (right - left) * TILE, (bottom - top) * TILE)
        self._asked.update(wanted)
        ask(
            self,
            lambda: _cut(to_monitor(load_part(path, part)), left, top),
            lambda cut: self._arrived(path, cut),
            lambda _: self._asked.difference_update(wanted),
        )

    def _arrived(self, path: Path, cut: dict[Tile, QImage]) -> None:
        self._asked.difference_update(cut)
        if path != self._path:
            return
        for tile, image in cut.items():
            self._sheet.tiles[tile] = QPixmap.fromImage(image)
            self._sheet.tiles.move_to_end(tile)
        while len(self._sheet.tiles) > _CACHED:
            self._sheet.tiles.popitem(last=False)
        self.viewport().update()


def _tiles(seen: QRectF) -> list[Tile]:
    columns = range(int(seen.left()) // TILE, int(seen.right()) // TILE + 1)
    rows = range(int(seen.top()) // TILE, int(seen.bottom()) // TILE + 1)
    return [(column, row) for row in rows for column in columns]


def _cut(part: QImage, left: int, top: int) -> dict[Tile, QImage]:
    return {
        (left + x // TILE, top + y // TILE): part.copy(x, y, min(TILE, part.width() - x), min(TILE, part.height() - y))
        for y in range(0, part.height(), TILE)
        for x in range(0, part.width(), TILE)
    }
