"""The one SQLCipher connection: how it is opened, and what its errors mean."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.faults import INTERRUPTED, from_records, from_system, on_the_medium, result_code
from korem_desktop.vault.locked_page import wipe, write_hex
from korem_desktop.vault.pages import PAGE, Pages

# sqlite.org/c3ref/c_open_autoproxy.html; NOFOLLOW is not named by the wheel
_READONLY = 0x00000001
_READWRITE = 0x00000002
_URI = 0x00000040
_NOFOLLOW = 0x01000000

# Before anything is read. Each is explained in FORMAT.md, "records.db".
_PRAGMAS = (
    "cipher_compatibility=4",
    # Wiping and locking every allocation made each save with its index ten times slower; the keys have a
    # locked heap of SQLCipher's own all the same, and a lock replaces the process.
    "cipher_memory_security=OFF",
    "locking_mode=EXCLUSIVE",
    "temp_store=MEMORY",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "mmap_size=0",
    "secure_delete=ON",
    "foreign_keys=ON",
    "synchronous=FULL",
)
_STEPS = 5000  # of SQLite's machine between two looks at the flag, well under a millisecond
_KEY_TEXT = 99  # x'…' around 96 hexadecimal digits: 32 bytes of key and 16 of salt


class Interrupted(Exception):  # noqa: N818 - an outcome, not an error
    """The statement was stopped to let a save through; nothing of it has happened."""


class Connection:
    """An open records file. Used by the thread that made it; only :meth:`interrupt` may come from another."""

    def __init__(
        self, path: Path, key: memoryview, salt: memoryview, room: memoryview, *, only_reading: bool = False
    ) -> None:
        """Open and lock a file that exists (an empty one becomes a new database).

        ``only_reading``: nothing is locked, and not a byte is written, nor a journal that lies beside it
        played into it. ``room`` is :data:`KEY_ROOM` bytes of the locked page for the key as text; it is
        wiped.
        Raises Known: VAULT_IN_USE, RECORDS_DAMAGED, FOLDER_READ_ONLY, MEDIUM_FAILED and the like.
        """
        self._stop = False
        self._only_reading = only_reading
        self._raw = -1
        self.open(path, key, salt, room)

    def open(self, path: Path, key: memoryview, salt: memoryview, room: memoryview) -> None:
        """Open another file, or the same one again, after :meth:`close`; as the constructor does."""
        target, flags = str(path), _READWRITE | _NOFOLLOW
        if self._only_reading:
            target, flags = f"{path.absolute().as_uri()}?immutable=1", _READONLY | _URI | _NOFOLLOW
        with self._mapped():
            self._sqlite = sqlcipher.connect(
                target, timeout=0, isolation_level=None, cached_statements=64, flags=flags
            )
        self._is_open = True
        try:
            self._open(key, salt, room)
            self._pages = Pages(key, salt)
            # For looking at pages as they lie there. Opened once the lock is held and closed after SQLite's
            # own, since closing any descriptor of the file lets go of the process's lock on it.
            with on_the_medium():
                self._raw = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC)
        except BaseException:
            self.close()
            raise

    def _open(self, key: memoryview, salt: memoryview, room: memoryview) -> None:
        # SQLite forgets an interruption that comes before a statement has begun: the flag is looked at too.
        self._sqlite.set_progress_handler(lambda: self._stop, _STEPS)
        self.execute("PRAGMA cipher_log_level=NONE")  # before the key: a wrong one would be told to stderr
        room[:2], room[98:99] = b"x'", b"'"
        write_hex(key, room[2:66])
        write_hex(salt, room[66:98])
        with self._mapped():
            self._sqlite.set_key(room[:_KEY_TEXT])
        wipe(room)
        for pragma in _PRAGMAS:
            self.execute(f"PRAGMA {pragma}")
        if self._only_reading:
            return
        # The locking mode alone would let a second process read; the lock is taken here and kept.
        self.execute("BEGIN EXCLUSIVE")
        self.execute("COMMIT")
        self.execute("PRAGMA journal_mode=TRUNCATE")

    def execute(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows. Raises Known, or Interrupted."""
        if self._stop:
            raise Interrupted
        if not self._is_open:
            raise Known(Failure.RECORDS_CLOSED)
        with self._mapped():
            return list(self._sqlite.execute(sql, values))

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do everything in the block or nothing; a block inside another belongs to the outer one."""
        if self._is_open and self._sqlite.in_transaction:
            yield
            return
        self.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self.roll_back()
            raise

    def roll_back(self) -> None:
        """Undo what an unfinished transaction did. What stops this too is undone at the next opening."""
        if self._is_open and self._sqlite.in_transaction:
            with suppress(sqlcipher.Error):
                self._sqlite.execute("ROLLBACK")

    def copy_to(self, target: Connection) -> None:
        """Copy the whole database into another, which must be empty. Raises Known."""
        with self._mapped():
            self._sqlite.backup(target._sqlite)

    @property
    def page_count(self) -> int:
        """Return how many pages the file has, one cut short counted too. Raises Known."""
        with on_the_medium():
            return -(-os.fstat(self._raw).st_size // PAGE)

    def damaged_pages(self, first: int, count: int) -> list[int]:
        """Return which of so many pages from ``first`` (from 1) are not as written; not in a transaction.

        A page that cannot be read is damaged. Raises Known.
        """
        damaged = []
        for number in range(first, first + count):
            try:
                page = os.pread(self._raw, PAGE, (number - 1) * PAGE)
            except OSError as error:
                if error.errno != errno.EIO:
                    raise from_system(error) from error
                page = b"\0"
            damaged += self._pages.damaged(page, number)
        return damaged

    def read_raw(self, offset: int, length: int) -> bytes:
        """Return bytes of the file as they lie, fewer at its end; not in a transaction. Raises Known."""
        with on_the_medium():
            return os.pread(self._raw, length, offset)

    def interrupt(self) -> None:
        """Stop the running statement and refuse further ones until :meth:`resume`."""
        self._stop = True
        with suppress(sqlcipher.ProgrammingError):  # closed for good by a change of keys that failed
            self._sqlite.interrupt()

    def resume(self) -> None:
        """Take statements again."""
        self._stop = False

    def close(self) -> None:
        """Close; idempotent. An error here leaves only what the next opening undoes."""
        self._is_open = False
        with suppress(sqlcipher.Error):
            self._sqlite.close()
        if self._raw >= 0:
            os.close(self._raw)
            self._raw = -1

    @contextmanager
    def _mapped(self) -> Iterator[None]:
        try:
            yield
        except sqlcipher.Error as error:
            if result_code(error) == INTERRUPTED:
                raise Interrupted from error
            known = from_records(error)
            if known is None:
                raise
            raise known from error
        except MemoryError as error:
            raise Known(Failure.MEMORY_TOO_SMALL, needed_mib=64) from error


KEY_ROOM = _KEY_TEXT
