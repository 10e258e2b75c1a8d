"""The recovery code as it is written on paper: 128 random bits as eight groups of six digits.

Pure arithmetic. Each group is a multiple of 11, so that any one wrong digit and any two neighbours exchanged
within a group are seen while the group is typed, and the group is named. Over all of them stands a check: the
eight groups are all different, and the number of pairs that stand in falling order is even. Exchanging any
two groups makes it odd, so that is always seen; six of seven other whole codes with right groups are seen
too. FORMAT.md, "The recovery code as it is written", has the same in words.
"""

from __future__ import annotations

import hashlib
import os
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import combinations

from korem_desktop.failures import Failure, Known

GROUPS = 8
DIGITS = 6
BITS = 128

_FACTOR = 11
_BASE = (10**DIGITS - 1) // _FACTOR + 1  # 90,910: how many multiples of 11 six digits hold
_WAYS = 13  # 13 x 2^128 is the last multiple that eight groups hold


class Typed(StrEnum):
    """How far one group has come while it is typed."""

    EMPTY = "empty"
    SHORT = "short"  # fewer than six digits, or something that is no digit
    WRONG = "wrong"  # six digits that are not a multiple of 11, or more than six
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """A code: the 16 bytes that make the key of the recovery slot. Its representation shows nothing of it."""

    bits: bytes = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """Return the eight groups of six digits, in order."""
        groups = _written(int.from_bytes(self.bits, "big"))
        if groups is None:
            raise ValueError("these bits have no written form")
        return tuple(f"{_FACTOR * group:0{DIGITS}}" for group in groups)


def make(draw: Callable[[int], bytes] = os.urandom) -> RecoveryCode:
    """Return a new code from ``draw``, which gives random bytes.

    The few bits without a written form (one in some thousands) are drawn anew.
    """
    while True:
        bits = draw(BITS // 8)
        if _written(int.from_bytes(bits, "big")) is not None:
            return RecoveryCode(bits)


def look(group: str) -> Typed:
    """Say how far a typed group has come; spaces and dashes do not count."""
    digits = _digits(group)
    if digits == "":
        return Typed.EMPTY
    if digits is None or len(digits) < DIGITS:
        return Typed.SHORT
    if len(digits) > DIGITS or int(digits) % _FACTOR:
        return Typed.WRONG
    return Typed.RIGHT


def split(text: str) -> tuple[str, ...]:
    """Return a code typed or pasted in one run as its groups, as many as there are digits for."""
    digits = _digits(text)
    if digits is None:
        return tuple(text.split())
    return tuple(digits[place : place + DIGITS] for place in range(0, len(digits), DIGITS))


def parse(groups: Sequence[str]) -> RecoveryCode:
    """Return the code of eight typed groups.

    Raises Known: RECOVERY_GROUP_WRONG with ``group``, the number (from 1) of the first that cannot be right,
    and RECOVERY_ORDER_WRONG where each is right by itself and all together are not.
    """
    for number in range(GROUPS):
        if number >= len(groups) or look(groups[number]) is not Typed.RIGHT:
            raise Known(Failure.RECOVERY_GROUP_WRONG, group=number + 1)
    if len(groups) > GROUPS:
        raise Known(Failure.RECOVERY_GROUP_WRONG, group=GROUPS + 1)
    values = [int(_digits(group) or 0) // _FACTOR for group in groups]
    whole = 0
    for value in values:
        whole = whole * _BASE + value
    bits = whole % (1 << BITS)
    if _written(bits) != values:
        raise Known(Failure.RECOVERY_ORDER_WRONG)
    return RecoveryCode(bits.to_bytes(BITS // 8, "big"))


def _written(bits: int) -> list[int] | None:
    """Return each group divided by 11: of the thirteen ways to write the bits, the first that passes."""
    first = hashlib.sha256(bits.to_bytes(BITS // 8, "big")).digest()[0]
    for step in range(_WAYS):
        rest = ((first + step) % _WAYS << BITS) + bits
        groups: list[int] = []
        for _ in range(GROUPS):
            rest, group = divmod(rest, _BASE)
            groups.insert(0, group)
        if len(set(groups)) == GROUPS and not _is_odd(groups):
            return groups
    return None


def _is_odd(groups: Sequence[int]) -> bool:
    return bool(sum(left > right for left, right in combinations(groups, 2)) % 2)


def _digits(text: str) -> str | None:
    """Return the digits alone, None where there is anything but digits, spaces and dashes."""
    found = ""
    for letter in text:
        if letter.isspace() or unicodedata.category(letter) == "Pd":
            continue
        digit = unicodedata.decimal(letter, None)
        if digit is None:
            return None
        found += str(digit)
    return found
