"""A removed row put back."""

from __future__ import annotations

import json

from korem_desktop.desktop.interview.removal import Removal, difference
from korem_desktop.domain.answer import Answer, Answers, Participant, Place
from korem_desktop.domain.interview import Interview
from tests.helpers.tiny_road import PLAN


def _sheet() -> Answers:
    answers = Answers()
    for row in ("p1", "p2", "p3"):
        answers.add_row("person", row)
        answers.set(Place("person.post", row), Answer(f"post {row}"))
    answers.set(Place("parts"), Answer((Participant("p1", "spoke"), Participant("p2", "took"))))
    return answers


def test_a_row_comes_back_in_its_place_with_its_answers() -> None:
    """Order, answers and its part elsewhere are as before."""
    answers = _sheet()
    before = answers.to_records()
    interview = Interview(PLAN, answers)
    interview.remove_row("person", "p2")
    after = answers.to_records()
    assert Removal("person", before, after).undone(after) == before


def test_what_was_written_since_stays() -> None:
    """A later answer and a later row are kept; the row goes back to its own place among them."""
    answers = _sheet()
    before = answers.to_records()
    interview = Interview(PLAN, answers)
    interview.remove_row("person", "p2")
    after = answers.to_records()
    answers.set(Place("parts"), Answer((Participant("p3", "spoke"),)))
    answers.set(Place("words"), Answer("later"))
    answers.add_row("person", "p4")
    restored = Answers.from_records(Removal("person", before, after).undone(answers.to_records()))
    assert restored.rows("person") == ("p1", "p2", "p3", "p4")
    assert restored.get("parts").value == (Participant("p3", "spoke"),)
    assert restored.get("words").text() == "later"
    assert restored.get("person.post", "p2").text() == "post p2"


def test_a_row_that_came_for_the_last_one_goes_again() -> None:
    """The empty row that the road opened when its only one went is not left beside it."""
    answers = Answers()
    answers.add_row("person", "p1")
    answers.set(Place("person.post", "p1"), Answer("post"))
    before = answers.to_records()
    interview = Interview(PLAN, answers)
    interview.remove_row("person", "p1")
    now = answers.to_records()
    assert json.loads(now["#person"]) != ["p1"]
    assert json.loads(Removal("person", before, now).undone(now)["#person"]) == ["p1"]


def test_the_difference_makes_one_sheet_into_the_other() -> None:
    """New and changed keys with their text, missing ones as None, equal ones not at all."""
    changes = difference({"a": "1", "b": "2", "c": "3"}, {"a": "1", "b": "9", "d": "4"})
    assert changes == {"b": "9", "d": "4", "c": None}
