"""Danger right now: two numbers, large, and what to say in three short lines."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from korem_desktop.clock import Clock, SystemClock
from korem_desktop.desktop import style
from korem_desktop.desktop.guide.reading import EMERGENCY, Reading
from korem_desktop.desktop.widgets.language_menu import LanguageMenu
from korem_desktop.languages import Language
from korem_desktop.texts.guide import guide

_CLOSE = 80  # average letters across below which titles are smaller


class EmergencyView(QWidget):
    """Whom to call. ``back_wanted`` by the button or Escape, ``language_wanted(Language)`` by the menu."""

    back_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(
        self, language: Language, parent: QWidget | None = None, *, clock: Clock | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock if clock is not None else SystemClock()
        self.back = QPushButton(self)
        self.back.setObjectName("button_back")
        self.back.setProperty("kind", "quiet")
        self.back.setIcon(style.icon("arrow-left"))
        self.back.clicked.connect(self.back_wanted)
        self.languages = LanguageMenu(self)
        self.languages.chosen.connect(self.language_wanted)
        self.reading = Reading(self)
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        head.addWidget(self.languages)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.reading, 1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(column)
        self.set_language(language)
        self._retranslate()

    def set_language(self, language: Language) -> None:
        """Say it in another language."""
        self.languages.set_language(language)
        self.reading.show_topic(guide(language), EMERGENCY, self._clock.today(), self.reading.place())

    def enter(self) -> None:
        """Put the focus where reading begins."""
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape lead back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as much in sight as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or letters."""
        super().changeEvent(event)
        if not hasattr(self, "reading"):
            return
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() in style.RESTYLED:
            self._arrange()

    def _arrange(self) -> None:
        side = style.picture_side(self)
        self.back.setIconSize(QSize(side, side))
        # in the middle of a wide window, all of it as wide as the text
        beside = max(28, (self.width() - self.reading.maximumWidth()) // 2)
        self._row.setContentsMargins(beside, 20, beside, 20)
        self.reading.set_close(self.width() < self.fontMetrics().averageCharWidth() * _CLOSE)

    def _retranslate(self) -> None:
        self.back.setText(self.tr("Back"))
