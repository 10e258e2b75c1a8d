"""Notes: a list, and the text of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from korem_desktop.casework.notes import Notes
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop._forms.notes import Ui_NotesForm
from korem_desktop.desktop.drafts import Drafts
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.interview.editors.text import Paragraphs
from korem_desktop.desktop.list_screen import ListScreen, Parts
from korem_desktop.desktop.notes.note_list import NoteList
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.kazakh_letters import KazakhLetters
from korem_desktop.desktop.widgets.kept_rows import ItemRole
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.question_in_place import QuestionInPlace
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.note import Note

NARROW = 80
"""Average letters across below which the list stands above the text instead of beside it."""

_LINES = 8  # of the text, shown at least
_ROWS = 3  # of the list, shown at least


class NotesScreen(ListScreen):
    """The notes of the case. A new note is kept once something stands in it."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self._notes = Notes(workplace.opened, workplace.case, workplace.clock)
        self._quiet = False
        self._note = ""  # the id of the note shown
        self.ui = Ui_NotesForm()
        self.ui.setupUi(self)
        self.ui.empty.set_picture("notebook-pen")
        self.text = Paragraphs("note_text", self.ui.text_place)
        self.text.set_lines(_LINES)
        self.ui.text_column.addWidget(self.text)
        self.letters = KazakhLetters(self.ui.text_place)
        self.letters.fold_by(self.ui.button_letters)
        self.ui.text_column.addWidget(self.letters)
        self.model = NoteList(self)
        self.drafts = Drafts(workplace.runner, self._save, self)
        parts = Parts(
            self.ui.note_list,
            self.text,
            self.ui.note_add,
            self.ui.head,
            flow(self.ui.head_buttons, self.ui.note_add),
            self.ui.content,
            self.ui.content_row,
            self.ui.empty,
            NARROW,
            _ROWS,
        )
        self.take_parts(parts, self.model)
        self._question = QuestionInPlace(
            self.ui.delete_question,
            (self.ui.delete_buttons, self.ui.note_delete_keep, self.ui.note_delete_confirm),
            self.ui.page,
            self.ui.note_delete,
        )
        self._question.confirmed.connect(self._delete)
        self._connect()
        self.setTabOrder(self.ui.note_list, self.text)
        self.setTabOrder(self.text, self.ui.button_letters)
        self.setTabOrder(self.ui.button_letters, self.ui.note_delete)
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

    def unsaved(self) -> Unsaved:
        """Return the notes that are not reported saved."""
        texts = self.drafts.unsaved()
        return Unsaved(notes=tuple(replace(self._kept(key), text=text) for key, text in texts.items()))

    def chosen(self) -> str:
        """Return the id of the note shown, "" for none."""
        return self._note

    def retranslate(self) -> None:
        """Set every text anew."""
        self.ui.retranslateUi(self)
        self.text.setAccessibleName(self.tr("Text of the note"))
        self.text.setPlaceholderText(self.tr("Write here. It is saved as you type."))
        self.model.retranslate()
        self._show_dates()

    def _connect(self) -> None:
        form = self.ui
        form.note_add.clicked.connect(self._add)
        form.note_delete.clicked.connect(self._ask_removal)
        self.text.textChanged.connect(self._typed)
        self.drafts.saving.connect(self.saving)
        self.drafts.failed.connect(self._place.say)
        new = QKeySequence(QKeySequence.StandardKey.New)
        QShortcut(new, self, self._add, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

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
            for note in self.model.items
            if note.id not in known and (note.id == self._note or self.drafts.text(note.id, ""))
        ]
        if is_first or [*new, *current] != list(self.model.items):
            chosen = self._note
            self.model.show([*new, *current])
            self.choose(chosen)
        if self._position:
            self._go_back_there()

    def _show_chosen(self, *_: object) -> None:
        note = self.model.data(self.ui.note_list.currentIndex(), ItemRole)
        left = self._note
        self._note = note.id if isinstance(note, Note) else ""
        if left != self._note:
            self._question.put_away()
            self._let_go(left)
        if isinstance(note, Note) and (left != note.id or self.text.text() != note.text):
            self._quiet = True
            self.text.setPlainText(note.text)
            self._quiet = False
        self._show_dates()

    def _let_go(self, note_id: str) -> None:
        """Forget a new note in which nothing was written."""
        note = self.model.item(note_id)
        if note is not None and not note.text and note.created == note.changed:
            self.drafts.forget(note_id)
            self.model.remove(note_id)

    def _show_dates(self) -> None:
        note = self.model.item(self._note)
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
        self.choose(note.id)
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ui.page.ensureWidgetVisible(self.text)

    def _typed(self) -> None:
        note = self.model.item(self._note)
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
        note = self.model.item(note_id)
        return note if note is not None else self._notes.begin()

    def _ask_removal(self) -> None:
        if self._note:
            self._question.ask()

    def _delete(self) -> None:
        note = self.model.item(self._note)
        if note is None:
            return
        self.drafts.forget(note.id)

        def done(_: None) -> None:
            self.take_out(note.id)
            announce(self, self.tr("The note is deleted"))

        self._place.runner.follow(self._notes.delete(note), done=done)
