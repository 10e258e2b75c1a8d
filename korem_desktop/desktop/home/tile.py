"""A small card of the home page: what there is of one thing, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from korem_desktop.desktop.interview.editors.links import Link
from korem_desktop.desktop.style import RESTYLED, picture, picture_side
from korem_desktop.desktop.widgets.scroll_page import words

_LINK_EDGE = 6  # pixels of padding and frame before the words of a link


class Tile(QFrame):
    """An icon, a heading, a line or two, and a link."""

    followed = Signal()

    def __init__(self, name: str, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"tile:{name}")
        self.setProperty("surface", "card")
        self._picture = picture
        self._mark = QLabel()
        self._heading = words(role="heading")
        self._text = words()
        self._hint = words(role="hint")
        self._link = Link(f"home:{name}", "")
        self._link.clicked.connect(self.followed)
        rows = QVBoxLayout()
        rows.setSpacing(4)
        for widget in (self._heading, self._text, self._hint):
            widget.setIndent(_LINK_EDGE)  # begins where the words of the link do
            rows.addWidget(widget)
        rows.addStretch(1)
        rows.addWidget(self._link)
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 14, 18, 12)
        line.setSpacing(14)
        line.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(rows, 1)

    def show_words(self, heading: str, text: str, link: str, hint: str = "") -> None:
        """Set every text."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._link.setText(link)
        self._link.updateGeometry()

    def text(self) -> str:
        """Return the line under the heading."""
        return self._text.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon, in the colours and the size of now."""
        self._draw()
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew when colours or the size of text change."""
        if event.type() in RESTYLED and self.isVisible():
            self._draw()
        super().changeEvent(event)

    def _draw(self) -> None:
        side = picture_side(self)
        drawn = picture(self._picture, "accent", side, self.devicePixelRatioF())
        self._mark.setPixmap(drawn)
