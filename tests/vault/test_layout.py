"""The arithmetic of sealed files."""

from __future__ import annotations

from math import log2

import pytest
from hypothesis import given
from hypothesis import strategies as st

from korem_desktop.vault.layout import LARGEST_SEGMENT, TAG, Sealing, Shape, padme


@pytest.mark.parametrize(
    ("size", "padded"),
    [
        (1, 262_144),
        (262_144, 262_144),
        (262_145, 270_336),
        (300_000, 303_104),
        (1_000_000, 1_015_808),
        (1 << 20, 1 << 20),
        ((1 << 20) + 1, (1 << 20) + 32_768),
        (314_572_800, 318_767_104),
        (1 << 30, 1 << 30),
        ((1 << 34) + 1, (1 << 34) + (1 << 28)),
    ],
)
def test_padme_known_answers(size: int, padded: int) -> None:
    """The lengths of FORMAT.md, vector 4."""
    assert padme(size) == padded


@given(st.integers(1, 1 << 50))
def test_padme_pads_little_and_hides_much(size: int) -> None:
    """Never shorter, at most 12 % longer above the least, stable, and few distinct lengths."""
    padded = padme(size)
    assert padded >= max(size, 262_144)
    assert padded == 262_144 or padded - size <= 0.12 * size
    assert padme(padded) == padded
    exponent = int(log2(padded))
    assert padded % (1 << (exponent - exponent.bit_length())) == 0


@given(st.integers(1, 10_000_000), st.integers(1, 400_000), st.integers(1, 9))
def test_the_chunks_cover_the_padded_length_once(size: int, chunk_size: int, segment_chunks: int) -> None:
    """Every chunk lies in one segment, one after another, and the lengths add up."""
    shape = Shape.of(size, chunk_size, segment_chunks)
    if shape.chunks > 5000:
        return
    seen = [chunk for segment in range(shape.segments) for chunk in shape.segment_range(segment)]
    assert seen == list(range(shape.chunks))
    assert sum(map(shape.chunk_length, seen)) == shape.padded_size
    assert sum(map(shape.file_size, range(shape.segments))) == shape.padded_size + TAG * shape.chunks
    for chunk in seen:
        segment = shape.segment_of(chunk)
        assert chunk in shape.segment_range(segment)
        assert shape.place_in_file(chunk) + shape.chunk_length(chunk) + TAG <= shape.file_size(segment)


@given(st.integers(1, 1 << 36))
def test_no_segment_is_over_a_gibibyte(size: int) -> None:
    """FAT32 and everything else holds every segment."""
    shape = Shape.of(size)
    assert shape.file_size(0) <= LARGEST_SEGMENT


def test_nonces_never_repeat_and_only_the_last_is_flagged() -> None:
    """The counter runs on across segments; the flag is on the very last chunk alone."""
    shape = Shape.of(1_000_000, 4096, 7)
    nonces = [shape.nonce(chunk) for chunk in range(shape.chunks)]
    assert len(set(nonces)) == len(nonces)
    assert [nonce[-1] for nonce in nonces] == [0] * (len(nonces) - 1) + [1]
    assert [int.from_bytes(nonce[:11], "big") for nonce in nonces] == list(range(len(nonces)))


def test_every_item_has_its_own_key_and_names() -> None:
    """Nothing of a sealing is ever drawn twice."""
    shape = Shape.of(3_000_000, 262_144, 4)
    first, second = Sealing.new("ab" * 16, shape), Sealing.new("ab" * 16, shape)
    assert first.key != second.key
    assert len({*first.names, *second.names}) == 2 * shape.segments == 6
