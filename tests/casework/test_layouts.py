"""Which alphabet was typed, and what the same keys give in another layout."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.casework import layouts
from korem_desktop.casework.layouts import Alphabet, Layout, hint, others, retype


@pytest.mark.parametrize(
    ("text", "alphabet"),
    [
        ("", Alphabet.NONE),
        ("12 34!", Alphabet.NONE),
        ("parol 1", Alphabet.LATIN),
        ("пароль 1", Alphabet.RUSSIAN),
        ("Қазақстан 1", Alphabet.KAZAKH),
        ("іні", Alphabet.KAZAKH),
        ("парoль", Alphabet.MIXED),
    ],
)
def test_the_alphabet_is_told(text: str, alphabet: Alphabet) -> None:
    """By letters alone; one Latin letter among Cyrillic ones is found."""
    assert layouts.alphabet(text) is alphabet


@pytest.mark.parametrize(
    ("typed", "meant", "layout"),
    [
        ("gfhjkm", "пароль", Layout.RUSSIAN),
        ("пароль", "gfhjkm", Layout.LATIN),
        ("йцукен", "qwerty", Layout.LATIN),
        ("0fpf0cnfy", "қазақстан", Layout.KAZAKH),
        ("қазақстан", "0fpf0cnfy", Layout.LATIN),
        ("2ktv", "әлем", Layout.KAZAKH),
        ("әлем", "2лем", Layout.RUSSIAN),
        ("Ntvehkfy 8", "Темурлан 8", Layout.RUSSIAN),
    ],
)
def test_the_same_keys_in_another_layout(typed: str, meant: str, layout: Layout) -> None:
    """What was meant is among the proposals, with the layout it belongs to."""
    assert layouts.Retyped(layout, meant) in others(typed)


@given(st.text(alphabet="".join(layouts._KEYS[Layout.KAZAKH])), st.sampled_from(Layout))
def test_there_and_back_is_the_same(text: str, target: Layout) -> None:
    """No key is lost on the way."""
    there = retype(text, Layout.KAZAKH, target)
    assert there is not None
    assert retype(there, target, Layout.KAZAKH) == text


@given(st.text())
def test_any_text_has_a_hint(text: str) -> None:
    """Nothing typed makes it fail, and what is proposed is never what was typed."""
    assert text not in [other.text for other in hint(text).others]


@pytest.mark.parametrize(
    ("text", "is_likely"),
    [
        ("ПАРОЛЬ 1", True),
        ("пАРОЛЬ", True),
        ("пароль", False),
        ("Пароль", False),
        ("П", False),
        ("пА", False),
        ("123", False),
        ("қАЗАҚ", True),
    ],
)
def test_caps_lock_is_inferred(text: str, is_likely: bool) -> None:
    """All large, or turned inside out."""
    assert layouts.is_caps_likely(text) is is_likely


def test_a_hint_does_not_show_what_was_typed() -> None:
    """Its representation may stand in a report of a fault."""
    told = repr(hint("gfhjkm"))
    assert "gfhjkm" not in told
    assert "пароль" not in told
