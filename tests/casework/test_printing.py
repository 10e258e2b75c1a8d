"""Papers: made from saved answers, saved as files, printed, and remembered."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

import pytest

from korem_desktop.casework import intake, printing
from korem_desktop.casework.printing import Paper, PrinterInfo, Sheet
from korem_desktop.casework.statements import Statements
from korem_desktop.documents.statement import statement as on_paper
from korem_desktop.domain.answer import Answer, Place
from korem_desktop.domain.evidence import Origin
from korem_desktop.domain.statement import compose
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.printers import system
from korem_desktop.progress import Cancelled, Report, silent
from tests.helpers.answers import a_full_case, put
from tests.helpers.desk import Opened, an_open_case

FILED = [Language.KK, Language.RU]


def read(pdf: bytes) -> str:
    """Return the words of a PDF."""
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def statement(opened: Opened, language: Language = Language.RU) -> Paper:
    """Make the statement."""
    return printing.statement_pdf(opened.vault, opened.case, language, clock=opened.clock)


def pages(pdf: bytes, folder: Path) -> int:
    """Return how many pages poppler counts."""
    path = folder / "counted.pdf"
    path.write_bytes(pdf)
    told = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True).stdout
    return next(int(line.split()[1]) for line in told.splitlines() if line.startswith("Pages"))


@pytest.mark.parametrize("language", list(Language))
def test_a_statement_is_made_of_what_was_saved(opened: Opened, language: Language, tmp_path: Path) -> None:
    """The person's words are on it, the pages are counted, and nothing is missing."""
    opened.answer(a_full_case())
    paper = statement(opened, language)
    words = " ".join(read(paper.pdf).split())
    assert "Кафе «Жайлау» у автовокзала" in words
    assert (paper.sheet, paper.language, paper.missing) == (Sheet.STATEMENT, language, ())
    assert paper.pages == pages(paper.pdf, tmp_path)


@pytest.mark.parametrize("language", FILED)
def test_on_the_short_road_the_statement_is_one_sheet(opened: Opened, language: Language) -> None:
    """One page a copy of the same answers; turned back, the full statement is made of them again."""
    opened.answer(a_full_case())
    roads = Statements(opened.vault, opened.clock)
    turned = roads.turn(opened.case, "express").result()
    short = statement(opened, language)  # asked for with the case as it was read before the turn
    roads.turn(turned, "main_road").result()
    full = statement(opened, language)
    assert (short.sheet, short.pages, full.pages > 2) == (Sheet.STATEMENT, 2, True)
    assert short.answers == full.answers


def test_what_one_sheet_does_not_hold_is_refused_by_name(opened: Opened) -> None:
    """Nothing is cut: the failure says what to do, and the full statement is made all the same."""
    answers = a_full_case()
    put(answers, "own.words", "слово " * 3_000)
    opened.answer(answers)
    roads = Statements(opened.vault, opened.clock)
    roads.turn(opened.case, "express").result()
    with pytest.raises(Known) as caught:
        statement(opened)
    assert caught.value.kind is Failure.SHEET_TOO_LONG
    roads.turn(opened.case, "main_road").result()
    assert statement(opened).pages > 2


def test_an_empty_case_still_makes_a_statement(opened: Opened) -> None:
    """With nothing answered, there are lines to fill by hand."""
    assert "None" not in read(statement(opened).pdf)


def test_an_attachment_is_named_on_the_statement(opened: Opened, tmp_path: Path) -> None:
    """What was taken in and chosen stands in the list of attachments, with what it shows."""
    path = tmp_path / "дауыс.flac"
    path.write_bytes(b"fLaC" + bytes(1000))
    item = intake.take_in(opened.vault, opened.case, path, origin=Origin.FILE, clock=opened.clock)
    intake.describe(opened.vault, item.id, "Разговор у входа").result()
    answers = a_full_case()
    put(answers, "evidence.items", (item.id,))
    opened.answer(answers)
    assert "Разговор у входа" in " ".join(read(statement(opened).pdf).split())


def test_characters_no_font_has_are_named_once(opened: Opened) -> None:
    """They are told before printing, in the order they come, wherever they stand."""
    answers = a_full_case()
    put(answers, "own.words", "Ол 😀 деді, 😀 және 🚗; 500 000 ₸ ғқң")
    put(answers, "done.what", "𝔄")
    opened.answer(answers)
    paper = statement(opened)
    assert sorted(paper.missing) == sorted(("😀", "🚗", "𝔄"))
    assert "U+1F600" in read(paper.pdf)


def test_damaged_answers_are_said(opened: Opened) -> None:
    """A record that is no answer is a damaged vault, not a bug."""
    broken = {"own.words": "not json"}
    opened.vault.records.submit(lambda records: records.save_answers(opened.case.id, broken)).result()
    with pytest.raises(Known) as caught:
        statement(opened)
    assert caught.value.kind is Failure.RECORDS_DAMAGED


@pytest.mark.parametrize("language", list(Language))
def test_the_sheet_of_contacts_is_made(opened: Opened, language: Language) -> None:
    """It fits the answers, and has the number anybody can call."""
    opened.answer(a_full_case())
    paper = printing.contacts_pdf(opened.vault, opened.case, language, clock=opened.clock)
    assert paper.sheet is Sheet.CONTACTS
    assert "102" in read(paper.pdf)


