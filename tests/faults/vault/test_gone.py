"""The medium goes away, or turns read-only, while somebody types or takes in: nothing promised is lost.

From one call on everything that reaches the medium fails, reading too; afterwards the medium is back.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.faults.vault.test_kills import SOURCE, check

ROOT = Path(__file__).parents[3]
WRITING = "pwrite64,writev,fsync,fdatasync,ftruncate,renameat,unlinkat"
GONE = f"{WRITING},pread64,readv,openat,newfstatat"
BEFORE = {"save": ("make",), "intake": ("make",), "delete": ("make", "intake")}


def run(verb: str, folder: Path, *strace: str) -> list[str]:
    """Run the worker, under strace if asked, and return what it promised."""
    command = [*strace, sys.executable, "-W", "error", "-m", "tests.faults.vault.worker", verb, str(folder)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for each verb as it stands before it begins."""
    home = tmp_path_factory.mktemp("gone")
    for verb, earlier in BEFORE.items():
        (home / verb).mkdir()
        (home / verb / "source").write_bytes(SOURCE)
        for step in earlier:
            assert run(step, home / verb)[-1] == "closed"
    return home


def under(stage: Path, calls: str) -> tuple[str, ...]:
    """Return strace told to look only at what touches the vault."""
    return ("strace", "-f", "-qq", "-P", str(stage / "vault"), "-e", f"trace={calls}")


@cache
def count(verb: str, stage: Path) -> int:
    """Return how often the worker writes to the medium when nothing goes wrong."""
    folder = stage.parent / f"count-{verb}"
    shutil.copytree(stage, folder)
    trace = stage.parent / f"count-{verb}.txt"
    names = [str(path) for path in (folder / "vault").rglob("*")]
    more = [part for name in (*names, f"{folder}/vault/records.db-journal") for part in ("-P", name)]
    run(verb, folder, *under(folder, WRITING), *more, "-o", str(trace))
    return len(re.findall(r"^\d+ +\w+\(", trace.read_text(), re.MULTILINE))


def take_points(verb: str, stages: Path, folder: Path, calls: str, error: str, numbers: Iterator[int]) -> int:
    """Let the medium fail from each of these calls on, bring it back, and look; return how many runs."""
    runs = 0
    for number in numbers:
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(stages / verb, folder)
        paths = [str(path) for path in (folder / "vault").rglob("*")]
        more = [part for path in (*paths, f"{folder}/vault/records.db-journal") for part in ("-P", path)]
        injecting = ("-o", "/dev/null", "-e", f"inject={calls}:error={error}:when={number}+")
        promised = run(verb, folder, *under(folder, calls), *more, *injecting)
        try:
            check(verb, folder, promised, is_kill=False, is_heard=True)
        except BaseException as failure:
            failure.add_note(f"{verb}: {error} from number {number} on, promised {promised}")
            raise
        runs += 1
    return runs


KINDS = {"gone": (GONE, "EIO"), "read-only": (WRITING, "EROFS")}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("verb", ["save", "intake"])
def test_what_was_promised_is_there_when_the_medium_is_back(
    verb: str, kind: str, stages: Path, tmp_path: Path
) -> None:
    """A sample of moments."""
    writes = count(verb, stages / verb)
    assert take_points(verb, stages, tmp_path / "run", *KINDS[kind], iter((writes // 2, writes - 2)))


@pytest.mark.campaign
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("verb", BEFORE)
def test_every_moment(verb: str, kind: str, stages: Path, tmp_path: Path) -> None:
    """At every write, and for a medium that is gone at every look."""
    writes = count(verb, stages / verb)
    numbers = iter(range(1, writes * (2 if kind == "gone" else 1)))
    assert take_points(verb, stages, tmp_path / "run", *KINDS[kind], numbers)
