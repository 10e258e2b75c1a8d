"""A CUPS scheduler of the test's own: its own folder, socket and spool, nothing of the machine's."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_LIBRARY = Path("/usr/lib/cups")
_WAIT = 60.0  # seconds; a bound for a stuck scheduler, not a measurement

_CONFIGURATION = """
LogLevel warn
Listen {folder}/sock
Browsing Off
WebInterface No
DefaultAuthType None
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow all
</Location>
<Location /admin>
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
_FILES = """
Sandboxing relaxed
ServerBin {folder}/bin
ServerRoot {folder}/root
RequestRoot {folder}/spool
CacheDir {folder}/cache
StateDir {folder}/state
TempDir {folder}/temp
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
Printcap {folder}/printcap
{groups}
"""
_BACKEND = """#!/bin/sh
# Keeps what a printer would print: $3 is the title, $4 the copies, $6 the file where there is one.
[ $# -eq 0 ] && {{ echo 'direct keep "Unknown" "keep"'; exit 0; }}
{{ printf '%s\\n%s\\n' "$3" "$4"; cat ${{6:-/dev/stdin}}; }} > {folder}/temp/kept.$1
"""


@dataclass(frozen=True)
class PrintSystem:
    """A running scheduler."""

    folder: Path

    @property
    def environment(self) -> dict[str, str]:
        """Return what makes a process speak to this scheduler, as somebody who has no account."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CUPS_")}
        return {**kept, "CUPS_SERVER": str(self.folder / "sock"), "CUPS_USER": "somebody-else"}

    def ask(self, *command: str) -> str:
        """Run a client of the print system and return what it says."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        return done.stdout

    def add_queue(self, device: str, *options: str) -> str:
        """Make a queue of a name nobody else has."""
        name = f"q{secrets.token_hex(4)}"
        subprocess.run(
            ["lpadmin", "-p", name, "-E", "-v", device, *options],
            env=self.environment,
            capture_output=True,
            check=True,
        )
        return name

    def wait_for(self, queue: str, jobs: int = 1) -> None:
        """Wait until a queue has printed so many jobs."""
        end = time.monotonic() + _WAIT
        while self.ask("lpstat", "-W", "completed", "-o", queue).count(f"{queue}-") < jobs:
            assert time.monotonic() < end, (self.folder / "log" / "error").read_text(encoding="utf-8")[-2000:]

    def kept(self, queue: str) -> list[tuple[str, str, bytes]]:
        """Return title, copies and document of every job a ``keep:`` queue has printed, the last one last."""
        words = self.ask("lpstat", "-W", "completed", "-o", queue).split()
        jobs = sorted(int(word.removeprefix(f"{queue}-")) for word in words if word.startswith(f"{queue}-"))
        found = []
        for job in jobs:
            path = self.folder / "temp" / f"kept.{job}"
            if path.exists():  # a cancelled job is completed, too
                title, copies, document = path.read_bytes().split(b"\n", 2)
                found.append((title.decode(), copies.decode(), document))
        return found


@contextmanager
def print_system() -> Iterator[PrintSystem]:
    """Start a scheduler in a folder of its own, and end it."""
    folder = Path(tempfile.mkdtemp(prefix="cups", dir="/tmp"))  # a socket's path may be 107 bytes at most
    folder.chmod(0o755)
    for name in ("bin", "root", "spool", "cache", "state", "temp", "log"):
        (folder / name).mkdir()
    (folder / "temp").chmod(0o1777)  # filters and backends run as another user
    (folder / "bin" / "backend").mkdir()
    for path in _LIBRARY.iterdir():
        if path.name != "backend":
            (folder / "bin" / path.name).symlink_to(path)
    if os.getuid() == 0:  # its backend is root's alone
        (folder / "bin" / "backend" / "cups-pdf").symlink_to(_LIBRARY / "backend" / "cups-pdf")
    backend = folder / "bin" / "backend" / "keep"
    backend.write_text(_BACKEND.format(folder=folder), encoding="utf-8")
    backend.chmod(0o755)
    groups = "SystemGroup root" if os.getuid() == 0 else f"User {os.getuid()}"
    (folder / "root" / "cupsd.conf").write_text(_CONFIGURATION.format(folder=folder), encoding="utf-8")
    (folder / "root" / "cups-files.conf").write_text(
        _FILES.format(folder=folder, groups=groups), encoding="utf-8"
    )
    settings = [str(folder / "root" / name) for name in ("cupsd.conf", "cups-files.conf")]
    command = ["/usr/sbin/cupsd", "-f", "-c", settings[0], "-s", settings[1]]
    scheduler = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        system = PrintSystem(folder)
        end = time.monotonic() + _WAIT
        while "is running" not in system.ask("lpstat", "-r"):
            assert scheduler.poll() is None
            assert time.monotonic() < end
        yield system
    finally:
        scheduler.terminate()
        scheduler.wait()
        shutil.rmtree(folder, ignore_errors=True)
