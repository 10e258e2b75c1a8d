"""A fault of newer PySide6 on older Pythons, which ends in an abort after some thousand calls."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject


def test_calls_of_qt_do_not_use_up_none() -> None:
    """Five hundred calls that return nothing leave the count of references to None as it was (within 100)."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(500):
        thing.setObjectName("name")
    assert sys.getrefcount(None) > before - 100
