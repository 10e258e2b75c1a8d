"""The sheet: what runs along every page, and bytes that only change when the drawing does."""

from __future__ import annotations

import hashlib
from io import BytesIO

import pikepdf
import pytest

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Block, Box, Labelled, Stack, Text
from korem_desktop.documents.by_hand import Blank, Field
from korem_desktop.documents.hyphenation import rule
from korem_desktop.documents.pdf import Claims
from korem_desktop.documents.setting import Span
from korem_desktop.documents.sheet import Copy, Running, bind
from korem_desktop.documents.tagging import Node
from korem_desktop.documents.typefaces import Face
from korem_desktop.languages import Language
from korem_desktop.progress import Cancelled
from tests.helpers.papers import text_of

GOLDEN = "f2fe75495a9ddc944d428120ba4803b1c17a1c80f8cecc6b6de84e4c8742a052"
"""SHA-256 of the drawing below, unpacked. It changes with ReportLab, the fonts, or how a page is drawn: look
at the pages first, then put the new one here."""

_ACCOUNT = "Инспектор жабық есік артында «500\u202f000\u00a0₸» деді — 漢 — <b>&amp; и ушёл. " * 30


def story() -> list[Block]:
    """Return a fixed story with every kind of block."""
    root = Node("Sect")
    item = root.child("L").child("LI")
    return [
        Field(root.child("P"), Span("штамп", Face.SMALL), look.STAMP),
        Text(root.child("H1"), [Span("Тақырып", Face.BOLD)], look.TITLE),
        Box(
            Stack([Text(root.child("P"), [Span("Шұғыл", Face.BOLD), Span("сегодня")])]), look.THICK, before=9
        ),
        Labelled(
            Text(item.child("Lbl"), [Span("Кто", Face.BOLD)], look.POINT),
            Text(item.child("LBody"), [Span(_ACCOUNT)], look.POINT),
            90,
        ),
        *[
            Text(
                root.child("P"),
                [Span("қылмыстық жауаптылық туралы " * 20, divide=rule(Language.KK))],
                look.NOTE,
            )
            for _ in range(4)
        ],
        Text(root.child("P"), [Span(_ACCOUNT)], look.STORY),
        Blank(root.child("P"), Span("Подпись:"), Span("(А. А.)"), reach=120),
    ]


def running(name: str = "") -> Running:
    """Return words for header and footer."""
    return Running("Заголовок", lambda number, count: f"лист {number} из {count}", "Подпись:", name)


def test_the_bytes_of_a_fixed_drawing_are_known() -> None:
    """The same blocks make the same file on every machine and in every run."""
    copies = [Copy(story(), running("(А. А.)")), Copy(story(), running())]
    pdf = bind(copies, Language.KK, "Құжат", watermark="ҮЛГІ", claims=Claims(compressed=False))
    assert hashlib.sha256(pdf).hexdigest() == GOLDEN


def test_the_identifier_is_of_the_content() -> None:
    """Equal papers have equal identifiers, different ones different."""

    def identifier(text: str) -> bytes:
        pdf = bind([Copy([Text(Node("P"), [Span(text)])], running())], Language.RU, "Документ")
        with pikepdf.open(BytesIO(pdf)) as document:
            first, second = document.trailer.ID
            assert bytes(first) == bytes(second)
            return bytes(first)

    assert identifier("один") == identifier("один") != identifier("два")


def test_pages_are_counted_in_each_copy() -> None:
    """Every page says which of how many of its own copy it is, and has the line to sign with the name."""
    short = Copy([Text(Node("P"), [Span("коротко")])], running("(Б. Б.)"))
    pages = text_of(bind([Copy(story(), running("(А. А.)")), short], Language.RU, "Документ")).split("\f")[
        :-1
    ]
    count = len(pages) - 1
    assert count > 1
    for number, page in enumerate(pages[:-1], 1):
        assert f"лист {number} из {count}" in page
        assert "(А. А.)" in page
    assert "лист 1 из 1" in pages[-1]
    assert all("Подпись:" in page for page in pages)


def test_the_word_across_stands_on_every_page() -> None:
    """A practice paper says so on each page, and outside of what a screen reader reads."""
    pages = text_of(bind([Copy(story(), running())], Language.RU, "Документ", watermark="ЖЖЖ")).split("\f")[
        :-1
    ]
    assert all("Ж" in page for page in pages)
    assert not any(
        "Ж" in page for page in text_of(bind([Copy(story(), running())], Language.RU, "Д")).split("\f")
    )


def test_work_is_reported_and_can_be_stopped() -> None:
    """Reports only grow, end at the total, and what they raise ends the work at once."""
    seen: list[tuple[int, int]] = []
    copies = [Copy(story(), running()), Copy(story(), running())]
    bind(copies, Language.RU, "Документ", report=lambda done, total: seen.append((done, total)))
    assert seen == sorted(seen)
    assert {total for _, total in seen} == {seen[-1][0]}
    for stop in range(len(seen)):
        calls = 0

        def stopping(done: int, total: int, stop: int = stop) -> None:
            nonlocal calls
            calls += 1
            if calls > stop:
                raise Cancelled

        with pytest.raises(Cancelled):
            bind(copies, Language.RU, "Документ", report=stopping)
        assert calls == stop + 1
