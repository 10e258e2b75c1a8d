"""The recovery code as it is written on paper: what is seen wrong while it is typed."""

from __future__ import annotations

import hashlib
from itertools import combinations, count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import recovery_code
from korem_desktop.vault.recovery_code import RecoveryCode, Typed, look, parse, split
from tests.helpers.vaults import known

CODES = st.binary(min_size=16, max_size=16).filter(
    lambda bits: recovery_code._written(int.from_bytes(bits, "big")) is not None
)


def refused(groups: list[str]) -> Failure | None:
    """Return why a code is refused, None where it is not."""
    try:
        parse(groups)
    except Known as fault:
        return fault.kind
    return None


@given(CODES)
def test_what_is_written_is_read(bits: bytes) -> None:
    """Eight groups of six digits, each a multiple of 11, give the same bits back."""
    groups = RecoveryCode(bits).groups
    assert [len(group) for group in groups] == [6] * 8
    assert all(int(group) % 11 == 0 for group in groups)
    assert parse(groups).bits == bits


@given(CODES, st.integers(0, 7), st.integers(0, 5), st.integers(1, 9))
def test_any_one_wrong_digit_is_seen_and_its_group_named(
    bits: bytes, group: int, place: int, more: int
) -> None:
    """While it is typed, and when all is read."""
    groups = list(RecoveryCode(bits).groups)
    digits = groups[group]
    wrong = digits[:place] + str((int(digits[place]) + more) % 10) + digits[place + 1 :]
    groups[group] = wrong
    assert look(wrong) is Typed.WRONG
    with known(Failure.RECOVERY_GROUP_WRONG) as told:
        parse(groups)
    assert told.facts == {"group": group + 1}


@given(CODES)
def test_any_two_groups_swapped_are_seen(bits: bytes) -> None:
    """All 28 pairs, always."""
    for left, right in combinations(range(8), 2):
        groups = list(RecoveryCode(bits).groups)
        groups[left], groups[right] = groups[right], groups[left]
        assert refused(groups) is Failure.RECOVERY_ORDER_WRONG


@given(CODES, st.integers(0, 7), st.integers(0, 4))
def test_neighbouring_digits_exchanged_are_seen(bits: bytes, group: int, place: int) -> None:
    """The commonest slip of a hand."""
    groups = list(RecoveryCode(bits).groups)
    digits = list(groups[group])
    digits[place], digits[place + 1] = digits[place + 1], digits[place]
    changed = "".join(digits)
    assert changed == groups[group] or look(changed) is Typed.WRONG


@given(CODES, st.integers(0, 7), st.integers(0, 7))
def test_a_group_written_twice_is_seen(bits: bytes, source: int, target: int) -> None:
    """Two groups alike are never a code."""
    groups = list(RecoveryCode(bits).groups)
    if source != target:
        groups[target] = groups[source]
        assert refused(groups) is Failure.RECOVERY_ORDER_WRONG


def test_most_other_mistakes_are_seen_by_the_check_over_all() -> None:
    """Three groups gone round, a group of another code: more than three in four are refused by the check."""
    seen = tried = 0
    for number in range(600):
        groups = list(recovery_code.make().groups)
        if number % 2:
            groups[1], groups[4], groups[6] = groups[4], groups[6], groups[1]
        else:
            groups[3] = recovery_code.make().groups[3]
        tried += 1
        seen += refused(groups) is not None
    assert seen > 0.75 * tried


@given(st.lists(st.text(max_size=8), max_size=10))
def test_anything_typed_is_refused_by_kind(groups: list[str]) -> None:
    """No text makes the reader raise anything else."""
    assert refused(groups) in (Failure.RECOVERY_GROUP_WRONG, Failure.RECOVERY_ORDER_WRONG, None)


@pytest.mark.parametrize(
    ("typed", "state"),
    [
        ("", Typed.EMPTY),
        ("  ", Typed.EMPTY),
        ("00001", Typed.SHORT),
        ("12a", Typed.SHORT),
        ("000011", Typed.RIGHT),
        (" 000-011 ", Typed.RIGHT),
        ("٠٠٠٠١١", Typed.RIGHT),
        ("000012", Typed.WRONG),
        ("0000110", Typed.WRONG),
        ("999999", Typed.RIGHT),
        ("999998", Typed.WRONG),
    ],
)
def test_a_group_is_judged_as_it_is_typed(typed: str, state: Typed) -> None:
    """Empty, not yet whole, wrong and right are told apart."""
    assert look(typed) is state


def test_a_code_pasted_in_one_run_is_split() -> None:
    """With spaces, dashes, lines, or nothing between."""
    groups = recovery_code.make().groups
    for between in (" ", "-", "\n", "", " — "):
        assert split(between.join(groups)) == groups


def test_missing_and_surplus_groups_are_named() -> None:
    """Seven groups lack the eighth, nine have one too many."""
    groups = recovery_code.make().groups
    with known(Failure.RECOVERY_GROUP_WRONG) as told:
        parse(groups[:7])
    assert told.facts == {"group": 8}
    with known(Failure.RECOVERY_GROUP_WRONG) as told:
        parse([*groups, groups[0]])
    assert told.facts == {"group": 9}


def test_bits_without_a_written_form_are_drawn_anew() -> None:
    """Where none of the thirteen ways passes the check, other bits are drawn; few are."""
    drawn = (hashlib.shake_256(str(number).encode()).digest(16) for number in count())
    first = next(bits for bits in drawn if recovery_code._written(int.from_bytes(bits, "big")) is None)
    draws = iter([first, bytes(range(16))])
    assert recovery_code.make(lambda length: next(draws)).bits == bytes(range(16))


def test_a_code_does_not_show_itself() -> None:
    """Neither its representation nor a refusal carries a digit."""
    code = recovery_code.make()
    assert repr(code) == "RecoveryCode()"
