"""Sealing a source into files, and reading them back from the medium to see that they are whole.

Memory is flat: a ring of buffers of one block each. Every chunk is its own call of AES-256-GCM, because the
call holds the interpreter and one over a large file would stop the window. A stop is looked at every block.
"""

from __future__ import annotations

import errno
import fcntl
import mmap
import os
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.layout import TAG, Sealing
from korem_desktop.vault.sealed_folder import PART, SealedFolder
from korem_desktop.vault.side_hash import SideHash
from korem_desktop.vault.source import Incoming

BLOCK = 1024 * 1024  # read, hashed and written at once
_BUFFERS = 4
_FLUSH = 8 * BLOCK  # handed to the medium at once, so that the last fsync finds little left to do

Step = Callable[[int], None]  # told the bytes of content just dealt with; raises Cancelled


def seal(source: Incoming, sealing: Sealing, vault_id: bytes, folder: SealedFolder, step: Step) -> bytes:
    """Write ``*.part`` files, each through to the medium, and return the SHA-256 of the content.

    Raises Known and what ``step`` raises; what was written is then the caller's to remove.
    """
    shape = sealing.shape
    cipher = AESGCM(sealing.key)
    a_block = max(1, BLOCK // shape.chunk_size)
    out = bytearray(a_block * (shape.chunk_size + TAG))
    left = shape.size
    with SideHash(_BUFFERS, a_block * shape.chunk_size) as hashing:
        for segment, name in enumerate(sealing.names):
            associated = sealing.associated(vault_id, segment)
            chunks = shape.segment_range(segment)
            with on_the_medium(), folder.making(name + PART) as descriptor:
                flushed = written = 0
                for first in chunks[::a_block]:
                    block = chunks[first - chunks[0] :][:a_block]
                    buffer = hashing.buffer()
                    plain = memoryview(buffer)
                    content = min(left, len(block) * shape.chunk_size)
                    source.read_into(plain[:content])
                    plain[content:] = bytes(len(plain) - content)
                    left -= content
                    length = 0
                    for number, chunk in enumerate(block):
                        begin = number * shape.chunk_size
                        size = shape.chunk_length(chunk)
                        cipher.encrypt_into(
                            shape.nonce(chunk),
                            plain[begin : begin + size],
                            associated,
                            memoryview(out)[length : length + size + TAG],
                        )
                        length += size + TAG
                    hashing.feed(buffer, content)
                    _write(descriptor, memoryview(out)[:length])
                    written += length
                    if written - flushed >= _FLUSH:
                        _begin_writing_out(descriptor, flushed, written - flushed)
                        flushed = written
                    step(content)
        return hashing.digest()


def verify(sealing: Sealing, sha256: bytes, vault_id: bytes, folder: SealedFolder, step: Step) -> None:
    """Read the ``*.part`` files from the medium and compare the content with its fingerprint.

    Raises Known(MEDIUM_FAILED) where what comes back is not what was written, and what ``step`` raises.
    """
    shape = sealing.shape
    cipher = AESGCM(sealing.key)
    left = shape.size
    a_block = max(1, BLOCK // shape.chunk_size)
    with SideHash(_BUFFERS, a_block * shape.chunk_size) as hashing:
        for segment, name in enumerate(sealing.names):
            associated = sealing.associated(vault_id, segment)
            chunks = shape.segment_range(segment)
            with on_the_medium():
                if folder.size(name + PART) != shape.file_size(segment):
                    raise Known(Failure.MEDIUM_FAILED)
                descriptor = folder.open_past_cache(name + PART)
            reader = _BlockReader(descriptor)
            try:
                for first in chunks[::a_block]:
                    block = chunks[first - chunks[0] :][:a_block]
                    buffer = hashing.buffer()
                    plain = memoryview(buffer)
                    for number, chunk in enumerate(block):
                        size = shape.chunk_length(chunk)
                        begin = number * shape.chunk_size
                        with on_the_medium():
                            sealed = reader.next(size + TAG)
                        try:
                            cipher.decrypt_into(
                                shape.nonce(chunk), sealed, associated, plain[begin : begin + size]
                            )
                        except InvalidTag as error:
                            raise Known(Failure.MEDIUM_FAILED) from error
                    content = min(left, len(block) * shape.chunk_size)
                    left -= content
                    hashing.feed(buffer, content)
                    step(content)
            finally:
                reader.close()
        if hashing.digest() != sha256:
            raise Known(Failure.MEDIUM_FAILED)


class _BlockReader:
    """Reads a file in aligned blocks, as O_DIRECT asks, and hands out pieces of any length."""

    _SPAN = 4 * BLOCK

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        # What is left of one block is moved before the next, so that a piece is always in one run.
        self._room = mmap.mmap(-1, 2 * self._SPAN)
        self._view = memoryview(self._room)
        self._begin = self._end = self._SPAN

    def next(self, length: int) -> memoryview:
        """Return the next ``length`` bytes, good until the next call. Raises OSError, at an early end too."""
        while self._end - self._begin < length:
            self._fill()
        piece = self._view[self._begin : self._begin + length]
        self._begin += length
        return piece

    def _fill(self) -> None:
        rest = self._end - self._begin
        self._view[self._SPAN - rest : self._SPAN] = self._view[self._begin : self._end]
        self._begin = self._SPAN - rest
        count = self._read(self._view[self._SPAN :])
        if not count:
            raise OSError(errno.EIO, "ends too early")
        self._end = self._SPAN + count

    def _read(self, room: memoryview) -> int:
        try:
            return os.readv(self._descriptor, [room])
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
        # A file system may let O_DIRECT be asked for and then not read with it.
        flags = fcntl.fcntl(self._descriptor, fcntl.F_GETFL)
        fcntl.fcntl(self._descriptor, fcntl.F_SETFL, flags & ~getattr(os, "O_DIRECT", 0))
        return os.readv(self._descriptor, [room])

    def close(self) -> None:
        os.close(self._descriptor)


def _write(descriptor: int, view: memoryview) -> None:
    while view:
        view = view[os.write(descriptor, view) :]


def _begin_writing_out(descriptor: int, offset: int, length: int) -> None:
    """Ask the system to start writing; what is already on the medium leaves the cache."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, offset, length, os.POSIX_FADV_DONTNEED)
