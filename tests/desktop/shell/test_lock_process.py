"""The lock in the real program: the process is replaced by itself, at the unlock page, with nothing left."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from tests.helpers.logind import logind

ROOT = Path(__file__).resolve().parents[3]
DRIVER = ROOT / "tests" / "helpers" / "driven_program.py"


def driven(tmp_path: Path, home: Path, **more: str) -> tuple[subprocess.Popen[bytes], Path]:
    """Start the program with its driver; return it and its log."""
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
    process = subprocess.Popen(
        [sys.executable, str(DRIVER)], cwd=ROOT, env=environment, stdout=quiet, stderr=quiet
    )
    return process, tmp_path / "log"


def told(log: Path) -> list[dict[str, object]]:
    """Return what the driver wrote down."""
    return [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]


def test_the_locked_program_goes_on_where_the_person_was(tmp_path: Path, home: Path) -> None:
    """The same process, a new program in it: the folder, the window and the screen are as before."""
    process, log = driven(tmp_path, home)
    assert process.wait(120) == 0
    lines = told(log)
    assert {line["pid"] for line in lines} == {process.pid}
    said = {key: value for line in lines for key, value in line.items() if key != "began"}
    assert [line["began"] for line in lines if "began" in line] == ["first", "second"]
    assert said["arguments"] == ["-m", "korem_desktop"]
    assert said["folder"] == str(home / "vault")
    assert said["window"] == [40, 50, 700, 500]
    assert said["screen"] == ["notes"]


def test_the_computer_sleeps_only_once_all_is_saved(tmp_path: Path, home: Path) -> None:
    """The sleep is held up until the process has been replaced, and the next one holds it up again."""
    with logind() as login:
        address = {"DBUS_SYSTEM_BUS_ADDRESS": login.address}
        process, log = driven(tmp_path, home, DRIVEN_SLEEPS="1", **address)
        assert login.hears() == "sleep|Documents|Saving|delay"
        while not any("locking" in line for line in told(log)):
            time.sleep(0.01)
        login.tell("sleep")
        assert login.hears() == "released"
        assert login.hears() == "sleep|Documents|Saving|delay"
        assert process.wait(120) == 0
    assert [line["began"] for line in told(log) if "began" in line] == ["first", "second"]
    assert {line["pid"] for line in told(log)} == {process.pid}


def test_a_hung_medium_does_not_hold_up_the_lock(tmp_path: Path, home: Path) -> None:
    """A new process takes over, and the old one is gone, although closing never ends."""
    process, log = driven(tmp_path, home, DRIVEN_STUCK="1")
    assert process.wait(120) == 0
    limit = time.monotonic() + 120
    while sum("began" in line for line in told(log)) < 2:
        assert time.monotonic() < limit
    second = [line for line in told(log) if line.get("began") == "second"]
    assert second[0]["pid"] != process.pid
    os.kill(int(str(second[0]["pid"])), 9)


def test_nothing_is_left_in_the_home(tmp_path: Path, home: Path) -> None:
    """After a vault, a lock, and the way out, the home holds the vault and nothing else."""
    process, _ = driven(tmp_path, home)
    assert process.wait(120) == 0
    assert sorted(path.name for path in home.iterdir()) == ["run", "vault"]
    assert not any((home / "run").iterdir())
