"""What can be wrong with a case file, as codes; ``words.py`` says them in sentences."""

from __future__ import annotations

from enum import StrEnum
from typing import NoReturn

from korem_desktop.failures import Failure, Known


class Problem(StrEnum):
    """Every fault the reader of a case file names (the fact ``problem`` of CASE_FILE_INVALID)."""

    FILE_UNREADABLE = "file_unreadable"
    FILE_TOO_LARGE = "file_too_large"
    NOT_UTF8 = "not_utf8"
    NOT_TOML = "not_toml"
    FORMAT_UNKNOWN = "format_unknown"
    LANGUAGE_UNKNOWN = "language_unknown"
    KEY_UNKNOWN = "key_unknown"
    KEY_MISSING = "key_missing"
    TYPE_WRONG = "type_wrong"
    TEXT_TOO_LONG = "text_too_long"
    TEXT_NOT_ONE_LINE = "text_not_one_line"
    TEXT_UNTYPABLE = "text_untypable"  # control characters and separators no keyboard makes
    QUESTION_UNKNOWN = "question_unknown"
    QUESTION_NOT_QUOTED = "question_not_quoted"  # person.name = instead of "person.name" =
    QUESTION_NOT_ASKED = "question_not_asked"  # the other answers lead past it
    CHOICE_UNKNOWN = "choice_unknown"
    CHOICE_TWICE = "choice_twice"
    STANDING_UNKNOWN = "standing_unknown"
    STANDING_NOT_OFFERED = "standing_not_offered"
    VALUE_CONTRADICTS = "value_contradicts"  # parts that cannot be given together
    VALUE_EMPTY = "value_empty"
    SUM_UNREADABLE = "sum_unreadable"
    ROW_UNKNOWN = "row_unknown"
    ROW_TWICE = "row_twice"
    ROW_UNUSED = "row_unused"  # no other answer names it, though somewhere rows are named
    NAME_INVALID = "name_invalid"  # names of rows and evidence: a-z, 0-9, _ and -
    EVIDENCE_UNKNOWN = "evidence_unknown"
    EVIDENCE_TWICE = "evidence_twice"
    SOURCE_MISSING = "source_missing"
    SOURCE_NOT_FILE = "source_not_file"
    SOURCE_EMPTY = "source_empty"
    SOURCE_UNREADABLE = "source_unreadable"


def refuse(place: str, problem: Problem) -> NoReturn:
    """Raise the Known failure of a case file: ``place`` is where in the file, as its writer would say it."""
    raise Known(Failure.CASE_FILE_INVALID, place=place, problem=problem.value)
