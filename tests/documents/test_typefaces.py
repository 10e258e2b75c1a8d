"""Every character prints: as itself, or as its number where no font has it."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.documents.typefaces import Face, missing_characters, pieces, printable, widths

KAZAKH = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"
SIGNS = "₸№«»„“”‘’–—…€$₽£§°±×•·@&<>{}[]\\|/*'\"0123456789"


@pytest.mark.parametrize("face", Face)
def test_every_face_has_the_letters_of_the_three_languages(face: Face) -> None:
    """Kazakh and Latin letters in both cases, the tenge sign, quotation marks: in a face's first font.

    The face of figures, which sets nothing else, lacks the tenge sign and the narrow space.
    """
    latin = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    letters = KAZAKH + KAZAKH.lower() + latin + latin.lower() + SIGNS + "\u00a0\u202f\u00ad"
    lacking = {"₸", "\u202f"} if face is Face.MONO else set()
    assert {letter for letter in letters if letter not in widths(face.first)} == lacking


def test_what_no_font_has_is_named_once_in_order() -> None:
    """Emoji and foreign scripts are named; what is only missing from the first font is not."""
    assert missing_characters("жаңа 😀 ₸ 😀 漢 א\u05d0") == ("😀", "漢", "א")
    assert missing_characters("Ахметова Әсел\t\r\n «» \u202f\u00ad\u200b\u200d\ufe0f") == ()


def test_a_missing_character_prints_as_its_number() -> None:
    """Nothing is dropped: an emoji becomes its number, and so does a control character."""
    assert printable("да 😀!") == "да [U+1F600]!"
    assert printable("a\x07b\x00") == "a[U+0007]b[U+0000]"
    assert printable("\ud800") == "[U+D800]"


def test_a_text_prints_as_typed() -> None:
    """Words stay; an accent joins its letter, line ends become one kind, inkless marks go."""
    assert printable("и\u0306од") == "йод"
    assert printable("а\r\nб\rв\u2028г") == "а\nб\nв\nг"
    assert printable("1\u202f234,50\u00a0₸\tда") == "1\u202f234,50\u00a0₸ да"
    assert printable("сло\u00adво\u200b\ufeff") == "слово"
    assert printable("<b>&amp;</b>") == "<b>&amp;</b>"


@given(st.text(st.characters(codec=None), max_size=60))
def test_nothing_that_has_ink_is_lost(text: str) -> None:
    """Every character is printed, replaced by its number, or is white space or an inkless mark."""
    shown = printable(text)
    assert all(any(char == "\n" or char in widths(name) for name in Face.TEXT.fonts) for char in shown)
    for char in unicodedata.normalize("NFC", text):
        if unicodedata.category(char)[0] in "LNPS":
            assert char in shown or f"[U+{ord(char):04X}]" in shown
    for char in missing_characters(text):
        assert f"[U+{ord(char):04X}]" in shown


@given(st.text(st.characters(codec=None), max_size=60), st.sampled_from(Face))
def test_runs_are_the_text_in_order(text: str, face: Face) -> None:
    """Cut into runs of one font each, a text is still the same text, and every font has its run."""
    shown = printable(text).replace("\n", " ")
    runs = pieces(face, shown)
    assert "".join(run for _, run, _ in runs) == shown
    assert all(char in widths(name) for name, run, _ in runs for char in run)
