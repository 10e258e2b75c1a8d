"""The statement composed from a sheet: everything said is in it, nothing else is."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any

from korem_desktop.domain.answer import (
    Answer,
    Answers,
    Money,
    Participant,
    PersonName,
    Precision,
    Standing,
    When,
)
from korem_desktop.domain.interviews.main_road import PLAN, VOLUNTARY_REPORT
from korem_desktop.domain.question import Kind
from korem_desktop.domain.statement import Addressee, Statement, compose
from tests.helpers.answers import EPISODE, STRANGER, a_full_case, an_offered_case, put, some_evidence


def texts_of(value: Any) -> set[str]:
    """Return every text anywhere in a value."""
    if isinstance(value, str):
        return {value}
    if isinstance(value, tuple):
        return {text for item in value for text in texts_of(item)}
    if is_dataclass(value):
        return {text for part in fields(value) for text in texts_of(getattr(value, part.name))}
    return set()


def test_every_text_of_the_full_case_is_in_the_statement() -> None:
    """Nothing typed is lost or rewritten on the way to the paper."""
    answers = a_full_case()
    said = texts_of(compose(answers, some_evidence()))
    for place in answers:
        answer = answers.get(place.question, place.row)
        question = PLAN.question(place.question)
        if question.kind not in (Kind.EVIDENCE, Kind.PARTICIPANTS, Kind.CHOICE, Kind.CHOICES):
            assert texts_of(answer.value) <= said, place.key
        assert texts_of(answer.told_by) <= said | {""}
    assert {"әңгіме.m4a", "экран.png"} <= said


def test_persons_keep_their_order_and_their_parts() -> None:
    """Participants point at the persons by index, with their roles."""
    statement = compose(a_full_case(), ())
    known, stranger = statement.persons
    assert known.name.full() == "Серікбаев Марат Болатұлы"
    assert known.institution == Answer("Қалалық жер қатынастары бөлімі", Standing.TOLD, "хатшы")
    assert known.department == Answer(None, Standing.NOT_KNOWN)
    assert stranger.name == PersonName()
    assert stranger.name_standing is Standing.NOT_KNOWN
    assert stranger.row == STRANGER
    assert statement.episodes[0].participants == ((0, "spoke"), (1, "go_between"))
    assert statement.episodes[0].sum == Answer(Money(123_456_750))
    assert statement.talks[0].present == Answer(None, Standing.NOT_REMEMBERED)


def test_an_only_person_takes_part_without_being_asked() -> None:
    """Where there is nobody else, the episode is theirs."""
    statement = compose(an_offered_case(), ())
    assert statement.side == "offered"
    assert statement.episodes[0].participants == ((0, ""),)
    assert statement.episodes[0].when == Answer(When(Precision.OPEN))


def test_an_empty_sheet_leaves_lines_to_fill() -> None:
    """One blank person and one blank episode; the only request is to register; no urgency."""
    statement = compose(Answers(), ())
    assert len(statement.persons) == len(statement.episodes) == 1
    assert statement.persons[0].name == PersonName()
    assert statement.episodes[0].act is None
    assert statement.addressee == Addressee("undecided", "")
    assert statement.requests == ("register",)
    assert statement.urgent is None
    assert statement.talks == ()
    assert statement == Statement(
        side="extorted",
        addressee=statement.addressee,
        applicant=statement.applicant,
        persons=statement.persons,
        episodes=statement.episodes,
        requests=("register",),
        situation="extorted",
    )


def test_rows_that_say_nothing_are_left_out() -> None:
    """A person or a talk opened and left blank does not print, and shifts no index."""
    answers = a_full_case()
    blank = "a0000000"
    answers.add_row("person", blank)
    answers.add_row("talk", "c0000009")
    parts = (Participant(blank, "spoke"), Participant(STRANGER, "present"))
    put(answers, "episode.participants", parts, EPISODE)
    statement = compose(answers, ())
    assert len(statement.persons) == 2
    assert statement.episodes[0].participants == ((1, "present"),)
    assert len(statement.talks) == 1


def test_what_is_no_longer_asked_does_not_print() -> None:
    """An answer outlives its question on the screen, never on the paper."""
    answers = a_full_case()
    put(answers, "urgent.set", "no")
    put(answers, "filed.before", "no")
    put(answers, "episode.benefits", ("money",), EPISODE)
    put(answers, "request.protection", ("non_disclosure",))
    statement = compose(answers, some_evidence())
    assert statement.urgent is None
    assert statement.urgent_place == ""
    assert (statement.filed, statement.filed_before) == ("no", "")
    assert statement.episodes[0].veiled_tie is None
    assert statement.safety_reason == ""
    assert answers.get("safety.reason").text()


def test_a_meeting_without_a_day_is_still_urgent() -> None:
    """Who says that a meeting is set gets the box, its lines to be filled by hand."""
    answers = a_full_case()
    put(answers, "urgent.when", None)
    assert compose(answers, ()).urgent == When(Precision.OPEN)


def test_requests_stand_in_their_order_and_the_voluntary_report_last() -> None:
    """The order of ticking does not matter; nobody is made to ask for what they unticked."""
    answers = a_full_case()
    put(answers, "request.what", ("tell_decision", "register"))
    put(answers, "episode.stage", "given", EPISODE)
    put(answers, "request.voluntary", "yes")
    assert compose(answers, ()).requests == (
        "register", "tell_decision", "non_disclosure", "safety", VOLUNTARY_REPORT,
    )  # fmt: skip
    put(answers, "request.what", None)
    put(answers, "request.voluntary", "no")
    assert compose(answers, ()).requests == ("register", "non_disclosure", "safety")
    put(answers, "request.what", ("tell_decision",))
    put(answers, "request.protection", None)
    assert compose(answers, ()).requests == ("tell_decision",)


def test_attachments_follow_the_order_chosen() -> None:
    """Items stand as picked; one that is no longer in the vault is passed over."""
    answers = a_full_case()
    first, second = some_evidence()
    put(answers, "evidence.items", (second.id, "gone", first.id))
    put(answers, "evidence.handed", "later")
    attachments = compose(answers, (first, second)).attachments
    assert [(a.name, a.medium, a.shows, a.size, a.sha256, a.handed) for a in attachments] == [
        (item.name, item.medium.value, item.shows, item.size, item.sha256, "later")
        for item in (second, first)
    ]


def test_words_keep_their_inner_shape() -> None:
    """Only the space around an account goes; paragraphs, spaces and signs inside stay."""
    answers = Answers()
    put(answers, "own.words", "\n  Бірінші.\n\n\tЕкінші  <b>&amp;</b> 😀 \n")
    assert compose(answers, ()).own_words == "Бірінші.\n\n\tЕкінші  <b>&amp;</b> 😀"
