"""Messages about single files, one strip each, and one strip for the rest where there are many."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from korem_desktop.desktop import sentences
from korem_desktop.desktop.figures import breakable, unbroken
from korem_desktop.desktop.widgets.message_strip import MessageStrip, Tone
from korem_desktop.failures import Known

SINGLE = 3
"""Strips shown before the rest is put into one."""

LISTED = 12
"""Files named in that one."""


class Messages(QWidget):
    """A column of message strips; takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strips: list[MessageStrip] = []
        self._rest: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._summary = MessageStrip(self)
        self._summary.closed.connect(self._rest.clear)
        self._column.addWidget(self._summary)

    def say(self, title: str, text: str, tone: Tone = Tone.INFO) -> None:
        """Show a message above those before it."""
        if len(self._strips) >= SINGLE:
            self._add_to_rest(title)
            return
        strip = MessageStrip(self)
        strip.closed.connect(lambda: self._close(strip))
        self._strips.append(strip)
        self._column.insertWidget(0, strip)
        strip.show_message(breakable(title), breakable(text), tone)

    def refuse(self, name: str, known: Known) -> None:
        """Say that something was not taken in, and why."""
        title = f"{name}: {sentences.title(known)}"
        self.say(title, sentences.sentence(known), Tone.PROBLEM)

    def warn(self, name: str, known: Known) -> None:
        """Say what is to be known of something that was taken in all the same."""
        self.say(f"{name}: {sentences.title(known)}", sentences.sentence(known))

    def clear(self) -> None:
        """Put every message away."""
        for strip in list(self._strips):
            strip.clear()
        self._summary.clear()

    def texts(self) -> list[str]:
        """Return the sentences shown, the last one first."""
        shown = (strip.text() for strip in (*reversed(self._strips), self._summary))
        return [unbroken(text) for text in shown if text]

    def _add_to_rest(self, title: str) -> None:
        self._rest.append(title)
        lines = self._rest[:LISTED]
        if len(self._rest) > LISTED:
            lines.append(self.tr("… and %n more", "", len(self._rest) - LISTED))
        heading = self.tr("%n more messages", "", len(self._rest))
        self._summary.show_message(heading, breakable("\n".join(lines)), Tone.PROBLEM)

    def _close(self, strip: MessageStrip) -> None:
        self._strips.remove(strip)
        strip.deleteLater()
