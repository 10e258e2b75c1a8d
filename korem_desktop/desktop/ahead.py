"""Getting ready ahead of need: what an open case wants is imported while the person reads the first page.

Importing the rooms of an open case takes some 90 ms. PySide6 makes a class when its name is first touched,
and all of them at once when an event filter meets an object of a class it cannot name: another 30 ms. At the
moment of unlocking that was a stall of 150 ms. All of it happens in the window's thread, a little each turn:
PySide6 making one class in two threads at a time crashed the program.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Iterable, Iterator
from importlib import import_module

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

_A_TURN = 0.006  # seconds


def get_ready(modules: Iterable[str], parent: QObject) -> None:
    """Import modules, in order, a little each turn of the event loop, for as long as ``parent`` lives."""
    steps = _steps(tuple(modules))
    timer = QTimer(parent)
    timer.setInterval(0)

    def turn() -> None:
        until = time.perf_counter() + _A_TURN
        for _ in steps:
            if time.perf_counter() >= until:
                return
        timer.stop()
        gc.freeze()  # all this stays until the end: looking through it for garbage would stop the window

    timer.timeout.connect(turn)
    timer.start()


def _steps(modules: tuple[str, ...]) -> Iterator[None]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
            yield
    for name in modules:
        import_module(name)
        yield
