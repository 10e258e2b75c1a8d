"""The lock in the real program: the process is replaced by itself, at the unlock page, with nothing left."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.logind import logind

PATIENCE = 120.0
"""Seconds; a bound for a program that hangs, never a measure."""

Line = dict[str, object]

ROOT = Path(__file__).resolve().parents[3]
DRIVER = ROOT / "tests" / "helpers" / "driven_program.py"


class Told:
    """What the driver writes down, through a pipe: nobody has to look again and again."""

    def __init__(self, path: Path) -> None:
        os.mkfifo(path)
        self._out = os.open(path, os.O_RDWR | os.O_CLOEXEC)  # never at its end: the driver opens it anew
        self._rest = b""
        self._lines: list[Line] = []

    def until(self, met: Callable[[Line], bool]) -> Line:
        """Wait for a line, and return it."""
        while not any(map(met, self._lines)):
            assert self._take(PATIENCE), "the driver says nothing"
        return next(filter(met, self._lines))

    def all(self) -> list[Line]:
        """Return what was written until now."""
        while self._take(0.0):
            pass
        return self._lines

    def _take(self, seconds: float) -> bool:
        if not select.select([self._out], [], [], seconds)[0]:
            return False
        *lines, self._rest = (self._rest + os.read(self._out, 1 << 16)).split(b"\n")
        self._lines += map(json.loads, lines)
        return True

    def close(self) -> None:
        """Close the pipe."""
        os.close(self._out)


@pytest.fixture
def told(tmp_path: Path) -> Iterator[Told]:
    """Give the ear for what a driver writes down."""
    told = Told(tmp_path / "log")
    yield told
    told.close()


def driven(tmp_path: Path, home: Path, **more: str) -> subprocess.Popen[bytes]:
    """Start the program with its driver."""
    again = tmp_path / "again"
    again.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{DRIVER}" "$@"\n')
    again.chmod(0o700)
    environment = {
        **os.environ,
        "HOME": str(home),
        "PYTHONPATH": str(ROOT),
        "DRIVEN_BY": str(again),
        "DRIVEN_SCENE": "lock",
        "DRIVEN_LOG": str(tmp_path / "log"),
        "DRIVEN_VAULT": str(home / "vault"),
        **more,
    }
    quiet = subprocess.DEVNULL
    return subprocess.Popen(
        [sys.executable, str(DRIVER)], cwd=ROOT, env=environment, stdout=quiet, stderr=quiet
    )


def test_the_locked_program_goes_on_where_the_person_was(tmp_path: Path, home: Path, told: Told) -> None:
    """The same process, a new program in it: the folder, the window and the screen are as before."""
    process = driven(tmp_path, home)
    assert process.wait(PATIENCE) == 0
    lines = told.all()
    assert {line["pid"] for line in lines} == {process.pid}
    said = {key: value for line in lines for key, value in line.items() if key != "began"}
    assert [line["began"] for line in lines if "began" in line] == ["first", "second"]
    assert said["arguments"] == ["-m", "korem_desktop"]
    assert said["folder"] == str(home / "vault")
    assert said["window"] == [40, 50, 700, 500]
    assert said["screen"] == ["notes"]


def test_the_computer_sleeps_only_once_all_is_saved(tmp_path: Path, home: Path, told: Told) -> None:
    """The sleep is held up until the process has been replaced, and the next one holds it up again."""
    with logind() as login:
        address = {"DBUS_SYSTEM_BUS_ADDRESS": login.address}
        process = driven(tmp_path, home, DRIVEN_SLEEPS="1", **address)
        assert login.hears() == "sleep|Documents|Saving|delay"
        told.until(lambda line: "locking" in line)
        login.tell("sleep")
        assert login.hears() == "released"
        assert login.hears() == "sleep|Documents|Saving|delay"
        assert process.wait(PATIENCE) == 0
    assert [line["began"] for line in told.all() if "began" in line] == ["first", "second"]
    assert {line["pid"] for line in told.all()} == {process.pid}


def test_a_hung_medium_does_not_hold_up_the_lock(tmp_path: Path, home: Path, told: Told) -> None:
    """A new process takes over, and the old one is gone, although closing never ends."""
    process = driven(tmp_path, home, DRIVEN_STUCK="1")
    assert process.wait(PATIENCE) == 0
    second = told.until(lambda line: line.get("began") == "second")
    assert second["pid"] != process.pid
    os.kill(int(str(second["pid"])), 9)


@pytest.mark.usefixtures("told")
def test_nothing_is_left_in_the_home(tmp_path: Path, home: Path) -> None:
    """After a vault, a lock, and the way out, the home holds the vault and nothing else."""
    process = driven(tmp_path, home)
    assert process.wait(PATIENCE) == 0
    assert sorted(path.name for path in home.iterdir()) == ["run", "vault"]
    assert not any((home / "run").iterdir())