@pytest.mark.parametrize("practice", [True, False])
def test_only_a_practice_vault_makes_marked_papers(tmp_path: Path, practice: bool) -> None:
    """The mark is the vault's and not a screen's choice."""
    answers = a_full_case()
    with an_open_case(tmp_path, practice=practice) as opened:
        opened.answer(answers)
        made = statement(opened).pdf
        contacts = printing.contacts_pdf(opened.vault, opened.case, Language.RU, clock=opened.clock).pdf
    assert made == on_paper(compose(answers, []), Language.RU, practice=practice)
    assert ("Учебный" in read(made)) is practice
    assert ("Учебный" in read(contacts)) is practice


def test_making_a_paper_can_be_given_up(opened: Opened) -> None:
    """The report stops it."""

    def report(done: int, total: int) -> None:
        raise Cancelled

    opened.answer(a_full_case())
    with pytest.raises(Cancelled):
        printing.statement_pdf(opened.vault, opened.case, Language.KK, clock=opened.clock, report=report)


@pytest.mark.parametrize("language", FILED)
def test_a_saved_statement_is_fixed_and_noted(opened: Opened, tmp_path: Path, language: Language) -> None:
    """The file has the paper's bytes and a neutral name; the revision has the answers it was made from."""
    answers = a_full_case()
    opened.answer(answers)
    paper, out = statement(opened, language), tmp_path / "out"
    out.mkdir()
    path = printing.save_paper(opened.vault, opened.case, paper, out, clock=opened.clock)
    assert (path.name, path.read_bytes()) == ("document.pdf", paper.pdf)
    revisions = opened.vault.records.submit(lambda records: records.revisions(opened.case.id)).result()
    code = hashlib.sha256(paper.pdf).hexdigest()
    assert [(r.number, r.language, r.sha256) for r in revisions] == [(1, language.value, code)]
    assert revisions[0].answers == answers.to_records()
    assert opened.events() == ["exported"]
    assert (opened.log()[0].details or {})["revision"] == "1"


def test_the_same_paper_is_fixed_once_and_a_changed_one_again(opened: Opened, tmp_path: Path) -> None:
    """Saving twice makes two files and one revision; another answer makes the next revision."""
    answers = a_full_case()
    opened.answer(answers)
    for _ in range(2):
        printing.save_paper(opened.vault, opened.case, statement(opened), tmp_path, clock=opened.clock)
    answers.set(Place("own.words"), Answer("Другое"))
    opened.answer(answers)
    printing.save_paper(opened.vault, opened.case, statement(opened), tmp_path, clock=opened.clock)
    saved = {"document.pdf", "document-2.pdf", "document-3.pdf"}
    assert saved <= {path.name for path in tmp_path.iterdir()}
    revisions = opened.vault.records.submit(lambda records: records.revisions(opened.case.id)).result()
    assert [revision.number for revision in revisions] == [1, 2]
    assert [(entry.details or {})["revision"] for entry in opened.log()] == ["1", "1", "2"]


def test_a_reading_copy_and_the_contacts_are_no_revisions(opened: Opened, tmp_path: Path) -> None:
    """Only what can be filed is fixed; the log notes the rest all the same."""
    opened.answer(a_full_case())
    contacts = printing.contacts_pdf(opened.vault, opened.case, Language.RU, clock=opened.clock)
    for paper in (statement(opened, Language.EN), contacts):
        printing.save_paper(opened.vault, opened.case, paper, tmp_path, clock=opened.clock)
    assert opened.vault.records.submit(lambda records: records.revisions(opened.case.id)).result() == []
    assert opened.events() == ["exported", "exported"]


def test_a_paper_that_cannot_be_written_is_not_noted(opened: Opened, tmp_path: Path) -> None:
    """No file, no revision, no entry."""
    with pytest.raises(Known) as caught:
        printing.save_paper(opened.vault, opened.case, statement(opened), tmp_path / "no", clock=opened.clock)
    assert caught.value.kind is Failure.FOLDER_MISSING
    assert opened.events() == []


class Shelf:
    """A print system that puts papers on a shelf."""

    def __init__(self) -> None:
        self.papers: list[tuple[bytes, str, int]] = []

    def printers(self) -> list[PrinterInfo]:
        """Return the one printer."""
        return [PrinterInfo("shelf", "Сөре", is_default=True)]

    def print_(self, pdf: bytes, printer: str, copies: int = 1, *, report: Report = silent) -> None:
        """Put a paper on the shelf."""
        if printer != "shelf":
            raise Known(Failure.PRINTER_NONE)
        report(0, len(pdf))
        self.papers.append((pdf, printer, copies))


def test_a_printed_statement_is_fixed_and_noted(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """The print system gets the very bytes; the log says printed."""
    shelf = Shelf()
    monkeypatch.setattr(system, "system_printer", lambda: shelf)
    opened.answer(a_full_case())
    paper = statement(opened)
    assert [printer.name for printer in printing.printers()] == ["shelf"]
    printing.print_paper(opened.vault, opened.case, paper, "shelf", 2, clock=opened.clock)
    assert shelf.papers == [(paper.pdf, "shelf", 2)]
    assert opened.events() == ["printed"]
    assert len(opened.vault.records.submit(lambda records: records.revisions(opened.case.id)).result()) == 1


def test_what_was_not_printed_is_not_noted(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    """A printer that is gone leaves no revision and no entry; nor does a job taken back."""
    monkeypatch.setattr(system, "system_printer", Shelf)
    paper = statement(opened)
    with pytest.raises(Known) as caught:
        printing.print_paper(opened.vault, opened.case, paper, "gone", clock=opened.clock)
    assert caught.value.kind is Failure.PRINTER_NONE

    def report(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        printing.print_paper(opened.vault, opened.case, paper, "shelf", clock=opened.clock, report=report)
    assert opened.events() == []
