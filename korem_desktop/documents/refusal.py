"""The complaint to the prosecutor about a refusal to accept or register a statement: one page, by hand.

Source: Criminal Procedure Code, art. 185, part 2 (text of 16.09.2025). Terms are not printed: they were read
in an older text only.
"""

from __future__ import annotations

from korem_desktop.documents import look
from korem_desktop.documents.blank_lines import (
    Tick,
    date_and_signature,
    entries,
    filled,
    free_lines,
    hinted,
    notice,
    officer_lines,
    one_copy,
)
from korem_desktop.documents.blocks import Beside, Block, Box, Stack, Text, Together
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.saying import Saying
from korem_desktop.documents.setting import Span
from korem_desktop.documents.sheet import bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

PAGES = 1

_HEADER = 110 * look.MM
"""Width in points of who it goes to and from whom, at the right as letters to an office have it."""


def refusal(language: Language, *, report: Report = silent, claims: Claims | None = None) -> bytes:
    """Return the PDF; ``report`` may raise Cancelled."""
    saying = Saying(language)
    blocks = filled(lambda lines: _story(saying, lines), PAGES)
    copy = one_copy(saying, saying("refusal.title"), blocks, signed=False)
    return bind([copy], language, saying("paper.title"), report=report, claims=claims)


def _story(saying: Saying, lines: int) -> list[Block]:
    root = Node("Sect")
    return [
        *notice(saying, root),
        Text(root.child("P"), [saying.ours("refusal.intro", Face.SMALL)], look.SMALL),
        _header(saying, root),
        Text(root.child("H1"), [saying.ours("refusal.title", Face.BOLD)], look.TITLE),
        Text(root.child("P"), [saying.ours("refusal.subject")], look.SUBTITLE),
        *_what_happened(saying, root.child("Sect"), lines),
        *_requests(saying, root.child("Sect")),
        _closing(saying, root.child("Sect")),
        Text(root.child("P"), [saying.ours("refusal.source", Face.SMALL)], look.SOURCE),
    ]


def _header(saying: Saying, root: Node) -> Block:
    def hint(key: str) -> Span:
        return saying.ours(key, Face.SMALL)

    lines = [
        *hinted(root.child("P"), saying.colon("statement.to"), hint("refusal.to_hint")),
        *hinted(
            root.child("P"), saying.colon("statement.applicant"), hint("blank_statement.applicant_hint"), 2
        ),
        Blank(root.child("P"), saying.colon("statement.residence_or_work"), rules=2),
        Blank(root.child("P"), saying.colon("statement.phone")),
    ]
    return Beside([(Stack([]), 0), (Stack(lines), _HEADER)], before=2)


def _what_happened(saying: Saying, section: Node, lines: int) -> list[Block]:
    def blank(key: str) -> Blank:
        return Blank(section.child("P"), saying.colon(f"refusal.{key}"))

    ticks = [
        (Tick(section.child("P"), saying.ours(f"refusal.{key}")), 0.0)
        for key in ("accept", "register", "document")
    ]
    return [
        blank("when"),
        blank("body"),
        *hinted(section.child("P"), saying.colon("refusal.who"), saying.ours("refusal.who_hint", Face.SMALL)),
        Text(section.child("P"), [saying.ours("refusal.what")], look.SUBHEADING, keeps=True),
        Beside(ticks, gap=8, before=2),
        blank("about"),
        Blank(section),
        blank("how"),
        *free_lines(section, lines),
        Text(section.child("P"), [saying.ours("refusal.law")], look.NOTE),
    ]


def _requests(saying: Saying, section: Node) -> list[Block]:
    def heading(key: str) -> Text:
        return Text(section.child("H2"), [saying.ours(key, Face.BOLD)], look.SUBHEADING, keeps=True)

    keys = ("refusal.check", "refusal.see_to_it", "choice.request.tell_decision")
    texts = [[Span(saying(key) + (";" if key != keys[-1] else "."), divide=saying.divide)] for key in keys]
    return [
        heading("statement.section.requests"),
        *entries(section, texts),
        heading("statement.section.attachments"),
        Blank(section.child("P"), saying.colon("refusal.attached")),
    ]


def _closing(saying: Saying, section: Node) -> Block:
    mark: list[Block] = [
        Text(section.child("P"), [saying.ours("refusal.mark", Face.BOLD)], look.BODY),
        Beside(
            [
                (officer_lines(saying, section, "surname", "post"), 0),
                (officer_lines(saying, section, "moment", "signature"), 0),
            ]
        ),
    ]
    return Together([date_and_signature(saying, section, 0), Box(Stack(mark), padding=6, before=9)], before=6)
