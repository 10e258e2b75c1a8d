"""A person before the statement of a case, on whichever road it is."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.express.screen import ExpressScreen
from korem_desktop.desktop.express.statement import StatementScreen
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.domain.answer import Answers
from korem_desktop.languages import Language
from tests.helpers.desk import Desk, a_desk
from tests.helpers.fake_timers import FakeTime


@dataclass
class Sitting:
    """A person before the screen; ``language`` is the interface language now."""

    qtbot: QtBot
    desk: Desk
    screen: StatementScreen
    time: FakeTime
    language: Language = Language.EN

    @property
    def brief(self) -> ExpressScreen:
        """Return the short statement; fails where the full road is shown."""
        assert isinstance(self.screen.road, ExpressScreen)
        return self.screen.road

    @property
    def full(self) -> InterviewScreen:
        """Return the full road; fails where the short statement is shown."""
        assert isinstance(self.screen.road, InterviewScreen)
        return self.screen.road

    def part(self, name: str) -> QWidget:
        """Return a widget of the road shown by its object name."""
        found = self.screen.road.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        """Press a button by its object name."""
        found = self.part(name)
        assert isinstance(found, QAbstractButton)
        found.click()

    def turn(self, button: str) -> None:
        """Press the button that turns to the other road, and wait until the sheet is there."""
        with self.qtbot.waitSignal(self.screen.turned):
            self.press(button)

    def speak(self, language: Language) -> None:
        """Change the interface language while the screen is there."""
        self.language = language
        QApplication.sendEvent(self.screen, QEvent(QEvent.Type.LanguageChange))

    def kept(self) -> dict[str, str]:
        """Return what the vault holds, after the saves before it."""
        case = self.desk.case.case.id
        return self.desk.case.vault.records.submit(lambda records: records.answers(case)).result()


@contextmanager
def a_statement_in_hand(
    qtbot: QtBot, folder: Path, answers: Answers | None = None, *, plan: str = "express", restored: str = ""
) -> Iterator[Sitting]:
    """Open a case on a road, before the screen as a window."""
    with a_desk(folder) as desk:
        if answers is not None:
            desk.case.answer(answers)
        case = desk.case.vault.records.submit(lambda records: records.set_plan(desk.place.case.id, plan))
        case.result()
        time = FakeTime()
        sitting: list[Sitting] = []
        place = replace(
            desk.place,
            case=replace(desk.place.case, plan=plan),
            wording_language=lambda: sitting[0].language if sitting else Language.EN,
        )
        screen = StatementScreen(place, timer=time)
        sitting.append(Sitting(qtbot, desk, screen, time))
        qtbot.addWidget(screen)
        if restored:
            screen.restore(restored)
        with qtbot.waitSignal(screen.road.ready):
            screen.resize(900, 600)
            screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        yield sitting[0]
        screen.hand_in()
        qtbot.waitUntil(lambda: screen.road.draft.saver.current.value != "saving")
