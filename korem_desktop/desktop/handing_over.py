"""What the locked program hands to the one that takes its place.

No key is in it, and of the case only what the medium did not take, as ciphertext. It travels in memory only:
an inherited descriptor whose number is named by an environment variable, a memory file on Linux, a pipe
elsewhere.
"""

from __future__ import annotations

import contextlib
import os
import sys
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, NoReturn

VARIABLE = "RESUME_FD"
_LIMIT = 16 * 1024 * 1024 if sys.platform == "linux" else 32_768  # bytes; a pipe holds no more unread


class Reason(StrEnum):
    """Why the program was locked; the unlock page says so."""

    BUTTON = "button"
    IDLE = "idle"
    SLEEP = "sleep"  # the computer went to sleep, or its screen was locked
    WIPED = "wiped"  # the practice folder is gone
    MEDIUM = "medium"  # the stick or disk of the vault was pulled out
    FAULT = "fault"  # after an unforeseen error
    UNSAVED = "unsaved"  # whatever led to it: what was typed last may not have reached the medium
    CLOSED = "closed"  # the window was closed, and what was typed last may not have reached the medium


class Handover(NamedTuple):
    """Where to go on: the folder to unlock ("" for the first page), and how the window looked."""

    folder: str = ""
    language: str = ""
    reason: Reason = Reason.BUTTON
    geometry: str = ""  # Qt's own, hexadecimal
    text_scale: float = 1.0
    look: str = "system"
    practice: bool = False
    unsaved: tuple[str, ...] = ()  # what was typed last and refused by the medium: ciphertext, in base 64
    lost: str = ""  # types and places of the errors that kept something typed from being given over
    restore: str | None = None  # the backup to bring back from, "" where it is still to be chosen
    rehearsal: str = ""  # the rehearsal's own words to itself, empty in ordinary use


def take_over() -> Handover | None:
    """Return what the process before this one handed over, once; None where there was none."""
    number = os.environ.pop(VARIABLE, "")
    if not number:
        return None
    import json  # late: only after a lock

    try:
        with os.fdopen(int(number), "rb") as carried:
            raw = json.loads(carried.read(_LIMIT))
        raw["reason"] = Reason(raw["reason"])
        raw["unsaved"] = tuple(str(text) for text in raw.get("unsaved", ()))
        return Handover(**raw)
    except (ValueError, OSError, TypeError, KeyError):
        return None


def hand_over(handover: Handover) -> int:
    """Put a handover into a descriptor that a child inherits, and return its number."""
    text = _written(handover)
    if sys.platform == "linux":
        carried = os.memfd_create("", 0)
        with os.fdopen(carried, "wb", closefd=False) as writing:
            writing.write(text)
        os.lseek(carried, 0, os.SEEK_SET)
    else:
        carried, end = os.pipe()
        os.write(end, text)
        os.close(end)
    os.set_inheritable(carried, True)
    return carried


def _written(handover: Handover) -> bytes:
    import json  # late: only at a lock

    text = json.dumps(handover._asdict()).encode()
    if len(text) > _LIMIT:  # more than was ever typed in a second: what else there is must come over
        text = json.dumps(handover._replace(unsaved=())._asdict()).encode()
    if len(text) > _LIMIT:
        raise ValueError("handover too long")
    return text


def replace_process(handover: Handover, stuck: bool = False) -> NoReturn:
    """Become a fresh process of this program that goes on from ``handover``; nothing in memory survives.

    ``stuck`` says that a thread may hang in the kernel: ``exec`` would wait for it, so a new process is
    started and this one ends, as on Windows, where there is no ``exec``.
    """
    command = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "korem_desktop"]
    if sys.platform == "win32":
        import subprocess  # late: no other system needs it

        environment = {**os.environ, VARIABLE: "0"}
        child = subprocess.Popen(command, stdin=subprocess.PIPE, env=environment)  # noqa: S603 - ourselves
        if child.stdin is not None:
            child.stdin.write(_written(handover))
            child.stdin.close()
        os._exit(0)
    carried = hand_over(handover)
    environment = {**os.environ, VARIABLE: str(carried)}
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError, AttributeError):
            stream.flush()
    if stuck:
        os.posix_spawn(command[0], command, environment)
        os._exit(0)
    os.execve(command[0], command, environment)  # noqa: S606 - ourselves


def folder_of(handover: Handover | None) -> Path | None:
    """Return the folder to unlock, if one was handed over."""
    return Path(handover.folder) if handover is not None and handover.folder else None
