"""Unlocking against guessing: our key derivation as a vault is made with it, and SQLCipher's own default.

Each opens a real file in a process of its own, since peak memory only grows. Who guesses does the same work
as who unlocks, on every core there is; so one guess is counted in seconds of one core.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from tests.benchmarks.table import Row

ROOT = Path(__file__).parents[2]
DEFAULT = "SQLCipher's default"
RUNS = 3

MEASURING = """
import json, sys
from pathlib import Path
from statistics import median
from time import perf_counter, process_time

def peak():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024

def tell(unlock, what, before):
    # Seconds, seconds of all cores together, and MiB over the peak before the first unlock.
    took, worked = [], []
    for _ in range(int(sys.argv[2])):
        begun, work = perf_counter(), process_time()
        unlock()
        took.append(perf_counter() - begun)
        worked.append(process_time() - work)
    print(json.dumps([median(took), median(worked), peak() - before, what]))
"""

OURS = f"""{MEASURING}
from korem_desktop.vault.vault import create, unlock
from tests.helpers.vaults import PASSPHRASE
before = peak()
vault = create(Path(sys.argv[1]), PASSPHRASE)
cost = vault.keys.cost
vault.close()
what = f"Argon2id, {{cost.memory_kib >> 10}} MiB, passes {{cost.passes}}, lanes {{cost.lanes}}"
tell(lambda: unlock(Path(sys.argv[1]), PASSPHRASE).close(), what, before)
"""

SQLCIPHER = f"""{MEASURING}
from contextlib import closing
from sqlcipher3 import dbapi2
NAMES = ("cipher_kdf_algorithm", "kdf_iter")
def unlock():
    with closing(dbapi2.connect(sys.argv[1])) as records:
        records.execute("PRAGMA key = 'a throw-away one'")
        records.execute("CREATE TABLE IF NOT EXISTS words (word TEXT)")
        return [records.execute(f"PRAGMA {{name}}").fetchone()[0] for name in NAMES]
with closing(dbapi2.connect(":memory:")) as warm:
    warm.execute("SELECT 1")
before = peak()
what = ", ".join(map(str, unlock()))
tell(unlock, what, before)
"""


def rows() -> Iterable[Row]:
    """Measure both."""
    with tempfile.TemporaryDirectory() as name:
        ours, our_work, our_memory, what = measured(OURS, Path(name) / "vault")
        theirs, their_work, their_memory, their_what = measured(SQLCIPHER, Path(name) / "records.db")
    against = f"{DEFAULT} ({their_what})"
    yield Row("unlock at the default cost", ours, "s", None, theirs, against, what)
    yield Row("memory of one guess", our_memory, "MiB", None, their_memory, DEFAULT)
    note = "as who guesses has it on one core like these"
    yield Row("guesses a second and core", 1 / our_work, "", 0.5, 1 / their_work, DEFAULT, note)
    yield Row(
        "one guess is dearer in core seconds", our_work / their_work, "x", note="and takes the memory besides"
    )


def measured(script: str, place: Path) -> tuple[float, float, float, str]:
    """Return seconds to unlock, seconds of all cores together, MiB, and what was measured."""
    command = [sys.executable, "-c", script, str(place), str(RUNS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    took, worked, memory, what = json.loads(done.stdout)
    return took, worked, memory, what
