"""Dates and times as people type them."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.desktop.interview.editors.moments import parse_day, parse_time, show_day, show_time


@given(day=st.dates())
def test_a_date_shown_is_read_back(day: date) -> None:
    """Every date is read from the form it is shown in."""
    assert parse_day(show_day(day)) == day


@given(moment=st.times().map(lambda moment: moment.replace(second=0, microsecond=0)))
def test_a_time_shown_is_read_back(moment: time) -> None:
    """Every time of day is read from the form it is shown in."""
    assert parse_time(show_time(moment)) == moment


@given(text=st.text(max_size=20))
def test_no_text_breaks_the_reading(text: str) -> None:
    """Whatever is typed is a date or none, a time or none."""
    assert parse_day(text) is None or isinstance(parse_day(text), date)
    assert parse_time(text) is None or isinstance(parse_time(text), time)


@pytest.mark.parametrize(
    "text", ["5.3.2026", "05/03/2026", "05-03-26", "5 3 2026", "05032026", "2026-03-05", "5.3.26 г."]
)
def test_a_date_is_read_in_the_forms_in_use(text: str) -> None:
    """Dividers, leading noughts and the century may differ."""
    assert parse_day(text) == date(2026, 3, 5)


@pytest.mark.parametrize("text", ["", "31.02.2026", "2026", "5 марта", "32.01.2026", "1.13.2026"])
def test_what_is_no_date_is_none(text: str) -> None:
    """Words, parts and impossible days are no date."""
    assert parse_day(text) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [("9", time(9)), ("9.05", time(9, 5)), ("0905", time(9, 5)), ("23:59", time(23, 59))],
)
def test_a_time_is_read_in_the_forms_in_use(text: str, moment: time) -> None:
    """An hour alone, a point, or no divider will do."""
    assert parse_time(text) == moment


@pytest.mark.parametrize("text", ["", "24:00", "12:60", "в обед", "9:5"])
def test_what_is_no_time_is_none(text: str) -> None:
    """Words and impossible times are no time."""
    assert parse_time(text) is None
