"""A layout of equal tiles: as many side by side as have room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from korem_desktop.desktop.widgets.reading_layout import ReadingLayout


class Tiles(ReadingLayout):
    """Lines of tiles of one width; a line is as high as its highest tile.

    ``letters`` is the least width of a tile, in average letters, so that it follows the size of text.
    """

    def __init__(self, parent: QWidget, *, letters: int, most: int = 2, spacing: int = 14) -> None:
        super().__init__(parent, spacing)
        self._around = parent
        self._letters = letters
        self._most = most

    def sizeHint(self) -> QSize:
        """Return the size of all tiles one above the other."""
        least = self.minimumSize()
        return QSize(least.width(), self.heightForWidth(least.width()))

    def place(self, rect: QRect, *, apply: bool) -> int:
        """Fill lines with tiles of equal width."""
        items, top = self.shown(), rect.top()
        columns = self._columns(rect.width())
        width = (rect.width() - self.spacing() * (columns - 1)) // columns
        for start in range(0, len(items), columns):
            line = items[start : start + columns]
            height = max(_height(item, width) for item in line)
            for number, item in enumerate(line):
                left = rect.left() + number * (width + self.spacing())
                if apply:
                    item.setGeometry(QRect(QPoint(left, top), QSize(width, height)))
            top += height + self.spacing()
        return max(0, top - self.spacing() - rect.top())

    def _columns(self, width: int) -> int:
        least = self._around.fontMetrics().averageCharWidth() * self._letters
        return max(1, min(self._most, (width + self.spacing()) // (least + self.spacing())))


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
