"""What the process forbids itself before anything else runs.

``harden`` is the first call of ``__main__`` and of every child that runs our code. It never fails: what
the system does not offer is left out, and :class:`Hardened` says so, so that no screen and no paper claims
more than was done. It costs about a millisecond.

A filter of the kernel is inherited by children and survives ``exec``; the mark against foreign reads does
not, which is why a process that replaces itself hardens itself again. Doing it twice is harmless.
"""

from __future__ import annotations

from typing import NamedTuple

from korem_desktop.hardening import environment, exceptions, process, seccomp, sockets, terminal
from korem_desktop.hardening.exceptions import describe
from korem_desktop.hardening.terminal import say_to_terminal

__all__ = ["Hardened", "describe", "harden", "say_to_terminal"]


class Hardened(NamedTuple):  # not a dataclass: making one costs a millisecond of the start
    """What is really in force in this process; False means absent on this system or refused by it."""

    files_private: bool  # new files are the owner's alone (umask 077)
    no_core_dumps: bool  # the limit on core files is zero, for children too
    closed_to_others: bool  # no debugger, no foreign read of memory by the same user; exec resets it
    no_network_kernel: bool  # every socket but AF_UNIX is refused by the kernel, for children too
    no_network_python: bool  # Python's own sockets and name look-ups are refused before they reach the system
    stderr_silent: bool  # what native libraries print goes nowhere
    exceptions_bare: bool  # an unforeseen exception prints its type and places, never its message

    @property
    def absent(self) -> tuple[str, ...]:
        """Return the names of what is not in force here."""
        return tuple(name for name, is_there in zip(self._fields, self, strict=True) if not is_there)


def harden() -> Hardened:
    """Forbid this process what it never needs. Call it before Qt is imported and before any thread exists."""
    files_private = process.keep_files_private()
    stderr_silent = terminal.silence_stderr()
    exceptions_bare = exceptions.print_bare()
    environment.prepare()
    return Hardened(
        files_private=files_private,
        no_core_dumps=process.forbid_core_dumps(),
        closed_to_others=process.close_to_others(),
        no_network_kernel=seccomp.refuse_network(),
        no_network_python=sockets.refuse_network(),
        stderr_silent=stderr_silent,
        exceptions_bare=exceptions_bare,
    )
