"""What happened, on one line: it was asked before anything was written, and can be changed here."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.frame import QuestionFrame


class HappenedLine(QWidget):
    """The choice in words, with a button that opens the question; the question while nothing is chosen."""

    def __init__(self, frame: QuestionFrame, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.frame = frame
        self._line = QWidget(self)
        self._label = QLabel(self._line)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setProperty("role", "hint")
        self._said = QLabel(self._line)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._change = QPushButton(self._line)
        self._change.setObjectName("change:happened.kind")
        self._change.setProperty("kind", "link")
        self._change.clicked.connect(self.open)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._label)
        words.addWidget(self._said)
        line = QHBoxLayout(self._line)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        line.addWidget(self._change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(frame)
        self._is_open = False
        self.refresh()

    def open(self) -> None:
        """Show the question in place of the line, and go into it."""
        self._is_open = True
        self.refresh()
        self.frame.focus_first()

    def refresh(self) -> None:
        """Follow the answer and the language; a question once open stays open while the page is there."""
        words, question = self.frame.around.words, self.frame.question
        chosen = self.frame.value().text()
        # Where nothing is chosen the question stands open, and choosing must not fold it under the pointer.
        self._is_open = self._is_open or chosen not in question.choices
        if not self._is_open:
            self._said.setText(words.choice(question.id, chosen))
        self._label.setText(words.question(question.id).label)
        self._change.setText(self.tr("Change"))
        self._change.setAccessibleName(f"{self._label.text()} {self._said.text()}. {self._change.text()}")
        self._line.setVisible(not self._is_open)
        self.frame.setVisible(self._is_open)
