"""What stands where nothing is yet: a picture, a sentence, and the button that changes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from korem_desktop.desktop.style import RESTYLED, picture

_PICTURE = 2.4  # lines high


class EmptyState(QFrame):
    """A card that fills the room; its words come from the form, its buttons by :meth:`take`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._name = ""
        self._picture = QLabel(self)
        self._sentence = QLabel(self)
        self._sentence.setObjectName("empty_sentence")
        self._sentence.setProperty("role", "body")
        self._sentence.setTextFormat(Qt.TextFormat.PlainText)
        self._sentence.setWordWrap(True)
        for label in (self._picture, self._sentence):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addWidget(self._sentence)
        column.addLayout(self._buttons)
        column.addStretch(1)

    def set_picture(self, name: str) -> None:
        """Show a shipped icon above the words."""
        self._name = name
        self._draw()

    def setText(self, sentence: str) -> None:
        """Say why nothing is here and what to do about it."""
        self._sentence.setText(sentence)

    def take(self, button: QWidget) -> None:
        """Put a button into the middle, after those that are there."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def give_back(self, button: QWidget) -> None:
        """Let a button go, to stand elsewhere."""
        self._buttons.removeWidget(button)

    def holds(self, button: QWidget) -> bool:
        """Return whether a button stands here."""
        return self._buttons.indexOf(button) >= 0

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew on a change of colours or of the size of text."""
        super().changeEvent(event)
        if event.type() in RESTYLED and hasattr(self, "_sentence"):
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw in the colours of now."""
        self._draw()
        super().showEvent(event)

    def _draw(self) -> None:
        if self._name:
            side = round(self.fontMetrics().height() * _PICTURE)
            drawn = picture(self._name, "muted", side, self.devicePixelRatioF())
            self._picture.setPixmap(drawn)
