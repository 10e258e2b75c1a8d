"""The real program in a process of its own, with somebody at its keys: run as a script by a test.

The program replaces itself by ``sys.executable``. Here that is a small script that starts this driver again,
so that both halves are driven; the program knows nothing of it. What happens is written to a file or a named
pipe, one JSON a line.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

PASSPHRASE = "төрт жай сөз керек"


def main() -> int:
    """Start the program as ``__main__`` does, play, and return its exit status."""
    from korem_desktop.hardening import harden  # late, all of them: hardening comes before Qt

    hardened = harden()
    from korem_desktop import launch
    from korem_desktop.desktop import locking
    from korem_desktop.vault import vault
    from tests.helpers.vaults import CHEAP

    vault.create = partial(vault.create, cost=CHEAP)
    sys.executable = os.environ["DRIVEN_BY"]
    open_program = launch.open_program

    def opened(**wishes: object) -> object:
        program = open_program(**wishes)  # type: ignore[arg-type]
        if os.environ.get("DRIVEN_STUCK"):
            hang()
        else:
            locking.PATIENCE = 60.0  # a busy machine is no hung medium
        play(program.window, SCENES[os.environ["DRIVEN_SCENE"]])
        return program

    launch.open_program = opened  # type: ignore[assignment]
    return launch.launch([], hardened)


def tell(**what: object) -> None:
    """Write down what happened."""
    with Path(os.environ["DRIVEN_LOG"]).open("a", encoding="utf-8") as log:
        log.write(json.dumps({"pid": os.getpid(), **what}, ensure_ascii=False) + "\n")


def play(window: object, scene: Callable[[object], Iterator[Callable[[], object]]]) -> None:
    """Go on with a scene whenever what it waits for has come."""
    from PySide6.QtCore import QObject, QTimer  # late: after hardening

    steps = scene(window)
    assert isinstance(window, QObject)
    timer = QTimer(window)
    waits: list[Callable[[], object]] = [lambda: True]

    def go_on() -> None:
        if waits[0]():
            waits[0] = next(steps, lambda: False)

    timer.timeout.connect(go_on)
    timer.start(5)


def hang() -> None:
    """Make the medium hang as soon as a case is open."""
    import threading  # late: only one scene needs it

    from korem_desktop.casework.opening import OpenVault

    OpenVault.close = lambda self: threading.Event().wait()  # type: ignore[method-assign,assignment]


def lock_and_unlock(window: object) -> Iterator[Callable[[], object]]:
    """Make a vault, go to the notes, lock by F12 or by sleep; after that unlock, look, close."""
    from PySide6.QtCore import QEvent, Qt  # late: after hardening
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

    assert isinstance(window, QWidget)

    def part(kind: type[QWidget], name: str) -> QWidget | None:
        return window.findChild(kind, name)

    def line(name: str) -> QLineEdit:
        found = part(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def press(name: str) -> None:
        found = part(QPushButton, name)
        assert isinstance(found, QPushButton)
        found.click()

    vault = os.environ["DRIVEN_VAULT"]
    is_second = Path(vault).exists()
    tell(began="second" if is_second else "first", arguments=sys.argv[1:])
    if is_second:
        yield lambda: part(QPushButton, "button_unlock")
        tell(folder=line("folder").text(), window=window.geometry().getRect())
        line("passphrase").setText(PASSPHRASE)
        press("button_unlock")
    else:
        window.setGeometry(40, 50, 700, 500)
        window.opening.show_new_vault()  # type: ignore[attr-defined]
        yield lambda: line("folder").text()
        line("folder").setText(vault)
        line("passphrase").setText(PASSPHRASE)
        line("passphrase_again").setText(PASSPHRASE)
        press("button_create")
    yield lambda: window.workroom is not None  # type: ignore[attr-defined]
    room = window.workroom  # type: ignore[attr-defined]
    if is_second:
        yield lambda: "notes" in room._shown
        tell(screen=[name for name, screen in room._shown.items() if screen.isVisible()])
        window.close()
        return
    room.show_screen("notes")
    tell(locking=True)
    if "DRIVEN_SLEEPS" in os.environ:
        return
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key.Key_F12, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(window.windowHandle(), event)


SCENES = {"lock": lock_and_unlock}

if __name__ == "__main__":
    sys.exit(main())
