"""The IIN and the telephone: what is likely, what is not, how a number is shown."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.domain.identity import IinCheck, PhoneKind, check_digit, check_iin, check_phone


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("061211600012", IinCheck.RIGHT),
        ("900101313643", IinCheck.RIGHT),
        ("900101300811", IinCheck.RIGHT),  # by the second row of weights
        (" 900101 313643 ", IinCheck.RIGHT),
        ("900101-313643", IinCheck.RIGHT),
        ("", IinCheck.EMPTY),
        (" ", IinCheck.EMPTY),
        ("90010131364", IinCheck.WRONG_LENGTH),
        ("9001013136433", IinCheck.WRONG_LENGTH),
        ("90010131364x", IinCheck.WRONG_LENGTH),
        ("٩٠٠١٠١٣١٣٦٤٣", IinCheck.WRONG_LENGTH),
        ("901340313643", IinCheck.ORGANISATION),
        ("901301313643", IinCheck.WRONG_DATE),
        ("900230313643", IinCheck.WRONG_DATE),
        ("000229013645", IinCheck.WRONG_DIGIT),  # a leap day of 2000; the century is not said
        ("900101913643", IinCheck.WRONG_DATE),  # no such century
        ("900101313644", IinCheck.WRONG_DIGIT),
        ("900101300800", IinCheck.WRONG_DIGIT),  # a number of which no last digit is valid
    ],
)
def test_an_iin_is_judged(typed: str, found: IinCheck) -> None:
    """The published vectors are right; every kind of slip has its name."""
    assert check_iin(typed) is found


def test_a_prefix_may_have_no_check_digit() -> None:
    """Some numbers are never issued."""
    assert check_digit("90010130080") is None


@given(st.dates(date(1900, 1, 1), date(1999, 12, 31)), st.sampled_from("34"), st.integers(0, 9999))
def test_one_wrong_last_digit_is_always_noticed(day: date, sex: str, number: int) -> None:
    """Exactly one last digit is right, where there is any."""
    eleven = f"{day:%y%m%d}{sex}{number:04}"
    right = [digit for digit in range(10) if check_iin(f"{eleven}{digit}") is IinCheck.RIGHT]
    assert right == ([] if check_digit(eleven) is None else [check_digit(eleven)])


@given(st.text(max_size=30))
def test_checks_never_fail(typed: str) -> None:
    """Whatever is typed, a check says what it looks like and keeps what it cannot read."""
    check_iin(typed)
    found = check_phone(typed)
    if found.kind in (PhoneKind.UNLIKELY, PhoneKind.FOREIGN, PhoneKind.SHORT):
        assert found.shown == typed.strip()


@pytest.mark.parametrize(
    ("typed", "kind", "shown"),
    [
        ("87010000000", PhoneKind.MOBILE, "+7 701 000 00 00"),
        ("+7 (701) 000-00-00", PhoneKind.MOBILE, "+7 701 000 00 00"),
        ("7010000000", PhoneKind.MOBILE, "+7 701 000 00 00"),
        ("8\u00a0747 123 45 67", PhoneKind.MOBILE, "+7 747 123 45 67"),
        ("+7 (7172) 649-179", PhoneKind.LANDLINE, "+7 (7172) 64-91-79"),
        ("8 7172 64 91 79", PhoneKind.LANDLINE, "+7 (7172) 64-91-79"),
        ("8 800 080 77 77", PhoneKind.TOLL_FREE, "8 800 080 77 77"),
        ("102", PhoneKind.SHORT, "102"),
        ("1424", PhoneKind.SHORT, "1424"),
        ("14-02", PhoneKind.SHORT, "14-02"),
        ("+996 555 123456", PhoneKind.FOREIGN, "+996 555 123456"),
        ("+7 916 123 45 67", PhoneKind.FOREIGN, "+7 916 123 45 67"),
        ("+7 701 000 00", PhoneKind.UNLIKELY, "+7 701 000 00"),
        ("8 701 000 00 000", PhoneKind.UNLIKELY, "8 701 000 00 000"),
        ("12345", PhoneKind.UNLIKELY, "12345"),
        ("у сестры", PhoneKind.UNLIKELY, "у сестры"),
        ("+7 701 000 00 00, +7 702 000 00 00", PhoneKind.UNLIKELY, "+7 701 000 00 00, +7 702 000 00 00"),
        ("", PhoneKind.EMPTY, ""),
    ],
)
def test_a_telephone_is_recognised_and_shown(typed: str, kind: PhoneKind, shown: str) -> None:
    """Leading 8, brackets, spaces and short numbers are all understood; the rest is left as typed."""
    found = check_phone(typed)
    assert (found.kind, found.shown) == (kind, shown)
    assert check_phone(found.shown).kind is kind
