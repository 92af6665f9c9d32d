"""A list model of rows that are asked for again and again: as long as they are the same things, nothing jumps."""

from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Row = TypeVar("Row")
_Index = QModelIndex | QPersistentModelIndex


class KeyedRows(QAbstractListModel, Generic[Row]):
    """The rows as shown last. `key` says which thing a row is about, `words` what a screen reader says of it."""

    def __init__(self, key: Callable[[Row], Hashable], words: Callable[[Row], str]) -> None:
        super().__init__()
        self._key, self._words = key, words
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Other rows; where they are about the same things only those that changed are painted anew."""
        before = self.rows
        if list(map(self._key, rows)) == list(map(self._key, before)):
            self.rows = rows
            for place, (new, old) in enumerate(zip(rows, before, strict=True)):
                if new != old:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(row)
        return None
