"""The sheet of the recovery code: eight numbered groups, large, and how to keep them.

It names neither the person nor the program nor anything of the case: whoever finds it learns little.
"""

from __future__ import annotations

from collections.abc import Sequence

from korem_desktop.documents import look
from korem_desktop.documents.blank_lines import entries, one_copy
from korem_desktop.documents.blocks import Beside, Block, Box, Gap, Labelled, Stack, Text, baseline
from korem_desktop.documents.by_hand import Blank
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.saying import Saying
from korem_desktop.documents.setting import Span, Style
from korem_desktop.documents.sheet import bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.languages import Language
from korem_desktop.progress import Report, silent

_GROUP = Style(30, 42)
_NUMBER = Style(13, 20, grey=look.SHADE)  # small and apart, so that nobody takes it for a digit
_COLUMN = 34.0  # points, for the number
_HALF = 3  # digits, after which a group has a gap: so it is shown on the screen
_KEEPING = ("apart", "bitlocker", "picture", "try", "renewed")


def recovery_sheet(
    groups: Sequence[str],
    language: Language,
    *,
    practice: bool = False,
    report: Report = silent,
    claims: Claims | None = None,
) -> bytes:
    """Return the PDF, one page of A4; ``groups`` are six digits each. ``report`` may raise Cancelled."""
    saying = Saying(language)
    root = Node("Sect")
    blocks: list[Block] = [Text(root.child("H1"), [saying.ours("recovery.title", Face.BOLD)], look.TITLE)]
    if practice:
        note = [saying.ours("recovery.specimen_note", Face.BOLD)]
        blocks.append(Box(Stack([Text(root.child("P"), note)]), padding=5, before=6, shade=look.NOTICE))
    blocks += [
        Text(root.child("P"), [saying.ours("recovery.purpose")], look.NOTE),
        _code(groups, root.child("L")),
        Gap(5),
        Text(root.child("P"), [saying.ours("recovery.how")], look.NOTE),
        *_keeping(saying, root.child("Sect")),
        Gap(8),
        Blank(root.child("P"), saying.colon("recovery.day"), reach=50 * look.MM),
    ]
    copy = one_copy(saying, saying("recovery.title"), blocks, signed=False)
    watermark = saying("paper.specimen") if practice else ""
    return bind([copy], language, saying("paper.title"), watermark=watermark, report=report, claims=claims)


def _code(groups: Sequence[str], list_node: Node) -> Block:
    """Return the groups in two columns, read down the first and then down the second."""
    lines: list[Block] = []
    for number, group in enumerate(groups, 1):
        item = list_node.child("LI")
        digits = Span(f"{group[:_HALF]}\u00a0{group[_HALF:]}", Face.MONO)
        label = Text(item.child("Lbl"), [Span(f"{number}.")], _NUMBER)
        body = Text(item.child("LBody"), [digits], _GROUP)
        lines.append(Labelled(label, body, _COLUMN, drop=baseline(_GROUP) - baseline(_NUMBER)))
    middle = (len(lines) + 1) // 2
    columns = Beside([(Stack(lines[:middle]), 0), (Stack(lines[middle:]), 0)], gap=20)
    return Box(Stack([columns]), look.THICK, padding=14, before=12)


def _keeping(saying: Saying, section: Node) -> list[Block]:
    heading = [saying.ours("recovery.keeping", Face.BOLD)]
    texts = [[saying.ours(f"recovery.{key}")] for key in _KEEPING]
    return [
        Text(section.child("H2"), heading, look.HEADING, keeps=True),
        *entries(section, texts),
    ]
