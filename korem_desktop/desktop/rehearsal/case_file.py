"""A made-up case as a file: read, and checked against the plan before anything is played.

The format is described in ``resources/rehearsal/README.md``. Reading never guesses: whatever is not
understood is refused with its place, so that a rehearsal never plays less than its file says.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any

from korem_desktop.desktop.rehearsal import case_values
from korem_desktop.desktop.rehearsal.case_problem import Problem, refuse
from korem_desktop.domain.answer import Answers, Participant, Place
from korem_desktop.domain.evidence import Origin
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.question import Kind, Need, Plan, Question
from korem_desktop.languages import Language

FORMAT = 1
"""The version of the format this program reads."""

SIZE_LIMIT = 4 * 1024 * 1024
"""Bytes; many times the longest account, and small enough to read at once."""

_NOTE_LIMIT = 100_000  # characters
_SHOWS_LIMIT = 1_000  # characters
_TOP = {"format", "language", "today", "answers", "evidence", "note"}
_FIRST_ROW = "first"
"""The name of the row the road opens by itself where the file names none."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file to take in: the case file's own name for it, where it is, how it comes in, what it shows."""

    name: str
    path: Path
    origin: Origin = Origin.FILE
    shows: str = ""


@dataclass(frozen=True)
class CaseFile:
    """A case to play. The rows in ``answers`` carry the file's own names instead of random ids."""

    language: Language
    answers: Answers
    today: date | None = None
    amounts: Mapping[str, str] = field(default_factory=dict)  # by place key: sums as they are to be typed
    sources: tuple[Source, ...] = ()
    notes: tuple[str, ...] = ()


def load(path: Path, plan: Plan) -> CaseFile:
    """Read and check a case file; raises Known (CASE_FILE_INVALID: place, problem)."""
    return _Reading(plan, path.parent).read(_parse(path))


