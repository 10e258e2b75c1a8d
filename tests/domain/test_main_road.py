"""The plan of the main road: its shape, its branches, its doubts."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta

import pytest

from korem_desktop.domain.answer import EMPTY, Answer, Answers, Money, Participant, PersonName, Place, When
from korem_desktop.domain.doubt import DoubtKind
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews.branches import SITUATIONS, side
from korem_desktop.domain.interviews.main_road import ADDRESSEES, BODIES, PLAN
from korem_desktop.domain.question import Kind, Need, Step
from tests.helpers.answers import EPISODE, OFFICIAL, STRANGER, TALK, a_full_case, an_offered_case, put

TODAY = date(2026, 3, 15)


def kinds(answers: Answers, today: date | None = TODAY) -> set[DoubtKind]:
    """Return the kinds of doubt that a sheet raises."""
    return {doubt.kind for doubt in Interview(PLAN, answers).doubts(today)}


def test_ids_are_unique_and_every_step_has_a_page() -> None:
    """A page or a question is named once; the nine steps are all there, and in order outside the episode."""
    assert max(Counter(page.id for page in PLAN.pages).values()) == 1
    assert max(Counter(q.id for page in PLAN.pages for q in page.questions).values()) == 1
    assert [page.step for page in PLAN.pages] == sorted(page.step for page in PLAN.pages)
    assert {page.step for page in PLAN.pages} == set(Step)


def test_pages_of_a_group_stand_together_and_their_list_follows() -> None:
    """The shape that the interview relies on."""
    for place, page in enumerate(PLAN.pages):
        if not page.group:
            continue
        after = PLAN.pages[place + 1]
        lists = [q.group for q in after.questions if q.kind is Kind.GROUP]
        assert after.group == page.group or lists == [page.group]


def test_no_page_holds_more_than_a_screen() -> None:
    """At most four questions at once, and a long text shares its page with at most one short question."""
    for page in PLAN.pages:
        long_texts = [q for q in page.questions if q.kind is Kind.LONG_TEXT]
        assert len(page.questions) <= 4
        assert len(long_texts) <= 1
        assert not long_texts or len(page.questions) <= 2


def test_choices_belong_to_questions_of_choice_alone() -> None:
    """A choice question has choices, once each; no other has any."""
    for page in PLAN.pages:
        for question in page.questions:
            wants = question.kind in (Kind.CHOICE, Kind.CHOICES, Kind.PARTICIPANTS)
            assert bool(question.choices) == wants
            assert len(set(question.choices)) == len(question.choices)
            for other in question.either:
                assert PLAN.page_of(other) is page
    assert set(ADDRESSEES) - set(BODIES) == {"own_security", "undecided"}


def test_nothing_is_mandatory_beyond_the_law() -> None:
    """Suppositions, talks, evidence and the safe contact may all stay empty."""
    for question_id in ("account.suppose", "account.heard", "evidence.items", "you.contact", "talks"):
        assert PLAN.question(question_id).need is Need.OPTIONAL


@pytest.mark.parametrize(
    ("question", "value", "row", "opens", "place"),
    [
        ("urgent.set", "no", "", "urgent.when", ""),
        ("episode.benefits", ("money",), EPISODE, "episode.veiled_tie", EPISODE),
        ("witness.mode", "later", "", "witness.names", ""),
        ("filed.before", "no", "", "filed.where", ""),
        ("evidence.items", (), "", "evidence.handed", ""),
        ("request.protection", ("non_disclosure",), "", "safety.reason", ""),
        ("addressee.kind", "undecided", "", "addressee.name", ""),
        ("talk.channel", "messenger", TALK, "talk.place", TALK),
    ],
)
def test_a_branch_is_asked_only_where_it_opens(
    question: str, value: str | tuple[str, ...], row: str, opens: str, place: str
) -> None:
    """The full case opens each branch; the other answer closes it, and what was said there stays unsaid."""
    answers = a_full_case()
    assert PLAN.said(answers, opens, place) != EMPTY
    put(answers, question, value, row)
    assert PLAN.said(answers, opens, place) == EMPTY
    assert answers.get(opens, place) != EMPTY


def test_the_voluntary_report_is_asked_of_givers_only() -> None:
    """The note to art. 367 releases one who gave; who was offered is not asked."""
    answers = a_full_case()
    put(answers, "episode.stage", "part_given", EPISODE)
    assert Interview(PLAN, answers).stop_of(Place("request.voluntary"))
    for situation in ("offered", "ordered", "passed_on", "witness"):
        put(answers, "happened.kind", situation)
        assert Interview(PLAN, answers).stop_of(Place("request.voluntary")) is None
    put(answers, "happened.kind", "paid")
    put(answers, "episode.stage", None, EPISODE)
    assert Interview(PLAN, answers).stop_of(Place("request.voluntary"))


def test_a_full_case_raises_no_doubt() -> None:
    """What fits together is not doubted, nor is an empty sheet beyond the person nothing is said of."""
    assert kinds(a_full_case()) == set()
    assert kinds(an_offered_case()) == set()
    assert kinds(Answers()) == {DoubtKind.PERSON_UNKNOWN}


def test_every_kind_of_doubt_is_found_and_leads_to_a_stop() -> None:
    """Each kind is raised by the one change that makes it, and by no other."""
    talk_day = date(2026, 3, 12)
    changes: dict[DoubtKind, list[tuple[str, Answer, str]]] = {
        DoubtKind.PERSON_UNKNOWN: [("person.description", EMPTY, STRANGER)],
        DoubtKind.PERSON_WITHOUT_PART: [
            ("episode.participants", Answer((Participant(OFFICIAL, "spoke"),)), EPISODE)
        ],
        DoubtKind.PERSON_IS_YOU: [("you.name", Answer(PersonName("серікбаев ", "Марат", "Болатұлы")), "")],
        DoubtKind.SUM_WITHOUT_MONEY: [
            ("episode.benefits", Answer(("services",)), EPISODE),
            ("episode.benefit", EMPTY, EPISODE),
        ],
        DoubtKind.MONEY_WITHOUT_SUM: [("episode.sum", EMPTY, EPISODE)],
        DoubtKind.HANDOVER_BEFORE_TALK: [
            ("talk.when", Answer(When(day=date(2026, 3, 21))), TALK),
        ],
        DoubtKind.HANDOVER_PASSED: [("episode.when", Answer(When(day=talk_day)), EPISODE)],
        DoubtKind.MEETING_PASSED: [("urgent.when", Answer(When(day=talk_day)), "")],
        DoubtKind.ALREADY_GIVEN: [("episode.stage", Answer("part_given"), EPISODE)],
        DoubtKind.ADDRESSEE_OWN_BODY: [("person.body", Answer("knb"), OFFICIAL)],
        DoubtKind.IIN_UNLIKELY: [("you.iin", Answer("900101313640"), "")],
    }
    for kind, steps in changes.items():
        answers = a_full_case()
        for question, answer, row in steps:
            answers.set(Place(question, row), answer)
        doubts = Interview(PLAN, answers).doubts(TODAY)
        assert [doubt.kind for doubt in doubts] == [kind]
        assert doubts[0].stops
    answers = a_full_case()
    put(answers, "episode.stage", "given", EPISODE)
    assert kinds(answers) == {DoubtKind.ALREADY_GIVEN, DoubtKind.GIVEN_IN_FUTURE}
    told = {DoubtKind.GIVEN_IN_FUTURE}
    for situation, kind in (
        ("offered", DoubtKind.ALREADY_TAKEN),
        ("paid", DoubtKind.ALREADY_GIVEN),
        ("ordered", DoubtKind.ALREADY_PASSED),
        ("passed_on", DoubtKind.ALREADY_PASSED),
    ):
        put(answers, "happened.kind", situation)
        assert kinds(answers) == {kind, DoubtKind.GIVEN_IN_FUTURE}
        told.add(kind)
    put(answers, "happened.kind", "witness")
    assert kinds(answers) == {DoubtKind.GIVEN_IN_FUTURE}
    assert {*changes, *told, DoubtKind.PAID_NOT_GIVEN} == set(DoubtKind)


def test_one_who_paid_is_told_of_the_release_before_any_stage() -> None:
    """The stage is never filled in for them; where each stage says otherwise, that is doubted."""
    answers = a_full_case()
    put(answers, "happened.kind", "paid")
    put(answers, "episode.stage", None, EPISODE)
    assert kinds(answers) == {DoubtKind.ALREADY_GIVEN}
    put(answers, "episode.stage", "agreed", EPISODE)
    assert kinds(answers) == {DoubtKind.ALREADY_GIVEN, DoubtKind.PAID_NOT_GIVEN}
    assert all(doubt.stops for doubt in Interview(PLAN, answers).doubts(TODAY))


@pytest.mark.parametrize(
    ("situation", "stands"),
    [
        ("", "extorted"),
        ("extorted", "extorted"),
        ("offered", "offered"),
        ("paid", "extorted"),
        ("ordered", "witness"),
        ("passed_on", "witness"),
        ("witness", "witness"),
    ],
)
def test_each_situation_has_its_side(situation: str, stands: str) -> None:
    """Six situations, three sides; what was not said counts as extorted, as ever."""
    answers = Answers()
    put(answers, "happened.kind", situation or None)
    assert side(answers) == stands
    assert PLAN.question("happened.kind").choices == SITUATIONS
    post = PLAN.question("person.position")
    assert (post.need_now(answers) is Need.LAW) == (stands != "offered")
    assert PLAN.question("episode.otherwise").is_asked(answers) == (stands == "extorted")


def test_doubts_of_the_day_need_the_day() -> None:
    """Without a today nothing is said about past and future."""
    answers = a_full_case()
    put(answers, "urgent.when", When(day=TODAY - timedelta(days=1)))
    assert kinds(answers, None) == set()
    assert kinds(answers) == {DoubtKind.MEETING_PASSED}
    assert kinds(answers, TODAY - timedelta(days=1)) == set()


def test_a_sum_may_be_unknown_without_a_doubt() -> None:
    """Money whose sum is said not to be known contradicts nothing."""
    answers = a_full_case()
    put(answers, "episode.sum", Money(100), EPISODE)
    assert kinds(answers) == set()
