"""The blocks a page is made of: each knows its height, where it may be cut, and how to draw itself.

Heights and widths are in points; a block is drawn down from ``top``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from korem_desktop.documents import look
from korem_desktop.documents.pdf import Page
from korem_desktop.documents.setting import Line, Span, Style, set_lines, width
from korem_desktop.documents.tagging import Element, Node, Structure

_FUZZ = 1e-6
_NUMBER_GAP = 4.5
_BOX_STAYS_WHOLE = 320.0
"""Points up to which a box is moved to the next page rather than cut."""


@dataclass(frozen=True, slots=True)
class Pen:
    """What a block draws with: a page, the structure, and which copy of the sheet this is."""

    page: Page
    structure: Structure
    copy: int

    def element(self, node: Node) -> Element:
        """Return the element of a planned place in this copy."""
        return self.structure.element(node, self.copy)


class Block(Protocol):
    """Something on a page. ``before`` is the space above it, ``keeps`` ties it to what follows."""

    @property
    def before(self) -> float:
        """Return the space above, in points; none at the top of a page."""

    @property
    def keeps(self) -> bool:
        """Return whether the block may not stand last on a page."""

    def height(self, measure: float) -> float:
        """Return the height in a width."""

    def least(self, measure: float) -> float:
        """Return the height of the smallest beginning that may stand on a page."""

    def cut(self, measure: float, room: float) -> tuple[Block, Block] | None:
        """Return a beginning no higher than ``room`` and the rest, or None where it cannot be cut there."""

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw from ``top`` down."""


def fill(
    blocks: Sequence[Block], measure: float, room: float, placed: Callable[[], None] = lambda: None
) -> tuple[list[Block], list[Block]]:
    """Return the blocks (the last perhaps cut) that stand within ``room``, and the rest.

    At least one block is taken, so that filling page after page always ends.
    """
    taken: list[Block] = []
    used = 0.0
    for index, block in enumerate(blocks):
        space = block.before if taken else 0.0
        left = room - used - space
        tall = block.height(measure)
        if tall <= left + _FUZZ and _tied(blocks, index, measure) <= left + _FUZZ:
            taken.append(block)
            used += space + tall
            placed()
            continue
        if tall > left + _FUZZ and (parts := block.cut(measure, left)) is not None:
            return [*taken, parts[0]], [parts[1], *blocks[index + 1 :]]
        if not taken:  # nothing smaller exists: it stands alone, come what may
            return [block], list(blocks[index + 1 :])
        while len(taken) > 1 and taken[-1].keeps:
            taken.pop()
            index -= 1
        return taken, list(blocks[index:])
    return taken, []


def _tied(blocks: Sequence[Block], index: int, measure: float) -> float:
    """Return the height of a block with the least that must stand below it on the same page."""
    total = blocks[index].height(measure)
    while blocks[index].keeps and index + 1 < len(blocks):
        index += 1
        following = blocks[index]
        total += following.before + (
            following.height(measure) if following.keeps else following.least(measure)
        )
    return total


class Whole(ABC):
    """What is never cut: the common part of such blocks."""

    before: float = 0.0
    keeps: bool = False

    @abstractmethod
    def height(self, measure: float) -> float:
        """Return the height in a width."""

    def least(self, measure: float) -> float:
        """Return the whole height."""
        return self.height(measure)

    def cut(self, measure: float, room: float) -> tuple[Block, Block] | None:
        """Return None: it stands whole."""
        del measure, room
        return None


