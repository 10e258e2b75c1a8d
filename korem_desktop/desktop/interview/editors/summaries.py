"""Answers in a few words: for the rows of a group, and for reading the whole before it is printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from korem_desktop.desktop.interview.editors.moments import show_day, show_time
from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.domain.answer import Answer, Money, Participant, PersonName, Precision, Standing, When
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.money import format_amount
from korem_desktop.domain.question import Kind, Question

_SHORT = 90  # characters of an answer shown in a row of a group
_UNBROKEN = 24  # characters in a row without a place to break the line
_SIGNS = {"KZT": "₸", "USD": "$", "EUR": "€", "RUB": "₽", "CNY": "¥"}
_ZERO_WIDTH_SPACE = "\u200b"


def in_words(
    question: Question,
    answer: Answer,
    interview: Interview,
    words: Words,
    evidence: Sequence[EvidenceItem] = (),
) -> str:
    """Return an answer as a person would read it, an empty text where nothing was said."""
    match answer.standing:
        case Standing.NOT_KNOWN:
            return QCoreApplication.translate("Summaries", "I do not know")
        case Standing.NOT_REMEMBERED:
            return QCoreApplication.translate("Summaries", "I do not remember")
    said = _value_in_words(question, answer, interview, words, evidence)
    if answer.standing is Standing.TOLD and said:
        teller = answer.told_by.strip()
        if not teller:
            return QCoreApplication.translate("Summaries", "{said} (told to me)").format(said=said)
        told = QCoreApplication.translate("Summaries", "{said} (told to me by: {teller})")
        return told.format(said=said, teller=teller)
    return said


def row_title(interview: Interview, group: str, row: str, words: Words) -> str:
    """Return the name of a row: the first thing that was said in it, or its number."""
    said = _said_in_row(interview, group, row, words)
    if said:
        return breakable(shorten(said[0]))
    rows = interview.answers.rows(group)
    number = rows.index(row) + 1 if row in rows else 0
    name = words.note(f"row.{group}", number=number) if words.has_note(f"row.{group}") else f"{number}"
    untold = QCoreApplication.translate("Summaries", "{name}: nothing is written yet")
    return untold.format(name=name)


def row_detail(interview: Interview, group: str, row: str, words: Words) -> str:
    """Return what else was said in a row, on one line."""
    return breakable(shorten(" · ".join(_said_in_row(interview, group, row, words)[1:3])))


def shorten(text: str, letters: int = _SHORT) -> str:
    """Return the beginning of a text on one line, at most so many letters of it."""
    line = " ".join(text.split())
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"


def breakable(text: str) -> str:
    """Return a text that a label can break even within a word of hundreds of letters."""
    pieces = []
    for word in text.split(" "):
        parts = [word[start : start + _UNBROKEN] for start in range(0, len(word), _UNBROKEN)]
        pieces.append(_ZERO_WIDTH_SPACE.join(parts))
    return " ".join(pieces)


def _said_in_row(interview: Interview, group: str, row: str, words: Words) -> list[str]:
    said = []
    for page in interview.plan.pages:
        if page.group != group:
            continue
        for question in page.questions:
            answer = interview.answers.get(question.id, row)
            if answer.standing in (Standing.NOT_KNOWN, Standing.NOT_REMEMBERED):
                continue
            text = in_words(question, answer, interview, words)
            if text:
                said.append(text)
    return said


def _value_in_words(
    question: Question, answer: Answer, interview: Interview, words: Words, evidence: Sequence[EvidenceItem]
) -> str:
    match answer.value:
        case None:
            return ""
        case str() as text:
            if question.kind is Kind.CHOICE:
                return words.choice(question.id, text) if text in question.choices else ""
            return text
        case PersonName() as name:
            return name.full()
        case Money() as money:
            sign = _SIGNS.get(money.currency, money.currency)
            amount = f"{format_amount(money, words.language)} {sign}".strip()
            if money.estimated:
                return QCoreApplication.translate("Summaries", "about {amount}").format(amount=amount)
            return amount
        case When() as moment:
            return _when_in_words(moment)
        case tuple() as items:
            return ", ".join(_item_in_words(question, item, interview, words, evidence) for item in items)


def _when_in_words(moment: When) -> str:
    said = [part for part in (show_day(moment.day), show_time(moment.time), moment.words.strip()) if part]
    text = ", ".join(said)
    if moment.precision is Precision.APPROXIMATE and text:
        return QCoreApplication.translate("Summaries", "approximately: {moment}").format(moment=text)
    if moment.precision is Precision.OPEN:
        agreed = QCoreApplication.translate("Summaries", "not agreed yet")
        return f"{agreed}: {text}" if text else agreed
    return text


def _item_in_words(
    question: Question,
    item: str | Participant,
    interview: Interview,
    words: Words,
    evidence: Sequence[EvidenceItem],
) -> str:
    if isinstance(item, Participant):
        person = row_title(interview, "person", item.row, words)
        role = words.choice(question.id, item.role) if item.role in question.choices else ""
        return f"{person} ({role})" if role else person
    if question.kind is Kind.EVIDENCE:
        return next((kept.name for kept in evidence if kept.id == item), "")
    return words.choice(question.id, item) if item in question.choices else ""
