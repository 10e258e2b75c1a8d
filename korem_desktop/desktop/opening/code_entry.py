"""Opening by the recovery code: a link where the passphrase is asked, and the card it leads to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.desktop.keys.code_fields import CodeFields
from korem_desktop.desktop.widgets.scroll_page import card, words


class CodeEntry(QWidget):
    """Stands under the card of the passphrase and takes its place; ``submitted`` comes with Enter."""

    submitted = Signal()

    def __init__(self, instead_of: QFrame) -> None:
        super().__init__(instead_of.parentWidget())
        self._passphrase = instead_of
        self._link = QPushButton()
        self._link.setObjectName("button_code")
        self._link.setProperty("kind", "link")
        self._link.clicked.connect(self._switch)
        self._card, rows = card()
        self._title, self._text = words(role="heading"), words(role="hint")
        self.fields = CodeFields()
        self.fields.submitted.connect(self.submitted)
        for part in (self._title, self._text, self.fields):
            rows.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._card)
        column.addWidget(self._link, 0, Qt.AlignmentFlag.AlignLeft)
        self._card.hide()
        self.retranslate()

    @property
    def is_shown(self) -> bool:
        """Return whether the code is asked for now, not the passphrase."""
        return not self._card.isHidden()

    def put_away(self) -> None:
        """Forget what was typed, and ask for the passphrase again."""
        self.fields.clear()
        self._card.hide()
        self._passphrase.show()
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.setText(self.tr("Recovery code"))
        self._text.setText(
            self.tr("Eight groups of six digits, as you wrote them on paper. You can correct any group.")
        )
        shown = self.is_shown
        self._link.setText(self.tr("Use the passphrase") if shown else self.tr("I have a recovery code"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _switch(self) -> None:
        if self.is_shown:
            self.put_away()
            self._passphrase.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._passphrase.hide()
        self._card.show()
        self.retranslate()
        self.fields.enter()
