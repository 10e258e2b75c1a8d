"""One page of memory for keys: never swapped, never dumped, empty in a forked child, wiped at the end."""

from __future__ import annotations

import ctypes
import mmap
import sys

# madvise(2), Linux: not named by Python's mmap module on every build.
_DONTDUMP = 16
_WIPEONFORK = 18


class LockedPage:
    """A page handed out in named pieces. What Python or a library copies out of it is beyond its reach."""

    def __init__(self) -> None:
        self._page = _private_page()
        self._view = memoryview(self._page)
        self._used = 0
        self._is_locked = _keep_in_memory(self._page)

    @property
    def is_locked(self) -> bool:
        """Return whether the system promised to keep the page out of swap."""
        return self._is_locked

    def piece(self, length: int) -> memoryview:
        """Return a fresh writable piece of ``length`` bytes, zeroed."""
        start, self._used = self._used, self._used + length
        if self._used > len(self._page):
            raise MemoryError("the page for keys is full")
        return self._view[start : self._used]

    def wipe(self) -> None:
        """Overwrite everything. Pieces stay readable, as zeros."""
        self._view[:] = bytes(len(self._page))


def wipe(buffer: memoryview | bytearray) -> None:
    """Overwrite a buffer with zeros in place."""
    memoryview(buffer)[:] = bytes(len(buffer))


def write_hex(source: memoryview, target: memoryview) -> None:
    """Write ``source`` as lower-case hexadecimal into ``target``, leaving no other copy of it."""
    digits = b"0123456789abcdef"
    for place, byte in enumerate(source):
        target[2 * place] = digits[byte >> 4]
        target[2 * place + 1] = digits[byte & 15]


def _private_page() -> mmap.mmap:
    if sys.platform == "win32":
        return mmap.mmap(-1, mmap.PAGESIZE)
    return mmap.mmap(
        -1, mmap.PAGESIZE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    )  # shared memory outlives a fork


def _keep_in_memory(page: mmap.mmap) -> bool:
    if sys.platform != "linux":
        return False
    for advice in (_DONTDUMP, _WIPEONFORK):
        try:
            page.madvise(advice)
        except OSError:
            continue  # an older kernel: the process is not dumpable anyway, and starts children by exec
    libc = ctypes.CDLL(None, use_errno=True)
    address = ctypes.addressof(ctypes.c_char.from_buffer(page))
    return bool(libc.mlock(ctypes.c_void_p(address), ctypes.c_size_t(len(page))) == 0)
