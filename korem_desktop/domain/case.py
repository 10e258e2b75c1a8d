"""A case: one story, with its statement, evidence, notes and papers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Case:
    """One story; ``plan`` names the kind of interview, ``title`` is the person's own word for it."""

    id: str
    plan: str
    created: datetime  # zone-aware
    title: str = ""


@dataclass(frozen=True, slots=True)
class Revision:
    """A statement as printed for filing: number within the case, language, the answers of that moment."""

    id: str
    case: str
    number: int
    language: str
    fixed: datetime  # zone-aware
    answers: dict[str, str]  # as Answers.to_records
    sha256: str  # of the PDF, hex
