"""What is said where somebody opened a backup as if it were the vault."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from korem_desktop.desktop.backups.asked import button
from korem_desktop.desktop.widgets.scroll_page import words


class OwnCard(QFrame):
    """Hidden at first; ``restore_wanted`` asks for a vault to be made of this backup."""

    restore_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "card")
        self._title, self._text = words(role="heading"), words()
        self._go = button("backups_own", "primary")
        self._go.clicked.connect(self.restore_wanted)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 16, 20, 16)
        rows.setSpacing(8)
        rows.addWidget(self._title)
        rows.addWidget(self._text)
        rows.addWidget(self._go, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def retranslate(self) -> None:
        """Set every text anew."""
        self._title.setText(self.tr("This is a backup"))
        self._text.setText(
            self.tr(
                "You opened a backup, not the vault itself. What you write here does not come into the "
                "vault. If the vault is lost, bring this backup back into a folder of its own and go on "
                "there."
            )
        )
        self._go.setText(self.tr("Lock and bring back…"))
