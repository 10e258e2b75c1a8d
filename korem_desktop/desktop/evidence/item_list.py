"""The list of recordings and documents, as a model."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt

from korem_desktop.desktop.figures import moment_text, size_text
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.kept_rows import Index, ItemRole, KeptRows
from korem_desktop.desktop.widgets.two_lines import SecondLineRole
from korem_desktop.domain.evidence import EvidenceItem, Medium

ICONS = {
    Medium.SOUND: "file-audio",
    Medium.VIDEO: "file-video",
    Medium.PICTURE: "file-image",
    Medium.DOCUMENT: "file-text",
    Medium.OTHER: "file",
}


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


class ItemList(KeptRows[EvidenceItem]):
    """The items, the one taken in last first."""

    def show(self, items: Iterable[EvidenceItem]) -> None:
        """Show these items and no others."""
        super().show(sorted(items, key=lambda item: item.taken_in, reverse=True))

    def same_file(self, item: EvidenceItem) -> EvidenceItem | None:
        """Return another item with the same file code, the one taken in first; None where there is none."""
        same = [one for one in self._items if one.sha256 == item.sha256 and one.id != item.id]
        return min(same, key=lambda one: one.taken_in, default=None)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role shows of an item."""
        if not index.isValid():
            return None
        item = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item.name
            case Qt.ItemDataRole.ToolTipRole:  # a row shows the beginnings
                return f"{item.name}\n{self._second_line(item)}"
            case Qt.ItemDataRole.DecorationRole:
                return icon(ICONS[item.medium])
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{item.name}. {self._second_line(item)}"
            case _ if role == ItemRole:
                return item
            case _ if role == SecondLineRole:
                return self._second_line(item)
        return None

    @staticmethod
    def _second_line(item: EvidenceItem) -> str:
        facts = " · ".join((medium_name(item.medium), size_text(item.size), moment_text(item.taken_in)))
        shows = " ".join(item.shows.split())
        return f"{shows} · {facts}" if shows else facts
