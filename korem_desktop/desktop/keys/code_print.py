"""What is to be known before a recovery code is printed, and on which printer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from korem_desktop.casework import printing
from korem_desktop.casework.printing import PrinterInfo
from korem_desktop.desktop.keys.folding_card import button, side_by_side
from korem_desktop.desktop.running import Runner
from korem_desktop.desktop.widgets.message_strip import announce
from korem_desktop.desktop.widgets.scroll_page import words
from korem_desktop.failures import Failure, Known

OF_PRINTERS = (Failure.PRINTER_NONE, Failure.PRINTER_FAILED)
"""Failures that :meth:`CodePrint.why_not` has words for."""


class CodePrint(QWidget):
    """The warning, then the choice; ``wanted`` carries the printer's name, ``left`` says not to print."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, runner: Runner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._title, self._spool, self._shared = words(role="heading"), words(), words()
        self._none = words(role="problem")
        self._none.setObjectName("code_printer_none")
        self._label = words()
        self._printers = QComboBox()
        self._printers.setObjectName("code_printer")
        self._now, self._look = button("code_print_now", "primary"), button("code_printers_again", "quiet")
        self._leave = button("code_print_back", "quiet")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        for part in (self._title, self._spool, self._shared, self._none, self._label, self._printers):
            rows.addWidget(part)
        rows.addWidget(side_by_side(self._now, self._look, self._leave))
        self._now.clicked.connect(self._print)
        self._look.clicked.connect(self.look)
        self._leave.clicked.connect(self.left)
        self.retranslate()
        self._show([])
        self._none.hide()

    def enter(self) -> None:
        """Say what is to be known, and ask the system for its printers."""
        self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join(label.text() for label in (self._title, self._spool, self._shared)))
        self.look()

    def look(self) -> None:
        """Ask the system for its printers."""
        self._look.setEnabled(False)
        self._runner.start(lambda _: printing.printers(), done=self._found)

    def why_not(self, known: Known) -> tuple[str, str]:
        """Return why the printer did not print it, and what to do.

        The usual sentences propose to save the paper as a file, which this one is never to be.
        """
        if known.kind is Failure.PRINTER_NONE:
            return self._no_printer()
        said = self.tr(
            "The system says: {reason}. Look at the printer (paper, cable, messages) and try again, or keep "
            "to the handwritten paper."
        )
        return self.tr("The printer refused the sheet"), said.format(reason=known.facts.get("reason", ""))

    def retranslate(self) -> None:
        """Set every word anew."""
        self._title.setText(self.tr("Before you print the code"))
        self._spool.setText(
            self.tr(
                "The print system of this computer keeps the sheet with the code for about a day, and longer "
                "that something was printed, from which account and when. This program cannot remove it."
            )
        )
        self._shared.setText(
            self.tr(
                "A printer at work, a shared one or one in a copy shop may keep the code in its memory and "
                "show it to others. The code and the folder together open everything. Print only on a "
                "printer of your own: the handwritten paper is enough."
            )
        )
        self._none.setText(". ".join(self._no_printer()))
        self._label.setText(self.tr("Printer"))
        self._printers.setAccessibleName(self.tr("Printer"))
        self._now.setText(self.tr("Print one sheet now"))
        self._now.setAccessibleDescription(f"{self._spool.text()} {self._shared.text()}")
        self._look.setText(self.tr("Look for printers again"))
        self._leave.setText(self.tr("Do not print"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate on a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _no_printer(self) -> tuple[str, str]:
        return (
            self.tr("No printer was found"),
            self.tr("Switch the printer on and look again, or keep to the handwritten paper."),
        )

    def _found(self, printers: list[PrinterInfo]) -> None:
        self._look.setEnabled(True)
        self._show(printers)
        if printers and self._leave.hasFocus():
            self._printers.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, printers: list[PrinterInfo]) -> None:
        self._printers.clear()
        for printer in printers:
            self._printers.addItem(printer.description or printer.name, printer.name)
        self._none.setHidden(bool(printers))
        self._label.setVisible(bool(printers))
        self._printers.setVisible(bool(printers))
        self._now.setEnabled(bool(printers))

    def _print(self) -> None:
        self.wanted.emit(str(self._printers.currentData()))
