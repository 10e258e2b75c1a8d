"""Python's own ``import``, put back after PySide6 came in: the first import of a process that shows a window.

PySide6 replaces it by one that reads the source text of every module imported from then on, in search of a
switch (``from __feature__ import ...``) which this program does not use, and keeps those texts in memory.
Measured: 5 ms of the start.
"""

from __future__ import annotations

import builtins

_own = builtins.__import__

import shiboken6  # noqa: E402, F401 - it is what replaces it

builtins.__import__ = _own
