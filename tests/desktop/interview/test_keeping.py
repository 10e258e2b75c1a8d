"""The statement on screen: saving, resuming, changing the language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
)
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.interview.position import Position
from korem_desktop.domain.answer import Answer, Answers, PersonName, Place
from korem_desktop.domain.question import Step
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from tests.helpers.keys import press, type_text
from tests.helpers.sitting import a_sitting, speak, two_persons


def test_the_words_turn_with_the_side_and_typed_text_stays(qtbot: QtBot, tmp_path: Path) -> None:
    """When an answer turns the roles, questions are worded anew at once, on other pages too."""
    with a_sitting(qtbot, tmp_path) as sitting:
        screen = sitting.screen
        type_text(sitting.part("answer:words"), "қазір")
        sitting.press("answer:kind=told")
        assert sitting.part("answer:words").accessibleName() == "en@told question words"
        sitting.press("button_next")
        assert screen.form.page_title.text() == "en@told page who"
        assert screen.interview.answers.get("words").text() == "қазір"


def test_typing_is_in_the_vault_after_a_pause(qtbot: QtBot, tmp_path: Path) -> None:
    """300 ms after the last key the answer is in the vault, and the screen says so in words."""
    with a_sitting(qtbot, tmp_path) as sitting:
        states: list[str] = []
        savings: list[bool] = []
        sitting.screen.saving_state.connect(states.append)
        sitting.screen.saving.connect(savings.append)
        type_text(sitting.part("answer:words"), "әліппе")
        sitting.time.pass_by(299)
        assert "words" not in sitting.kept()
        sitting.time.pass_by(1)
        qtbot.waitUntil(lambda: states == ["saving", "saved"])
        assert Answer.from_json(sitting.kept()["words"]) == Answer("әліппе")
        assert savings == [True, False]


def test_leaving_a_field_saves_it(qtbot: QtBot, tmp_path: Path) -> None:
    """No pause is needed once the person goes to another field."""
    with a_sitting(qtbot, tmp_path, two_persons()) as sitting:
        sitting.press("button_next")
        type_text(sitting.part("answer:person.name@p1.given"), "Олег")
        sitting.part("answer:person.post@p1").setFocus()
        assert Answer.from_json(sitting.kept()["person.name@p1"]) == Answer(PersonName("Ким", "Олег"))


def test_handing_in_saves_what_was_typed_and_where(qtbot: QtBot, tmp_path: Path) -> None:
    """Before a lock the last letters, the page, the field and the cursor are in the vault."""
    with a_sitting(qtbot, tmp_path) as sitting:
        words = sitting.part("answer:words")
        words.setFocus()
        type_text(words, "жылап")
        press(words, Qt.Key.Key_Left)
        sitting.screen.hand_in()
        assert Answer.from_json(sitting.kept()["words"]) == Answer("жылап")
        assert sitting.kept_position() == Position("story", "answer:words", 4)


def test_the_person_comes_back_to_the_same_letter(qtbot: QtBot, tmp_path: Path) -> None:
    """A screen opened anew shows the page, gives the field its focus and puts the cursor back."""
    answers = Answers()
    answers.set(Place("words"), Answer("бірінші\nекінші"))
    place = Position("story", "answer:words", 9).to_json()
    with a_sitting(qtbot, tmp_path, answers, position=place) as sitting:
        words = sitting.part("answer:words")
        assert isinstance(words, QPlainTextEdit)
        assert QApplication.focusWidget() is words
        assert words.textCursor().position() == 9
        assert sitting.screen.position() == place


def test_a_place_given_before_the_sheet_is_read_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    """The window may restore the place at once; it wins over the one in the vault."""
    wanted = Position("when", "answer:when.words", 3).to_json()
    answers = Answers()
    with a_sitting(qtbot, tmp_path, answers, position="nonsense", restored=wanted) as sitting:
        assert sitting.screen.interview.current.key == "when"
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "answer:when.words"


def test_a_place_that_is_gone_is_the_nearest_one(qtbot: QtBot, tmp_path: Path) -> None:
    """A page of a row that is no longer there opens a page that is."""
    with a_sitting(qtbot, tmp_path, restored=Position("who@gone", "answer:x", 3).to_json()) as sitting:
        assert sitting.screen.interview.current.page.id in ("story", "who")


def test_the_language_changes_and_no_letter_is_lost(qtbot: QtBot, tmp_path: Path) -> None:
    """Labels are worded anew on every page; text, cursor and undo of the field stay as they are."""
    with a_sitting(qtbot, tmp_path) as sitting:
        words = sitting.part("answer:words")
        assert isinstance(words, QPlainTextEdit)
        words.setFocus()
        type_text(words, "сөйлем")
        press(words, Qt.Key.Key_Left)
        speak(sitting, Language.KK)
        assert words.accessibleName() == "kk question words"
        assert words.toPlainText() == "сөйлем"
        assert words.textCursor().position() == 5
        assert QApplication.focusWidget() is words
        type_text(words, "!")
        assert words.toPlainText() == "сөйле!м"
        sitting.press("button_next")
        speak(sitting, Language.RU)
        sitting.press("button_back")
        assert words.accessibleName() == "ru question words"
        assert words.toPlainText() == "сөйле!м"


def test_a_page_change_is_announced(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A screen reader hears the step, the page and its title."""
    said: list[str] = []
    seen = QAccessible.updateAccessibility

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        seen(event)  # type: ignore[arg-type]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    with a_sitting(qtbot, tmp_path) as sitting:
        said.clear()
        sitting.press("button_next")
    assert said[0] == "Step 2 of 9: en step WHO. Page 1 of 2. en page who"


def test_a_failed_save_says_so_and_loses_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the vault refuses, the state is failed and the person is told once; then all is saved."""
    with a_sitting(qtbot, tmp_path) as sitting:
        states: list[str] = []
        sitting.screen.saving_state.connect(states.append)
        statements = sitting.screen._statements
        save = statements.save

        def refuse(*_: object) -> None:
            raise Known(Failure.DISK_FULL)

        monkeypatch.setattr(statements, "save", refuse)
        type_text(sitting.part("answer:words"), "толы")
        sitting.time.pass_by(700)
        assert states == ["saving", "failed"]
        assert [known.kind for known in sitting.desk.said] == [Failure.DISK_FULL]
        monkeypatch.setattr(statements, "save", save)
        sitting.time.pass_by(2_000)
        qtbot.waitUntil(lambda: states[-1] == "saved")
        assert Answer.from_json(sitting.kept()["words"]) == Answer("толы")


def test_nothing_is_lost_that_was_typed_on_a_page_left_without_saving(qtbot: QtBot, tmp_path: Path) -> None:
    """Jumping away and back shows the text; the sheet has it at once."""
    with a_sitting(qtbot, tmp_path) as sitting:
        type_text(sitting.part("answer:words"), "бір")
        sitting.screen.go_to_step(Step.YOU)
        assert sitting.screen.interview.answers.get("words").text() == "бір"
        sitting.screen.go_to_step(Step.OWN_WORDS)
        words = sitting.part("answer:words")
        assert isinstance(words, QPlainTextEdit)
        assert words.toPlainText() == "бір"