@dataclass
class Text:
    """A paragraph, or several where the text has line ends."""

    node: Node
    spans: Sequence[Span]
    style: Style = look.BODY
    keeps: bool = False
    _set: dict[float, list[Line]] = field(default_factory=dict, repr=False)  # lines by width, shared by cuts
    _from: int = 0
    _to: int | None = None

    @property
    def before(self) -> float:
        """Return the style's space above."""
        return self.style.before

    def lines(self, measure: float) -> list[Line]:
        """Return the set lines of this part."""
        if measure not in self._set:
            self._set[measure] = set_lines(self.spans, self.style, measure)
        return self._set[measure][self._from : self._to]

    def height(self, measure: float) -> float:
        """Return lines times leading."""
        return len(self.lines(measure)) * self.style.leading

    def least(self, measure: float) -> float:
        """Return two lines, or all where a cut would leave one alone."""
        count = len(self.lines(measure))
        return self.style.leading * (count if count < 4 else 2)

    def cut(self, measure: float, room: float) -> tuple[Block, Block] | None:
        """Cut so that no line stands alone on either side, and between words where a page allows it."""
        lines = self.lines(measure)
        fits = min(int((room + _FUZZ) / self.style.leading), len(lines) - 2)
        if fits < 2:
            return None
        whole = next((place for place in range(fits, 1, -1) if not lines[place - 1].breaks_word), fits)
        middle = self._from + whole
        return replace(self, _to=middle, keeps=False), replace(self, _from=middle)

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw the lines as the content of the node."""
        with pen.page.marked(pen.element(self.node)):
            y = top - baseline(self.style)
            for line in self.lines(measure):
                pen.page.write(line, x, y, self.style.size, self.style.grey)
                y -= self.style.leading


def baseline(style: Style) -> float:
    """Return how far below the top of a line its letters stand."""
    return style.leading / 2 + style.size * 0.34


def numbered(item: Node, number: int, count: int, body: Block, style: Style, before: float) -> Labelled:
    """Return an entry of a list of ``count``, its number so close that both are read as one line."""
    label = Text(item.child("Lbl"), [Span(f"{number}.")], style)
    return Labelled(label, body, width([Span(f"{count}.")], style.size) + _NUMBER_GAP, before, gutter=0.0)


@dataclass
class Labelled:
    """A label in its own column, and what it labels beside it. Cut, the label stays with the beginning."""

    label: Text | None
    body: Block
    column: float
    before: float = 0.0
    keeps: bool = False
    drop: float = 0.0  # how much lower the label stands, so that it is level with what is beside it
    gutter: float = 10.0  # between the columns

    def height(self, measure: float) -> float:
        """Return the higher of the two."""
        return max(self._label_height(), self.body.height(measure - self.column))

    def least(self, measure: float) -> float:
        """Return the body's least, or the label where that is higher."""
        return max(self._label_height(), self.body.least(measure - self.column))

    def cut(self, measure: float, room: float) -> tuple[Block, Block] | None:
        """Cut the body."""
        if self._label_height() > room:
            return None
        parts = self.body.cut(measure - self.column, room)
        if parts is None:
            return None
        return replace(self, body=parts[0], keeps=False), replace(self, label=None, body=parts[1], before=0.0)

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw both columns."""
        if self.label:
            self.label.draw(pen, x, top - self.drop, self.column - self.gutter)
        self.body.draw(pen, x + self.column, top, measure - self.column)

    def _label_height(self) -> float:
        return self.label.height(self.column - self.gutter) + self.drop if self.label else 0.0


@dataclass
class Hairline(Whole):
    """A faint line across, which stays with what is below it."""

    before: float = 0.0
    keeps: bool = True

    def height(self, measure: float) -> float:
        """Return nothing: a line has no height of its own."""
        del measure
        return 0.0

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw it."""
        with pen.page.artifact():
            pen.page.rule(x, top, x + measure, top, look.HAIR, look.FAINT)


