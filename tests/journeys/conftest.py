"""One rehearsal of the real program, watched, for every test that looks at what it did."""

from __future__ import annotations

import fcntl
import json
import os
import secrets
from pathlib import Path

import pytest

from tests.helpers.canaries import Planted, plant
from tests.helpers.watching import PROGRAM, Home, Rehearsed, install, read_trace, strace


@pytest.fixture(scope="session")
def rehearsed(tmp_path_factory: pytest.TempPathFactory) -> Rehearsed:
    """Play a short case with words of its own under strace: once, however many workers share the tests."""
    base = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        base = base.parent
    root = base / "watched"
    with (base / "watched.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        kept = base / "watched.json"
        if not kept.exists():
            kept.write_text(json.dumps(_play(root)))
        status, out, err, case, words = json.loads(kept.read_text())
    return Rehearsed(Home(root), Planted(Path(case), words), read_trace(root / "trace"), status, out, err)


def _play(root: Path) -> list[object]:
    program = install(root / "program")
    home = Home.make(root)
    planted = plant(root / f"case-{secrets.token_hex(4)}")
    command = [*strace(root / "trace"), *PROGRAM, "rehearse", str(home.out), "--case", str(planted.path)]
    done = home.run(command, PYTHONPATH=str(program))
    return [done.returncode, done.stdout, done.stderr, str(planted.path), dict(planted.words)]
