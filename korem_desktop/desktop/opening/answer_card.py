"""A choice as a card of two voices: the answer itself, and below it in smaller words what it means."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.cards import RadioCard

_ABOVE = 9  # pixels over and under the words
_BESIDE = 12


class AnswerCard(RadioCard):
    """One of several; a screen reader hears the answer as its name and the meaning as its description."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._answer = QLabel(self)
        self._answer.setProperty("role", "body")
        self._meaning = QLabel(self)
        self._meaning.setProperty("role", "choice_text")
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(1)
        self._rows.addStretch(1)  # beside a higher card both voices stay together, in the middle
        for label in (self._answer, self._meaning):
            label.setWordWrap(True)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._rows.addWidget(label)
        self._rows.addStretch(1)

    def set_words(self, answer: str, meaning: str = "") -> None:
        """Set both voices; the second may be silent."""
        self._answer.setText(answer)
        self._meaning.setText(meaning)
        self._meaning.setVisible(bool(meaning))
        self.setAccessibleName(answer)
        self.setAccessibleDescription(meaning)

    def sizeHint(self) -> QSize:
        """Return the size its words ask for."""
        return self._rows.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size its words fit in."""
        return self._rows.minimumSize()

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that its words need at a width."""
        return self._rows.heightForWidth(width)

    def showEvent(self, event: QShowEvent) -> None:
        """Leave room for the mark, in the style of now."""
        self._make_room()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Leave room for the mark anew where the size of text has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.isVisible():
            self._make_room()

    def _make_room(self) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_RadioButtonContents, option, self)
        self._rows.setContentsMargins(inside.left() + 2, _ABOVE, _BESIDE, _ABOVE)
