"""What may not fit together on the main road; each doubt leads back to its place and decides nothing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from korem_desktop.domain.answer import (
    Answer,
    Answers,
    Money,
    Participant,
    PersonName,
    Place,
    Precision,
    When,
)
from korem_desktop.domain.doubt import DoubtKind, Finding
from korem_desktop.domain.identity import IinCheck, check_iin
from korem_desktop.domain.interviews import branches

_TELLING = (
    "person.description", "person.nickname", "person.position", "person.institution", "person.phone",
    "person.car",
)  # fmt: skip
"""Any of these tells a nameless person from others."""

_OWN_BODIES = {
    # an addressee, and the bodies whose own people it would be asked to act against
    "anticorruption": ("anticorruption", "knb"),
    "police": ("police",),
    "prosecutor": ("prosecutor",),
    "economic": ("economic",),
}


def find(answers: Answers, today: date | None) -> tuple[Finding, ...]:
    """Return the doubts of a sheet; those that depend on the day only where ``today`` is given."""
    return (
        *_of_payment(answers),
        *_of_persons(answers),
        *_of_episodes(answers, today),
        *_of_the_rest(answers, today),
    )


def _of_payment(answers: Answers) -> Iterator[Finding]:
    """Tell one who said "already paid" of the release, and where the stages do not fit with it."""
    if not branches.has_paid(answers) or branches.is_given(answers):
        return  # a stage that says so is found with its episode
    yield Finding(DoubtKind.ALREADY_GIVEN, (Place("happened.kind"), Place("request.voluntary")))
    stages = [Place("episode.stage", row) for row in answers.rows("episode")]
    said = [place for place in stages if answers.get(place.question, place.row).text()]
    if said and len(said) == len(stages):
        yield Finding(DoubtKind.PAID_NOT_GIVEN, (*said, Place("happened.kind")))


def _of_persons(answers: Answers) -> Iterator[Finding]:
    you = _name(answers.get("you.name"))
    rows = answers.rows("person")
    taking_part = {
        part.row
        for episode in answers.rows("episode")
        for part in _participants(answers.get("episode.participants", episode))
    }
    for row in rows:
        name = _name(answers.get("person.name", row))
        if not name and not any(_is_told(answers.get(question, row)) for question in _TELLING):
            nameless = (Place("person.name", row), Place("person.description", row))
            yield Finding(DoubtKind.PERSON_UNKNOWN, nameless)
        if name and name == you:
            yield Finding(DoubtKind.PERSON_IS_YOU, (Place("person.name", row), Place("you.name")))
        if len(rows) > 1 and taking_part and row not in taking_part:
            episodes = [Place("episode.participants", episode) for episode in answers.rows("episode")]
            yield Finding(DoubtKind.PERSON_WITHOUT_PART, (*episodes, Place("person.name", row)))


def _of_episodes(answers: Answers, today: date | None) -> Iterator[Finding]:
    talks = [
        (day, Place("talk.when", row))
        for row in answers.rows("talk")
        if (day := _exact_day(answers.get("talk.when", row)))
    ]
    first_talk = min(talks, default=None)
    for row in answers.rows("episode"):
        benefits = answers.get("episode.benefits", row).value or ()
        money = isinstance(answers.get("episode.sum", row).value, Money)
        if money and benefits == ("services",) and answers.get("episode.benefit", row).is_empty():
            places = (Place("episode.benefits", row), Place("episode.sum", row))
            yield Finding(DoubtKind.SUM_WITHOUT_MONEY, places)
        described = not answers.get("episode.benefit", row).is_empty()  # else the sum is a gap already
        unsaid = answers.get("episode.sum", row).is_empty()
        if unsaid and described and branches.chosen(answers, "episode.benefits", "money", row):
            yield Finding(DoubtKind.MONEY_WITHOUT_SUM, (Place("episode.sum", row),))
        place = Place("episode.when", row)
        stage = answers.get("episode.stage", row).text()
        handed_over = stage in branches.GIVEN_STAGES
        if handed_over and branches.is_extorted(answers):
            yield Finding(DoubtKind.ALREADY_GIVEN, (Place("episode.stage", row), Place("request.voluntary")))
        elif handed_over and branches.is_go_between(answers):
            yield Finding(DoubtKind.ALREADY_PASSED, (Place("episode.stage", row),))
        elif handed_over and branches.is_offered(answers):
            yield Finding(DoubtKind.ALREADY_TAKEN, (Place("episode.stage", row),))
        day = _exact_day(answers.get("episode.when", row))
        if day is None:
            continue
        if first_talk and day < first_talk[0]:
            yield Finding(DoubtKind.HANDOVER_BEFORE_TALK, (place, first_talk[1]))
        if today and stage == "given" and day > today:
            yield Finding(DoubtKind.GIVEN_IN_FUTURE, (place, Place("episode.stage", row)))
        if today and stage in ("offered", "demanded", "agreed") and day < today:
            yield Finding(DoubtKind.HANDOVER_PASSED, (Place("episode.stage", row), place))


def _of_the_rest(answers: Answers, today: date | None) -> Iterator[Finding]:
    meeting = _exact_day(answers.get("urgent.when")) if branches.meeting_is_set(answers) else None
    if today and meeting and meeting < today:
        yield Finding(DoubtKind.MEETING_PASSED, (Place("urgent.when"),))
    own = _OWN_BODIES.get(answers.get("addressee.kind").text(), ())
    persons = [row for row in answers.rows("person") if answers.get("person.body", row).text() in own]
    if persons:
        places = (Place("addressee.kind"), *(Place("person.body", row) for row in persons))
        yield Finding(DoubtKind.ADDRESSEE_OWN_BODY, places)
    if check_iin(answers.get("you.iin").text()) not in (IinCheck.RIGHT, IinCheck.EMPTY):
        yield Finding(DoubtKind.IIN_UNLIKELY, (Place("you.iin"),))


def _is_told(answer: Answer) -> bool:
    return bool(answer.text().strip())


def _participants(answer: Answer) -> list[Participant]:
    value = answer.value
    return [part for part in value if isinstance(part, Participant)] if isinstance(value, tuple) else []


def _name(answer: Answer) -> str:
    return " ".join(answer.value.full().casefold().split()) if isinstance(answer.value, PersonName) else ""


def _exact_day(answer: Answer) -> date | None:
    when = answer.value
    return when.day if isinstance(when, When) and when.precision is Precision.EXACT else None
