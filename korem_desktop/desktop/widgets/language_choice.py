"""The three languages, each by its own name."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.style import RESTYLED, picture, picture_side
from korem_desktop.languages import Language

NAMES = {Language.KK: "Қазақша", Language.RU: "Русский", Language.EN: "English"}
"""Each language by its own name, whatever the interface shows."""


def kazakh_notice() -> str:
    """Return what is to be known of the Kazakh words before they are relied upon."""
    return QCoreApplication.translate(
        "LanguageChoice", "The Kazakh wording has not been confirmed by a Kazakh-speaking lawyer yet."
    )


class LanguageChoice(QWidget):
    """Three buttons in a row, one of them down; below, while Kazakh is in use, what is to be known of it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(4)
        column.addLayout(row)
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
        self._notice = QLabel(self)
        self._notice.setObjectName("kazakh_notice")
        self._notice.setProperty("role", "hint")
        self._notice.setWordWrap(True)
        self._notice.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._notice.hide()
        column.addWidget(self._notice)
        self._group.buttonClicked.connect(self._clicked)
        self.retranslate()

    def set_language(self, language: Language) -> None:
        """Show which one is in use."""
        self._buttons[language].setChecked(True)
        self._notice.setVisible(language is Language.KK)

    def retranslate(self) -> None:
        """Set the words anew."""
        self.setAccessibleName(self.tr("Language"))
        self._notice.setText(kazakh_notice())
        self._buttons[Language.KK].setAccessibleDescription(self._notice.text())
        self._draw_mark()

    def _draw_mark(self) -> None:
        side = picture_side(self)
        self._mark.setPixmap(picture("languages", "muted", side, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language, draw anew on one of colours or of the size of text."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() in RESTYLED and hasattr(self, "_notice"):
            self._draw_mark()
        super().changeEvent(event)

    def _clicked(self, button: QPushButton) -> None:
        self.chosen.emit(next(language for language, its in self._buttons.items() if its is button))
