"""How long a job still takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.desktop.figures import time_left_text
from korem_desktop.desktop.widgets.time_left import SETTLED, TimeLeft


class Watch:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """Return the time."""
        return self.now


def test_nothing_is_said_at_the_beginning() -> None:
    """A first chunk tells nothing, nor does one that does not come."""
    watch = Watch()
    left = TimeLeft(watch)
    assert left.seconds(0, 1000) is None
    watch.now += SETTLED / 2
    assert left.seconds(10, 1000) is None
    watch.now += 60
    stuck = TimeLeft(watch)
    stuck.seconds(10, 1000)
    watch.now += 60
    assert stuck.seconds(10, 1000) is None


@given(st.integers(1, 10**9), st.integers(2, 1000))
def test_a_steady_medium_is_told_exactly(speed: int, seconds: int) -> None:
    """At a steady speed the rest is the rest, wherever it is asked."""
    watch = Watch()
    left = TimeLeft(watch)
    total = speed * seconds
    for second in range(seconds):
        told = left.seconds(speed * second, total)
        if second >= 1:
            assert told == seconds - second
        watch.now += 1


def test_a_slower_medium_is_noticed() -> None:
    """What was long ago is forgotten: a stick that slows down is believed."""
    watch = Watch()
    left, done, told = TimeLeft(watch), 0, None
    for second in range(60):
        done += 1000 if second < 30 else 10
        watch.now += 1
        told = left.seconds(done, 40_000)
    assert told is not None
    assert told >= (40_000 - done) / 11


def test_lengths_of_time_are_rounded_up() -> None:
    """Nobody waits longer than was said."""
    assert time_left_text(20) == "less than a minute left"
    assert time_left_text(61) == "about 2 min left"
    assert time_left_text(3601) == "about 1 h 1 min left"
