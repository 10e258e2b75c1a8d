"""Setting text into lines.

Lines are broken over the whole paragraph at once, so that justified text is evenly spaced without dividing
the person's words (after Knuth and Plass, "Breaking Paragraphs into Lines", 1981: the sum of a badness over
all lines is least). No markup is read: a text is only ever text.

A line that goes on ends in a space, or in U+00AD where a word of ours was divided, so that the text taken
from the file runs on as it was written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from korem_desktop.documents.hyphenation import Divide, none
from korem_desktop.documents.typefaces import Face, pieces, printable, widths

SOFT_HYPHEN = "\u00ad"


class Align(Enum):
    """How lines stand in their measure."""

    LEFT = "left"
    CENTRE = "centre"
    JUSTIFIED = "justified"


@dataclass(frozen=True, slots=True)
class Style:
    """A manner of setting: size and leading in points, and the space around a paragraph."""

    size: float
    leading: float
    align: Align = Align.LEFT
    indent: float = 0.0  # of the first line
    before: float = 0.0
    after: float = 0.0
    grey: float = 0.0  # 0 black, 1 white


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text in one typeface; ``divide`` says where its words may be divided."""

    text: str
    face: Face = Face.TEXT
    divide: Divide = none


Piece = tuple[str, str]  # a font's name, and a run in it


@dataclass(frozen=True, slots=True)
class Line:
    """A set line: its pieces, its offset from the left, and what each space gains, in points.

    ``breaks_word`` says that it ends inside a word.
    """

    pieces: tuple[Piece, ...]
    offset: float
    spread: float
    breaks_word: bool = False


# What follows a fragment on the line, or what ends the line there.
_SPACE = 1
_NOTHING = 2  # a word broken because it is wider than the measure
_HYPHEN = 3  # a place where a word of ours may be divided


@dataclass(frozen=True, slots=True)
class _Fragment:
    pieces: tuple[Piece, ...]
    width: float  # points
    spaces: int  # no-break spaces inside, which stretch as the others do
    after: int
    hyphen: Piece
    hyphen_width: float
    space: float


_SHRINK = 0.16  # of a space: what a line may be squeezed by, a sixth as printers do
_HYPHEN_COST = 12.0
_SHORT_END, _SHORT_END_COST = 0.08, 25.0  # a last line shorter than this share of the measure
_NEVER = float("inf")
_LOOSE = 2.4  # added to each space, in spaces, beyond which a line is left ragged
_RAGGED_COST = 20_000.0  # of such a line, and as much again for an empty one: only where nothing else fits


def set_lines(spans: Sequence[Span], style: Style, measure: float) -> list[Line]:
    """Break spans into lines no wider than ``measure`` points; line ends inside the text start a new line."""
    lines: list[Line] = []
    for number, paragraph in enumerate(_paragraphs(spans)):
        indent = style.indent if number == 0 else 0.0
        fragments = _fragments(paragraph, style.size, measure - indent)
        if not fragments:
            lines.append(Line((), 0.0, 0.0))
            continue
        breaks = (
            _even_breaks(fragments, measure, indent)
            if style.align is Align.JUSTIFIED
            else _first_fit(fragments, measure, indent)
        )
        start = 0
        for end in breaks:
            lines.append(_line(fragments, start, end, style, measure, indent if start == 0 else 0.0))
            start = end
    return lines


def width(spans: Sequence[Span], size: float) -> float:
    """Return the width in points of spans set on one line."""
    total = 0.0
    for place, span in enumerate(spans):
        text = printable(span.text)
        total += sum(w for _, _, w in pieces(span.face, text)) * size / 1000
        if place:
            total += widths(span.face.first)[" "] * size / 1000
    return total


def shorten(spans: Sequence[Span], tail: Span, style: Style, measure: float, limit: int) -> list[Span] | None:
    """Return the spans cut at a word, with ``tail``, to fill ``limit`` lines; None where all of it fits."""
    if len(set_lines(spans, style, measure)) <= limit:
        return None
    words = [(span, word) for span in spans for word in printable(span.text).split(" ") if word]
    low, high = 0, len(words)
    while low < high:  # the greatest number of words that fits
        middle = (low + high + 1) // 2
        if len(set_lines([*_joined(words[:middle]), tail], style, measure)) <= limit:
            low = middle
        else:
            high = middle - 1
    return [*_joined(words[:low]), tail]


