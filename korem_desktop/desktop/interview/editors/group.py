"""The rows of a repeating group: add, change, remove, and put back what was removed."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.field import Around, Field
from korem_desktop.desktop.interview.editors.summaries import row_detail, row_title
from korem_desktop.desktop.interview.editors.wishes import AddRow, EditRow, RemoveRow, UndoRemoval
from korem_desktop.desktop.style import icon
from korem_desktop.desktop.widgets.letting_go import let_go
from korem_desktop.domain.answer import Place
from korem_desktop.domain.question import Question


class _Row(QFrame):
    """One row: what it is, and its two buttons."""

    def __init__(self, field: GroupField, row: str) -> None:
        super().__init__(field)
        group = field.question.group
        self.row = row
        self.setProperty("surface", "card")
        self.title = QLabel(self)
        self.title.setProperty("role", "heading")
        self.detail = QLabel(self)
        self.detail.setProperty("role", "hint")
        for label in (self.title, self.detail):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.edit = QPushButton(self)
        self.edit.setObjectName(f"edit:{group}@{row}")
        self.edit.setProperty("kind", "secondary")
        self.edit.clicked.connect(lambda: field.wished.emit(EditRow(group, row)))
        self.remove = QToolButton(self)
        self.remove.setObjectName(f"remove:{group}@{row}")
        self.remove.setProperty("kind", "quiet")
        self.remove.setIcon(icon("trash-2"))
        self.remove.clicked.connect(lambda: field.wished.emit(RemoveRow(group, row)))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        line = QHBoxLayout(self)
        line.addLayout(words, 1)
        line.addWidget(self.edit)
        line.addWidget(self.remove)


class GroupField(Field):
    """The list page of a group. A removal asks nothing: a strip offers the way back."""

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._rows: list[_Row] = []
        self._undo = QFrame(self)
        self._undo.setObjectName("undo_strip")
        self._undo.setProperty("surface", "strip")
        self._undo_text = QLabel(self._undo)
        self._undo_text.setWordWrap(True)
        self._undo_button = QPushButton(self._undo)
        self._undo_button.setObjectName(f"undo:{question.group}")
        self._undo_button.setProperty("kind", "secondary")
        self._undo_button.clicked.connect(lambda: self.wished.emit(UndoRemoval()))
        strip = QHBoxLayout(self._undo)
        strip.addWidget(self._undo_text, 1)
        strip.addWidget(self._undo_button)
        self._add = QPushButton(self)
        self._add.setObjectName(f"add:{question.group}")
        self._add.setProperty("kind", "secondary")
        self._add.setIcon(icon("plus"))
        self._add.clicked.connect(lambda: self.wished.emit(AddRow(question.group)))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        foot = QHBoxLayout()
        foot.addWidget(self._add)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._undo)
        column.addLayout(foot)
        self.refresh()

    def retranslate(self) -> None:
        """Set the words of the rows and buttons."""
        words = self.around.words
        group = self.question.group
        self._add.setText(self.tr("Add one more") if self._rows else self.tr("Add"))
        self._undo_text.setText(self.tr("Removed, with everything written in it."))
        self._undo_button.setText(self.tr("Put it back"))
        for row in self._rows:
            title = row_title(self.around.interview, group, row.row, words)
            row.title.setText(title)
            detail = row_detail(self.around.interview, group, row.row, words)
            row.detail.setText(detail)
            row.detail.setVisible(bool(detail))
            row.edit.setText(self.tr("Change"))
            row.edit.setAccessibleName(self.tr("Change: {row}").format(row=title))
            row.remove.setToolTip(self.tr("Remove"))
            row.remove.setAccessibleName(self.tr("Remove: {row}").format(row=title))

    def refresh(self) -> None:
        """Follow the rows as they are now."""
        rows = self.around.interview.answers.rows(self.question.group)
        if tuple(row.row for row in self._rows) != rows:
            for old in self._rows:
                self._list.removeWidget(old)
                let_go(old)
            self._rows = [_Row(self, row) for row in rows]
            for new in self._rows:
                self._list.addWidget(new)
            # Tab goes in reading order: the rows, the way back, the button to add.
            order = [button for row in self._rows for button in (row.edit, row.remove)]
            order += [self._undo_button, self._add]
            for before, after in itertools.pairwise(order):
                QWidget.setTabOrder(before, after)
        self._undo.setVisible(self.around.removed == self.question.group)
        self.retranslate()

    def stops(self) -> list[QWidget]:
        """Return the button to add."""
        return [self._add]

    def describe(self, label: str, description: str) -> None:
        """Name the list and its button."""
        super().describe(label, description)
        self._add.setAccessibleDescription(label)
