"""The steps beside the page where there is room, and in its place where there is not."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from korem_desktop.desktop._forms.interview import Ui_InterviewForm

SIDE_LETTERS = 22
"""Width of the steps in average letters."""

PAGE_LETTERS = 52
"""Width of a page in average letters; with less the steps are shown on demand."""

_UNBOUNDED = 16_777_215  # pixels; Qt's own largest width


class FoldingSide:
    """Moves the side of the form between the row of the window and the stack of pages."""

    def __init__(self, form: Ui_InterviewForm) -> None:
        self._form = form
        self._folded = False

    def fold(self, screen: QWidget) -> None:
        """Follow the screen's width and the size of its letters."""
        form, letter = self._form, screen.fontMetrics().averageCharWidth()
        folded = screen.width() < letter * (SIDE_LETTERS + PAGE_LETTERS)
        form.button_steps.setVisible(folded)
        form.shortcuts.setVisible(not folded)
        if folded and not self._folded:
            form.side.setMinimumWidth(0)
            form.side.setMaximumWidth(_UNBOUNDED)
            form.pages.addWidget(form.side)
        elif self._folded and not folded:
            form.pages.removeWidget(form.side)
            form.outer.insertWidget(0, form.side)
            form.side.show()
        if not folded:
            form.side.setFixedWidth(letter * SIDE_LETTERS)
        self._folded = folded
