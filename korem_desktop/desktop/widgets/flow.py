"""A layout of widgets in reading order that goes on in the next line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop.widgets.reading_layout import ReadingLayout


class FlowLayout(ReadingLayout):
    """Lines of widgets, each at its preferred size: a row of buttons at 100 %, a column of them at 200 %."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent, spacing)

    def sizeHint(self) -> QSize:
        """Return the size of one line of all items."""
        hints = [item.sizeHint() for item in self.shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def place(self, rect: QRect, *, apply: bool) -> int:
        """Fill lines; an item wider than the room gets the room."""
        left, top, line = rect.left(), rect.top(), 0
        for item in self.shown():
            hint = item.sizeHint()
            if left > rect.left() and left + hint.width() > rect.right() + 1:
                left, top, line = rect.left(), top + line + self.spacing(), 0
            if apply:
                width = min(hint.width(), rect.width())
                item.setGeometry(QRect(QPoint(left, top), QSize(width, hint.height())))
            left += hint.width() + self.spacing()
            line = max(line, hint.height())
        return top + line - rect.top()


def flow(place: QWidget, *widgets: QWidget) -> FlowLayout:
    """Let widgets flow inside a place of a form, in the order given; return the layout."""
    layout = FlowLayout(place)
    for widget in widgets:
        layout.addWidget(widget)
    return layout
