"""The one-sheet statement: all that can be registered on a single page, in two identical copies.

What art. 181(2) of the Criminal Procedure Code asks of the applicant, the four points whole, the account, the
requests, the warning with its own signature, and at the foot a slip with the officer's mark to tear off. A
long account makes the words smaller, down to ``look.LEAST`` points; what does not fit then is not cut but
refused.
"""

from __future__ import annotations

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Block, Gap, Hairline, Stack, Text
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.parts import Parts, bind_copies, is_filed
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.points import draw_point, episode_points
from korem_desktop.documents.saying import Saying, ended
from korem_desktop.documents.setting import Span
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.statement import Statement
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

_COPIES = 2
_BOTTOM = 12 * look.MM
"""The lower margin: no footer stands there, since the one page has the signature itself."""

_ROOM = look.PAGE[1] - look.TOP - _BOTTOM
_SLIP_GAP = 8.0
_LEAST = look.LEAST / look.STORY.size
_SCALES = (1.0, 0.95, 0.9, 0.85, _LEAST)
"""Shares of the usual sizes, tried in turn."""

_MOST_RULES = 8  # lines to write the account on by hand, where it was left out and the page has room
_FEWEST_RULES = 3


def express(
    content: Statement,
    language: Language,
    *,
    practice: bool = False,
    report: Report = silent,
    claims: Claims | None = None,
) -> bytes:
    """Return the PDF: two copies alike of one page each; in English one copy to read, with nothing to sign.

    ``content`` is of ``compose_one_sheet``. Raises Known (SHEET_TOO_LONG) where a page cannot hold it;
    ``report`` may raise Cancelled.
    """
    saying = Saying(language)
    report(0, 1)
    page = _page(saying, content, practice)
    return bind_copies(
        saying, content, [page] * _COPIES, bottom=_BOTTOM, practice=practice, report=report, claims=claims
    )


def _page(saying: Saying, content: Statement, practice: bool) -> list[Block]:
    """Return the blocks of the page in the largest size it holds."""
    smallest = _Sheet(saying, content, practice, _LEAST)
    if smallest.height() > _ROOM:
        raise Known(Failure.SHEET_TOO_LONG)
    for scale in _SCALES[:-1]:
        sheet = _Sheet(saying, content, practice, scale)
        if sheet.height() <= _ROOM:
            return sheet.filled()
    return smallest.filled()


class _Sheet:
    """The page in one size."""

    def __init__(self, saying: Saying, content: Statement, practice: bool, scale: float) -> None:
        self._saying = saying
        self._content = content
        self._scale = scale
        self._root = Node("Sect")
        self._parts = Parts(saying, content, self._root, practice=practice, scale=scale)
        self._account = Blank(self._root, rules=_FEWEST_RULES)
        self._above_foot = Stack(self._above())
        self._foot = [self._parts.tear_off()] if is_filed(saying.language) else []

    def height(self) -> float:
        """Return the height the whole needs, in points."""
        return sum(block.height(look.MEASURE) for block in (self._above_foot, *self._foot)) + _SLIP_GAP

    def filled(self) -> list[Block]:
        """Return the blocks: lines to write the account on as there is room, the slip at the very foot."""
        free = _ROOM - self.height()
        if not self._content.own_words:
            more = min(int(free / look.WRITING), _MOST_RULES - _FEWEST_RULES)
            self._account.rules += more
            free -= more * look.WRITING
        gap = [Gap(free + _SLIP_GAP)] if self._foot else []
        return [*self._above_foot.blocks, *gap, *self._foot]

    def _above(self) -> list[Block]:
        parts = self._parts
        return [
            *parts.notices(),
            *parts.header(),
            *parts.titles(),
            *parts.urgent(),
            *self._points(),
            *self._circumstances(),
            *self._requests(),
            *self._attachments(),
            parts.closing(),
        ]

    def _points(self) -> list[Block]:
        """Return the four points, each whole."""
        (episode,) = self._content.episodes
        node = self._root.child("L")
        blocks: list[Block] = [Gap(4 * self._scale)]
        for point in episode_points(self._saying, self._content, episode, whole=True):
            block, _ = draw_point(self._saying, point, node, whole=True, scale=self._scale)
            blocks += [Hairline(before=3 * self._scale), block]
        return [*blocks, Hairline(before=3 * self._scale, keeps=False)]

    def _circumstances(self) -> list[Block]:
        section = self._root.child("Sect")
        style = self._parts.style(look.STORY)
        lines = [line.strip() for line in self._content.own_words.splitlines() if line.strip()]
        told: list[Block] = [Text(section.child("P"), [Span(line)], style) for line in lines]
        if not told:
            self._account.node = section.child("P")
            told = [self._account]
        return [self._heading(section, "circumstances"), *told]

    def _requests(self) -> list[Block]:
        """Return the requests as one paragraph."""
        saying, content = self._saying, self._content
        section = self._root.child("Sect")
        if not content.requests:
            label = saying.colon("statement.section.requests", Face.BOLD)
            return [Blank(section.child("P"), label)]
        wishes = [saying(f"choice.request.{request}") for request in content.requests]
        text = "; ".join(
            f"{number}) {wish}" if len(wishes) > 1 else wish for number, wish in enumerate(wishes, 1)
        )
        spans = [
            saying.colon("statement.section.requests", Face.BOLD),
            Span(f"{text}.", divide=saying.divide),
        ]
        if "safety" in content.requests and content.safety_reason.strip():
            reason = saying("statement.request.safety_reason", reason=content.safety_reason.strip())
            spans.append(Span(ended(reason)))
        return [Text(section.child("P"), spans, self._parts.style(look.SUBHEADING))]

    def _attachments(self) -> list[Block]:
        """Return a line to name attachments on by hand; a reading copy has none."""
        if not is_filed(self._saying.language):
            return []
        label = self._saying.colon("statement.section.attachments", Face.BOLD)
        return [Blank(self._root.child("P"), label)]

    def _heading(self, section: Node, key: str) -> Block:
        words = [self._saying.ours(f"statement.section.{key}", Face.BOLD)]
        return Text(section.child("H2"), words, self._parts.style(look.SUBHEADING), keeps=True)
