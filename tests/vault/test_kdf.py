"""The key derivation: what it costs, and what is refused before it costs anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled
from korem_desktop.vault import kdf
from korem_desktop.vault.kdf import Cost
from tests.helpers.vaults import known

SALT = bytes(range(16))


def test_known_answer() -> None:
    """The derivation is Argon2id version 1.3 as RFC 9106 has it (FORMAT.md, vector 1)."""
    key = bytearray(32)
    kdf.derive(bytearray("қоңыр аю 8 тас", "utf-8"), SALT, Cost(64, 1, 1), memoryview(key))
    assert key.hex() == "692e4ef6d03640c00632c257f8352a8cff9b976ab40f7bb6ea9171fa14c3c2c2"


@pytest.mark.parametrize(
    "cost",
    [
        Cost(kdf.LARGEST_MEMORY_KIB + 1, 1, 1),
        Cost(2**32 - 1, 2**32 - 1, 2**32 - 1),
        Cost(64, kdf.MOST_PASSES + 1, 1),
        Cost(64, 1, kdf.MOST_LANES + 1),
        Cost(64, 0, 1),
        Cost(64, 1, 0),
        Cost(0, 1, 1),
        Cost(31, 1, 4),
    ],
)
def test_a_cost_out_of_bounds_is_refused(cost: Cost) -> None:
    """Hostile or impossible parameters end before memory is taken."""
    with known(Failure.KDF_REFUSED):
        kdf.derive(bytearray(b"x"), SALT, cost, memoryview(bytearray(32)))


def test_too_little_memory_is_told_with_the_figure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The memory Linux says it has is looked at before Argon2 asks for it."""
    meminfo = tmp_path / "meminfo"
    meminfo.write_text("MemTotal: 1000000 kB\nMemAvailable:  200000 kB\n", encoding="ascii")
    monkeypatch.setattr(kdf, "_MEMINFO", meminfo)
    with known(Failure.MEMORY_TOO_SMALL) as told:
        kdf.derive(bytearray(b"x"), SALT, Cost(256 * 1024, 1, 4), memoryview(bytearray(32)))
    assert told.facts["needed_mib"] == 320


def test_the_limit_of_a_control_group_counts_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A session or a container may be allowed less than the machine has; beyond it Linux kills."""
    group = tmp_path / "root" / "user.slice" / "app.scope"
    group.mkdir(parents=True)
    (tmp_path / "cgroup").write_text("0::/user.slice/app.scope\n", encoding="ascii")
    (group / "memory.max").write_text("max\n", encoding="ascii")
    (group.parent / "memory.max").write_text(f"{200 << 20}\n", encoding="ascii")
    monkeypatch.setattr(kdf, "_GROUPS", tmp_path / "cgroup")
    monkeypatch.setattr(kdf, "_GROUP_ROOT", tmp_path / "root")
    with known(Failure.MEMORY_TOO_SMALL):
        kdf.derive(bytearray(b"x"), SALT, Cost(256 * 1024, 1, 4), memoryview(bytearray(32)))


@pytest.mark.parametrize("text", ["", "MemTotal: 1 kB\n", None])
def test_where_nothing_is_said_of_memory_it_is_tried(
    text: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An odd system keeps nobody out; a real lack is met by the derivation itself."""
    if text is not None:
        (tmp_path / "meminfo").write_text(text, encoding="ascii")
    monkeypatch.setattr(kdf, "_MEMINFO", tmp_path / "meminfo")
    monkeypatch.setattr(kdf, "_GROUPS", tmp_path / "none")
    kdf.derive(bytearray(b"x"), SALT, Cost(128 * 1024, 1, 4), memoryview(bytearray(32)))


def test_memory_that_is_not_given_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system refuses instead of killing, it is the same kind."""

    def refuse(**_: object) -> object:
        class Refusing:
            def derive_into(self, *_: object) -> None:
                raise MemoryError

        return Refusing()

    monkeypatch.setattr(kdf, "Argon2id", refuse)
    with known(Failure.MEMORY_TOO_SMALL) as told:
        kdf.derive(bytearray(b"x"), SALT, Cost(64, 1, 1), memoryview(bytearray(32)))
    assert told.facts["needed_mib"] == 64


FIELDS = st.one_of(st.integers(0, 80), st.integers(0, 2**32 - 1))


@given(FIELDS, FIELDS, FIELDS)
def test_what_is_refused_never_reaches_the_derivation(memory: int, passes: int, lanes: int) -> None:
    """Whatever a hostile header asks for: out of bounds it ends here."""
    reached: list[Cost] = []

    def watch(**asked: int) -> object:
        reached.append(Cost(asked["memory_cost"], asked["iterations"], asked["lanes"]))
        raise Known(Failure.MEMORY_TOO_SMALL)

    cost = Cost(memory, passes, lanes)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(kdf, "Argon2id", watch)
        with pytest.raises(Known):
            kdf.derive(bytearray(b"x"), SALT, cost, memoryview(bytearray(32)))
    assert all(each.memory_kib <= kdf.LARGEST_MEMORY_KIB for each in reached)
    assert cost.is_acceptable() or not reached


def test_a_new_cost_takes_a_second_here() -> None:
    """The one test with the real cost: 256 MiB, and passes raised until a guess takes a second."""
    key = bytearray(32)
    cost = kdf.derive_new(bytearray(b"x"), SALT, memoryview(key))
    assert (cost.memory_kib, cost.lanes) == (256 * 1024, 4)
    again = bytearray(32)
    kdf.derive(bytearray(b"x"), SALT, cost, memoryview(again))
    assert key == again


def test_a_busy_computer_does_not_make_guessing_cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where one derivation seems to take long, there are still three passes."""
    moments = iter((0.0, 30.0))
    monkeypatch.setattr(kdf, "perf_counter", lambda: next(moments))
    assert kdf.derive_new(bytearray(b"x"), SALT, memoryview(bytearray(32))).passes == 3


def test_the_search_for_a_cost_can_be_stopped() -> None:
    """A stop is looked at before every derivation."""

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        kdf.derive_new(bytearray(b"x"), SALT, memoryview(bytearray(32)), stop)
