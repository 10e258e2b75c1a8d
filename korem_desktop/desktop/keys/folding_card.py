"""A card whose button unfolds what is done in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.scroll_page import words


class FoldingCard(QFrame):
    """A heading, a text, buttons; below them the ``inside``, hidden until :meth:`unfold`.

    ``unfolded`` lets the page bring it into view. Subclasses fill ``inside_rows`` and say the words.
    """

    unfolded = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_card")
        self.setProperty("surface", "card")
        self.heading, self.text = words(role="heading"), words()
        self.ways = QWidget()
        self.open = button(f"{name}_open")
        self._flow = flow(self.ways, self.open)
        self.inside = QWidget()
        self.inside_rows = QVBoxLayout(self.inside)
        self.inside_rows.setContentsMargins(0, 0, 0, 0)
        self.inside_rows.setSpacing(10)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(8)
        for part in (self.heading, self.text, self.ways, self.inside):
            rows.addWidget(part)
        self.inside.hide()

    @property
    def is_unfolded(self) -> bool:
        """Return whether something is being done in it."""
        return not self.inside.isHidden()

    def unfold(self) -> None:
        """Show the inside in place of the buttons."""
        self.ways.hide()
        self.inside.show()
        self.unfolded.emit()

    def fold(self) -> None:
        """Show the buttons again; what was typed is forgotten by the subclass."""
        was_unfolded = self.is_unfolded
        self.inside.hide()
        self.ways.show()
        if was_unfolded:
            self.open.setFocus(Qt.FocusReason.OtherFocusReason)

    def add_way(self, way: QPushButton) -> None:
        """Put one more button beside the first."""
        self._flow.addWidget(way)

    def retranslate(self) -> None:
        """Set every word anew; subclasses do."""

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


def button(name: str, kind: str = "secondary") -> QPushButton:
    """Return a button of a kind of the stylesheet."""
    made = QPushButton()
    made.setObjectName(name)
    polish(made, kind=kind)
    return made


def side_by_side(*buttons: QPushButton) -> QWidget:
    """Return buttons in one line where there is room, else one above the other."""
    place = QWidget()
    flow(place, *buttons)
    return place
