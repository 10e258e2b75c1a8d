"""A column of readable width in the middle of the page."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

_LETTERS = 92
"""Average letters in a full line; more is tiring to read."""


class Column(QFrame):
    """Grows with the window up to a width measured in letters, so that it follows the size of text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._measure()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew when the text's size changes."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()
        super().changeEvent(event)

    def _measure(self) -> None:
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        if width != self.maximumWidth():
            self.setMaximumWidth(width)
