"""Writing and reading past the cache."""

from __future__ import annotations

import errno
import fcntl
import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.vault import past_cache
from korem_desktop.vault.past_cache import BlockReader, BlockWriter

FLAGS = os.O_RDWR | os.O_CREAT | os.O_TRUNC


def write(path: Path, pieces: list[bytes], flags: int) -> None:
    """Write pieces one after another."""
    descriptor = os.open(path, FLAGS | flags, 0o600)
    with BlockWriter(descriptor, max(map(len, pieces), default=0)) as writer:
        for piece in pieces:
            writer.room(len(piece))[:] = piece
        writer.finish()
    os.close(descriptor)


def read(path: Path, lengths: list[int], flags: int) -> list[bytes]:
    """Read pieces of these lengths one after another."""
    reader = BlockReader(os.open(path, os.O_RDONLY | flags))
    pieces = [bytes(reader.next(length)) for length in lengths]
    reader.close()
    return pieces


@pytest.mark.parametrize("flags", [0, os.O_DIRECT])
def test_pieces_of_any_length_come_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, flags: int) -> None:
    """Whatever the lengths are to pages and blocks, with O_DIRECT and without."""
    monkeypatch.setattr(past_cache, "SPAN", 3 * 4096)

    @given(st.lists(st.integers(1, 9000) | st.sampled_from([4096, 8192, 12_288, 4095, 4097]), max_size=12))
    @settings(max_examples=60, deadline=None)
    def come_back(lengths: list[int]) -> None:
        pieces = [random.Random(length).randbytes(length) for length in lengths]
        write(tmp_path / "x", pieces, flags)
        assert (tmp_path / "x").read_bytes() == b"".join(pieces)
        assert read(tmp_path / "x", lengths, flags) == pieces

    come_back()


def test_an_early_end_is_an_error(tmp_path: Path) -> None:
    """A file shorter than expected is not read as if it were whole."""
    (tmp_path / "x").write_bytes(b"x" * 5000)
    with pytest.raises(OSError, match="ends too early"):
        read(tmp_path / "x", [4000, 1001], os.O_DIRECT)


def test_a_file_system_that_only_promises_is_used_in_the_ordinary_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """EINVAL from the first direct call clears the flag, and everything still arrives."""
    real = {"readv": os.readv, "writev": os.writev}

    def refusing(name: str) -> object:
        def call(descriptor: int, buffers: list[memoryview]) -> int:
            if fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_DIRECT:
                raise OSError(errno.EINVAL, "no direct access")
            return real[name](descriptor, buffers)

        return call

    for name in real:
        monkeypatch.setattr(os, name, refusing(name))
    pieces = [random.Random(1).randbytes(6_000_000), b"end"]
    write(tmp_path / "x", pieces, os.O_DIRECT)
    assert read(tmp_path / "x", [6_000_000 // 2] * 2 + [3], os.O_DIRECT)[-1] == b"end"
    assert (tmp_path / "x").read_bytes() == b"".join(pieces)


@pytest.mark.parametrize("failing", [1, 2, 3])
def test_a_failing_write_is_raised_and_the_thread_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    """Whichever write fails, the one who fills the blocks hears of it and is never left waiting."""
    real, calls = os.writev, 0

    def full(descriptor: int, buffers: list[memoryview]) -> int:
        nonlocal calls
        calls += 1
        if calls == failing:
            raise OSError(errno.ENOSPC, "full")
        return real(descriptor, buffers)

    monkeypatch.setattr(os, "writev", full)
    monkeypatch.setattr(past_cache, "SPAN", 8192)
    with pytest.raises(OSError, match="full"):
        write(tmp_path / "x", [b"x" * 8192] * (20 if failing < 3 else 2) + [b"tail"], 0)


def test_short_writes_are_continued(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A system that takes less than it was given is given the rest."""
    real = os.writev
    monkeypatch.setattr(os, "writev", lambda descriptor, buffers: real(descriptor, [buffers[0][:1000]]))
    write(tmp_path / "x", [b"abc" * 5000], 0)
    assert (tmp_path / "x").read_bytes() == b"abc" * 5000
