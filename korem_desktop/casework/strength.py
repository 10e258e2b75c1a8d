"""How long a passphrase would stand, in words and in guesses, and passphrases proposed instead.

The estimate is zxcvbn's, on the first 72 characters (it takes minutes on more), with our own lists of what
people here choose: Kazakh and Russian words, names and places, keyboard rows, also as they come out in the
other layout, in Latin letters, and with Russian letters in place of Kazakh ones.
``resources/words/README.md`` says where the lists come from. It is an estimate, and always of the cheapest
way to guess that it knows.

What a guess costs is counted for a stated rig: eight graphics cards of the fastest kind measured on Argon2
when this was written, 11,434 guesses a second each at 16 MiB and 3 passes (John the Ripper on an RTX 5090,
openwall/john pull request 5382, July 2025; hashcat's own figure for an RTX 4090, pull request 4284, is three
fifths of that). Time is taken to grow with memory and passes; the larger memory of our vaults only makes it
slower than counted.
"""

from __future__ import annotations

import secrets
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from korem_desktop import paths
from korem_desktop.casework import layouts
from korem_desktop.failures import Bug
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault

LOOKED_AT = 72  # characters; the rest is not counted
FEWEST_WORDS, WORDS = 6, 7  # of a proposed passphrase: at least, and as a rule
YEAR = 365.25 * 24 * 3600.0  # seconds
FAIR_AFTER, STRONG_AFTER = YEAR, 1000 * YEAR

RIG_CARDS = 8
RIG_CARD_SPEED = 11_434 * 16 * 3  # MiB x passes a second, of one card
NEW_VAULT_COST = 256 * 3  # MiB x passes: what a new vault costs at least where nothing was measured yet

# How Cyrillic is commonly written in Latin letters, and Kazakh in Russian ones.
_LATIN = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі",
        "a b v g d e e zh z i i k l m n o p r s t u f h c ch sh sh _ y _ e yu ya a g k n o u u h i".replace(
            "_", ""
        ).split(" "),
        strict=True,
    )
)
_STAND_INS = str.maketrans("әғқңөұүһі", "агкноуухи")
_MOST_SPELLINGS = 3000  # words of a list that are looked for in Latin letters and the other layout too


class Strength(StrEnum):
    """How a passphrase stands against the rig."""

    WEAK = "weak"  # guessed within a year
    FAIR = "fair"  # within a thousand years
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Estimate:
    """What guessing a passphrase costs: guesses on the average, the rig's guesses a second, and seconds."""

    strength: Strength
    guesses: float
    per_second: float

    @property
    def seconds(self) -> float:
        """Return how long the rig needs on the average."""
        return self.guesses / self.per_second


def estimate(passphrase: str, opened: OpenVault | None = None, *, known: Sequence[str] = ()) -> Estimate:
    """Judge a passphrase at the cost of an open vault, or of a new one. Blocks, a second at the most.

    ``known`` are words a guesser would try first: the person's name, the folder's.
    """
    cost = float(NEW_VAULT_COST)
    if opened is not None:
        cost = opened.keys.cost.memory_kib / 1024 * opened.keys.cost.passes
    return at_cost(passphrase, cost, known=known)


def at_cost(passphrase: str, cost: float, *, known: Sequence[str] = ()) -> Estimate:
    """Judge a passphrase where one guess costs so many MiB x passes."""
    per_second = RIG_CARDS * RIG_CARD_SPEED / cost
    guesses = guesses_for(passphrase, known) / 2
    seconds = guesses / per_second
    strength = Strength.STRONG
    if seconds < FAIR_AFTER:
        strength = Strength.WEAK
    elif seconds < STRONG_AFTER:
        strength = Strength.FAIR
    return Estimate(strength, guesses, per_second)


def guesses_for(passphrase: str, known: Sequence[str] = ()) -> float:
    """Return how many guesses find a passphrase for certain, in the cheapest way that is known here."""
    from zxcvbn.matching import omnimatch  # late: start-up time, its lists are large
    from zxcvbn.scoring import most_guessable_match_sequence  # late: as above

    text = unicodedata.normalize("NFC", passphrase)[:LOOKED_AT]
    dictionaries = {**_dictionaries(), "known": _ranked(_spellings(_words(known)))}
    ways = dict.fromkeys([text, *(other.text for other in layouts.others(text))])
    # Between words a guesser tries nothing, a space or a dash: those signs are no riddle of their own.
    ways |= dict.fromkeys(["".join(letter for letter in way if letter not in " -_.") for way in ways])
    found = [
        most_guessable_match_sequence(way, omnimatch(way, dictionaries))["guesses"] for way in ways if way
    ]
    return float(min(found, default=1))


def propose(language: Language, words: int = WORDS) -> str:
    """Return a passphrase of that many words (at least six) drawn from the list of a language."""
    if words < FEWEST_WORDS:
        raise Bug("a proposed passphrase of too few words")
    choice = proposed_words(language)
    return " ".join(secrets.choice(choice) for _ in range(words))


@cache
def proposed_words(language: Language) -> tuple[str, ...]:
    """Return the words passphrases are proposed from: short, common, each once, at least 1,296."""
    return tuple(_lines(f"passphrase_{language.value}"))


@cache
def _dictionaries() -> dict[str, dict[str, int]]:
    """Return what zxcvbn looks words up in: its own lists and ours, most likely words first."""
    from zxcvbn.matching import RANKED_DICTIONARIES  # late: start-up time, its lists are large

    found: dict[str, dict[str, int]] = dict(RANKED_DICTIONARIES)
    for name in ("guessed_first", "guessed_ru", "guessed_kk"):
        found[name] = _ranked(_spellings(_lines(name)))
    for language in Language:
        found[f"passphrase_{language.value}"] = _ranked(_spellings(proposed_words(language)))
    return found


def _lines(name: str) -> list[str]:
    return (paths.resources() / "words" / f"{name}.txt").read_text(encoding="utf-8").split()


def _words(texts: Iterable[str]) -> list[str]:
    return [word for text in texts for word in text.lower().split() if len(word) > 1]


def _ranked(spellings: Iterable[tuple[int, str]]) -> dict[str, int]:
    """Return each spelling with the best rank it has."""
    ranks: dict[str, int] = {}
    for rank, word in spellings:
        ranks.setdefault(word, rank)
    return ranks


def _spellings(words: Sequence[str]) -> Iterable[tuple[int, str]]:
    """Yield each word with its rank, then the ways it comes out in other letters; those count twice."""
    for rank, word in enumerate(words, start=1):
        yield rank, word
        yield 2 * rank, word.translate(_STAND_INS)
    for rank, word in enumerate(words[:_MOST_SPELLINGS], start=1):
        yield 2 * rank, "".join(_LATIN.get(letter, letter) for letter in word)
        for other in layouts.others(word):
            yield 2 * rank, other.text.lower()
