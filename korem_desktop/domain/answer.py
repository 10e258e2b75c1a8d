"""What a person answered: typed values, where they stand, and their written form.

An :class:`Answer` carries a value and how the person stands to it ("I do not know" is an answer, and is
printed as such). :class:`Answers` is the whole sheet, keyed by :class:`Place`; it is what the vault keeps as
one JSON text a key.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import Any


class Standing(StrEnum):
    """How the applicant stands to what is written."""

    OWN = "own"
    NOT_KNOWN = "not_known"  # "I do not know"
    NOT_REMEMBERED = "not_remembered"  # "I do not remember"
    TOLD = "told"  # "told to me by ..."


class Precision(StrEnum):
    """How exactly a moment is known."""

    EXACT = "exact"
    APPROXIMATE = "approximate"
    OPEN = "open"  # not agreed yet


@dataclass(frozen=True, slots=True)
class PersonName:
    """Surname, given name and patronymic, each possibly empty; ``no_patronymic`` says there is none."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    no_patronymic: bool = False

    def full(self) -> str:
        """Return the parts in the order of an official paper, nominative as typed."""
        return " ".join(part for part in (self.surname, self.given, self.patronymic) if part)


@dataclass(frozen=True, slots=True)
class Money:
    """A sum as spoken: whole hundredths of the unit; the currency by ISO 4217 code or in free words."""

    hundredths: int
    currency: str = "KZT"
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class When:
    """A moment: a date and a time as far as known, and words where figures do not say it."""

    precision: Precision = Precision.EXACT
    day: date | None = None
    time: time | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Participant:
    """One person's part in an episode: the row of the person, and the role by its choice id."""

    row: str
    role: str = ""


