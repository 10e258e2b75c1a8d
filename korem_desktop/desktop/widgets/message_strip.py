"""An inline message: what happened and what to do next. Never a box over the window."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from korem_desktop.desktop.style import RESTYLED, icon, picture, picture_side, polish
from korem_desktop.failures import Known

Words = Callable[[], tuple[str, str]]
"""Gives a title and a sentence in the language of now: what is shown is said anew when that is switched."""


class Tone(StrEnum):
    """What a message is about."""

    INFO = "info"
    PROBLEM = "problem"
    GOOD = "good"


_ICONS = {
    Tone.INFO: ("info", "on_soft"),
    Tone.PROBLEM: ("triangle-alert", "warning"),
    Tone.GOOD: ("circle-check", "good"),
}


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say a text now."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # late: start-up time

    event = QAccessibleAnnouncementEvent(widget, text)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class MessageStrip(QFrame):
    """A title, a sentence and a button that puts them away; hidden while there is nothing to say."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_strip")
        self.setProperty("surface", "strip")
        self._mark = QLabel(self)
        self._title = QLabel(self)
        self._title.setObjectName("message_title")
        self._title.setProperty("role", "heading")
        self._text = QLabel(self)
        self._text.setObjectName("message_text")
        for label in (self._title, self._text):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._close = QToolButton(self)
        self._close.setObjectName("button_close_message")
        self._close.setProperty("kind", "quiet")
        self._close.setIcon(icon("x"))
        self._close.clicked.connect(self.clear)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._tone = Tone.INFO
        self._words: Words = _nothing
        self.retranslate()
        self._draw()
        self.hide()

    def show_message(self, words: Words, tone: Tone = Tone.PROBLEM) -> None:
        """Show a message in place of any before it, and have it read out."""
        polish(self, tone=tone.value)
        self._tone = tone
        self._draw()
        self._words = words
        title, text = self._say()
        self.show()
        announce(self, f"{title}. {text}")

    def show_known(self, known: Known) -> None:
        """Show a failure or a notice."""
        from korem_desktop.desktop.sentences import NOTICES, sentence, title  # late: start-up time

        tone = Tone.INFO if known.kind in NOTICES else Tone.PROBLEM
        self.show_message(lambda: (title(known), sentence(known)), tone)

    def clear(self) -> None:
        """Put the message away."""
        if not self.isHidden():
            self.hide()
            self._words = _nothing
            self.closed.emit()

    def text(self) -> str:
        """Return the sentence shown, empty while hidden."""
        return "" if self.isHidden() else self._text.text()

    @property
    def stop(self) -> QWidget:
        """Return where Tab leads: the button that puts the message away."""
        return self._close

    def retranslate(self) -> None:
        """Set every word anew."""
        self._say()
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close the message"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in RESTYLED and hasattr(self, "_tone"):
            self._draw()
        super().changeEvent(event)

    def _say(self) -> tuple[str, str]:
        title, text = self._words()
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        return title, text

    def _draw(self) -> None:
        side = picture_side(self)
        name, colour = _ICONS[self._tone]
        self._mark.setPixmap(picture(name, colour, side, self.devicePixelRatioF()))
        self._close.setIconSize(QSize(side, side))


def _nothing() -> tuple[str, str]:
    """Say nothing: the strip is put away."""
    return "", ""
