"""The first page: two large ways in, three that need no vault, and the small ones beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop._forms.welcome import Ui_Welcome
from korem_desktop.desktop.interview.editors.reflow import ReflowLayout
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.desktop.widgets.message_strip import MessageStrip

_BETWEEN = 12  # pixels between the cards
_LARGE, _SMALL = 24, 14
"""Average letters a column of the large and of the small cards has at least."""


class Welcome(QWidget):
    """Asks what the person wants to do."""

    write_wanted = Signal()
    open_wanted = Signal()
    guide_wanted = Signal()
    forms_wanted = Signal()
    emergency_wanted = Signal()
    practice_wanted = Signal()
    language_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strip: MessageStrip | None = None
        self.ui = ui = Ui_Welcome()
        ui.setupUi(self)
        for place, letters, cards in (
            (ui.ways, _LARGE, ((ui.button_write, "pencil"), (ui.button_open, "folder-lock"))),
            (
                ui.helps,
                _SMALL,
                (
                    (ui.button_guide, "book-open"),
                    (ui.button_forms, "printer"),
                    (ui.button_emergency, "phone"),
                ),
            ),
        ):
            grid = ReflowLayout(len(cards), letters, place)
            grid.setSpacing(_BETWEEN)
            for card, picture in cards:
                card.set_picture(picture)
                grid.addWidget(card)
        ui.button_write.clicked.connect(self.write_wanted)
        ui.button_open.clicked.connect(self.open_wanted)
        ui.button_guide.clicked.connect(self.guide_wanted)
        ui.button_forms.clicked.connect(self.forms_wanted)
        ui.button_emergency.clicked.connect(self.emergency_wanted)
        ui.button_practice.clicked.connect(self.practice_wanted)
        ui.languages.chosen.connect(self.language_wanted)

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
