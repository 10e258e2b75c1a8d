"""What is shown after an unforeseen error: its type and its place, nothing of the case."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from korem_desktop.desktop._forms.fault_page import Ui_FaultPage
from korem_desktop.desktop.running import Fault
from korem_desktop.desktop.widgets.message_strip import announce


class FaultPage(QWidget):
    """Offers to begin again, which keeps what was saved, or to go on."""

    restart_wanted = Signal()
    go_on_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_FaultPage()
        self.ui.setupUi(self)
        self.ui.button_restart.clicked.connect(self.restart_wanted)
        self.ui.button_go_on.clicked.connect(self.go_on_wanted)

    def show_fault(self, fault: Fault) -> None:
        """Say what kind of error it was and where in the program."""
        self.ui.fault_place.setText(f"{fault.kind} · {fault.place}")
        self.ui.button_restart.setFocus()
        announce(self, self.ui.fault_title.text())

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            place = self.ui.fault_place.text()
            self.ui.retranslateUi(self)
            self.ui.fault_place.setText(place)
        super().changeEvent(event)
