"""The interview as an object: where the person is, whatever they do."""

from __future__ import annotations

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.domain.answer import EMPTY, Answer, Answers, Participant, Place, Precision, Standing, When
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews.main_road import PLAN
from korem_desktop.domain.question import Kind, Need, Question, Step
from tests.helpers.answers import EPISODE, OFFICIAL, STRANGER, TALK, a_full_case, an_offered_case, put

GROUPS = ("person", "episode", "talk")
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["next", "back", "answer", "forget", "add", "remove", "go", "step", "resume"]),
        st.integers(0, 1_000),
    ),
    max_size=40,
)


def some_answer(question: Question, number: int, interview: Interview) -> Answer:
    """Return an answer that the question's widget could give."""
    choices = question.choices
    if question.kind is Kind.CHOICE:
        return Answer(choices[number % len(choices)])
    if question.kind is Kind.CHOICES:
        return Answer((choices[number % len(choices)],))
    if question.kind is Kind.PARTICIPANTS:
        rows = interview.answers.rows("person")
        return Answer((Participant(rows[number % len(rows)], choices[0]),))
    if question.kind is Kind.WHEN:
        return Answer(When(day=date(2026, 1, 1 + number % 28)))
    return Answer(f"answer {number}")


def do(interview: Interview, act: str, number: int) -> Interview:
    """Do one thing that a person can do; returns the interview they then stand in."""
    group = GROUPS[number % len(GROUPS)]
    rows = interview.answers.rows(group)
    questions = interview.questions()
    match act:
        case "next":
            interview.next()
        case "back":
            interview.back()
        case "answer" if questions:
            question = questions[number % len(questions)]
            interview.answer(question.id, some_answer(question, number, interview))
        case "forget" if questions:
            interview.answer(questions[number % len(questions)].id, EMPTY)
        case "add":
            stop = interview.add_row(group)
            assert stop.row == interview.answers.rows(group)[-1]
        case "remove" if rows:
            interview.remove_row(group, rows[number % len(rows)])
        case "go":
            stops = interview.stops()
            wanted = stops[number % len(stops)].key
            assert interview.go_to(wanted).key == wanted
        case "step":
            interview.go_to_step(Step(1 + number % len(Step)))
        case "resume":
            saved = Answers.from_records(interview.answers.to_records())
            again = Interview(PLAN, saved, interview.current.key)
            assert again.current == interview.current
            return again
    return interview


@settings(max_examples=150, deadline=None)
@given(ACTS)
def test_the_person_always_stands_on_the_road(acts: list[tuple[str, int]]) -> None:
    """After any sequence of acts the current stop is one of the road, and next then back returns to it."""
    interview = Interview(PLAN, Answers())
    records: dict[str, str] = {}
    for act, number in acts:
        interview = do(interview, act, number)
        keys = [stop.key for stop in interview.stops()]
        assert len(keys) == len(set(keys))
        assert interview.current.key in keys
        assert interview.questions()
        for key, value in interview.answers.take_changes().items():
            if value is None:
                records.pop(key, None)
            else:
                records[key] = value
        if not interview.is_last():
            here = interview.current
            assert interview.next() != here
            assert interview.back() == here
    sheet = interview.answers.to_records()
    assert {key: sheet[key] for key in records} == records


def test_the_road_can_be_walked_from_end_to_end() -> None:
    """Next visits every stop once, in order, and stays on the last; back returns the same way."""
    interview = Interview(PLAN, a_full_case())
    walked = [interview.current.key]
    while not interview.is_last():
        walked.append(interview.next().key)
    assert walked == [stop.key for stop in interview.stops()]
    assert interview.next().key == "review"
    while not interview.is_first():
        interview.back()
    assert interview.current.key == "happened"


def test_an_answer_goes_to_its_own_row_or_to_none() -> None:
    """A question of a group takes the row one stands in; any other takes none, wherever one stands."""
    interview = Interview(PLAN, a_full_case())
    interview.go_to(f"person_name@{STRANGER}")
    interview.answer("person.nickname", Answer("Ұзын"))
    interview.answer("own.words", Answer("түзетілді"))
    assert interview.answers.get("person.nickname", STRANGER).text() == "Ұзын"
    assert interview.answers.get("own.words").text() == "түзетілді"


def test_a_branch_that_closes_sends_the_person_to_the_stop_before_it() -> None:
    """Where the page one stands on is no longer asked, the nearest before it in the same row is the place."""
    interview = Interview(PLAN, a_full_case())
    interview.add_row("episode")
    interview.go_to(f"episode_veiled@{EPISODE}")
    interview.answer("episode.benefits", Answer(("money",)), EPISODE)
    assert interview.current.key == f"episode_sum@{EPISODE}"


