"""Where words of ours are divided, and which never are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.documents.hyphenation import kazakh_syllables, rule
from korem_desktop.languages import Language

_KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_VOWELS = set("аәеёиоөуұүыіэюя")


def divided(word: str, places: tuple[int, ...]) -> str:
    """Return a word with a hyphen at every place."""
    return "-".join(word[start:end] for start, end in zip((0, *places), (*places, len(word)), strict=True))


@pytest.mark.parametrize(
    ("word", "syllables"),
    [
        ("қылмыстық", "қыл-мыс-тық"),
        ("жауаптылық", "жа-уап-ты-лық"),
        ("бұзушылық", "бұ-зу-шы-лық"),
        ("тауық", "та-уық"),
        ("айтты", "айт-ты"),
        ("мәселе", "мә-се-ле"),
        ("субъект", "субъ-ект"),
        ("арыз", "а-рыз"),
        ("құжат", "құ-жат"),
        ("ст", "ст"),
    ],
)
def test_kazakh_words_divide_by_syllables(word: str, syllables: str) -> None:
    """A syllable takes one consonant before its vowel; у after a vowel is a consonant."""
    assert divided(word, kazakh_syllables(word)) == syllables


@given(st.text(_KAZAKH, max_size=30))
def test_every_kazakh_syllable_but_a_lone_one_has_a_vowel(word: str) -> None:
    """No part without a vowel is ever left at either end of a line."""
    places = kazakh_syllables(word)
    parts = [word[start:end] for start, end in zip((0, *places), (*places, len(word)), strict=True)]
    assert len(parts) == 1 or all(_VOWELS & set(part) for part in parts)


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("word", ["Ахметова", "ООО", "кто-то", "12345678", "да", "слово", "e-mail"])
def test_names_figures_and_short_words_stay_whole(language: Language, word: str) -> None:
    """Capitalised words, figures, words with a hyphen, and words under six letters are not divided."""
    assert rule(language)(word) == ()


@pytest.mark.parametrize(
    ("language", "word"),
    [(Language.RU, "ответственности;"), (Language.KK, "«жауаптылық"), (Language.EN, "(responsibility)")],
)
def test_at_least_three_letters_stay_on_either_side(language: Language, word: str) -> None:
    """A long word can be divided, marks around it aside, and never near its ends."""
    places = rule(language)(word)
    assert places
    letters = [place for place, letter in enumerate(word) if letter.isalpha()]
    assert all(letters[0] + 3 <= place <= letters[-1] - 2 for place in places)
