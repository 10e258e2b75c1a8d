"""What the screens with a list and the chosen one beside it share: their shape, the way back to a place."""

from __future__ import annotations

import json
from abc import abstractmethod
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QListView, QPlainTextEdit, QPushButton, QWidget

from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.style import RESTYLED
from korem_desktop.desktop.widgets.empty_state import EmptyState
from korem_desktop.desktop.widgets.flow import FlowLayout
from korem_desktop.desktop.widgets.kept_rows import KeptRows
from korem_desktop.desktop.widgets.two_lines import TwoLines


@dataclass(frozen=True)
class Parts:
    """The parts of a form: the list and its model, what is written in, and what stands around them."""

    list: QListView
    field: QPlainTextEdit  # where the chosen one is written about
    begin: QPushButton  # adds the first one; stands in the middle of the empty page, else at the head
    head: QBoxLayout
    head_buttons: FlowLayout
    content: QWidget
    content_row: QHBoxLayout
    empty: EmptyState
    narrow: int  # average letters across below which the list stands above
    rows: int  # of the list, shown at least


class ListScreen(Screen):
    """A list, and the chosen one beside it or, in a narrow window, below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: Parts | None = None
        self._rows: KeptRows[Any] | None = None
        self._position = ""
        self._is_loaded = False

    def take_parts(self, parts: Parts, rows: KeptRows[Any]) -> None:
        """Put the list and its model together; called once, when the form is there."""
        self._parts, self._rows = parts, rows
        parts.list.setModel(rows)
        parts.list.setItemDelegate(TwoLines(parts.list))
        parts.list.selectionModel().selectionChanged.connect(self._show_chosen)
        for changed in (rows.rowsInserted, rows.rowsRemoved, rows.modelReset):
            changed.connect(self._show_state)
        delete = QKeySequence(QKeySequence.StandardKey.Delete)
        QShortcut(delete, parts.list, self._ask_removal, context=Qt.ShortcutContext.WidgetShortcut)
        parts.empty.hide()
        parts.content.hide()

    @abstractmethod
    def chosen(self) -> str:
        """Return the id of the one shown, "" for none."""

    @abstractmethod
    def _show_chosen(self, *_: object) -> None:
        """Show the one chosen in the list."""

    @abstractmethod
    def _ask_removal(self) -> None:
        """Ask whether the one shown is to go."""

    def position(self) -> str:
        """Return which one is chosen, and the cursor where it is being written about."""
        if self._parts is None or not self.chosen():
            return ""
        field = self._parts.field
        cursor = field.textCursor().position() if field.hasFocus() else -1
        return json.dumps({"chosen": self.chosen(), "cursor": cursor})

    def restore(self, position: str) -> None:
        """Choose the same one again, once the list is there."""
        self._position = position
        if self._is_loaded:
            self._go_back_there()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above where the room is narrow or the letters are large."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the letters' size."""
        super().changeEvent(event)
        if event.type() in RESTYLED and hasattr(self, "_parts"):
            self._arrange()

    def choose(self, id_: str) -> None:
        """Choose one; the first where there is no such one."""
        if self._parts is not None and self._rows is not None:
            self._parts.list.setCurrentIndex(self._rows.index(max(0, self._rows.row_of(id_))))
            self._show_chosen()

    def take_out(self, id_: str) -> None:
        """Show one no more, and choose the one that took its place."""
        if self._parts is None or self._rows is None:
            return
        row = self._rows.row_of(id_)
        self._rows.remove(id_)
        left = self._rows.rowCount()
        if left:
            self._parts.list.setCurrentIndex(self._rows.index(min(row, left - 1)))
            self._parts.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_chosen()

    def _go_back_there(self) -> None:
        text, self._position = self._position, ""
        try:
            raw = json.loads(text)
            id_, cursor = str(raw["chosen"]), int(raw["cursor"])
        except (ValueError, KeyError, TypeError):
            return
        if self._parts is None or self._rows is None or self._rows.row_of(id_) < 0:
            return
        self.choose(id_)
        if cursor >= 0:
            field = self._parts.field
            place = field.textCursor()
            place.setPosition(min(cursor, field.document().characterCount() - 1))
            field.setTextCursor(place)
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        if self._parts is None or self._rows is None:
            return
        parts = self._parts
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * parts.narrow
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        parts.content_row.setDirection(direction)
        parts.head.setDirection(direction)
        row = parts.list.sizeHintForRow(0)
        if row > 0:
            parts.list.setMinimumHeight(row * min(parts.rows, max(2, self._rows.rowCount())) + 8)

    def _show_state(self) -> None:
        if self._parts is None or self._rows is None:
            return
        parts, has_rows = self._parts, self._rows.rowCount() > 0
        is_empty = self._is_loaded and not has_rows
        parts.content.setVisible(has_rows)
        parts.empty.setVisible(is_empty)
        # The one button stands where the eye is.
        if is_empty and not parts.empty.holds(parts.begin):
            parts.head_buttons.removeWidget(parts.begin)
            parts.empty.take(parts.begin)
        elif not is_empty and parts.head_buttons.indexOf(parts.begin) < 0:
            parts.empty.give_back(parts.begin)
            parts.head_buttons.addWidget(parts.begin)
        self._arrange()
