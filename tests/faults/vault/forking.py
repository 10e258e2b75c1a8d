"""Forks a worker for each line it reads, with the short writes of ``short_writes.c`` preloaded.

``python -m tests.faults.vault.forking`` says ``end`` once it listens. A line to it is ``WORKER VERB AT HOW
THEN FOLDER``. What the worker promises goes to the same output; then comes ``end``, how it ended, how many
writes it made below the folder, and how many of them were cut short or refused. Thousands of runs share one
start of the interpreter.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.faults.vault import outside_worker, worker

VERBS = {"worker": worker.VERBS, "outside_worker": outside_worker.VERBS}
STUCK = 60  # seconds after which a worker that never ends is ended
HOW = ("half", "one", "none")
THEN = ("rest", "full", "same", "kill")


def main() -> None:
    """Obey each line in a process of its own."""
    shim = ctypes.CDLL(None)
    shim.short_writes_seen.restype = shim.short_writes_hit.restype = ctypes.c_long
    worker.stay_in_one_thread()
    with TemporaryDirectory() as name:
        worker.make(Path(name))  # imports what is imported late, once for all
    worker.say("end")
    for line in sys.stdin:
        name, verb, at, how, then, folder = line.rstrip("\n").split(" ", 5)
        child = os.fork()
        if not child:
            signal.alarm(STUCK)
            where = os.fsencode(os.path.realpath(folder))
            shim.short_writes_arm(where, ctypes.c_long(int(at)), HOW.index(how), THEN.index(then))
            worker.obey(VERBS[name][verb], Path(folder))
            break
        _, status = os.waitpid(child, 0)
        worker.say(f"end {status} {shim.short_writes_seen()} {shim.short_writes_hit()}")


if __name__ == "__main__":
    main()
