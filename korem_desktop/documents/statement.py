"""The statement on paper: two copies in one file, page one made for the officer who registers it.

No legal qualification, no article for the accused, no number and no mark of ours: one correction by hand at
the desk must not spoil anything. What was left out is a line to fill by hand.
"""

from __future__ import annotations

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Block, Gap, Hairline, Text, numbered
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.circumstances import circumstances, heading
from korem_desktop.documents.parts import Parts, bind_copies
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.points import draw_point, episode_points
from korem_desktop.documents.saying import Saying, ended
from korem_desktop.documents.setting import Span
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.statement import Statement
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent


def statement(
    content: Statement,
    language: Language,
    *,
    practice: bool = False,
    report: Report = silent,
    claims: Claims | None = None,
) -> bytes:
    """Return the PDF: two copies alike, the second with a block for the officer's mark.

    A practice paper bears a word across each page and has no warning to sign; the English reading copy is
    one, with nothing to sign. ``report`` may raise Cancelled.
    """
    saying = Saying(language)
    story = _Story(saying, content, practice)
    common = story.blocks()
    copies = (common, [*common, story.parts.mark()])
    return bind_copies(saying, content, copies, practice=practice, report=report, claims=claims)


class _Story:
    """What the statement says, as blocks from top to bottom."""

    def __init__(self, saying: Saying, content: Statement, practice: bool) -> None:
        self._saying = saying
        self._content = content
        self._root = Node("Sect")
        self.parts = Parts(saying, content, self._root, practice=practice)

    def blocks(self) -> list[Block]:
        """Return everything both copies have."""
        points, in_full = self._points()
        section = self._root.child("Sect")
        return [
            *self.parts.notices(),
            *self.parts.header(),
            *self.parts.titles(),
            *self.parts.urgent(),
            *points,
            *circumstances(self._saying, self._content, section, in_full),
            *self._requests(),
            *self._attachments(),
            self.parts.closing(),
        ]

    def _points(self) -> tuple[list[Block], list[tuple[str, str]]]:
        """Return the four points of each episode, and those that are to stand in full further on."""
        saying, blocks, in_full = self._saying, list[Block](), list[tuple[str, str]]()
        several = len(self._content.episodes) > 1
        for number, episode in enumerate(self._content.episodes, 1):
            section = self._root.child("Sect")
            if several:
                title = [saying.ours("statement.episode", Face.BOLD, number=number)]
                blocks.append(Text(section.child("H2"), title, look.SUBHEADING, keeps=True))
            elif self._content.urgent is None:
                blocks.append(Gap(4))
            else:
                blocks.append(Gap(7))
            list_node = section.child("L")
            for point in episode_points(saying, self._content, episode):
                block, was_cut = draw_point(saying, point, list_node)
                blocks += [Hairline(before=3), block]
                if was_cut:
                    note = f" ({saying('statement.episode_of', number=number)})" if several else ""
                    in_full.append((saying("statement.in_full", label=point.label + note), point.text))
            blocks.append(Hairline(before=3, keeps=False))
        return blocks, in_full

    def _requests(self) -> list[Block]:
        saying, content = self._saying, self._content
        section = self._root.child("Sect")
        list_node = section.child("L")
        blocks: list[Block] = [heading(saying, section, "requests")]
        for number, request in enumerate(content.requests, 1):
            text = saying(f"choice.request.{request}")
            end = "." if number == len(content.requests) else ";"
            if request == "safety" and content.safety_reason.strip():
                reason = saying("statement.request.safety_reason", reason=content.safety_reason.strip())
                spans = [Span(f"{text}.", divide=saying.divide), Span(ended(reason))]
            else:
                spans = [Span(text + end, divide=saying.divide)]
            blocks.append(self._item(list_node, number, len(content.requests), spans))
        if not content.requests:
            blocks.append(Blank(section.child("P"), rules=2))
        return blocks

    def _attachments(self) -> list[Block]:
        saying, content = self._saying, self._content
        section = self._root.child("Sect")
        blocks: list[Block] = [heading(saying, section, "attachments")]
        number = 0
        for handed in ("with_statement", "later"):
            parts = [part for part in content.attachments if part.handed == handed]
            if not parts:
                continue
            title = saying.colon(f"statement.attachment.{handed}")
            blocks.append(Text(section.child("P"), [title], look.ITEM, keeps=True))
            list_node = section.child("L")
            for part in parts:
                number += 1
                kind = saying(f"choice.medium.{part.medium}")
                spans = [Span(ended(saying("statement.attachment.line", kind=kind, name=part.name)))]
                if part.shows.strip():
                    spans.append(Span(ended(saying("statement.attachment.shows", shows=part.shows.strip()))))
                blocks.append(self._item(list_node, number, len(content.attachments), spans))
        if not content.attachments:
            blocks.append(Blank(section.child("P")))
        if content.originals.strip():
            originals = Span(ended(content.originals.strip()))
            label = saying.colon("statement.attachment.originals")
            blocks.append(Text(section.child("P"), [label, originals], look.ITEM))
        if content.attachments:
            total = Span(f"{saying('statement.attachment.total', count=number)}.", divide=saying.divide)
            blocks.append(Text(section.child("P"), [total], look.ITEM))
        if any(part.handed == "with_statement" for part in content.attachments):
            blocks.append(Blank(section.child("P"), saying.colon("statement.attachment.carrier")))
        return blocks

    def _item(self, list_node: Node, number: int, count: int, spans: list[Span]) -> Block:
        item = list_node.child("LI")
        body = Text(item.child("LBody"), spans, look.ITEM)
        return numbered(item, number, count, body, look.ITEM, look.ITEM.before)
