"""What the rehearsal hands to the process after the lock."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.desktop.rehearsal.carried import Carried

CARRIED = Carried("/out", "/case.toml", "kk", "2026-11-20", "bado-kire", gaps=(("unlock", 0.012),))


def test_it_is_read_as_it_was_written() -> None:
    """Nothing is lost, and paths and days come back as such."""
    carried = Carried.read(replace(CARRIED, stop="talk_words@ab12", cursor=7).write())
    assert (carried.stop, carried.cursor, carried.gaps) == ("talk_words@ab12", 7, (("unlock", 0.012),))
    assert str(carried.out) == "/out"
    assert carried.day.day == 20


@given(st.text())
def test_anything_else_is_refused(text: str) -> None:
    """An ordinary resume is not taken for a rehearsal."""
    with pytest.raises(ValueError, match=r".*"):
        Carried.read(text)
