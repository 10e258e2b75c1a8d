"""Copying a file from one folder to another, to the medium and read back from it.

What is copied here is ciphertext, so no key is needed and none is looked at.
"""

from __future__ import annotations

import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.faults import on_the_medium
from korem_desktop.vault.past_cache import BlockReader, BlockWriter
from korem_desktop.vault.sealed_folder import SealedFolder

PIECE = 1024 * 1024  # bytes between two looks at a stop

Step = Callable[[int], None]  # told the bytes just dealt with; raises Cancelled

_ELSEWHERE = {
    errno.ENOSPC: Failure.BACKUP_FULL,
    errno.EDQUOT: Failure.BACKUP_FULL,
    errno.EFBIG: Failure.BACKUP_FULL,
    errno.EROFS: Failure.BACKUP_READ_ONLY,
    errno.EACCES: Failure.BACKUP_READ_ONLY,
    errno.EPERM: Failure.BACKUP_READ_ONLY,
}


@contextmanager
def elsewhere() -> Iterator[None]:
    """Turn a system error of the other medium, where copies lie, into its kind; raises Known.

    Kinds of their own, so that nobody takes a pulled stick for a lost vault.
    """
    try:
        yield
    except OSError as error:
        raise Known(_ELSEWHERE.get(error.errno or 0, Failure.BACKUP_UNREACHABLE)) from error


def copy(
    source: SealedFolder,
    name: str,
    target: SealedFolder,
    as_name: str,
    step: Step,
    *,
    reading: Callable[[], AbstractContextManager[None]] = on_the_medium,
) -> None:
    """Copy a file to ``as_name``, which is made anew, and read it back from the medium.

    ``step`` hears every byte twice; ``reading`` turns the source's system errors into a Known. Raises OSError
    for the target, also where what comes back is not what was written, and what ``step`` raises. Whatever was
    written stays then.
    """
    with reading():
        descriptor = source.open(name)
    try:
        with reading():
            size = os.fstat(descriptor).st_size
        target.remove(as_name)
        hashing = hashlib.sha256()
        with target.making(as_name) as writing, BlockWriter(writing, PIECE) as writer:
            for place in range(0, size, PIECE):
                room = writer.room(min(PIECE, size - place))
                with reading():
                    _fill(descriptor, room, place)
                hashing.update(room)
                step(len(room))
            writer.finish()
    finally:
        os.close(descriptor)
    if _digest(target, as_name, size, step) != hashing.digest():
        raise OSError(errno.EIO, "read back something else")


def _digest(folder: SealedFolder, name: str, size: int, step: Step) -> bytes:
    """Return the SHA-256 of a file as the medium holds it. Raises OSError where it is not of that size."""
    if folder.size(name) != size:
        raise OSError(errno.EIO, "of another length")
    hashing = hashlib.sha256()
    reader = BlockReader(folder.open_past_cache(name))
    try:
        for place in range(0, size, PIECE):
            piece = reader.next(min(PIECE, size - place))
            hashing.update(piece)
            step(len(piece))
    finally:
        reader.close()
    return hashing.digest()


def _fill(descriptor: int, room: memoryview, place: int) -> None:
    while room:
        count = os.preadv(descriptor, [room], place)
        if not count:
            raise OSError(errno.EIO, "ends too early")
        room, place = room[count:], place + count
