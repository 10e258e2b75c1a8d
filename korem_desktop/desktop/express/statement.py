"""The statement along the road of its case, in full or in brief, and the turn from one to the other."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from korem_desktop.casework.statements import Statements
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop.express.screen import ExpressScreen
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.saving import MakeTimer, QtTimer, SavingState
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Case
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews import express, main_road
from korem_desktop.failures import Known

Road = InterviewScreen | ExpressScreen


class StatementScreen(Screen):
    """Holds the screen of the road that the case is on.

    A turn saves first and begins once all is saved; the words of both roads are the same records, so that
    nothing is carried over. Where saving fails there is no turn, and the words stay where they are.
    ``turned`` comes once the other road shows the sheet.
    """

    turned = Signal()

    def __init__(self, workplace: Workplace, *, timer: MakeTimer = QtTimer) -> None:
        super().__init__()
        self._workplace, self._timer = workplace, timer
        self._statements = Statements(workplace.opened, workplace.clock)
        self._goal = ""  # the road to turn to, once all is saved
        self._refused: Known | None = None
        self._brief: QPushButton | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._case = workplace.case
        self._road = self._make()

    @property
    def road(self) -> Road:
        """Return the screen shown: another one after a turn."""
        return self._road

    # what the window calls

    def title(self) -> str:
        """Return the name of the screen shown."""
        return self._road.title()

    def entered(self) -> None:
        """Hand it on."""
        self._road.entered()

    def hand_in(self) -> None:
        """Send everything typed to be saved; returns at once."""
        self._road.hand_in()

    def unsaved(self) -> Unsaved:
        """Return what the screen shown has not saved: a turn begins once all is saved."""
        return self._road.unsaved()

    def position(self) -> str:
        """Return where the person is; both roads say it alike."""
        return self._road.position()

    def restore(self, position: str) -> None:
        """Bring the person back."""
        self._road.restore(position)

    def retranslate(self) -> None:
        """Set the words that stand on the road's own screen; that screen hears of a new language itself."""
        if self._brief is not None:
            self._brief.setText(self.tr("Short statement"))
            self._brief.setToolTip(self.tr("One page, one sheet of paper. Nothing is lost."))

    # the turn

    def turn(self) -> None:
        """Go over to the other road as soon as everything is saved."""
        if not self.isEnabled():
            return  # on the way already
        in_full = isinstance(self._road, InterviewScreen)
        self._goal = express.EXPRESS.id if in_full else main_road.PLAN.id
        self.setEnabled(False)  # what is typed from now on would be typed on a screen that goes
        self._road.hand_in()
        self._go_on()

    def _go_on(self) -> None:
        """Turn if all is saved, stay if it cannot be, else wait for the next word of the saver."""
        if not self._goal:
            return
        match self._road.draft.saver.current:
            case SavingState.SAVED:
                turned = self._statements.turn(self._case, self._goal)
                self._goal = ""
                self._workplace.runner.follow(turned, done=self._turned, failed=self._stay)
            case SavingState.FAILED:
                self._stay(self._refused)

    def _stay(self, known: Known | None) -> None:
        self._goal = ""
        self.setEnabled(True)
        if known is not None:
            self._workplace.say(known)

    def _turned(self, case: Case) -> None:
        left, where = self._road, self._place_to_land()
        left.hide()
        self._case = case
        self._road = self._make()
        self._road.restore(where)
        self._road.show()
        self.setEnabled(True)
        self._road.ready.connect(self.turned)
        self._leave(left)
        announce(self, self._road.title())

    def _place_to_land(self) -> str:
        """Return the field the person is in; for the full road its first page where something is missing."""
        if isinstance(self._road, InterviewScreen):
            return self._road.position()
        answers = Answers.from_records(self._road.draft.interview.answers.to_records())
        gaps = Interview(main_road.PLAN, answers).missing()
        return Position(gaps[0].stop.key).to_json() if gaps else self._road.position()

    # making and leaving

    def _make(self) -> Road:
        place = replace(self._workplace, case=self._case)
        road: Road
        if self._case.plan == express.EXPRESS.id:
            road = ExpressScreen(place, timer=self._timer)
            road.full_road_wanted.connect(self.turn)
            self._brief = None
        else:
            road = InterviewScreen(place, timer=self._timer)
            self._brief = QPushButton()
            self._brief.setObjectName("button_brief")
            self._brief.setProperty("kind", "link")
            self._brief.setEnabled(False)
            self._brief.clicked.connect(self.turn)
            road.form.side_column.addWidget(self._brief, 0, Qt.AlignmentFlag.AlignLeft)
        road.saving.connect(self.saving)
        road.wants.connect(self.wants)
        road.ready.connect(self._watch)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(road)
        self.retranslate()
        return road

    def _watch(self) -> None:
        if self._brief is not None:
            self._brief.setEnabled(True)
        saver = self._road.draft.saver
        saver.state.connect(self._go_on)
        saver.refused.connect(self._on_refused)

    def _on_refused(self, known: Known) -> None:
        self._refused = known

    def _leave(self, road: Road) -> None:
        """Let a screen go once nothing of it is under way: a file being taken in is still chosen there."""
        if road.draft.around.intake is None and road.draft.saver.current is SavingState.SAVED:
            road.deleteLater()
        else:
            road.saving.connect(lambda unsaved: None if unsaved else self._leave(road))
