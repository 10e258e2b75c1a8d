"""The page that hides everything while the program locks."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop._forms.locked import Ui_Locked
from korem_desktop.desktop.style import icon


def locked_page() -> QWidget:
    """Return the page, made anew."""
    page = QWidget()
    form = Ui_Locked()
    form.setupUi(page)
    form.locked_mark.setPixmap(icon("lock", "accent").pixmap(QSize(56, 56), page.devicePixelRatioF()))
    return page
