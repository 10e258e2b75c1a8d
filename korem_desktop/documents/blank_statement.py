"""The blank statement: two pages to fill by hand, with all that art. 181 of the Criminal Procedure Code asks.

Nothing on it is of any case. The officer's mark is on a part that is torn off, and so is the source line: no
date of a law stands on what is handed in.
"""

from __future__ import annotations

from korem_desktop.documents import look
from korem_desktop.documents.blank_lines import (
    SIGN,
    CutLine,
    Tick,
    asked,
    date_and_signature,
    filled,
    free_lines,
    hinted,
    notice,
    officer_lines,
    one_copy,
)
from korem_desktop.documents.blocks import Beside, Block, Box, Stack, Text, Together
from korem_desktop.documents.by_hand import Blank, Field
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.saying import Saying, ended
from korem_desktop.documents.setting import Span
from korem_desktop.documents.sheet import bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

PAGES = 2

_POINTS = (("who", 3), ("what", 2), ("act", 2), ("when", 3))
"""The four points with their lines to write on."""

_WISHES = (("take_evidence", "act_in_time"), ("non_disclosure", "safety"))
"""What may be asked for besides registration, in two columns."""


def blank_statement(language: Language, *, report: Report = silent, claims: Claims | None = None) -> bytes:
    """Return the PDF; ``report`` may raise Cancelled."""
    saying = Saying(language)
    title = saying("statement.title")
    copy = one_copy(saying, title, filled(lambda lines: _story(saying, lines), PAGES), signed=True)
    return bind([copy], language, saying("paper.title"), report=report, claims=claims)


def _story(saying: Saying, lines: int) -> list[Block]:
    root = Node("Sect")
    return [
        *notice(saying, root),
        Text(root.child("P"), [saying.ours("blank_statement.intro", Face.SMALL)], look.SMALL),
        *_header(saying, root),
        Text(root.child("H1"), [saying.ours("statement.title", Face.BOLD)], look.TITLE),
        _side(saying, root),
        *_points(saying, root.child("Sect")),
        *_own_words(
            saying, root.child("Sect"), "statement.section.circumstances", "circumstances_hint", lines
        ),
        *_own_words(saying, root.child("Sect"), "blank_statement.recordings", "recordings_hint", 2),
        *_requests(saying, root.child("Sect")),
        _closing(saying, root.child("Sect")),
        CutLine(before=11),
        _slip(saying, root.child("Sect")),
    ]


def _header(saying: Saying, root: Node) -> list[Block]:
    """Return the stamp's field with the first lines beside it, and the rest in the full width."""
    field = Field(root.child("P"), saying.ours("statement.stamp", Face.SMALL), look.STAMP)

    def line(key: str, hint: str = "", rules: int = 1) -> list[Block]:
        node, label = root.child("P"), saying.colon(f"statement.{key}")
        if not hint:
            return [Blank(node, label, rules=rules)]
        return hinted(node, label, saying.ours(f"blank_statement.{hint}", Face.SMALL), rules)

    beside = [*line("to", "to_hint", 2), *line("applicant", "applicant_hint", 2), *line("iin")]
    return [
        Beside([(field, look.STAMP[0]), (Stack(beside), 0)], before=4),
        *line("document", "document_hint"),
        *line("residence_or_work"),
        *line("phone"),
    ]


def _side(saying: Saying, root: Node) -> Block:
    keys = ("statement.side.extorted", "statement.side.offered", "blank_statement.witness")
    ticks = [(Tick(root.child("P"), saying.ours(key)), 0.0) for key in keys]
    return Beside(ticks, gap=8, before=6)


def _points(saying: Saying, section: Node) -> list[Block]:
    list_node = section.child("L")
    return [
        asked(
            list_node,
            number,
            len(_POINTS),
            saying.ours(f"blank_statement.point.{key}", Face.BOLD),
            saying.ours(f"blank_statement.point.{key}_hint", Face.SMALL),
            rules,
        )
        for number, (key, rules) in enumerate(_POINTS, 1)
    ]


def _own_words(saying: Saying, section: Node, heading: str, hint: str, lines: int) -> list[Block]:
    """Return a heading, what belongs under it, and lines to write on."""
    words = saying.ours(f"blank_statement.{hint}", Face.SMALL)
    return [
        Text(section.child("H2"), [saying.ours(heading, Face.BOLD)], look.SUBHEADING, keeps=True),
        Text(section.child("P"), [words], look.SMALL, keeps=True),
        *free_lines(section, lines),
    ]


def _requests(saying: Saying, section: Node) -> list[Block]:
    register = Span(ended(saying("choice.request.register")), divide=saying.divide)
    heading = [saying.colon("statement.section.requests", Face.BOLD), register]
    columns = [
        (Stack([Tick(section.child("P"), saying.ours(f"choice.request.{key}")) for key in column]), 0.0)
        for column in _WISHES
    ]
    return [
        Together(
            [
                Text(section.child("P"), heading, look.SUBHEADING),
                Text(section.child("P"), [saying.ours("blank_statement.also")], look.ENTRY),
                Beside(columns, before=2),
                Blank(section.child("P"), saying.colon("blank_statement.other")),
            ],
            before=look.SUBHEADING.before,
        )
    ]


def _closing(saying: Saying, section: Node) -> Block:
    """Return the warning with its own signature, then the date and the signature, on one page."""
    warning: list[Block] = [
        Text(section.child("P"), [saying.ours("statement.warning.text")], look.NOTE),
        Blank(section.child("P"), saying.colon("statement.signature"), reach=SIGN),
        Text(section.child("P"), [saying.ours("statement.warning.hint", Face.ITALIC)], look.SMALL),
    ]
    return Together([Box(Stack(warning), padding=6), date_and_signature(saying, section, 4)], before=9)


def _slip(saying: Saying, section: Node) -> Block:
    """Return the part the applicant keeps, with the officer's mark."""
    words = [
        saying.ours("statement.mark.heading", Face.BOLD),
        saying.ours("statement.mark.note", Face.ITALIC),
    ]
    left = officer_lines(saying, section, "surname", "post", "phone")
    right = officer_lines(saying, section, "moment", "number", "signature")
    return Together(
        [
            Text(section.child("P"), [saying.ours("blank_statement.slip", Face.SMALL)], look.CAPTION),
            Text(section.child("P"), words, look.BODY),
            Blank(section.child("P"), saying.colon("statement.applicant")),
            Blank(section.child("P"), saying.colon("blank_statement.body")),
            Beside([(left, 0), (right, 0)]),
            Text(section.child("P"), [saying.ours("blank_statement.source", Face.SMALL)], look.SOURCE),
        ],
        before=5,
    )
