"""Qt's binding keeps Python's own objects alive (docs/decisions/0015)."""

import sys

from PySide6.QtGui import QImage, QPainter


def test_calls_that_return_nothing_keep_none() -> None:
    """PySide6 6.12.0 gives up one reference to None with each such call under Python 3.11, until the program dies."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.save()
    before = sys.getrefcount(None)
    for _ in range(500):
        painter.translate(0, 0)
    after = sys.getrefcount(None)
    painter.restore()
    painter.end()
    assert after - before > -100
