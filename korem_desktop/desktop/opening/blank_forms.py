"""Blank forms: chosen, read, saved and printed before there is a vault. Nothing is asked and nothing kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QWidget

from korem_desktop.casework import printing
from korem_desktop.casework.blank_forms import HANDED_IN, BlankForm, blank_form_pdf
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop._forms.blank_forms import Ui_BlankFormsForm
from korem_desktop.desktop.printing.choice import proposed
from korem_desktop.desktop.printing.preview import Preview
from korem_desktop.desktop.printing.print_page import PrintPage
from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.style import RESTYLED, icon
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.failures import Known
from korem_desktop.languages import Language
from korem_desktop.progress import Report
from korem_desktop.texts.wording import wording

NARROW = 92
"""Average letters across below which the choices stand above the preview instead of beside it."""

_LINES = 18  # of text: the least height of the preview
_PICTURES = {BlankForm.STATEMENT: "file-text", BlankForm.DESK_CARD: "list-checks", BlankForm.REFUSAL: "scale"}

T = TypeVar("T")


class BlankForms(QWidget):
    """Three forms to choose from, then the one chosen as it prints.

    ``back_wanted`` asks for the page before, ``language_wanted(Language)`` for another interface language. A
    form is proposed in the language of the interface; one that is shown keeps its own.
    """

    back_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(self, runner: Runner, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._language = language
        self._language_is_chosen = False
        self.form: BlankForm | None = None
        self.pdf = b""
        """The form shown; empty while there is none."""
        self._asked = 0
        self._making: Task | None = None
        self._job: Task | None = None
        self.ui = Ui_BlankFormsForm()
        self.ui.setupUi(self)
        self.preview = Preview(self.ui.preview_place_column, self.ui.paper_text, self)
        self._print_page = PrintPage(self.ui, runner, self)
        self._cards = {
            BlankForm.STATEMENT: self.ui.form_statement,
            BlankForm.DESK_CARD: self.ui.form_desk_card,
            BlankForm.REFUSAL: self.ui.form_refusal,
        }
        self._languages = QButtonGroup(self)
        self._build()
        self._connect()
        self.set_language(language)
        self._show_choice()

    @property
    def paper_language(self) -> Language:
        """Return the language the form is shown in."""
        return list(Language)[self._languages.checkedId()]

    def enter(self) -> None:
        """Show the forms there are, the focus on the first."""
        self._show_choice()
        self.ui.form_statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_form(self, form: BlankForm) -> None:
        """Show a form as it prints."""
        self.form = form
        self.ui.choose_page.hide()
        self.ui.form_page.show()
        self._show_page(self.ui.preview_page, self._languages.checkedButton())
        self._retranslate()
        announce(self, self.ui.form_title.text())
        self._make()

    def set_language(self, language: Language) -> None:
        """Note which interface language is in use; the form shown and where the person is stay."""
        self._language = language
        self.ui.choose_languages.set_language(language)
        self.ui.form_languages.set_language(language)
        if self.form is None and not self._language_is_chosen:
            self._languages.button(list(Language).index(proposed(language))).setChecked(True)
        self._retranslate()

    # what is done; a test calls these where a person would answer the dialog

    def save_into(self, folder: Path) -> None:
        """Write the form shown into a folder."""
        pdf = self.pdf
        if pdf:
            self._run(lambda: self.tr("Saving…"), lambda _: printing.export(pdf, folder), self._saved)

    def print_on(self, printer: str, copies: int = 1) -> None:
        """Print the form shown."""
        pdf = self.pdf
        if pdf:
            self._run(
                lambda: self.tr("Handing the paper to the printer…"),
                lambda report: printing.print_(pdf, printer, copies, report=report),
                self._printed,
            )

    # shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices above the preview where the room is narrow or the letters are large."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language; follow one of the letters' size and of the palette."""
        super().changeEvent(event)
        if not hasattr(self, "_languages"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        elif event.type() in RESTYLED:
            self._arrange()
            self.preview.follow_palette()

    def _arrange(self) -> None:
        metrics = self.fontMetrics()
        is_narrow = self.width() < metrics.averageCharWidth() * NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.content_row.setDirection(down if is_narrow else across)
        self.ui.preview_page.setMinimumHeight(metrics.lineSpacing() * _LINES if is_narrow else 0)
        for head in (self.ui.choose_head, self.ui.form_head):  # the languages stand at the end, or on top
            head.setDirection(QBoxLayout.Direction.BottomToTop if is_narrow else across)

    def _build(self) -> None:
        form = self.ui
        flow(form.choose_buttons, form.button_back)
        flow(form.form_buttons, form.paper_back, form.paper_save, form.paper_print)
        for number, button in enumerate((form.language_kk, form.language_ru, form.language_en)):
            self._languages.addButton(button, number)
        for kind, card in self._cards.items():
            card.set_picture(_PICTURES[kind])
        for tool, name in ((form.zoom_out, "minus"), (form.zoom_in, "plus")):
            tool.setIcon(icon(name))
            tool.setIconSize(QSize(18, 18))
        form.paper_text.hide()

    def _connect(self) -> None:
        form = self.ui
        form.form_statement.clicked.connect(lambda: self.show_form(BlankForm.STATEMENT))
        form.form_desk_card.clicked.connect(lambda: self.show_form(BlankForm.DESK_CARD))
        form.form_refusal.clicked.connect(lambda: self.show_form(BlankForm.REFUSAL))
        self._languages.idClicked.connect(self._language_clicked)
        self._languages.buttonToggled.connect(self._language_toggled)
        for languages in (form.choose_languages, form.form_languages):
            languages.chosen.connect(self.language_wanted)
        form.show_sheet.toggled.connect(self._show_as)
        form.zoom_out.clicked.connect(lambda: self.preview.zoom(-1))
        form.zoom_in.clicked.connect(lambda: self.preview.zoom(1))
        for back in (form.button_back, form.paper_back, form.paper_print_back):
            back.clicked.connect(self._back)
        form.paper_save.clicked.connect(self._choose_folder)
        form.paper_print.clicked.connect(self._before_printing)
        self._print_page.wanted.connect(self.print_on)
        self.ui.progress.stopped.connect(self._stop)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self._back, context=inside)
        for keys, button in (
            (QKeySequence.StandardKey.Save, form.paper_save),
            (QKeySequence.StandardKey.Print, form.paper_print),
            (QKeySequence.StandardKey.ZoomIn, form.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, form.zoom_out),
        ):
            QShortcut(QKeySequence(keys), self, button.click, context=inside)

    def _retranslate(self) -> None:
        """Set the words the form does not hold."""
        form = self.ui
        self.preview.name(self.tr("Preview of the paper"), self.tr("To have it read out, choose “As text”."))
        for button, words in (
            (form.zoom_out, self.tr("Smaller")),
            (form.zoom_in, self.tr("Larger")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        form.term_words.setText(wording(self._language).phrase("blank.term_note"))
        self._print_page.retranslate()
        if self.form is not None:
            form.form_title.setText(self._cards[self.form].accessibleName())
        self._show_words()

    # where the person is

    def _show_choice(self) -> None:
        self.form = None
        self.ui.form_page.hide()
        self.ui.choose_page.show()
        self._show_page(self.ui.preview_page)
        self._show_words()

    def _show_page(self, page: QWidget, focus: QWidget | None = None) -> None:
        form = self.ui
        for other in (form.preview_page, form.print_page):
            other.setVisible(other is page)
        form.footer.setVisible(page is form.preview_page)  # the page before printing has its own buttons
        form.choose_footer.setVisible(self.form is None)
        form.form_buttons.setVisible(self.form is not None)
        form.page.verticalScrollBar().setValue(0)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        """Go one page back: from printing to the form, from there to the choice, and out."""
        form, chosen = self.ui, self.form
        if chosen is None:
            self._stop()
            self.back_wanted.emit()
        elif not form.print_page.isHidden():
            self._show_page(form.preview_page, form.paper_print)
        else:
            self._show_choice()
            self.ui.strip.clear()
            self._cards[chosen].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_as(self, as_sheet: bool) -> None:
        self.ui.preview_place.setVisible(as_sheet)
        self.ui.paper_text.setHidden(as_sheet)
        for button in (self.ui.zoom_out, self.ui.zoom_in):
            button.setEnabled(as_sheet)
        if not as_sheet:
            self.preview.read()

    # making the form

    def _language_clicked(self, _: int) -> None:
        self._language_is_chosen = True

    def _language_toggled(self, _: QAbstractButton, checked: bool) -> None:
        if checked and self.form is not None:
            self._make()

    def _make(self) -> None:
        """Make the form chosen; one being made for an earlier choice is given up."""
        form, language = self.form, self.paper_language
        if form is None:
            return
        if self._making is not None:
            self._making.cancel()
        self._asked += 1
        asked = self._asked  # a form that was finished just before it was given up is not shown
        self.pdf = b""
        self._show_words()

        def job(report: Report) -> tuple[int, bytes]:
            return asked, blank_form_pdf(form, language, report=report)

        self._making = self._runner.start(job, done=self._made, failed=self._failed)

    def _made(self, made: tuple[int, bytes]) -> None:
        asked, pdf = made
        if asked != self._asked or self.form is None:
            return
        self._making = None
        self.pdf = pdf
        self.preview.show(pdf)
        view = self.findChild(QWidget, "paper_preview")  # made late, and last in the order of Tab until now
        assert view is not None
        QWidget.setTabOrder(self.ui.paper_text, view)
        self._show_words()

    def _show_words(self) -> None:
        form, language = self.ui, self.paper_language
        form.kazakh_notice.setVisible(language is Language.KK)
        form.reading_notice.setVisible(language is Language.EN)
        form.term_notice.setVisible(self.form is BlankForm.REFUSAL)
        form.copies_hint.setVisible(self.form in HANDED_IN)
        form.pages_words.setText(
            self.tr("%n page(s)", "", self.preview.pages) if self.pdf else self.tr("Preparing the paper…")
        )
        is_ready = bool(self.pdf) and self._job is None
        for button in (form.paper_save, form.paper_print):
            button.setEnabled(is_ready)
        self._print_page.offer(is_ready)

    # saving and printing

    def _choose_folder(self) -> None:
        folder = file_dialogs.folder(self, self.tr("Choose a folder for the paper"))
        if folder is not None:
            self.save_into(folder)

    def _before_printing(self) -> None:
        form = self.ui
        form.paper_copies.setValue(2 if self.form in HANDED_IN else 1)
        self._show_page(form.print_page, form.paper_print_back)
        # Once the page has been laid out; else a narrow window would go on showing what stands above it.
        QTimer.singleShot(0, self, self._scroll_to_printing)
        self._print_page.look()

    def _scroll_to_printing(self) -> None:
        top = self.ui.print_page.mapTo(self.ui.page_inside, QPoint(0, 0)).y()
        self.ui.page.verticalScrollBar().setValue(top - self.ui.form_column.spacing())

    def _run(self, words: Callable[[], str], job: Callable[[Report], T], done: Callable[[T], None]) -> None:
        self.ui.strip.clear()
        self.ui.progress.begin(words)
        self._job = self._runner.start(
            job,
            done=done,
            failed=self._failed,
            progressed=self.ui.progress.progress,
            cancelled=self._ended,
        )
        self._show_words()

    def _saved(self, path: Path) -> None:
        self._ended()
        self.ui.strip.show_message(
            lambda: (self.tr("The form is saved"), self.tr("It is here: {path}").format(path=path)), Tone.GOOD
        )

    def _printed(self, _: None) -> None:
        self._ended()
        self._show_page(self.ui.preview_page, self.ui.paper_print)
        self.ui.strip.show_message(
            lambda: (
                self.tr("The form is on its way to the printer"),
                self.tr("Stand by until all of it has come out, and take every sheet with you."),
            ),
            Tone.GOOD,
        )

    def _failed(self, known: Known) -> None:
        self._ended()
        self.ui.strip.show_known(known)

    def _ended(self) -> None:
        self._job = None
        self.ui.progress.end()
        self._show_words()

    def _stop(self) -> None:
        for task in (self._making, self._job):
            if task is not None:
                task.cancel()
