"""The paper: a typical statement, two pages a copy, warm, against ReportLab setting the same text plainly."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO
from statistics import median
from xml.sax.saxutils import escape

from korem_desktop.documents.statement import statement
from korem_desktop.documents.typefaces import Face, font
from korem_desktop.languages import Language
from tests.benchmarks.table import Row, median_seconds
from tests.helpers.papers import a_statement, text_of

# After the room itself: it keeps the machine's settings out of ReportLab before the first import.
from reportlab.lib.pagesizes import A4  # isort: skip
from reportlab.lib.styles import ParagraphStyle  # isort: skip
from reportlab.pdfbase import pdfmetrics  # isort: skip
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate  # isort: skip

_RUNS = 21


def rows() -> Iterable[Row]:
    """Return the statement's row, and the time of a long one, which has no goal."""
    content = a_statement(Language.RU)
    pages = [
        [paragraph.replace("\n", " ") for paragraph in page.split("\n\n") if paragraph.strip()]
        for page in text_of(statement(content, Language.RU)).split("\f")[:-1]
    ]
    for face in (Face.TEXT, Face.BOLD, Face.ITALIC, Face.SMALL):
        pdfmetrics.registerFont(font(face.first))
    ours, plain = _in_turn(lambda: statement(content, Language.RU), lambda: _plainly(pages))
    yield Row(
        name="statement, two copies of two pages",
        ours=ours * 1000,
        unit="ms",
        goal=1.5,
        reference=plain * 1000,
        reference_name="ReportLab paragraphs, same text and typefaces",
    )
    long = a_statement(Language.RU, own_words=" ".join([content.own_words] * 80)[:20_000])
    seconds = median_seconds(lambda: statement(long, Language.RU))
    yield Row("statement with a 20,000-character account", seconds * 1000, "ms")


def _in_turn(ours: Callable[[], object], reference: Callable[[], object]) -> tuple[float, float]:
    """Return the median seconds of both, run in turn so that a busy machine slows both alike."""
    pairs = [(median_seconds(ours, 1), median_seconds(reference, 1)) for _ in range(_RUNS)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)


def _plainly(pages: list[list[str]]) -> bytes:
    """Set the same words in the same typefaces with ReportLab's paragraphs: no structure, no boxes."""
    story: list[object] = []
    for page in pages:
        story += [Paragraph(escape(text), _style(place, text)) for place, text in enumerate(page)]
        story.append(PageBreak())
    file = BytesIO()
    SimpleDocTemplate(file, pagesize=A4, invariant=1).build(story)
    return file.getvalue()


def _style(place: int, text: str) -> ParagraphStyle:
    """Return a style in the typeface such a paragraph has on ours, or nearly so."""
    face = Face.TEXT
    if place < 2:
        face = Face.SMALL
    elif len(text.split()) < 5:
        face = Face.BOLD
    elif text.startswith(("Подпишите", "Отметка")):
        face = Face.ITALIC
    return ParagraphStyle(face.name, fontName=face.first, fontSize=10.5, leading=13.6, spaceBefore=3)
