"""The statement on paper: two copies in one file, page one made for the officer who registers it.

No legal qualification, no article for the accused, no number and no mark of ours: one correction by hand at
the desk must not spoil anything. What was left out is a line to fill by hand.
"""

from __future__ import annotations

from korem_desktop.documents import look
from korem_desktop.documents.blocks import (
    Beside,
    Block,
    Box,
    Gap,
    Hairline,
    Stack,
    Text,
    Together,
    numbered,
)
from korem_desktop.documents.by_hand import Blank, Field
from korem_desktop.documents.circumstances import circumstances, heading
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.points import draw_point, episode_points
from korem_desktop.documents.saying import Saying, ended, signing_name, unbroken
from korem_desktop.documents.setting import Span, width
from korem_desktop.documents.sheet import Copy, Running, bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.statement import Applicant, Statement
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

_COPIES = 2
_HEADER_ROOM = 300.0
"""Points the header may be high; what is longer goes on below it, in the full width."""

_SIGN = 52 * look.MM
_NAME_ROOM = 165.0  # points beside the signature


def statement(
    content: Statement,
    language: Language,
    *,
    practice: bool = False,
    report: Report = silent,
    claims: Claims | None = None,
) -> bytes:
    """Return the PDF: two copies alike, the second with a block for the officer's mark.

    A practice paper bears a word across each page and has no warning to sign. ``report`` may raise Cancelled.
    """
    saying = Saying(language)
    story = _Story(saying, content, practice)
    common = story.blocks()
    name = signing_name(content.applicant.name)
    copies = []
    for number in range(1, _COPIES + 1):
        copy = saying("paper.copy", number=number, count=_COPIES)

        def page(index: int, count: int, copy: str = copy) -> str:
            return f"{copy}  ·  {saying('paper.page', number=index, count=count)}"

        running = Running(saying("statement.title"), page, saying("paper.sign_page"), name)
        copies.append(Copy([*common, story.mark()] if number == _COPIES else common, running))
    watermark = saying("paper.specimen") if practice else ""
    return bind(copies, language, saying("paper.title"), watermark=watermark, report=report, claims=claims)


