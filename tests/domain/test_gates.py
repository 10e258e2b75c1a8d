"""The gates before a vault: every way through them, and the three questions for who is not sure."""

from __future__ import annotations

from itertools import product

import pytest

from korem_desktop.domain import gates
from korem_desktop.domain.gates import Gates
from korem_desktop.domain.interviews import unsure
from korem_desktop.domain.interviews.branches import SITUATIONS
from korem_desktop.domain.interviews.roads import plan_of


def walked(*choices: str) -> list[str]:
    """Return the pages met when these choices are made in turn, where a page offers any."""
    walk, rest, met = Gates(), iter(choices), []
    while True:
        met.append(walk.current)
        if walk.choices():
            walk.choose(next(rest))
        if not walk.next():
            return met


def test_the_short_way_has_three_pages() -> None:
    """One's own computer and a plain situation: nothing but the questions."""
    assert walked("mine", "extorted", "express") == ["computer", "happened", "time"]


@pytest.mark.parametrize("computer", gates.COMPUTERS)
def test_a_watched_computer_is_advised_against_and_not_refused(computer: str) -> None:
    """The advice comes before what happened is asked, and the way goes on."""
    met = walked(computer, "extorted", "main_road")
    assert ("not_here" in met) == (computer in ("employer", "other"))
    assert met[-1] == "time"


@pytest.mark.parametrize("situation", SITUATIONS)
def test_the_warning_stands_before_the_road(situation: str) -> None:
    """Who paid, was ordered or was asked to pass on hears it before a word is written; nobody is stopped."""
    met = walked("mine", situation, "main_road")
    warned = situation in ("paid", "ordered", "passed_on")
    assert met == ["computer", "happened", *(["before"] if warned else []), "time"]


def test_every_answer_of_the_unsure_leads_to_a_situation_and_all_are_reached() -> None:
    """At most three questions, whatever is answered; each situation is somebody's."""
    found = set()
    for answers in product(*unsure.CHOICES.values()):
        given = dict(zip(unsure.CHOICES, answers, strict=True))
        asked = unsure.questions(given)
        assert 1 <= len(asked) <= 3
        situation = unsure.situation({question: given[question] for question in asked})
        assert situation in SITUATIONS
        found.add(situation)
    assert found == set(SITUATIONS)


@pytest.mark.parametrize(
    ("answers", "situation"),
    [
        (("others",), "witness"),
        (("me", "take"), "offered"),
        (("me", "give", "no"), "extorted"),
        (("me", "give", "yes"), "paid"),
        (("me", "carry", "work"), "ordered"),
        (("me", "carry", "other"), "passed_on"),
    ],
)
def test_the_plain_questions_lead_where_they_should(answers: tuple[str, ...], situation: str) -> None:
    """What is found is shown, with the warning that belongs to it."""
    met = walked("mine", "unsure", *answers, "main_road")
    assert met[2 + len(answers)] == "found"
    assert ("before" in met) == (situation in gates.WARNED)
    walk = Gates()
    for choice in ("mine", "unsure", *answers):
        walk.choose(choice)
        walk.next()
    assert walk.situation == situation


def test_nothing_leads_on_without_a_choice() -> None:
    """And a choice that is not offered is a mistake."""
    walk = Gates()
    assert not walk.next()
    assert walk.current == "computer"
    with pytest.raises(ValueError, match="extorted"):
        walk.choose("extorted")


def test_going_back_keeps_the_choices_and_another_one_changes_the_way() -> None:
    """The advice goes when the computer turns out to be one's own."""
    walk = Gates()
    walk.choose("employer")
    walk.next()
    walk.next()
    assert walk.current == "happened"
    assert walk.back()
    assert walk.back()
    assert walk.chosen() == "employer"
    assert not walk.back()
    walk.choose("mine")
    walk.next()
    assert walk.current == "happened"


def test_pages_are_counted_by_gate() -> None:
    """Advice and plain questions belong to the gate they came from."""
    walk = Gates()
    numbers = []
    for choice in ("employer", "", "unsure", "me", "carry", "other", "", "", "express"):
        numbers.append(walk.number)
        if choice:
            walk.choose(choice)
        walk.next()
    assert numbers == [1, 1, 2, 2, 2, 2, 2, 2, 3]
    assert walk.count == 3


def test_both_roads_are_plans() -> None:
    """What the last gate chooses is something that can be begun."""
    assert [plan_of(name).id for name in gates.ROADS] == list(gates.ROADS)
