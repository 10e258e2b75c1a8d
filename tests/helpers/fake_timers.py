"""Timers moved by hand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class FakeTimer:
    """One timer; ``left`` is None while it does not run."""

    call: Callable[[], None]
    left: int | None = None

    def start(self, milliseconds: int, /) -> None:
        """Count anew."""
        self.left = milliseconds

    def stop(self) -> None:
        """Do not call."""
        self.left = None

    def is_running(self) -> bool:
        """Return whether the call is still to come."""
        return self.left is not None


class FakeTime:
    """Makes timers, and lets time pass for all of them."""

    def __init__(self) -> None:
        self.timers: list[FakeTimer] = []

    def __call__(self, call: Callable[[], None], owner: object) -> FakeTimer:
        """Make a timer."""
        self.timers.append(FakeTimer(call))
        return self.timers[-1]

    def pass_by(self, milliseconds: int) -> None:
        """Let time pass, a millisecond at a time."""
        for _ in range(milliseconds):
            for timer in self.timers:
                if timer.left is not None:
                    timer.left -= 1
                    if timer.left <= 0:
                        timer.left = None
                        timer.call()
