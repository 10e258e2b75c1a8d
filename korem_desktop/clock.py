"""The clock as an argument, so that a rehearsal or a test can stand on a fixed day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol


class Clock(Protocol):
    """Something that knows the local time."""

    def now(self) -> datetime:
        """Return the present moment, zone-aware, in the computer's zone."""

    def today(self) -> date:
        """Return the local date."""


class SystemClock:
    """The computer's own clock."""

    def now(self) -> datetime:
        """Return the present moment, zone-aware."""
        return datetime.now().astimezone()

    def today(self) -> date:
        """Return the local date."""
        return self.now().date()


@dataclass(frozen=True)
class FixedDay:
    """The computer's clock set to one day; the time of day still runs."""

    day: date

    def now(self) -> datetime:
        """Return the fixed day with the present time of day, zone-aware."""
        return datetime.combine(self.day, datetime.now().astimezone().timetz())

    def today(self) -> date:
        """Return the fixed day."""
        return self.day
