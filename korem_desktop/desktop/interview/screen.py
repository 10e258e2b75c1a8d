"""The guided statement on screen: steps at the side, one page at a time, saved as it is typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLayout, QListWidgetItem, QWidget

from korem_desktop.casework import intake
from korem_desktop.casework.statements import Statements
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop._forms.interview import Ui_InterviewForm
from korem_desktop.desktop.interview.draft import Draft, Speech
from korem_desktop.desktop.interview.editors.frame import QuestionFrame, cursor_of, set_cursor
from korem_desktop.desktop.interview.editors.wishes import (
    AddRow,
    EditRow,
    GoTo,
    PreparePapers,
    RemoveRow,
    ShowEvidence,
    StopTakingIn,
    TakeIn,
    UndoRemoval,
    Wish,
)
from korem_desktop.desktop.interview.editors.wording import SpokenTo, Words
from korem_desktop.desktop.interview.gaps import GapsView
from korem_desktop.desktop.interview.intake import PageIntake
from korem_desktop.desktop.interview.links import Link
from korem_desktop.desktop.interview.page import PageView
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.saving import MakeTimer, QtTimer, SavingState
from korem_desktop.desktop.interview.steps import StepRows, show_steps
from korem_desktop.desktop.interview.summaries import row_title
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews import branches, main_road
from korem_desktop.domain.question import Plan, Step
from korem_desktop.languages import Language

_SIDE_LETTERS = 22  # width of the side list in average letters
_PAGE_LETTERS = 52  # a window without room for a page of so many letters shows the steps on demand
_KEEP_CURSOR = -1
_UNBOUNDED = 16_777_215  # pixels; Qt's own largest width


class InterviewScreen(Screen):
    """The statement of one case.

    Beside the signals of a Screen: ``saving_state`` carries "saving", "saved" or "failed"; ``ready`` comes
    once the sheet has been read and the first page is shown.
    """

    wants_papers = Signal()
    wants_evidence = Signal()
    saving_state = Signal(str)
    ready = Signal()

    def __init__(
        self,
        workplace: Workplace,
        *,
        plan: Plan = main_road.PLAN,
        words: Callable[[Language, str], Words] = SpokenTo,
        side: Callable[[Answers], str] = branches.side,
        timer: MakeTimer = QtTimer,
    ) -> None:
        super().__init__()
        self.workplace = workplace
        self._plan = plan
        self._words = words
        self._side = side
        self._timer = timer
        self._statements = Statements(workplace.opened, workplace.clock)
        self._draft: Draft | None = None
        self._pages: dict[str, PageView] = {}
        self._spoken: dict[str, Speech] = {}  # in what each page made was last worded
        self._field = ""  # object name of the field that had the focus last,
        self._field_stop = ""  # and the stop it belongs to
        self._wanted: Position | None = None
        self._narrow = False
        self._intake = PageIntake(workplace, self)
        self.form = Ui_InterviewForm()
        self.form.setupUi(self)
        self.form.outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.form.steps.setItemDelegate(StepRows(self.form.steps))
        self._missing = Link("button_missing", "")
        self.form.side_column.addWidget(self._missing)
        self._gaps = GapsView()
        self.form.pages.addWidget(self._gaps)
        self.form.main.setEnabled(False)
        self._connect()
        workplace.runner.follow(self._statements.load(workplace.case), done=self._loaded)

    # what the window calls

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Statement")

    def entered(self) -> None:
        """Look anew at the recordings and documents, which another screen may have changed."""
        if self._draft is not None:
            self._read_evidence()
            self._show_page()

    def hand_in(self) -> None:
        """Send everything typed to be saved; returns at once."""
        if self._draft is not None:
            self._draft.saver.flush()

    def position(self) -> str:
        """Return where the person is, as JSON of stop, field and cursor."""
        if self._draft is None:
            return (self._wanted or Position()).to_json()
        here = self._here()
        part = self._part(here.field)
        return replace(here, cursor=cursor_of(part) if part is not None else 0).to_json()

    def restore(self, position: str) -> None:
        """Bring the person back to the page, the field and the cursor; kept until the sheet is read."""
        wanted = Position.from_json(position)
        if self._draft is None:
            self._wanted = wanted
            return
        self._draft.commit()
        self.interview.go_to(wanted.stop)
        self._show_page(wanted)

    def retranslate(self) -> None:
        """Set every text anew, in the language of now; what was typed stays."""
        if self._draft is None:
            return
        self.form.retranslateUi(self)
        self._draft.commit()
        self._draft.turn()
        self._show_page(self._here())

    # the road

    @property
    def draft(self) -> Draft:
        """Return the statement being written; only after ``ready``."""
        assert self._draft is not None
        return self._draft

    @property
    def interview(self) -> Interview:
        """Return the interview shown; only after ``ready``."""
        return self.draft.interview

    def page(self) -> PageView:
        """Return the page shown, made where it has not been; only after ``ready``."""
        stop = self.interview.current
        if stop.key not in self._pages:
            page = PageView(stop, self.draft.around)
            page.changed.connect(self._on_changed)
            page.wished.connect(self.grant)
            page.finished.connect(self.go_next)
            self._pages[stop.key] = page
            self._spoken[stop.key] = self.draft.speech
            self.form.pages.addWidget(page)
        return self._pages[stop.key]

    def go_next(self) -> None:
        """Go one page on."""
        self._leave(lambda interview: interview.next())

    def go_back(self) -> None:
        """Go one page back, or from the list of gaps or steps to the page."""
        if self.form.pages.currentWidget() in (self._gaps, self.form.side):
            self._show_page()
        else:
            self._leave(lambda interview: interview.back())

    def go_to_step(self, step: Step) -> None:
        """Go to the first page of a step."""
        self._leave(lambda interview: interview.go_to_step(step))

    def grant(self, wish: Wish) -> None:
        """Do what an editor wished for."""
        match wish:
            case GoTo(stop, place):
                self._leave(lambda interview: interview.go_to(stop), place)
            case AddRow(group):
                self._leave(lambda interview: interview.add_row(group))
            case EditRow(group, row):
                self._leave(lambda interview: _go_to_row(interview, group, row))
            case RemoveRow(group, row):
                self.draft.remove(group, row)
                self._forget_pages(row)
                self._show_page()
                announce(self, self.tr("Removed. It can be put back."))
            case UndoRemoval():
                if self.draft.undo_removal():
                    self._forget_pages()
                    self._show_page()
            case TakeIn():
                self._intake.add(file_dialogs.open_files(self, self.tr("Take in a file")))
            case StopTakingIn():
                self._intake.stop()
            case ShowEvidence():
                self.hand_in()
                self.wants_evidence.emit()
                self.wants.emit("evidence")
            case PreparePapers():
                self.hand_in()
                self.wants_papers.emit()
                self.wants.emit("papers")

    def show_gaps(self) -> None:
        """Show what is missing, as links."""
        if self._draft is None:
            return
        self._draft.saver.flush()
        self._gaps.show_gaps(self._draft.around)
        self.form.pages.setCurrentWidget(self._gaps)
        title = self.tr("What is missing")
        self.form.page_title.setText(title)
        announce(self, title)
        self._gaps.focus_first()

    # the sheet

    def _loaded(self, sheet: tuple[Answers, str]) -> None:
        answers, kept = sheet
        wanted = self._wanted or Position.from_json(kept)
        self._draft = Draft(
            self.workplace,
            self._statements,
            self._plan,
            answers,
            wanted.stop,
            words=self._words,
            side=self._side,
            position=self.position,
            timer=self._timer,
            parent=self,
        )
        self._draft.saver.begin(kept)
        self._draft.saver.state.connect(self._on_state)
        self._draft.saver.refused.connect(self.workplace.say)
        self._draft.handed_over.connect(self._show_side)
        self.form.main.setEnabled(True)
        self._read_evidence()
        self._show_page(wanted)
        self.ready.emit()

    def _on_state(self, state: str) -> None:
        self.saving_state.emit(state)
        self.saving.emit(state != SavingState.SAVED)

    def _on_changed(self, frame: QuestionFrame) -> None:
        self.draft.note(frame)
        if frame.field.decides:
            if self.draft.turn():
                self._word(self.page())
            self.page().arrange()
            self._show_side()

    def _read_evidence(self) -> None:
        place = self.workplace
        place.runner.follow(intake.items(place.opened, place.case), done=self._show_evidence)

    def _show_evidence(self, items: list[EvidenceItem]) -> None:
        if tuple(items) != self.draft.around.evidence:
            self.draft.around.evidence = tuple(items)
            self.page().refresh()

    def _show_intake(self) -> None:
        self.draft.around.intake = self._intake.progress
        self.page().refresh()

    def _taken_in(self, item: EvidenceItem) -> None:
        for place, answer in self.draft.choose(item).items():
            for page in self._pages.values():
                for frame in page.frames:
                    if frame.place == place:
                        frame.refresh()
                        frame.set_value(answer)
        self._show_side()

    # showing

    def _leave(self, move: Callable[[Interview], object], place: str = "") -> None:
        """Save the page, move, and show where that led, at a place of it."""
        if self._draft is None:
            return
        self._draft.commit()
        left = self.interview.current.key
        page = self._pages.get(left)
        if page is not None:
            page.visit()
        move(self.interview)
        if self.interview.current.key != left:
            self._draft.forget_removal()
        self._show_page(Position(self.interview.current.key, f"question:{place}" if place else ""))

    def _show_page(self, wanted: Position | None = None) -> None:
        wanted = wanted or self._here()  # before another page comes to the front and takes the focus
        page = self.page()
        if self._spoken[page.stop.key] != self.draft.speech:
            self._word(page)
        page.refresh()
        moved = self.form.pages.currentWidget() is not page
        self.form.pages.setCurrentWidget(page)
        self.form.button_steps.setChecked(False)
        self._show_side()
        self._show_head(page)
        if moved:
            announce(self, f"{self.form.progress.text()}. {self.form.page_title.text()}")
        self._focus(page, wanted)
        self.draft.saver.flush()

    def _here(self) -> Position:
        key = self.interview.current.key
        return Position(key, self._field if key == self._field_stop else "", _KEEP_CURSOR)

    def _focus(self, page: PageView, wanted: Position) -> None:
        self._field, self._field_stop = "", page.stop.key
        frame = page.frame(wanted.field.removeprefix("question:"))
        part = page.findChild(QWidget, wanted.field) if wanted.field else None
        if frame is not None:
            frame.focus_first()
            page.ensureWidgetVisible(frame)
        elif part is not None and part.isEnabled() and part.isVisibleTo(page):
            if wanted.cursor != _KEEP_CURSOR:
                set_cursor(part, wanted.cursor)
            part.setFocus(Qt.FocusReason.OtherFocusReason)
            page.ensureWidgetVisible(part)
        else:
            page.focus_first()
        focused = page.focusWidget()
        self._keep_field(page, focused)

    def _keep_field(self, page: PageView, focused: QWidget | None) -> None:
        if focused is not None and page.isAncestorOf(focused) and focused.objectName():
            self._field, self._field_stop = focused.objectName(), page.stop.key

    def _show_head(self, page: PageView) -> None:
        interview, words, stop = self.interview, self.draft.around.words, page.stop
        stops = [other.key for other in interview.stops() if other.page.step is stop.page.step]
        progress = self.tr("Step {step} of 9: {name}. Page {page} of {pages}").format(
            step=stop.page.step.value,
            name=words.step(stop.page.step),
            page=stops.index(stop.key) + 1,
            pages=len(stops),
        )
        if stop.row and len(interview.answers.rows(stop.page.group)) > 1:
            progress += f" · {row_title(interview, stop.page.group, stop.row, words)}"
        self.form.progress.setText(progress)
        self.form.page_title.setText(words.page(stop.page.id))
        self.form.button_back.setEnabled(not interview.is_first())
        self.form.button_next.setVisible(not interview.is_last())

    def _show_side(self) -> None:
        with QSignalBlocker(self.form.steps):
            show_steps(self.form.steps, self.interview, self.draft.around.words)
        count = len(self.interview.missing())
        missing = self.tr("Not answered: %n", "", count) if count else self.tr("Nothing is missing")
        self._missing.setText(missing)

    def _word(self, page: PageView) -> None:
        """Word a page in the language and side of now; those not shown follow when they are."""
        self._spoken[page.stop.key] = self.draft.speech
        page.retranslate()
        self._show_head(page)

    def _part(self, name: str) -> QWidget | None:
        page = self._pages.get(self.interview.current.key)
        return page.findChild(QWidget, name) if page and name else None

    def _forget_pages(self, row: str | None = None) -> None:
        """Drop the pages of a row, or all."""
        for key, page in list(self._pages.items()):
            if row is None or page.stop.row == row:
                del self._pages[key]
                self.form.pages.removeWidget(page)
                page.deleteLater()

    # the window around

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._fold()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.isVisible():
            self._fold()

    def minimumSizeHint(self) -> QSize:
        """Return the size of a page alone: the steps at its side go where there is no room for them."""
        return QSize(self.form.main.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _fold(self) -> None:
        """Show the steps at the side where there is room, else on demand."""
        letter = self.fontMetrics().averageCharWidth()
        narrow = self.width() < letter * (_SIDE_LETTERS + _PAGE_LETTERS)
        self.form.button_steps.setVisible(narrow)
        self.form.shortcuts.setVisible(not narrow)
        if narrow and not self._narrow:
            self.form.side.setMinimumWidth(0)
            self.form.side.setMaximumWidth(_UNBOUNDED)
            self.form.pages.addWidget(self.form.side)
        elif self._narrow and not narrow:
            self.form.pages.removeWidget(self.form.side)
            self.form.outer.insertWidget(0, self.form.side)
            self.form.side.show()
        if not narrow:
            self.form.side.setFixedWidth(letter * _SIDE_LETTERS)
        self._narrow = narrow

    def _show_steps_on_demand(self, wanted: bool) -> None:
        if wanted:
            self.form.pages.setCurrentWidget(self.form.side)
            self.form.steps.setFocus()
        elif self._draft is not None:
            self._show_page()

    def _connect(self) -> None:
        self.form.button_next.clicked.connect(self.go_next)
        self.form.button_back.clicked.connect(self.go_back)
        self._missing.clicked.connect(self.show_gaps)
        self.form.button_steps.clicked.connect(self._show_steps_on_demand)
        self._gaps.followed.connect(self.grant)
        self._gaps.left.connect(self.go_back)
        self._intake.changed.connect(self._show_intake)
        self._intake.taken_in.connect(self._taken_in)
        self.form.steps.itemClicked.connect(self._on_step)
        self.form.steps.itemActivated.connect(self._on_step)
        for keys, call in (
            ("Alt+Right", self.go_next),
            ("Alt+Left", self.go_back),
            ("Ctrl+Return", self.go_next),
            ("Ctrl+Enter", self.go_next),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(call)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_step(self, item: QListWidgetItem) -> None:
        self.go_to_step(list(Step)[self.form.steps.row(item)])

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._pages.get(self.interview.current.key) if self._draft is not None else None
        if page is None:
            return
        self._keep_field(page, new)
        if old is not None and page.isAncestorOf(old):
            for frame in page.asked():
                if frame.isAncestorOf(old) and not (new and frame.isAncestorOf(new)):
                    frame.settle()
            self.draft.saver.flush()


def _go_to_row(interview: Interview, group: str, row: str) -> None:
    for stop in interview.stops():
        if stop.page.group == group and stop.row == row:
            interview.go_to(stop.key)
            return
