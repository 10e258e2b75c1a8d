"""A message bus of its own, and a logind on it that does as it is told; run as a module, the logind."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_NAME, _PATH = "org.freedesktop.login1", "/org/freedesktop/login1"


@dataclass(frozen=True)
class Logind:
    """A running logind: what it is told goes in by a line, what happens to it comes out by a line."""

    address: str
    orders: IO[str]
    news: IO[str]

    def tell(self, order: str) -> None:
        """Have it send ``sleep``, ``awake``, ``lock``, ``locked`` (the hint) or ``unlocked``."""
        self.orders.write(order + "\n")
        self.orders.flush()

    def hears(self) -> str:
        """Return the next thing it has heard: the arguments of an inhibition, or ``released``."""
        return self.news.readline().strip()


@contextmanager
def logind() -> Iterator[Logind]:
    """Run a bus and a logind on it, both ended afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        address = f"unix:path={folder}/bus"
        configuration = Path(folder) / "bus.conf"
        configuration.write_text(_CONFIGURATION.format(address=address), encoding="utf-8")
        bus = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert bus.stdout is not None
        bus.stdout.readline()  # it listens
        login = subprocess.Popen(
            [sys.executable, "-m", "tests.helpers.logind"],
            env={**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": address},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert login.stdin is not None
        assert login.stdout is not None
        assert login.stdout.readline().strip() == "ready"
        try:
            yield Logind(address, login.stdin, login.stdout)
        finally:
            for process in (login, bus):
                process.terminate()
                process.wait()
                for pipe in (process.stdin, process.stdout):
                    if pipe is not None:
                        pipe.close()


_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>custom</type>
  <listen>{address}</listen>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_type="signal"/>
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
  </policy>
</busconfig>
"""


def main() -> None:
    """Be a logind until the input ends."""
    from PySide6.QtCore import QCoreApplication, QSocketNotifier
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor, QDBusVirtualObject

    def say(word: str) -> None:
        sys.stdout.write(word + "\n")
        sys.stdout.flush()

    app = QCoreApplication([])
    bus = QDBusConnection.systemBus()
    watched: list[QSocketNotifier] = []

    class Manager(QDBusVirtualObject):
        def introspect(self, path: str) -> str:
            return ""

        def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
            if message.member() != "Inhibit":
                return False
            ours, theirs = os.pipe()
            notifier = QSocketNotifier(ours, QSocketNotifier.Type.Read)

            def released() -> None:
                notifier.setEnabled(False)
                say("released")

            notifier.activated.connect(released)
            watched.append(notifier)
            say("|".join(str(word) for word in message.arguments()))
            connection.send(message.createReply([QDBusUnixFileDescriptor(theirs)]))
            os.close(theirs)
            return True

    def signal(path: str, interface: str, name: str, *values: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        bus.send(message)

    def obey() -> None:
        # past Python's buffer: the notifier tells of what the system still holds, once
        for order in os.read(0, 4096).decode().splitlines() or [""]:
            send(order)

    def send(order: str) -> None:
        session, properties = f"{_PATH}/session/_31", "org.freedesktop.DBus.Properties"
        match order:
            case "sleep" | "awake":
                signal(_PATH, f"{_NAME}.Manager", "PrepareForSleep", order == "sleep")
            case "lock":
                signal(session, f"{_NAME}.Session", "Lock")
            case "locked" | "unlocked":
                hint = {"LockedHint": order == "locked"}
                signal(session, properties, "PropertiesChanged", f"{_NAME}.Session", hint, [""])
            case _:
                app.quit()

    manager = Manager()
    bus.registerVirtualObject(_PATH, manager, QDBusConnection.VirtualObjectRegisterOption.SubPath)
    assert bus.registerService(_NAME)
    reader = QSocketNotifier(0, QSocketNotifier.Type.Read)
    reader.activated.connect(obey)
    say("ready")
    app.exec()


if __name__ == "__main__":
    main()
