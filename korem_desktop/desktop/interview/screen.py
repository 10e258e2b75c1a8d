"""The guided statement on screen: steps at the side, one page at a time, saved as it is typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLayout, QListWidgetItem, QWidget

from korem_desktop.casework import intake
from korem_desktop.casework.statements import Statements
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop._forms.interview import Ui_InterviewForm
from korem_desktop.desktop.interview.draft import Draft
from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.editors.links import Link
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
from korem_desktop.desktop.interview.folding import FoldingSide
from korem_desktop.desktop.interview.gaps import GapsView
from korem_desktop.desktop.interview.intake import PageIntake
from korem_desktop.desktop.interview.page import PageView
from korem_desktop.desktop.interview.pages import Pages
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.saving import MakeTimer, QtTimer, SavingState
from korem_desktop.desktop.interview.steps import StepRows, progress_in_words, show_steps
from korem_desktop.desktop.interview.whereabouts import Whereabouts, question
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.tab_order import tab_as_read
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Answer, Answers, Place
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews import branches, main_road
from korem_desktop.domain.question import Plan, Step
from korem_desktop.languages import Language


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
        self._plan, self._timer, self._words, self._side = plan, timer, words, side
        self._statements = Statements(workplace.opened, workplace.clock)
        self._draft: Draft | None = None
        self._whereabouts = Whereabouts()
        self._wanted: Position | None = None
        self._intake = PageIntake(workplace, self)
        self.form = Ui_InterviewForm()
        self.form.setupUi(self)
        self._side_list = FoldingSide(self.form, self)
        self._pages = Pages(self.form.pages)
        self.form.outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.form.steps.setItemDelegate(StepRows(self.form.steps))
        self.form.letters.fold_by(self.form.button_letters)
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

    def unsaved(self) -> Unsaved:
        """Return the answers that are not reported saved."""
        return self._draft.unsaved() if self._draft is not None else Unsaved()

    def position(self) -> str:
        """Return where the person is, as JSON of stop, field and cursor."""
        if self._draft is None:
            return (self._wanted or Position()).to_json()
        page = self._pages.made(self.interview.current.key)
        return (self._whereabouts.exactly(page) if page else self._here()).to_json()

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
        return self._pages.current(self.draft)

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
                self._leave(lambda _: self.draft.go_to_row(group, row))
            case RemoveRow(group, row):
                self.draft.remove(group, row)
                self._pages.forget(row)
                self._show_page()
                announce(self, self.tr("Removed. It can be put back."))
            case UndoRemoval():
                if self.draft.undo_removal():
                    self._pages.forget()
                    self._show_page()
            case TakeIn():
                self._intake.add(file_dialogs.open_files(self, self.tr("Add a file")))
            case StopTakingIn():
                self._intake.stop()
            case ShowEvidence():
                self._ask_for(self.wants_evidence, "evidence")
            case PreparePapers():
                self._ask_for(self.wants_papers, "papers")

    def _ask_for(self, signal: SignalInstance, name: str) -> None:
        self.hand_in()
        signal.emit()
        self.wants.emit(name)

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
        self._draft.handed_over.connect(self._on_handed_over)
        self._read_evidence()
        # in a turn of its own: the window answers in between
        QTimer.singleShot(0, self, partial(self._begin, wanted))

    def _begin(self, wanted: Position) -> None:
        self.form.main.setEnabled(True)
        self._show_page(wanted)
        self.ready.emit()

    def _on_state(self, state: str) -> None:
        self.saving_state.emit(state)
        self.saving.emit(state != SavingState.SAVED)

    def _on_handed_over(self) -> None:
        self._show_side()
        self.page().show_needs()

    def _on_changed(self, frame: QuestionFrame) -> None:
        self.draft.note(frame)
        if frame.field.decides:
            self.draft.turn()
            self.page().arrange()
            self._show_head()
            self._show_side()

    def _read_evidence(self) -> None:
        place = self.workplace
        place.runner.follow(intake.items(place.opened, place.case), done=self._show_evidence)

    def _show_evidence(self, items: list[EvidenceItem]) -> None:
        if tuple(items) != self.draft.around.evidence:
            self._show_answers(self.draft.keep_evidence(items))
            self.page().refresh()

    def _show_intake(self) -> None:
        self.draft.around.intake = self._intake.progress
        self.page().refresh()

    def _taken_in(self, item: EvidenceItem) -> None:
        self._show_answers(self.draft.choose(item))

    def _show_answers(self, answers: Mapping[Place, Answer]) -> None:
        self._pages.show_answers(answers)
        self._show_side()

    # showing

    def _leave(self, move: Callable[[Interview], object], place: str = "") -> None:
        """Save the page, move, and show where that led, at a place of it."""
        if self._draft is None:
            return
        self._draft.commit()
        left = self.interview.current.key
        if page := self._pages.made(left):
            page.visit()
        move(self.interview)
        if self.interview.current.key != left:
            self._draft.forget_removal()
        self._show_page(Position(self.interview.current.key, question(place)))

    def _show_page(self, wanted: Position | None = None) -> None:
        wanted = wanted or self._here()  # before another page comes to the front and takes the focus
        page = self.page()
        page.refresh()
        moved = self.form.pages.currentWidget() is not page
        self.form.pages.setCurrentWidget(page)
        self.form.button_steps.setChecked(False)
        self._show_side()
        self._show_head()
        if moved:
            where = progress_in_words(self.interview, self.draft.around.words)
            announce(self, f"{where}. {self.form.page_title.text()}")
        self._whereabouts.go(page, wanted)
        self.draft.saver.flush()

    def _here(self) -> Position:
        return self._whereabouts.here(self.interview.current.key)

    def _show_head(self) -> None:
        interview, words = self.interview, self.draft.around.words
        is_narrow = self._side_list.is_folded()
        self.form.progress.setText(progress_in_words(interview, words, short=is_narrow))
        self.form.page_title.setText(words.page(interview.current.page.id))
        self.form.button_back.setEnabled(not interview.is_first())
        self.form.button_next.setVisible(not interview.is_last())

    def _show_side(self) -> None:
        with QSignalBlocker(self.form.steps):
            show_steps(self.form.steps, self.interview, self.draft.around.words)
        count = len(self.interview.missing())
        words = self.tr("Not answered: %n", "", count) if count else self.tr("Nothing is missing")
        self._missing.setText(words)
        tab_as_read(self)  # pages, rows and links are made late

    # the window around

    def _on_folded(self) -> None:
        if self._draft is not None:
            self._show_head()
            tab_as_read(self)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a page alone: the steps at its side go where there is no room for them."""
        return QSize(self.form.main.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _show_steps_on_demand(self, wanted: bool) -> None:
        if wanted:
            self.form.pages.setCurrentWidget(self.form.side)
            self.form.steps.setFocus()
        elif self._draft is not None:
            self._show_page()

    def _connect(self) -> None:
        self.form.pages.currentChanged.connect(lambda _: tab_as_read(self))
        self._pages.changed.connect(self._on_changed)
        self._pages.wished.connect(self.grant)
        self._pages.finished.connect(self.go_next)
        self.form.button_next.clicked.connect(self.go_next)
        self.form.button_back.clicked.connect(self.go_back)
        self._missing.clicked.connect(self.show_gaps)
        self.form.button_steps.clicked.connect(self._show_steps_on_demand)
        self._gaps.followed.connect(self.grant)
        self._side_list.folded.connect(self._on_folded)
        self._gaps.left.connect(self.go_back)
        self._intake.changed.connect(self._show_intake)
        self._intake.taken_in.connect(self._taken_in)
        self.form.steps.itemClicked.connect(self._on_step)
        self.form.steps.itemActivated.connect(self._on_step)
        for keys, call in _SHORTCUTS.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(call, self))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def _on_step(self, item: QListWidgetItem) -> None:
        self.go_to_step(list(Step)[self.form.steps.row(item)])

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._draft is None or not self.isVisible():
            return  # a window that goes hands in by itself
        page = self._pages.made(self.interview.current.key)
        if page is None:
            return
        self._whereabouts.keep(page, new)
        if old is not None and page.isAncestorOf(old):
            for frame in page.asked():
                if frame.isAncestorOf(old) and not (new and frame.isAncestorOf(new)):
                    frame.settle()
            self.draft.saver.flush()


_SHORTCUTS = {
    "Alt+Right": InterviewScreen.go_next,
    "Alt+Left": InterviewScreen.go_back,
    "Ctrl+Return": InterviewScreen.go_next,
    "Ctrl+Enter": InterviewScreen.go_next,
}
