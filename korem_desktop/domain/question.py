"""Questions, pages and steps: the plan of an interview, without a word of any language.

Every id is also the key of the question's words in ``resources/wording/<language>/questions.toml``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum, IntEnum, StrEnum

from korem_desktop.domain.answer import EMPTY, Answer, Answers
from korem_desktop.domain.doubt import Finding


class Kind(StrEnum):
    """The kinds of question, each with its own widget and its own type of value."""

    TEXT = "text"  # str, one line
    LONG_TEXT = "long_text"  # str, paragraphs
    CHOICE = "choice"  # str, a choice id
    CHOICES = "choices"  # tuple[str, ...]
    PERSON = "person"  # PersonName
    MONEY = "money"  # Money
    WHEN = "when"  # When
    PARTICIPANTS = "participants"  # tuple[Participant, ...]: rows of the group "person" with roles
    GROUP = "group"  # the list page of a repeating group; no value of its own
    EVIDENCE = "evidence"  # tuple[str, ...]: ids of evidence items
    REVIEW = "review"  # the last page: read, what is missing, print; no value


class Need(Enum):
    """How much depends on an answer; nothing ever blocks the way."""

    LAW = "law"  # without it the statement may not be registered (art. 181, the four points)
    CUSTOMARY = "customary"  # officers usually ask for it
    OPTIONAL = "optional"


class Step(IntEnum):
    """The nine steps of the road."""

    OWN_WORDS = 1
    WHO = 2
    WHAT = 3
    WHEN_WHERE = 4
    TALKS = 5
    EVIDENCE = 6
    YOU = 7
    WHERE_TO_GO = 8
    READ_SIGN = 9


Condition = Callable[[Answers, str], bool]  # the sheet, and the row ("" outside a group)


class Check(StrEnum):
    """A check that warns and never blocks."""

    NONE = ""
    IIN = "iin"
    PHONE = "phone"
    CAR = "car"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked: how, with which choices, how much depends on it, and when it is asked at all."""

    id: str
    kind: Kind
    need: Need = Need.OPTIONAL
    choices: tuple[str, ...] = ()
    group: str = ""  # for GROUP: which group it lists
    asked_if: Condition | None = None
    may_be_unknown: bool = False  # offers "I do not know" and "I do not remember"
    may_be_told: bool = False  # offers "told to me by ..."
    is_past: bool = False  # a WHEN of something that has been: "not agreed yet" is not offered
    check: Check = Check.NONE
    limit: int = 1_000  # characters; LONG_TEXT questions say their own
    either: tuple[str, ...] = ()  # ids in the same row: once one of them is answered, this one is not missing
    needed_if: Condition | None = None  # where it does not hold, the answer is only optional

    def need_now(self, answers: Answers, row: str = "") -> Need:
        """Return how much depends on the answer as the sheet stands."""
        if self.needed_if is not None and not self.needed_if(answers, row):
            return Need.OPTIONAL
        return self.need

    def is_missing(self, answers: Answers, row: str = "") -> bool:
        """Return whether nothing was said here, nor in any question that would stand for it."""
        return all(answers.get(question_id, row).is_empty() for question_id in (self.id, *self.either))

    def is_asked(self, answers: Answers, row: str = "") -> bool:
        """Return whether the question stands on its page now."""
        return self.asked_if is None or self.asked_if(answers, row)


@dataclass(frozen=True, slots=True)
class Page:
    """One screen of the road: one topic, few questions; a group's pages are repeated for each row."""

    id: str
    step: Step
    questions: tuple[Question, ...]
    group: str = ""
    asked_if: Condition | None = None

    def is_asked(self, answers: Answers, row: str = "") -> bool:
        """Return whether the page is on the road: its condition holds and some question of it is asked."""
        if self.asked_if is not None and not self.asked_if(answers, row):
            return False
        return any(question.is_asked(answers, row) for question in self.questions)


@dataclass(frozen=True, slots=True)
class Plan:
    """The pages of one kind of paper, in order, and what may not fit together in its answers.

    The pages of one group stand together; after them comes the page with the group's GROUP question.
    """

    id: str
    pages: tuple[Page, ...]
    find_doubts: Callable[[Answers, date | None], tuple[Finding, ...]] = lambda _answers, _today: ()

    def page_of(self, question_id: str) -> Page:
        """Return the page a question stands on; raises KeyError."""
        for page in self.pages:
            if any(question.id == question_id for question in page.questions):
                return page
        raise KeyError(question_id)

    def said(self, answers: Answers, question_id: str, row: str = "") -> Answer:
        """Return the answer where its question is asked as the sheet stands, else an empty one.

        An answer outlives the question (a person may turn back), but must not reach the paper unasked.
        Raises KeyError where the plan has no such question.
        """
        asked = self.page_of(question_id).is_asked(answers, row)
        if asked and self.question(question_id).is_asked(answers, row):
            return answers.get(question_id, row)
        return EMPTY

    def question(self, question_id: str) -> Question:
        """Return a question by its id; raises KeyError."""
        for page in self.pages:
            for question in page.questions:
                if question.id == question_id:
                    return question
        raise KeyError(question_id)