@dataclass
class Gap(Whole):
    """Empty space."""

    space: float
    keeps: bool = False

    def height(self, measure: float) -> float:
        """Return the space."""
        del measure
        return self.space

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw nothing."""


@dataclass
class Stack:
    """Blocks one under another."""

    blocks: Sequence[Block]
    before: float = 0.0
    keeps: bool = False

    def height(self, measure: float) -> float:
        """Return the sum, with the spaces between."""
        spaces = sum(block.before for block in self.blocks[1:])
        return spaces + sum(block.height(measure) for block in self.blocks)

    def least(self, measure: float) -> float:
        """Return the least of the first block with what it is tied to."""
        if not self.blocks:
            return 0.0
        first = self.blocks[0]
        return _tied(self.blocks, 0, measure) if first.keeps else first.least(measure)

    def cut(self, measure: float, room: float) -> tuple[Block, Block] | None:
        """Cut between blocks, or inside one."""
        if self.least(measure) > room + _FUZZ:
            return None
        taken, rest = fill(self.blocks, measure, room)
        return (Stack(taken, self.before), Stack(rest, keeps=self.keeps)) if taken and rest else None

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw each below the one before."""
        for place, block in enumerate(self.blocks):
            top -= block.before if place else 0.0
            block.draw(pen, x, top, measure)
            top -= block.height(measure)


@dataclass
class Together(Stack):
    """Blocks that stand on one page together where a page can hold them."""

    def least(self, measure: float) -> float:
        """Return the whole height, where a page holds it."""
        tall = self.height(measure)
        return tall if tall <= _BOX_STAYS_WHOLE else super().least(measure)

    def cut(self, measure: float, room: float) -> tuple[Block, Block] | None:
        """Cut only what no page could hold."""
        return None if self.height(measure) <= _BOX_STAYS_WHOLE else super().cut(measure, room)


@dataclass
class Box:
    """Blocks in a frame."""

    inner: Stack
    weight: float = look.THIN
    padding: float = 7.0
    before: float = 0.0
    keeps: bool = False
    shade: float = 1.0

    def height(self, measure: float) -> float:
        """Return the content with the padding."""
        return self.inner.height(measure - 2 * self.padding) + 2 * self.padding

    def least(self, measure: float) -> float:
        """Return the whole, unless it is very high."""
        tall = self.height(measure)
        if tall <= _BOX_STAYS_WHOLE:
            return tall
        return self.inner.least(measure - 2 * self.padding) + 2 * self.padding

    def cut(self, measure: float, room: float) -> tuple[Block, Block] | None:
        """Cut only a very high box; each part has its own frame."""
        if self.height(measure) <= _BOX_STAYS_WHOLE:
            return None
        parts = self.inner.cut(measure - 2 * self.padding, room - 2 * self.padding)
        if parts is None:
            return None
        first, rest = parts
        assert isinstance(first, Stack)
        assert isinstance(rest, Stack)
        return replace(self, inner=first, keeps=False), replace(self, inner=rest)

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw the frame, then what is in it."""
        tall = self.height(measure)
        with pen.page.artifact():
            if self.shade < 1:
                pen.page.fill((x, top - tall, measure, tall), self.shade)
            pen.page.frame((x, top - tall, measure, tall), self.weight)
        self.inner.draw(pen, x + self.padding, top - self.padding, measure - 2 * self.padding)


@dataclass
class Beside(Whole):
    """Blocks side by side, each with its share of the width; 0 takes what is left."""

    columns: Sequence[tuple[Block, float]]
    gap: float = 14.0
    before: float = 0.0
    keeps: bool = False

    def height(self, measure: float) -> float:
        """Return the highest."""
        return max(block.height(wide) for block, wide in self._shares(measure))

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw from left to right."""
        for block, wide in self._shares(measure):
            block.draw(pen, x, top, wide)
            x += wide + self.gap

    def _shares(self, measure: float) -> list[tuple[Block, float]]:
        open_columns = sum(1 for _, wide in self.columns if not wide)
        fixed = sum(wide for _, wide in self.columns) + self.gap * (len(self.columns) - 1)
        share = (measure - fixed) / open_columns if open_columns else 0.0
        return [(block, wide or share) for block, wide in self.columns]
