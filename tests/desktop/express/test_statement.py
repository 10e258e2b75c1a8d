"""The statement's two roads: turning from one to the other and back loses nothing."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from korem_desktop.casework.printing import statement_pdf
from korem_desktop.domain.answer import Answer, Answers, PersonName, Place
from korem_desktop.languages import Language
from tests.helpers.keys import type_text
from tests.helpers.screens import nameless
from tests.helpers.statements import Sitting, a_statement_in_hand


def said(records: dict[str, str]) -> dict[str, str]:
    """Return the answers without the rows, which a road may open before anything is written in them."""
    return {key: text for key, text in records.items() if not key.startswith("#")}


def a_sheet() -> Answers:
    """Return a sheet with something that only the full road asks."""
    answers = Answers()
    answers.set(Place("happened.kind"), Answer("extorted"))
    answers.set(Place("own.words"), Answer("Попросил «благодарность».\nВторой абзац."))
    answers.set(Place("urgent.set"), Answer("no"))
    answers.add_row("person", "p")
    answers.set(Place("person.name", "p"), Answer(PersonName("Өмірбеков")))
    answers.set(Place("person.nickname", "p"), Answer("Борисыч"))
    answers.add_row("talk", "t")
    answers.set(Place("talk.words", "t"), Answer("Принеси завтра."))
    return answers


def plan_kept(sitting: Sitting) -> str:
    """Return the road that the vault says the case is on."""
    (case,) = sitting.desk.case.vault.cases().result()
    return case.plan


def type_into(sitting: Sitting, name: str, text: str) -> None:
    """Type into a field of the road shown."""
    part = sitting.part(name)
    part.setFocus()
    type_text(part, text)


def test_to_and_fro_leaves_every_answer(qtbot: QtBot, tmp_path: Path) -> None:
    """Full, brief and full again: what the vault holds is what it held, and the case is on its road."""
    with a_statement_in_hand(qtbot, tmp_path, a_sheet(), plan="main_road") as sitting:
        before = said(sitting.kept())
        sitting.turn("button_brief")
        assert plan_kept(sitting) == "express"
        assert sitting.brief.isVisible()
        assert said(sitting.kept()) == before
        sitting.turn("button_full")
        assert plan_kept(sitting) == "main_road"
        assert sitting.full.isVisible()
        assert said(sitting.kept()) == before


def test_what_was_typed_a_moment_ago_comes_along(qtbot: QtBot, tmp_path: Path) -> None:
    """Words not saved yet when the turn is asked for stand on the other road."""
    with a_statement_in_hand(qtbot, tmp_path, a_sheet()) as sitting:
        sitting.part("button_full").setFocus()
        type_text(sitting.part("answer:you.document_number"), "N 0123")
        sitting.turn("button_full")
        assert Answers.from_records(sitting.kept()).get("you.document_number").text() == "N 0123"
        assert sitting.full.interview.answers.get("you.document_number").text() == "N 0123"
        sitting.turn("button_brief")
        line = sitting.part("answer:you.document_number")
        assert isinstance(line, QLineEdit)
        assert line.text() == "N 0123"


def test_the_full_road_begins_at_the_first_gap(qtbot: QtBot, tmp_path: Path) -> None:
    """The turn to the full road lands on the first page where something is missing."""
    answers = a_sheet()
    with a_statement_in_hand(qtbot, tmp_path, answers) as sitting:
        sitting.turn("button_full")
        here = sitting.full.interview
        assert here.current.key == here.missing()[0].stop.key == "person_post@p"


def test_the_brief_statement_begins_where_the_person_was(qtbot: QtBot, tmp_path: Path) -> None:
    """The field a person is in on the full road has the focus on the one page, if it stands there."""
    place = json.dumps({"stop": "person_name@p", "field": "answer:person.name@p.given", "cursor": 0})
    with a_statement_in_hand(qtbot, tmp_path, a_sheet(), plan="main_road", restored=place) as sitting:
        sitting.turn("button_brief")
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.objectName() == "answer:person.name@p.given"


def test_only_the_road_of_the_case_is_made(qtbot: QtBot, tmp_path: Path) -> None:
    """One road is there at a time; the one left is let go."""
    with a_statement_in_hand(qtbot, tmp_path, a_sheet()) as sitting:
        left = sitting.brief
        sitting.turn("button_full")
        qtbot.waitUntil(lambda: not isValid(left))
        roads = sitting.screen.findChildren(QWidget, "express_page")
        assert roads == []


def test_where_nothing_can_be_saved_there_is_no_turn(qtbot: QtBot, tmp_path: Path) -> None:
    """The words stay on the screen they were typed on, that screen can be used, and the failure is said."""
    with a_statement_in_hand(qtbot, tmp_path, a_sheet()) as sitting:
        sitting.desk.case.vault.close()
        type_into(sitting, "answer:you.document_number", "N 0123")
        sitting.press("button_full")
        qtbot.waitUntil(sitting.screen.isEnabled)
        line = sitting.part("answer:you.document_number")
        assert isinstance(line, QLineEdit)
        assert line.text() == "N 0123"
        assert sitting.brief.isVisible()
        told = len(sitting.desk.said)
        assert told
        sitting.press("button_full")  # once more: the person is told again
        assert len(sitting.desk.said) > told


def test_what_the_roads_say_reaches_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    """Saving and wishes are handed on, before a turn and after it."""
    with a_statement_in_hand(qtbot, tmp_path, a_sheet()) as sitting:
        with qtbot.waitSignal(sitting.screen.saving, check_params_cb=lambda unsaved: unsaved):
            type_into(sitting, "answer:you.document_number", "1")
        sitting.turn("button_full")
        qtbot.waitUntil(lambda: sitting.full.draft.saver.current.value == "saved")
        with qtbot.waitSignal(sitting.screen.saving, check_params_cb=lambda unsaved: unsaved):
            type_into(sitting, "answer:person.position@p", "инспектор")


def test_the_way_to_the_brief_statement_is_named(qtbot: QtBot, tmp_path: Path) -> None:
    """The full road with the link beside its steps has a name for every part."""
    with a_statement_in_hand(qtbot, tmp_path, a_sheet(), plan="main_road") as sitting:
        assert nameless(sitting.screen) == []
        assert sitting.part("button_brief").isVisible()


def test_the_paper_is_that_of_the_road_of_now(qtbot: QtBot, tmp_path: Path) -> None:
    """A paper made with the case as it was before the turn is the paper of the road turned to."""
    with a_statement_in_hand(qtbot, tmp_path, a_sheet(), plan="main_road") as sitting:
        place = sitting.desk.place  # what the screen of papers was given before the turn

        def pages() -> int:
            return statement_pdf(place.opened, place.case, Language.RU, clock=place.clock).pages

        in_full = pages()
        sitting.turn("button_brief")
        assert pages() == 2  # two copies of one sheet
        assert in_full > 2
