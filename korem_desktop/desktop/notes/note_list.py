"""The list of notes, as a model."""

from __future__ import annotations

from PySide6.QtCore import Qt

from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.widgets.kept_rows import Index, ItemRole, KeptRows
from korem_desktop.desktop.widgets.two_lines import SecondLineRole
from korem_desktop.domain.note import Note

_HEAD = 200  # characters of a first line that a list needs


class NoteList(KeptRows[Note]):
    """The notes in the order given; a new one stands on top."""

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role shows of a note."""
        if not index.isValid():
            return None
        note = self._items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:  # a row shows the beginning
                return self._first_line(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._first_line(note)}. {moment_text(note.changed)}"
            case _ if role == ItemRole:
                return note
            case _ if role == SecondLineRole:
                return moment_text(note.changed)
        return None

    def _first_line(self, note: Note) -> str:
        head = note.text.lstrip()[:_HEAD].split("\n", 1)[0].rstrip()
        return head or self.tr("New note")
