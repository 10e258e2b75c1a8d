"""The wording: questions, choices, pages, steps, notes and paper phrases, one language at a time.

Authored in ``resources/wording/<language>/*.toml``; a test holds equal keys and placeholders in the three. A
table or key named ``<id>@offered`` replaces the plain one where a bribe is offered to the applicant.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, partial
from pathlib import Path
from typing import Any

from korem_desktop.domain.question import Step
from korem_desktop.failures import Bug
from korem_desktop.languages import Language
from korem_desktop.paths import resources


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """A question as asked, why it is asked in one sentence, and an example ("" where there is none)."""

    label: str
    why: str = ""
    example: str = ""


class Wording:
    """The words of one language. Every lookup raises Bug, naming the key, where the words are missing."""

    def __init__(self, language: Language, folder: Path) -> None:
        self.language = language
        self._folder = folder

    def question(self, question_id: str, side: str = "") -> QuestionWords:
        """Return the words of a question, as they are for the side the applicant stands on."""
        if question_id not in self._questions:
            raise self._no("question", question_id)
        turned = self._questions.get(f"{question_id}@{side}", {})
        return QuestionWords(**{**self._questions[question_id], **turned})

    def choice(self, question_id: str, choice_id: str, side: str = "") -> str:
        """Return the words of one choice of a question."""
        plain, turned = f"{question_id}.{choice_id}", f"{question_id}@{side}.{choice_id}"
        if plain not in self._choices:
            raise self._no("choice", plain)
        return self._choices.get(turned, self._choices[plain])

    def step(self, step: Step) -> str:
        """Return the short name of a step for the side list."""
        key = f"steps.{step.name.lower()}"
        if key not in self._steps:
            raise self._no("step", key)
        return self._steps[key]

    def page(self, page_id: str, side: str = "") -> str:
        """Return the title of a page."""
        key = f"pages.{page_id}"
        if key not in self._steps:
            raise self._no("page", page_id)
        return self._steps.get(f"{key}@{side}", self._steps[key])

    def note(self, key: str, /, **placeholders: str | int) -> str:
        """Return a short note for the screens, such as ``doubt.iin_unlikely`` or ``reason.danger``."""
        if key not in self._notes:
            raise self._no("note", key)
        return self._notes[key].format(**placeholders)

    def has_note(self, key: str) -> bool:
        """Return whether there is a note of that key."""
        return key in self._notes

    def phrase(self, key: str, **placeholders: str | int) -> str:
        """Return a phrase of the paper, such as ``title.main``, its placeholders filled."""
        if key not in self._paper:
            raise self._no("phrase", key)
        return self._paper[key].format(**placeholders)

    def gate(self, key: str, **placeholders: str) -> str:
        """Return a text of the gates, such as ``computer.title``; empty lines divide paragraphs."""
        if key not in self._gates:
            raise self._no("gate", key)
        return self._gates[key].format(**placeholders)

    def reads(self) -> tuple[Callable[[], object], ...]:
        """Return what reads the files the screens ask, one each: for when nobody waits (20 ms in all)."""
        return tuple(partial(getattr, self, name) for name in ("_questions", "_choices", "_steps", "_notes"))

    def _no(self, what: str, key: str) -> Bug:
        return Bug(f"no words: {self.language.value} {what} {key}")

    @cached_property
    def _questions(self) -> dict[str, dict[str, str]]:
        return self._read("questions")

    @cached_property
    def _choices(self) -> dict[str, str]:
        return flatten(self._read("choices"))

    @cached_property
    def _steps(self) -> dict[str, str]:
        return flatten(self._read("steps"))

    @cached_property
    def _notes(self) -> dict[str, str]:
        return flatten(self._read("notes"))

    @cached_property
    def _paper(self) -> dict[str, str]:
        return {**flatten(self._read("paper")), **flatten(self._read("blank"))}

    @cached_property
    def _gates(self) -> dict[str, str]:
        return flatten(self._read("gates"))

    def _read(self, name: str) -> dict[str, Any]:
        return tomllib.loads((self._folder / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def wording(language: Language) -> Wording:
    """Return the wording of a language; its files are read once, each when first needed."""
    return Wording(language, resources() / "wording" / language.value)


def flatten(table: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    """Return every text of nested tables under its dotted key."""
    texts: dict[str, str] = {}
    for key, value in table.items():
        if isinstance(value, Mapping):
            texts.update(flatten(value, f"{prefix}{key}."))
        else:
            texts[f"{prefix}{key}"] = str(value)
    return texts
