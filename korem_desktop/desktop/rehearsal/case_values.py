"""One value of a case file, read as the answer its question takes.

The written form of every kind is described in ``resources/rehearsal/README.md``. Every function raises Known
(CASE_FILE_INVALID) where the value is not of the question's kind; rows and evidence named in a value are only
collected here, ``case_file.py`` knows whether they exist.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from typing import Any

from korem_desktop.desktop.rehearsal.case_problem import Problem, refuse
from korem_desktop.domain.answer import (
    Answer,
    Participant,
    PersonName,
    Precision,
    Standing,
    Value,
    When,
)
from korem_desktop.domain.money import parse_money
from korem_desktop.domain.question import Kind, Question

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")
_WRAPPER = {"value", "standing", "told_by"}
_OTHERS_LIMIT = 1_000  # characters of "told by", as of a one-line question


def read_name(raw: object, place: str) -> str:
    """Read a name the file gives to a row or to a piece of evidence."""
    if not isinstance(raw, str):
        refuse(place, Problem.TYPE_WRONG)
    if not _NAME.fullmatch(raw):
        refuse(place, Problem.NAME_INVALID)
    return raw


def read_text(raw: object, place: str, *, limit: int, lines: bool = False) -> str:
    """Read a text that can be typed: at most ``limit`` characters, one line unless ``lines``, not blank."""
    if not isinstance(raw, str):
        refuse(place, Problem.TYPE_WRONG)
    text = raw.strip("\n") if lines else raw.strip(" \n")
    if not text.strip():
        refuse(place, Problem.VALUE_EMPTY)
    if len(text) > limit:
        refuse(place, Problem.TEXT_TOO_LONG)
    if not lines and "\n" in text:
        refuse(place, Problem.TEXT_NOT_ONE_LINE)
    if any(_is_untypable(character) for character in text if character != "\n"):
        refuse(place, Problem.TEXT_UNTYPABLE)
    return text


def read_table(raw: object, place: str, keys: set[str]) -> dict[str, Any]:
    """Read a table that has no other keys than these."""
    if not isinstance(raw, dict):
        refuse(place, Problem.TYPE_WRONG)
    for key in raw:
        if key not in keys:
            refuse(f"{place}.{key}", Problem.KEY_UNKNOWN)
    return raw


def read_flag(raw: Mapping[str, Any], key: str, place: str) -> bool:
    """Read a true or false that may be left out (false)."""
    flag = raw.get(key, False)
    if not isinstance(flag, bool):
        refuse(f"{place}.{key}", Problem.TYPE_WRONG)
    return flag


def read_answer(question: Question, raw: object, place: str) -> Answer:
    """Read the answer to a question: the bare value, or a table of ``value``, ``standing``, ``told_by``."""
    if question.kind in (Kind.GROUP, Kind.REVIEW):
        refuse(place, Problem.QUESTION_UNKNOWN)
    if not isinstance(raw, dict) or not _WRAPPER & raw.keys():
        return Answer(_read_value(question, raw, place))
    table = read_table(raw, place, _WRAPPER)
    standing = _read_standing(question, table.get("standing", Standing.OWN.value), f"{place}.standing")
    unknown = standing in (Standing.NOT_KNOWN, Standing.NOT_REMEMBERED)
    if unknown and "value" in table:
        refuse(f"{place}.value", Problem.VALUE_CONTRADICTS)
    if not unknown and "value" not in table:
        refuse(f"{place}.value", Problem.KEY_MISSING)
    if "told_by" in table and standing is not Standing.TOLD:
        refuse(f"{place}.told_by", Problem.VALUE_CONTRADICTS)
    told_by = ""
    if "told_by" in table:
        told_by = read_text(table["told_by"], f"{place}.told_by", limit=_OTHERS_LIMIT)
    value = _read_value(question, table["value"], f"{place}.value") if "value" in table else None
    return Answer(value, standing, told_by)


def read_amount(raw: object) -> str:
    """Return the amount of a money value as it is to be typed; an empty text where there is none."""
    if isinstance(raw, dict) and _WRAPPER & raw.keys():
        raw = raw.get("value")
    amount = raw.get("amount", "") if isinstance(raw, dict) else ""
    return str(amount).strip()


def _read_standing(question: Question, raw: object, place: str) -> Standing:
    if not isinstance(raw, str):
        refuse(place, Problem.TYPE_WRONG)
    if raw not in list(Standing):
        refuse(place, Problem.STANDING_UNKNOWN)
    standing = Standing(raw)
    offered = {Standing.OWN}
    if question.may_be_unknown:
        offered |= {Standing.NOT_KNOWN, Standing.NOT_REMEMBERED}
    if question.may_be_told:
        offered.add(Standing.TOLD)
    if standing not in offered:
        refuse(place, Problem.STANDING_NOT_OFFERED)
    return standing


def _read_value(question: Question, raw: object, place: str) -> Value:
    return _READERS[question.kind](question, raw, place)


def _read_line(question: Question, raw: object, place: str) -> Value:
    return read_text(raw, place, limit=question.limit)


def _read_lines(question: Question, raw: object, place: str) -> Value:
    return read_text(raw, place, limit=question.limit, lines=True)


def _read_choice(question: Question, raw: object, place: str) -> Value:
    if not isinstance(raw, str):
        refuse(place, Problem.TYPE_WRONG)
    if raw not in question.choices:
        refuse(place, Problem.CHOICE_UNKNOWN)
    return raw


def _read_choices(question: Question, raw: object, place: str) -> Value:
    if not isinstance(raw, list):
        refuse(place, Problem.TYPE_WRONG)
    if not raw:
        refuse(place, Problem.VALUE_EMPTY)
    taken = {str(_read_choice(question, choice, place)) for choice in raw}
    if len(taken) < len(raw):
        refuse(place, Problem.CHOICE_TWICE)
    return tuple(choice for choice in question.choices if choice in taken)


def _read_person(question: Question, raw: object, place: str) -> Value:
    table = read_table(raw, place, {"surname", "given", "patronymic", "no_patronymic"})
    parts = {
        key: read_text(table[key], f"{place}.{key}", limit=question.limit)
        for key in ("surname", "given", "patronymic")
        if key in table
    }
    without = read_flag(table, "no_patronymic", place)
    if without and "patronymic" in parts:
        refuse(f"{place}.no_patronymic", Problem.VALUE_CONTRADICTS)
    if not parts:
        refuse(place, Problem.VALUE_EMPTY)
    return PersonName(**parts, no_patronymic=without)


def _read_money(_question: Question, raw: object, place: str) -> Value:
    table = read_table(raw, place, {"amount", "currency", "estimated"})
    if "amount" not in table:
        refuse(f"{place}.amount", Problem.KEY_MISSING)
    amount = table["amount"]
    if not isinstance(amount, str) and type(amount) is not int:
        refuse(f"{place}.amount", Problem.TYPE_WRONG)
    currency = read_text(table.get("currency", "KZT"), f"{place}.currency", limit=40)
    try:
        money = parse_money(str(amount), currency)
    except ValueError:
        refuse(f"{place}.amount", Problem.SUM_UNREADABLE)
    # A currency written beside the figures wins, as it does on the screen.
    return replace(money, estimated=read_flag(table, "estimated", place))


def _read_when(question: Question, raw: object, place: str) -> Value:
    table = read_table(raw, place, {"precision", "day", "time", "words"})
    precision = table.get("precision", Precision.EXACT.value)
    if not isinstance(precision, str):
        refuse(f"{place}.precision", Problem.TYPE_WRONG)
    if precision not in list(Precision):
        refuse(f"{place}.precision", Problem.CHOICE_UNKNOWN)
    day, clock = table.get("day"), table.get("time")
    if day is not None and type(day) is not date:
        refuse(f"{place}.day", Problem.TYPE_WRONG)
    if clock is not None and (type(clock) is not time or clock.second or clock.microsecond):
        refuse(f"{place}.time", Problem.TYPE_WRONG)
    words = read_text(table["words"], f"{place}.words", limit=question.limit) if "words" in table else ""
    when = When(Precision(precision), day, clock, words)
    if when.precision is Precision.OPEN and (day or clock):
        refuse(f"{place}.precision", Problem.VALUE_CONTRADICTS)
    if Answer(when).is_empty():
        refuse(place, Problem.VALUE_EMPTY)
    return when


def _read_participants(question: Question, raw: object, place: str) -> Value:
    if not isinstance(raw, list):
        refuse(place, Problem.TYPE_WRONG)
    if not raw:
        refuse(place, Problem.VALUE_EMPTY)
    parts = []
    for number, item in enumerate(raw, 1):
        table = read_table(item, f"{place}[{number}]", {"row", "role"})
        if "row" not in table:
            refuse(f"{place}[{number}].row", Problem.KEY_MISSING)
        role = _read_choice(question, table["role"], f"{place}[{number}].role") if "role" in table else ""
        parts.append(Participant(read_name(table["row"], f"{place}[{number}].row"), str(role)))
    if len({part.row for part in parts}) < len(parts):
        refuse(place, Problem.CHOICE_TWICE)
    return tuple(parts)


def _read_evidence(_question: Question, raw: object, place: str) -> Value:
    if not isinstance(raw, list):
        refuse(place, Problem.TYPE_WRONG)
    if not raw:
        refuse(place, Problem.VALUE_EMPTY)
    names = tuple(read_name(name, place) for name in raw)
    if len(set(names)) < len(names):
        refuse(place, Problem.CHOICE_TWICE)
    return names


_READERS: dict[Kind, Callable[[Question, object, str], Value]] = {
    Kind.TEXT: _read_line,
    Kind.LONG_TEXT: _read_lines,
    Kind.CHOICE: _read_choice,
    Kind.CHOICES: _read_choices,
    Kind.PERSON: _read_person,
    Kind.MONEY: _read_money,
    Kind.WHEN: _read_when,
    Kind.PARTICIPANTS: _read_participants,
    Kind.EVIDENCE: _read_evidence,
}


def _is_untypable(character: str) -> bool:
    code = ord(character)
    # U+FFFC and the non-characters stand for objects and frames inside a Qt text; no keyboard makes them.
    return (
        unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp")
        or code & 0xFFFE == 0xFFFE
        or 0xFDD0 <= code <= 0xFDEF
        or code == 0xFFFC
    )
