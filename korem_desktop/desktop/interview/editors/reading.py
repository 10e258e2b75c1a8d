"""All that was answered, as one text to read, each part with a link back to its page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from korem_desktop.desktop.interview.editors.summaries import in_words, row_title
from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.desktop.style import colours_now
from korem_desktop.domain.answer import Place
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interview import Interview, Stop
from korem_desktop.domain.question import Kind, Step

_NO_VALUE = (Kind.GROUP, Kind.REVIEW)


class Reading(QTextBrowser):
    """As high as its text: the page around it scrolls. Its links can be followed, nothing can be copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )

    def show_answers(self, interview: Interview, words: Words, evidence: Sequence[EvidenceItem]) -> None:
        """Write every answer of the road in its order."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        step: Step | None = None
        row = ""
        for stop in interview.stops():
            said = self._said(stop, interview, words, evidence)
            if not said:
                continue
            if stop.page.step is not step:
                step, row = stop.page.step, ""
                self._write(cursor, words.step(step), self._format(bold=True, larger=2.0), above=14)
            if stop.row != row:
                row = stop.row
                if row:
                    title = row_title(interview, stop.page.group, row, words)
                    self._write(cursor, title, self._format(bold=True), above=8)
            for place, label, text in said:
                self._write(cursor, label, self._format(muted=True), above=6)
                cursor.insertText("   ", self._format())
                cursor.insertText(self.tr("Change"), self._link(stop, place))
                self._write(cursor, text, self._format(), above=0)
        cursor.endEditBlock()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height of the text."""
        super().resizeEvent(event)
        self._fit()

    def _said(
        self, stop: Stop, interview: Interview, words: Words, evidence: Sequence[EvidenceItem]
    ) -> list[tuple[Place, str, str]]:
        said = []
        for question in stop.page.questions:
            if question.kind in _NO_VALUE or not question.is_asked(interview.answers, stop.row):
                continue
            answer = interview.answers.get(question.id, stop.row)
            text = in_words(question, answer, interview, words, evidence)
            if text.strip():
                said.append((Place(question.id, stop.row), words.question(question.id).label, text))
        return said

    def _write(self, cursor: QTextCursor, text: str, look: QTextCharFormat, *, above: int) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        if cursor.atStart():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(text, look)

    def _format(self, *, bold: bool = False, muted: bool = False, larger: float = 0.0) -> QTextCharFormat:
        look = QTextCharFormat()
        font = QFont(self.font())
        font.setBold(bold)
        if larger:
            font.setPointSizeF(font.pointSizeF() + larger)
        look.setFont(font)
        look.setForeground(QColor(colours_now().muted if muted else colours_now().text))
        return look

    def _link(self, stop: Stop, place: Place) -> QTextCharFormat:
        look = self._format()
        look.setAnchor(True)
        goal = QUrl()
        goal.setPath(f"{stop.key}|{place.key}")
        look.setAnchorHref(goal.toString())
        look.setFontUnderline(True)
        look.setForeground(self.palette().color(QPalette.ColorRole.Link))
        return look

    def _fit(self) -> None:
        margins = self.contentsMargins()
        frame = self.height() - self.viewport().height()
        height = int(self.document().size().height()) + 1 + max(frame, margins.top() + margins.bottom())
        if self.height() != height:
            self.setFixedHeight(height)
