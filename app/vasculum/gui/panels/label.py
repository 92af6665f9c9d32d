"""The label as first read: its lines with the confidence of each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from vasculum.model.findings import LabelText

_LINES = 7


class LabelReading(QWidget):
    """Keeps its rectangle: empty until text arrives, which holds nothing up."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(210)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(24, 8, 24, 12)
        self._grid.setColumnStretch(0, 1)
        head = QLabel("Label, first reading")
        head.setObjectName("muted")
        self._grid.addWidget(head, 0, 0)
        self._rows = [(QLabel(), QLabel()) for _ in range(_LINES)]
        for place, (text, confidence) in enumerate(self._rows, 1):
            text.setTextFormat(Qt.TextFormat.PlainText)
            confidence.setObjectName("muted")
            self._grid.addWidget(text, place, 0)
            self._grid.addWidget(confidence, place, 1, Qt.AlignmentFlag.AlignRight)
        self._grid.setRowStretch(_LINES + 1, 1)

    def show_labels(self, labels: tuple[LabelText, ...]) -> None:
        """The longest label's first lines; nothing where none was read."""
        longest = max(labels, key=lambda label: len(label.text), default=None)
        lines = longest.lines[:_LINES] if longest else ()
        for row, (text, confidence) in enumerate(self._rows):
            line = lines[row] if row < len(lines) else None
            metrics = text.fontMetrics()
            words = metrics.elidedText(line.text, Qt.TextElideMode.ElideRight, 350) if line else ""
            text.setText(words)
            confidence.setText(f".{round(min(line.confidence, 0.99) * 100):02d}" if line else "")
