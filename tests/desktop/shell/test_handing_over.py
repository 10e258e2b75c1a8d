"""What the locked program hands to the one that takes its place."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.desktop import handing_over
from korem_desktop.desktop.handing_over import VARIABLE, Handover, Reason, folder_of, hand_over, take_over

HANDOVERS = st.builds(
    Handover,
    folder=st.text(max_size=300),
    language=st.sampled_from(["", "kk", "ru", "en"]),
    reason=st.sampled_from(Reason),
    geometry=st.text("0123456789abcdef", max_size=200),
    text_scale=st.sampled_from([1.0, 1.25, 2.0]),
    look=st.sampled_from(["system", "light", "dark", "contrast"]),
    practice=st.booleans(),
    unsaved=st.lists(st.text("ABCabc+/=", max_size=60), max_size=2).map(tuple),
    rehearsal=st.text(max_size=500),
)


@given(HANDOVERS)
def test_what_is_handed_over_is_taken_over_once(handover: Handover) -> None:
    """All of it arrives, the variable and the descriptor are gone afterwards."""
    number = hand_over(handover)
    assert os.get_inheritable(number)
    os.environ[VARIABLE] = str(number)
    assert take_over() == handover
    assert VARIABLE not in os.environ
    with pytest.raises(OSError, match="descriptor"):
        os.fstat(number)
    assert take_over() is None


@pytest.mark.parametrize("number", ["", "x", "-1", "99999"])
def test_a_variable_that_means_nothing_is_no_handover(number: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A stray variable of the environment leads to the first page."""
    monkeypatch.setenv(VARIABLE, number)
    assert take_over() is None


@pytest.mark.parametrize(
    "text", [b"", b"[]", b"{", b'{"folder": ""}', b'{"reason": "x"}', b'{"reason":"idle","no":1}']
)
def test_a_descriptor_that_holds_something_else_is_no_handover(
    text: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither is a file that was not written by us."""
    (tmp_path / "other").write_bytes(text)
    monkeypatch.setenv(VARIABLE, str(os.open(tmp_path / "other", os.O_RDONLY)))
    assert take_over() is None


def test_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pipe would hold no more, and nothing of ours is that long."""
    monkeypatch.setattr(handing_over, "_LIMIT", 32_768)
    with pytest.raises(ValueError, match="too long"):
        hand_over(Handover(rehearsal="x" * 40_000))


def test_a_long_text_that_was_not_saved_comes_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """More than a pipe would hold; and where there is no room at all, the rest comes over without it."""
    handover = Handover(folder="/a", unsaved=("x" * 300_000,))
    if sys.platform == "linux":
        os.environ[VARIABLE] = str(hand_over(handover))
        assert take_over() == handover
    monkeypatch.setattr(handing_over, "_LIMIT", 32_768)
    os.environ[VARIABLE] = str(hand_over(handover))
    assert take_over() == Handover(folder="/a")


def test_it_has_no_name_on_any_disk() -> None:
    """On Linux it is a memory file with an empty name."""
    number = hand_over(Handover(folder="/somewhere"))
    try:
        link = Path(f"/proc/self/fd/{number}")
        if link.exists():
            assert os.readlink(link).startswith("/memfd:")
    finally:
        os.close(number)


def test_the_folder_to_unlock() -> None:
    """A handover without a folder leads to the first page, as does none at all."""
    assert folder_of(None) is None
    assert folder_of(Handover()) is None
    assert folder_of(Handover(folder="/a/b")) == Path("/a/b")
