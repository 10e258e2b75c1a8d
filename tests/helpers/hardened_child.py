"""Real child processes that harden themselves and then run a few lines."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]

HARDEN = """
import ctypes, errno, json, os, sys, threading
from korem_desktop.hardening import harden, say_to_terminal
hardened = harden()
libc = ctypes.CDLL(None, use_errno=True)

def native(number, *arguments):
    "Make a system call past Python and its audit hook; return the error's name, or 'done'."
    result = libc.syscall(*(ctypes.c_long(value) for value in (number, *arguments)))
    return "done" if result >= 0 else errno.errorcode[ctypes.get_errno()]

def native_socket(family, kind=1):
    "Open a socket by the C library; return the error's name, or 'done'."
    result = libc.socket(family, kind, 0)
    return "done" if result >= 0 else errno.errorcode[ctypes.get_errno()]
"""


@dataclass(frozen=True)
class Finished:
    """How a child ended."""

    status: int
    out: str
    err: str

    @property
    def told(self) -> Any:
        """Return what the child printed, as JSON."""
        return json.loads(self.out)


def child_environment(changes: Mapping[str, str | None] | None = None) -> dict[str, str]:
    """Return this process's environment with the package in reach and the changes made; None drops a name."""
    environment: dict[str, str | None] = {**os.environ, "PYTHONPATH": str(ROOT), **(changes or {})}
    return {name: value for name, value in environment.items() if value is not None}


def run_child(
    code: str, *, environment: Mapping[str, str | None] | None = None, prelude: str = HARDEN
) -> Finished:
    """Run ``code`` in a child of its own, after ``prelude`` (hardening and two ways past Python)."""
    done = subprocess.run(
        [sys.executable, "-c", f"{prelude}\n{code}"],
        env=child_environment(environment),
        capture_output=True,
        text=True,
        check=False,
    )
    return Finished(done.returncode, done.stdout, done.stderr)
