"""A part of a write done and no error told, at every write of every verb: nothing promised is lost.

``short_writes.c`` is preloaded into the workers of test_kills and test_outside_kills and really writes the
part it tells: half, one byte or nothing. What follows is as usual, or there is no room left from then on, as
on a medium that fills up; or nothing is ever taken again; or the worker is killed in the middle of the write.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.faults.vault import test_kills, test_outside_kills, tracing

SOURCE = Path(__file__).with_name("short_writes.c")
WRITES = "write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice"
VERBS = [("worker", verb) for verb in test_kills.BEFORE]
VERBS += [("outside_worker", verb) for verb in test_outside_kills.BEFORE]
Fault = tuple[str, str]
FAULTS: list[Fault] = [
    *(("half", "rest"), ("one", "rest"), ("none", "rest")),
    *(("half", "full"), ("none", "full"), ("half", "kill")),
]

pytestmark = pytest.mark.campaign

stages_inside = test_kills.stages
stages_outside = test_outside_kills.stages


@dataclass(frozen=True)
class Done:
    """One run: what was promised, the writes below the folder, and how many were cut short or refused."""

    promised: list[str]
    writes: int
    hits: int


class Forking:
    """The process that forks the workers, with the shim preloaded."""

    def __init__(self, shim: Path, errors: Path, *strace: str) -> None:
        self._errors = errors
        with errors.open("wb") as told:
            self._process = subprocess.Popen(
                [*strace, sys.executable, "-W", "error", "-m", "tests.faults.vault.forking"],
                cwd=tracing.ROOT,
                env=os.environ | {"LD_PRELOAD": str(shim)},
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=told,
                text=True,
            )
        self._told()

    def run(self, worker: str, verb: str, folder: Path, at: int = 0, fault: Fault = FAULTS[0]) -> Done:
        """Run a worker whose N-th write is cut short (0: none is). It ends in order or is killed."""
        assert self._process.stdin is not None
        how, then = fault
        self._process.stdin.write(f"{worker} {verb} {at} {how} {then} {folder}\n")
        self._process.stdin.flush()
        *promised, ending = self._told()
        _, status, writes, hits = ending.split()
        killed = signal.SIGKILL if then == "kill" and int(hits) else 0
        assert (int(status), self._errors.read_bytes()) == (killed, b"")
        return Done(promised, int(writes), int(hits))

    def _told(self) -> list[str]:
        """Return the lines up to the end of a run."""
        assert self._process.stdout is not None
        told = [""]
        while not told[-1].startswith("end"):
            told.append(self._process.stdout.readline().rstrip("\n"))
            assert told[-1], self._errors.read_text()
        return told[1:]

    def close(self) -> None:
        """End it."""
        self._process.communicate()


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shim, made by the system's compiler."""
    made = tmp_path_factory.mktemp("shim") / "short_writes.so"
    subprocess.run(["cc", "-O2", "-Wall", "-Werror", "-shared", "-fPIC", "-o", made, SOURCE], check=True)
    return made


@pytest.fixture(scope="session")
def forking(shim: Path) -> Iterator[Forking]:
    """One process that forks all workers."""
    started = Forking(shim, shim.with_name("errors.txt"))
    yield started
    started.close()


@pytest.fixture
def stage(request: pytest.FixtureRequest, worker: str, verb: str) -> Path:
    """The folder as it stands before the verb begins."""
    name = "stages_inside" if worker == "worker" else "stages_outside"
    home: Path = request.getfixturevalue(name)
    return home / verb


@pytest.mark.parametrize(("worker", "verb"), VERBS)
def test_no_write_passes_the_shim_by(worker: str, verb: str, stage: Path, shim: Path, tmp_path: Path) -> None:
    """The kernel sees as many writes below the folder as the shim does, and of no kind it does not know."""
    trace, folder = tmp_path / "trace", tmp_path / "run"
    shutil.copytree(stage, folder)
    strace = ("strace", "-f", "-qq", "-y", "--seccomp-bpf", "-o", str(trace), "-e", f"trace={WRITES}")
    traced = Forking(shim, tmp_path / "errors", *strace)
    done = traced.run(worker, verb, folder)
    traced.close()
    calls = re.findall(rf"^\d+ +(\w+)\(\d+<{folder}/", trace.read_text(), re.MULTILINE)
    assert len(calls) == done.writes > 0
    assert set(calls) <= {"write", "pwrite64", "writev"}


@pytest.mark.parametrize("fault", FAULTS, ids="-then-".join)
@pytest.mark.parametrize(("worker", "verb"), VERBS)
def test_every_write_cut_short(
    worker: str, verb: str, fault: Fault, stage: Path, forking: Forking, tmp_path: Path
) -> None:
    """What was promised is there; a verb whose write was only cut short ends as if it had not been."""
    whole = forking.run(worker, verb, fresh(stage, tmp_path / "run"))
    for number in range(1, whole.writes + 1):
        look(forking, worker, verb, number, fault, stage, tmp_path / "run", whole)


@pytest.mark.parametrize(("worker", "verb"), VERBS)
def test_a_medium_that_takes_nothing_and_tells_no_error(
    worker: str, verb: str, stage: Path, forking: Forking, tmp_path: Path
) -> None:
    """Nobody waits for it for ever, at whichever write it begins."""
    whole = forking.run(worker, verb, fresh(stage, tmp_path / "run"))
    for number in range(1, whole.writes + 1):
        look(forking, worker, verb, number, ("none", "same"), stage, tmp_path / "run", whole)


def fresh(stage: Path, folder: Path) -> Path:
    """Put the folder where a fault may meet it."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(stage, folder)
    return folder


def look(
    forking: Forking,
    worker: str,
    verb: str,
    number: int,
    fault: Fault,
    stage: Path,
    folder: Path,
    whole: Done,
) -> None:
    """Cut one write short and look at what is left."""
    done, is_kill = forking.run(worker, verb, fresh(stage, folder), number, fault), fault[1] == "kill"
    try:
        assert done.hits >= 1
        if fault[1] == "rest" and fault[0] != "none":
            assert (done.hits, done.promised) == (1, whole.promised)
        if worker == "worker":
            test_kills.check(verb, folder, done.promised, is_kill, is_heard=True)
        else:
            test_outside_kills.check(verb, folder, done.promised, is_kill)
    except BaseException as error:
        error.add_note(f"{verb}: {fault} at write {number} of {whole.writes}, promised {done.promised}")
        raise
