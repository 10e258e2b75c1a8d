"""Python's own refusal of the network: on every system, and before the kernel is asked.

It covers what runs in this interpreter (ours and Python libraries), not native code; where the kernel has no
filter for us (:mod:`korem_desktop.hardening.seccomp`), that difference is the honest limit of the claim.
"""

from __future__ import annotations

import errno
import os
import sys
from typing import Any

from korem_desktop.hardening.seccomp import AF_UNIX

_UNSAID = -1  # socket.socket(fileno=...): the family comes from the descriptor, and is looked at in use

_USES = frozenset({"socket.bind", "socket.connect", "socket.sendmsg", "socket.sendto"})
_LOOK_UPS = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyaddr", "socket.gethostbyname", "socket.getnameinfo"}
)
_installed = False


def refuse_network() -> bool:
    """Refuse sockets other than AF_UNIX and every look-up of a name, with the kernel's OSError."""
    global _installed
    if not _installed:  # a hook cannot be taken off, and twice would only cost twice
        sys.addaudithook(_refuse)
        _installed = True
    return True


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if not event.startswith("socket."):
        return
    if event == "socket.__new__":
        allowed = arguments[1] in {AF_UNIX, _UNSAID}
    elif event in _USES:
        allowed = arguments[0].family == AF_UNIX
    else:
        allowed = event not in _LOOK_UPS
    if not allowed:
        raise OSError(errno.EAFNOSUPPORT, os.strerror(errno.EAFNOSUPPORT))
