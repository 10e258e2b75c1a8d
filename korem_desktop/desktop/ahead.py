"""Getting ready ahead of need: what an open case wants is imported while the person reads the first page.

Importing the rooms of an open case takes some 90 ms. PySide6 makes a class when its name is first touched,
and all of them at once when an event filter meets an object of a class it cannot name: another 30 ms. At the
moment of unlocking, in the window's thread, that was a stall of 150 ms.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterable
from importlib import import_module

from PySide6 import QtCore, QtGui, QtWidgets


def get_ready(modules: Iterable[str]) -> threading.Thread:
    """Import modules, in order, in a thread of their own, and return it."""
    thread = threading.Thread(target=_import, args=(tuple(modules),), name="ahead", daemon=True)
    thread.start()
    return thread


def _import(modules: tuple[str, ...]) -> None:
    for name in modules:
        import_module(name)
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            getattr(module, name)
    gc.freeze()  # all this stays until the end: looking through it for garbage would stop the window
