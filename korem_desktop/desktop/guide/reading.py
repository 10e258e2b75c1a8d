"""A topic of the guide as a quiet column of text: real headings and lists, selectable, nothing to follow."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from korem_desktop.desktop import style
from korem_desktop.desktop.guide.writing import Writer, write_emergency, write_topic
from korem_desktop.texts.guide import Guide

EMERGENCY = "emergency"
"""The id under which the numbers to call are shown like a topic."""

LETTERS = 70
"""Letters in a full line; more is tiring to read."""

_MARGIN = 2.0  # around the text, in heights of a small letter


@dataclass(frozen=True, slots=True)
class Place:
    """Where reading stands: the paragraph at the top, and how much of it is above the edge (0 to 1).

    Topics have the same paragraphs in every language, so a place outlives a change of language or size.
    """

    block: int = 0
    part: float = 0.0


class Reading(QTextEdit):
    """One topic. It only shows: no link leads anywhere, and the arrow keys move a caret to select with."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guide_text")
        self.setProperty("kind", "reading")
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._shown: tuple[Guide, str, date] | None = None
        self._is_close = False
        self._kept: Place | None = None  # where reading was brought to, until the person scrolls
        self._is_moving = False
        self._is_writing = False
        self._settle = self._soon(lambda: self.go_to(self.place()))
        self._rewrite = self._soon(lambda: self._write(self.place()))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_topic(self, guide: Guide, topic_id: str, today: date, place: Place | None = None) -> None:
        """Show a topic from its beginning, or from a place. ``today`` decides which sources are old.

        Raises Bug where there is no such topic.
        """
        title = guide.emergency.title if topic_id == EMERGENCY else guide.topic(topic_id).title
        self._shown = (guide, topic_id, today)
        self.setAccessibleName(title)
        self._write(place if place is not None else Place())

    def set_close(self, is_close: bool) -> None:
        """Say whether the room is small: then titles are smaller, to leave more of the text in sight."""
        if is_close != self._is_close:
            self._is_close = is_close
            if self._is_writing:
                # A scroll bar that comes while text is put in has the whole page laid out anew, and that asks
                # here: to write inside the writing crashed.
                self._rewrite.start()
            elif self._shown is not None:
                self._write(self.place())

    def place(self) -> Place:
        """Return where reading stands."""
        if self._kept is not None:
            return self._kept
        if self.verticalScrollBar().value() == 0:
            return Place()
        block = self.cursorForPosition(QPoint(self.viewport().width() // 2, 0)).block()
        rect = self.document().documentLayout().blockBoundingRect(block)
        above = self.verticalScrollBar().value() - rect.top()
        return Place(block.blockNumber(), min(1.0, max(0.0, above / max(1.0, rect.height()))))

    def go_to(self, place: Place) -> None:
        """Scroll to a place, and put the caret there, so that the keys go on from it."""
        document = self.document()
        block = document.findBlockByNumber(max(0, min(place.block, document.blockCount() - 1)))
        self._is_moving = True
        self.setTextCursor(QTextCursor(block))
        rect = document.documentLayout().blockBoundingRect(block)
        is_top = place == Place()
        self.verticalScrollBar().setValue(0 if is_top else round(rect.top() + place.part * rect.height()))
        self._is_moving = False
        self._kept = place

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the same words when the lines break anew."""
        self._kept = self.place()
        self._is_moving = True
        super().resizeEvent(event)
        # In a turn of its own: Qt sends this from inside the document's layout when the scroll bar comes or
        # goes, and to move the caret there crashed.
        self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Stay at the place asked for; Qt would bring the caret into sight."""
        place = self.place()
        self._is_moving = True
        super().showEvent(event)
        self.go_to(place)

    def changeEvent(self, event: QEvent) -> None:
        """Write the topic anew in letters of another size or colour."""
        super().changeEvent(event)
        if event.type() in style.RESTYLED and self._shown is not None:
            self._kept = self.place()
            self._rewrite.start()  # in a turn of its own: once for the several events of one change

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words only, without their looks."""
        data = QMimeData()
        data.setText(self.textCursor().selection().toPlainText())
        return data

    def _soon(self, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(0)
        timer.timeout.connect(call)
        return timer

    def _scrolled(self) -> None:
        if not self._is_moving:
            self._kept = None

    def _write(self, place: Place) -> None:
        assert self._shown is not None
        guide, topic_id, today = self._shown
        self._is_moving = self._is_writing = True
        self._measure()
        self.document().clear()
        unit = float(self.fontMetrics().xHeight())
        writer = Writer(QTextCursor(self.document()), self.font(), unit, is_close=self._is_close)
        if topic_id == EMERGENCY:
            write_emergency(writer, guide, today)
        else:
            write_topic(writer, guide, guide.topic(topic_id), today)
        self._is_writing = False
        self._kept = place  # what a rewriting asked for meanwhile goes to
        self.go_to(place)

    def _measure(self) -> None:
        """Keep the lines readable: the width follows the language's own letters."""
        assert self._shown is not None
        sample = self._shown[0].topics[0].words().replace("\n", " ")
        metrics = self.fontMetrics()
        margin = metrics.xHeight() * _MARGIN
        self.document().setDocumentMargin(margin)
        self.document().setIndentWidth(metrics.xHeight() * 3.2)
        letter = metrics.horizontalAdvance(sample) / max(1, len(sample))
        frame = 2 * margin + self.verticalScrollBar().sizeHint().width() + metrics.xHeight()
        self.setMaximumWidth(round(letter * LETTERS + frame))
