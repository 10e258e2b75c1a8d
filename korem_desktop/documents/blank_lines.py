"""What the blank forms share: boxes to tick, lines to write on, and how many of them a sheet holds."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from korem_desktop.documents import look
from korem_desktop.documents.blocks import (
    Beside,
    Block,
    Box,
    Labelled,
    Pen,
    Stack,
    Text,
    Whole,
    fill,
    numbered,
)
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.saying import Saying
from korem_desktop.documents.setting import Span, Style
from korem_desktop.documents.sheet import Copy, Running
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.languages import Language

SIGN = 52 * look.MM
"""Length in points of a line to sign on."""

_TICK = 8.5  # side of a box to tick
_TICK_GAP = 6.0
_MOST = 40  # free lines no two pages could hold


@dataclass
class Tick(Whole):
    """A box to tick by hand, and what it stands for."""

    node: Node
    words: Span
    style: Style = look.ENTRY
    before: float = 0.0
    keeps: bool = False

    def height(self, measure: float) -> float:
        """Return the height of the words."""
        return self._text().height(measure - _TICK - _TICK_GAP)

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw the box as an artifact and the words as content."""
        level = top - self.style.leading / 2 - _TICK / 2
        with pen.page.artifact():
            pen.page.frame((x, level, _TICK, _TICK), look.THIN)
        self._text().draw(pen, x + _TICK + _TICK_GAP, top, measure - _TICK - _TICK_GAP)

    def _text(self) -> Text:
        return Text(self.node, [self.words], self.style)


@dataclass
class CutLine(Whole):
    """Where the sheet is torn; it stays with what is below it."""

    before: float = 0.0
    keeps: bool = True

    def height(self, measure: float) -> float:
        """Return nothing: a line has no height of its own."""
        del measure
        return 0.0

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw it dashed, across the whole measure."""
        with pen.page.artifact():
            pen.page.frame((x, top, measure, 0), look.THIN, look.SHADE, dashed=True)


def free_lines(node: Node, count: int) -> list[Block]:
    """Return lines to write on that may go on overleaf."""
    return [Blank(node) for _ in range(count)]


def hinted(node: Node, label: Span, hint: Span, rules: int = 1) -> list[Block]:
    """Return lines to fill, with a small caption of what belongs there under them."""
    return [Blank(node, label, rules=rules, keeps=True), Text(node, [hint], look.CAPTION)]


def entries(section: Node, texts: Sequence[Sequence[Span]], style: Style = look.ITEM) -> list[Block]:
    """Return a numbered list."""
    list_node, blocks = section.child("L"), list[Block]()
    for number, spans in enumerate(texts, 1):
        item = list_node.child("LI")
        body = Text(item.child("LBody"), spans, style)
        blocks.append(numbered(item, number, len(texts), body, style, style.before))
    return blocks


def asked(section: Node, number: int, count: int, label: Span, hint: Span, rules: int) -> Block:
    """Return one of ``count`` numbered points: its name, a small hint, and lines to write on."""
    item = section.child("LI")
    body = item.child("LBody")
    words: list[Block] = [
        Text(body.child("P"), [label], look.POINT),
        Text(body.child("P"), [hint], look.SMALL),
        Blank(body, rules=rules),
    ]
    entry: Labelled = numbered(item, number, count, Stack(words), look.POINT, 5.0)
    return entry


def notice(saying: Saying, root: Node) -> list[Block]:
    """Return the notice of a reading copy, where the sheet is one."""
    if saying.language is not Language.EN:
        return []
    words = [saying.ours("blank.reading_copy", Face.BOLD)]
    return [Box(Stack([Text(root.child("P"), words, look.ENTRY)]), padding=4, shade=look.NOTICE)]


def officer_lines(saying: Saying, node: Node, *keys: str) -> Stack:
    """Return the lines an officer fills in, by the keys of ``statement.mark``."""
    return Stack([Blank(node.child("P"), saying.colon(f"statement.mark.{key}")) for key in keys])


def date_and_signature(saying: Saying, node: Node, before: float) -> Block:
    """Return the last line of what is signed."""
    date = Blank(node.child("P"), saying.colon("statement.date"), reach=36 * look.MM)
    signature = Blank(node.child("P"), saying.colon("statement.signature"), reach=SIGN)
    return Beside([(date, 58 * look.MM), (signature, 0)], before=before)


def one_copy(saying: Saying, title: str, blocks: Sequence[Block], *, signed: bool) -> Copy:
    """Return a story with its running words; ``signed`` asks for a signature on every page."""

    def page(number: int, count: int) -> str:
        return saying("paper.page", number=number, count=count)

    return Copy(blocks, Running(title, page, saying("paper.sign_page") if signed else ""))


def filled(build: Callable[[int], list[Block]], pages: int) -> list[Block]:
    """Return the story with as many free lines as its pages hold; ``build`` is given their number."""
    fits = bisect_right(range(_MOST + 1), pages, key=lambda lines: _pages(build(lines)))
    return build(max(0, fits - 1))


def _pages(blocks: list[Block]) -> int:
    count, room = 0, look.PAGE[1] - look.TOP - look.BOTTOM
    while blocks:
        _, blocks = fill(blocks, look.MEASURE, room)
        count += 1
    return count