def _joined(words: Sequence[tuple[Span, str]]) -> list[Span]:
    spans: list[tuple[Span, list[str]]] = []
    for span, word in words:
        if not spans or spans[-1][0] is not span:
            spans.append((span, []))
        spans[-1][1].append(word)
    return [replace(span, text=" ".join(texts)) for span, texts in spans]


def _paragraphs(spans: Sequence[Span]) -> list[list[Span]]:
    paragraphs: list[list[Span]] = [[]]
    for span in spans:
        first, *others = printable(span.text).split("\n")
        paragraphs[-1].append(replace(span, text=first))
        paragraphs.extend([replace(span, text=text)] for text in others)
    return paragraphs


class _Measuring:
    """Fragments of one paragraph, each word measured once; nothing of it outlives the paragraph."""

    def __init__(self, size: float) -> None:
        self._scale = size / 1000
        self._seen: dict[tuple[str, str, int], _Fragment] = {}

    def fragment(self, face: Face, text: str, after: int) -> _Fragment:
        """Return a text as a fragment in a typeface."""
        name = face.first
        key = (name, text, after)
        known = self._seen.get(key)
        if known is None:
            runs = pieces(face, text)
            letters, scale = widths(name), self._scale
            known = self._seen[key] = _Fragment(
                pieces=tuple([(name, run) for name, run, _ in runs]),
                width=sum([w for _, _, w in runs]) * scale,
                spaces=text.count("\u00a0"),
                after=after,
                hyphen=(name, SOFT_HYPHEN),
                hyphen_width=letters[SOFT_HYPHEN] * scale,
                space=letters[" "] * scale,
            )
        return known


def _fragments(spans: Sequence[Span], size: float, measure: float) -> list[_Fragment]:
    fragments: list[_Fragment] = []
    fragment = _Measuring(size).fragment
    for span in spans:
        # A dash never begins a line: it is tied to the word before it, and still reads as a space and a dash.
        for word in span.text.replace(" —", "\u00a0—").split(" "):
            if not word:
                continue
            start = 0
            for place in span.divide(word):
                fragments.append(fragment(span.face, word[start:place], _HYPHEN))
                start = place
            whole = fragment(span.face, word[start:], _SPACE)
            if whole.width <= measure:
                fragments.append(whole)
                continue
            *parts, last = _slices(span.face, word[start:], measure * 1000 / size)
            fragments += [fragment(span.face, part, _NOTHING) for part in parts]
            fragments.append(fragment(span.face, last, _SPACE))
    return fragments


def _slices(face: Face, word: str, measure: float) -> list[str]:
    """Cut a word wider than the measure (thousandths) into parts that fit; a mark stays with its letter."""
    parts, part, wide = [], "", 0.0
    for char in word:
        w = next(w for _, _, w in pieces(face, char))
        if part and wide + w > measure and w > 0:
            parts.append(part)
            part, wide = "", 0.0
        part, wide = part + char, wide + w
    return [*parts, part]


def _first_fit(fragments: Sequence[_Fragment], measure: float, indent: float) -> list[int]:
    breaks: list[int] = []
    room = measure - indent
    used, start, good = 0.0, 0, 0
    place = 0
    while place < len(fragments):
        fragment = fragments[place]
        ending = fragment.hyphen_width if fragment.after is _HYPHEN else 0.0
        if used + fragment.width > room + 1e-6 and place > start:
            end = good if good > start else place
            breaks.append(end)
            start = good = place = end
            used, room = 0.0, measure
            continue
        if used + fragment.width + ending <= room + 1e-6:
            good = place + 1
        used += fragment.width + (fragment.space if fragment.after is _SPACE else 0.0)
        place += 1
    return [*_without_short_end(fragments, start, breaks, measure), len(fragments)]


