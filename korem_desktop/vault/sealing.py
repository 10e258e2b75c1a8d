"""Sealing a source into files, and reading them back from the medium to see that they are whole.

This thread reads and encrypts, a second one hashes, a third one writes. Memory is flat: two rings of blocks.
Every chunk is its own call of AES-256-GCM, because the call holds the interpreter and one over a large file
would stop the window. A stop is looked at every block.
"""

from __future__ import annotations

import errno
from collections.abc import Callable

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.faults import from_system, on_the_medium
from korem_desktop.vault.layout import TAG, Sealing
from korem_desktop.vault.past_cache import BlockReader, BlockWriter
from korem_desktop.vault.sealed_folder import PART, SealedFolder
from korem_desktop.vault.side_hash import SideHash
from korem_desktop.vault.source import Incoming

BLOCK = 1024 * 1024  # read and hashed at once
_BUFFERS = 4

Step = Callable[[int], None]  # told the bytes of content just dealt with; raises Cancelled


def seal(source: Incoming, sealing: Sealing, vault_id: bytes, folder: SealedFolder, step: Step) -> bytes:
    """Write ``*.part`` files, each through to the medium, and return the SHA-256 of the content.

    Raises Known and what ``step`` raises; what was written is then the caller's to remove.
    """
    shape = sealing.shape
    cipher = AESGCM(sealing.key)
    a_block = max(1, BLOCK // shape.chunk_size)
    left = shape.size
    with SideHash(_BUFFERS, a_block * shape.chunk_size) as hashing:
        for segment, name in enumerate(sealing.names):
            associated = sealing.associated(vault_id, segment)
            chunks = shape.segment_range(segment)
            with (
                on_the_medium(),
                folder.making(name + PART) as descriptor,
                BlockWriter(descriptor, shape.chunk_size + TAG) as writer,
            ):
                for first in chunks[::a_block]:
                    block = chunks[first - chunks[0] :][:a_block]
                    buffer = hashing.buffer()
                    plain = memoryview(buffer)
                    content = min(left, len(block) * shape.chunk_size)
                    source.read_into(plain[:content])
                    plain[content:] = bytes(len(plain) - content)
                    left -= content
                    for number, chunk in enumerate(block):
                        begin = number * shape.chunk_size
                        size = shape.chunk_length(chunk)
                        cipher.encrypt_into(
                            shape.nonce(chunk),
                            plain[begin : begin + size],
                            associated,
                            writer.room(size + TAG),
                        )
                    hashing.feed(buffer, content)
                    step(content)
                writer.finish()
        return hashing.digest()


class Spoilt(Known):
    """What came back from the medium is not what was sealed, from a chunk on."""

    def __init__(self, chunk: int) -> None:
        super().__init__(Failure.MEDIUM_FAILED)
        self.chunk = chunk


def verify(
    sealing: Sealing,
    sha256: bytes,
    vault_id: bytes,
    folder: SealedFolder,
    step: Step,
    *,
    suffix: str = PART,
) -> None:
    """Read an item's files from the medium and compare the content with its fingerprint.

    ``suffix`` is "" for files under their final names. Raises Spoilt, Known where the medium does not answer,
    and what ``step`` raises.
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
                if folder.size(name + suffix) != shape.file_size(segment):
                    raise Spoilt(chunks[0])
                descriptor = folder.open_past_cache(name + suffix)
            reader = BlockReader(descriptor)
            try:
                for first in chunks[::a_block]:
                    block = chunks[first - chunks[0] :][:a_block]
                    buffer = hashing.buffer()
                    plain = memoryview(buffer)
                    for number, chunk in enumerate(block):
                        size = shape.chunk_length(chunk)
                        begin = number * shape.chunk_size
                        sealed = _next(reader, size + TAG, chunk)
                        try:
                            cipher.decrypt_into(
                                shape.nonce(chunk), sealed, associated, plain[begin : begin + size]
                            )
                        except InvalidTag as error:
                            raise Spoilt(chunk) from error
                    content = min(left, len(block) * shape.chunk_size)
                    left -= content
                    hashing.feed(buffer, content)
                    step(content)
            finally:
                reader.close()
        if hashing.digest() != sha256:
            raise Spoilt(0)


def _next(reader: BlockReader, length: int, chunk: int) -> memoryview:
    """Return the next bytes; a place the medium cannot read is spoilt, a medium that is gone is Known."""
    try:
        return reader.next(length)
    except OSError as error:
        if error.errno == errno.EIO:
            raise Spoilt(chunk) from error
        raise from_system(error) from error
