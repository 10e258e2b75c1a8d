"""SHA-256 beside the work: a second thread hashes a buffer while the first one fills the next."""

from __future__ import annotations

import hashlib
import threading
from queue import SimpleQueue
from types import TracebackType

from korem_desktop.vault.locked_page import wipe


class SideHash:
    """A ring of buffers and the hash of what was fed, in order. Used as a context manager."""

    def __init__(self, buffers: int, size: int) -> None:
        self._free: SimpleQueue[bytearray] = SimpleQueue()
        self._fed: SimpleQueue[tuple[bytearray, int] | None] = SimpleQueue()
        self._all = [bytearray(size) for _ in range(buffers)]
        for buffer in self._all:
            self._free.put(buffer)
        self._hash = hashlib.sha256()
        self._thread = threading.Thread(target=self._run, name="sha256", daemon=True)

    def __enter__(self) -> SideHash:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._finish()
        for buffer in self._all:
            wipe(buffer)

    def buffer(self) -> bytearray:
        """Return a buffer to fill; waits until the hash has caught up with one."""
        return self._free.get()

    def feed(self, buffer: bytearray, length: int) -> None:
        """Hand a buffer over: its first ``length`` bytes are hashed. It comes back through :meth:`buffer`."""
        self._fed.put((buffer, length))

    def digest(self) -> bytes:
        """Return the hash of everything fed; nothing may be fed afterwards."""
        self._finish()
        return self._hash.digest()

    def _finish(self) -> None:
        self._fed.put(None)
        self._thread.join()

    def _run(self) -> None:
        while (fed := self._fed.get()) is not None:
            buffer, length = fed
            self._hash.update(memoryview(buffer)[:length])
            self._free.put(buffer)
