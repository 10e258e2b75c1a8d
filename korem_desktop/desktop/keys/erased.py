"""What is shown once a vault was erased: what stays, and the way to begin anew."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from korem_desktop.casework.erasing import Remains
from korem_desktop.desktop.keys.folding_card import button
from korem_desktop.desktop.keys.remains_words import RemainsWords
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, card, words


class ErasedPage(QWidget):
    """``left`` comes when the person has read it."""

    left = Signal()

    def __init__(self, remains: Remains, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._remains = remains
        self._words = RemainsWords(self)
        self._page = ScrollPage(self)
        frame, rows = card()
        self._stays = words()
        self._stays.setObjectName("erased_stays")
        self._leave = button("erased_leave", "primary")
        self._leave.clicked.connect(self.left)
        rows.addWidget(self._stays)
        rows.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignLeft)
        self._page.add(frame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.retranslate()

    def enter(self) -> None:
        """Put the focus on the way on, and say what happened."""
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._page.title.text()}. {self._stays.text()}")

    def retranslate(self) -> None:
        """Set every word anew."""
        self._page.title.setText(self.tr("Everything was erased"))
        rows = [f"· {row}" for row in self._words.of(self._remains)]
        self._stays.setText("\n".join([self.tr("What stays:"), *rows]))
        self._leave.setText(self.tr("To the first page"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
