"""The terminal: nothing of the libraries reaches it, our own short reports do.

FFmpeg prints titles to file descriptor 2, whatever Qt's rules say, and on a desktop that ends in the journal.
So descriptor 2 is pointed at nothing and a copy is kept for ourselves. A process that replaces itself by
``exec`` finds its copy again: the variable below names it, and counts only while that descriptor is the same
file, so that a number that means something else by then is never written to.
"""

from __future__ import annotations

import contextlib
import os
import sys

_VARIABLE = "KOREM_TERMINAL"  # descriptor, device and inode of the copy
_STDOUT, _STDERR = 1, 2
_saved: int | None = None


def silence_stderr() -> bool:
    """Point descriptor 2 at nothing and keep a copy; return whether it is so for native code too."""
    global _saved
    if _saved is None:
        nothing = _open_nothing()
        _saved = _carried_over()
        if _saved is None:
            _saved = os.dup(_STDERR)
            with contextlib.suppress(OSError):
                os.set_inheritable(_saved, True)  # for the process that replaces this one
            os.environ[_VARIABLE] = ":".join(map(str, _mark(_saved)))
        os.dup2(nothing, _STDERR)
        os.close(nothing)
    return os.name == "posix"


def say_to_terminal(text: str, *, problem: bool = False) -> None:
    """Write one of our own lines to stdout, or as a problem to the real stderr; never anything of the case.

    A terminal that is gone is not an error, and what its encoding lacks is written as an escape.
    """
    stream = sys.stdout
    if stream is not None:
        with contextlib.suppress(OSError, ValueError):
            stream.flush()  # what was printed before comes before
    encoding = (stream.encoding if stream is not None else None) or "utf-8"
    rest = memoryview(f"{text}\n".encode(encoding, "backslashreplace"))
    target = _STDOUT if not problem else _STDERR if _saved is None else _saved
    with contextlib.suppress(OSError):
        while rest:
            rest = rest[os.write(target, rest) :]


def _open_nothing() -> int:
    """Open the null device above descriptor 2, and fill with it those of 0 to 2 that were closed.

    Left empty, the next file opened, such as the records, would become descriptor 2 and be printed into.
    """
    nothing = os.open(os.devnull, os.O_RDWR)
    while nothing <= _STDERR:
        os.set_inheritable(nothing, True)
        nothing = os.dup(nothing)
    return nothing


def _mark(descriptor: int) -> tuple[int, int, int]:
    state = os.fstat(descriptor)
    return descriptor, state.st_dev, state.st_ino


def _carried_over() -> int | None:
    """Return the copy that the process made which this one replaces, or None."""
    try:
        marked = tuple(int(part) for part in os.environ.get(_VARIABLE, "").split(":"))
        return marked[0] if marked[0] > _STDERR and _mark(marked[0]) == marked else None
    except (OSError, ValueError):
        return None
