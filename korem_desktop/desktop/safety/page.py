"""What every page is that safety leads to: a column of cards, with a way back to safety."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.widgets.message_strip import MessageStrip
from korem_desktop.desktop.widgets.scroll_page import ScrollPage
from korem_desktop.desktop.workplace import Workplace

_SAFETY = "safety"
_PASSES = 3  # turns of the event loop until a page is laid out: each level asks the one above it


class SafetyPage(Screen):
    """Build cards and :attr:`page`.add them in the subclass, then call :meth:`retranslate`.

    ``strip`` is for what concerns this page alone. Escape and the button lead back to safety.
    """

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = workplace
        self.page = ScrollPage(self)
        self.strip = MessageStrip()
        self.back = QPushButton()
        self.back.setObjectName("button_to_safety")
        self.back.setProperty("kind", "link")
        self.back.clicked.connect(self.go_back)
        self.page.rows.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.page.add(self.strip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.go_back)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def go_back(self) -> None:
        """Ask for safety; a subclass with a question open answers that first."""
        self.wants.emit(_SAFETY)

    def see(self, widget: QWidget) -> None:
        """Bring something into view once it is laid out."""
        QTimer.singleShot(0, self, partial(self._see, widget, _PASSES))

    def _see(self, widget: QWidget, passes: int) -> None:
        if not isValid(widget):
            return
        self.page.ensureWidgetVisible(widget)
        if passes:
            QTimer.singleShot(0, self, partial(self._see, widget, passes - 1))

    def retranslate(self) -> None:
        """Set the texts that every such page has; subclasses add theirs."""
        self.page.title.setText(self.title())
        self.back.setText(QCoreApplication.translate("SafetyPage", "Back to safety"))
