"""A layout of widgets in reading order that goes on in the next line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

RESTYLED = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)
"""Changes after which a screen looks again whether its columns still fit side by side."""


class FlowLayout(QLayout):
    """Lines of widgets, each at its preferred size: a row of buttons at 100 %, a column of them at 200 %."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

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
        """Return True: more lines are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels that a width needs."""
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def sizeHint(self) -> QSize:
        """Return the size of one line of all items."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, *, apply: bool) -> int:
        left, top, line = rect.left(), rect.top(), 0
        for item in self._shown():
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
