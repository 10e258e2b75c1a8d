"""A new passphrase typed twice, with what it is worth and seven words proposed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from korem_desktop.casework import opening
from korem_desktop.desktop.keys.proposed_words import ProposedWords
from korem_desktop.desktop.keys.strength_line import StrengthLine
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.passphrase_edit import PassphraseEdit
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.failures import Known


class NewPassphrase(QWidget):
    """``name`` goes before the fields' object names, for two of them stand on one page."""

    submitted = Signal()

    def __init__(self, place: Workplace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._place = place
        self._first_label, self._again_label = words(), words()
        self._first, self._again = PassphraseEdit(), PassphraseEdit()
        self._first_label.setBuddy(self._first)
        self._again_label.setBuddy(self._again)
        self._strength = StrengthLine(place.runner, place.opened)
        self._problem = words(role="problem")
        self._proposed = ProposedWords()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        for part in (
            self._first_label,
            self._first,
            self._strength,
            self._again_label,
            self._again,
            self._problem,
            self._proposed,
        ):
            rows.addWidget(part)
        self._problem.hide()
        self._first.changed.connect(self._look)
        self._again.changed.connect(self._look)
        self._first.submitted.connect(self._again.setFocus)
        self._again.submitted.connect(self.submitted)
        self._proposed.taken.connect(self._take)
        self.retranslate()

    def enter(self) -> None:
        """Put the cursor into the first field."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def put_away(self) -> None:
        """Forget what was typed."""
        self._first.clear()
        self._again.clear()
        self._strength.stop()
        self._proposed.put_away()
        self._problem.hide()

    def passphrase(self) -> str | None:
        """Return the passphrase where both fields hold the same fit one; else say what is wrong."""
        passphrase = self._first.text()
        try:
            opening.check_passphrase(passphrase)
        except Known as known:
            self._place.say(known)
            self._first.select_all()
            return None
        if passphrase == self._again.text():
            return passphrase
        self._problem.show()
        announce(self, self._problem.text())
        self._again.select_all()
        return None

    def retranslate(self) -> None:
        """Set every word anew."""
        self._first_label.setText(self.tr("New passphrase"))
        self._again_label.setText(self.tr("The same passphrase once more"))
        self._first.set_name(self._first_label.text(), f"{self._name}_passphrase")
        self._again.set_name(self._again_label.text(), f"{self._name}_again")
        self._problem.setText(self.tr("The two do not match yet."))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _look(self) -> None:
        first, again = self._first.text(), self._again.text()
        self._strength.follow(first)
        self._problem.setVisible(len(again) >= len(first) > 0 and again != first)

    def _take(self, proposed: str) -> None:
        for field in (self._first, self._again):
            field.set_text(proposed)
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)
