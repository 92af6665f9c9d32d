"""The target as it was photographed, with its patches as they were measured below."""

from pathlib import Path

from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from vasculum.gui.ask import ask
from vasculum.gui.images.corners import Corners
from vasculum.gui.images.loading import load_picture
from vasculum.gui.images.monitor import get_ready
from vasculum.gui.images.viewer import Viewer
from vasculum.gui.parts.patches import Patches
from vasculum.gui.tokens import Tokens
from vasculum.gui.translate import tr
from vasculum.model.certificate import Certificate

_LONG_SIDE = 1600


class TargetView(QWidget):
    """Above the photograph, below the patches; either has the whole room where the other is not there."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens
        self.viewer = Viewer(tokens, tr("Photograph of the target"), "")
        self.corners = Corners(tokens, self.viewer)
        self.patches = Patches(tokens)
        self._path: Path | None = None
        for part in (self.viewer, self.patches):
            part.setParent(self)
        self._arrange()

    @property
    def path(self) -> Path | None:
        """The file of the photograph shown."""
        return self._path

    def show_photograph(self, path: Path | None) -> None:
        """Another photograph, or none; a camera's RAW is not shown."""
        if path == self._path:
            return
        self._path = path
        self.corners.end()
        self.viewer.clear()
        self._arrange()
        if path is not None:
            ask(self, lambda: _read(path), lambda found: self._came(path, *found))

    def _came(self, path: Path, image: QImage, full: tuple[int, int]) -> None:
        if path == self._path and not image.isNull():
            self.viewer.show_picture(image, full, path)
            self._arrange()

    def show_certificate(self, certificate: Certificate | None, words: str) -> None:
        """What was measured of it, or the words that stand in its place."""
        self.patches.show_certificate(certificate, words)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        self._arrange()

    def _arrange(self) -> None:
        wide, high = self.width(), self.height()
        seen = self.viewer.image is not None
        share = 0.56 if self.patches.certificate is not None else 1.0 if self.corners.points else 0.86
        upper = round(high * share) if seen else 0
        self.viewer.setVisible(seen)
        self.viewer.setGeometry(16, 16, max(wide - 32, 10), max(upper - 24, 10))
        self.patches.setGeometry(0, upper, wide, high - upper)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        QPainter(self).fillRect(self.rect(), self._tokens.colour("canvas"))


def _read(path: Path) -> tuple[QImage, tuple[int, int]]:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    image = get_ready(load_picture(path, _LONG_SIDE))
    size = reader.size()
    turned = size.isValid() and (size.width() > size.height()) != (image.width() > image.height())
    full = (size.height(), size.width()) if turned else (size.width(), size.height())
    return image, full
