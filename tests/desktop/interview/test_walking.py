"""The statement on screen: walking, jumping, what is missing, rows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.interview.editors.wishes import GoTo
from korem_desktop.desktop.interview.steps import StateRole
from korem_desktop.domain.answer import PersonName
from korem_desktop.domain.question import Step
from korem_desktop.languages import Language
from tests.helpers.keys import press_return, type_text
from tests.helpers.screens import nameless
from tests.helpers.sitting import a_sitting, speak, two_persons
from tests.helpers.tiny_road import PLAN


def test_the_road_is_walked_forth_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    """Next and Back, by button and by keys, walk every page; the first has no Back, the last no Next."""
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        assert not screen.form.button_back.isEnabled()
        walked = [screen.interview.current.page.id]
        while not screen.interview.is_last():
            sitting.press("button_next")
            walked.append(screen.interview.current.page.id)
        assert walked == [page.id for page in PLAN.pages]
        assert not screen.form.button_next.isVisible()
        for page in reversed(walked[:-1]):
            sitting.press("button_back")
            assert screen.interview.current.page.id == page


def test_the_keys_go_to_the_next_and_the_last_page(qtbot: QtBot, tmp_path: Path) -> None:
    """Alt with an arrow turns the page from within a field."""
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
        assert screen.interview.current.page.id == "who"
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        assert screen.interview.current.page.id == "story"


def test_a_page_gives_the_focus_to_its_first_field(qtbot: QtBot, tmp_path: Path) -> None:
    """Typing can begin at once on every page that has a field."""
    with a_sitting(qtbot, tmp_path) as sitting:
        sitting.press("button_next")
        row = sitting.screen.interview.current.row
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == f"answer:person.name@{row}.surname"


def test_enter_walks_from_field_to_field_and_on(qtbot: QtBot, tmp_path: Path) -> None:
    """Enter goes to the next field, and after the last one to the next page."""
    with a_sitting(qtbot, tmp_path, two_persons()) as sitting:
        sitting.press("button_next")
        names = []
        for _ in range(4):
            focused = QApplication.focusWidget()
            assert focused is not None
            names.append(focused.objectName().removeprefix("answer:"))
            press_return(focused)
        assert names == [
            "person.name@p1.surname",
            "person.name@p1.given",
            "person.name@p1.patronymic",
            "person.post@p1",
        ]
        assert sitting.screen.interview.current.key == "who@p2"


def test_tab_goes_in_reading_order(qtbot: QtBot, tmp_path: Path) -> None:
    """Tab visits every control of a page from top to bottom, and then the buttons below it."""
    with a_sitting(qtbot, tmp_path, two_persons()) as sitting:
        sitting.press("button_next")
        page = sitting.screen.page()
        seen: list[tuple[int, int]] = []
        first = focused = QApplication.focusWidget()
        assert first is not None
        for _ in range(40):
            assert focused is not None
            if page.isAncestorOf(focused):
                corner = focused.mapTo(page, focused.rect().bottomLeft())
                seen.append((corner.y() // 12, corner.x()))
            elif seen:
                break
            focused.focusNextChild()
            focused = QApplication.focusWidget()
        rows = [y for y, _ in seen]
        assert len(seen) > 6
        assert rows == sorted(rows)


def test_a_choice_brings_up_its_question_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    """A question that hangs on a choice appears and goes with it; what was typed there is kept."""
    with a_sitting(qtbot, tmp_path) as sitting:
        teller = sitting.part("question:teller")
        assert teller.isHidden()
        sitting.press("answer:kind=told")
        assert not teller.isHidden()
        type_text(sitting.part("answer:teller"), "сосед")
        sitting.press("answer:kind=seen")
        assert teller.isHidden()
        sitting.screen.hand_in()
        assert sitting.screen.interview.answers.get("teller").text() == "сосед"


def test_every_step_can_be_jumped_to(qtbot: QtBot, tmp_path: Path) -> None:
    """A press on a step of the side list opens its first page."""
    with a_sitting(qtbot, tmp_path) as sitting:
        steps = sitting.screen.form.steps
        for step in (Step.YOU, Step.WHO, Step.READ_SIGN, Step.OWN_WORDS):
            item = steps.item(step.value - 1)
            QTest.mouseClick(
                steps.viewport(), Qt.MouseButton.LeftButton, pos=steps.visualItemRect(item).center()
            )
            assert sitting.screen.interview.current.page.step is step
            assert steps.currentRow() == step.value - 1


def test_the_side_says_how_far_each_step_is_in_words(qtbot: QtBot, tmp_path: Path) -> None:
    """Not begun, something missing, done: as a state, as a mark and in the words a screen reader says."""
    with a_sitting(qtbot, tmp_path) as sitting:
        steps = sitting.screen.form.steps

        def first() -> tuple[str, str]:
            item = steps.item(0)
            return item.data(StateRole), item.data(Qt.ItemDataRole.AccessibleTextRole)

        assert first() == ("not_begun", "1. en step OWN_WORDS, not begun")
        sitting.press("answer:kind=seen")
        assert first() == ("missing", "1. en step OWN_WORDS, something is missing")
        type_text(sitting.part("answer:words"), "бәрі")
        sitting.time.pass_by(700)
        assert first() == ("done", "1. en step OWN_WORDS, done")
        assert not steps.item(0).icon().isNull()


def test_what_is_missing_leads_to_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    """The list of what is missing has a link for each question; it opens the page and the field."""
    with a_sitting(qtbot, tmp_path, two_persons()) as sitting:
        screen = sitting.screen
        link = sitting.part("button_missing")
        assert isinstance(link, QPushButton)
        assert str(len(screen.interview.missing())) in link.text()
        sitting.press("button_missing")
        assert screen.form.page_title.text() == "What is missing"
        sitting.press("missing:person.post@p2")
        assert screen.interview.current.key == "who@p2"
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "answer:person.post@p2"


def test_rows_are_added_changed_removed_and_put_back(qtbot: QtBot, tmp_path: Path) -> None:
    """A removal asks nothing and can be undone: the row comes back in its place with its answers."""
    with a_sitting(qtbot, tmp_path, two_persons()) as sitting:
        screen = sitting.screen
        screen.grant(GoTo("persons"))
        sitting.press("add:person")
        third = screen.interview.current.row
        type_text(sitting.part(f"answer:person.name@{third}.surname"), "Үшінші")
        screen.grant(GoTo("persons"))
        sitting.press("edit:person@p1")
        assert screen.interview.current.key == "who@p1"
        screen.grant(GoTo("persons"))
        sitting.press("remove:person@p1")
        assert screen.interview.answers.rows("person") == ("p2", third)
        qtbot.waitUntil(lambda: "person.name@p1" not in sitting.kept())
        assert sitting.part("undo_strip").isVisible()
        sitting.press("undo:person")
        assert screen.interview.answers.rows("person") == ("p1", "p2", third)
        assert screen.interview.answers.get("person.name", "p1").value == PersonName("Ким")
        qtbot.waitUntil(lambda: "person.name@p1" in sitting.kept())
        assert json.loads(sitting.kept()["#person"]) == ["p1", "p2", third]
        sitting.press("edit:person@p1")
        surname = sitting.part("answer:person.name@p1.surname")
        assert isinstance(surname, QLineEdit)
        assert surname.text() == "Ким"


def test_leaving_the_list_takes_the_way_back_away(qtbot: QtBot, tmp_path: Path) -> None:
    """The strip to put a row back is there only until another page was opened."""
    with a_sitting(qtbot, tmp_path, two_persons()) as sitting:
        sitting.screen.grant(GoTo("persons"))
        sitting.press("remove:person@p1")
        sitting.press("button_next")
        sitting.press("button_back")
        assert not sitting.part("undo_strip").isVisible()


def test_every_control_has_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    """A screen reader has a name for every control of every page."""
    with a_sitting(qtbot, tmp_path, two_persons()) as sitting:
        for stop in sitting.screen.interview.stops():
            sitting.screen.grant(GoTo(stop.key))
            assert nameless(sitting.screen) == [], stop.key
        sitting.press("button_missing")
        assert nameless(sitting.screen) == []


def test_a_narrow_window_shows_the_steps_on_demand(qtbot: QtBot, tmp_path: Path) -> None:
    """Where there is no room the steps come in place of the page, and a step leads back to a page."""
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        assert screen.form.steps.isVisible()
        screen.resize(420, 540)
        assert not screen.form.steps.isVisible()
        sitting.press("button_steps")
        assert screen.form.steps.isVisible()
        screen.form.steps.itemActivated.emit(screen.form.steps.item(1))
        assert not screen.form.steps.isVisible()
        assert screen.interview.current.page.id == "who"
        screen.resize(900, 600)
        assert screen.form.steps.isVisible()


def test_a_page_says_what_is_to_be_known_on_it(qtbot: QtBot, tmp_path: Path) -> None:
    """The note of a page stands above its questions, in the language of now; a page without one has none."""
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        screen.grant(GoTo("you"))
        note = screen.page().findChild(QLabel, "page_note")
        assert isinstance(note, QLabel)
        assert note.text() == "en note page.you"
        speak(sitting, Language.KK)
        assert note.text() == "kk note page.you"
        screen.grant(GoTo("when"))
        none = screen.page().findChild(QLabel, "page_note")
        assert isinstance(none, QLabel)
        assert none.isHidden()


@pytest.mark.parametrize(
    "keys",
    [
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_a_key_goes_to_what_looks_wrong(
    qtbot: QtBot, tmp_path: Path, keys: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    """From anywhere on the page to the first, then to the next and around; nowhere where all is well."""
    with a_sitting(qtbot, tmp_path) as sitting:
        sitting.screen.grant(GoTo("you"))
        phone, iin = sitting.part("answer:phone"), sitting.part("answer:iin")
        assert isinstance(phone, QLineEdit)
        assert isinstance(iin, QLineEdit)
        phone.setFocus()
        QTest.keyClick(phone, *keys)
        assert phone.hasFocus()
        iin.setText("123")
        phone.setText("1")
        before = sitting.part("answer:mail")
        before.setFocus()
        for field in (iin, phone, iin):
            QTest.keyClick(before, *keys)
            assert field.hasFocus()
            before = field


def test_one_answer_stands_for_another(qtbot: QtBot, tmp_path: Path) -> None:
    """Where either of two will do, the other is called for no longer at once, and again if the one goes."""
    with a_sitting(qtbot, tmp_path) as sitting:
        sitting.screen.grant(GoTo("you"))
        labels = sitting.part("question:phone").findChildren(QLabel)
        called_for = next(label for label in labels if label.property("role") == "badge")
        assert called_for.isVisible()
        mail = sitting.part("answer:mail")
        type_text(mail, "a@b.kz")
        assert not called_for.isVisible()
        sitting.time.pass_by(700)
        assert not called_for.isVisible()
        assert isinstance(mail, QLineEdit)
        mail.clear()
        assert called_for.isVisible()
