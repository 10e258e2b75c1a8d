"""Runs a worker under strace, which stops it or fails it at the N-th call of a kind."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[3]
CALLS = ("pwrite64", "write", "fsync", "fdatasync", "writev", "renameat", "unlinkat", "ftruncate", "mkdirat")
KILL = "signal=KILL"
_STRACE = ("strace", "-f", "-qq")
# Much faster, and strace 6.1 delivers no signal with it: a kill injected that way never comes.
_FAST = "--seccomp-bpf"


def run(worker: str, verb: str, folder: Path) -> list[str]:
    """Run a worker to its end and return what it promised."""
    promised, ending = _run(worker, verb, folder)
    assert ending == 0
    return promised


def count(worker: str, verb: str, folder: Path, calls: Sequence[str] = CALLS) -> dict[str, int]:
    """Run a worker, and return how often it makes each of these calls when nothing goes wrong.

    strace counts by thread: of several threads the one counts that makes the most of them.
    """
    trace = folder.with_name(f"{folder.name}.trace")
    _run(worker, verb, folder, *_STRACE, _FAST, "-o", str(trace), "-e", f"trace={','.join(calls)}")
    found = Counter(re.findall(r"^(\d+) +(\w+)\(", trace.read_text(), re.MULTILINE))
    most: dict[str, int] = {}
    for (_, call), number in found.items():
        most[call] = max(most.get(call, 0), number)
    return most


def inject(worker: str, verb: str, folder: Path, call: str, fault: str, when: str) -> list[str]:
    """Run a worker with a fault at the N-th call of a kind, see that it came; return what was promised."""
    trace = folder.with_name(f"{folder.name}.trace")
    fast = () if fault == KILL else (_FAST,)
    tracing = ("-o", str(trace), "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={when}")
    promised, ending = _run(worker, verb, folder, *_STRACE, *fast, *tracing)
    if fault == KILL:
        assert ending == -signal.SIGKILL, "no kill came"
    else:
        assert "(INJECTED)" in trace.read_text(), "no fault came"
    return promised


def points(count: int, most: int) -> Iterator[int]:
    """Return at most so many places of 1..count, spread, the last among them."""
    return iter(sorted({max(1, round(count * step / most)) for step in range(1, most + 1)}))


def _run(worker: str, verb: str, folder: Path, *strace: str) -> tuple[list[str], int]:
    """Return the promises and how it ended. A worker never writes to stderr."""
    module = f"tests.faults.vault.{worker}"
    command = [*strace, sys.executable, "-W", "error", "-m", module, verb, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout.splitlines(), done.returncode
