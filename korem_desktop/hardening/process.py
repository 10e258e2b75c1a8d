"""Limits a process sets on itself: who may read its files, its memory and its remains."""

from __future__ import annotations

import ctypes
import os
import sys

if sys.platform != "win32":  # the module does not exist on Windows
    import resource

_PR_GET_DUMPABLE = 3  # linux/prctl.h
_PR_SET_DUMPABLE = 4


def keep_files_private() -> bool:
    """Give new files and folders no access for group and others; return whether that means anything here."""
    os.umask(0o077)
    return os.name == "posix"


def forbid_core_dumps() -> bool:
    """Set the limit on core files to zero for good; return whether it is zero.

    A core handler behind a pipe ignores this limit, which is why :func:`close_to_others` is needed as well.
    """
    if sys.platform == "win32":
        return False
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        return False
    return resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)


def close_to_others() -> bool:
    """Make the process not dumpable (Linux): no ptrace, no ``process_vm_readv``, no ``/proc/<pid>/mem``.

    It keeps out other programs of the same user, not the administrator. Returns whether it is in force.
    """
    if sys.platform != "linux":
        return False
    libc = ctypes.CDLL(None)
    none = ctypes.c_ulong(0)  # prctl is variadic and reads whole registers
    libc.prctl(_PR_SET_DUMPABLE, none, none, none, none)
    return int(libc.prctl(_PR_GET_DUMPABLE, none, none, none, none)) == 0
