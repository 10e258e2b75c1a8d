"""A list model of things that have an id, kept in the order shown."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

ItemRole = int(Qt.ItemDataRole.UserRole)
"""The role under which a model of this kind gives the thing itself."""

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()


class HasId(Protocol):
    """Something that is told apart by its id."""

    @property
    def id(self) -> str:
        """Return the id."""


T = TypeVar("T", bound=HasId)


class KeptRows(QAbstractListModel, Generic[T]):
    """Rows that come on top, change and go; one of this kind says what a role shows of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[T] = []

    @property
    def items(self) -> tuple[T, ...]:
        """Return the rows in the order shown."""
        return tuple(self._items)

    def show(self, items: Iterable[T]) -> None:
        """Show these rows and no others, in their order."""
        self.beginResetModel()
        self._items = list(items)
        self.endResetModel()

    def add(self, item: T) -> None:
        """Show a new row on top."""
        self.beginInsertRows(_NOWHERE, 0, 0)
        self._items.insert(0, item)
        self.endInsertRows()

    def replace(self, item: T) -> None:
        """Show what a row is now."""
        row = self.row_of(item.id)
        if row >= 0:
            self._items[row] = item
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def remove(self, id_: str) -> None:
        """Show a row no more."""
        row = self.row_of(id_)
        if row >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._items[row]
            self.endRemoveRows()

    def row_of(self, id_: str) -> int:
        """Return the row of an id, -1 where it is not shown."""
        return next((row for row, item in enumerate(self._items) if item.id == id_), -1)

    def item(self, id_: str) -> T | None:
        """Return what has an id."""
        row = self.row_of(id_)
        return self._items[row] if row >= 0 else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._items)

    def retranslate(self) -> None:
        """Say that every word may have changed."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))
