"""Getting ready ahead of need: what an open case wants is imported while the person reads the first page.

Importing the rooms of an open case takes some 90 ms. PySide6 makes a class when its name is first touched,
and all of them at once when an event filter meets an object of a class it cannot name: another 30 ms. At the
moment of unlocking that was a stall of 150 ms. All of it happens in the window's thread, a little each turn:
PySide6 making one class in two threads at a time crashed the program.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer

_A_TURN = 0.006  # seconds

LEISURELY = 60
"""Milliseconds between steps that each take a while: what the person does in between comes first."""


def get_ready(modules: Iterable[str], parent: QObject) -> None:
    """Import modules, in order, a little each turn of the event loop, for as long as ``parent`` lives."""
    in_turns(_steps(tuple(modules)), parent)


def in_turns(steps: Iterable[Callable[[], object]], parent: QObject, every: int = 0) -> None:
    """Take steps in order for as long as ``parent`` lives, a little each turn, a turn ``every`` ms."""
    waiting = iter(steps)
    timer = QTimer(parent)
    timer.setInterval(every)

    def turn() -> None:
        until = time.perf_counter() + _A_TURN
        for step in waiting:
            step()
            if time.perf_counter() >= until:
                return
        timer.stop()
        timer.deleteLater()
        gc.freeze()  # all this stays until the end: looking through it for garbage would stop the window

    timer.timeout.connect(turn)
    timer.start()


def _steps(modules: tuple[str, ...]) -> Iterator[Callable[[], object]]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield partial(getattr, module, name)
    for name in modules:
        yield partial(import_module, name)
