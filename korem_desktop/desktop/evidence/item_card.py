"""The card of one item: what it is, what it shows, its file code, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QSizePolicy

from korem_desktop.desktop._forms.evidence import Ui_EvidenceForm
from korem_desktop.desktop.evidence.item_list import medium_name
from korem_desktop.desktop.figures import breakable, moment_text, size_text
from korem_desktop.desktop.interview.editors.text import Paragraphs
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.question_in_place import QuestionInPlace
from korem_desktop.domain.evidence import EvidenceItem

_GROUP = 8  # letters of a file code


class ItemCard(QObject):
    """Shows one item in its part of the form. Emits what the person wants; does nothing itself."""

    described = Signal(str, str)  # the item's id, the words
    wants_export = Signal(object)
    wants_check = Signal(object)
    wants_removal = Signal(object)

    def __init__(self, form: Ui_EvidenceForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.item: EvidenceItem | None = None
        self._quiet = False
        self.shows = Paragraphs("evidence_shows", form.shows_place)
        self.shows.setAcceptDrops(False)  # a file dropped here is taken in, not written as an address
        self.shows.set_lines(4)
        self.shows.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.shows.textChanged.connect(self._typed)
        form.shows_column.addWidget(self.shows)
        form.shows_label.setBuddy(self.shows)
        flow(form.item_buttons, form.evidence_export, form.evidence_code, form.evidence_remove)
        flow(form.code_buttons, form.evidence_check)
        self._question = QuestionInPlace(
            form.remove_question,
            (form.remove_buttons, form.evidence_remove_keep, form.evidence_remove_confirm),
            form.page,
            form.evidence_remove,
        )
        self._question.confirmed.connect(lambda: self.wants_removal.emit(self.item))
        form.evidence_code.toggled.connect(self._show_code)
        form.evidence_remove.clicked.connect(self.ask_removal)
        form.evidence_export.clicked.connect(lambda: self.wants_export.emit(self.item))
        form.evidence_check.clicked.connect(lambda: self.wants_check.emit(self.item))
        self._tidy()

    def show(self, item: EvidenceItem | None, words: str = "") -> None:
        """Show an item with the words for it (which may be newer than the item's own), or nothing."""
        is_another = self.item is None or item is None or item.id != self.item.id
        self.item = item
        self._form.details.setVisible(item is not None)
        if item is None:
            return
        if is_another:
            self._tidy()
        if self.shows.text() != words:
            self._quiet = True
            self.shows.setPlainText(words)
            self._quiet = False
        self.retranslate()

    def ask_removal(self) -> None:
        """Ask, in place, whether the item is really to go."""
        if self.item is not None:
            self._question.ask()

    def retranslate(self) -> None:
        """Set the words that depend on the item anew."""
        self.shows.setAccessibleName(self._form.shows_label.text())
        self.shows.setAccessibleDescription(self._form.shows_example.text())
        if self.item is None:
            return
        item = self.item
        taken_in = self.tr("added {moment}").format(moment=moment_text(item.taken_in))
        facts = [medium_name(item.medium), size_text(item.size), taken_in]
        if item.file_time is not None:
            facts.append(
                self.tr("file dated {moment}").format(moment=moment_text(item.file_time.astimezone()))
            )
        self._form.item_name.setText(breakable(item.name))
        self._form.item_facts.setText(" · ".join(facts))
        self._form.remove_sentence.setText(self.tr("Delete “{name}”?").format(name=breakable(item.name)))
        self._form.code_text.setText(grouped(item.sha256))

    def _typed(self) -> None:
        if self.item is not None and not self._quiet:
            self.described.emit(self.item.id, self.shows.text())

    def _show_code(self, shown: bool) -> None:
        self._form.code.setVisible(shown)
        if shown:
            QTimer.singleShot(0, self, lambda: self._form.page.ensureWidgetVisible(self._form.code))

    def _tidy(self) -> None:
        self._question.put_away()
        self._form.evidence_code.setChecked(False)
        self._form.code.hide()


def grouped(code: str) -> str:
    """Return a file code in groups that an eye can compare."""
    return " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))
