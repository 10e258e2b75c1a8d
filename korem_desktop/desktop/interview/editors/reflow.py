"""A layout of equal columns that becomes fewer columns where the room is narrow or the letters are large."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class ReflowLayout(QLayout):
    """At most ``columns`` equal columns, each at least ``letters`` average letters wide, filled by rows."""

    def __init__(self, columns: int, letters: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._columns = columns
        self._letters = letters
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(6)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    # PySide6's stub says an item always comes back; Qt's contract is a null pointer past the end.
    def itemAt(self, index: int) -> QLayoutItem:
        """Return an item, None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        """Give an item away, None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        """Ask for no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Return True: fewer columns are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that a width needs."""
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def minimumSize(self) -> QSize:
        """Return the size of one column."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:
        """Return the size of all columns side by side."""
        shown = self._shown()
        columns = max(1, min(self._columns, len(shown)))
        wide = max((item.sizeHint().width() for item in shown), default=0)
        width = columns * max(wide, self._column_width()) + (columns - 1) * self.spacing()
        return QSize(width, self.heightForWidth(width))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _column_width(self) -> int:
        widget = self.parentWidget()
        return widget.fontMetrics().averageCharWidth() * self._letters if widget else 0

    def _place(self, rect: QRect, *, apply: bool) -> int:
        shown = self._shown()
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
