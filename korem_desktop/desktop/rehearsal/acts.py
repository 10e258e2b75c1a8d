"""An answer as what a person does with the widgets of its question, one act after another; without Qt.

The object names are those of ``desktop/interview/editors``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from korem_desktop.desktop.interview.editors.moments import show_day, show_time
from korem_desktop.desktop.interview.editors.money import CURRENCIES
from korem_desktop.domain.answer import (
    Answer,
    Money,
    Participant,
    PersonName,
    Place,
    Precision,
    Standing,
    Value,
    When,
)
from korem_desktop.domain.question import Kind, Question

_OTHER_CURRENCY = "other"


@dataclass(frozen=True, slots=True)
class Write:
    """Text typed into a field."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Press:
    """A button, a card or a box pressed."""

    button: str


@dataclass(frozen=True, slots=True)
class Pick:
    """An entry of a list picked by what it stands for."""

    field: str
    entry: str


Act = Write | Press | Pick


def acts(question: Question, place: Place, answer: Answer, amount: str = "") -> list[Act]:
    """Return how a person gives an answer; ``amount`` is a sum as typed, else its plain figures are."""
    done: list[Act] = []
    if answer.value is not None:
        done.extend(_give(question, f"answer:{place.key}", answer.value, amount))
    if answer.standing is not Standing.OWN:
        done.append(Press(f"standing:{place.key}={answer.standing.value}"))
    if answer.told_by:
        done.append(Write(f"answer:{place.key}.told_by", answer.told_by))
    return done


def _give(question: Question, field: str, value: Value, amount: str) -> Iterator[Act]:
    match value:
        case str() if question.kind is Kind.CHOICE:
            yield Press(f"{field}={value}")
        case str():
            yield Write(field, value)
        case PersonName():
            for part in ("surname", "given", "patronymic"):
                if getattr(value, part):
                    yield Write(f"{field}.{part}", getattr(value, part))
            if value.no_patronymic:
                yield Press(f"{field}.no_patronymic")
        case Money():
            yield Write(
                f"{field}.figures", amount or f"{value.hundredths // 100},{value.hundredths % 100:02}"
            )
            if value.currency not in CURRENCIES:
                yield Pick(f"{field}.currency", _OTHER_CURRENCY)
                yield Write(f"{field}.currency_words", value.currency)
            else:
                yield Pick(f"{field}.currency", value.currency)
            if value.estimated:
                yield Press(f"{field}.estimated")
        case When():
            if value.precision is not Precision.EXACT:  # which is chosen beforehand
                yield Press(f"{field}.precision={value.precision.value}")
            parts = {"day": show_day(value.day), "time": show_time(value.time), "words": value.words}
            yield from (Write(f"{field}.{part}", text) for part, text in parts.items() if text)
        case tuple():
            for item in value:
                if isinstance(item, Participant):
                    yield Press(f"{field}={item.row}")
                    if item.role:
                        yield Pick(f"{field}.{item.row}", item.role)
                else:
                    yield Press(f"{field}={item}")
