"""Writing a file out of the vault, because the person asked for it: whole, or not at all.

Where the system can hold a file without a name (Linux, most disks), the bytes are written and checked before
a name exists, so that not even a power cut leaves half a file. Elsewhere (FAT on a stick) the file stands
under its own name from the start and is removed when anything fails. No other name is ever made beside it,
and nothing is overwritten.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

from korem_desktop.failures import Failure, Known

CHUNK = 256 * 1024
"""Bytes read back at a time when what was written is checked."""

MAX_NAME = 255
"""Bytes of a file name most systems hold (POSIX NAME_MAX; NTFS counts characters, and holds more)."""

_TRIES = 10_000
_NO_UNNAMED = {
    errno.EOPNOTSUPP,
    errno.EISDIR,
    errno.EINVAL,
    errno.ENOENT,
    errno.EPERM,
    errno.EXDEV,
    errno.ENOSYS,
}
_FORBIDDEN = frozenset('<>:"/\\|?*') | {chr(code) for code in (*range(32), 127)}
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}


def write_out(folder: Path, name: str, chunks: Callable[[], Iterable[bytes]]) -> Path:
    """Write a new file into a folder and return its path; ``chunks`` begins the bytes anew at each call.

    A taken name gets ``-2``, ``-3`` before its suffix. The bytes are flushed and read back from the medium.
    Raises Known (the folder is missing, read-only or full, the medium failed), and whatever ``chunks``
    raises; nothing is left then.
    """
    from korem_desktop.vault.faults import on_the_medium  # late: SQLCipher is not needed to start

    with on_the_medium():
        if os.name != "posix":
            return _write_named(folder, name, chunks)
        folder_fd = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            path = _write_unnamed(folder, name, chunks, folder_fd) or _write_named(folder, name, chunks)
            _flush_folder(folder_fd)
            return path
        finally:
            os.close(folder_fd)


def safe_name(name: str, fallback: str = "file") -> str:
    """Return a name that every common system takes, as near to the one given as can be."""
    plain = "".join("_" if sign in _FORBIDDEN else sign for sign in name).strip(" .")
    plain = plain if plain.strip("_") else fallback
    stem, dot, suffix = plain.rpartition(".")
    if (stem or plain).lower() in _RESERVED:
        plain = f"_{plain}"
        stem, dot, suffix = plain.rpartition(".")
    if not dot or len(suffix) > 16:
        stem, dot, suffix = plain, "", ""
    return _fitted(stem, dot + suffix)


def _write_unnamed(
    folder: Path, name: str, chunks: Callable[[], Iterable[bytes]], folder_fd: int
) -> Path | None:
    """Write into a file without a name and give it one at the end; None where the system cannot."""
    flag = getattr(os, "O_TMPFILE", 0)
    if not flag:
        return None
    try:
        fd = os.open(folder, flag | os.O_RDWR, 0o600)
    except OSError as error:
        if error.errno in _NO_UNNAMED:
            return None
        raise
    try:
        _fill(fd, chunks())
        for candidate in _names(name):
            try:
                # With a folder descriptor CPython calls linkat, which follows /proc's link to the file.
                os.link(f"/proc/self/fd/{fd}", candidate, src_dir_fd=folder_fd, dst_dir_fd=folder_fd)
            except FileExistsError:
                continue
            except OSError as error:
                if error.errno in _NO_UNNAMED:
                    return None
                raise
            return folder / candidate
        raise Known(Failure.EXPORT_EXISTS)
    finally:
        os.close(fd)


def _write_named(folder: Path, name: str, chunks: Callable[[], Iterable[bytes]]) -> Path:
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    for candidate in _names(name):
        path = folder / candidate
        try:
            fd = os.open(path, flags, 0o600)
        except FileExistsError:
            continue
        try:
            try:
                _fill(fd, chunks())
            finally:
                os.close(fd)
        except BaseException:
            with contextlib.suppress(OSError):
                path.unlink()
            raise
        return path
    raise Known(Failure.EXPORT_EXISTS)


def _fill(fd: int, chunks: Iterable[bytes]) -> None:
    """Write, flush, and read back what the medium holds."""
    written, size = hashlib.sha256(), 0
    for chunk in chunks:
        written.update(chunk)
        size += len(chunk)
        view = memoryview(chunk)
        while view:
            view = view[os.write(fd, view) :]
    os.fsync(fd)
    if hasattr(os, "posix_fadvise"):
        # Drop the cache, so that what is compared comes from the medium and not from memory.
        os.posix_fadvise(fd, 0, 0, os.POSIX_FADV_DONTNEED)
    os.lseek(fd, 0, os.SEEK_SET)
    found, read = hashlib.sha256(), 0
    while part := os.read(fd, CHUNK):
        found.update(part)
        read += len(part)
    if read != size or found.digest() != written.digest():
        raise Known(Failure.MEDIUM_FAILED)


def _flush_folder(folder_fd: int) -> None:
    try:
        os.fsync(folder_fd)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.EROFS):  # some file systems do not flush folders
            raise


def _names(name: str) -> Iterable[str]:
    stem, dot, suffix = name.rpartition(".")
    if not stem:
        stem, dot, suffix = name, "", ""
    yield name
    for number in range(2, _TRIES):
        yield _fitted(stem, f"-{number}{dot}{suffix}")


def _fitted(stem: str, ending: str) -> str:
    """Return the stem, cut where it must be, with the ending."""
    room = MAX_NAME - len(ending.encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(" .") + ending
