"""The sheet of answers: its written form and its changes."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.domain.answer import (
    EMPTY,
    Answer,
    Answers,
    Money,
    Participant,
    PersonName,
    Place,
    Precision,
    Standing,
    When,
)
from tests.helpers.answers import OFFICIAL, STRANGER, a_full_case

TEXTS = st.text(max_size=40)
NAMES = st.builds(PersonName, TEXTS, TEXTS, TEXTS, st.booleans())
SUMS = st.builds(Money, st.integers(0, 10**17), TEXTS, st.booleans())
MOMENTS = st.builds(
    When,
    st.sampled_from(Precision),
    st.none() | st.dates(),
    st.none() | st.times().map(lambda t: t.replace(second=0, microsecond=0, fold=0)),
    TEXTS,
)
PARTS = st.lists(st.builds(Participant, TEXTS, TEXTS), min_size=1, max_size=3).map(tuple)
VALUES = st.none() | TEXTS | st.lists(TEXTS, max_size=3).map(tuple) | NAMES | SUMS | MOMENTS | PARTS
ANSWERS = st.builds(Answer, VALUES, st.sampled_from(Standing), TEXTS)


@given(ANSWERS)
def test_every_answer_returns_from_its_written_form(answer: Answer) -> None:
    """What the vault keeps of an answer is the whole of it."""
    assert Answer.from_json(answer.to_json()) == answer


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "[]",
        "null",
        '{"v":1,"s":"own","by":""}',
        '{"v":"a","s":"never","by":""}',
        '{"v":{"t":"x","p":[]},"s":"own","by":""}',
        '{"v":{"t":"name","p":null},"s":"own","by":""}',
        '{"v":{"t":"when","p":["exact","x",null,""]},"s":"own","by":""}',
    ],
)
def test_what_is_not_an_answer_is_refused(text: str) -> None:
    """A damaged record is a ValueError, whatever is wrong in it."""
    with pytest.raises(ValueError, match=r"\w"):
        Answer.from_json(text)
    with pytest.raises(ValueError, match=r"\w"):
        Answers.from_records({"own.words": text})
    with pytest.raises(ValueError, match=r"\w"):
        Answers.from_records({"#person": text.replace("[]", "{}")})


QUESTIONS = st.sampled_from(["own.words", "you.iin", "person.name"])
STEPS = st.lists(st.tuples(QUESTIONS, st.sampled_from(["", "r1", "r2"]), st.just(EMPTY) | ANSWERS))


@given(STEPS)
def test_changes_replayed_on_the_old_records_give_the_new_ones(steps: list[tuple[str, str, Answer]]) -> None:
    """The vault, which is told only the changes, holds the same sheet as the screen."""
    answers = a_full_case()
    records = answers.to_records()
    for number, (question, row, answer) in enumerate(steps):
        answers.set(Place(question, row), answer)
        if number % 2:
            answers.add_row("person", f"n{number}")
        if number % 3 == 2:
            answers.remove_row("person", answers.rows("person")[0])
    for key, value in answers.take_changes().items():
        if value is None:
            records.pop(key, None)
        else:
            records[key] = value
    assert records == answers.to_records()
    assert Answers.from_records(records).to_records() == records
    assert answers.take_changes() == {}


def test_a_removed_person_leaves_every_part_they_had() -> None:
    """Removing a row removes its answers and its part in the episodes."""
    answers = a_full_case()
    answers.remove_row("person", STRANGER)
    assert answers.rows("person") == (OFFICIAL,)
    assert not [place for place in answers if place.row == STRANGER]
    parts = answers.get("episode.participants", "b0000001").value
    assert parts == (Participant(OFFICIAL, "spoke"),)


def test_not_knowing_is_an_answer_and_silence_is_not() -> None:
    """«I do not know» fills a gap; a blank, a space and a name without parts do not."""
    assert not Answer(None, Standing.NOT_KNOWN).is_empty()
    assert not Answer(When(Precision.OPEN)).is_empty()
    assert not Answer(When(day=date(2026, 1, 1))).is_empty()
    assert not Answer(When(time=time(1))).is_empty()
    for silent in (Answer(" \n"), Answer(PersonName()), Answer(()), Answer(When()), EMPTY):
        assert silent.is_empty()
