"""What the editors ask of the authored words, and the shipped words as they answer it."""

from __future__ import annotations

from typing import Protocol

from korem_desktop.domain.question import Step
from korem_desktop.languages import Language
from korem_desktop.texts.wording import Wording, wording


class QuestionText(Protocol):
    """The words of one question."""

    @property
    def label(self) -> str:
        """What is asked."""

    @property
    def why(self) -> str:
        """Why it is asked; may be empty."""

    @property
    def example(self) -> str:
        """How an answer may look; may be empty."""


class Words(Protocol):
    """The authored words of one language."""

    @property
    def language(self) -> Language:
        """Whose words these are."""

    def question(self, question_id: str, /) -> QuestionText:
        """Return a question's words."""

    def choice(self, question_id: str, choice_id: str, /) -> str:
        """Return the words of one choice of a question."""

    def step(self, step: Step, /) -> str:
        """Return a step's name."""

    def page(self, page_id: str, /) -> str:
        """Return a page's title."""

    def note(self, key: str, /, **placeholders: str | int) -> str:
        """Return a short note, such as the sentence of a doubt."""

    def has_note(self, key: str, /) -> bool:
        """Return whether there is a note of that key."""


class SpokenTo:
    """The shipped words of one language, turned to the side that the applicant stands on."""

    def __init__(self, language: Language, side: str) -> None:
        self._words: Wording = wording(language)
        self._side = side

    @property
    def language(self) -> Language:
        """Return whose words these are."""
        return self._words.language

    def question(self, question_id: str, /) -> QuestionText:
        """Return a question's words."""
        return self._words.question(question_id, self._side)

    def choice(self, question_id: str, choice_id: str, /) -> str:
        """Return the words of one choice of a question."""
        return self._words.choice(question_id, choice_id, self._side)

    def step(self, step: Step, /) -> str:
        """Return a step's name."""
        return self._words.step(step)

    def page(self, page_id: str, /) -> str:
        """Return a page's title."""
        return self._words.page(page_id, self._side)

    def note(self, key: str, /, **placeholders: str | int) -> str:
        """Return a short note."""
        turned = f"{key}@{self._side}"
        return self._words.note(turned if self._words.has_note(turned) else key, **placeholders)

    def has_note(self, key: str, /) -> bool:
        """Return whether there is a note of that key."""
        return self._words.has_note(key)
