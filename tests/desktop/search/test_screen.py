"""Finding again: what is shown for typed words, and where each result leads."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from korem_desktop.casework.notes import Notes
from korem_desktop.desktop.home.screen import HomeScreen
from korem_desktop.desktop.search.field import FindField
from korem_desktop.desktop.search.screen import SearchScreen
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.log import Event
from tests.helpers.answers import put
from tests.helpers.desk import Desk, a_desk
from tests.helpers.screens import large_letters, nameless
from tests.helpers.vaults import NOW, take_in


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case in which the same word stands everywhere."""
    with a_desk(tmp_path) as laid:
        answers = Answers()
        put(answers, "happened.kind", "extorted")
        put(answers, "own.words", "Ол базарда <b>акша</b> сұрады")
        laid.case.answer(answers)
        notes = Notes(laid.case.vault, laid.case.case, laid.case.clock)
        notes.save(notes.change(notes.begin(), "Базар жабық")).result()
        take_in(laid.case.vault._vault, "базар.ogg", b"sound")
        yield laid


def shown(desk: Desk, qtbot: QtBot, text: str = "") -> SearchScreen:
    """Return the page once words were looked for."""
    screen = SearchScreen(desk.place)
    qtbot.addWidget(screen)
    screen.resize(800, 540)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.entered()
    screen.field.line.setText(text)
    qtbot.waitUntil(lambda: screen._overview is not None)
    screen.look()
    if text:
        qtbot.waitUntil(lambda: screen._hits is not None)
    return screen


def standing(screen: SearchScreen) -> str:
    """Return what is said above the results."""
    label = screen.findChild(QLabel, "find_standing")
    assert label is not None
    return label.text()


def test_what_is_found_stands_in_groups_in_one_order(desk: Desk, qtbot: QtBot) -> None:
    """The statement, notes, recordings, the log; the words found are bold, what was typed is never markup."""
    screen = shown(desk, qtbot, "баз")
    assert standing(screen) == "Found: 4"
    texts = [label.text() for label in screen.found.findChildren(QLabel)]
    groups = ["Statement", "Notes", "Recordings and documents", "Log"]
    assert [text for text in texts if text in groups] == groups
    assert "Ол <b>баз</b>арда &lt;b&gt;акша&lt;/b&gt; сұрады" in texts
    assert any(text.startswith("In your own words: ") for text in texts), texts


def test_each_result_leads_to_its_place(desk: Desk, qtbot: QtBot) -> None:
    """The answer by its page and question, a note and a recording by their ids, an entry by its number."""
    screen = shown(desk, qtbot, "баз")
    went: list[tuple[str, dict[str, object]]] = []
    screen.wants_at.connect(lambda name, position: went.append((name, json.loads(position))))
    for link in list(screen.found.links):
        link.click()
    assert [name for name, _ in went] == ["statement", "notes", "evidence", "log"]
    assert went[0][1]["field"] == "question:own.words"
    assert went[0][1]["stop"]
    assert all(position["chosen"] for _, position in went[1:3])
    assert went[3][1] == {"entry": 1}


def test_the_log_is_looked_through_as_it_is_said(desk: Desk, qtbot: QtBot) -> None:
    """By what was done and to what, the last first, each with its number and moment."""
    case, vault = desk.case.case.id, desk.case.vault
    details = {"paper": "statement", "language": "ru"}
    for event in (Event.PRINTED, Event.EXPORTED):
        vault.records.submit(lambda r, event=event: r.append_log(case, event, details, NOW)).result()  # type: ignore[misc]
    screen = shown(desk, qtbot, "stat")
    texts = [label.text() for label in screen.found.findChildren(QLabel)]
    assert "3 · 17.03.2026 14:05" in texts
    assert texts.index("Saved as a file: <b>stat</b>ement (ru)") < texts.index(
        "Printed: <b>stat</b>ement (ru)"
    )


def test_long_names_are_found_by_their_inside(desk: Desk, qtbot: QtBot) -> None:
    """Where a long word may be broken on the screen no other word begins."""
    take_in(desk.case.vault._vault, "а" * 24 + "гараж.ogg", b"other")
    screen = shown(desk, qtbot, "гараж")
    assert screen.found.links == []


def test_the_directory_is_looked_through_too(desk: Desk, qtbot: QtBot) -> None:
    """By a name or a number; the result leads to the contacts."""
    screen = shown(desk, qtbot, "anti-corr")
    assert screen.found.links
    with qtbot.waitSignal(screen.wants) as asked:
        screen.found.links[0].click()
    assert asked.args == ["contacts"]


@pytest.mark.parametrize(("text", "said"), [("б", "At least two letters"), ("жоқжоқ", "Nothing found")])
def test_nothing_found_is_told(desk: Desk, qtbot: QtBot, text: str, said: str) -> None:
    """One letter is not looked for; words that stand nowhere are told so."""
    screen = SearchScreen(desk.place)
    qtbot.addWidget(screen)
    screen.entered()
    screen.field.line.setText(text)
    qtbot.waitUntil(lambda: screen._overview is not None)
    qtbot.waitUntil(lambda: said in standing(screen))
    assert screen.found.links == []


def test_the_keyboard_types_and_goes_to_the_first_result(desk: Desk, qtbot: QtBot) -> None:
    """What is typed is looked for without a press; Enter goes to the first link, Escape home."""
    screen = shown(desk, qtbot)
    screen.field.line.insert("баз")
    qtbot.waitUntil(lambda: len(screen.found.links) == 4)
    qtbot.keyClick(screen.field.line, Qt.Key.Key_Return)
    assert screen.focusWidget() is screen.found.links[0]
    with qtbot.waitSignal(screen.wants) as asked:
        qtbot.keyClick(screen.found.links[0], Qt.Key.Key_Escape)
    assert asked.args == ["home"]


def test_words_come_from_home_and_are_never_kept(desk: Desk, qtbot: QtBot) -> None:
    """The field of the home page hands them over; neither page's position holds them."""
    home = HomeScreen(desk.place)
    qtbot.addWidget(home)
    field = home.findChild(FindField)
    assert field is not None
    field.line.setText("базар")
    with qtbot.waitSignal(home.wants_at) as asked:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    name, position = asked.args
    screen = SearchScreen(desk.place)
    qtbot.addWidget(screen)
    screen.restore(position)
    screen.entered()
    assert name == "search"
    qtbot.waitUntil(lambda: len(screen.found.links) == 4)
    assert (field.line.text(), home.position(), screen.position()) == ("", "", "")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_has_names_and_fits(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """Everything operated has a name, and nothing is wider than the window, in large letters too."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application, scale):
        screen = shown(desk, qtbot, "баз")
        assert nameless(screen) == []
        assert screen._page.horizontalScrollBar().maximum() == 0
