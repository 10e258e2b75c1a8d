"""A small interview with every kind of question, and words made of its ids."""

from __future__ import annotations

import os
from dataclasses import dataclass

from korem_desktop.clock import SystemClock
from korem_desktop.desktop.interview.editors.field import Around
from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.editors.making import editor
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.question import Check, Kind, Need, Page, Plan, Question, Step
from korem_desktop.languages import Language

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _told(answers: Answers, _row: str) -> bool:
    return answers.get("kind").text() == "told"


PLAN = Plan(
    "tiny",
    (
        Page(
            "story",
            Step.OWN_WORDS,
            (
                Question("kind", Kind.CHOICE, Need.LAW, choices=("seen", "told")),
                Question("teller", Kind.TEXT, Need.CUSTOMARY, asked_if=_told),
                Question("words", Kind.LONG_TEXT, Need.LAW, limit=20_000),
            ),
        ),
        Page(
            "who",
            Step.WHO,
            (
                Question("person.name", Kind.PERSON, Need.LAW, may_be_unknown=True),
                Question("person.post", Kind.TEXT, Need.CUSTOMARY, may_be_unknown=True, may_be_told=True),
            ),
            group="person",
        ),
        Page("persons", Step.WHO, (Question("persons", Kind.GROUP, Need.LAW, group="person"),)),
        Page(
            "what",
            Step.WHAT,
            (
                Question("parts", Kind.PARTICIPANTS, choices=("spoke", "took")),
                Question("benefits", Kind.CHOICES, Need.LAW, choices=("money", "goods", "other")),
                Question("sum", Kind.MONEY, Need.LAW, may_be_unknown=True),
            ),
        ),
        Page("when", Step.WHEN_WHERE, (Question("when", Kind.WHEN, Need.LAW, may_be_told=True),)),
        Page("evidence", Step.EVIDENCE, (Question("items", Kind.EVIDENCE),)),
        Page(
            "you",
            Step.YOU,
            (
                Question("iin", Kind.TEXT, Need.CUSTOMARY, check=Check.IIN, limit=40),
                Question("phone", Kind.TEXT, Need.LAW, check=Check.PHONE, limit=200, either=("mail",)),
                Question("mail", Kind.TEXT, Need.LAW, limit=200, either=("phone",)),
            ),
        ),
        Page("review", Step.READ_SIGN, (Question("review", Kind.REVIEW),)),
    ),
)


@dataclass(frozen=True)
class TinyText:
    """A question's words."""

    label: str
    why: str
    example: str


@dataclass(frozen=True)
class TinyWords:
    """Every id with the language and the side before it."""

    language: Language = Language.EN
    side: str = ""

    def question(self, question_id: str, /) -> TinyText:
        """Return words made of the id."""
        return TinyText(self._said(f"question {question_id}"), f"why {question_id}", f"example {question_id}")

    def choice(self, question_id: str, choice_id: str, /) -> str:
        """Return words made of the ids."""
        return self._said(f"choice {question_id} {choice_id}")

    def step(self, step: Step, /) -> str:
        """Return the step's name."""
        return self._said(f"step {step.name}")

    def page(self, page_id: str, /) -> str:
        """Return words made of the id."""
        return self._said(f"page {page_id}")

    def note(self, key: str, /, **placeholders: str | int) -> str:
        """Return words made of the key."""
        return " ".join([self._said(f"note {key}"), *(str(value) for value in placeholders.values())])

    def has_note(self, key: str, /) -> bool:
        """Return that two keys have a note."""
        return key in ("page.you", "row.person")

    def _said(self, words: str) -> str:
        return f"{self.language.value}{self.side} {words}"


def no_side(_answers: Answers) -> str:
    """Return that nothing is turned."""
    return ""


def around(answers: Answers | None = None, plan: Plan = PLAN) -> Around:
    """Return what an editor may look at."""
    return Around(TinyWords(), Interview(plan, answers or Answers()), SystemClock())


def an_editor(question_id: str, row: str = "", beside: Around | None = None) -> QuestionFrame:
    """Return the empty editor of one question of the tiny road."""
    beside = beside or around()
    return editor(beside.interview.plan.question(question_id), row, beside)
