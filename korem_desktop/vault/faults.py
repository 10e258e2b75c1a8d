"""What the system and SQLite say went wrong, as kinds."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlcipher

from korem_desktop.failures import Failure, Known

_BY_ERRNO = {
    errno.ENOSPC: Failure.DISK_FULL,
    errno.EDQUOT: Failure.DISK_FULL,
    errno.EFBIG: Failure.DISK_FULL,
    errno.EROFS: Failure.FOLDER_READ_ONLY,
    errno.EACCES: Failure.NO_PERMISSION,
    errno.EPERM: Failure.NO_PERMISSION,
    errno.ENOENT: Failure.FOLDER_MISSING,
    errno.ENOTDIR: Failure.FOLDER_MISSING,
    errno.ELOOP: Failure.FOLDER_MISSING,
    errno.ENAMETOOLONG: Failure.FOLDER_MISSING,
}

# SQLite's result codes; extended codes carry the primary one in their low byte (sqlite.org/rescode.html).
_BY_RESULT = {
    3: Failure.NO_PERMISSION,  # PERM
    5: Failure.VAULT_IN_USE,  # BUSY
    6: Failure.VAULT_IN_USE,  # LOCKED
    7: Failure.MEMORY_TOO_SMALL,  # NOMEM
    8: Failure.FOLDER_READ_ONLY,  # READONLY
    10: Failure.MEDIUM_FAILED,  # IOERR
    11: Failure.RECORDS_DAMAGED,  # CORRUPT
    13: Failure.DISK_FULL,  # FULL
    14: Failure.MEDIUM_FAILED,  # CANTOPEN, where a journal cannot be made
    15: Failure.MEDIUM_FAILED,  # PROTOCOL: the lock of a network folder
    26: Failure.RECORDS_DAMAGED,  # NOTADB: also what a damaged first page looks like
}
INTERRUPTED = 9

# A failing backup tells no code, only sqlite3_errstr's words for it.
_BY_WORDS = {
    5: "database is locked",
    7: "out of memory",
    8: "attempt to write a readonly database",
    10: "disk I/O error",
    11: "database disk image is malformed",
    13: "database or disk is full",
    14: "unable to open database file",
    26: "file is not a database",
}


def from_system(error: OSError) -> Known:
    """Return the kind of an error met on the vault's own medium; an unknown one is the medium's."""
    return Known(_BY_ERRNO.get(error.errno or 0, Failure.MEDIUM_FAILED))


@contextmanager
def on_the_medium() -> Iterator[None]:
    """Turn a system error inside the block into its kind; raises Known."""
    try:
        yield
    except OSError as error:
        raise from_system(error) from error


def result_code(error: sqlcipher.Error) -> int:
    """Return SQLite's primary result code, 0 where the error did not come from SQLite."""
    code = int(getattr(error, "sqlite_errorcode", 0) or 0) & 0xFF
    return code or next((code for code, words in _BY_WORDS.items() if str(error) == words), 0)


def from_records(error: sqlcipher.Error) -> Known | None:
    """Return the kind of an error of the records, None where it is a mistake in the code."""
    kind = _BY_RESULT.get(result_code(error))
    if kind is Failure.MEMORY_TOO_SMALL:
        return Known(kind, needed_mib=64)
    return Known(kind) if kind else None
