"""The interview: where the person is on the road, what comes next, what is missing, what does not fit.

No Qt, no words: pages only show this object. Its log would name what was asked, never what was answered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from korem_desktop.domain.answer import Answer, Answers, Place
from korem_desktop.domain.doubt import DoubtKind
from korem_desktop.domain.question import Kind, Need, Page, Plan, Question, Step


@dataclass(frozen=True, slots=True)
class Stop:
    """One screen on the road: a page, and the row where the page belongs to a repeating group."""

    page: Page
    row: str = ""

    @property
    def key(self) -> str:
        """Return the written form, ``page`` or ``page@row``."""
        return f"{self.page.id}@{self.row}" if self.row else self.page.id


@dataclass(frozen=True, slots=True)
class Gap:
    """A question without an answer on which something depends, and where it stands."""

    stop: Stop
    question: Question


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that may not fit together, and the stops to look at, the first one first."""

    kind: DoubtKind
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Completeness:
    """How many of a step's needed questions are answered."""

    step: Step
    answered: int
    needed: int


class Interview:
    """A plan with its answers and a current stop. There is always at least one stop."""

    def __init__(self, plan: Plan, answers: Answers, at: str = "") -> None:
        self.plan = plan
        self.answers = answers
        self._open_rows()
        self._at = self._find(at) or self._before(at.partition("@")[0])

    def stops(self) -> list[Stop]:
        """Return every screen of the road as the answers stand now, in order."""
        stops: list[Stop] = []
        pages = list(self.plan.pages)
        while pages:
            page = pages.pop(0)
            if not page.group:
                if page.is_asked(self.answers):
                    stops.append(Stop(page))
                continue
            run = [page]
            while pages and pages[0].group == page.group:
                run.append(pages.pop(0))
            for row in self.answers.rows(page.group):
                stops.extend(Stop(member, row) for member in run if member.is_asked(self.answers, row))
        return stops

    @property
    def current(self) -> Stop:
        """Return the stop the person is at; where it has gone from the road, the nearest before it."""
        return self._at

    def questions(self) -> list[Question]:
        """Return the questions asked at the current stop."""
        return [q for q in self._at.page.questions if q.is_asked(self.answers, self._at.row)]

    def next(self) -> Stop:
        """Go one stop on; stays on the last."""
        return self._move(1)

    def back(self) -> Stop:
        """Go one stop back; stays on the first."""
        return self._move(-1)

    def is_first(self) -> bool:
        """Return whether nothing comes before."""
        return self._index() == 0

    def is_last(self) -> bool:
        """Return whether nothing comes after."""
        return self._index() == len(self.stops()) - 1

    def go_to(self, key: str) -> Stop:
        """Go to a stop by its written form; an unknown one leaves the person where they are."""
        self._at = self._find(key) or self._at
        return self._at

    def go_to_step(self, step: Step) -> Stop:
        """Go to the first stop of a step, or stay where the step has none."""
        self._at = next((stop for stop in self.stops() if stop.page.step == step), self._at)
        return self._at

    def answer(self, question_id: str, answer: Answer, row: str | None = None) -> None:
        """Put an answer at the row given, or at the current stop's row where the question repeats by row.

        Raises KeyError where the plan has no such question.
        """
        if row is None:
            row = self._at.row if self.plan.page_of(question_id).group else ""
        self.answers.set(Place(question_id, row), answer)
        self._at = self._nearest()

    def add_row(self, group: str) -> Stop:
        """Add a row to a group and go to its first page."""
        row = self.answers.add_row(group)
        self._at = next((stop for stop in self.stops() if stop.row == row), self._at)
        return self._at

    def remove_row(self, group: str, row: str) -> None:
        """Remove a row with its answers; who stood in it comes to the group's list.

        A group that the road always has gets a new first row when its last one goes.
        """
        inside = self._at.row == row
        self.answers.remove_row(group, row)
        self._open_rows()
        if inside:
            self._at = next((stop for stop in self.stops() if _lists(stop.page, group)), self._at)
        self._at = self._nearest()

    def missing(self, *needs: Need) -> list[Gap]:
        """Return the unanswered questions of the needs given (law and customary where none is), in order.

        A question that another answer stands for (residence or work) is not missing once that one is given.
        """
        wanted = needs or (Need.LAW, Need.CUSTOMARY)
        return [
            Gap(stop, question)
            for stop, question in self._needed(wanted)
            if question.is_missing(self.answers, stop.row)
        ]

    def completeness(self) -> list[Completeness]:
        """Return, for each step that the law asks something in, how much of it is answered."""
        counts: dict[Step, list[int]] = {}
        for stop, question in self._needed((Need.LAW,)):
            count = counts.setdefault(stop.page.step, [0, 0])
            count[0] += not question.is_missing(self.answers, stop.row)
            count[1] += 1
        return [Completeness(step, answered, needed) for step, (answered, needed) in sorted(counts.items())]

    def doubts(self, today: date | None = None) -> list[Doubt]:
        """Return what may not fit together; what depends on the day only where ``today`` is given."""
        return [
            Doubt(finding.kind, tuple(stop for place in finding.places if (stop := self.stop_of(place))))
            for finding in self.plan.find_doubts(self.answers, today)
        ]

    def stop_of(self, place: Place) -> Stop | None:
        """Return the stop where a place is asked, or None where it is not on the road now."""
        for stop in self.stops():
            if stop.row == place.row and any(
                question.id == place.question and question.is_asked(self.answers, place.row)
                for question in stop.page.questions
            ):
                return stop
        return None

    def _needed(self, needs: tuple[Need, ...]) -> Iterator[tuple[Stop, Question]]:
        for stop in self.stops():
            for question in stop.page.questions:
                has_value = question.kind not in (Kind.GROUP, Kind.REVIEW)
                asked = has_value and question.is_asked(self.answers, stop.row)
                if asked and question.need_now(self.answers, stop.row) in needs:
                    yield stop, question

    def _move(self, by: int) -> Stop:
        stops = self.stops()
        self._at = stops[max(0, min(len(stops) - 1, self._index() + by))]
        return self._at

    def _index(self) -> int:
        keys = [stop.key for stop in self.stops()]
        return keys.index(self._nearest().key)

    def _nearest(self) -> Stop:
        """Return the current stop, or where it has gone: before it in its row, else before it in the plan."""
        stops = self.stops()
        if any(stop.key == self._at.key for stop in stops):
            return self._at
        order = [page.id for page in self.plan.pages]
        place = order.index(self._at.page.id)
        in_row = [s for s in stops if s.row == self._at.row and s.row and order.index(s.page.id) <= place]
        return in_row[-1] if in_row else self._before(self._at.page.id)

    def _before(self, page_id: str) -> Stop:
        """Return the last stop at or before a page of the plan; the first one where there is none."""
        stops = self.stops()
        order = [page.id for page in self.plan.pages]
        place = order.index(page_id) if page_id in order else 0
        return next((stop for stop in reversed(stops) if order.index(stop.page.id) <= place), stops[0])

    def _find(self, key: str) -> Stop | None:
        return next((stop for stop in self.stops() if stop.key == key), None)

    def _open_rows(self) -> None:
        """Give every group that the road always has (its list is ``Need.LAW``) a first row."""
        for page in self.plan.pages:
            for question in page.questions:
                needed = question.kind is Kind.GROUP and question.need is Need.LAW
                if needed and not self.answers.rows(question.group):
                    self.answers.add_row(question.group)


def _lists(page: Page, group: str) -> bool:
    return any(question.kind is Kind.GROUP and question.group == group for question in page.questions)
