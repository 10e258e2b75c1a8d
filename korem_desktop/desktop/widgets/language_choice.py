"""The three languages, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QWidget

from korem_desktop.desktop.style import icon
from korem_desktop.languages import Language

NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}
"""Each language by its own name, whatever the interface shows."""


class LanguageChoice(QWidget):
    """Three buttons in a row, one of them down."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._mark = QLabel(self)
        row.addStretch(1)
        row.addWidget(self._mark)
        self._group = QButtonGroup(self)
        self._buttons: dict[Language, QPushButton] = {}
        for language, name in NAMES.items():
            button = QPushButton(name, self)
            button.setObjectName(f"language:{language}")
            button.setProperty("kind", "quiet")
            button.setCheckable(True)
            button.setLocale(QLocale(language.value))
            self._group.addButton(button)
            self._buttons[language] = button
            row.addWidget(button)
        self._group.buttonClicked.connect(self._clicked)
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Show which one is in use."""
        self._buttons[language].setChecked(True)

    def retranslate(self) -> None:
        """Set the words anew."""
        self._mark.setPixmap(icon("languages", "muted").pixmap(QSize(20, 20), self.devicePixelRatioF()))
        self._mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(self.tr("Language"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language, redraw on one of colours."""
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange):
            self.retranslate()
        super().changeEvent(event)

    def _clicked(self, button: QPushButton) -> None:
        self.chosen.emit(next(language for language, its in self._buttons.items() if its is button))