def _without_short_end(
    fragments: Sequence[_Fragment], start: int, breaks: list[int], measure: float
) -> list[int]:
    """Take a word of the line before the last down to it, where the last is but a short word."""
    last = fragments[start:]
    before = fragments[breaks[-2] if len(breaks) > 1 else 0 : start]
    words = [place for place, fragment in enumerate(before) if fragment.after is _SPACE]
    if not breaks or sum(fragment.width for fragment in last) > _SHORT_END * measure or len(words) < 3:
        return breaks
    moved = start - (len(before) - 1 - words[-2])
    return [*breaks[:-1], moved]


def _even_breaks(fragments: Sequence[_Fragment], measure: float, indent: float) -> list[int]:
    """Return the places after which lines end, with the least sum of badness over the paragraph."""
    count = len(fragments)
    cost = [0.0] + [_NEVER] * count
    came = [0] * (count + 1)
    for end in range(1, count + 1):
        last = fragments[end - 1]
        divided = last.after is _HYPHEN and end < count
        natural = last.hyphen_width if divided else 0.0
        gaps, gap_width = last.spaces, last.spaces * last.space
        natural += last.width
        start = end - 1
        best, best_start = _NEVER, start
        while True:
            room = measure - indent if start == 0 else measure
            slack = room - natural
            if slack < -_SHRINK * gap_width - 1e-6 and start < end - 1:
                break
            if cost[start] < _NEVER:
                total = cost[start] + _badness(slack, gap_width, gaps, measure, end == count)
                total += _HYPHEN_COST if divided else 0.0
                if total < best:
                    best, best_start = total, start
            if start == 0:
                break
            start -= 1
            fragment = fragments[start]
            natural += fragment.width
            gaps += fragment.spaces
            gap_width += fragment.spaces * fragment.space
            if fragment.after is _SPACE:
                natural += fragment.space
                gaps += 1
                gap_width += fragment.space
        cost[end], came[end] = best, best_start
    breaks = []
    place = count
    while place > 0:
        breaks.append(place)
        place = came[place]
    return breaks[::-1]


def _badness(slack: float, gap_width: float, gaps: int, measure: float, is_last: bool) -> float:
    if is_last and slack >= 0:
        return _SHORT_END_COST if slack > (1 - _SHORT_END) * measure else 0.0
    ratio = slack / gap_width if gaps else _NEVER
    if ratio > _LOOSE:
        return _RAGGED_COST + slack * _RAGGED_COST / measure
    if ratio < 0:
        ratio = ratio / _SHRINK * 0.7
    return (1 + 8 * abs(ratio) ** 3) ** 2


def _line(
    fragments: Sequence[_Fragment], start: int, end: int, style: Style, measure: float, indent: float
) -> Line:
    runs: list[Piece] = []
    natural, gaps, gap_width = 0.0, 0, 0.0
    for place in range(start, end):
        fragment = fragments[place]
        runs.extend(fragment.pieces)
        natural += fragment.width
        gaps += fragment.spaces
        gap_width += fragment.spaces * fragment.space
        is_end = place == end - 1
        if fragment.after is _SPACE and not (is_end and end == len(fragments)):
            runs.append((fragment.hyphen[0], " "))
            if not is_end:
                natural += fragment.space
                gaps += 1
                gap_width += fragment.space
        elif fragment.after is _HYPHEN and is_end:
            runs.append(fragment.hyphen)
            natural += fragment.hyphen_width
    slack = measure - indent - natural
    offset, spread = indent, 0.0
    if style.align is Align.CENTRE:
        offset = slack / 2
    elif style.align is Align.JUSTIFIED and gaps:
        is_last = end == len(fragments)
        if slack < 0 or (not is_last and slack <= _LOOSE * gap_width):
            spread = slack / gaps
    return Line(_merged(runs), offset, spread, fragments[end - 1].after != _SPACE)


def _merged(runs: Sequence[Piece]) -> tuple[Piece, ...]:
    """Join neighbouring runs of one font."""
    merged: list[tuple[str, list[str]]] = []
    for name, text in runs:
        if merged and merged[-1][0] == name:
            merged[-1][1].append(text)
        else:
            merged.append((name, [text]))
    return tuple((name, "".join(texts)) for name, texts in merged)
