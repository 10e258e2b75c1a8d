"""The sub-folder of sealed files: making, renaming, reading and removing them by name."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from korem_desktop.vault.folder import own_view, sync_directory
from korem_desktop.vault.past_cache import DIRECT

PART = ".part"
_NAME = re.compile(r"[0-9a-f]{32}(\.part)?")
_FEW = 64

# Every sealed file carries this time, so that none tells when it was made.
_FIXED_NS = int(datetime(2000, 1, 1, tzinfo=UTC).timestamp()) * 1_000_000_000
_FLAGS = os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK
# Without it the time of the last reading would be written down by the system.
_NO_ACCESS_TIME = getattr(os, "O_NOATIME", 0)


def _on() -> None:
    """Go on."""


class SealedFolder:
    """A descriptor of the folder. Methods raise OSError unless they say otherwise."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor

    def close(self) -> None:
        """Let go of the folder; idempotent."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1

    @contextmanager
    def making(self, name: str) -> Iterator[int]:
        """Make a file, give its descriptor to the block, then fix its time and write it through.

        The descriptor is for O_DIRECT where the file system takes that.
        """
        descriptor = self._make(name)
        try:
            yield descriptor
            os.utime(descriptor, ns=(_FIXED_NS, _FIXED_NS))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def open(self, name: str) -> int:
        """Return a descriptor for reading. Raises OSError, also where it is not a regular file."""
        descriptor = self._open(name, 0)
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            os.close(descriptor)
            raise OSError(errno.EIO, "not a file")
        return descriptor

    def open_past_cache(self, name: str) -> int:
        """Return a descriptor whose reads come from the medium where the system allows.

        The cached pages are dropped, and read past with O_DIRECT; a file system that refuses O_DIRECT is read
        in the ordinary way after the drop. What a drive keeps in a cache of its own cannot be told from here.
        """
        descriptor = self.open(name)
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        if DIRECT:
            try:
                direct = self._open(name, DIRECT)
            except OSError:
                return descriptor
            os.close(descriptor)
            return direct
        return descriptor

    def rename(self, old: str, new: str) -> None:
        """Give a file its final name."""
        os.rename(old, new, src_dir_fd=self.descriptor, dst_dir_fd=self.descriptor)

    def remove(self, name: str) -> None:
        """Remove a file; one that is not there is no error."""
        try:
            os.unlink(name, dir_fd=self.descriptor)
        except FileNotFoundError:
            return

    def size(self, name: str) -> int | None:
        """Return a file's size, None where there is no such regular file."""
        try:
            found = os.stat(name, dir_fd=self.descriptor, follow_symlinks=False)
        except FileNotFoundError:
            return None
        return found.st_size if stat.S_ISREG(found.st_mode) else None

    def sizes(self, step: Callable[[], None] = _on) -> dict[str, int]:
        """Return the sizes of sealed files and parts by name, and of nothing a file manager left.

        ``step`` is called every few files and may stop it by raising.
        """
        found: dict[str, int] = {}
        with own_view(self.descriptor) as view, os.scandir(view) as entries:
            for number, entry in enumerate(entries):
                if number % _FEW == 0:
                    step()
                if _NAME.fullmatch(entry.name):
                    found[entry.name] = entry.stat(follow_symlinks=False).st_size
        return found

    def free_space(self) -> int:
        """Return how many bytes may still be written here."""
        found = os.fstatvfs(self.descriptor)
        return found.f_bavail * found.f_frsize

    def sync(self) -> None:
        """Write the names through to the medium."""
        sync_directory(self.descriptor)

    def _make(self, name: str) -> int:
        flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | _FLAGS
        try:
            return os.open(name, flags | DIRECT, 0o600, dir_fd=self.descriptor)
        except OSError as error:
            if not DIRECT or error.errno != errno.EINVAL:
                raise
        self.remove(name)  # Linux makes the file before it finds that it cannot open it so
        return os.open(name, flags, 0o600, dir_fd=self.descriptor)

    def _open(self, name: str, more: int) -> int:
        flags = os.O_RDONLY | _FLAGS | more
        try:
            return os.open(name, flags | _NO_ACCESS_TIME, dir_fd=self.descriptor)
        except PermissionError:  # only the owner of a file may keep its access time
            return os.open(name, flags, dir_fd=self.descriptor)
