"""The interview: where the person is on the road, what comes next, what is missing.

No Qt, no words: pages only show this object. Its log would name what was asked, never what was answered.
"""

from __future__ import annotations

from dataclasses import dataclass

from korem_desktop.domain.answer import Answer, Answers, Place
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


class Interview:
    """A plan with its answers and a current stop. There is always at least one stop."""

    def __init__(self, plan: Plan, answers: Answers, at: str = "") -> None:
        self.plan = plan
        self.answers = answers
        self._open_rows()
        self._at = self._find(at) or self.stops()[0]

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
        """Put an answer at the current stop's row, or at the row given."""
        self.answers.set(Place(question_id, self._at.row if row is None else row), answer)
        self._at = self._nearest()

    def add_row(self, group: str) -> Stop:
        """Add a row to a group and go to its first page."""
        row = self.answers.add_row(group)
        self._at = next((stop for stop in self.stops() if stop.row == row), self._at)
        return self._at

    def remove_row(self, group: str, row: str) -> None:
        """Remove a row with its answers; the person comes to the group's list where they stood in it."""
        inside = self._at.row == row
        self.answers.remove_row(group, row)
        if inside:
            lists = (s for s in self.stops() if any(q.kind is Kind.GROUP and q.group == group for q in s.page.questions))
            self._at = next(lists, self.stops()[0])
        self._at = self._nearest()

    def missing(self, *needs: Need) -> list[Gap]:
        """Return the unanswered questions of the needs given (law and customary where none is), in order."""
        wanted = needs or (Need.LAW, Need.CUSTOMARY)
        return [
            Gap(stop, question)
            for stop in self.stops()
            for question in stop.page.questions
            if question.need in wanted
            and question.is_asked(self.answers, stop.row)
            and self.answers.get(question.id, stop.row).is_empty()
        ]

    def _move(self, by: int) -> Stop:
        stops = self.stops()
        self._at = stops[max(0, min(len(stops) - 1, self._index() + by))]
        return self._at

    def _index(self) -> int:
        keys = [stop.key for stop in self.stops()]
        return keys.index(self._nearest().key)

    def _nearest(self) -> Stop:
        stops = self.stops()
        for stop in stops:
            if stop.key == self._at.key:
                return stop
        order = [page.id for page in self.plan.pages]
        before = [stop for stop in stops if order.index(stop.page.id) <= order.index(self._at.page.id)]
        return before[-1] if before else stops[0]

    def _find(self, key: str) -> Stop | None:
        return next((stop for stop in self.stops() if stop.key == key), None)

    def _open_rows(self) -> None:
        """Give groups that the road always has (a page of theirs is on it) a first row."""
        for page in self.plan.pages:
            for question in page.questions:
                if question.kind is Kind.GROUP and question.need is Need.LAW and not self.answers.rows(question.group):
                    self.answers.add_row(question.group)
