"""Rows one below the other, in a room that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from vasculum.gui.parts.value_rows import ValueRow
from vasculum.gui.tokens import Tokens


class RowList(QScrollArea):
    """Rows one below the other; what has the focus is brought into sight."""

    def __init__(self, tokens: Tokens, name: str) -> None:
        super().__init__()
        self._tokens = tokens
        self._rows: list[ValueRow] = []
        self._inner = QWidget()
        self._inner.setObjectName("surface")
        self.setWidget(self._inner)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(name)

    @property
    def rows(self) -> tuple[ValueRow, ...]:
        """What is shown, from the top."""
        return tuple(self._rows)

    def row(self, key: str) -> ValueRow:
        """The row of a key."""
        return next(row for row in self._rows if row.key == key)

    def show_rows(self, rows: Sequence[ValueRow]) -> None:
        """Other rows in place of these."""
        for old in self._rows:
            old.hide()
            old.deleteLater()
        self._rows = list(rows)
        for row in self._rows:
            row.setParent(self._inner)
            row.show()
        self.verticalScrollBar().setValue(0)
        self.arrange()

    def arrange(self) -> None:
        """Places them anew: a sentence came or went."""
        wide, y = self.viewport().width(), 0
        for row in self._rows:
            row.fit(wide)
            row.setGeometry(0, y, wide, row.height())
            y += row.height()
        self._inner.resize(wide, max(y, self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.arrange()

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802
        moved = super().focusNextPrevChild(next)
        widget = self.focusWidget()
        if moved and widget is not None:
            self.ensureWidgetVisible(widget, 0, 60)
        return moved
