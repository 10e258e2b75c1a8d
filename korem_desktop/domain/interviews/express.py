"""The express road: one page and one sheet, for somebody who has minutes.

The same question ids as the main road, so that turning from one road to the other changes no answer.
Fourteen fields to fill in: what art. 181(2) of the Criminal Procedure Code asks of the applicant, the four
points, and the account. ``happened.kind`` comes first and is no field: it was answered before the page opens,
and stands there as a line that can be changed.

The page edits one person and one episode. What a fuller sheet holds beside them stays as it is, and
:func:`left_out` names it, since the one sheet of paper does not say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from korem_desktop.domain.answer import Answer, Answers, Participant
from korem_desktop.domain.doubt import Finding
from korem_desktop.domain.interviews import branches, main_road_doubts
from korem_desktop.domain.interviews.main_road import PLAN, YES_NO
from korem_desktop.domain.question import Kind, Need, Plan, Question

_PAGES: dict[str, tuple[str, ...]] = {
    # a page of the main road, and those of its questions that stay
    "happened": ("happened.kind",),
    "own_words": ("own.words",),
    "person_name": ("person.name",),
    "person_post": ("person.position", "person.institution"),
    "episode_sum": ("episode.sum", "episode.benefit"),
    "episode_act": ("episode.act",),
    "episode_when": ("episode.when", "episode.place", "episode.way"),
    "you_name": ("you.name",),
    "you_document": ("you.document_number",),
    "you_address": ("you.residence", "you.work"),
}

ALSO_PRINTED = (
    "urgent.set", "urgent.when", "urgent.place",
    "person.department", "episode.benefits", "episode.participants", "episode.stage",
    "you.standing", "you.helper", "you.iin", "you.document", "you.document_issued", "you.phone",
    "you.contact",
    "addressee.kind", "addressee.name",
    "request.what", "request.protection", "safety.reason", "request.voluntary",
)  # fmt: skip
"""What the one sheet prints besides, where the main road was told it."""

_NEVER_PRINTED = ("person.body",)  # it serves our advice alone


class LeftOut(StrEnum):
    """What a full statement has and the one sheet has not; words: ``left_out.<kind>`` of notes.toml."""

    PERSON = "person"  # further persons
    EPISODE = "episode"  # further episodes
    TALK = "talk"
    EVIDENCE = "evidence"  # recordings and documents attached
    DETAIL = "detail"  # answers to questions that only the full road asks


@dataclass(frozen=True, slots=True)
class Omission:
    """How many of a kind the one sheet leaves out, at least one."""

    kind: LeftOut
    count: int


def row_of(answers: Answers, question_id: str) -> str:
    """Return the row of the main road's question that the one page edits; "" where there is none (yet).

    The first episode, and the first person in it where its persons are told apart, else the first person:
    so the sheet never puts a person to an episode that is another's. Raises KeyError for an unknown question.
    """
    group = PLAN.page_of(question_id).group
    rows = answers.rows(group) if group else ()
    if group == "person":
        parts = PLAN.said(answers, "episode.participants", row_of(answers, "episode.act")).value
        items = parts if isinstance(parts, tuple) else ()
        named = {part.row for part in items if isinstance(part, Participant)}
        rows = tuple(row for row in rows if row in named) or rows
    return rows[0] if rows else ""


def missing(answers: Answers, *needs: Need) -> tuple[Question, ...]:
    """Return the page's questions without an answer, of the needs given (law and customary where none is)."""
    wanted = needs or (Need.LAW, Need.CUSTOMARY)
    return tuple(
        question
        for page in EXPRESS.pages
        for question in page.questions
        if question.need_now(answers, row_of(answers, question.id)) in wanted
        and question.is_missing(answers, row_of(answers, question.id))
    )


def left_out(answers: Answers) -> tuple[Omission, ...]:
    """Return which answers would not be on the one sheet of paper, by kind; nothing where all would be."""
    counts = dict.fromkeys(LeftOut, 0)
    counts[LeftOut.PERSON] = sum(1 for _ in _further(answers, "person", "person.name"))
    counts[LeftOut.EPISODE] = sum(1 for _ in _further(answers, "episode", "episode.act"))
    counts[LeftOut.TALK] = sum(1 for row in answers.rows("talk") if _says_something(answers, "talk", row))
    items = PLAN.said(answers, "evidence.items").value
    counts[LeftOut.EVIDENCE] = len(items) if isinstance(items, tuple) else 0
    for page in PLAN.pages:
        if page.group == "talk" or page.id.startswith("evidence"):
            continue
        for question in page.questions:
            if question.id in _NEVER_PRINTED or question.kind in (Kind.GROUP, Kind.REVIEW):
                continue
            row = row_of(answers, question.id)
            answer = PLAN.said(answers, question.id, row)
            if not answer.is_empty() and not _is_printed(answers, question.id, row, answer):
                counts[LeftOut.DETAIL] += 1
    return tuple(Omission(kind, count) for kind, count in counts.items() if count)


def asks_to_count_voluntary(answers: Answers) -> bool:
    """Return whether the one sheet asks to take the voluntary report into account.

    It has no field for it: one who said "already paid" asks for it, unless the main road was told not to;
    any other giver only where the main road was told so.
    """
    said = PLAN.said(answers, "request.voluntary").text()
    return said != YES_NO[1] if branches.has_paid(answers) else said == YES_NO[0]


def _is_printed(answers: Answers, question_id: str, row: str, answer: Answer) -> bool:
    has_name = not answers.get("person.name", row).is_empty()
    if question_id in ("person.nickname", "person.description"):
        return not has_name  # then it tells who the person is
    if question_id == "person.known_by":
        return has_name and answer.text() in ("they_said", "told", "guess")
    return question_id in ALSO_PRINTED or any(question_id in questions for questions in _PAGES.values())


def _further(answers: Answers, group: str, question_id: str) -> Iterator[str]:
    here = row_of(answers, question_id)
    return (row for row in answers.rows(group) if row != here and _says_something(answers, group, row))


def _says_something(answers: Answers, group: str, row: str) -> bool:
    return any(
        not PLAN.said(answers, question.id, row).is_empty()
        for page in PLAN.pages
        if page.group == group
        for question in page.questions
    )


def _find_doubts(answers: Answers, today: date | None) -> tuple[Finding, ...]:
    """Return the main road's doubts about what stands on the page, each with the places that stand there."""
    here = {question_id: row_of(answers, question_id) for ids in _PAGES.values() for question_id in ids}
    found = []
    for finding in main_road_doubts.find(answers, today):
        places = tuple(place for place in finding.places if here.get(place.question) == place.row)
        if places:
            found.append(Finding(finding.kind, places))
    return tuple(found)


EXPRESS = Plan(
    "express",
    tuple(
        replace(page, questions=tuple(PLAN.question(question_id) for question_id in _PAGES[page.id]))
        for page in PLAN.pages
        if page.id in _PAGES
    ),
    _find_doubts,
)
"""The one page's questions in order, under the titles of the main road's pages."""
