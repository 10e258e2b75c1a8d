"""Finding words again in what was written: answers, notes, names of recordings and what they show, titles.

Words are looked for by their beginnings, from two letters on, in any case and order, all of them in one
place. ё and е are one letter, й and и are not. The nine Kazakh letters are letters of their own; who types
the letter of a Russian keyboard in their place (к for қ, а for ә, и for і) finds both, and a word of both
kinds of letter finds what is written exactly so, or else what differs only in these letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING

from korem_desktop.domain.answer import Place
from korem_desktop.domain.case import Case

if TYPE_CHECKING:
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records

SHORTEST = 2
"""Letters a word has at least to be looked for."""

MOST = 60
"""Hits at most: who gets more writes another letter."""

_AROUND = 60  # characters shown on each side of the first word found
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans("әғқңөұүһі", "агкноуухи")
_YO = str.maketrans("ё", "е")


class HitKind(StrEnum):
    """Where a hit stands."""

    CASE = "case"  # the case's title; its place is empty
    ANSWER = "answer"  # its place is the answer's key
    NOTE = "note"  # its place is the note's id
    EVIDENCE = "evidence"  # its place is the item's id
    LOG = "log"  # of the handling log as a screen says it, by :func:`look_through`; its place is the number
    CONTACT = "contact"  # of the directory, likewise; its place is the contact's id


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where all the words stand, with a piece of its text and where in the piece they are."""

    kind: HitKind
    place: str
    snippet: str
    ranges: tuple[tuple[int, int], ...]  # begin and end in the snippet, in order


def search(opened: OpenVault, case: Case, text: str) -> Future[list[Hit]]:
    """Return where the words stand, what was written last first; nothing where no word is long enough.

    A search that is no longer wanted may be cancelled while it waits; a save never waits for one.
    """
    typed = _words(text)
    return opened.records.submit(lambda records: _search(records, case, typed), interruptible=True)


def look_through(kind: HitKind, texts: Iterable[tuple[str, str]], typed: str) -> Iterator[Hit]:
    """Look for the words in texts that are not in the records, each with its place; yield where all stand."""
    words = _words(typed)
    if not words:
        return
    each, beginnings = [_beginnings([word]) for word in words], _beginnings(words)
    for place, text in texts:
        normal = unicodedata.normalize("NFC", text)
        small = _small(normal)
        both = f"{small}\n{small.translate(_LETTERS)}"
        if all(beginning.search(both) for beginning in each):
            hit = _hit(kind, place, normal, beginnings)
            if hit is not None:
                yield hit


def _search(records: Records, case: Case, typed: list[str]) -> list[Hit]:
    if not typed:
        return []
    exact = list(islice(_hits(records, case, typed), MOST))
    plain = [word.translate(_LETTERS) for word in typed]
    if exact or plain == typed:
        return exact
    return list(islice(_hits(records, case, plain), MOST))


def _hits(records: Records, case: Case, typed: list[str]) -> Iterator[Hit]:
    chosen, beginnings = _choices(), _beginnings(typed)
    for kind, place, text in records.search_rows.find(case.id, typed):
        if kind == HitKind.ANSWER and Place.from_key(place).question in chosen:
            continue
        hit = _hit(HitKind(kind), place, unicodedata.normalize("NFC", text), beginnings)
        if hit is not None:
            yield hit


def _choices() -> frozenset[str]:
    """Return the questions answered by a choice: what the records hold is its id, which nobody wrote."""
    from korem_desktop.domain.interviews.main_road import PLAN  # late: not needed to start
    from korem_desktop.domain.question import Kind

    return frozenset(
        question.id for page in PLAN.pages for question in page.questions if question.kind is Kind.CHOICE
    )


def _words(text: str) -> list[str]:
    found = _WORD.findall(_small(unicodedata.normalize("NFC", text)))
    return list(dict.fromkeys(word for word in found if len(word) >= SHORTEST))


def _small(text: str) -> str:
    """Return the text in small letters, each character in its place."""
    small = text.lower()
    if len(small) != len(text):  # İ becomes two
        small = "".join(low if len(low := sign.lower()) == 1 else sign for sign in text)
    return small.translate(_YO)


def _beginnings(typed: list[str]) -> re.Pattern[str]:
    """Return what finds the beginnings of words, the longest first."""
    said = "|".join(sorted(map(re.escape, typed), key=len, reverse=True))
    return re.compile(rf"(?<![^\W_])(?:{said})")


def _hit(kind: HitKind, place: str, text: str, beginnings: re.Pattern[str]) -> Hit | None:
    small = _small(text)
    plain = small.translate(_LETTERS)
    firsts = [found for one in (small, plain) if (found := beginnings.search(one)) is not None]
    if not firsts:
        return None
    first = min(firsts, key=lambda found: found.start())
    begin, end = max(0, first.start() - _AROUND), min(len(text), first.end() + _AROUND)
    while begin > 0 and begin < first.start() and not text[begin - 1].isspace():
        begin += 1
    while first.end() < end < len(text) and not text[end].isspace():
        end -= 1
    before = "…" if begin else ""
    shift = begin - len(before)
    ranges: dict[int, int] = {}
    for one in (small, plain):
        for found in beginnings.finditer(one, begin, end):
            ranges[found.start() - shift] = max(found.end() - shift, ranges.get(found.start() - shift, 0))
    snippet = before + re.sub(r"\s", " ", text[begin:end]) + ("…" if end < len(text) else "")
    return Hit(kind, place, snippet, tuple(sorted(ranges.items())))
