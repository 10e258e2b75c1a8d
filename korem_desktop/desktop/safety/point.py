"""One line of the safety page: a mark and a sentence."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from korem_desktop.desktop.style import RESTYLED, picture, picture_side
from korem_desktop.desktop.widgets.scroll_page import words


class Mark(Enum):
    """What a line is about: an icon and its colour."""

    HOLDS = ("circle-check", "good")
    ABSENT = ("triangle-alert", "warning")
    LIMIT = ("minus", "muted")


class Point(QWidget):
    """A sentence that says itself what its mark says, so that nothing hangs on seeing it."""

    def __init__(self, mark: Mark, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = mark
        self._picture = QLabel()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words(text), 1)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the mark, in the colours and the size of now."""
        self._draw()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the mark anew when colours or the size of text change."""
        if event.type() in RESTYLED and self.isVisible():
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        side = picture_side(self)
        drawn = picture(*self.mark.value, side, self.devicePixelRatioF())
        self._picture.setPixmap(drawn)
