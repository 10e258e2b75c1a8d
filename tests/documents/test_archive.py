"""What the files claim: archival, accessible, and silent about who made them."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from korem_desktop.documents.contacts import contacts
from korem_desktop.documents.express import express
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.statement import statement
from korem_desktop.domain.statement import compose_one_sheet
from korem_desktop.languages import Language
from korem_desktop.texts.wording import wording
from tests.helpers.answers import a_full_case
from tests.helpers.papers import a_blank_statement, a_statement, some_advice, structure_of
from tests.helpers.pdf_rules import broken_rules

_JARS = ("preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "javax.activation", "jaxb-api")
_OLD = Claims(version=(1, 4), part=1, conformance="B", accessible=False)  # what PDFBox Preflight can judge

_PAPERS: dict[str, Callable[[Language, Claims | None], bytes]] = {
    "statement": lambda language, claims: statement(a_statement(language), language, claims=claims),
    "blank": lambda language, claims: statement(a_blank_statement(), language, claims=claims),
    "practice": lambda language, claims: statement(
        a_statement(language), language, practice=True, claims=claims
    ),
    "long": lambda language, claims: statement(
        a_statement(language, own_words="Ұзақ әңгіме 😀 漢 й и\u0306 ₸. " * 700), language, claims=claims
    ),
    "one sheet": lambda language, claims: express(compose_one_sheet(a_full_case()), language, claims=claims),
    "contacts": lambda language, claims: contacts(some_advice(), language, claims=claims),
}
papers = pytest.mark.parametrize("paper", _PAPERS)


@papers
@pytest.mark.parametrize("language", Language)
def test_papers_keep_the_rules_of_pdf_a_2a_and_pdf_ua_1(paper: str, language: Language) -> None:
    """Structure, marked content, letters, fonts, metadata and output intent are as both standards ask."""
    assert broken_rules(_PAPERS[paper](language, None)) == []


@papers
def test_qpdf_finds_no_fault(paper: str, tmp_path: Path) -> None:
    """A reader that is strict about syntax reads the file without a warning."""
    path = tmp_path / "paper.pdf"
    path.write_bytes(_PAPERS[paper](Language.KK, None))
    done = subprocess.run(["qpdf", "--check", path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.campaign  # needs a Java machine with libpdfbox2-java, libactivation-java and libjaxb-api-java
def test_preflight_calls_the_same_sheets_valid_pdf_a_1b(tmp_path: Path) -> None:
    """Drawn with an older claim, every paper passes PDFBox Preflight: fonts, widths, colours, metadata."""
    names = []
    for number, (paper, make) in enumerate(_PAPERS.items()):
        language = list(Language)[number % len(Language)]
        names.append(f"{paper}-{language.value}.pdf")
        (tmp_path / names[-1]).write_bytes(make(language, _OLD))
    jars = ":".join(f"/usr/share/java/{jar}.jar" for jar in _JARS)
    verdicts = [
        subprocess.run(
            ["java", "-cp", jars, "org.apache.pdfbox.preflight.Validator_A1b", name],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        ).stdout.strip()
        for name in names
    ]
    assert verdicts == [f"The file {name} is a valid PDF/A-1b file" for name in names]


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (lambda pdf: pdf.replace(b"/Artifact <<", b"/Artefact <<", 1), "UA 7.1"),
        (lambda pdf: re.sub(rb"/P <</MCID 7>> BDC", b"/P <</MCID 9>> BDC", pdf, count=1), "UA 7.1"),
        (lambda pdf: pdf.replace(b"/S /H1", b"/S /H4", 1), "UA 7.4.2"),
        (lambda pdf: pdf.replace(b"<pdfaid:conformance>A", b"<pdfaid:conformance>B", 1), "A 6.6.4"),
        (lambda pdf: pdf.replace(b"\nendstream", b" endstream", 1), "A 6.1.7.1"),
        (lambda pdf: pdf.replace(b" g 1 0 0", b" rg 1 0 0", 1), "ours: colour"),
        (lambda pdf: pdf.replace(b"/S /LBody", b"/S /LBode", 1), "UA 7.1"),
    ],
)
def test_the_rules_catch_a_broken_file(change: Callable[[bytes], bytes], rule: str) -> None:
    """The control: each kind of damage is seen."""
    pdf = statement(a_statement(), Language.RU, claims=Claims(compressed=False))
    assert broken_rules(pdf) == []
    broken = change(pdf)
    assert broken != pdf
    assert any(found.startswith(rule) for found in broken_rules(broken))


@papers
def test_a_file_says_nothing_of_who_made_it(paper: str) -> None:
    """Only a neutral title: no date, no tool, no name of the machine or the user, in any layer."""
    pdf = _PAPERS[paper](Language.KK, Claims(compressed=False))
    tools = (b"reportlab", b"producer", b"creator", b"korem", b"python", b"xmp:")
    traces = (b"creationdate", b"moddate", b"author", b"/home", b"/root/", b"/users")
    assert [word for word in (*tools, *traces) if word in pdf.lower()] == []
    with pikepdf.open(BytesIO(pdf)) as document:
        assert dict(document.trailer.Info) == {"/Title": "Құжат"}


def test_a_screen_reader_finds_the_statement_in_order(tmp_path: Path) -> None:
    """Poppler reads the tags: every section in its order, paragraphs running on over their line ends."""
    content, say = a_statement(Language.KK), wording(Language.KK).phrase
    read = structure_of(statement(content, Language.KK), tmp_path)
    first, second = content.own_words.split("\n")
    keys = ("to", "title", "urgent.heading", "point.who_extorted", "point.act", "section.circumstances")
    after = ("section.heard", "section.suppose", "section.requests", "section.attachments", "warning.text")
    order = [say(f"statement.{key}") for key in keys] + [first, second]
    order += [say(f"statement.{key}") for key in (*after, "mark.heading")]
    place = 0
    for text in order:
        place = read.replace("\u00ad", "").index(text, place) + len(text)
    assert "барлығы 2" not in read  # a running header is no content
