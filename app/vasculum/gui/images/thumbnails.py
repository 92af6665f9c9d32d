"""Small pictures by the sha256 of their file, read aside when first asked for, kept while there is room."""

from collections import OrderedDict
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from vasculum.gui.ask import ask
from vasculum.gui.images.loading import load_picture

LONG_SIDE = 320
_KEPT = 400
_AT_ONCE = 4


class Thumbnails(QObject):
    """One store of thumbnails for all panels; `ready` names the sha256 of one that has come."""

    ready = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: OrderedDict[str, QImage] = OrderedDict()
        self._wanted: OrderedDict[str, Path] = OrderedDict()
        self._running: set[str] = set()

    def get(self, sha256: str, path: Path) -> QImage | None:
        """The thumbnail if it is at hand; else it is fetched, the last asked for first, for that is what is seen."""
        if sha256 in self._kept:
            self._kept.move_to_end(sha256)
            return self._kept[sha256]
        if sha256 not in self._running:
            self._wanted[sha256] = path
            self._wanted.move_to_end(sha256)
            self._go()
        return None

    def _go(self) -> None:
        while self._wanted and len(self._running) < _AT_ONCE:
            sha256, path = self._wanted.popitem(last=True)
            self._running.add(sha256)
            self._fetch(sha256, path)

    def _fetch(self, sha256: str, path: Path) -> None:
        ask(
            self,
            lambda: load_picture(path, LONG_SIDE),
            lambda image: self._came(sha256, image),
            lambda _: self._came(sha256, QImage()),
        )

    def _came(self, sha256: str, image: QImage) -> None:
        self._running.discard(sha256)
        self._kept[sha256] = image
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self.ready.emit(sha256)
        self._go()
