"""The vault's folder on the medium: held open and locked, its files made, written in place and synced.

Everything goes through the folder's descriptor, so that what a path means cannot change while a vault is
open. A port to a system without directory descriptors replaces this module.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import math
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import file_systems, marking
from korem_desktop.vault.faults import from_system, on_the_medium

KEYS = "keys"
KEYS_COPY = "keys.2"
RECORDS = "records.db"
JOURNAL = "records.db-journal"
STATE = "state"
SEALED = "sealed"
RECORDS_COPY = "records.db.copy"  # as they were at the last lock, byte by byte
UNFINISHED = "unfinished"  # there only while a vault is being made
RECORDS_NEW = "records.db.new"  # there only while the master key is being changed
RECORDS_NEXT = "records.db.next"  # there only while a backup or a restore puts other records in place
LEAVING = "records.db.leaving"  # there only while a backup copies it away
IN_USE = "in-use"  # on a remote folder only, while it is open
BACKUP = "backup"  # the mark of a backup, and of a restore under way

BLOCK = 1024 * 1024
_DIRECTORY = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_BLOCK = 1024 * 1024  # bytes written over at once
_FILE = os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK


class Folder:
    """A folder, open and locked against every other holder until :meth:`close`."""

    def __init__(self, path: Path, *, take_over: bool = False) -> None:
        """Open and lock; on a remote folder, where that lock may not hold, by a mark besides.

        ``take_over`` takes the place of another computer's mark. Raises Known: FOLDER_MISSING, NO_PERMISSION,
        VAULT_IN_USE, VAULT_IN_USE_ELSEWHERE, NOT_A_VAULT for a file.
        """
        try:
            # The real path: SQLite is told to follow no link below it.
            self.path = Path(os.path.realpath(path))
            self.descriptor = os.open(self.path, _DIRECTORY)
        except ValueError as error:  # a path with a zero byte in it
            raise Known(Failure.FOLDER_MISSING) from error
        except NotADirectoryError as error:
            raise Known(Failure.NOT_A_VAULT) from error
        except OSError as error:
            raise from_system(error) from error
        self._is_open = True
        self._mark = b""
        try:
            fcntl.flock(self.descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # A file system without this lock is left to SQLite's own, taken a moment later.
            if error.errno in (errno.EWOULDBLOCK, errno.EACCES):
                self.close()
                raise Known(Failure.VAULT_IN_USE) from error
        if file_systems.is_remote(self.path):
            try:
                self._mark = marking.put(self.descriptor, IN_USE, take_over=take_over)
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Unlock and let go; idempotent."""
        if self._is_open:
            self._is_open = False
            if self._mark:
                marking.take_away(self.descriptor, IN_USE, self._mark)
            os.close(self.descriptor)

    def is_there(self) -> bool:
        """Return whether the folder still stands where it was opened: not after its medium was pulled out.

        Touches the medium, and may hang with it.
        """
        try:
            return os.path.samestat(self.path.stat(), os.fstat(self.descriptor))
        except OSError:
            return False

    def check_writable(self) -> None:
        """Raise Known where nothing can be written here: FOLDER_READ_ONLY or NO_PERMISSION."""
        with on_the_medium():
            read_only = os.fstatvfs(self.descriptor).f_flag & os.ST_RDONLY
        if read_only:
            raise Known(Failure.FOLDER_READ_ONLY)
        if not os.access(".", os.W_OK | os.X_OK, dir_fd=self.descriptor):
            raise Known(Failure.NO_PERMISSION)

    def names(self) -> set[str]:
        """Return the names of everything in the folder."""
        with on_the_medium(), own_view(self.descriptor) as view:
            return set(os.listdir(view)) - {IN_USE}  # noqa: PTH208 - by descriptor

    def is_file(self, name: str) -> bool:
        """Return whether there is a regular file of that name, not a link to one."""
        try:
            found = os.stat(name, dir_fd=self.descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise from_system(error) from error
        return stat.S_ISREG(found.st_mode)

    def is_own(self, found: os.stat_result) -> bool:
        """Return whether a file is one of the vault's own, which nothing may open a second time."""
        for name in (RECORDS, JOURNAL, KEYS, KEYS_COPY, STATE):
            try:
                own = os.stat(name, dir_fd=self.descriptor, follow_symlinks=False)
            except OSError:
                continue
            if (own.st_dev, own.st_ino) == (found.st_dev, found.st_ino):
                return True
        return False

    def read(self, name: str, most: int) -> bytes | None:
        """Return the first ``most`` bytes of a file, None where there is none or it cannot be read."""
        try:
            with self._open(name, os.O_RDONLY) as descriptor:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    return None
                return _read_all(descriptor, most)
        except OSError:
            return None

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield a file in blocks of 1 MiB. Raises OSError. Not for the records while they are open."""
        with self._open(name, os.O_RDONLY) as descriptor:
            while part := os.read(descriptor, BLOCK):
                yield part

    def sha256(self, name: str) -> bytes:
        """Return the SHA-256 of a file. Raises OSError. Not for the records while they are open."""
        hashing = hashlib.sha256()
        for part in self.blocks(name):
            hashing.update(part)
        return hashing.digest()

    def make(self, name: str, content: bytes = b"") -> None:
        """Make a file that is not there yet, write it through to the medium. Raises OSError."""
        with self._open(name, os.O_RDWR | os.O_CREAT | os.O_EXCL) as descriptor:
            _write_all(descriptor, content, 0)
            os.fsync(descriptor)

    @contextmanager
    def writing(self, name: str) -> Iterator[Callable[[bytes], None]]:
        """Give a function that writes on to the end of a file, which is synced afterwards. Raises OSError."""
        with self._open(name, os.O_WRONLY) as descriptor:
            place = os.fstat(descriptor).st_size

            def write(content: bytes) -> None:
                nonlocal place
                _write_all(descriptor, content, place)
                place += len(content)

            yield write
            os.fsync(descriptor)

    def overwrite(self, name: str, content: bytes, offset: int = 0, size: int | None = None) -> None:
        """Write over a file in place, through to the medium, and read it back; one that is not there is made.

        ``size`` is what the file's length must be afterwards. Raises OSError, also where what is read back is
        not what was written.
        """
        with self._open(name, os.O_RDWR | os.O_CREAT) as descriptor:
            _write_all(descriptor, content, offset)
            if size is not None and os.fstat(descriptor).st_size != size:
                os.ftruncate(descriptor, size)
            os.fsync(descriptor)
            _forget_cached(descriptor)
            if _read_all(descriptor, len(content), offset) != content:
                raise OSError(errno.EIO, "read back something else")

    def write_over(self, name: str, until: float = math.inf) -> None:
        """Write random bytes over a file in place, block by block on the medium.

        Stops at a moment of ``monotonic``. What cannot be written is left; one that is not there, or is no
        file, is no error.
        """
        if self.is_file(name):
            with suppress(OSError), self._open(name, os.O_RDWR) as descriptor:
                _overwrite(descriptor, until)

    def scrub(self, name: str) -> None:
        """Write over a file as far as that can be done, then remove it. Raises OSError where it stays."""
        self.write_over(name)
        self.remove(name)

    def put_in_place(self, new: str, old: str) -> None:
        """Put a file in another's place, on the medium, and overwrite what was there with random bytes.

        Raises OSError where the file is not in its place; the overwriting is tried only.
        """
        try:
            descriptor = os.open(old, os.O_RDWR | _FILE, dir_fd=self.descriptor)
        except OSError:
            descriptor = -1
        try:
            os.rename(new, old, src_dir_fd=self.descriptor, dst_dir_fd=self.descriptor)
            self.sync()
            if descriptor >= 0:
                with suppress(OSError):
                    _overwrite(descriptor)
        finally:
            if descriptor >= 0:
                os.close(descriptor)

    def rename(self, old: str, new: str) -> None:
        """Give a file another name; a file of that name goes. Raises OSError."""
        os.rename(old, new, src_dir_fd=self.descriptor, dst_dir_fd=self.descriptor)

    def forget_cached(self, name: str) -> None:
        """Drop what the system holds of a file, so that it is read from the medium. Raises OSError."""
        with self._open(name, os.O_RDONLY) as descriptor:
            _forget_cached(descriptor)

    def copies_of_records(self) -> list[str]:
        """Return the names of other records files here: copies from before a migration and such."""
        is_other = re.compile(rf"{re.escape(RECORDS)}\.(?!new(-journal)?$).+")
        return sorted(name for name in self.names() if is_other.fullmatch(name))

    def make_directory(self, name: str) -> None:
        """Make a sub-folder. Raises OSError."""
        os.mkdir(name, 0o700, dir_fd=self.descriptor)

    def open_directory(self, name: str) -> int:
        """Return a descriptor of a sub-folder, which must not be a link. Raises OSError."""
        return os.open(name, _DIRECTORY, dir_fd=self.descriptor)

    def remove(self, name: str) -> None:
        """Remove a file; one that is not there is no error. Raises OSError."""
        try:
            os.unlink(name, dir_fd=self.descriptor)
        except FileNotFoundError:
            return

    def remove_directory(self, name: str) -> None:
        """Remove an empty sub-folder; one that is not there is no error. Raises OSError."""
        try:
            os.rmdir(name, dir_fd=self.descriptor)
        except FileNotFoundError:
            return

    def sync(self) -> None:
        """Write the folder's own entries through to the medium."""
        sync_directory(self.descriptor)

    @contextmanager
    def _open(self, name: str, flags: int) -> Iterator[int]:
        descriptor = os.open(name, flags | _FILE, 0o600, dir_fd=self.descriptor)
        try:
            yield descriptor
        finally:
            os.close(descriptor)


@contextmanager
def own_view(descriptor: int) -> Iterator[int]:
    """Give another descriptor of a folder, to be listed by. Raises OSError.

    Two threads that list by the same one share its place, and each would miss what the other has read.
    """
    view = os.open(".", _DIRECTORY, dir_fd=descriptor)
    try:
        yield view
    finally:
        os.close(view)


def sync_directory(descriptor: int) -> None:
    """Write a folder's entries through; a file system that cannot says EINVAL, and that is its answer."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise


def _write_all(descriptor: int, content: bytes, offset: int) -> None:
    view = memoryview(content)
    while view:
        written = os.pwrite(descriptor, view, offset)
        if not written:  # as SQLite takes it; to try again might go on for ever
            raise OSError(errno.ENOSPC, "nothing was taken")
        view, offset = view[written:], offset + written


def _overwrite(descriptor: int, until: float = math.inf) -> None:
    """Write random bytes over a file from its beginning, each block through to the medium."""
    rest, place = os.fstat(descriptor).st_size, 0
    while rest > 0 and monotonic() < until:
        part = os.urandom(min(rest, _BLOCK))
        _write_all(descriptor, part, place)
        os.fsync(descriptor)
        rest, place = rest - len(part), place + len(part)


def _read_all(descriptor: int, most: int, offset: int = 0) -> bytes:
    parts = []
    while most > 0 and (part := os.pread(descriptor, most, offset)):
        parts.append(part)
        most, offset = most - len(part), offset + len(part)
    return b"".join(parts)


def _forget_cached(descriptor: int) -> None:
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
