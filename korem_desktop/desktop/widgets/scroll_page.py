"""A page to read: a title and a column of cards, scrolled where the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from korem_desktop.desktop.widgets.column import Column


class ScrollPage(QScrollArea):
    """Holds a column of readable width in the middle of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        content = QWidget()
        middle = QHBoxLayout(content)
        middle.setContentsMargins(24, 20, 24, 24)
        column = Column(content)
        middle.addWidget(column)
        self.rows = QVBoxLayout(column)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(14)
        self.title = words(role="title")
        self.rows.addWidget(self.title)
        self.rows.addStretch(1)
        self.setWidget(content)

    def add(self, widget: QWidget) -> None:
        """Put a widget below what is there."""
        self.rows.insertWidget(self.rows.count() - 1, widget)


def empty(rows: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := rows.takeAt(0)) is not None:
        if (gone := item.widget()) is not None:
            gone.hide()
            gone.deleteLater()


def words(text: str = "", *, role: str = "body") -> QLabel:
    """Return a label whose words wrap, plain, in one of the stylesheet's roles."""
    label = QLabel(text)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def card() -> tuple[QFrame, QVBoxLayout]:
    """Return an empty card and its rows."""
    frame = QFrame()
    frame.setProperty("surface", "card")
    rows = QVBoxLayout(frame)
    rows.setContentsMargins(20, 16, 20, 16)
    rows.setSpacing(8)
    return frame, rows
