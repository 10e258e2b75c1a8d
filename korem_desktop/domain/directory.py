"""Contacts of bodies, and the advice where to go, with its reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Certainty(StrEnum):
    """Whether a number was seen in a source, and how old that source is."""

    SEEN = "seen"
    SEEN_OLD = "seen_old"
    UNSOURCED = "unsourced"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as dialled, with the language-free id of its label ("" for none)."""

    number: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A body or a line: its names by language code, numbers, source and as-of date. Unsourced ones have no number."""

    id: str
    body: str  # kind of body by choice id
    names: dict[str, str]
    phones: tuple[Phone, ...]
    address: dict[str, str]
    source: str
    as_of: date | None
    certainty: Certainty
    note: str = ""  # id of a wording note, e.g. the leak warning


@dataclass(frozen=True, slots=True)
class Advice:
    """One line of where to go: a contact, the reason by wording id, and whether it is the second road."""

    contact: Contact
    reason: str
    second_road: bool = False
    is_law: bool = False  # the reason is law or the official memo; else it is our reasoning, marked so
