"""Papers: made from the answers, saved as a file, printed; and what is remembered of it.

A statement that leaves the program is fixed as a revision, since from then on somebody may hold it.
"""

from __future__ import annotations

import dataclasses
import hashlib
import re
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.casework.exporting import write_out
from korem_desktop.clock import Clock
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Case, Revision
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interviews.express import EXPRESS
from korem_desktop.domain.log import Event
from korem_desktop.domain.statement import compose, compose_one_sheet
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.printers.printer import PrinterInfo
from korem_desktop.progress import Report, silent

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records

__all__ = [
    "DOCUMENT",
    "Paper",
    "PrinterInfo",
    "Sheet",
    "contacts_pdf",
    "export",
    "print_",
    "print_paper",
    "printers",
    "save_paper",
    "statement_pdf",
]

DOCUMENT = "document.pdf"
"""The name of an exported paper: it says nothing to whoever sees the folder."""

_PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")


class Sheet(StrEnum):
    """The papers there are."""

    STATEMENT = "statement"
    CONTACTS = "contacts"


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as it stood when it was made, with what it was made from."""

    sheet: Sheet
    language: Language
    pdf: bytes
    missing: tuple[str, ...]  # characters no font has; they print as their numbers
    pages: int
    made: datetime  # zone-aware
    answers: dict[str, str]  # as Answers.to_records


def statement_pdf(
    opened: OpenVault, case: Case, language: Language, *, clock: Clock, report: Report = silent
) -> Paper:
    """Make the statement from the answers as they are saved now, one sheet where the road is the short one.

    Blocks; raises Cancelled and Known (SHEET_TOO_LONG where the one sheet does not hold what was written).
    """
    from korem_desktop.documents.express import express  # late: ReportLab is not needed to start
    from korem_desktop.documents.statement import statement
    from korem_desktop.documents.typefaces import missing_characters

    plan, answers, evidence = _read(opened, case)
    is_short = plan == EXPRESS.id
    content = compose_one_sheet(_sheet(answers)) if is_short else compose(_sheet(answers), evidence)
    missing = missing_characters("\n".join(_texts(content)))
    pdf = (express if is_short else statement)(content, language, practice=opened.practice, report=report)
    return Paper(Sheet.STATEMENT, language, pdf, missing, _pages(pdf), clock.now(), answers)


def contacts_pdf(
    opened: OpenVault, case: Case, language: Language, *, clock: Clock, report: Report = silent
) -> Paper:
    """Make the sheet of contacts that fits the answers. Blocks; raises Known and Cancelled."""
    from korem_desktop.documents.contacts import contacts as contacts_sheet  # late: ReportLab, as above
    from korem_desktop.domain.directory import advise
    from korem_desktop.texts.contacts import contacts

    _, answers, _ = _read(opened, case)
    advice = advise(_sheet(answers), contacts())
    pdf = contacts_sheet(advice, language, practice=opened.practice, report=report)
    return Paper(Sheet.CONTACTS, language, pdf, (), _pages(pdf), clock.now(), answers)


def export(pdf: bytes, folder: Path, name: str = DOCUMENT) -> Path:
    """Write a paper as a new file, flushed and read back; a taken name gets a number. Raises Known."""
    return write_out(folder, name, lambda: (pdf,))


def print_(pdf: bytes, printer: str, copies: int = 1, *, report: Report = silent) -> None:
    """Hand a paper to a printer's queue, without a file of ours.

    Blocks. Raises Known (PRINTER_NONE, PRINTER_FAILED) and Cancelled; the job is taken back then.
    """
    from korem_desktop.printers.system import system_printer  # late: libcups is not needed to start

    system_printer().print_(pdf, printer, copies, report=report)


def printers() -> list[PrinterInfo]:
    """Return the printers the system knows, its usual one first; none without a print system. Blocks."""
    from korem_desktop.printers.system import system_printer  # late: libcups is not needed to start

    return system_printer().printers()


def save_paper(
    opened: OpenVault, case: Case, paper: Paper, folder: Path, *, clock: Clock, name: str = DOCUMENT
) -> Path:
    """Write a paper into a folder, fix the statement, note it in the log. Blocks; raises Known."""
    path = export(paper.pdf, folder, name)
    _remember(opened, case, paper, Event.EXPORTED, clock)
    return path


def print_paper(
    opened: OpenVault,
    case: Case,
    paper: Paper,
    printer: str,
    copies: int = 1,
    *,
    clock: Clock,
    report: Report = silent,
) -> None:
    """Print a paper, fix the statement, note it in the log. Blocks; raises Known and Cancelled."""
    print_(paper.pdf, printer, copies, report=report)
    _remember(opened, case, paper, Event.PRINTED, clock)


def _read(opened: OpenVault, case: Case) -> tuple[str, dict[str, str], list[EvidenceItem]]:
    """Return the road, the answers and the evidence of now: the case may have turned since it was read."""

    def read(records: Records) -> tuple[str, dict[str, str], list[EvidenceItem]]:
        plan = next((kept.plan for kept in records.cases() if kept.id == case.id), case.plan)
        return plan, records.answers(case.id), records.evidence(case.id)

    return opened.records.submit(read).result()


def _sheet(answers: dict[str, str]) -> Answers:
    try:
        return Answers.from_records(answers)
    except ValueError:
        raise Known(Failure.RECORDS_DAMAGED) from None


def _remember(opened: OpenVault, case: Case, paper: Paper, event: Event, clock: Clock) -> None:
    """Fix what is filed (a reading copy is not, nor a sheet of contacts), and note what was done."""
    code = hashlib.sha256(paper.pdf).hexdigest()
    details = {"paper": paper.sheet.value, "language": paper.language.value, "sha256": code}

    def remember(records: Records) -> None:
        with records.transaction():
            if paper.sheet is Sheet.STATEMENT and paper.language is not Language.EN:
                details["revision"] = str(_fix(records, case, paper, code))
            records.append_log(case.id, event, details, clock.now())

    opened.records.submit(remember).result()


def _fix(records: Records, case: Case, paper: Paper, code: str) -> int:
    """Keep the statement as a revision unless the same one is kept, and return its number."""
    kept = records.revisions(case.id)
    for revision in kept:
        if revision.sha256 == code:
            return revision.number
    number = kept[-1].number + 1 if kept else 1
    name = secrets.token_hex(16)
    records.add_revision(
        Revision(name, case.id, number, paper.language.value, paper.made, paper.answers, code)
    )
    return number


def _texts(content: object) -> Iterator[str]:
    """Yield every text in a piece of content."""
    if isinstance(content, str):
        yield content
    elif isinstance(content, tuple | list):
        for part in content:
            yield from _texts(part)
    elif dataclasses.is_dataclass(content):
        for field in dataclasses.fields(content):
            yield from _texts(getattr(content, field.name))


def _pages(pdf: bytes) -> int:
    """Count the pages of one of our own papers, whose page objects stand unpacked."""
    return len(_PAGE.findall(pdf))
