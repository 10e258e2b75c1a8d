"""What every statement has, long or short: header, title, urgent box, warning to sign, officer's mark.

A reading copy (English, which is not filed) has neither lines to sign nor the officer's mark.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Beside, Block, Box, Gap, Stack, Text, Together
from korem_desktop.documents.by_hand import Blank, Field, TearLine
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.saying import Saying, signing_name, unbroken
from korem_desktop.documents.setting import Span, Style, width
from korem_desktop.documents.sheet import Copy, Running, bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.statement import Applicant, Statement
from korem_desktop.languages import Language
from korem_desktop.progress import Report

_HEADER_ROOM = 300.0
"""Points the header may be high; what is longer goes on below it, in the full width."""

_SIGN = 52 * look.MM
_NAME_ROOM = 165.0  # points beside the signature


def is_filed(language: Language) -> bool:
    """Return whether a paper in a language can be filed; the other is a copy to be read."""
    return language is not Language.EN


def bind_copies(
    saying: Saying,
    content: Statement,
    copies: Sequence[Sequence[Block]],
    *,
    bottom: float = look.BOTTOM,
    practice: bool,
    report: Report,
    claims: Claims | None,
) -> bytes:
    """Return the PDF of a statement's copies, numbered; for reading the first alone, with nothing to sign.

    Each page has a line for the applicant's signature at its foot, unless ``bottom`` leaves it no room.
    """
    filed = is_filed(saying.language)
    bound = []
    for number, blocks in enumerate(copies if filed else copies[:1], 1):
        copy = f"{saying('paper.copy', number=number, count=len(copies))}  ·  " if filed else ""

        def page(index: int, count: int, copy: str = copy) -> str:
            return f"{copy}{saying('paper.page', number=index, count=count)}"

        running = Running(saying("statement.title"), page)
        if filed and bottom >= look.BOTTOM:
            running = replace(
                running,
                sign_label=saying("paper.sign_page"),
                sign_name=signing_name(content.applicant.name),
            )
        bound.append(Copy(blocks, running))
    return bind(
        bound,
        saying.language,
        saying("paper.title"),
        watermark=saying("paper.specimen") if practice else "",
        bottom=bottom,
        report=report,
        claims=claims,
    )


class Parts:
    """The parts of one statement, in the voice of its language; ``scale`` is the share of the usual sizes."""

    def __init__(
        self, saying: Saying, content: Statement, root: Node, *, practice: bool, scale: float = 1.0
    ) -> None:
        self._saying = saying
        self._content = content
        self._root = root
        self._practice = practice
        self._scale = scale
        self._is_filed = is_filed(saying.language)

    def style(self, style: Style) -> Style:
        """Return a style in the size of this statement."""
        return look.scaled(style, self._scale)

    def titles(self) -> list[Block]:
        """Return the title, and below it what happened in one line."""
        saying = self._saying
        happened = saying.ours(f"statement.side.{self._content.happened}")
        return [
            Text(self._root.child("H1"), [saying.ours("statement.title", Face.BOLD)], self.style(look.TITLE)),
            Text(self._root.child("P"), [happened], self.style(look.SUBTITLE)),
        ]

    def notices(self) -> list[Block]:
        """Return what a practice paper and a reading copy say of themselves."""
        keys = ["paper.specimen_note"] if self._practice else []
        if not self._is_filed:
            keys.append("paper.reading_copy")
        return [
            Box(
                Stack(
                    [Text(self._root.child("P"), [self._saying.ours(key, Face.BOLD)], self.style(look.BODY))]
                ),
                padding=5,
                shade=look.NOTICE,
            )
            for key in keys
        ]

    def header(self) -> list[Block]:
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

    def urgent(self) -> list[Block]:
        """Return the box of the next meeting, where there is one."""
        content, saying = self._content, self._saying
        if content.urgent is None:
            return []
        node = self._root.child("Sect")
        lines: list[Block] = [
            Text(
                node.child("H2"),
                [saying.ours("statement.urgent.heading", Face.BOLD)],
                self.style(look.URGENT),
                keeps=True,
            )
        ]
        for key, text in (("when", saying.when(content.urgent)), ("place", content.urgent_place.strip())):
            label = Span(f"{saying(f'statement.urgent.{key}')}:")
            where = node.child("P")
            lines.append(
                Text(where, [label, Span(text, Face.BOLD)], self.style(look.BODY))
                if text
                else Blank(where, label)
            )
        return [Box(Stack(lines), look.THICK, before=9)]

    def closing(self) -> Block:
        """Return the warning with its own signature, then the date and the signature, on one page."""
        saying, node = self._saying, self._root.child("Sect")
        blocks: list[Block] = []
        if not self._practice:
            warning: list[Block] = [
                Text(node.child("P"), [saying.ours("statement.warning.text")], self.style(look.NOTE))
            ]
            if self._is_filed:
                hint = [saying.ours("statement.warning.hint", Face.ITALIC)]
                warning += [self._signature(node), Text(node.child("P"), hint, look.SMALL)]
            blocks.append(Box(Stack(warning)))
        last = [*self._date(node), *([(self._signature(node), 0.0)] if self._is_filed else [])]
        if last:
            blocks.append(Beside(last, before=10 * self._scale))
        return Together(blocks, before=12 * self._scale)

    def _signature(self, node: Node) -> Blank:
        name = Span(signing_name(self._content.applicant.name))
        is_short = name.text and width([name], look.BODY.size) <= _NAME_ROOM
        after = name if is_short else None  # a very long one stands in the header
        return Blank(node.child("P"), self._saying.colon("statement.signature"), after, reach=_SIGN)

    def _date(self, node: Node) -> list[tuple[Block, float]]:
        """Return the date with its width, or a line for it; nothing in a reading copy without a date."""
        day = self._content.stated_date
        label = self._saying.colon("statement.date")
        date: Block
        if day:
            words = [label, Span(day.strftime("%d.%m.%Y"))]
            date = Stack([Gap(5), Text(node.child("P"), words, look.BODY)])
        elif self._is_filed:
            date = Blank(node.child("P"), label, reach=36 * look.MM)
        else:
            return []
        return [(date, 58 * look.MM)]

    def mark(self) -> Block:
        """Return the block the officer fills in on the second copy."""
        return Box(Stack(self._mark()), before=12)

    def tear_off(self) -> Block:
        """Return the same block under a line to tear along, with whose statement it is."""
        saying = self._saying
        line = TearLine(self._root.child("P"), saying.ours("statement.express.tear", Face.SMALL))
        name = self._content.applicant.name.full().strip()
        whose = f"{saying('statement.title')}. {saying('statement.applicant')}: {name}" if name else ""
        title = Text(self._root.child("P"), [Span(whose or saying("statement.title"))], look.SMALL)
        return Stack([line, title, *self._mark()])

    def _mark(self) -> list[Block]:
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
        return [Text(node.child("P"), title, look.BODY), lines]

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
                Text(
                    self._root.child("P"),
                    [Span(f"{standing}.", divide=saying.divide)],
                    self.style(look.ENTRY),
                )
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
            return [Text(node, [first, Span(text, face)], self.style(look.ENTRY))]
        return [Blank(node, first, rules=rules)]
