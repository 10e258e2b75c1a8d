"""What is asked before the program ends while something typed is not saved: stay, or go without it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from korem_desktop.desktop.keys.folding_card import button, side_by_side
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import ScrollPage, card, words


class UnsavedPage(QWidget):
    """``stays`` comes when the person wants to unlock and save, ``goes`` when the program is to end.

    ``is_kept`` says that the words are still there, sealed; else it is only uncertain whether all was saved.
    """

    stays = Signal()
    goes = Signal()

    def __init__(self, *, is_kept: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_kept = is_kept
        self._page = ScrollPage(self)
        frame, rows = card()
        self._what, self._then = words(), words()
        self._what.setObjectName("unsaved_what")
        self._then.setObjectName("unsaved_then")
        self._stay = button("unsaved_stay", "primary")
        self._go = button("unsaved_go", "danger" if is_kept else "secondary")
        self._stay.clicked.connect(self.stays)
        self._go.clicked.connect(self.goes)
        for part in (self._what, self._then, side_by_side(self._stay, self._go)):
            rows.addWidget(part)
        self._page.add(frame)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)
        self.retranslate()

    def enter(self) -> None:
        """Put the focus on the way that loses nothing, and say what is the matter."""
        self._stay.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._page.title.text()}. {self._what.text()} {self._then.text()}")

    def retranslate(self) -> None:
        """Set every word anew."""
        if self._is_kept:
            self._page.title.setText(self.tr("What you typed last is not saved yet"))
            self._what.setText(
                self.tr(
                    "The stick or disk did not take what you typed last; everything before it is saved. It "
                    "is kept here, locked, for as long as this window is open. Plug the stick in again if it "
                    "was taken out, and type the passphrase: then it is saved."
                )
            )
            self._then.setText(self.tr("If you close the program now, what you typed last is lost."))
            self._stay.setText(self.tr("Stay and save it"))
            self._go.setText(self.tr("Close and lose it"))
        else:
            self._page.title.setText(self.tr("What you typed last may not be saved"))
            self._what.setText(
                self.tr(
                    "The program was closed, but it is not certain that everything was saved. What was shown "
                    "as saved is there. Type the passphrase, and look at what you typed last."
                )
            )
            self._then.setText(self.tr("You may also close the program and look another time."))
            self._stay.setText(self.tr("Stay and look"))
            self._go.setText(self.tr("Close the program"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
