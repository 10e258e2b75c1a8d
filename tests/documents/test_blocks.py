"""Blocks fill pages: nothing is lost, no line stands alone, headings stay with what they head."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.documents import look
from korem_desktop.documents.blocks import (
    Beside,
    Block,
    Box,
    Gap,
    Hairline,
    Labelled,
    Stack,
    Text,
    Together,
    fill,
)
from korem_desktop.documents.by_hand import Blank, Field
from korem_desktop.documents.setting import Span, Style
from korem_desktop.documents.tagging import Node

_MEASURE = 200.0
_STYLE = Style(10, 12, before=5)


def paragraph(lines: int, keeps: bool = False) -> Text:
    """Return a paragraph of so many lines."""
    return Text(Node("P"), [Span("\n".join("строка" for _ in range(lines)))], _STYLE, keeps)


def pages(blocks: list[Block], room: float) -> list[list[Block]]:
    """Fill page after page."""
    made = []
    rest: list[Block] = blocks
    while rest:
        page, rest = fill(rest, _MEASURE, room)
        made.append(page)
    return made


def line_count(block: Block) -> int:
    """Return the lines of the paragraphs in a block."""
    if isinstance(block, Text):
        return len(block.lines(_MEASURE))
    if isinstance(block, Labelled):
        return line_count(block.body)
    if isinstance(block, Box):
        return line_count(block.inner)
    return sum(line_count(part) for part in block.blocks) if isinstance(block, Stack) else 0


_PARTS = st.one_of(
    st.builds(paragraph, st.integers(1, 30), st.booleans()),
    st.builds(lambda n: Box(Stack([paragraph(n)])), st.integers(1, 60)),
    st.builds(lambda n: Labelled(paragraph(1), paragraph(n), 50), st.integers(1, 30)),
    st.builds(lambda n, m: Together([paragraph(n), paragraph(m)]), st.integers(1, 9), st.integers(1, 40)),
    st.builds(lambda n: Blank(Node("P"), rules=n), st.integers(1, 4)),
    st.just(Hairline(before=3)),
    st.builds(Gap, st.floats(0, 30)),
)


@settings(deadline=None)
@given(st.lists(_PARTS, min_size=1, max_size=25), st.floats(150, 700))
def test_every_line_stands_on_some_page_and_none_below_it(blocks: list[Block], room: float) -> None:
    """Whatever the blocks, all their lines are placed once, and pages hold what they can."""
    made = pages(blocks, room)
    assert sum(line_count(b) for page in made for b in page) == sum(line_count(b) for b in blocks)
    for page in made:
        assert len(page) == 1 or Stack(page).height(_MEASURE) <= room + 0.01


@settings(deadline=None)
@given(st.integers(1, 90), st.floats(60, 300))
def test_no_line_of_a_paragraph_stands_alone(lines: int, room: float) -> None:
    """A paragraph is cut with at least two lines on either side."""
    parts = [line_count(block) for page in pages([Gap(20), paragraph(lines)], room) for block in page]
    assert lines == 1 or min(part for part in parts if part) >= 2


def test_a_heading_goes_with_what_it_heads() -> None:
    """A heading that would stand last on a page goes to the next, two in a row together."""
    heads = [paragraph(1, keeps=True), paragraph(1, keeps=True)]
    made = pages([paragraph(5), *heads, paragraph(6)], 115)
    assert [len(page) for page in made] == [1, 3]


def test_a_box_is_not_cut_unless_it_is_very_high() -> None:
    """A box that does not fit goes to the next page; one no page could hold is cut, and has two frames."""
    made = pages([paragraph(20), Box(Stack([paragraph(10)]))], 300)
    assert [len(page) for page in made] == [1, 1]
    made = pages([Box(Stack([paragraph(50)]))], 300)
    assert len(made) > 1
    assert all(isinstance(page[0], Box) for page in made)


def test_a_label_stays_with_the_beginning() -> None:
    """Cut, a labelled text keeps its label on the first page, and its column on both."""
    (first,), (rest,) = pages([Labelled(paragraph(1), paragraph(20), 50)], 150)
    assert isinstance(first, Labelled)
    assert isinstance(rest, Labelled)
    assert (first.label is not None, rest.label) == (True, None)
    assert first.column == rest.column


@pytest.mark.parametrize(("label", "lines"), [("Куда:", 1), ("Документ, удостоверяющий личность:", 2)])
def test_a_line_to_fill_has_room_to_write(label: str, lines: int) -> None:
    """A label that leaves no room beside it gets its rule on the next line."""
    assert Blank(Node("P"), Span(label)).height(_MEASURE) == lines * look.WRITING


def test_the_stamp_field_is_80_by_45_millimetres() -> None:
    """The size asked for the registration stamp, its caption below it."""
    assert [side * 25.4 / 72 for side in look.STAMP] == pytest.approx([80, 45])
    field = Field(Node("P"), Span("место"), look.STAMP)
    assert field.height(1000) > look.STAMP[1]
    assert Beside([(field, look.STAMP[0]), (paragraph(1), 0)]).height(400) == field.height(400)
