"""The list of notes, as a model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.widgets.two_lines import SecondLineRole
from korem_desktop.domain.note import Note

NoteRole = int(Qt.ItemDataRole.UserRole)
"""The role under which the model gives the :class:`Note`."""

_HEAD = 200  # characters of a first line that a list needs

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class NoteList(QAbstractListModel):
    """The notes in the order given; a new one stands on top."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes: list[Note] = []

    @property
    def notes(self) -> tuple[Note, ...]:
        """Return the notes in the order shown."""
        return tuple(self._notes)

    def show(self, notes: Sequence[Note]) -> None:
        """Show these notes and no others."""
        self.beginResetModel()
        self._notes = list(notes)
        self.endResetModel()

    def add(self, note: Note) -> None:
        """Show a new note on top."""
        self.beginInsertRows(_NOWHERE, 0, 0)
        self._notes.insert(0, note)
        self.endInsertRows()

    def replace(self, note: Note) -> None:
        """Show a note's new text."""
        row = self.row_of(note.id)
        if row >= 0:
            self._notes[row] = note
            index = self.index(row)
            self.dataChanged.emit(index, index)

    def remove(self, note_id: str) -> None:
        """Show a note no more."""
        row = self.row_of(note_id)
        if row >= 0:
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._notes[row]
            self.endRemoveRows()

    def row_of(self, note_id: str) -> int:
        """Return the row of a note, -1 where it is not shown."""
        return next((row for row, note in enumerate(self._notes) if note.id == note_id), -1)

    def note(self, note_id: str) -> Note | None:
        """Return a note by its id."""
        row = self.row_of(note_id)
        return self._notes[row] if row >= 0 else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many notes there are."""
        return 0 if parent.isValid() else len(self._notes)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a role shows of a note."""
        if not index.isValid():
            return None
        note = self._notes[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._first_line(note)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._first_line(note)}. {moment_text(note.changed)}"
            case _ if role == NoteRole:
                return note
            case _ if role == SecondLineRole:
                return moment_text(note.changed)
        return None

    def retranslate(self) -> None:
        """Say that every word may have changed."""
        if self._notes:
            self.dataChanged.emit(self.index(0), self.index(len(self._notes) - 1))

    def _first_line(self, note: Note) -> str:
        head = note.text.lstrip()[:_HEAD].split("\n", 1)[0].rstrip()
        return head or self.tr("New note")
