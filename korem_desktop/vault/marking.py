"""A mark in a folder that another computer may reach: who made it has the vault open.

``O_EXCL`` is the one thing that holds on nearly every remote file system. A mark left by a crash of this very
computer is known by its start and taken away; one of another computer is the person's to decide.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from korem_desktop.failures import Failure, Known

_BOOT = Path("/proc/sys/kernel/random/boot_id")
_FLAGS = os.O_CLOEXEC | os.O_NOFOLLOW
_MOST = 4096


def put(folder: int, name: str, *, take_over: bool = False) -> bytes:
    """Put a mark into a folder (a descriptor) and return it; empty where none can be made there.

    Raises Known(VAULT_IN_USE_ELSEWHERE, since=...) where there is one of another computer, unless it is to be
    taken over.
    """
    token = os.urandom(16).hex().encode()
    moment = datetime.now().astimezone().isoformat(timespec="minutes").encode()
    mark = b"\n".join((token, _computer(token), moment))
    for _ in range(2):
        try:
            descriptor = os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600, dir_fd=folder)
        except FileExistsError:
            _judge(_read(folder, name), take_over)
            with suppress(OSError):
                os.unlink(name, dir_fd=folder)
            continue
        except OSError:  # write-protected, say: whoever only looks does no harm, the others are refused later
            return b""
        with suppress(OSError):
            os.write(descriptor, mark)
            os.fsync(descriptor)
        os.close(descriptor)
        return mark
    raise Known(Failure.VAULT_IN_USE)


def take_away(folder: int, name: str, mark: bytes) -> None:
    """Take away the mark, unless it is another's by now."""
    with suppress(OSError):
        if mark.startswith(_read(folder, name)):  # on a full medium only its beginning was written
            os.unlink(name, dir_fd=folder)


def _judge(mark: bytes, take_over: bool) -> None:
    token, _, rest = mark.partition(b"\n")
    computer, _, moment = rest.partition(b"\n")
    if take_over or (token and computer == _computer(token)):
        return
    try:
        since = datetime.fromisoformat(moment.decode("ascii")).strftime("%d.%m.%Y %H:%M")
    except ValueError:
        since = "…"
    raise Known(Failure.VAULT_IN_USE_ELSEWHERE, since=since)


def _computer(token: bytes) -> bytes:
    """Return what tells this run of this computer from others, and says nothing else."""
    try:
        return hashlib.sha256(_BOOT.read_bytes() + token).hexdigest().encode()
    except OSError:
        return b"unknown"


def _read(folder: int, name: str) -> bytes:
    try:
        descriptor = os.open(name, os.O_RDONLY | _FLAGS, dir_fd=folder)
    except OSError:
        return b""
    try:
        return os.read(descriptor, _MOST)
    except OSError:
        return b""
    finally:
        os.close(descriptor)
