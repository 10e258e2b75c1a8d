"""Sentences of what looks wrong in a text. A warning never blocks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.domain.identity import IinCheck, PhoneKind, check_iin, check_phone
from korem_desktop.domain.question import Check, Question


def warnings(question: Question, text: str, words: Words) -> list[str]:
    """Return the sentences about a text as an answer to a question; none for an empty text."""
    found: list[str] = []
    if not text.strip():
        return found
    match question.check:
        case Check.IIN:
            verdict = check_iin(text)
            if verdict not in (IinCheck.RIGHT, IinCheck.EMPTY):
                found.append(words.note(f"iin.{verdict.value}"))
        case Check.PHONE:
            if check_phone(text).kind is PhoneKind.UNLIKELY:
                found.append(words.note("phone.unlikely"))
    if len(text) > question.limit:
        found.append(too_long(len(text), question.limit))
    return found


def too_long(length: int, limit: int) -> str:
    """Return the sentence about a text longer than its question is meant for; nothing of it is cut."""
    sentence = QCoreApplication.translate(
        "Checks",
        "This is {length} characters; more than {limit} make the paper hard to read. Nothing is cut off.",
    )
    return sentence.format(length=length, limit=limit)
