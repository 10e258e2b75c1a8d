"""What an unforeseen exception may print: its type and places in the code, never its message or a value.

A message may hold a name, an answer or a path of the case, and stderr ends in the system's journal.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType

from korem_desktop.hardening.terminal import say_to_terminal

_DEPTH = 20  # causes followed, and places shown of one of them; a recursion would print thousands


def print_bare() -> bool:
    """Take over the three hooks of the interpreter; return True, since they exist everywhere."""
    sys.excepthook = _main_hook
    threading.excepthook = _thread_hook
    sys.unraisablehook = _unraisable_hook
    return True


def describe(error: BaseException) -> str:
    """Return the types of an exception and its causes, each with its places, innermost last."""
    return "\n".join(line for cause in _causes(error) for line in _lines(type(cause), cause.__traceback__))


def _causes(error: BaseException) -> list[BaseException]:
    """Return the exception after everything that led to it, oldest first."""
    found: list[BaseException] = []
    here: BaseException | None = error
    while here is not None and len(found) < _DEPTH and all(here is not cause for cause in found):
        found.append(here)
        here = here.__cause__ or (None if here.__suppress_context__ else here.__context__)
    return found[::-1]


def _lines(kind: type[BaseException], traceback: TracebackType | None) -> Iterator[str]:
    yield f"{kind.__module__}.{kind.__qualname__}".removeprefix("builtins.")
    places: list[str] = []
    while traceback is not None:
        places.append(f"  {_short(traceback.tb_frame.f_code.co_filename)}:{traceback.tb_lineno}")
        traceback = traceback.tb_next
    yield from places[-_DEPTH:]


def _short(filename: str) -> str:
    """Return a file's name from its package on: the folders above may name the person."""
    path = Path(filename)
    parts = path.parts
    for mark in ("site-packages", "korem_desktop"):
        if mark in parts:
            at = len(parts) - 1 - parts[::-1].index(mark)
            return "/".join(parts[at + (mark == "site-packages") :])
    return path.name


def _main_hook(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
    del kind, traceback  # both are in the exception
    say_to_terminal(describe(error), problem=True)


def _thread_hook(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None and arguments.exc_type is not SystemExit:
        say_to_terminal(describe(arguments.exc_value), problem=True)


def _unraisable_hook(arguments: sys.UnraisableHookArgs) -> None:
    say_to_terminal("\n".join(_lines(arguments.exc_type, arguments.exc_traceback)), problem=True)
