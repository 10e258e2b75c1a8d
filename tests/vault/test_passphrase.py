"""What a passphrase may be, and how it becomes bytes."""

from __future__ import annotations

from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.passphrase import LONGEST, new_to_bytes, to_bytes
from tests.helpers.vaults import known


def test_empty_is_its_own_failure() -> None:
    """Nothing typed is told apart from something wrong."""
    with known(Failure.PASSPHRASE_EMPTY):
        to_bytes("")


def test_ten_thousand_characters_are_too_long() -> None:
    """A pasted text is refused before any key is derived."""
    with known(Failure.PASSPHRASE_TOO_LONG) as told:
        to_bytes("я" * 10_000)
    assert told.facts["longest"] == LONGEST


def test_the_limit_counts_composed_characters() -> None:
    """The limit itself is accepted, one more is not, however the marks were typed."""
    decomposed = "и\u0306"  # й as two characters
    assert len(to_bytes(decomposed * LONGEST)) == 2 * LONGEST
    with known(Failure.PASSPHRASE_TOO_LONG):
        to_bytes(decomposed * (LONGEST + 1))


def test_both_ways_of_typing_a_letter_are_one_passphrase() -> None:
    """The same word from two keyboards opens the same vault (NFC)."""
    assert to_bytes("и\u0306од") == to_bytes("йод") == bytearray("йод", "utf-8")


def test_spaces_and_case_are_kept() -> None:
    """Nothing is stripped or folded."""
    assert to_bytes(" A b ") == b" A b "


def test_a_new_one_has_a_shortest_length() -> None:
    """Eight characters make a vault, seven do not."""
    assert new_to_bytes("12345678") == b"12345678"
    with known(Failure.PASSPHRASE_TOO_SHORT):
        new_to_bytes("1234567")


@given(st.text(st.characters(codec=None), max_size=5000))
def test_any_text_is_bytes_or_known(text: str) -> None:
    """Surrogates, marks and zero bytes never raise anything else."""
    with suppress(Known):
        assert to_bytes(text)
