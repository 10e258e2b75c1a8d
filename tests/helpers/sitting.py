"""A person before the statement, on the tiny road."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QWidget,
)
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.screen import InterviewScreen
from korem_desktop.domain.answer import Answer, Answers, PersonName, Place
from korem_desktop.languages import Language
from tests.helpers.desk import Desk, a_desk
from tests.helpers.fake_timers import FakeTime
from tests.helpers.tiny_road import PLAN, TinyWords, no_side


@dataclass
class Tongue:
    """The interface language now."""

    language: Language = Language.EN


@dataclass
class Sitting:
    """A person before the screen."""

    desk: Desk
    screen: InterviewScreen
    time: FakeTime
    tongue: Tongue

    def part(self, name: str) -> QWidget:
        """Return a widget of the screen by its object name."""
        found = self.screen.findChild(QWidget, name)
        assert found is not None, name
        return found

    def press(self, name: str) -> None:
        """Press a button by its object name."""
        found = self.part(name)
        assert isinstance(found, QAbstractButton)
        found.click()

    def kept(self) -> dict[str, str]:
        """Return what the vault holds, after the saves before it."""
        case = self.desk.case.case.id
        return self.desk.case.vault.records.submit(lambda records: records.answers(case)).result()

    def kept_position(self) -> Position:
        """Return where the vault says the person was."""
        case = self.desk.case.case.id
        found = self.desk.case.vault.records.submit(lambda records: records.position(case)).result()
        return Position.from_json(found)


@contextmanager
def a_sitting(
    qtbot: QtBot, folder: Path, answers: Answers | None = None, position: str = "", restored: str = ""
) -> Iterator[Sitting]:
    """Open a case on the tiny road, before the screen as a window."""
    with a_desk(folder) as desk:
        if answers is not None or position:
            case, records = desk.case.case.id, (answers or Answers()).to_records()
            desk.case.vault.records.submit(lambda r: r.save_answers(case, records, position)).result()
        time, tongue = FakeTime(), Tongue()
        place = replace(desk.place, wording_language=lambda: tongue.language)
        screen = InterviewScreen(place, plan=PLAN, words=TinyWords, side=_side, timer=time)
        qtbot.addWidget(screen)
        if restored:
            screen.restore(restored)
        with qtbot.waitSignal(screen.ready):
            screen.resize(900, 600)
            screen.show()
        screen.activateWindow()
        qtbot.waitUntil(screen.isActiveWindow)
        qtbot.waitUntil(lambda: screen.draft.saver.current.value == "saved")
        yield Sitting(desk, screen, time, tongue)
        screen.hand_in()
        qtbot.waitUntil(lambda: screen.draft.saver.current.value != "saving")


def _side(answers: Answers) -> str:
    return "@told" if answers.get("kind").text() == "told" else no_side(answers)


def speak(sitting: Sitting, language: Language) -> None:
    """Change the interface language while the screen is there."""
    sitting.tongue.language = language
    QApplication.sendEvent(sitting.screen, QEvent(QEvent.Type.LanguageChange))


def two_persons() -> Answers:
    """Return a sheet with two persons named and nothing else."""
    answers = Answers()
    for row, surname in (("p1", "Ким"), ("p2", "Өмірбеков")):
        answers.add_row("person", row)
        answers.set(Place("person.name", row), Answer(PersonName(surname)))
    return answers
