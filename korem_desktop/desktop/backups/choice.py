"""One of several ways to go on: a radio button, and below its words a line that says more."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from korem_desktop.desktop.style import RESTYLED
from korem_desktop.desktop.widgets.scroll_page import words


class Choice(QWidget):
    """The line stands under the words of the button, not under its ring, in letters of any size."""

    def __init__(self, name: str, group: QButtonGroup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QRadioButton()
        self.button.setObjectName(name)
        group.addButton(self.button)
        self._hint = words(role="hint")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self.button)
        rows.addWidget(self._hint)

    def say(self, text: str, hint: str) -> None:
        """Set the words of the button and the line below, which may be empty."""
        self.button.setText(text)
        self.button.setAccessibleDescription(hint)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def showEvent(self, event: QShowEvent) -> None:
        """Put the line where the words begin."""
        super().showEvent(event)
        self._indent()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() in RESTYLED and hasattr(self, "_hint"):
            self._indent()

    def _indent(self) -> None:
        option = QStyleOptionButton()
        self.button.initStyleOption(option)
        option.rect = self.button.rect()
        part = QStyle.SubElement.SE_RadioButtonContents
        begin = self.button.style().subElementRect(part, option, self.button).left()
        self._hint.setContentsMargins(begin, 0, 0, 4)
