"""The part of the window's side that scrolls where the window is low."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

_LOWEST = 80  # pixels


class NavScroll(QScrollArea):
    """As wide as what it holds, and wider by its scroll bar where there is one: nothing is cut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().rangeChanged.connect(self.updateGeometry)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the content, and a height that any window has."""
        content, bar = self.widget(), self.verticalScrollBar()
        # PySide6's stub says a widget always comes back; Qt's contract is a null pointer before it is set.
        width = content.minimumSizeHint().width() if content is not None else 0
        return QSize(width + (bar.sizeHint().width() if bar.maximum() else 0), _LOWEST)

    def sizeHint(self) -> QSize:
        """Return the same width, and the height of the content."""
        content = self.widget()
        height = content.sizeHint().height() if content is not None else 0
        return QSize(self.minimumSizeHint().width(), height)

    def event(self, event: QEvent) -> bool:
        """Measure anew when the content asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