class _Story:
    """What the statement says, as blocks from top to bottom."""

    def __init__(self, saying: Saying, content: Statement, practice: bool) -> None:
        self._saying = saying
        self._content = content
        self._practice = practice
        self._root = Node("Sect")

    def blocks(self) -> list[Block]:
        """Return everything both copies have."""
        points, in_full = self._points()
        section = self._root.child("Sect")
        return [
            *self._notices(),
            *self._header(),
            Text(self._root.child("H1"), [self._saying.ours("statement.title", Face.BOLD)], look.TITLE),
            Text(
                self._root.child("P"),
                [self._saying.ours(f"statement.side.{self._content.side}")],
                look.SUBTITLE,
            ),
            *self._urgent(),
            *points,
            *circumstances(self._saying, self._content, section, in_full),
            *self._requests(),
            *self._attachments(),
            self._closing(),
        ]

    def mark(self) -> Block:
        """Return the block the officer fills in on the second copy."""
        saying, node = self._saying, self._root.child("Sect")
        title = [
            saying.ours("statement.mark.heading", Face.BOLD),
            saying.ours("statement.mark.note", Face.ITALIC),
        ]

        def column(*keys: str) -> Stack:
            return Stack([Blank(node.child("P"), saying.ours(f"statement.mark.{key}")) for key in keys])

        lines = Beside(
            [(column("surname", "post", "phone"), 0), (column("moment", "number", "signature"), 0)]
        )
        return Box(Stack([Text(node.child("P"), title, look.BODY), lines]), before=12)

    def _notices(self) -> list[Block]:
        keys = ["paper.specimen_note"] if self._practice else []
        if self._saying.language is Language.EN:
            keys.append("paper.reading_copy")
        return [
            Box(
                Stack([Text(self._root.child("P"), [self._saying.ours(key, Face.BOLD)], look.BODY)]),
                padding=5,
                shade=look.NOTICE,
            )
            for key in keys
        ]

    def _header(self) -> list[Block]:
        """Return the stamp's field with the addressee and the applicant beside it."""
        saying = self._saying
        field = Field(self._root.child("P"), saying.ours("statement.stamp", Face.SMALL), look.STAMP)
        items = [*self._addressee(), *self._applicant(self._content.applicant)]
        column = look.MEASURE - look.STAMP[0] - 14
        tall, beside = 0.0, 0
        for item in items:
            tall += item.before + item.height(column)
            if beside and tall > _HEADER_ROOM:
                break
            beside += 1
        return [Beside([(field, look.STAMP[0]), (Stack(items[:beside]), 0)], before=6), *items[beside:]]

    def _addressee(self) -> list[Block]:
        saying, addressee = self._saying, self._content.addressee
        names = [saying.choice("addressee.kind", addressee.kind), addressee.name.strip()]
        return self._line("to", ", ".join(name for name in names if name), face=Face.BOLD, rules=2)

    def _applicant(self, applicant: Applicant) -> list[Block]:
        saying = self._saying
        standing = saying(f"statement.standing.{applicant.standing or 'myself'}")
        residence = (
            "residence" if applicant.residence.strip() or applicant.work.strip() else "residence_or_work"
        )
        document = saying.choice("you.document", applicant.document) or saying("statement.document")
        paper = applicant.document_number.strip()
        if applicant.document_issued.strip():
            issued = saying("statement.document_issued", issued=applicant.document_issued.strip())
            paper = f"{paper}, {issued}" if paper else issued
        lines = [
            *self._line("applicant", applicant.name.full().strip(), face=Face.BOLD),
            *self._line("iin", applicant.iin.strip()),
            *self._words(f"{document}:", paper),
        ]
        if applicant.residence.strip() or not applicant.work.strip():
            lines += self._line(residence, applicant.residence.strip())
        if applicant.work.strip():
            lines += self._line("work", applicant.work.strip())
        lines += self._line("phone", unbroken(applicant.phone))
        if applicant.contact.strip():
            lines += self._line("contact", applicant.contact.strip())
        if standing:
            lines.append(
                Text(self._root.child("P"), [Span(f"{standing}.", divide=saying.divide)], look.ENTRY)
            )
        if applicant.helper.strip() or applicant.standing == "minor":
            lines += self._line("helper", applicant.helper.strip())
        return lines

    def _line(self, key: str, text: str, face: Face = Face.TEXT, rules: int = 1) -> list[Block]:
        return self._words(f"{self._saying('statement.' + key)}:", text, face, rules)

    def _words(self, label: str, text: str, face: Face = Face.TEXT, rules: int = 1) -> list[Block]:
        """Return a labelled line of the header, or lines to fill by hand."""
        node = self._root.child("P")
        first = Span(label, divide=self._saying.divide)
        if text:
            return [Text(node, [first, Span(text, face)], look.ENTRY)]
        return [Blank(node, first, rules=rules)]

    def _urgent(self) -> list[Block]:
        content, saying = self._content, self._saying
        if content.urgent is None:
            return []
        node = self._root.child("Sect")
        lines: list[Block] = [
            Text(
                node.child("H2"),
                [saying.ours("statement.urgent.heading", Face.BOLD)],
                look.URGENT,
                keeps=True,
            )
        ]
        for key, text in (("when", saying.when(content.urgent)), ("place", content.urgent_place.strip())):
            label = Span(f"{saying(f'statement.urgent.{key}')}:")
            where = node.child("P")
            lines.append(
                Text(where, [label, Span(text, Face.BOLD)], look.BODY) if text else Blank(where, label)
            )
        return [Box(Stack(lines), look.THICK, before=9)]

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

    def _closing(self) -> Block:
        """Return the warning with its own signature, then the date and the signature, on one page."""
        saying, node = self._saying, self._root.child("Sect")
        name = Span(signing_name(self._content.applicant.name))
        is_short = name.text and width([name], look.BODY.size) <= _NAME_ROOM

        def signature() -> Blank:
            after = name if is_short else None  # a very long one stands in the header
            return Blank(node.child("P"), saying.colon("statement.signature"), after, reach=_SIGN)

        blocks: list[Block] = []
        if not self._practice:
            warning: list[Block] = [
                Text(node.child("P"), [saying.ours("statement.warning.text")], look.NOTE),
                signature(),
                Text(node.child("P"), [saying.ours("statement.warning.hint", Face.ITALIC)], look.SMALL),
            ]
            blocks.append(Box(Stack(warning)))
        day = self._content.stated_date
        label = saying.colon("statement.date")
        date: Block = Blank(node.child("P"), label, reach=36 * look.MM)
        if day:
            date = Stack([Gap(5), Text(node.child("P"), [label, Span(day.strftime("%d.%m.%Y"))], look.BODY)])
        blocks.append(Beside([(date, 58 * look.MM), (signature(), 0)], before=10))
        return Together(blocks, before=12)
