"""The one large button of the home page: its words are as long as a page's name, and wrap."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from korem_desktop.desktop.interview.editors.cards import Wrapped

_ROUNDED = 2  # pixels that rounded widths of letters lose: the last word would stand on a line of its own


class NextButton(Wrapped, QPushButton):
    """A primary button that is as wide as its words where there is room."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "primary")
        self.settle(self)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the size on one line."""
        width = self.face.wanted().width() + _ROUNDED
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn whole
        """Draw the button."""
        self.face.paint(QPalette.ColorRole.ButtonText)
