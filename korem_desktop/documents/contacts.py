"""The contact sheet: where to go, why, and what holds at the desk.

Every number stands with its source and its day, and is to be checked before it is called, but those for an
emergency; what has no source prints as an empty line. What is law and what is our advice is marked.
"""

from __future__ import annotations

from collections.abc import Sequence

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Block, Box, Stack, Text, Together, numbered
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.saying import Saying, ended, unbroken
from korem_desktop.documents.setting import Span
from korem_desktop.documents.sheet import Copy, Running, bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.domain.directory import Advice, Contact
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

_DESK = ("accept", "round_clock", "copy", "warning", "ask", "other_body", "refusal")
"""What the sheet says of the duty station, in the order of the visit; each with its source in its words."""


def contacts(
    advice: Sequence[Advice],
    language: Language,
    *,
    practice: bool = False,
    report: Report = silent,
    claims: Claims | None = None,
) -> bytes:
    """Return the PDF of the contact sheet; ``report`` may raise Cancelled."""
    saying = Saying(language)
    root = Node("Sect")
    blocks: list[Block] = [Text(root.child("H1"), [saying.ours("contacts.title", Face.BOLD)], look.TITLE)]
    if practice:
        note = [saying.ours("paper.specimen_note", Face.BOLD)]
        blocks.append(Box(Stack([Text(root.child("P"), note)]), padding=5, before=6, shade=look.NOTICE))
    blocks.append(Text(root.child("P"), [saying.ours("contacts.intro")], look.NOTE))
    list_node = root.child("L")
    for number, line in enumerate(advice, 1):
        blocks.append(_entry(saying, list_node.child("LI"), number, len(advice), line))
    blocks += _desk(saying, root.child("Sect"))

    def page(number: int, count: int) -> str:
        return saying("paper.page", number=number, count=count)

    watermark = saying("paper.specimen") if practice else ""
    copies = [Copy(blocks, Running(saying("contacts.title"), page))]
    return bind(copies, language, saying("paper.title"), watermark=watermark, report=report, claims=claims)


def _entry(saying: Saying, item: Node, number: int, count: int, line: Advice) -> Block:
    """Return one contact: its name, its numbers with their source, and why it stands here."""
    contact, body = line.contact, item.child("LBody")
    name = [Span(contact.names[saying.language.value], Face.BOLD)]
    if line.second_road:
        name.append(Span(f"({saying('contacts.second_road')})", Face.ITALIC))
    blocks: list[Block] = [Text(body.child("P"), name, look.POINT)]
    blocks += _phones(saying, body, contact)
    address = contact.address.get(saying.language.value, "")
    if address:
        blocks.append(Text(body.child("P"), [saying.colon("contacts.address"), Span(address)], look.ENTRY))
    note = saying.wording.note
    mark = note("mark.law" if line.is_law else "mark.ours")
    reason = [Span(f"{mark}:", Face.ITALIC), Span(ended(note(f"reason.{line.reason}")))]
    blocks.append(Text(body.child("P"), reason, look.ENTRY))
    warning = note(f"contact.{contact.note}") if contact.note else ""
    if warning and warning != note(f"reason.{line.reason}"):
        blocks.append(Text(body.child("P"), [Span(warning, Face.TEXT)], look.ENTRY))
    if contact.source:
        blocks.append(Text(body.child("P"), [Span(_source(saying, contact), Face.SMALL)], look.SOURCE))
    return Together([numbered(item, number, count, Stack(blocks), look.POINT, 0.0)], before=9)


def _phones(saying: Saying, body: Node, contact: Contact) -> list[Block]:
    if not contact.phones:
        return [Blank(body.child("P"), saying.colon("contacts.unknown_phone"))]
    blocks: list[Block] = []
    for phone in contact.phones:
        aside = [saying.wording.note(f"phone_label.{phone.label}")] if phone.label else []
        aside += [] if contact.call_at_once else [saying("contacts.check")]
        spans = [saying.colon("contacts.phone"), Span(unbroken(phone.number), Face.BOLD)]
        if aside:
            spans.append(Span(f"({'; '.join(aside)})"))
        blocks.append(Text(body.child("P"), spans, look.ENTRY))
    return blocks


def _source(saying: Saying, contact: Contact) -> str:
    as_of = saying("contacts.undated")
    if contact.as_of:
        as_of = saying("contacts.as_of", date=contact.as_of.strftime("%d.%m.%Y"))
    return f"{saying('contacts.source', source=contact.source)} · {as_of}"


def _desk(saying: Saying, section: Node) -> list[Block]:
    """Return what holds at the duty station."""
    heading = [saying.ours("contacts.desk_heading", Face.BOLD)]
    blocks: list[Block] = [Text(section.child("H2"), heading, look.HEADING, keeps=True)]
    list_node = section.child("L")
    for number, key in enumerate(_DESK, 1):
        item = list_node.child("LI")
        body = Text(item.child("LBody"), [saying.ours(f"contacts.desk.{key}")], look.ITEM)
        blocks.append(numbered(item, number, len(_DESK), body, look.ITEM, look.ITEM.before))
    return blocks
