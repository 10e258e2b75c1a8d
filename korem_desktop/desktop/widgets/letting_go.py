"""Letting go of widgets whose rows are gone."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def let_go(widget: QWidget) -> None:
    """Take a widget out of its parent, so that nobody finds it there, and delete it soon.

    It is hidden first: a layout shows what was added to it in a later turn, and what has no parent by then
    would be a window of its own for a moment, and take the keyboard.
    """
    widget.hide()
    widget.setParent(None)
    widget.deleteLater()
