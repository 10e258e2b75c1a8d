"""The home page: what it shows, and where its buttons and links lead."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from korem_desktop.casework import recovery
from korem_desktop.clock import FixedDay
from korem_desktop.desktop.home.screen import HomeScreen
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Revision
from tests.helpers.answers import a_full_case, put
from tests.helpers.desk import Desk, a_desk
from tests.helpers.screens import large_letters, nameless
from tests.helpers.vaults import NOW, take_in


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case to look at."""
    with a_desk(tmp_path) as laid:
        yield laid


def shown(desk: Desk, qtbot: QtBot, answers: Answers | None = None) -> HomeScreen:
    """Return the page as it is after coming to the front."""
    if answers is not None:
        desk.case.answer(answers)
    screen = HomeScreen(desk.place)
    qtbot.addWidget(screen)
    screen.resize(800, 540)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.entered()
    qtbot.waitUntil(lambda: screen.next.isVisible())
    return screen


def links(screen: HomeScreen) -> list[QAbstractButton]:
    """Return the links to what is missing."""
    found = screen.findChildren(QAbstractButton)
    return [link for link in found if link.objectName().startswith("home_missing:") and link.isVisible()]


def label(screen: HomeScreen, name: str) -> QLabel:
    """Return a label by its name."""
    found = screen.findChild(QLabel, name)
    assert found is not None
    return found


def test_a_new_case_is_invited_to_begin(desk: Desk, qtbot: QtBot) -> None:
    """One button that says what it does, and no list of everything that is missing."""
    screen = shown(desk, qtbot)
    assert screen.next.text() == "Begin with: What happened"
    assert links(screen) == []
    assert not label(screen, "home_count").isVisible()
    with qtbot.waitSignal(screen.wants) as asked:
        screen.next.click()
    assert asked.args == ["statement"]


def test_what_the_law_asks_is_a_link_to_its_place(desk: Desk, qtbot: QtBot) -> None:
    """The first few, each leading to its question; the number of the others beside."""
    answers = Answers()
    put(answers, "happened.kind", "extorted")
    put(answers, "own.words", "Бір")
    screen = shown(desk, qtbot, answers)
    assert len(links(screen)) == 5
    with qtbot.waitSignal(screen.wants_at) as asked:
        links(screen)[0].click()
    place, position = asked.args
    assert place == "statement"
    assert json.loads(position)["stop"].startswith("person_")


def test_tab_goes_down_the_page(desk: Desk, qtbot: QtBot) -> None:
    """The next step, what is missing, then the cards; the links were made last."""
    answers = Answers()
    put(answers, "own.words", "Бір")
    screen = shown(desk, qtbot, answers)
    order, widget = [], screen.next.nextInFocusChain()
    while widget is not None and widget is not screen.next:
        if isinstance(widget, QAbstractButton) and widget.objectName().startswith("home"):
            order.append(widget.objectName())
        widget = widget.nextInFocusChain()
    tiles = [f"home:{name}" for name in ("evidence", "notes", "papers", "contacts", "backups")]
    code = ["home_code_do", "home_code_leave"]
    assert order == [*(f"home_missing:{number}" for number in range(5)), *code, *tiles]


def test_it_is_looked_at_anew_each_time(desk: Desk, qtbot: QtBot) -> None:
    """What another screen has changed is there on coming back."""
    screen = shown(desk, qtbot)
    assert screen.tiles["evidence"].text() == "Nothing is kept here yet."
    take_in(desk.case.vault._vault, "a.txt", b"words")
    desk.case.answer(a_full_case())
    screen.entered()
    qtbot.waitUntil(lambda: screen.tiles["evidence"].text() == "Kept here: 1")
    assert label(screen, "home_count").text() == "Everything that the law asks for is answered."


def test_the_last_paper_is_told_with_its_day(desk: Desk, qtbot: QtBot) -> None:
    """Once a statement was printed, the next step is where to take it."""
    made = Revision("r", desk.case.case.id, 1, "ru", NOW, {}, "00")
    desk.case.vault.records.submit(lambda r: r.add_revision(made)).result()
    screen = shown(desk, qtbot, a_full_case())
    assert "17.03.2026" in screen.tiles["papers"].text()
    assert screen.next.text() == "See where to take the statement"
    with qtbot.waitSignal(screen.wants) as asked:
        screen.next.click()
    assert asked.args == ["contacts"]


def test_the_first_place_to_go_is_advised(desk: Desk, qtbot: QtBot) -> None:
    """By who the person is, with the reason; a number to dial is no such place."""
    screen = shown(desk, qtbot, a_full_case())
    assert screen.tiles["contacts"].text() == "Anti-Corruption Service of the National Security Committee"


def press(screen: HomeScreen, name: str) -> None:
    """Press a button by its name."""
    button = screen.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isVisible()
    button.click()


def test_a_recovery_code_is_offered_until_it_is_put_off(desk: Desk, qtbot: QtBot) -> None:
    """One button leads to making it; done without, nothing is said any more."""
    screen = shown(desk, qtbot)
    qtbot.waitUntil(screen.reminder.isVisible)
    with qtbot.waitSignal(screen.wants_at) as asked:
        press(screen, "home_code_do")
    assert asked.args == ["keys", '{"do": "make"}']
    press(screen, "home_code_leave")
    qtbot.waitUntil(lambda: not screen.reminder.isVisible())
    later = shown(desk, qtbot)
    qtbot.waitUntil(lambda: not desk.place.runner._waiting)
    assert not later.reminder.isVisible()


def test_a_code_is_to_be_tried_after_a_week(desk: Desk, qtbot: QtBot) -> None:
    """The reminder comes with the week and goes with the trial; there is nothing to put off."""
    vault, code, clock = desk.case.vault, recovery.propose(), desk.case.clock
    recovery.keep(vault, code, clock=clock)
    screen = shown(desk, qtbot)
    qtbot.waitUntil(lambda: not desk.place.runner._waiting)
    assert not screen.reminder.isVisible()
    week = FixedDay(clock.today() + timedelta(days=7))
    screen._place = replace(desk.place, clock=week)
    screen.entered()
    qtbot.waitUntil(screen.reminder.isVisible)
    assert "a week ago" in label(screen, "home_code_text").text()
    leave = screen.findChild(QAbstractButton, "home_code_leave")
    assert leave is not None
    assert not leave.isVisible()
    with qtbot.waitSignal(screen.wants_at) as asked:
        press(screen, "home_code_do")
    assert asked.args == ["keys", '{"do": "try"}']
    recovery.drill(vault, code.groups, clock=week)
    screen.entered()
    qtbot.waitUntil(lambda: not screen.reminder.isVisible())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_has_names_and_fits(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """Everything operated has a name, and nothing is wider than the window, in large letters too."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application, scale):
        screen = shown(desk, qtbot, a_full_case())
        assert nameless(screen) == []
        assert screen._page.horizontalScrollBar().maximum() == 0