def _parse(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(SIZE_LIMIT + 1)
    except OSError:
        refuse(path.name, Problem.FILE_UNREADABLE)
    if len(data) > SIZE_LIMIT:
        refuse(path.name, Problem.FILE_TOO_LARGE)
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        refuse(f"byte {error.start}", Problem.NOT_UTF8)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line \d+, column \d+", str(error))
        refuse(found.group() if found else path.name, Problem.NOT_TOML)
    except (ValueError, RecursionError):  # a number of thousands of digits; brackets nested by the thousand
        refuse(path.name, Problem.NOT_TOML)


class _Reading:
    """One reading of one file: what has been named so far, and what must still turn out to exist."""

    def __init__(self, plan: Plan, folder: Path) -> None:
        self._plan = plan
        self._folder = folder
        self._questions = {question.id: question for page in plan.pages for question in page.questions}
        self._group_of = {question.id: page.group for page in plan.pages for question in page.questions}
        self._lists = {
            question.group: question for question in self._questions.values() if question.kind is Kind.GROUP
        }
        self._answers = Answers()
        self._amounts: dict[str, str] = {}

    def read(self, raw: dict[str, Any]) -> CaseFile:
        """Read the whole file."""
        for key in raw:
            if key not in _TOP | self._lists.keys():
                refuse(key, Problem.KEY_UNKNOWN)
        if "format" not in raw:
            refuse("format", Problem.KEY_MISSING)
        if type(raw["format"]) is not int or raw["format"] != FORMAT:
            refuse("format", Problem.FORMAT_UNKNOWN)
        language = self._language(raw.get("language"))
        today = raw.get("today")
        if today is not None and type(today) is not date:
            refuse("today", Problem.TYPE_WRONG)
        sources = tuple(self._sources(raw.get("evidence", [])))
        self._answers_of("", raw.get("answers", {}), "answers")
        for group, question in self._lists.items():
            self._rows(group, raw.get(group, []))
            if question.need is Need.LAW and not self._answers.rows(group):
                self._answers.add_row(group, _FIRST_ROW)
        self._check_names(tuple(source.name for source in sources))
        self._check_asked()
        notes = tuple(self._notes(raw.get("note", [])))
        return CaseFile(language, self._answers, today, self._amounts, sources, notes)

    def _language(self, raw: object) -> Language:
        if raw is None:
            refuse("language", Problem.KEY_MISSING)
        if not isinstance(raw, str) or raw not in list(Language):
            refuse("language", Problem.LANGUAGE_UNKNOWN)
        return Language(raw)

    def _sources(self, raw: object) -> Iterable[Source]:
        names: set[str] = set()
        for number, item in enumerate(_tables(raw, "evidence"), 1):
            place = f"evidence[{number}]"
            table = case_values.read_table(item, place, {"name", "file", "how", "shows"})
            for key in ("name", "file"):
                if key not in table:
                    refuse(f"{place}.{key}", Problem.KEY_MISSING)
            name = case_values.read_name(table["name"], f"{place}.name")
            if name in names:
                refuse(f"{place}.name", Problem.EVIDENCE_TWICE)
            names.add(name)
            how = table.get("how", Origin.FILE.value)
            if not isinstance(how, str):
                refuse(f"{place}.how", Problem.TYPE_WRONG)
            if how not in list(Origin):
                refuse(f"{place}.how", Problem.CHOICE_UNKNOWN)
            shows = ""
            if "shows" in table:
                shows = case_values.read_text(table["shows"], f"{place}.shows", limit=_SHOWS_LIMIT)
            yield Source(name, self._file(table["file"], f"{place}.file"), Origin(how), shows)

    def _file(self, raw: object, place: str) -> Path:
        text = case_values.read_text(raw, place, limit=4_000)
        path = self._folder / text
        try:
            if not path.exists():
                refuse(place, Problem.SOURCE_MISSING)
            if not path.is_file():
                refuse(place, Problem.SOURCE_NOT_FILE)
            with path.open("rb") as file:
                if not file.read(1):
                    refuse(place, Problem.SOURCE_EMPTY)
        except OSError:
            refuse(place, Problem.SOURCE_UNREADABLE)
        return path.resolve()

    def _notes(self, raw: object) -> Iterable[str]:
        for number, item in enumerate(_tables(raw, "note"), 1):
            place = f"note[{number}]"
            table = case_values.read_table(item, place, {"text"})
            if "text" not in table:
                refuse(f"{place}.text", Problem.KEY_MISSING)
            yield case_values.read_text(table["text"], f"{place}.text", limit=_NOTE_LIMIT, lines=True)

    def _rows(self, group: str, raw: object) -> None:
        for number, table in enumerate(_tables(raw, group), 1):
            place = f"{group}[{number}]"
            if "row" not in table:
                refuse(f"{place}.row", Problem.KEY_MISSING)
            row = case_values.read_name(table["row"], f"{place}.row")
            if any(row in self._answers.rows(other) for other in self._lists):
                refuse(f"{place}.row", Problem.ROW_TWICE)
            self._answers.add_row(group, row)
            self._answers_of(group, {key: value for key, value in table.items() if key != "row"}, place, row)

    def _answers_of(self, group: str, raw: object, place: str, row: str = "") -> None:
        if not isinstance(raw, dict):
            refuse(place, Problem.TYPE_WRONG)
        for key, value in raw.items():
            where = f"{place}.{key}"
            question = self._question(key, group, where)
            self._answers.set(Place(key, row), case_values.read_answer(question, value, where))
            if question.kind is Kind.MONEY and (amount := case_values.read_amount(value)):
                self._amounts[Place(key, row).key] = amount

    def _question(self, key: str, group: str, where: str) -> Question:
        question = self._questions.get(key)
        if question is None or self._group_of[key] != group:
            quoted = any(known.startswith(f"{key}.") for known in self._questions)
            refuse(where, Problem.QUESTION_NOT_QUOTED if quoted else Problem.QUESTION_UNKNOWN)
        return question

    def _check_names(self, evidence: tuple[str, ...]) -> None:
        """Refuse answers that name what does not exist, and persons that an episode could name but none does.

        What is named is put in the order it stands on the screen: that of the rows, and that of the files.
        """
        persons = self._answers.rows("person")
        named: set[str] = set()
        for place in self._answers:
            answer = self._answers.get(place.question, place.row)
            if not isinstance(answer.value, tuple):
                continue
            if self._questions[place.question].kind is Kind.EVIDENCE:
                if not set(evidence).issuperset(answer.value):
                    refuse(place.key, Problem.EVIDENCE_UNKNOWN)
                chosen = tuple(name for name in evidence if name in answer.value)
                self._answers.set(place, replace(answer, value=chosen))
            parts = {part.row: part for part in answer.value if isinstance(part, Participant)}
            if not parts:
                continue
            if not parts.keys() <= set(persons):
                refuse(place.key, Problem.ROW_UNKNOWN)
            named |= parts.keys()
            in_order = tuple(parts[row] for row in persons if row in parts)
            self._answers.set(place, replace(answer, value=in_order))
        if named and named != set(persons):
            refuse(f"person.{min(set(persons) - named)}", Problem.ROW_UNUSED)

    def _check_asked(self) -> None:
        """Refuse answers to questions that the road, as the other answers turn it, never asks."""
        asked = {
            Place(question.id, stop.row)
            for stop in Interview(self._plan, self._answers).stops()
            for question in stop.page.questions
            if question.is_asked(self._answers, stop.row)
        }
        for place in self._answers:
            if place not in asked:
                refuse(place.key, Problem.QUESTION_NOT_ASKED)


def _tables(raw: object, place: str) -> list[dict[str, Any]]:
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        refuse(place, Problem.TYPE_WRONG)
    return raw
