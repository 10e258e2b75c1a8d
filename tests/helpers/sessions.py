"""A desktop session to run the program in: a display, a session bus and a sound server, all of this home."""

from __future__ import annotations

import os
import select
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.helpers.watching import Home

_PATIENCE = 30.0  # seconds until each of them must answer


@contextmanager
def a_session(home: Home) -> Iterator[dict[str, str]]:
    """Start the three and give the variables by which a program finds them; end them afterwards."""
    with ExitStack() as ending:
        number = _start(ending, home, ["Xvfb", "-displayfd", "{}", "-screen", "0", "1600x1000x24"])
        bus = f"unix:path={home.runtime}/bus"
        words = [
            "dbus-daemon",
            "--session",
            "--nofork",
            "--nosyslog",
            f"--address={bus}",
            "--print-address={}",
        ]
        address = _start(ending, home, words)
        found = {
            "DISPLAY": f":{number}",
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        modules = ("module-native-protocol-unix", "module-null-sink", "module-stream-restore",
                   "module-device-restore", "module-dbus-protocol")  # fmt: skip
        loads = [f"--load={module}" for module in modules]
        sound = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", *loads]
        ending.enter_context(_running(sound, home.environment(**found)))
        _wait_for(home.runtime / "pulse" / "native")
        yield found


def _start(ending: ExitStack, home: Home, command: Sequence[str]) -> str:
    """Start a program that says on a descriptor ("{}") what it is reached by, and return that."""
    said, told = os.pipe()
    words = [word.replace("{}", str(told)) for word in command]
    ending.enter_context(_running(words, home.environment(), told))
    os.close(told)
    with os.fdopen(said, encoding="ascii") as answer:
        ready, _, _ = select.select([answer], [], [], _PATIENCE)
        return answer.readline().strip() if ready else ""


@contextmanager
def _running(command: Sequence[str], environment: dict[str, str], *kept: int) -> Iterator[None]:
    none = subprocess.DEVNULL
    process = subprocess.Popen(command, env=environment, pass_fds=kept, stdin=none, stdout=none, stderr=none)
    try:
        yield
    finally:
        process.terminate()
        process.wait()


def _wait_for(path: Path) -> None:
    limit = time.monotonic() + _PATIENCE
    while not path.exists():
        assert time.monotonic() < limit, path
        select.select([], [], [], 0.01)
