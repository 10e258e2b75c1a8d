"""Which alphabet was typed, and what the same keys give in another layout: the commonest cause of a "wrong"
passphrase. Pure arithmetic on letters; nothing here knows whether a passphrase is right.

The Kazakh layout is RST KazSSR 903-90, as Windows and xkb have it: its own letters stand in the row of
digits.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

_OWN_LETTERS = frozenset("әіңғүұқөһ")


class Layout(StrEnum):
    """A keyboard layout."""

    LATIN = "latin"  # QWERTY
    RUSSIAN = "russian"
    KAZAKH = "kazakh"


class Alphabet(StrEnum):
    """What a text is written in, as far as its letters tell."""

    NONE = "none"  # no letters
    LATIN = "latin"
    RUSSIAN = "russian"  # Cyrillic without a letter that only Kazakh has
    KAZAKH = "kazakh"
    MIXED = "mixed"  # Latin and Cyrillic together


# Every key from the top left, without and with Shift.
_KEYS = {
    Layout.LATIN: "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./"
    '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?',
    Layout.RUSSIAN: "ё1234567890-=йцукенгшщзхъ\\фывапролджэячсмитьбю."
    'Ё!"№;%:?*()_+ЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,',
    Layout.KAZAKH: '("әіңғ,.үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю№'
    ")!ӘІҢҒ;:ҮҰҚӨҺЙЦУКЕНГШЩЗХЪ/ФЫВАПРОЛДЖЭЯЧСМИТЬБЮ?",
}


@dataclass(frozen=True, slots=True)
class Retyped:
    """The same keys in another layout. The text is a passphrase perhaps: the representation hides it."""

    layout: Layout
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Hint:
    """What may have gone wrong while typing: the alphabet, Caps Lock, and what other layouts would give."""

    alphabet: Alphabet
    is_caps_likely: bool
    others: tuple[Retyped, ...] = field(repr=False)


def hint(text: str) -> Hint:
    """Return what can be said of a typed passphrase that did not fit."""
    return Hint(alphabet(text), is_caps_likely(text), others(text))


def alphabet(text: str) -> Alphabet:
    """Return what a text is written in."""
    letters = [letter for letter in text.lower() if letter.isalpha()]
    latin = sum("a" <= letter <= "z" for letter in letters)
    if not letters:
        return Alphabet.NONE
    if latin == len(letters):
        return Alphabet.LATIN
    if latin:
        return Alphabet.MIXED
    return Alphabet.KAZAKH if _OWN_LETTERS.intersection(letters) else Alphabet.RUSSIAN


def is_caps_likely(text: str) -> bool:
    """Return whether Caps Lock seems on: all letters large, or a small one first and large ones after it."""
    letters = [letter for letter in text if letter.isalpha() and letter.lower() != letter.upper()]
    if len(letters) < 2:
        return False
    first, *rest = letters
    return all(letter.isupper() for letter in rest) and (first.isupper() or len(rest) > 1)


def retype(text: str, source: Layout, target: Layout) -> str | None:
    """Return what the keys of a text in one layout give in another; None where a letter is on no key."""
    keys = dict(zip(_KEYS[source], _KEYS[target], strict=True))
    found = [letter if letter.isspace() else keys.get(letter) for letter in text]
    return "".join(letter or "" for letter in found) if all(found) else None


def others(text: str) -> tuple[Retyped, ...]:
    """Return what the same keys would have given in the layouts the person may have meant, each text once."""
    written = alphabet(text)
    roads: tuple[tuple[Layout, Layout], ...] = ()
    if written is Alphabet.LATIN:
        roads = ((Layout.LATIN, Layout.RUSSIAN), (Layout.LATIN, Layout.KAZAKH))
    elif written is Alphabet.RUSSIAN:
        roads = (
            (Layout.RUSSIAN, Layout.LATIN),
            (Layout.KAZAKH, Layout.LATIN),
            (Layout.RUSSIAN, Layout.KAZAKH),
            (Layout.KAZAKH, Layout.RUSSIAN),
        )
    elif written is Alphabet.KAZAKH:
        roads = ((Layout.KAZAKH, Layout.LATIN), (Layout.KAZAKH, Layout.RUSSIAN))
    elif written is Alphabet.NONE:  # digits, which the Kazakh layout turns into letters, and signs
        roads = tuple((source, target) for source in Layout for target in Layout if source is not target)
    found: dict[str, Retyped] = {}
    for source, target in roads:
        other = retype(text, source, target)
        if other is not None and other != text:
            found.setdefault(other, Retyped(target, other))
    return tuple(found.values())
