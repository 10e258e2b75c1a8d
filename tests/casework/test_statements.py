"""The statement's answers in a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from korem_desktop.casework.statements import Statements
from korem_desktop.clock import FixedDay
from korem_desktop.domain.answer import Answer, Answers, Money, Place
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from tests.helpers.desk import Opened, an_open_case

CLOCK = FixedDay(date(2026, 3, 17))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    """Open a vault with one case."""
    with an_open_case(tmp_path) as case:
        yield case


def test_a_case_is_begun_on_the_day_and_logged(opened: Opened) -> None:
    """The case has its plan and its moment; the log tells plan and language and nothing else."""
    statements = Statements(opened.vault, CLOCK)
    case = statements.begin("main_road", Language.KK).result()
    assert case in opened.vault.cases().result()
    assert (case.plan, case.created.date()) == ("main_road", date(2026, 3, 17))
    log = opened.vault.records.submit(lambda records: records.log(case.id)).result()
    assert [(entry.event, entry.details) for entry in log] == [
        ("case_begun", {"plan": "main_road", "language": "kk"})
    ]


def test_what_is_saved_is_loaded_again(opened: Opened) -> None:
    """Answers, rows and the position come back; a None takes an answer away."""
    statements = Statements(opened.vault, CLOCK)
    answers = Answers()
    row = answers.add_row("episode")
    answers.set(Place("episode.sum", row), Answer(Money(123_456_750)))
    answers.set(Place("own.words"), Answer("«Бес жүз» <b>&amp;"))
    statements.save(opened.case, answers.take_changes(), '{"stop": "own_words"}').result()
    loaded, position = statements.load(opened.case).result()
    assert loaded.to_records() == answers.to_records()
    assert position == '{"stop": "own_words"}'
    statements.save(opened.case, {"own.words": None}, "").result()
    loaded, _ = statements.load(opened.case).result()
    assert loaded.get("own.words").is_empty()


def test_a_save_keeps_what_was_given_at_the_moment(opened: Opened) -> None:
    """Changes made to the mapping after the call are not part of the save."""
    statements = Statements(opened.vault, CLOCK)
    changes: dict[str, str | None] = {"own.words": Answer("бір").to_json()}
    saved = statements.save(opened.case, changes, "")
    changes["own.words"] = None
    saved.result()
    loaded, _ = statements.load(opened.case).result()
    assert loaded.get("own.words").text() == "бір"


def test_a_record_that_is_no_answer_is_told_as_damage(opened: Opened) -> None:
    """Loading raises the kind a person gets a sentence for."""
    statements = Statements(opened.vault, CLOCK)
    statements.save(opened.case, {"own.words": "not an answer"}, "").result()
    with pytest.raises(Known) as raised:
        statements.load(opened.case).result()
    assert raised.value.kind is Failure.RECORDS_DAMAGED
