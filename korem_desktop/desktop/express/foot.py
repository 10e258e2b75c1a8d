"""The foot of the one page: what is missing, the way to the full road, the way to paper."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from korem_desktop.desktop.interview.editors.links import Link
from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.column import Column
from korem_desktop.desktop.widgets.flow import flow

LINES = 22
"""Height of a screen in lines of text; with fewer the foot stands at the end of the page, not below it."""

_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_SIDE = 24  # pixels, as beside the page
_AIR = 8  # pixels


class Foot(QFrame):
    """A link that says how much is missing, and two buttons, under each other where the room is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Column(self)
        self.missing = Link("button_missing", "", self._column)
        self._buttons = QWidget(self._column)
        self.letters = QToolButton(self._buttons)
        self.letters.setObjectName("button_letters")
        self.letters.setProperty("kind", "quiet")
        self.full = QPushButton(self._buttons)
        self.full.setObjectName("button_full")
        self.full.setProperty("kind", "secondary")
        self.papers = QPushButton(self._buttons)
        self.papers.setObjectName("button_papers")
        self.papers.setProperty("kind", "primary")
        flow(self._buttons, self.letters, self.full, self.papers)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._buttons.setSizePolicy(policy)
        self._row = QBoxLayout(_ACROSS, self._column)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.missing, 1)
        self._row.addWidget(self._buttons)
        self._middle = QHBoxLayout(self)
        self._middle.addWidget(self._column)
        self.retranslate()

    def show_missing(self, count: int) -> None:
        """Say how many questions are not answered."""
        said = self.tr("Not answered: %n", "", count) if count else self.tr("Nothing is missing")
        self.missing.setText(said)
        self.missing.updateGeometry()

    def retranslate(self) -> None:
        """Set the words of the buttons."""
        self.full.setText(self.tr("Full statement"))
        self.full.setToolTip(self.tr("Step by step, with talks, witnesses and recordings. Nothing is lost."))
        self.papers.setText(self.tr("Print or save"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the link above the buttons where it would have no room beside them."""
        super().resizeEvent(event)
        wanted = self.missing.sizeHint().width() + self._row.spacing() + self._buttons.sizeHint().width()
        self._row.setDirection(_DOWN if wanted > self._column.width() else _ACROSS)

    def follow(self, links: Sequence[QWidget]) -> None:
        """Have Tab come here after links made anew, as one reads."""
        for before, after in itertools.pairwise([*links, self.missing, self.letters, self.full, self.papers]):
            QWidget.setTabOrder(before, after)

    def stand(self, below: QVBoxLayout, at_end_of: QVBoxLayout, *, is_low: bool) -> None:
        """Stand in sight below the page, or where the window is low at the page's end."""
        wanted, other = (at_end_of, below) if is_low else (below, at_end_of)
        if wanted.indexOf(self) >= 0:
            return
        other.removeWidget(self)
        wanted.addWidget(self)
        if is_low:
            self._middle.setContentsMargins(0, _AIR, 0, _AIR)
        else:
            self._middle.setContentsMargins(*_beside(self, _AIR))
        polish(self, surface="" if is_low else "footer")


def in_the_middle(widget: QWidget) -> QWidget:
    """Return a place below the page that holds a widget in the page's column."""
    place = QWidget()
    column = Column(place)
    rows = QVBoxLayout(column)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.addWidget(widget)
    middle = QHBoxLayout(place)
    middle.setContentsMargins(*_beside(place, 0))
    middle.addWidget(column)
    return place


def _beside(widget: QWidget, air: int) -> tuple[int, int, int, int]:
    """Return the margins in pixels that keep to the column of a page with its scroll bar."""
    bar = widget.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    return _SIDE, air, _SIDE + bar, air
