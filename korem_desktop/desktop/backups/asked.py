"""A question about one backup, asked where its button is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from korem_desktop.desktop.widgets.question_in_place import QuestionInPlace
from korem_desktop.desktop.widgets.scroll_page import words


def button(name: str, kind: str) -> QPushButton:
    """Return a button of a kind of the stylesheet, without its words."""
    made = QPushButton()
    made.setObjectName(name)
    made.setProperty("kind", kind)
    return made


class Asked(QFrame):
    """``confirmed`` is the second button; the first one, and Escape, leave everything as it is."""

    confirmed = Signal()

    def __init__(
        self, name: str, number: int, page: QScrollArea, asked_by: QPushButton, kind: str = "danger"
    ) -> None:
        """``kind`` is that of the button that confirms; the question is asked by a click on ``asked_by``."""
        super().__init__()
        self.setProperty("surface", "strip")
        self._text = words()
        self._keep = button(f"{name}_keep:{number}", "secondary")
        self._confirm = button(f"{name}_now:{number}", kind)
        place = QWidget()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(14, 10, 14, 10)
        rows.setSpacing(8)
        rows.addWidget(self._text)
        rows.addWidget(place)
        self._question = QuestionInPlace(self, (place, self._keep, self._confirm), page, asked_by)
        self._question.confirmed.connect(self.confirmed)
        asked_by.clicked.connect(self._question.ask)

    def say(self, text: str, keep: str, confirm: str) -> None:
        """Set the words of the question and of its two buttons."""
        self._text.setText(text)
        self._keep.setText(keep)
        self._confirm.setText(confirm)

    def take_back(self) -> bool:
        """Take the question back; return whether it was asked."""
        was_asked = self.isVisible()
        if was_asked:
            self._question.keep()
        return was_asked

    def put_away(self) -> None:
        """Take the question back: another one is asked now."""
        self._question.put_away()
