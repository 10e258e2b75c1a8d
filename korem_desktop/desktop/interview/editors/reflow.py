"""A layout of equal columns that becomes fewer columns where the room is narrow or the letters are large."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from korem_desktop.desktop.widgets.reading_layout import ReadingLayout


class ReflowLayout(ReadingLayout):
    """At most ``columns`` equal columns, each at least ``letters`` average letters wide, filled by rows."""

    def __init__(self, columns: int, letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, 6)
        self._columns = columns
        self._letters = letters

    def sizeHint(self) -> QSize:
        """Return the size of all columns side by side."""
        shown = self.shown()
        columns = max(1, min(self._columns, len(shown)))
        wide = max((item.sizeHint().width() for item in shown), default=0)
        width = columns * max(wide, self._column_width()) + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def _column_width(self) -> int:
        widget = self.parentWidget()
        return widget.fontMetrics().averageCharWidth() * self._letters if widget else 0

    def place(self, rect: QRect, *, apply: bool) -> int:
        """Fill the columns by rows; a row is as high as its highest item."""
        shown = self.shown()
        if not shown:
            return 0
        gap = self.spacing()
        least = max(self._column_width(), *(item.minimumSize().width() for item in shown), 1)
        columns = max(1, min(self._columns, len(shown), (rect.width() + gap) // (least + gap)))
        width = max(1, (rect.width() - gap * (columns - 1)) // columns)
        top = rect.top()
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, width) for item in row)
            if apply:
                for column, item in enumerate(row):
                    item.setGeometry(QRect(rect.left() + column * (width + gap), top, width, height))
            top += height + gap
        return top - gap - rect.top()


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
