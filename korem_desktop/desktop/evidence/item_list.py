"""The list of recordings and documents, as a model."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from korem_desktop.desktop.figures import moment_text, size_text
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.two_lines import SecondLineRole
from korem_desktop.domain.evidence import EvidenceItem, Medium

ItemRole = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives the :class:`EvidenceItem`."""

ICONS = {
    Medium.SOUND: "file-audio",
    Medium.VIDEO: "file-video",
    Medium.PICTURE: "file-image",
    Medium.DOCUMENT: "file-text",
    Medium.OTHER: "file",
}

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


def medium_name(medium: Medium) -> str:
    """Return what a person calls a medium, in the interface language."""
    match medium:
        case Medium.SOUND:
            return QCoreApplication.translate("ItemList", "sound recording")
        case Medium.VIDEO:
            return QCoreApplication.translate("ItemList", "video")
        case Medium.PICTURE:
            return QCoreApplication.translate("ItemList", "picture")
        case Medium.DOCUMENT:
            return QCoreApplication.translate("ItemList", "document")
        case Medium.OTHER:
            return QCoreApplication.translate("ItemList", "file of another kind")


class ItemList(QAbstractListModel):
    """The items, the one taken in last first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[EvidenceItem] = []

    @property
    def items(self) -> tuple[EvidenceItem, ...]:
        """Return the items in the order shown."""
        return tuple(self._items)

    def show(self, items: list[EvidenceItem]) -> None:
        """Show these items and no others."""
        self.beginResetModel()
        self._items = sorted(items, key=lambda item: item.taken_in, reverse=True)
        self.endResetModel()

    def add(self, item: EvidenceItem) -> None:
        """Show a new item on top."""
        self.beginInsertRows(_NOWHERE, 0, 0)
        self._items.insert(0, item)
        self.endInsertRows()

    def replace(self, item: EvidenceItem) -> None:
        """Show an item's new description."""
        row = self.row_of(item.id)
        if row >= 0:
            self._items[row] = item
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def remove(self, item_id: str) -> None:
        """Show an item no more."""
        row = self.row_of(item_id)
        if row >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._items[row]
            self.endRemoveRows()

    def row_of(self, item_id: str) -> int:
        """Return the row of an item, -1 where it is not shown."""
        return next((row for row, item in enumerate(self._items) if item.id == item_id), -1)

    def same_file(self, item: EvidenceItem) -> EvidenceItem | None:
        """Return another item with the same file code, the one taken in first; None where there is none."""
        same = [one for one in self._items if one.sha256 == item.sha256 and one.id != item.id]
        return min(same, key=lambda one: one.taken_in, default=None)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many items there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role shows of an item."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.name
            case Qt.ItemDataRole.DecorationRole:
                return icon(ICONS[item.medium])
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{item.name}. {self._second_line(item)}"
            case _ if role == ItemRole:
                return item
            case _ if role == SecondLineRole:
                return self._second_line(item)
        return None

    def retranslate(self) -> None:
        """Say that every word may have changed."""
        if self._items:
            self.dataChanged.emit(self.index(0), self.index(len(self._items) - 1))

    @staticmethod
    def _second_line(item: EvidenceItem) -> str:
        facts = " · ".join((medium_name(item.medium), size_text(item.size), moment_text(item.taken_in)))
        shows = " ".join(item.shows.split())
        return f"{shows} · {facts}" if shows else facts
