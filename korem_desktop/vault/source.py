"""What is taken in: a file of the person's, or bytes from the clipboard; read once, watched for changes."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.written import storable


@dataclass(frozen=True, slots=True)
class NamedBytes:
    """Content that is in memory only, such as a pasted picture, with the name it is to have."""

    name: str
    data: bytes


Source = Path | NamedBytes


class Incoming(Protocol):
    """A source being read from beginning to end, once."""

    name: str
    size: int
    file_time: datetime | None

    def read_into(self, buffer: memoryview) -> None:
        """Fill the buffer with the next bytes. Raises Known where there are fewer."""

    def finish(self) -> bool:
        """Return whether the source is still there.

        Raises Known(SOURCE_CHANGED) where it is no longer what it was at the beginning.
        """

    def close(self) -> None:
        """Let go of the source; idempotent."""


def incoming(source: Source, is_forbidden: Callable[[os.stat_result], bool]) -> Incoming:
    """Begin to read a source.

    ``is_forbidden`` names the files of the open vault itself: reading one through a second descriptor would
    let go of SQLite's lock on it. Raises Known: SOURCE_MISSING, SOURCE_UNREADABLE, SOURCE_IS_DIRECTORY,
    SOURCE_IS_DEVICE, SOURCE_LINK_LOOP, SOURCE_EMPTY.
    """
    if isinstance(source, NamedBytes):
        return _Memory(source)
    return _File(source, is_forbidden)


class _Memory:
    def __init__(self, source: NamedBytes) -> None:
        self.name = storable(source.name)
        self.size = len(source.data)
        self.file_time: datetime | None = None
        self._rest = memoryview(source.data)
        if not self.size:
            raise Known(Failure.SOURCE_EMPTY, name=self.name)

    def read_into(self, buffer: memoryview) -> None:
        buffer[:] = self._rest[: len(buffer)]
        self._rest = self._rest[len(buffer) :]

    def finish(self) -> bool:
        return True

    def close(self) -> None:
        return


class _File:
    def __init__(self, path: Path, is_forbidden: Callable[[os.stat_result], bool]) -> None:
        self.name = os.fsencode(path.name).decode("utf-8", "replace")
        self._path = path
        self._descriptor = -1
        try:
            # Looked at before it is opened: opening alone can rewind a tape or wake a listener on a pipe.
            self._check(path.stat(), is_forbidden)
            self._descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
            self._first = os.fstat(self._descriptor)
            self._check(self._first, is_forbidden)
        except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
            self.close()
            raise self._known(error) from error
        except Known:
            self.close()
            raise
        self.size = self._first.st_size
        self.file_time = _moment(self._first.st_mtime)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(self._descriptor, 0, 0, os.POSIX_FADV_SEQUENTIAL)

    def read_into(self, buffer: memoryview) -> None:
        while buffer:
            try:
                count = os.readv(self._descriptor, [buffer])
            except OSError as error:
                raise self._known(error) from error
            if not count:
                raise Known(Failure.SOURCE_CHANGED, name=self.name)
            buffer = buffer[count:]

    def finish(self) -> bool:
        try:
            has_more = bool(os.read(self._descriptor, 1))
            last = os.fstat(self._descriptor)
        except OSError as error:
            raise self._known(error) from error
        changed = (last.st_size, last.st_mtime_ns) != (self._first.st_size, self._first.st_mtime_ns)
        if has_more or changed:
            raise Known(Failure.SOURCE_CHANGED, name=self.name)
        return last.st_nlink > 0

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def _check(self, found: os.stat_result, is_forbidden: Callable[[os.stat_result], bool]) -> None:
        if stat.S_ISDIR(found.st_mode):
            raise Known(Failure.SOURCE_IS_DIRECTORY, name=self.name)
        if not stat.S_ISREG(found.st_mode):
            raise Known(Failure.SOURCE_IS_DEVICE, name=self.name)
        if is_forbidden(found):
            raise Known(Failure.SOURCE_UNREADABLE, name=self.name)
        if not found.st_size:
            raise Known(Failure.SOURCE_EMPTY, name=self.name)

    def _known(self, error: OSError | ValueError) -> Known:
        number = error.errno if isinstance(error, OSError) else errno.ENOENT
        if number == errno.ELOOP:
            return Known(Failure.SOURCE_LINK_LOOP, name=self.name)
        if number == errno.EISDIR:
            return Known(Failure.SOURCE_IS_DIRECTORY, name=self.name)
        if number in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG) or not os.path.lexists(self._path):
            return Known(Failure.SOURCE_MISSING, name=self.name)
        return Known(Failure.SOURCE_UNREADABLE, name=self.name)


def _moment(seconds: float) -> datetime | None:
    """Return a file time as a moment, None where no calendar holds it."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
