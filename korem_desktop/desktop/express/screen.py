"""The statement in brief on screen: one scrolling page, saved as it is typed, one sheet of paper."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from korem_desktop.casework.statements import Statements
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop.express.foot import LINES, Foot, in_the_middle
from korem_desktop.desktop.express.page import ExpressPage
from korem_desktop.desktop.express.sheet import with_first_rows
from korem_desktop.desktop.interview.draft import Draft
from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.editors.wording import SpokenTo
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.saving import MakeTimer, QtTimer, SavingState
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.style import RESTYLED
from korem_desktop.desktop.widgets.kazakh_letters import KazakhLetters
from korem_desktop.desktop.widgets.tab_order import tab_as_read
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.interviews import branches
from korem_desktop.domain.interviews.express import EXPRESS, missing


class ExpressScreen(Screen):
    """The short statement of one case.

    Beside the signals of a Screen: ``full_road_wanted`` asks for the same sheet along the full road;
    ``saving_state`` carries a SavingState; ``ready`` comes once the sheet has been read and is shown.
    """

    full_road_wanted = Signal()
    saving_state = Signal(str)
    ready = Signal()

    def __init__(
        self,
        workplace: Workplace,
        *,
        timer: MakeTimer = QtTimer,
    ) -> None:
        super().__init__()
        self.workplace = workplace
        self._timer = timer
        self._statements = Statements(workplace.opened, workplace.clock)
        self._draft: Draft | None = None
        self._page: ExpressPage | None = None
        self._wanted = Position()
        self._unkept_rows: dict[str, str] = {}
        self._field = ""  # the part of the page that had the focus last
        self._foot: Foot | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)
        self.setEnabled(False)
        workplace.runner.follow(self._statements.load(workplace.case), done=self._loaded)

    # what the window calls

    def title(self) -> str:
        """Return the screen's name."""
        return self.tr("Short statement")

    def hand_in(self) -> None:
        """Send everything typed to be saved; returns at once."""
        if self._draft is not None:
            self._draft.saver.flush()

    def unsaved(self) -> Unsaved:
        """Return the answers that are not reported saved."""
        return self._draft.unsaved() if self._draft is not None else Unsaved()

    def position(self) -> str:
        """Return where the person is as the full road would say it: stop, field and cursor."""
        if self._page is None:
            return self._wanted.to_json()
        part = self._page.findChild(QWidget, self._field) if self._field else None
        frame = self._page.frame_of(part)
        if frame is None:
            return Position().to_json()
        stop = self._page.page_of(frame).id + (f"@{frame.place.row}" if frame.place.row else "")
        return Position(stop, self._field, self._page.cursor_in(self._field)).to_json()

    def restore(self, position: str) -> None:
        """Bring the person back to the field and the cursor; kept until the sheet is read."""
        self._wanted = Position.from_json(position)
        if self._page is not None:
            self._go_to_wanted(self._page)

    def retranslate(self) -> None:
        """Set every text anew, in the language of now; what was typed stays."""
        if self._draft is not None and self._page is not None:
            self._draft.commit()
            self._draft.turn()
            self._show_words()

    # the sheet

    @property
    def draft(self) -> Draft:
        """Return the statement being written; only after ``ready``."""
        assert self._draft is not None
        return self._draft

    @property
    def page(self) -> ExpressPage:
        """Return the page; only after ``ready``."""
        assert self._page is not None
        return self._page

    @property
    def foot(self) -> Foot:
        """Return the foot; only after ``ready``."""
        assert self._foot is not None
        return self._foot

    def _loaded(self, sheet: tuple[Answers, str]) -> None:
        kept, position = sheet
        if self._wanted == Position():
            self._wanted = Position.from_json(position)
        answers, self._unkept_rows = with_first_rows(kept)
        draft = self._draft = Draft(
            self.workplace,
            self._statements,
            EXPRESS,
            answers,
            "",
            words=SpokenTo,
            side=branches.side,
            position=self.position,
            timer=self._timer,
            parent=self,
        )
        draft.saver.begin(position)
        page = ExpressPage(draft.around)
        page.setObjectName("express_page")
        page.title.setText(self.title())
        page.hide()
        self._column.addWidget(page, 1)
        self._grow(page)

    def _grow(self, page: ExpressPage) -> None:
        """Make the page a few questions a turn: the window answers in between."""
        following = self._grow if page.grow() else self._add_foot
        QTimer.singleShot(0, page, partial(following, page))

    def _add_foot(self, page: ExpressPage) -> None:
        draft, self._page = self.draft, page
        page.show()
        foot = self._foot = Foot()  # made after the page, as Tab goes
        letters = KazakhLetters(page)
        letters.fold_by(foot.letters)
        self._column.addWidget(in_the_middle(letters))
        self._stand()
        page.changed.connect(self._on_changed)
        page.finished.connect(foot.papers.setFocus)
        foot.missing.clicked.connect(page.show_missing)
        foot.full.clicked.connect(self.full_road_wanted)
        foot.papers.clicked.connect(self._print)
        draft.saver.state.connect(self._on_state)
        draft.saver.refused.connect(self.workplace.say)
        draft.handed_over.connect(self._show_needs)
        if draft.turn():  # another language was chosen meanwhile
            self._show_words()
        tab_as_read(page)
        self._show_needs()
        QTimer.singleShot(0, page, partial(self._begin, page))  # what is not shown yet takes no focus

    def _begin(self, page: ExpressPage) -> None:
        self.setEnabled(True)
        self._go_to_wanted(page)
        self.ready.emit()

    def _on_changed(self, frame: QuestionFrame) -> None:
        page = self.page
        record = f"#{page.page_of(frame).group}"
        if record in self._unkept_rows:  # the first word in a group makes its row
            self.draft.saver.add({record: self._unkept_rows.pop(record)})
        self.draft.note(frame)
        if frame.field.decides:
            if self.draft.turn():
                self._show_words()
            self._show_needs()

    def _on_state(self, state: str) -> None:
        self.saving_state.emit(state)
        self.saving.emit(state != SavingState.SAVED)

    # showing

    def _show_words(self) -> None:
        self.page.title.setText(self.title())
        self.page.retranslate()
        self.foot.retranslate()
        self._show_needs()

    def _show_needs(self) -> None:
        self.page.show_needs()
        self.foot.show_missing(len(missing(self.draft.interview.answers)))
        self.foot.follow(self.page.links())

    def _go_to_wanted(self, page: ExpressPage) -> None:
        wanted, self._wanted = self._wanted, Position()
        if not page.restore(wanted):
            page.focus_first()

    def _print(self) -> None:
        self.page.visit()
        self.hand_in()
        self.wants.emit("papers")

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        page = self._page
        if page is None or not self.isVisible():
            return  # a window that goes hands in by itself
        if page.frame_of(new) is not None and new is not None and new.objectName():
            self._field = new.objectName()
        left = page.frame_of(old)
        if left is not None:
            if left is not page.frame_of(new):
                left.settle()
            self.hand_in()

    # the window around

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the height."""
        super().resizeEvent(event)
        self._stand()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED:
            self._stand()

    def _stand(self) -> None:
        if self._page is not None and self._foot is not None:
            is_low = self.height() < self.fontMetrics().lineSpacing() * LINES
            self._foot.stand(self._column, self._page.rows, is_low=is_low)
