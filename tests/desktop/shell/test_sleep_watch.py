"""The computer's own lock and sleep, told by a logind on a bus of the test's own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.helpers.logind import Logind, logind

_LISTENER = """
import sys
from PySide6.QtCore import QCoreApplication, QSocketNotifier
from korem_desktop.desktop.sleep_watch import SleepWatch

app = QCoreApplication([])
watch = SleepWatch()
watch.lock_wanted.connect(lambda: print("lock", flush=True))
print("listens", watch.start(), flush=True)

def obey():
    match sys.stdin.readline().strip():
        case "delays":
            print(watch.delays_sleep, flush=True)
        case "release":
            watch.release()
            print("done", flush=True)
        case _:
            app.quit()

reader = QSocketNotifier(0, QSocketNotifier.Type.Read)
reader.activated.connect(obey)
app.exec()
"""


class Listener:
    """A program that listens: the system bus is one a process, so it has its own."""

    def __init__(self, address: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _LISTENER],
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def says(self) -> str:
        """Return its next line."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def tell(self, order: str) -> None:
        """Give it an order."""
        assert self._process.stdin is not None
        self._process.stdin.write(order + "\n")
        self._process.stdin.flush()

    def end(self) -> None:
        """End it."""
        if self._process.poll() is None:
            self._process.communicate("end\n")


@pytest.fixture
def login() -> Iterator[Logind]:
    """Give a logind."""
    with logind() as running:
        yield running


@pytest.fixture
def listener(login: Logind) -> Iterator[Listener]:
    """Give a program that listens and has its delay."""
    listener = Listener(login.address)
    assert listener.says() == "listens True"
    assert login.hears() == "sleep|Documents|Saving|delay"
    yield listener
    listener.end()


@pytest.mark.parametrize("order", ["sleep", "lock", "locked"])
def test_sleep_and_a_locked_screen_ask_for_the_lock(login: Logind, listener: Listener, order: str) -> None:
    """Waking up and unlocking do not."""
    for other in ("awake", "unlocked", order):
        login.tell(other)
    assert listener.says() == "lock"
    listener.tell("release")
    assert listener.says() == "done"  # and nothing before it


def test_sleep_waits_until_it_is_released(login: Logind, listener: Listener) -> None:
    """The delay is held from the answer on, and given back."""
    while True:
        listener.tell("delays")
        if listener.says() == "True":
            break
    listener.tell("release")
    assert listener.says() == "done"
    assert login.hears() == "released"


def test_a_program_that_ends_holds_no_sleep_up(login: Logind, listener: Listener) -> None:
    """The system closes the descriptor."""
    listener.end()
    assert login.hears() == "released"


def test_without_a_system_bus_nothing_is_heard() -> None:
    """It says so, and harms nothing."""
    listener = Listener("unix:path=/nowhere/bus")
    assert listener.says() == "listens False"
    listener.end()