def test_removing_the_row_one_stands_in_leads_to_its_list() -> None:
    """Who removes the talk they are in comes to the list of talks; of persons, a blank first one remains."""
    interview = Interview(PLAN, a_full_case())
    interview.go_to(f"talk_words@{interview.answers.rows('talk')[0]}")
    interview.remove_row("talk", interview.answers.rows("talk")[0])
    assert interview.current.key == "talks"
    for row in interview.answers.rows("person"):
        interview.remove_row("person", row)
    assert len(interview.answers.rows("person")) == 1


def test_a_lost_place_is_resumed_just_before_it() -> None:
    """A saved position that is no longer on the road resumes at the stop before it, not at the beginning."""
    answers = a_full_case()
    assert Interview(PLAN, answers, "talk_words@gone").current.key == f"talk_words@{TALK}"
    answers.remove_row("talk", TALK)
    assert Interview(PLAN, answers, f"talk_words@{TALK}").current.key == "episodes"
    assert Interview(PLAN, answers, "voluntary").current.key == "protection"
    assert Interview(PLAN, answers, "nonsense").current.key == "happened"


def test_a_full_case_misses_nothing_and_an_empty_one_the_four_points() -> None:
    """What is missing is what the law asks for and nothing else; lists are never missing."""
    assert Interview(PLAN, a_full_case()).missing(Need.LAW, Need.CUSTOMARY) == []
    missing = {gap.question.id for gap in Interview(PLAN, Answers()).missing(Need.LAW)}
    assert missing == {
        "happened.kind", "person.name", "person.position", "person.institution", "episode.benefits",
        "episode.sum", "episode.benefit", "episode.act", "episode.when", "episode.place", "episode.way",
        "you.name", "you.document", "you.document_number", "you.residence", "you.work",
    }  # fmt: skip


def test_residence_or_work_is_enough() -> None:
    """Art. 181(2): once one of the two is given, the other is not missing."""
    answers = a_full_case()
    put(answers, "you.residence", None)
    assert Interview(PLAN, answers).missing(Need.LAW) == []
    put(answers, "you.work", " ")
    missing = [gap.question.id for gap in Interview(PLAN, answers).missing(Need.LAW)]
    assert missing == ["you.residence", "you.work"]


def test_not_knowing_fills_a_gap() -> None:
    """«I do not know» and «told by» are answers."""
    answers = a_full_case()
    put(answers, "episode.when", None, EPISODE, Standing.NOT_KNOWN)
    put(answers, "episode.place", None, EPISODE, Standing.NOT_REMEMBERED)
    assert Interview(PLAN, answers).missing(Need.LAW) == []


def test_the_post_is_not_needed_of_somebody_who_offers() -> None:
    """A visitor who offers may have no post; of an official who demands, it is asked for."""
    interview = Interview(PLAN, an_offered_case())
    missing = {gap.question.id for gap in interview.missing(Need.LAW)}
    assert "person.position" not in missing
    interview.answer("happened.kind", Answer("extorted"))
    assert "person.position" in {gap.question.id for gap in interview.missing(Need.LAW)}


def test_completeness_counts_what_the_law_asks_step_by_step() -> None:
    """The meter is full for a full case and says how far an empty one is."""
    full = Interview(PLAN, a_full_case()).completeness()
    assert all(line.answered == line.needed for line in full)
    assert [line.step for line in full] == [Step.OWN_WORDS, Step.WHO, Step.WHAT, Step.WHEN_WHERE, Step.YOU]
    empty = {line.step: (line.answered, line.needed) for line in Interview(PLAN, Answers()).completeness()}
    assert empty[Step.WHO] == (0, 3)
    assert empty[Step.WHEN_WHERE] == (0, 3)


def test_parts_are_asked_only_where_there_are_several_persons() -> None:
    """With one person there is nobody to tell apart."""
    interview = Interview(PLAN, a_full_case())
    assert interview.stop_of(Place("episode.participants", EPISODE)) is not None
    interview.remove_row("person", STRANGER)
    assert interview.stop_of(Place("episode.participants", EPISODE)) is None
    assert interview.stop_of(Place("person.name", OFFICIAL)) is not None


def test_an_open_moment_is_an_answer() -> None:
    """A hand-over not agreed yet is no gap."""
    answers = a_full_case()
    put(answers, "episode.when", When(Precision.OPEN), EPISODE)
    assert Interview(PLAN, answers).missing(Need.LAW) == []
