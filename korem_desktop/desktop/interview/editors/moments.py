"""Dates and times as people type them."""

from __future__ import annotations

import re
from datetime import date, time

_DAY = re.compile(r"(\d{1,2})\s*[.,/\-\s]\s*(\d{1,2})\s*[.,/\-\s]\s*(\d{4}|\d{2})(?:\s*(?:г|ж)\.?)?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_RUN_DAY = re.compile(r"(\d{2})(\d{2})(\d{4})")
_TIME = re.compile(r"(\d{1,2})\s*[:.,\-\s]\s*(\d{2})")
_RUN_TIME = re.compile(r"(\d{2})(\d{2})")
_HOUR = re.compile(r"(\d{1,2})")
_CENTURY = 2000


def parse_day(text: str) -> date | None:
    """Return the date typed as dd.mm.yyyy, with other dividers, two-digit years or as ISO; None for none."""
    text = text.strip()
    if match := _ISO_DAY.fullmatch(text):
        year, month, day = (int(part) for part in match.groups())
    elif match := (_DAY.fullmatch(text) or _RUN_DAY.fullmatch(text)):
        day, month, year = (int(part) for part in match.groups())
        if len(match.group(3)) == 2:
            year += _CENTURY
    else:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def parse_time(text: str) -> time | None:
    """Return the time of day typed as hh:mm, with other dividers or as the hour alone; None for none."""
    text = text.strip()
    if match := (_TIME.fullmatch(text) or _RUN_TIME.fullmatch(text)):
        hour, minute = (int(part) for part in match.groups())
    elif match := _HOUR.fullmatch(text):
        hour, minute = int(match.group(1)), 0
    else:
        return None
    try:
        return time(hour, minute)
    except ValueError:
        return None


def show_day(day: date | None) -> str:
    """Return a date as dd.mm.yyyy, an empty text for none."""
    return f"{day.day:02}.{day.month:02}.{day.year:04}" if day else ""


def show_time(moment: time | None) -> str:
    """Return a time of day as hh:mm, an empty text for none."""
    return f"{moment.hour:02}:{moment.minute:02}" if moment else ""
