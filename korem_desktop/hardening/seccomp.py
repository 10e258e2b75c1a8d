"""The kernel's own refusal of the network: a filter over system calls (Linux on x86-64 and aarch64).

Every socket of a family other than AF_UNIX is refused with EAFNOSUPPORT, as on a machine without that
family, so that libraries take it for an ordinary answer. io_uring could open sockets behind the filter's back
and is absent (ENOSYS); so is the x32 call table of x86-64, whose numbers differ. A call by another
architecture's table ends the process. No root and no library is needed. The filter is inherited by children,
survives ``exec`` and stacks.

Numbers: linux/seccomp.h, linux/filter.h, linux/audit.h, and the tables in asm/unistd.h.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
import sys
from typing import NamedTuple

AF_UNIX = 1  # linux/socket.h; the socket module is not imported only for this

_LOAD = 0x20  # BPF_LD | BPF_W | BPF_ABS: a word of struct seccomp_data into the accumulator
_IF_EQUAL = 0x15  # BPF_JMP | BPF_JEQ | BPF_K
_IF_AT_LEAST = 0x35  # BPF_JMP | BPF_JGE | BPF_K
_RETURN = 0x06  # BPF_RET | BPF_K

_NUMBER_AT, _ARCHITECTURE_AT, _FIRST_ARGUMENT_AT = 0, 4, 16  # offsets in struct seccomp_data; the low half
ALLOW = 0x7FFF0000
KILL = 0x80000000  # SECCOMP_RET_KILL_PROCESS
NO_FAMILY = 0x00050000 | errno.EAFNOSUPPORT  # SECCOMP_RET_ERRNO | errno
NO_CALL = 0x00050000 | errno.ENOSYS
X32_BIT = 0x40000000

_PR_GET_SECCOMP, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 21, 22, 38
_SET_MODE_FILTER, _ALL_THREADS, _MODE_FILTER = 1, 1, 2


class CallTable(NamedTuple):
    """The numbers of one architecture."""

    architecture: int  # AUDIT_ARCH_*
    socket: int
    socketpair: int
    seccomp: int
    io_uring_setup: int = 425
    has_x32: bool = False


TABLES = {
    "x86_64": CallTable(0xC000003E, socket=41, socketpair=53, seccomp=317, has_x32=True),
    "aarch64": CallTable(0xC00000B7, socket=198, socketpair=199, seccomp=277),
}

Instruction = tuple[int, int, int, int]  # code, steps to skip if true, if false, constant


def program(table: CallTable) -> list[Instruction]:
    """Return the filter for one architecture as instructions of classic BPF."""
    checks: list[tuple[int, int, str]] = [(_IF_AT_LEAST, X32_BIT, "no call")] if table.has_x32 else []
    checks += [
        (_IF_EQUAL, table.io_uring_setup, "no call"),
        (_IF_EQUAL, table.socket, "family"),
        (_IF_EQUAL, table.socketpair, "family"),
    ]
    start = 4  # the first check, after the architecture and the number are looked at
    allow = start + len(checks)
    place = {"no call": allow + 1, "family": allow + 2}
    return [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_IF_EQUAL, 1, 0, table.architecture),
        (_RETURN, 0, 0, KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
        *((code, place[then] - (start + at) - 1, 0, value) for at, (code, value, then) in enumerate(checks)),
        (_RETURN, 0, 0, ALLOW),
        (_RETURN, 0, 0, NO_CALL),
        (_LOAD, 0, 0, _FIRST_ARGUMENT_AT),  # the kernel takes the family as an int: the low half is all of it
        (_IF_EQUAL, 0, 1, AF_UNIX),
        (_RETURN, 0, 0, ALLOW),
        (_RETURN, 0, 0, NO_FAMILY),
    ]


class _Program(ctypes.Structure):
    """struct sock_fprog."""

    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def refuse_network() -> bool:
    """Install the filter in every thread; return whether the kernel now refuses, by trying it."""
    table = TABLES.get(os.uname().machine) if sys.platform == "linux" and sys.maxsize > 2**32 else None
    if table is None:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    instructions = program(table)
    code = b"".join(struct.pack("=HBBI", *instruction) for instruction in instructions)
    given = ctypes.byref(_Program(len(instructions), code))
    one, none = ctypes.c_ulong(1), ctypes.c_ulong(0)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, one, none, none, none)  # without it only root may install a filter
    by_call = [ctypes.c_ulong(table.seccomp), ctypes.c_ulong(_SET_MODE_FILTER), ctypes.c_ulong(_ALL_THREADS)]
    if libc.syscall(*by_call, given) != 0:  # refused in some containers, which allow the older way
        libc.prctl(_PR_SET_SECCOMP, ctypes.c_ulong(_MODE_FILTER), given, none, none)
    return _refuses(libc, table)


def _refuses(libc: ctypes.CDLL, table: CallTable) -> bool:
    """Return whether a filter is in force and the calls that matter are refused."""
    none = ctypes.c_ulong(0)
    if libc.prctl(_PR_GET_SECCOMP, none, none, none, none) != _MODE_FILTER:
        return False
    internet, internet_6, netlink, stream = 2, 10, 16, 1
    tries = [(table.socket, family, errno.EAFNOSUPPORT) for family in (internet, internet_6, netlink)]
    for number, argument, expected in (*tries, (table.io_uring_setup, 0, errno.ENOSYS)):
        result = libc.syscall(ctypes.c_ulong(number), ctypes.c_ulong(argument), ctypes.c_ulong(stream), none)
        if result >= 0:
            os.close(result)
            return False
        if ctypes.get_errno() != expected:
            return False
    return True
