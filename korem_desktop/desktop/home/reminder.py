"""What the home page says of the recovery code: that there is none yet, or that it should be tried."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from korem_desktop.casework.recovery import Reminder
from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.scroll_page import words


class CodeReminder(QFrame):
    """A card, or a strip where something is due; hidden where there is nothing to remind of.

    ``wanted`` carries what the page of keys is asked to do; ``put_off`` says that no code is wanted.
    """

    wanted = Signal(str)
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("home_code")
        self._reminder = Reminder.NOTHING
        self.setProperty("surface", "card")
        self._text = words()
        self._text.setObjectName("home_code_text")
        self._do, self._leave = QPushButton(), QPushButton()
        self._do.setObjectName("home_code_do")
        self._leave.setObjectName("home_code_leave")
        polish(self._do, kind="secondary")
        polish(self._leave, kind="quiet")
        buttons = QWidget()
        flow(buttons, self._do, self._leave)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(20, 14, 20, 14)
        rows.setSpacing(8)
        rows.addWidget(self._text)
        rows.addWidget(buttons)
        self._do.clicked.connect(self._ask)
        self._leave.clicked.connect(self.put_off)
        self.hide()

    def remind(self, reminder: Reminder) -> None:
        """Say it, or nothing."""
        self._reminder = reminder
        polish(self, surface="strip" if reminder is Reminder.TRY else "card")
        self.retranslate()
        self.setVisible(reminder is not Reminder.NOTHING)

    def retranslate(self) -> None:
        """Set every text anew."""
        is_trial = self._reminder is Reminder.TRY
        self._text.setText(
            self.tr(
                "You wrote down the recovery code a week ago or earlier. See whether the paper is right "
                "while it can still be replaced: it takes a minute and changes nothing."
            )
            if is_trial
            else self.tr(
                "If you forget the passphrase, only a recovery code on paper can open what you save here."
            )
        )
        self._do.setText(self.tr("Try the code") if is_trial else self.tr("Make a recovery code"))
        self._leave.setText(self.tr("Do without one"))
        self._leave.setToolTip(self.tr("You can make one later, under “Safety”."))
        self._leave.setHidden(is_trial)

    def _ask(self) -> None:
        self.wanted.emit("try" if self._reminder is Reminder.TRY else "make")
