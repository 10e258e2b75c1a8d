"""Writing to and reading from the medium past the system's cache, where the file system takes O_DIRECT.

A verification that reads what the cache still holds proves nothing; and filling the cache with a gigabyte
that nobody will read soon costs more than writing it. O_DIRECT asks for memory, offsets and lengths in whole
pages: blocks here are aligned, and what does not fill a page is carried into the next block. A file system
without it is written and read in the ordinary way.
"""

from __future__ import annotations

import errno
import fcntl
import mmap
import os
import threading
from collections.abc import Callable
from queue import SimpleQueue
from types import TracebackType

SPAN = 4 * 1024 * 1024  # bytes written or read at once
_PAGE = 4096  # no medium in use asks for more
_BLOCKS = 3

DIRECT = getattr(os, "O_DIRECT", 0)


def _with_or_without(call: Callable[[int, list[memoryview]], int], descriptor: int, room: memoryview) -> int:
    """Do a read or write; where the file system only promised O_DIRECT, do it again in the ordinary way."""
    try:
        return call(descriptor, [room])
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
    _clear_direct(descriptor)
    return call(descriptor, [room])


def _clear_direct(descriptor: int) -> None:
    flags = fcntl.fcntl(descriptor, fcntl.F_GETFL)
    fcntl.fcntl(descriptor, fcntl.F_SETFL, flags & ~DIRECT)


class BlockReader:
    """Reads a file in aligned blocks and hands out pieces of any length. Closes the descriptor at the end."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        # What is left of one block is moved before the next, so that a piece is always in one run.
        self._room = mmap.mmap(-1, 2 * SPAN)
        self._view = memoryview(self._room)
        self._begin = self._end = SPAN

    def next(self, length: int) -> memoryview:
        """Return the next ``length`` bytes, good until the next call. Raises OSError, at an early end too."""
        while self._end - self._begin < length:
            self._fill()
        piece = self._view[self._begin : self._begin + length]
        self._begin += length
        return piece

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)

    def _fill(self) -> None:
        rest = self._end - self._begin
        self._view[SPAN - rest : SPAN] = self._view[self._begin : self._end]
        self._begin = SPAN - rest
        count = _with_or_without(os.readv, self._descriptor, self._view[SPAN:])
        if not count:
            raise OSError(errno.EIO, "ends too early")
        self._end = SPAN + count


class BlockWriter:
    """Writes a file from its beginning, in a thread of its own. Used as a context manager.

    ``room`` gives the place where the next bytes are to be put; ``finish`` waits until all are handed to the
    system. Both raise what a write before raised (OSError).
    """

    def __init__(self, descriptor: int, longest: int) -> None:
        self._descriptor = descriptor
        self._free: SimpleQueue[mmap.mmap] = SimpleQueue()
        self._full: SimpleQueue[tuple[mmap.mmap, int] | None] = SimpleQueue()
        for _ in range(_BLOCKS):
            self._free.put(mmap.mmap(-1, SPAN + longest + _PAGE))
        self._block = self._free.get()
        self._used = 0
        self._failure: OSError | None = None
        self._thread = threading.Thread(target=self._run, name="writing", daemon=True)

    def __enter__(self) -> BlockWriter:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._full.put(None)
        self._thread.join()

    def room(self, length: int) -> memoryview:
        """Return a place for exactly the next ``length`` bytes, to be filled before the next call."""
        if self._used >= SPAN:
            self._hand_over()
        self._used += length
        return memoryview(self._block)[self._used - length : self._used]

    def finish(self) -> None:
        """Write what is left and wait for all of it."""
        if self._used >= _PAGE:
            self._hand_over()
        self._full.put(None)
        self._thread.join()
        self._check()
        if self._used:
            _clear_direct(self._descriptor)  # the end of a file need not fill a page
            self._write(memoryview(self._block)[: self._used])

    def _hand_over(self) -> None:
        """Give the whole pages of the block to the thread, and carry the rest into the next block."""
        self._check()
        whole = self._used - self._used % _PAGE
        following = self._free.get()
        following[: self._used - whole] = self._block[whole : self._used]
        self._full.put((self._block, whole))
        self._block, self._used = following, self._used - whole

    def _check(self) -> None:
        if self._failure is not None:
            raise self._failure

    def _run(self) -> None:
        while (full := self._full.get()) is not None:
            block, length = full
            try:
                if self._failure is None:
                    self._write(memoryview(block)[:length])
            except OSError as error:
                self._failure = error
            self._free.put(block)

    def _write(self, view: memoryview) -> None:
        while view:
            # writev, so that fault injection can tell these writes from every other
            written = _with_or_without(os.writev, self._descriptor, view)
            if not written:
                raise OSError(errno.ENOSPC, "nothing was taken")
            view = view[written:]
