"""Messages about single files, one strip each, and one strip for the rest where there are many."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from korem_desktop.desktop import sentences
from korem_desktop.desktop.figures import breakable, unbroken
from korem_desktop.desktop.widgets.message_strip import MessageStrip, Tone, Words
from korem_desktop.failures import Known

SINGLE = 3
"""Strips shown before the rest is put into one."""

LISTED = 12
"""Files named in that one."""


class Messages(QWidget):
    """A column of message strips; takes no room while there is nothing to say."""

    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: list[MessageStrip] = []
        self._rest: list[Words] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._summary = MessageStrip(self)
        self._summary.closed.connect(self._rest.clear)
        self._column.addWidget(self._summary)

    def say(self, words: Words, tone: Tone = Tone.INFO) -> None:
        """Show a message above those before it."""
        if len(self._strips) >= SINGLE:
            self._rest.append(words)
            self._summary.show_message(self._of_the_rest, Tone.PROBLEM)
            return
        strip = MessageStrip(self)
        strip.closed.connect(lambda: self._close(strip))
        self._strips.append(strip)
        self._column.insertWidget(0, strip)
        strip.show_message(lambda: _breakable(words), tone)
        self.shown.emit()

    def refuse(self, name: str, known: Known) -> None:
        """Say that something was not taken in, and why."""
        self.say(lambda: _of_a_file(name, known), Tone.PROBLEM)

    def warn(self, name: str, known: Known) -> None:
        """Say what is to be known of something that was taken in all the same."""
        self.say(lambda: _of_a_file(name, known))

    def stops(self) -> list[QWidget]:
        """Return where Tab leads, from top to bottom."""
        return [strip.stop for strip in (*reversed(self._strips), self._summary)]

    def clear(self) -> None:
        """Put every message away."""
        for strip in list(self._strips):
            strip.clear()
        self._summary.clear()

    def texts(self) -> list[str]:
        """Return the sentences shown, the last one first."""
        shown = (strip.text() for strip in (*reversed(self._strips), self._summary))
        return [unbroken(text) for text in shown if text]

    def _of_the_rest(self) -> tuple[str, str]:
        lines = [words()[0] for words in self._rest[:LISTED]]
        if len(self._rest) > LISTED:
            lines.append(self.tr("… and %n more", "", len(self._rest) - LISTED))
        heading = self.tr("%n more messages", "", len(self._rest))
        return heading, breakable("\n".join(lines))

    def _close(self, strip: MessageStrip) -> None:
        self._strips.remove(strip)
        strip.deleteLater()


def _of_a_file(name: str, known: Known) -> tuple[str, str]:
    return f"{name}: {sentences.title(known)}", sentences.sentence(known)


def _breakable(words: Words) -> tuple[str, str]:
    title, text = words()
    return breakable(title), breakable(text)
