"""What must be found in the program when a case has been played, from the case file alone; without Qt."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from korem_desktop.desktop.rehearsal.case_file import CaseFile, Source
from korem_desktop.domain.answer import Answer, Answers, Participant, Place
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.question import Kind, Plan

_BLOCK = 1 << 20


class Expected:
    """The case's answers as the program holds them: under its own ids of rows and evidence items."""

    def __init__(self, case: CaseFile, plan: Plan) -> None:
        self._case = case
        self._plan = plan
        self._groups = [
            question.group
            for page in plan.pages
            for question in page.questions
            if question.kind is Kind.GROUP
        ]

    def answer(self, place: Place, answers: Answers, items: Sequence[EvidenceItem]) -> Answer:
        """Return what must stand at a place of the program's sheet."""
        group = self._plan.page_of(place.question).group
        said = self._case.answers.get(place.question, self._named(group, place.row, answers))
        if not isinstance(said.value, tuple):
            return said
        if self._plan.question(place.question).kind is Kind.EVIDENCE:
            ids = self.items(items)
            return replace(said, value=tuple(ids[str(name)] for name in said.value))
        parts = [part for part in said.value if isinstance(part, Participant)]
        if not parts:
            return said
        rows = dict(zip(self._case.answers.rows("person"), answers.rows("person"), strict=False))
        return replace(said, value=tuple(Participant(rows[part.row], part.role) for part in parts))

    def amount(self, place: Place, answers: Answers) -> str:
        """Return the sum of a place as it is to be typed, an empty text where the file gives none."""
        group = self._plan.page_of(place.question).group
        return self._case.amounts.get(Place(place.question, self._named(group, place.row, answers)).key, "")

    def rows_to_come(self, group: str, answers: Answers) -> int:
        """Return how many rows of a group the case has beyond those in the program."""
        return len(self._case.answers.rows(group)) - len(answers.rows(group))

    def items(self, items: Sequence[EvidenceItem]) -> dict[str, str]:
        """Return the program's item ids by the names of the case file; files come in in their order."""
        return {source.name: item.id for source, item in zip(self._case.sources, items, strict=False)}

    def differences(self, answers: Answers, items: Sequence[EvidenceItem]) -> list[str]:
        """Return the keys of all places where the program's sheet is not what the case says."""
        found = [f"#{group}" for group in self._groups if self.rows_to_come(group, answers)]
        if found:
            return found
        places = {Place(place.question, self._real(place, answers)) for place in self._case.answers} | set(
            answers
        )
        return sorted(
            place.key
            for place in places
            if answers.get(place.question, place.row) != self.answer(place, answers, items)
        )

    def _named(self, group: str, row: str, answers: Answers) -> str:
        """Return the case file's name of a row of the program, "" outside a group or for a row too many."""
        if not group:
            return ""
        names = dict(zip(answers.rows(group), self._case.answers.rows(group), strict=False))
        return names.get(row, "")

    def _real(self, place: Place, answers: Answers) -> str:
        group = self._plan.page_of(place.question).group
        if not group:
            return ""
        return dict(zip(self._case.answers.rows(group), answers.rows(group), strict=False))[place.row]


def differing_items(sources: Sequence[Source], items: Sequence[EvidenceItem]) -> list[str]:
    """Return the case file's names of the files that the program does not hold as they are; reads them."""
    if len(sources) != len(items):
        return ["evidence"]
    return [
        source.name
        for source, item in zip(sources, items, strict=True)
        if (source.path.name, fingerprint(source.path), source.shows, source.origin)
        != (item.name, item.sha256, item.shows, item.origin)
    ]


def fingerprint(path: Path) -> str:
    """Return the SHA-256 of a file, hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def missing_notes(wanted: Sequence[str], texts: Sequence[str]) -> list[str]:
    """Return the numbers of the case file's notes that the program does not hold."""
    return [f"note[{number}]" for number, text in enumerate(wanted, 1) if text not in texts]


def longest_gaps(gaps: Mapping[str, float], earlier: Mapping[str, float]) -> dict[str, float]:
    """Return the longest gap under each name of two processes."""
    return {name: max(gaps.get(name, 0.0), earlier.get(name, 0.0)) for name in {**earlier, **gaps}}
