"""How long a job still takes, from how it went so far."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

WINDOW = 8.0
"""Seconds looked back on: long enough to be calm, short enough to notice a slower medium."""

SETTLED = 1.0
"""Seconds before which nothing is said: a first chunk tells nothing."""


class TimeLeft:
    """Seconds left of a job that says how far it is; the clock is an argument so that no test has to wait."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._marks: deque[tuple[float, int]] = deque()

    def seconds(self, done: int, total: int) -> int | None:
        """Note that ``done`` of ``total`` units are finished; return the seconds left, None while unknown."""
        now = self._clock()
        if self._marks and done < self._marks[-1][1]:
            self._marks.clear()  # another pass over the same bytes, at its own speed
        self._marks.append((now, done))
        while len(self._marks) > 2 and now - self._marks[1][0] > WINDOW:
            self._marks.popleft()
        began, before = self._marks[0]
        if now - began < SETTLED or done <= before:
            return None
        return max(1, round((total - done) * (now - began) / (done - before)))
