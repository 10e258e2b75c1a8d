"""Words of the person's own: one line, or paragraphs."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.checks import too_long, warnings
from korem_desktop.desktop.interview.editors.field import PRIVATE_INPUT, Around, Field, LineInput
from korem_desktop.domain.answer import Place, Value
from korem_desktop.domain.question import Question

_PARAGRAPH_SEPARATOR = "\u2029"  # how a Qt document writes the end of a paragraph


class TextField(Field):
    """One line."""

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._line = LineInput(self.name(), self)
        self._line.textChanged.connect(self._touched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)

    def read(self) -> Value | None:
        """Return the text as typed, None where there is none."""
        return self._line.text() or None

    def problems(self) -> list[str]:
        """Warn of a number that does not look right, and of a text too long for its line on paper."""
        return warnings(self.question, self._line.text(), self.around.words)

    def stops(self) -> list[QWidget]:
        """Return the line."""
        return [self._line]

    def show_example(self, example: str) -> None:
        """Show the example while nothing is typed."""
        self._line.show_example(example)

    def describe(self, label: str, description: str) -> None:
        """Name the line."""
        self._line.setAccessibleName(label)
        self._line.setAccessibleDescription(description)

    def _put(self, value: Value | None) -> None:
        self._line.setText(value if isinstance(value, str) else "")
        self._line.setCursorPosition(0)


class Paragraphs(QPlainTextEdit):
    """A field of paragraphs of the case; Tab leaves it."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setInputMethodHints(PRIVATE_INPUT | self.inputMethodHints())
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def text(self) -> str:
        """Return the text as typed, paragraphs divided by a line feed.

        ``toPlainText`` would turn every no-break space into a plain one.
        """
        return self.document().toRawText().replace(_PARAGRAPH_SEPARATOR, "\n")

    # Qt calls the form with one argument; PySide6's stub names two.
    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> object:  # type: ignore[override]
        """Tell of a cursor scrolled out of sight as if it stood at the edge it went beyond.

        A page that scrolls to the field scrolls to where its cursor is said to be: that may be far below it.
        """
        told = super().inputMethodQuery(query)
        if query is Qt.InputMethodQuery.ImCursorRectangle and isinstance(told, QRectF):
            lowest = max(0.0, self.viewport().height() - told.height())
            told.moveTop(min(max(0.0, told.top()), lowest))
        return told

    def set_lines(self, lines: int) -> None:
        """Ask for the height of so many lines at least."""
        margins = 2 * (int(self.document().documentMargin()) + 3)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * lines + margins)


class LongTextField(Field):
    """Paragraphs; a text of 20,000 characters is as quick as a short one."""

    _LINES = 4

    def __init__(self, question: Question, place: Place, around: Around) -> None:
        super().__init__(question, place, around)
        self._edit = Paragraphs(self.name(), self)
        self._edit.set_lines(self._LINES)
        self._edit.textChanged.connect(self._touched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._edit)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def read(self) -> Value | None:
        """Return the text as typed, None where there is none."""
        return self._edit.text() or None

    def problems(self) -> list[str]:
        """Warn of a text longer than the question is meant for."""
        length = self._edit.document().characterCount() - 1
        return [too_long(length, self.question.limit)] if length > self.question.limit else []

    def stops(self) -> list[QWidget]:
        """Return the field."""
        return [self._edit]

    def show_example(self, example: str) -> None:
        """Show the example while nothing is typed."""
        self._edit.setPlaceholderText(example)

    def describe(self, label: str, description: str) -> None:
        """Name the field."""
        self._edit.setAccessibleName(label)
        self._edit.setAccessibleDescription(description)

    def _put(self, value: Value | None) -> None:
        self._edit.setPlainText(value if isinstance(value, str) else "")
        self._edit.moveCursor(QTextCursor.MoveOperation.Start)
