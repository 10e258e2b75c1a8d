"""Sums of money: how they are typed, how they are written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.domain.answer import Money
from korem_desktop.domain.money import LARGEST, format_amount, parse_money
from korem_desktop.languages import Language


@pytest.mark.parametrize(
    ("typed", "hundredths", "currency"),
    [
        ("1 234 567,50", 123_456_750, "KZT"),
        ("1234567.5", 123_456_750, "KZT"),
        ("1\u00a0234\u202f567,50", 123_456_750, "KZT"),
        ("1.234.567,50", 123_456_750, "KZT"),
        ("1,234,567.50", 123_456_750, "KZT"),
        ("1,234,567", 123_456_700, "KZT"),
        ("1'000'000", 100_000_000, "KZT"),
        ("500", 50_000, "KZT"),
        ("0,01", 1, "KZT"),
        ("500 000.", 50_000_000, "KZT"),
        ("500 тыс", 50_000_000, "KZT"),
        ("500тыс.тг.", 50_000_000, "KZT"),
        ("1,5 млн тенге", 150_000_000, "KZT"),
        ("5 мың", 500_000, "KZT"),
        ("5 МЫҢ ТЕҢГЕ", 500_000, "KZT"),
        ("2 million tenge", 200_000_000, "KZT"),
        ("1 234 567,50 ₸", 123_456_750, "KZT"),
        ("$500", 50_000, "USD"),
        ("500$", 50_000, "USD"),
        ("3 000 АҚШ доллары", 300_000, "USD"),
        ("10 долларов США", 1_000, "USD"),
        ("20 евро", 2_000, "EUR"),
        ("12 млн. руб.", 1_200_000_000, "RUB"),
        ("100 юаней", 10_000, "CNY"),
        ("1 000 000 000 000 000", LARGEST * 100, "KZT"),
    ],
)
def test_a_sum_is_read_as_people_type_it(typed: str, hundredths: int, currency: str) -> None:
    """Spaces of every kind, both decimal marks, thousands in words, the currency before or after."""
    assert parse_money(typed) == Money(hundredths, currency)


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "много", "-5", "0", "0,00", "1,234", "1.234", "12 34", "1 234 56", "1,23,4", "1..5", "1e5",
        "1_000", "5 000 и телефон", "100 $ €", "500 000 (пятьсот тысяч)", "2 или 3", "0,001", "1,2345 тыс",
        "٥٠٠", "1 000 000 000 000 001", "1 000 001 млрд", "5 бочек",
    ],
)  # fmt: skip
def test_a_sum_with_two_readings_or_none_is_refused(typed: str) -> None:
    """Better no figure than a wrong one: the person is asked again."""
    with pytest.raises(ValueError, match=r"\w"):
        parse_money(typed)


def test_the_currency_chosen_is_kept_unless_the_text_names_one() -> None:
    """A currency in free words stays as spoken."""
    assert parse_money("15", "биткоин", estimated=True) == Money(1_500, "биткоин", True)
    assert parse_money("15 $", "KZT") == Money(1_500, "USD")


@given(st.integers(1, LARGEST * 100), st.sampled_from(Language))
def test_what_is_written_is_read_back(hundredths: int, language: Language) -> None:
    """The figures printed are the figures meant, in every language."""
    money = Money(hundredths)
    written = format_amount(money, language)
    assert "\u202f" in written or hundredths < 100_000
    assert " " not in written
    assert parse_money(written) == money


@given(st.text("0123456789 .,'$₸тысмлнкmk\u00a0-", max_size=14))
def test_reading_gives_a_sum_or_a_value_error(typed: str) -> None:
    """No text breaks the reading, and a sum that is read stays within its bounds."""
    try:
        money = parse_money(typed)
    except ValueError:
        return
    assert 0 < money.hundredths <= LARGEST * 100


def test_figures_are_grouped_by_narrow_spaces() -> None:
    """Hundredths appear only where there are any, with the language's own mark."""
    assert format_amount(Money(50_000_000), Language.RU) == "500\u202f000"
    assert format_amount(Money(123_456_750), Language.KK) == "1\u202f234\u202f567,50"
    assert format_amount(Money(123_456_705), Language.EN) == "1\u202f234\u202f567.05"
