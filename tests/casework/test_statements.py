"""The statement's answers in a real vault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from korem_desktop.casework.statements import Statements
from korem_desktop.clock import FixedDay
from korem_desktop.domain.answer import Answer, Answers, Money, Place
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.domain.interviews.roads import plan_of
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.vault.records import Records
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


def test_a_case_begins_with_what_was_answered_before(opened: Opened) -> None:
    """The answers of the first pages are in the vault with the case, in one transaction."""
    statements = Statements(opened.vault, CLOCK)
    before = {"happened.kind": Answer("paid").to_json()}
    case = statements.begin("express", Language.RU, before).result()
    loaded, position = statements.load(case).result()
    assert (loaded.to_records(), position) == (before, "")


def test_a_case_is_begun_whole_or_not_at_all(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the answers cannot be kept, no empty case is left behind."""

    def full(*_: object) -> None:
        raise Known(Failure.DISK_FULL)

    there = opened.vault.cases().result()
    monkeypatch.setattr(Records, "save_answers", full)
    begun = Statements(opened.vault, CLOCK).begin("express", Language.RU, {"own.words": "x"})
    with pytest.raises(Known):
        begun.result()
    assert opened.vault.cases().result() == there


def test_turning_to_the_other_road_is_kept_and_logged(opened: Opened) -> None:
    """The case is on the other road in the vault too; the log names the road and nothing else."""
    statements = Statements(opened.vault, CLOCK)
    case = statements.begin("express", Language.KK).result()
    turned = statements.turn(case, "main_road").result()
    assert turned == replace(case, plan="main_road")
    assert turned in opened.vault.cases().result()
    log = opened.vault.records.submit(lambda records: records.log(case.id)).result()
    assert [(entry.event, entry.details) for entry in log][1:] == [("road_turned", {"plan": "main_road"})]
    with pytest.raises(ValueError, match="nowhere"):
        statements.turn(turned, "nowhere")


_QUESTIONS = sorted(question.id for page in PLAN.pages for question in page.questions)
_ROWS = ("", "a", "b")


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.dictionaries(st.tuples(st.sampled_from(_QUESTIONS), st.sampled_from(_ROWS)), st.text(max_size=40)),
    st.lists(st.sampled_from(["express", "main_road"]), max_size=5),
)
def test_turning_to_and_fro_leaves_every_word(
    opened: Opened, said: dict[tuple[str, str], str], turns: list[str]
) -> None:
    """Whatever was answered, asked on the other road or not, stands as it was, with the position."""
    statements = Statements(opened.vault, CLOCK)
    answers = Answers()
    for row in _ROWS[1:]:
        answers.add_row("person", row)
    for (question, row), text in said.items():
        answers.set(Place(question, row), Answer(text))
    case = statements.begin("main_road", Language.KK, answers.to_records()).result()
    statements.save(case, {}, '{"stop": "own_words"}').result()
    kept = opened.vault.records.submit(lambda records: records.answers(case.id)).result()
    for plan in turns:
        case = statements.turn(case, plan).result()
        loaded, position = statements.load(case).result()
        Interview(plan_of(plan), loaded)  # a road opened and left is a road that changed nothing in the vault
        assert position == '{"stop": "own_words"}'
    assert opened.vault.records.submit(lambda records: records.answers(case.id)).result() == kept


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
