"""The first page: two large ways in, and the small ones beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop._forms.welcome import Ui_Welcome
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.desktop.widgets.message_strip import MessageStrip


class Welcome(QWidget):
    """Asks what the person wants to do."""

    write_wanted = Signal()
    open_wanted = Signal()
    practice_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip: MessageStrip | None = None
        self.ui = Ui_Welcome()
        self.ui.setupUi(self)
        self.ui.button_write.set_picture("pencil")
        self.ui.button_open.set_picture("folder-lock")
        self.ui.button_write.clicked.connect(self.write_wanted)
        self.ui.button_open.clicked.connect(self.open_wanted)
        self.ui.button_practice.clicked.connect(self.practice_wanted)
        self.ui.languages.chosen.connect(self.language_wanted)

    def strip(self) -> MessageStrip:
        """Return the place for messages, made when the first is shown: start-up time."""
        if self._strip is None:
            from korem_desktop.desktop.widgets.message_strip import MessageStrip  # late: see above

            self._strip = MessageStrip()
            self.ui.words.insertWidget(self.ui.words.indexOf(self.ui.button_practice) + 1, self._strip)
        return self._strip

    def enter(self) -> None:
        """Put the focus on the first choice."""
        self.ui.button_write.setFocus()

    def set_language(self, language: Language) -> None:
        """Show which language is in use."""
        self.ui.languages.set_language(language)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
        super().changeEvent(event)
