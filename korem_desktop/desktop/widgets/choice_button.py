"""A large choice: an icon, a title and a sentence, and the whole card is the button."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from korem_desktop.desktop.style import picture


class ChoiceButton(QPushButton):
    """A button whose title wraps and whose sentence says what it leads to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "choice")
        self._name = ""
        self._mark = QLabel(self)
        self._title = QLabel(self)
        self._title.setProperty("role", "heading")
        self._text = QLabel(self)
        self._text.setProperty("role", "choice_text")
        words = QVBoxLayout()
        words.setSpacing(2)
        for label in (self._title, self._text):
            label.setWordWrap(True)
            words.addWidget(label)
        for end in (0, -1):  # beside a higher card the two stay together
            words.insertStretch(end, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 16, 22, 16)
        row.setSpacing(20)
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        for label in (self._mark, self._title, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_picture(self, name: str) -> None:
        """Show a shipped icon before the words."""
        self._name = name
        if self.isVisible():
            self._draw_mark()

    def setText(self, text: str) -> None:
        """Set the title; the button has no text of its own to draw."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def setDescription(self, text: str) -> None:
        """Set the sentence under the title."""
        self._text.setText(text)
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """Return the size its words ask for."""
        return self._row().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size its words fit in."""
        return self._row().minimumSize()

    def hasHeightForWidth(self) -> bool:
        """Return True: words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height its words need at a width."""
        return self._row().heightForWidth(width)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when colours or the size of text change."""
        kinds = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
        if event.type() in kinds and self.isVisible():
            self._draw_mark()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon, in the colours and the size of now."""
        self._draw_mark()
        super().showEvent(event)

    def _row(self) -> QHBoxLayout:
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        return layout

    def _draw_mark(self) -> None:
        if not self._name:
            return
        tone = "on_accent" if self.property("first") else "accent"
        side = round(self.fontMetrics().height() * 1.6)
        self._mark.setPixmap(picture(self._name, tone, side, self.devicePixelRatioF()))
