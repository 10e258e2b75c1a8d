"""Notes: a list, and the text of the chosen one."""

from __future__ import annotations

import json
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import QEvent, QItemSelection, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from korem_desktop.casework.notes import Notes
from korem_desktop.desktop._forms.notes import Ui_NotesForm
from korem_desktop.desktop.drafts import Drafts
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.interview.editors.text import Paragraphs
from korem_desktop.desktop.notes.note_list import NoteList, NoteRole
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.style import icon, polish
from korem_desktop.desktop.widgets.flow import RESTYLED, flow
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.two_lines import TwoLines
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.note import Note

NARROW = 80
"""Average letters across below which the list stands above the text instead of beside it."""

_LINES = 8  # of the text, shown at least
_ROWS = 3  # of the list, shown at least


class NotesScreen(Screen):
    """The notes of the case. A new note is kept once something stands in it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._notes = Notes(workplace.opened, workplace.case, workplace.clock)
        self._position = ""
        self._is_loaded = False
        self._quiet = False
        self._note = ""  # the id of the note shown
        self.ui = Ui_NotesForm()
        self.ui.setupUi(self)
        self._head = flow(self.ui.head_buttons, self.ui.note_add)
        flow(self.ui.delete_buttons, self.ui.note_delete_keep, self.ui.note_delete_confirm)
        polish(self.ui.delete_question, tone="problem")
        self.text = Paragraphs("note_text", self.ui.text_place)
        self.text.set_lines(_LINES)
        self.ui.text_column.addWidget(self.text)
        self.model = NoteList(self)
        self.drafts = Drafts(workplace.runner, self._save, self)
        self.ui.note_list.setModel(self.model)
        self.ui.note_list.setItemDelegate(TwoLines(self.ui.note_list))
        for quiet in (self.ui.empty, self.ui.content, self.ui.delete_question):
            quiet.hide()
        self._connect()
        self.setTabOrder(self.ui.note_list, self.text)
        self.setTabOrder(self.text, self.ui.note_delete)
        self.retranslate()
        self._load()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Notes")

    def entered(self) -> None:
        """Look again, the note changed last first."""
        if self._is_loaded:
            self._load()

    def hand_in(self) -> None:
        """Hand over what is being written."""
        self.drafts.hand_in()

    def position(self) -> str:
        """Return the chosen note, and the cursor where it is being written."""
        cursor = self.text.textCursor().position() if self.text.hasFocus() else -1
        return json.dumps({"note": self._note, "cursor": cursor}) if self._note else ""

    def restore(self, position: str) -> None:
        """Choose the note again, once the list is there."""
        self._position = position
        if self._is_loaded:
            self._restore()

    def retranslate(self) -> None:
        """Set every text anew."""
        self.ui.retranslateUi(self)
        mark = icon("notebook-pen", "muted").pixmap(QSize(44, 44), self.devicePixelRatioF())
        self.ui.empty_icon.setPixmap(mark)
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write here. It is saved as you type."))
        self.model.retranslate()
        self._show_dates()

    # shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the text where the room is narrow or the letters are large."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape answer the question with no."""
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.ui.delete_question and event.type() == QEvent.Type.KeyPress and is_escape:
            self._keep()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the letters' size."""
        super().changeEvent(event)
        if event.type() in RESTYLED and hasattr(self, "_head"):
            self._arrange()

    def _arrange(self) -> None:
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.content_row.setDirection(down if is_narrow else across)
        self.ui.head.setDirection(down if is_narrow else across)
        row = self.ui.note_list.sizeHintForRow(0)
        if row > 0:
            self.ui.note_list.setMinimumHeight(row * _ROWS + 8)

    def _connect(self) -> None:
        form = self.ui
        form.note_add.clicked.connect(self._add)
        form.note_delete.clicked.connect(self._ask)
        form.note_delete_keep.clicked.connect(self._keep)
        form.note_delete_confirm.clicked.connect(self._delete)
        form.delete_question.installEventFilter(self)
        form.note_list.selectionModel().selectionChanged.connect(self._selected)
        self.text.textChanged.connect(self._typed)
        self.model.rowsInserted.connect(self._show_state)
        self.model.rowsRemoved.connect(self._show_state)
        self.model.modelReset.connect(self._show_state)
        self.drafts.saving.connect(self.saving)
        self.drafts.failed.connect(self._place.say)
        new, delete = (
            QKeySequence(key) for key in (QKeySequence.StandardKey.New, QKeySequence.StandardKey.Delete)
        )
        QShortcut(new, self, self._add, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(delete, form.note_list, self._ask, context=Qt.ShortcutContext.WidgetShortcut)

    def _show_state(self) -> None:
        has_notes = self.model.rowCount() > 0
        is_empty = self._is_loaded and not has_notes
        self.ui.content.setVisible(has_notes)
        self.ui.empty.setVisible(is_empty)
        head, middle = self._head, self.ui.empty_actions
        if is_empty and middle.indexOf(self.ui.note_add) < 0:
            head.removeWidget(self.ui.note_add)
            middle.insertWidget(1, self.ui.note_add)
        elif not is_empty and head.indexOf(self.ui.note_add) < 0:
            middle.removeWidget(self.ui.note_add)
            head.addWidget(self.ui.note_add)
        self._arrange()

    # the list

    def _load(self) -> None:
        self.drafts.hand_in()
        self._place.runner.follow(self._notes.list(), done=self._loaded)

    def _loaded(self, notes: Sequence[Note]) -> None:
        is_first, self._is_loaded = not self._is_loaded, True
        current = [replace(note, text=self.drafts.text(note.id, note.text)) for note in notes]
        known = {note.id for note in current}
        # A note just begun, or whose first save failed, is not in the vault yet, and must not vanish.
        new = [
            note
            for note in self.model.notes
            if note.id not in known and (note.id == self._note or self.drafts.text(note.id, ""))
        ]
        if is_first or [*new, *current] != list(self.model.notes):
            chosen = self._note
            self.model.show([*new, *current])
            self._choose(chosen)
        if self._position:
            self._restore()

    def _restore(self) -> None:
        text, self._position = self._position, ""
        try:
            raw = json.loads(text)
            note_id, cursor = str(raw["note"]), int(raw["cursor"])
        except (ValueError, KeyError, TypeError):
            return
        if self.model.row_of(note_id) < 0:
            return
        self._choose(note_id)
        if cursor >= 0:
            place = self.text.textCursor()
            place.setPosition(min(cursor, self.text.document().characterCount() - 1))
            self.text.setTextCursor(place)
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, note_id: str) -> None:
        """Choose a note; the first where there is no such one."""
        self.ui.note_list.setCurrentIndex(self.model.index(max(0, self.model.row_of(note_id))))
        self._selected()

    def _selected(self, *_: QItemSelection) -> None:
        note = self.model.data(self.ui.note_list.currentIndex(), NoteRole)
        left = self._note
        self._note = note.id if isinstance(note, Note) else ""
        if left != self._note:
            self.ui.delete_question.hide()
            self._let_go(left)
        if isinstance(note, Note) and (left != note.id or self.text.text() != note.text):
            self._quiet = True
            self.text.setPlainText(note.text)
            self._quiet = False
        self._show_dates()

    def _let_go(self, note_id: str) -> None:
        """Forget a new note in which nothing was written."""
        note = self.model.note(note_id)
        if note is not None and not note.text and note.created == note.changed:
            self.drafts.forget(note_id)
            self.model.remove(note_id)

    def _show_dates(self) -> None:
        note = self.model.note(self._note)
        words = ""
        if note is not None:
            words = self.tr("begun {begun}, changed {changed}").format(
                begun=moment_text(note.created), changed=moment_text(note.changed)
            )
        self.ui.note_dates.setText(words)

    # what is done

    def _add(self) -> None:
        note = self._notes.begin()
        self.model.add(note)
        self._choose(note.id)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.page.ensureWidgetVisible(self.text)

    def _typed(self) -> None:
        note = self.model.note(self._note)
        if note is None or self._quiet:
            return
        text = self.text.text()
        if text != note.text:
            self.model.replace(replace(note, text=text))
            self.drafts.write(note.id, text)

    def _save(self, note_id: str, text: str) -> Future[None]:
        changed = self._notes.change(self._kept(note_id), text)
        self.model.replace(changed)
        self._show_dates()
        return self._notes.save(changed)

    def _kept(self, note_id: str) -> Note:
        note = self.model.note(note_id)
        return note if note is not None else self._notes.begin()

    def _ask(self) -> None:
        if self._note:
            question = self.ui.delete_question
            question.show()
            self.ui.note_delete_keep.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: self.ui.page.ensureWidgetVisible(question))  # once laid out

    def _keep(self) -> None:
        self.ui.delete_question.hide()
        self.ui.note_delete.setFocus(Qt.FocusReason.OtherFocusReason)

    def _delete(self) -> None:
        note = self.model.note(self._note)
        self.ui.delete_question.hide()
        if note is None:
            return
        self.drafts.forget(note.id)

        def done(_: None) -> None:
            row = self.model.row_of(note.id)
            self.model.remove(note.id)
            if self.model.rowCount():
                self.ui.note_list.setCurrentIndex(self.model.index(min(row, self.model.rowCount() - 1)))
                self.ui.note_list.setFocus(Qt.FocusReason.OtherFocusReason)
            self._selected()
            announce(self, self.tr("The note is deleted"))

        self._place.runner.follow(self._notes.delete(note), done=done)
