"""What the home page says of a statement, without a widget."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from korem_desktop.casework.overview import Overview
from korem_desktop.desktop.home.standing import Next, standing
from korem_desktop.desktop.interview.position import Position
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Case
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.domain.question import Need
from tests.helpers.answers import EPISODE, a_full_case, put

NOW = datetime(2026, 3, 17, tzinfo=UTC)


def seen(answers: Answers, *, plan: str = "main_road", stop: str = "", revisions: int = 0) -> Overview:
    """Return an overview of a sheet."""
    position = Position(stop).to_json() if stop else ""
    fixed = NOW if revisions else None
    return Overview(Case("c", plan, NOW), answers, position, 0, 0, None, revisions, fixed)


def asked_at_the_gates() -> Answers:
    """Return a sheet in which only the question before the first page is answered."""
    answers = Answers()
    put(answers, "happened.kind", "extorted")
    return answers


@pytest.mark.parametrize("plan", ["main_road", "express"])
def test_a_new_case_is_to_be_begun(plan: str) -> None:
    """What the gates asked is no beginning; the first word is."""
    answers = asked_at_the_gates()
    assert standing(seen(answers, plan=plan)).next is Next.BEGIN
    put(answers, "own.words", "Бір")
    assert standing(seen(answers, plan=plan)).next is not Next.BEGIN


def test_in_the_middle_it_goes_on_where_the_person_was() -> None:
    """The page is named, whatever is missing elsewhere."""
    answers = a_full_case()
    put(answers, "episode.act", None, EPISODE)
    found = standing(seen(answers, stop="witnesses"))
    assert (found.next, found.page) == (Next.GO_ON, "witnesses")


def test_at_the_end_it_leads_to_what_the_law_still_asks() -> None:
    """The first gap of the road, before any paper."""
    answers = a_full_case()
    put(answers, "episode.act", None, EPISODE)
    found = standing(seen(answers, stop="review"))
    assert (found.next, found.page) == (Next.FILL, "episode_act")
    assert Position.from_json(found.missing[0].position).stop == f"episode_act@{EPISODE}"


def test_a_whole_statement_is_to_be_printed_and_then_taken_somewhere() -> None:
    """Wherever the person stopped: where all is answered there is nothing to go on with."""
    answers = a_full_case()
    assert standing(seen(answers, stop="review")).next is Next.PAPER
    assert standing(seen(answers, stop="witnesses")).next is Next.PAPER
    assert standing(seen(answers, stop="review", revisions=1)).next is Next.DELIVER
    assert standing(seen(answers, stop="witnesses", revisions=1)).next is Next.DELIVER


def test_every_gap_leads_to_its_place() -> None:
    """Each has a position the statement understands, and the count agrees."""
    found = standing(seen(asked_at_the_gates(), stop="own_words"))
    stops = {stop.key for stop in Interview(PLAN, asked_at_the_gates()).stops()}
    assert found.missing
    assert found.needed - found.answered == len(found.missing)
    for gap in found.missing:
        position = Position.from_json(gap.position)
        assert position.stop.partition("@")[0] in {stop.partition("@")[0] for stop in stops}
        assert gap.question.id in position.field


def test_the_short_statement_counts_its_own_questions_only() -> None:
    """What only the full road asks is not missing on the one sheet."""
    answers = a_full_case()
    whole = standing(seen(answers, plan="express"))
    assert (whole.missing, whole.next) == ((), Next.PAPER)
    put(answers, "episode.act", None, EPISODE)
    found = standing(seen(answers, plan="express"))
    assert [gap.question.id for gap in found.missing] == ["episode.act"]
    assert (found.answered, found.needed, found.next) == (whole.needed - 1, whole.needed, Next.FILL)
    assert all(gap.question.need is Need.LAW for gap in found.missing)
