"""The steps beside the page where there is room, and in its place where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop._forms.interview import Ui_InterviewForm

SIDE_LETTERS = 22
"""Width of the steps in average letters."""

PAGE_LETTERS = 52
"""Width of a page in average letters; with less the steps are shown on demand."""

_UNBOUNDED = 16_777_215  # pixels; Qt's own largest width


class FoldingSide(QObject):
    """Moves the side of the form between the row of the screen and the stack of pages.

    ``folded`` comes when it was moved to either of them.
    """

    folded = Signal()

    def __init__(self, form: Ui_InterviewForm, screen: QWidget) -> None:
        super().__init__(screen)
        self._form = form
        self._screen = screen
        self._folded = False
        screen.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the screen's width and the size of its letters, also what changed while it was not seen."""
        restyled = event.type() == QEvent.Type.FontChange and self._screen.isVisible()
        if restyled or event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._fold()
        return super().eventFilter(watched, event)

    def is_folded(self) -> bool:
        """Return whether the steps have no room beside the page."""
        return self._folded

    def _fold(self) -> None:
        form, screen, was = self._form, self._screen, self._folded
        letter = screen.fontMetrics().averageCharWidth()
        folded = screen.width() < letter * (SIDE_LETTERS + PAGE_LETTERS)
        form.button_steps.setVisible(folded)
        form.shortcuts.setVisible(not folded)
        if folded and not was:
            form.side.setMinimumWidth(0)
            form.side.setMaximumWidth(_UNBOUNDED)
            form.pages.addWidget(form.side)
        elif was and not folded:
            form.pages.removeWidget(form.side)
            form.outer.insertWidget(0, form.side)
            form.side.show()
        if not folded:
            form.side.setFixedWidth(letter * SIDE_LETTERS)
        self._folded = folded
        if folded != was:
            self.folded.emit()
