"""The room messages may take: as much as they need, and never more than a part of the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

PART = 0.42
"""Of the window's height; a longer message is scrolled (large text in a small window)."""


class MessageArea(QScrollArea):
    """Holds strips one above the other, and is as high as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def setWidget(self, content: QWidget) -> None:
        """Take the widget with the strips in."""
        super().setWidget(content)
        content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the content when it grows or shrinks."""
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width, on which the height of wrapped words depends."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        if content is None:
            return
        layout = content.layout()
        if layout is None:
            return
        needed = layout.totalHeightForWidth(self.viewport().width())
        # else its own least height counts, that of words wrapped as narrowly as can be, and they are scrolled
        content.setMinimumHeight(max(1, needed))
        self.setFixedHeight(min(needed, round(self.window().height() * PART)))
