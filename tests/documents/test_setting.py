"""Lines: as wide as they may be, and still the same text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.documents.hyphenation import rule
from korem_desktop.documents.setting import SOFT_HYPHEN, Align, Line, Span, Style, set_lines, shorten, width
from korem_desktop.documents.typefaces import Face, printable, widths
from korem_desktop.languages import Language

_TEXT = st.text(st.sampled_from("абв ғқң WÜ 1,.«»—\u00a0\u202f\t\n漢"), max_size=400)
_STYLES = [Style(10, 13, align) for align in Align]


def text(line: Line) -> str:
    """Return what a line says."""
    return "".join(run for _, run in line.pieces)


def extent(line: Line, size: float) -> float:
    """Return where the ink of a line ends, in points from the left of its measure."""
    said = text(line)
    natural = sum(widths(name)[char] for name, run in line.pieces for char in run) * size / 1000
    spaces = said.count(" ") + said.count("\u00a0")
    if said.endswith(" "):
        natural -= widths(line.pieces[-1][0])[" "] * size / 1000
        spaces -= 1
    return line.offset + natural + spaces * line.spread


@pytest.mark.parametrize("style", _STYLES)
@given(said=_TEXT, measure=st.floats(20, 500))
def test_no_line_is_wider_than_its_measure(style: Style, said: str, measure: float) -> None:
    """Whatever is typed, words wider than the measure among it."""
    lines = set_lines([Span(said), Span("Ғақ" * 30, Face.BOLD)], style, measure)
    assert all(extent(line, style.size) <= measure + 0.01 for line in lines)


@pytest.mark.parametrize("style", _STYLES)
@given(said=_TEXT, measure=st.floats(20, 500))
def test_lines_put_together_are_the_text(style: Style, said: str, measure: float) -> None:
    """Lines that go on end in a space, and in nothing inside a word broken for its width."""
    said = said.replace("—", "-")  # a dash is tied to the word before it, see below
    for paragraph in printable(said).split("\n"):
        lines = set_lines([Span(paragraph)], style, measure)
        assert "".join(text(line) for line in lines) == " ".join(w for w in paragraph.split(" ") if w)


def test_a_dash_never_begins_a_line() -> None:
    """It stays with the word before it."""
    said = "Ол бес жүз мың деді — мен үндемедім — сосын кетті — бәрі осы"
    for measure in range(100, 300, 5):
        assert not any(text(line).startswith("—") for line in set_lines([Span(said)], Style(10, 13), measure))


def test_words_of_the_person_are_never_divided() -> None:
    """Without a rule of division a word stays whole where it fits a line."""
    words = "ответственности предусмотренной законодательством Республики Казахстан " * 20
    for line in set_lines([Span(words)], Style(10, 13, Align.JUSTIFIED), 150):
        assert SOFT_HYPHEN not in text(line)
        assert set(text(line).split()) <= set(words.split())


def test_a_divided_word_of_ours_reads_on() -> None:
    """A division is written as a soft hyphen, which a reader takes out again."""
    words = ("қылмыстық жауаптылық туралы ескертілдім " * 20).strip()
    lines = set_lines([Span(words, divide=rule(Language.KK))], Style(10, 13, Align.JUSTIFIED), 120)
    assert any(text(line).endswith(SOFT_HYPHEN) for line in lines)
    assert "".join(text(line) for line in lines).replace(SOFT_HYPHEN, "") == words


def test_justified_lines_end_together() -> None:
    """All but the last line of a paragraph reach the right edge."""
    words = "Инспектор закрыл дверь и сказал, что подписи без благодарности не будет. " * 10
    *full, last = set_lines([Span(words)], Style(10, 13, Align.JUSTIFIED), 300)
    assert all(extent(line, 10) == pytest.approx(300, abs=0.01) for line in full)
    assert last.spread == 0


def test_a_narrow_no_break_space_holds_a_sum_together() -> None:
    """A sum in groups of three is one word, and comes back as it was written."""
    sum_ = "1\u202f234\u202f567,50\u00a0₸"
    for measure in range(90, 200, 7):
        lines = set_lines([Span(f"сумма {sum_} сказана")], Style(10, 13, Align.JUSTIFIED), measure)
        assert any(sum_ in text(line) for line in lines)


@given(st.lists(st.text("абвгд", min_size=1, max_size=12), min_size=1, max_size=120))
def test_a_shortened_text_is_a_beginning_and_a_tail(words: list[str]) -> None:
    """What does not fit three lines is cut at a word, and the tail says so; what fits is left alone."""
    style, tail = Style(10, 13), Span("… дальше", Face.ITALIC)
    spans = [Span(" ".join(words))]
    short = shorten(spans, tail, style, 200, 3)
    if short is None:
        assert len(set_lines(spans, style, 200)) <= 3
        return
    assert len(set_lines(short, style, 200)) <= 3
    assert short[-1] is tail
    assert " ".join(words).startswith(" ".join(span.text for span in short[:-1]))


def test_the_width_of_spans_counts_the_space_between() -> None:
    """Spans on one line are parted by a space."""
    assert width([Span("а б")], 10) == pytest.approx(width([Span("а"), Span("б")], 10))
