"""How an item lies in sealed files: its key, padding, chunks and segments. Arithmetic only."""

from __future__ import annotations

import os
from dataclasses import dataclass

CHUNK = 256 * 1024
TAG = 16
LARGEST_SEGMENT = 1 << 30  # FAT32 holds no file of 4 GiB; this leaves room for any file system
SEGMENT_CHUNKS = LARGEST_SEGMENT // (CHUNK + TAG)
SMALLEST = 256 * 1024


def padme(size: int) -> int:
    """Return the padded length of ``size`` bytes, 256 KiB at least.

    Padme (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs",
    2019): the length keeps as many significant bits as its exponent needs, at most 12 % more.
    """
    size = max(size, SMALLEST)
    exponent = size.bit_length() - 1
    zeroed = exponent - exponent.bit_length()
    mask = (1 << zeroed) - 1
    return (size + mask) & ~mask


@dataclass(frozen=True, slots=True)
class Shape:
    """Where every chunk lies: content and padded size in bytes, chunk size, chunks a segment."""

    size: int
    padded_size: int
    chunk_size: int = CHUNK
    segment_chunks: int = SEGMENT_CHUNKS

    @classmethod
    def of(cls, size: int, chunk_size: int = CHUNK, segment_chunks: int = SEGMENT_CHUNKS) -> Shape:
        """Return the shape for ``size`` bytes of content."""
        return cls(size, padme(size), chunk_size, segment_chunks)

    @property
    def chunks(self) -> int:
        """Return how many chunks there are, all segments together."""
        return -(-self.padded_size // self.chunk_size)

    @property
    def segments(self) -> int:
        """Return how many sealed files there are."""
        return -(-self.chunks // self.segment_chunks)

    def chunk_length(self, chunk: int) -> int:
        """Return the plain length of a chunk; all are full but the last."""
        return min(self.chunk_size, self.padded_size - chunk * self.chunk_size)

    def segment_of(self, chunk: int) -> int:
        """Return the segment a chunk lies in."""
        return chunk // self.segment_chunks

    def segment_range(self, segment: int) -> range:
        """Return the chunks of a segment."""
        first = segment * self.segment_chunks
        return range(first, min(first + self.segment_chunks, self.chunks))

    def place_in_file(self, chunk: int) -> int:
        """Return where a chunk begins in its segment's file."""
        return (chunk % self.segment_chunks) * (self.chunk_size + TAG)

    def file_size(self, segment: int) -> int:
        """Return the size of a segment's file."""
        last = self.segment_range(segment)[-1]
        return self.place_in_file(last) + self.chunk_length(last) + TAG

    def nonce(self, chunk: int) -> bytes:
        """Return a chunk's nonce: a counter of 11 bytes, and 1 for the very last chunk."""
        return chunk.to_bytes(11, "big") + (b"\1" if chunk == self.chunks - 1 else b"\0")


@dataclass(frozen=True, slots=True)
class Sealing:
    """All that is needed to read an item's sealed files."""

    item: str  # 32 hexadecimal digits
    key: bytes  # 32 bytes, of this item's files alone
    shape: Shape
    names: tuple[str, ...]  # one a segment

    @classmethod
    def new(cls, item: str, shape: Shape) -> Sealing:
        """Draw a new key and new random names."""
        names = tuple(os.urandom(16).hex() for _ in range(shape.segments))
        return cls(item, os.urandom(32), shape, names)

    def associated(self, vault_id: bytes, segment: int) -> bytes:
        """Return what a chunk is bound to: vault, item and segment, 36 bytes."""
        return vault_id + bytes.fromhex(self.item) + segment.to_bytes(4, "big")
