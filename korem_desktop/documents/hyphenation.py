"""Where a word of our own phrases may be divided. A word the person typed is never divided."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

import pyphen

from korem_desktop.languages import Language

Divide = Callable[[str], tuple[int, ...]]

_LEAST = 3  # letters before and after a division
_WORD = re.compile(r"[^\W\d_]+")
_VOWELS = frozenset("аәеёиоөуұүыіэюя")
_GLIDES = frozenset("уи")  # consonants after a vowel: та-уық
_SIGNS = frozenset("ьъ")  # they belong to the consonant before them


def none(_word: str) -> tuple[int, ...]:
    """Divide nothing."""
    return ()


@cache
def rule(language: Language) -> Divide:
    """Return the rule of a language: for a word, the places before which it may be divided."""
    if language is Language.KK:
        return _guarded(kazakh_syllables)
    names = {Language.RU: "ru_RU", Language.EN: "en_GB"}
    dictionary = pyphen.Pyphen(lang=names[language], left=_LEAST, right=_LEAST)
    return _guarded(lambda word: tuple(int(place) for place in dictionary.positions(word)))


def kazakh_syllables(word: str) -> tuple[int, ...]:
    """Return the syllable bounds of a Kazakh word in small letters.

    A syllable has one vowel and takes the consonant before it: қы-лмыс does not exist, қыл-мыс does. Letters
    ``у`` and ``и`` after a vowel count as consonants.
    """
    vowel = [
        letter in _VOWELS and not (letter in _GLIDES and place > 0 and word[place - 1] in _VOWELS)
        for place, letter in enumerate(word)
    ]
    bounds: list[int] = []
    last: int | None = None
    for place, is_vowel in enumerate(vowel):
        if not is_vowel:
            continue
        if last is not None:
            is_open = place - last == 1 or word[place - 1] in _SIGNS  # no consonant to take along
            bound = place if is_open else place - 1
            bounds.append(bound)
        last = place
    return tuple(bounds)


def _guarded(divide: Divide) -> Divide:
    """Keep whole: capitalised words, figures, words with a hyphen; and leave no end under three letters."""

    def places(word: str) -> tuple[int, ...]:
        found = list(_WORD.finditer(word))
        if len(found) != 1 or not found[0].group().islower():
            return ()
        start, letters = found[0].start(), found[0].group()
        if len(letters) < 2 * _LEAST:
            return ()
        return tuple(start + p for p in divide(letters) if _LEAST <= p <= len(letters) - _LEAST)

    return places
