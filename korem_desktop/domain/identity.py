"""Numbers that name a person or reach one: the IIN and the telephone. Checks warn, they never block.

IIN: Government Decree No 565 of 11.06.2003. Telephone plan: the KZ part of libphonenumber's metadata 9.0.43.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_FIRST_WEIGHTS = range(1, 12)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_CENTURIES = {"0": (1900, 2000), **dict.fromkeys("12", (1800,)), **dict.fromkeys("34", (1900,)),
              **dict.fromkeys("56", (2000,))}  # fmt: skip
"""The seventh digit: century and sex; 0 is given to foreigners and says no century."""

_MOBILE = re.compile(r"7(?:0[0-25-8]|47|6[0-4]|7[15-8]|85)\d{7}")
_LANDLINE = re.compile(r"7[12]\d{8}")
_TOLL_FREE = re.compile(r"800\d{7}")
_PUNCTUATION = re.compile(r"[\s().\-\u2010-\u2015\u00a0\u202f]+")


class IinCheck(StrEnum):
    """What a check of an IIN found; all but RIGHT and EMPTY have a warning, ``iin.<kind>`` of notes.toml."""

    RIGHT = "right"
    EMPTY = "empty"
    WRONG_LENGTH = "wrong_length"  # not twelve digits
    ORGANISATION = "organisation"  # shaped as the number of an organisation (BIN)
    WRONG_DATE = "wrong_date"  # the first six digits and the seventh are no date of birth
    WRONG_DIGIT = "wrong_digit"  # the check digit does not fit


class PhoneKind(StrEnum):
    """What a telephone number looks like; UNLIKELY has its warning, ``phone.unlikely`` of notes.toml."""

    EMPTY = "empty"
    MOBILE = "mobile"
    LANDLINE = "landline"
    TOLL_FREE = "toll_free"
    SHORT = "short"  # 102, 1424, 14-02
    FOREIGN = "foreign"
    UNLIKELY = "unlikely"


@dataclass(frozen=True, slots=True)
class PhoneCheck:
    """What a number looks like, and how it is shown: as typed where nothing is known of its form."""

    kind: PhoneKind
    shown: str


def check_iin(text: str) -> IinCheck:
    """Return what is wrong with an IIN as typed; spaces and hyphens are passed over."""
    digits = _PUNCTUATION.sub("", text)
    if not digits:
        return IinCheck.EMPTY
    if not re.fullmatch(r"[0-9]{12}", digits):
        return IinCheck.WRONG_LENGTH
    if digits[4] in "456":
        return IinCheck.ORGANISATION
    if not _is_birth_date(digits):
        return IinCheck.WRONG_DATE
    return IinCheck.RIGHT if check_digit(digits[:11]) == int(digits[11]) else IinCheck.WRONG_DIGIT


def check_digit(eleven: str) -> int | None:
    """Return the twelfth digit of an IIN whose first eleven are given; None for a number never issued."""
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        rest = sum(int(digit) * weight for digit, weight in zip(eleven, weights, strict=True)) % 11
        if rest < 10:
            return rest
    return None


def check_phone(text: str) -> PhoneCheck:
    """Return what a number as typed looks like; a leading 8 counts as the country code 7."""
    typed = text.strip()
    digits = _PUNCTUATION.sub("", typed)
    if not digits:
        return PhoneCheck(PhoneKind.EMPTY, typed)
    international = digits.startswith("+")
    digits = digits.removeprefix("+")
    if not re.fullmatch(r"[0-9]+", digits):
        return PhoneCheck(PhoneKind.UNLIKELY, typed)
    if not international and len(digits) in (3, 4):
        return PhoneCheck(PhoneKind.SHORT, typed)
    national = _national(digits, international)
    if _MOBILE.fullmatch(national):
        shown = f"+7 {national[:3]} {national[3:6]} {national[6:8]} {national[8:]}"
        return PhoneCheck(PhoneKind.MOBILE, shown)
    if _LANDLINE.fullmatch(national):
        shown = f"+7 ({national[:4]}) {national[4:6]}-{national[6:8]}-{national[8:]}"
        return PhoneCheck(PhoneKind.LANDLINE, shown)
    if _TOLL_FREE.fullmatch(national):
        shown = f"8 800 {national[3:6]} {national[6:8]} {national[8:]}"
        return PhoneCheck(PhoneKind.TOLL_FREE, shown)
    if international and 8 <= len(digits) <= 15 and not digits.startswith("77"):
        return PhoneCheck(PhoneKind.FOREIGN, typed)
    return PhoneCheck(PhoneKind.UNLIKELY, typed)


def _national(digits: str, international: bool) -> str:
    """Return the ten national digits, or an empty text where the number is not one of country code 7."""
    if len(digits) == 11 and (digits[0] == "7" or (digits[0] == "8" and not international)):
        return digits[1:]
    return digits if len(digits) == 10 and not international else ""


def _is_birth_date(digits: str) -> bool:
    year, month, day = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    for century in _CENTURIES.get(digits[6], ()):
        try:
            date(century + year, month, day)
        except ValueError:
            continue
        return True
    return False
