"""Typing as a person does: keys for the first letters, an input method's commit for the rest.

``QTest.keyClicks`` aborts the process at a Kazakh letter.
"""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_BY_KEYS = 100  # letters


_NONE = Qt.KeyboardModifier.NoModifier


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> None:
    """Press and release one key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def type_text(widget: QWidget, text: str) -> None:
    """Type a text of one or more paragraphs into a field."""
    for number, paragraph in enumerate(text.split("\n")):
        if number:
            press_return(widget)
        for letter in paragraph[:_BY_KEYS]:
            event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)
        if paragraph[_BY_KEYS:]:
            commit = QInputMethodEvent()
            commit.setCommitString(paragraph[_BY_KEYS:])
            QApplication.sendEvent(widget, commit)


def press_return(widget: QWidget) -> None:
    """Press Enter."""
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    QApplication.sendEvent(widget, event)
