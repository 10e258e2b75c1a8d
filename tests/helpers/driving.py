"""The driven program (``tests.journeys.driven``) as a child: ordered, listened to, ended."""

from __future__ import annotations

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.helpers.vaults import PASSPHRASE
from tests.helpers.watching import Home

SLOW_MEDIUM = (
    *(
        "strace",
        "-f",
        "--seccomp-bpf",
        "-qq",
        "-o",
        "/dev/null",
        "-e",
        "trace=fsync,fdatasync",
        "-e",
        "signal=none",
    ),
    *("-e", "inject=fsync,fdatasync:delay_enter=5000"),
)
"""A command that has the program wait 5 ms at each fsync, as on a slow stick: kills then meet writes."""

PATIENCE = 60.0
"""Seconds after which a silent child is taken for hung."""


@dataclass
class Driven:
    """A running child; ``process`` has pipes for all three streams, and may be the child's tracer."""

    process: subprocess.Popen[bytes]
    told: list[dict[str, Any]] = field(default_factory=list)
    _rest: bytes = b""

    @property
    def pid(self) -> int:
        """Return the id of the program's process, which a lock does not change."""
        return int(self.told[0]["pid"])

    def send(self, line: str = "") -> None:
        """Write one line to its stdin."""
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def listen(self, seconds: float, count: int = 1) -> bool:
        """Take in ``count`` lines more; False when the time is over or the child has ended before."""
        goal, limit = len(self.told) + count, time.monotonic() + seconds
        assert self.process.stdout is not None
        out = self.process.stdout.fileno()
        while len(self.told) < goal:
            ready, _, _ = select.select([out], [], [], max(0.0, limit - time.monotonic()))
            data = os.read(out, 1 << 16) if ready else b""
            if not data:
                return False
            self._take(data)
        return True

    def kill(self) -> None:
        """Kill it at once, and take in whatever it had told until then."""
        os.kill(self.pid, signal.SIGKILL)
        assert self.process.stdout is not None
        while data := os.read(self.process.stdout.fileno(), 1 << 16):
            self._take(data)
        self.process.wait()

    def _take(self, data: bytes) -> None:
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            assert line.startswith(b"{"), line
            self.told.append(json.loads(line))


@contextmanager
def driven(
    home: Home,
    part: str,
    vault: Path,
    *,
    text: str = "",
    seed: int = 0,
    more: Mapping[str, str] | None = None,
    prefix: Sequence[str] = (),
) -> Iterator[Driven]:
    """Start the program with an order, and end it.

    ``more`` are variables of its environment, ``prefix`` is a command that runs it.
    """
    process = subprocess.Popen(
        [*prefix, sys.executable, "-m", "tests.journeys.driven"],
        env=home.environment(**(more or {})),
        cwd=home.desk,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        child = Driven(process)
        try:
            order = {"part": part, "vault": str(vault), "passphrase": PASSPHRASE, "text": text, "seed": seed}
            child.send(json.dumps(order))
            assert child.listen(PATIENCE), process.poll()  # its id
            yield child
        finally:
            if process.poll() is None:
                os.kill(child.pid if child.told else process.pid, signal.SIGKILL)


def wait_for_the_unlock_page(child: Driven, platform: str = "libqoffscreen") -> None:
    """Wait until the child has replaced itself and its new window waits for events.

    Looked at from outside: the command line is the program's own, Qt's platform is loaded, and the first
    thread is in poll(2).
    """
    polls = {"7", "271", "73"}  # poll and ppoll on x86-64, ppoll on aarch64
    limit = time.monotonic() + PATIENCE
    place = Path("/proc", str(child.pid))
    while time.monotonic() < limit:
        is_new = b"korem_desktop" in (place / "cmdline").read_bytes()
        has_window = is_new and platform.encode() in (place / "maps").read_bytes()
        if has_window and (place / "syscall").read_text().split()[0] in polls:
            return
        assert child.process.poll() is None
        select.select([], [], [], 0.02)
    raise AssertionError("the program did not come back")
