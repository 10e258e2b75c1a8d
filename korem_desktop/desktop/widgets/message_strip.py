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
    """A title, a sentence and a button that puts them away; hidden while there is nothing to say.

    A message of the screen it stands on replaces the one before; those of the program (:meth:`add_known`)
    wait under the newest until each has been put away.
    """

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
        self._more = QLabel(self)
        self._more.setObjectName("message_more")
        self._more.setProperty("role", "hint")
        for label in (self._title, self._text, self._more):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._close = QToolButton(self)
        self._close.setObjectName("button_close_message")
        self._close.setProperty("kind", "quiet")
        self._close.setIcon(icon("x"))
        self._close.clicked.connect(self._put_away)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addWidget(self._more)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 8, 10)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._tone = Tone.INFO
        self._words: Words = _nothing
        self._known: list[Known] = []  # told by the program and not put away; the last one is in front
        self.retranslate()
        self._draw()
        self.hide()

    def show_message(self, words: Words, tone: Tone = Tone.PROBLEM) -> None:
        """Show a message in place of any before it, and have it read out."""
        self._known.clear()
        self._show(words, tone)

    def show_known(self, known: Known) -> None:
        """Show a failure or a notice in place of any message before it."""
        self._known.clear()
        self._show_known(known)

    def add_known(self, known: Known) -> None:
        """Show a failure or a notice over those not put away yet; one told again comes to the front."""
        same = [one for one in self._known if (one.kind, one.facts) == (known.kind, known.facts)]
        for one in same:
            self._known.remove(one)
        self._known.append(known)
        self._show_known(known)

    def clear(self) -> None:
        """Put every message away."""
        self._known.clear()
        if not self.isHidden():
            self.hide()
            self._words = _nothing
            self.closed.emit()

    def _put_away(self) -> None:
        """Put the message in front away, and show the one under it."""
        if self._known:
            self._known.pop()
        if self._known:
            self._show_known(self._known[-1])
        else:
            self.clear()

    def _show_known(self, known: Known) -> None:
        from korem_desktop.desktop.sentences import NOTICES, sentence, title  # late: start-up time

        tone = Tone.INFO if known.kind in NOTICES else Tone.PROBLEM
        self._show(lambda: (title(known), sentence(known)), tone)

    def _show(self, words: Words, tone: Tone) -> None:
        polish(self, tone=tone.value)
        self._tone = tone
        self._draw()
        self._words = words
        title, text = self._say()
        self.show()
        announce(self, f"{title}. {text}")

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
        waiting = len(self._known) - 1
        more = self.tr("%n more: put this one away to read it.", "", waiting) if waiting > 0 else ""
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self.setAccessibleName(title)
        self.setAccessibleDescription(f"{text} {more}".strip())
        return title, text

    def _draw(self) -> None:
        side = picture_side(self)
        name, colour = _ICONS[self._tone]
        self._mark.setPixmap(picture(name, colour, side, self.devicePixelRatioF()))
        self._close.setIconSize(QSize(side, side))


def _nothing() -> tuple[str, str]:
    """Say nothing: the strip is put away."""
    return "", ""
