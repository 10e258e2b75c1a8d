"""Looking at a screen as a screen reader and a narrow window do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollArea,
    QWidget,
)

from korem_desktop.desktop import style

OPERATED = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QProgressBar,
)  # fmt: skip


def nameless(screen: QWidget) -> list[str]:
    """Return the visible widgets a person operates that a screen reader has no name for."""
    found = []
    for widget in screen.findChildren(QWidget):
        inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox)
        if not isinstance(widget, OPERATED) or inside or not widget.isVisible():
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        if not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def too_wide(area: QScrollArea) -> int:
    """Return by how many pixels the content is wider than the window."""
    return area.horizontalScrollBar().maximum()


@contextmanager
def large_letters(application: QApplication, scale: float = 2.0) -> Iterator[None]:
    """Style the application at another text size, and put it back."""
    sheet, font = application.styleSheet(), application.font()
    style.apply(application, look=style.Look.LIGHT, text_scale=scale)
    try:
        yield
    finally:
        application.setStyleSheet(sheet)
        application.setFont(font)
