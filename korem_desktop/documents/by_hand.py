"""What is done by hand: lines to write on, the field to be stamped, the line to tear along."""

from __future__ import annotations

from dataclasses import dataclass

from korem_desktop.documents import look
from korem_desktop.documents.blocks import Pen, Text, Whole, baseline
from korem_desktop.documents.setting import Span, Style, set_lines, width
from korem_desktop.documents.tagging import Node

_WRITING_BASE = 5.0
"""Points from the bottom of a line to write on up to where its label stands."""
_ROOM_TO_WRITE = 80.0
_NO_END = 100_000.0
"""A measure nothing is wider than: one line, wherever it ends."""


def writing_drop(style: Style) -> float:
    """Return how much lower than a text beside it the label of a line to fill stands."""
    return look.WRITING - _WRITING_BASE - baseline(style)


@dataclass
class Blank(Whole):
    """A line, or several, to fill by hand: a label, the rule, and what stands after it."""

    node: Node
    label: Span | None = None
    after: Span | None = None
    rules: int = 1
    reach: float = 0.0  # length of the rule in points; 0 is all there is
    style: Style = look.BODY
    before: float = 0.0
    keeps: bool = False

    def height(self, measure: float) -> float:
        """Return a writing line a rule, and one more where the label leaves too little room to write."""
        return (self.rules + self._is_crowded(measure)) * look.WRITING

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw the words as content and the rules as artifacts."""
        y = top - look.WRITING + _WRITING_BASE
        crowded = self._is_crowded(measure)
        start = x + (width([self.label], self.style.size) + 4 if self.label and not crowded else 0.0)
        end = x + measure
        tail = width([self.after], self.style.size) + 4 if self.after else 0.0
        if self.reach:
            end = min(start + self.reach, end - tail)
        else:
            end -= tail
        if self.label or self.after:
            with pen.page.marked(pen.element(self.node)):
                for span, at, down in ((self.label, x, 0), (self.after, end + 4, crowded)):
                    if span:
                        line = set_lines([span], self.style, _NO_END)[0]
                        pen.page.write(line, at, y - down * look.WRITING, self.style.size, self.style.grey)
        with pen.page.artifact():
            for number in range(self.rules):
                left, right = (start, end) if number == 0 else (x, x + measure)
                level = y - 2 - (number + crowded) * look.WRITING
                pen.page.rule(left, level, right, level, look.HAIR)

    def _is_crowded(self, measure: float) -> bool:
        return self.label is not None and measure - width([self.label], self.style.size) < _ROOM_TO_WRITE


@dataclass
class Field(Whole):
    """An empty field to be stamped, with a small caption under it."""

    node: Node
    caption: Span
    size: tuple[float, float]

    def height(self, measure: float) -> float:
        """Return the field with its caption."""
        del measure
        return self.size[1] + look.CAPTION.leading + 1

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw a dashed outline, and the caption below."""
        del measure
        wide, tall = self.size
        with pen.page.artifact():
            pen.page.frame((x, top - tall, wide, tall), look.HAIR, look.SHADE, dashed=True)
        Text(self.node, [self.caption], look.CAPTION).draw(pen, x, top - tall - 1, wide)


@dataclass
class TearLine(Whole):
    """A dashed line across, to tear along, with a small caption under it."""

    node: Node
    caption: Span

    def height(self, measure: float) -> float:
        """Return the caption's height with a little air."""
        del measure
        return look.CAPTION.leading + 1

    def draw(self, pen: Pen, x: float, top: float, measure: float) -> None:
        """Draw the line, and the caption below at the right."""
        with pen.page.artifact():
            pen.page.frame((x, top, measure, 0), look.HAIR, look.SHADE, dashed=True)
        start = measure - width([self.caption], look.CAPTION.size)
        Text(self.node, [self.caption], look.CAPTION).draw(pen, x + start, top - 1, measure - start + 1)