Value = str | tuple[str, ...] | PersonName | Money | When | tuple[Participant, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """A value with the applicant's standing to it; ``value`` is None where only the standing was given."""

    value: Value | None = None
    standing: Standing = Standing.OWN
    told_by: str = ""

    def is_empty(self) -> bool:
        """Return whether nothing has been said: no value and no standing but the ordinary one."""
        if self.standing in (Standing.NOT_KNOWN, Standing.NOT_REMEMBERED):
            return False
        value = self.value
        if isinstance(value, str):
            return not value.strip()
        if isinstance(value, tuple):
            return not value
        if isinstance(value, PersonName):
            return not value.full().strip()
        if isinstance(value, When):
            said = value.day or value.time or value.words.strip()
            return value.precision is not Precision.OPEN and not said
        return value is None

    def text(self) -> str:
        """Return a textual value, or an empty text where the value is of another kind."""
        return self.value if isinstance(self.value, str) else ""

    def to_json(self) -> str:
        """Return the written form kept in the vault."""
        return json.dumps(
            {"v": _encode(self.value), "s": self.standing.value, "by": self.told_by},
            ensure_ascii=False,
            separators=(",", ":"),
        )

    @classmethod
    def from_json(cls, text: str) -> Answer:
        """Read the written form; raises ValueError where it is not one."""
        try:
            raw = json.loads(text)
            return cls(_decode(raw["v"]), Standing(raw["s"]), str(raw["by"]))
        except (KeyError, TypeError) as error:
            raise ValueError("not an answer") from error


EMPTY = Answer()


def _encode(value: Value | None) -> Any:
    match value:
        case None | str():
            return value
        case PersonName():
            return {"t": "name", "p": [value.surname, value.given, value.patronymic, value.no_patronymic]}
        case Money():
            return {"t": "money", "p": [value.hundredths, value.currency, value.estimated]}
        case When():
            day = value.day.isoformat() if value.day else None
            clock = value.time.isoformat("minutes") if value.time else None
            return {"t": "when", "p": [value.precision.value, day, clock, value.words]}
        case tuple():
            if value and isinstance(value[0], Participant):
                return {"t": "part", "p": [[p.row, p.role] for p in value if isinstance(p, Participant)]}
            return {"t": "list", "p": list(value)}


def _decode(raw: Any) -> Value | None:
    if raw is None or isinstance(raw, str):
        return raw
    kind, parts = raw["t"], raw["p"]
    match kind:
        case "name":
            surname, given, patronymic, without = parts
            return PersonName(str(surname), str(given), str(patronymic), bool(without))
        case "money":
            hundredths, currency, estimated = parts
            return Money(int(hundredths), str(currency), bool(estimated))
        case "when":
            precision, day, clock, words = parts
            return When(
                Precision(precision),
                date.fromisoformat(day) if day else None,
                time.fromisoformat(clock) if clock else None,
                str(words),
            )
        case "part":
            return tuple(Participant(str(row), str(role)) for row, role in parts)
        case "list":
            return tuple(str(item) for item in parts)
    raise ValueError("not a value")


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where an answer stands: a question, and the row where the question belongs to a repeating group."""

    question: str
    row: str = ""

    @property
    def key(self) -> str:
        """Return the written form, ``question`` or ``question@row``."""
        return f"{self.question}@{self.row}" if self.row else self.question

    @classmethod
    def from_key(cls, key: str) -> Place:
        """Read the written form."""
        question, _, row = key.partition("@")
        return cls(question, row)


@dataclass
class Answers:
    """The whole sheet of one statement, with the changes not yet handed to the vault.

    Rows of a repeating group are named by random ids and kept in order under the key ``#group``.
    """

    _values: dict[Place, Answer] = field(default_factory=dict)
    _rows: dict[str, tuple[str, ...]] = field(default_factory=dict)
    _changes: dict[str, str | None] = field(default_factory=dict)

    @classmethod
    def from_records(cls, records: Mapping[str, str]) -> Answers:
        """Read what the vault keeps; raises ValueError where a record is not an answer."""
        answers = cls()
        for key, text in records.items():
            if key.startswith("#"):
                rows = json.loads(text)
                if not isinstance(rows, list):
                    raise ValueError("not rows")
                answers._rows[key[1:]] = tuple(str(row) for row in rows)
            else:
                answers._values[Place.from_key(key)] = Answer.from_json(text)
        return answers

    def to_records(self) -> dict[str, str]:
        """Return everything in the written form."""
        records = {f"#{group}": json.dumps(list(rows)) for group, rows in self._rows.items()}
        records.update({place.key: answer.to_json() for place, answer in self._values.items()})
        return records

    def __iter__(self) -> Iterator[Place]:
        return iter(sorted(self._values))

    def get(self, question: str, row: str = "") -> Answer:
        """Return the answer at a place; an empty one where nothing was said."""
        return self._values.get(Place(question, row), EMPTY)

    def set(self, place: Place, answer: Answer) -> None:
        """Put an answer at a place; an answer equal to none removes it."""
        if self._values.get(place, EMPTY) == answer:
            return
        if answer == EMPTY:
            self._values.pop(place, None)
            self._changes[place.key] = None
        else:
            self._values[place] = answer
            self._changes[place.key] = answer.to_json()

    def rows(self, group: str) -> tuple[str, ...]:
        """Return the rows of a repeating group in order."""
        return self._rows.get(group, ())

    def add_row(self, group: str, row: str = "") -> str:
        """Add a row at the end and return its id."""
        row = row or secrets.token_hex(4)
        self._put_rows(group, (*self.rows(group), row))
        return row

    def remove_row(self, group: str, row: str) -> None:
        """Remove a row and every answer in it, and its part in other groups' participants."""
        self._put_rows(group, tuple(other for other in self.rows(group) if other != row))
        for place in [place for place in self._values if place.row == row]:
            self.set(place, EMPTY)
        for place, answer in list(self._values.items()):
            if not isinstance(answer.value, tuple):
                continue
            parts = [item for item in answer.value if isinstance(item, Participant)]
            kept = tuple(part for part in parts if part.row != row)
            if len(kept) < len(parts):
                self.set(place, Answer(kept or None, answer.standing, answer.told_by))

    def take_changes(self) -> dict[str, str | None]:
        """Return what changed since the last call, by key, None for what was removed; and forget it."""
        changes, self._changes = self._changes, {}
        return changes

    def _put_rows(self, group: str, rows: tuple[str, ...]) -> None:
        self._rows[group] = rows
        self._changes[f"#{group}"] = json.dumps(list(rows))
