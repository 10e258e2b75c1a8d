"""The express road: the main road's own questions, on one page, and what one sheet would leave out."""

from __future__ import annotations

import pytest

from korem_desktop.domain.answer import Answer, Answers, Participant, PersonName, Place
from korem_desktop.domain.doubt import DoubtKind
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews import roads
from korem_desktop.domain.interviews.express import (
    EXPRESS,
    LeftOut,
    Omission,
    asks_to_count_voluntary,
    left_out,
    missing,
    row_of,
)
from korem_desktop.domain.interviews.main_road import PLAN, VOLUNTARY_REPORT
from korem_desktop.domain.question import Kind, Need
from korem_desktop.domain.statement import compose_one_sheet
from tests.helpers.answers import EPISODE, OFFICIAL, STRANGER, a_full_case, put

_QUESTIONS = [question for page in EXPRESS.pages for question in page.questions]


def test_the_one_page_has_at_most_fourteen_fields_of_the_main_road() -> None:
    """Beside the line that says what happened; each question is the main road's own, in its order."""
    assert _QUESTIONS[0].id == "happened.kind"
    assert len(_QUESTIONS[1:]) <= 14
    order = [question for page in PLAN.pages for question in page.questions]
    assert [question for question in order if question in _QUESTIONS] == _QUESTIONS
    assert not {question.kind for question in _QUESTIONS} & {Kind.GROUP, Kind.REVIEW}


def test_the_page_asks_what_the_law_asks() -> None:
    """Name, residence or work and identity document of the applicant, and the four points."""
    needed = {question.id for question in _QUESTIONS if question.need is Need.LAW}
    assert needed >= {
        "you.name", "you.residence", "you.work", "you.document_number", "person.name", "person.position",
        "person.institution", "episode.sum", "episode.benefit", "episode.act", "episode.when",
        "episode.place", "episode.way",
    }  # fmt: skip


def test_the_roads_are_found_by_name() -> None:
    """Two of them, and no third."""
    assert (roads.plan_of("main_road"), roads.plan_of("express")) == (PLAN, EXPRESS)
    with pytest.raises(ValueError, match="somewhere"):
        roads.plan_of("somewhere")


def test_only_the_questions_of_the_page_are_missing() -> None:
    """All of them on an empty sheet, none of them on a full one; work stands for the address."""
    assert [question.id for question in missing(Answers())] == [question.id for question in _QUESTIONS]
    assert missing(a_full_case()) == ()
    answers = a_full_case()
    put(answers, "you.residence", None)
    put(answers, "you.work", "№ 5 мектеп")
    put(answers, "episode.act", None, EPISODE)
    assert [question.id for question in missing(answers)] == ["episode.act"]
    put(answers, "own.words", None)
    assert [question.id for question in missing(answers, Need.LAW)] == ["episode.act"]


def test_asking_after_rows_makes_none() -> None:
    """A row is made when the first word is typed; reading the page changes nothing."""
    answers = Answers()
    assert {row_of(answers, question.id) for question in _QUESTIONS} == {""}
    Interview(EXPRESS, answers)
    assert answers.to_records() == {}


def test_the_person_of_the_page_is_one_of_the_episode_s() -> None:
    """Where the first person has no part in the first episode, the sheet never says they had."""
    answers = a_full_case()
    assert row_of(answers, "person.name") == OFFICIAL
    put(answers, "episode.participants", (Participant(STRANGER, "spoke"),), EPISODE)
    assert row_of(answers, "person.name") == STRANGER
    statement = compose_one_sheet(answers)
    assert [person.row for person in statement.persons] == [STRANGER]
    assert statement.episodes[0].participants == ((0, "spoke"),)


def test_what_the_one_sheet_leaves_out_is_counted() -> None:
    """Further persons and episodes, talks, evidence, other answers: as many as there are."""
    answers = a_full_case()
    said = {omission.kind: omission.count for omission in left_out(answers)}
    assert (said[LeftOut.PERSON], said[LeftOut.TALK], said[LeftOut.EVIDENCE]) == (1, 1, 2)
    assert LeftOut.EPISODE not in said
    before = said[LeftOut.DETAIL]
    put(answers, "account.suppose", None)
    episode = answers.add_row("episode")
    answers.add_row("episode")  # says nothing: nothing is left out
    put(answers, "episode.act", "тағы бір", episode)
    said = {omission.kind: omission.count for omission in left_out(answers)}
    assert (said[LeftOut.EPISODE], said[LeftOut.DETAIL]) == (1, before - 1)


def test_of_what_the_page_itself_asks_nothing_is_left_out() -> None:
    """A sheet filled in on the one page alone is said whole."""
    full, answers = a_full_case(), Answers()
    rows = {"person": answers.add_row("person"), "episode": answers.add_row("episode"), "": ""}
    for question in _QUESTIONS:
        answer = full.get(question.id, row_of(full, question.id))
        answers.set(Place(question.id, rows[PLAN.page_of(question.id).group]), answer)
    assert left_out(answers) == ()
    put(answers, "done.what", "ойландым")
    assert left_out(answers) == (Omission(LeftOut.DETAIL, 1),)


def test_a_description_is_printed_only_for_one_without_a_name() -> None:
    """It then tells who the person is; beside a name the sheet leaves it out, and says so."""
    answers = Answers()
    row = answers.add_row("person")
    put(answers, "person.description", "көзілдірікті", row)
    assert left_out(answers) == ()
    put(answers, "person.name", PersonName("Серікбаев"), row)
    assert left_out(answers) == (Omission(LeftOut.DETAIL, 1),)


@pytest.mark.parametrize(
    ("situation", "stage", "said", "asked"),
    [
        ("paid", "", "", True),
        ("paid", "given", "no", False),
        ("extorted", "given", "", False),
        ("extorted", "given", "yes", True),
        ("extorted", "agreed", "yes", False),
        ("witness", "given", "yes", False),
    ],
)
def test_the_voluntary_report_is_asked_for_by_who_paid(
    situation: str, stage: str, said: str, asked: bool
) -> None:
    """Unless the main road was told not to; by others only where it was told so and is still asked."""
    answers = Answers()
    row = answers.add_row("episode")
    put(answers, "happened.kind", situation)
    put(answers, "episode.stage", stage or None, row)
    put(answers, "request.voluntary", said or None)
    assert asks_to_count_voluntary(answers) is asked
    assert (VOLUNTARY_REPORT in compose_one_sheet(answers).requests) is asked


def test_doubts_of_the_page_are_those_it_shows() -> None:
    """Each leads to a place on it; those about what only the main road asks are left to the main road."""
    answers = a_full_case()
    put(answers, "you.iin", "900101313640")
    put(answers, "you.name", answers.get("person.name", OFFICIAL).value)
    answers.set(Place("happened.kind"), Answer("paid"))
    doubts = Interview(EXPRESS, answers).doubts()
    assert [doubt.kind for doubt in doubts] == [
        DoubtKind.ALREADY_GIVEN,
        DoubtKind.PAID_NOT_GIVEN,
        DoubtKind.PERSON_IS_YOU,
    ]
    assert all(doubt.stops for doubt in doubts)
