"""The card for the duty station: what to say, what to do, what to write down, on one page.

Each entry says where it comes from: a law with the date of the text read, the official memo, or our advice.
What was read in an older text only says so.
"""

from __future__ import annotations

from korem_desktop.documents import look
from korem_desktop.documents.blank_lines import entries, notice, officer_lines, one_copy
from korem_desktop.documents.blocks import Beside, Block, Box, Stack, Text
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.saying import Saying
from korem_desktop.documents.sheet import bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

_ORDER = (
    "desk_card.say",
    "contacts.desk.accept",
    "contacts.desk.warning",
    "desk_card.copy",
    "desk_card.coupon",
    "contacts.desk.ask",
)
_REFUSED = ("contacts.desk.refusal", "desk_card.who", "desk_card.complain", "contacts.desk.other_body")
_AVOID = tuple(f"desk_card.{key}" for key in ("original", "unread", "guess", "trap", "aloud", "leave"))


def desk_card(language: Language, *, report: Report = silent, claims: Claims | None = None) -> bytes:
    """Return the PDF; ``report`` may raise Cancelled."""
    saying = Saying(language)
    title = saying("desk_card.title")
    copy = one_copy(saying, title, _story(saying), signed=False)
    return bind([copy], language, saying("paper.title"), report=report, claims=claims)


def _story(saying: Saying) -> list[Block]:
    root = Node("Sect")
    return [
        *notice(saying, root),
        Text(root.child("H1"), [saying.ours("desk_card.title", Face.BOLD)], look.TITLE),
        *_section(saying, root.child("Sect"), "order", _ORDER),
        _lines(saying, root.child("Sect")),
        *_section(saying, root.child("Sect"), "refused", _REFUSED),
        *_section(saying, root.child("Sect"), "avoid", _AVOID),
        Text(root.child("P"), [saying.ours("desk_card.source", Face.SMALL)], look.SOURCE),
    ]


def _section(saying: Saying, section: Node, heading: str, keys: tuple[str, ...]) -> list[Block]:
    title = [saying.ours(f"desk_card.{heading}", Face.BOLD)]
    texts = [[saying.ours(key)] for key in keys]
    return [
        Text(section.child("H2"), title, look.SUBHEADING, keeps=True),
        *entries(section, texts, look.ENTRY),
    ]


def _lines(saying: Saying, section: Node) -> Block:
    """Return the box to write down in who took the statement, and under which number."""
    right = officer_lines(saying, section, "moment", "number")
    coupon = Blank(section.child("P"), saying.colon("desk_card.coupon_number"))
    inside: list[Block] = [
        Text(section.child("P"), [saying.ours("desk_card.write_down", Face.BOLD)], look.ENTRY),
        Beside(
            [
                (officer_lines(saying, section, "surname", "post", "phone"), 0),
                (Stack([*right.blocks, coupon]), 0),
            ]
        ),
    ]
    return Box(Stack(inside), padding=5, before=6)
