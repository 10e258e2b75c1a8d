"""Where a statement stands: how far it is, what is missing, what comes next. Without a widget."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from korem_desktop.casework.overview import Overview
from korem_desktop.desktop.interview.position import Position
from korem_desktop.desktop.interview.whereabouts import question as field_of
from korem_desktop.domain.answer import Answers, Place
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.interviews import express
from korem_desktop.domain.interviews.roads import plan_of
from korem_desktop.domain.question import Kind, Need, Question


class Next(Enum):
    """What the one large button leads to."""

    BEGIN = auto()
    GO_ON = auto()  # with the page the person was at, while something the law asks for is not answered
    FILL = auto()  # at the end of the road, and something the law asks for is not answered
    PAPER = auto()  # all is answered, nothing was printed yet
    DELIVER = auto()  # printed: where to take it


@dataclass(frozen=True, slots=True)
class Missing:
    """A question the law asks that is not answered: the page it stands on, its row, and its position."""

    page: str
    question: Question
    row: str
    position: str


@dataclass(frozen=True, slots=True)
class Standing:
    """What the home page says of the statement."""

    interview: Interview
    is_express: bool
    answered: int  # of what the law asks
    needed: int
    missing: tuple[Missing, ...]
    next: Next
    page: str  # the page that the next step leads to, where it leads into the statement


def standing(overview: Overview) -> Standing:
    """Return where the statement of an overview stands."""
    is_express = overview.case.plan == express.EXPRESS.id
    interview = Interview(
        plan_of(overview.case.plan), overview.answers, Position.from_json(overview.position).stop
    )
    missing = _missing_here(overview.answers) if is_express else _missing(interview)
    answered, needed = _counts(interview, overview.answers, missing, is_express=is_express)
    step, page = Next.GO_ON, interview.current.page.id
    if not _is_begun(interview):
        step = Next.BEGIN
        page = missing[0].page if is_express and missing else page
    elif not missing:
        step = Next.DELIVER if overview.revisions else Next.PAPER
    elif is_express or interview.is_last():
        step, page = Next.FILL, missing[0].page
    return Standing(interview, is_express, answered, needed, missing, step, page)


def _missing(interview: Interview) -> tuple[Missing, ...]:
    return tuple(
        Missing(
            gap.stop.page.id,
            gap.question,
            gap.stop.row,
            Position(gap.stop.key, field_of(Place(gap.question.id, gap.stop.row).key)).to_json(),
        )
        for gap in interview.missing(Need.LAW)
    )


def _missing_here(answers: Answers) -> tuple[Missing, ...]:
    """Return what is missing on the one page of the short statement."""
    found = []
    for question in express.missing(answers, Need.LAW):
        row = express.row_of(answers, question.id)
        page = express.EXPRESS.page_of(question.id).id
        position = Position(page, field_of(Place(question.id, row).key)).to_json()
        found.append(Missing(page, question, row, position))
    return tuple(found)


def _counts(
    interview: Interview, answers: Answers, missing: tuple[Missing, ...], *, is_express: bool
) -> tuple[int, int]:
    if not is_express:
        parts = interview.completeness()
        return sum(part.answered for part in parts), sum(part.needed for part in parts)
    needed = sum(
        question.need_now(answers, express.row_of(answers, question.id)) is Need.LAW
        for page in express.EXPRESS.pages
        for question in page.questions
    )
    return needed - len(missing), needed


def _is_begun(interview: Interview) -> bool:
    """Return whether anything was said but what the gates before the first page have asked."""
    first = interview.plan.pages[0].questions[0].id
    return any(
        question.id != first
        and question.kind not in (Kind.GROUP, Kind.REVIEW)
        and not interview.answers.get(question.id, row).is_empty()
        for page in interview.plan.pages
        for question in page.questions
        for row in (interview.answers.rows(page.group) if page.group else ("",))
    )
