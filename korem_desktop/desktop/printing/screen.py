"""Papers: choosing one, reading it, saving it as a file, printing it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QFontMetrics, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QLabel, QWidget

from korem_desktop.casework import printing
from korem_desktop.casework.printing import Paper, Sheet
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop._forms.papers import Ui_PapersForm
from korem_desktop.desktop.printing.choice import PaperChoice, proposed
from korem_desktop.desktop.printing.preview import Preview
from korem_desktop.desktop.printing.print_page import PrintPage
from korem_desktop.desktop.running import Task
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.style import RESTYLED, icon, polish
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.message_strip import Tone, announce
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Known
from korem_desktop.languages import Language
from korem_desktop.progress import Report

NARROW = 92
"""Average letters across below which the choices stand above the preview instead of beside it."""

SLOW = 250
"""Milliseconds after which making a paper is shown as a progress; most are there before."""

_LINES = 18  # of text: the least height of the preview
_MAKERS = {Sheet.STATEMENT: printing.statement_pdf, Sheet.CONTACTS: printing.contacts_pdf}

T = TypeVar("T")


class PapersScreen(Screen):
    """The paper as it would print now, made anew whenever the screen is entered."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = workplace
        self.paper: Paper | None = None
        self._making: Task | None = None
        self._asked = 0
        self._job: Task | None = None
        self.ui = Ui_PapersForm()
        self.ui.setupUi(self)
        self.message, self.progress = self.ui.message_strip, self.ui.progress_strip
        self.preview = Preview(self.ui.preview_place_column, self.ui.paper_text, self)
        self._print_page = PrintPage(self.ui, workplace.runner, self)
        self._pages = (self.ui.preview_page, self.ui.save_page, self.ui.print_page)
        self._said_of_making = False  # whether the strip says why a paper could not be made
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._choice = PaperChoice(self.ui, self)
        self._build()
        self._connect()
        self._choice.choose(Sheet.STATEMENT, proposed(workplace.wording_language()))
        self.retranslate()
        self._show_page(self.ui.preview_page)
        self._offer()

    # what a screen is

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Papers")

    def entered(self) -> None:
        """Make the paper anew: the answers may have changed."""
        self._show_page(self.ui.preview_page)
        self._make()

    def position(self) -> str:
        """Return which paper is shown, in which language."""
        return json.dumps({"sheet": self.sheet.value, "language": self.language.value})

    def restore(self, position: str) -> None:
        """Show that paper again."""
        try:
            raw = json.loads(position)
            self._choice.choose(Sheet(raw["sheet"]), Language(raw["language"]))
        except (ValueError, KeyError, TypeError):
            return

    def retranslate(self) -> None:
        """Set every text anew."""
        self.ui.retranslateUi(self)
        self.preview.name(self.tr("Preview of the paper"), self.tr("To have it read out, choose “As text”."))
        for button, words in (
            (self.ui.zoom_out, self.tr("Smaller")),
            (self.ui.zoom_in, self.tr("Larger")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        for choice in (self.ui.show_sheet, self.ui.show_text):
            _make_room(choice)
        labels = self.ui.save_page.findChildren(QLabel)
        said = " ".join(label.text() for label in labels if len(label.text()) > 1)  # without the dots
        self.ui.paper_save_now.setAccessibleDescription(said)
        self._print_page.retranslate()
        self._show_paper_words()

    @property
    def sheet(self) -> Sheet:
        """Return the paper chosen."""
        return self._choice.sheet

    @property
    def language(self) -> Language:
        """Return the language chosen for the paper."""
        return self._choice.language

    # what is done; the rehearsal calls these where a person would answer the system's dialog

    def save_into(self, folder: Path, name: str = printing.DOCUMENT) -> None:
        """Write the paper shown into a folder."""
        paper, place = self.paper, self._place
        if paper is None:
            return

        def job(_: Report) -> Path:
            return printing.save_paper(place.opened, place.case, paper, folder, clock=place.clock, name=name)

        def done(path: Path) -> None:
            self._show_page(self.ui.preview_page)
            self.message.show_message(
                lambda: (
                    self.tr("The paper is saved"),
                    self.tr("It is here: {path}. It is not encrypted.").format(path=path),
                ),
                Tone.GOOD,
            )

        self._run(lambda: self.tr("Saving…"), job, done)

    def print_on(self, printer: str, copies: int = 1) -> None:
        """Print the paper shown."""
        paper, place = self.paper, self._place
        if paper is None:
            return

        def job(report: Report) -> None:
            printing.print_paper(
                place.opened, place.case, paper, printer, copies, clock=place.clock, report=report
            )

        def done(_: None) -> None:
            self._show_page(self.ui.preview_page)
            self.message.show_message(
                lambda: (
                    self.tr("The paper is on its way to the printer"),
                    self.tr("Stand by until all of it has come out, and take every sheet with you."),
                ),
                Tone.GOOD,
            )

        self._run(lambda: self.tr("Handing the paper to the printer…"), job, done)

    # shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choices above the preview where the room is narrow or the letters are large."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the letters' size and of the palette."""
        super().changeEvent(event)
        if event.type() in RESTYLED and hasattr(self, "preview"):
            self._arrange()
            self.preview.follow_palette()

    def _arrange(self) -> None:
        metrics = self.fontMetrics()
        is_narrow = self.width() < metrics.averageCharWidth() * NARROW
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self.ui.content_row.setDirection(down if is_narrow else across)
        self.ui.preview_page.setMinimumHeight(metrics.lineSpacing() * _LINES if is_narrow else 0)
        for choice in (self.ui.show_sheet, self.ui.show_text):
            _make_room(choice)

    def _build(self) -> None:
        form = self.ui
        flow(form.actions, form.paper_print, form.paper_save)
        flow(form.save_buttons, form.paper_save_now, form.paper_save_back)
        polish(form.missing_notice, tone="problem")
        for button, name in ((form.zoom_out, "minus"), (form.zoom_in, "plus")):
            button.setIcon(icon(name))
            button.setIconSize(QSize(18, 18))
        form.paper_text.hide()

    def _connect(self) -> None:
        form = self.ui
        self._choice.changed.connect(self._chosen_anew)
        form.show_sheet.toggled.connect(self._show_as)
        form.zoom_out.clicked.connect(lambda: self.preview.zoom(-1))
        form.zoom_in.clicked.connect(lambda: self.preview.zoom(1))
        form.paper_save.clicked.connect(self._before_saving)
        form.paper_print.clicked.connect(self._before_printing)
        form.paper_save_now.clicked.connect(self._choose_folder)
        self._print_page.wanted.connect(self.print_on)
        form.paper_save_back.clicked.connect(lambda: self._show_page(form.preview_page, form.paper_save))
        form.paper_print_back.clicked.connect(lambda: self._show_page(form.preview_page, form.paper_print))
        self._slow.timeout.connect(lambda: self.progress.begin(self._preparing))
        self.progress.stopped.connect(self._stop)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, button in (
            (QKeySequence.StandardKey.Save, form.paper_save),
            (QKeySequence.StandardKey.Print, form.paper_print),
            (QKeySequence.StandardKey.ZoomIn, form.zoom_in),
            (QKeySequence.StandardKey.ZoomOut, form.zoom_out),
        ):
            QShortcut(QKeySequence(keys), self, button.click, context=inside)

    def _show_page(self, page: QWidget, focus: QWidget | None = None) -> None:
        for other in self._pages:
            other.setVisible(other is page)
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn_first(self, page: QWidget, button: QAbstractButton) -> None:
        """Show what is to be known before something is done, from its beginning; the button says it all."""
        self._show_page(page, button)
        # Once the page has been laid out; else a narrow window would stand at its end, where the button is.
        QTimer.singleShot(0, self, lambda: self._scroll_to(page))

    def _scroll_to(self, page: QWidget) -> None:
        top = page.mapTo(self.ui.page_inside, QPoint(0, 0)).y()
        self.ui.page.verticalScrollBar().setValue(top - self.ui.page_column.spacing())

    def _before_saving(self) -> None:
        self._warn_first(self.ui.save_page, self.ui.paper_save_now)

    def _show_as(self, as_sheet: bool) -> None:
        self.ui.preview_place.setVisible(as_sheet)
        self.ui.paper_text.setHidden(as_sheet)
        for button in (self.ui.zoom_out, self.ui.zoom_in):
            button.setEnabled(as_sheet)
        if not as_sheet:
            self.preview.read()

    # making the paper

    def _chosen_anew(self) -> None:
        if self.isVisible():
            self._make()

    def _make(self) -> None:
        """Make the paper chosen; one being made for an earlier choice is given up."""
        if self._making is not None:
            self._making.cancel()
        place, sheet, language = self._place, self.sheet, self.language
        self._asked += 1
        asked = self._asked  # a paper that was finished just before it was given up is not shown
        self.paper = None
        self._show_paper_words()
        self._offer()

        def job(report: Report) -> Paper:
            return _MAKERS[sheet](place.opened, place.case, language, clock=place.clock, report=report)

        def made(paper: Paper) -> None:
            if asked == self._asked:
                self._made(paper)

        def failed(known: Known) -> None:
            if asked == self._asked:
                self._end_making()
                self.preview.show(b"")  # the one before is not this one
                self._fail(known)
                self._said_of_making = True

        def cancelled() -> None:
            if asked == self._asked:
                self._end_making()

        def progressed(done: int, total: int) -> None:
            if asked == self._asked and not self._slow.isActive():
                self.progress.progress(done, total)

        self._slow.start()
        self._making = place.runner.start(
            job, done=made, failed=failed, progressed=progressed, cancelled=cancelled
        )

    def _made(self, paper: Paper) -> None:
        self._end_making()
        if self._said_of_making:  # it can be made after all
            self.message.clear()
        self.paper = paper
        self.preview.show(paper.pdf)
        self._show_paper_words()
        self._offer()

    def _end_making(self) -> None:
        self._making = None
        self._end_progress()

    def _show_paper_words(self) -> None:
        form, paper = self.ui, self.paper
        form.kazakh_notice.setVisible(self.language is Language.KK)
        form.reading_notice.setVisible(self.language is Language.EN)
        form.missing_notice.setVisible(paper is not None and bool(paper.missing))
        form.copies_hint.setVisible(self.sheet is Sheet.STATEMENT)
        if paper is None:
            form.pages_words.setText("")
            return
        words = self.tr("%n page(s)", "", paper.pages)
        if paper.sheet is Sheet.STATEMENT:
            words = self.tr("%n page(s), two copies in one", "", paper.pages)
        form.pages_words.setText(words)
        if paper.missing:
            signs = ", ".join(f"{sign} (U+{ord(sign):04X})" for sign in paper.missing)
            text = self.tr(
                "No typeface of the paper has: {signs}. In their place the number in brackets is printed; in "
                "the program they stay. If they matter, say them in words."
            )
            form.missing_words.setText(text.format(signs=signs))
            announce(self, form.missing_title.text())

    def _offer(self) -> None:
        is_ready = self.paper is not None and self._job is None
        form = self.ui
        for button in (form.paper_save, form.paper_print, form.paper_save_now):
            button.setEnabled(is_ready)
        self._print_page.offer(is_ready)

    # saving and printing

    def _choose_folder(self) -> None:
        folder = file_dialogs.folder(self, self.tr("Choose a folder for the paper"))
        if folder is not None:
            self.save_into(folder)

    def _before_printing(self) -> None:
        self._warn_first(self.ui.print_page, self.ui.paper_print_now)
        self._print_page.look()

    def _run(self, words: Callable[[], str], job: Callable[[Report], T], done: Callable[[T], None]) -> None:
        self.message.clear()
        self.progress.begin(words)

        def ended() -> None:
            self._job = None
            self._end_progress()
            self._offer()

        def succeeded(result: T) -> None:
            ended()
            done(result)

        def failed(known: Known) -> None:
            ended()
            self._fail(known)

        self._job = self._place.runner.start(
            job, done=succeeded, failed=failed, progressed=self.progress.progress, cancelled=ended
        )
        self._offer()

    def _stop(self) -> None:
        for task in (self._making, self._job):
            if task is not None:
                task.cancel()

    def _preparing(self) -> str:
        return self.tr("Preparing the paper…")

    def _end_progress(self) -> None:
        self._slow.stop()
        self.progress.end()

    def _fail(self, known: Known) -> None:
        self._said_of_making = False
        self.message.show_known(known)


def _make_room(button: QAbstractButton) -> None:
    """Keep room for the bold letters of the chosen one, which its size hint knows only while it is chosen."""
    bold = QFont(button.font())
    bold.setBold(True)
    button.setMinimumWidth(
        QFontMetrics(bold).horizontalAdvance(button.text()) + 2 * button.fontMetrics().height()
    )
