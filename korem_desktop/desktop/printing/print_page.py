"""The page before printing: what the system keeps, which printer, how many times."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from korem_desktop.casework import printing
from korem_desktop.casework.printing import PrinterInfo
from korem_desktop.desktop import sentences
from korem_desktop.desktop.running import Runner
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.failures import Failure, Known

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.desktop._forms.blank_forms import Ui_BlankFormsForm
    from korem_desktop.desktop._forms.papers import Ui_PapersForm


class PrintPage(QObject):
    """Keeps its part of the form; ``wanted`` carries the printer's name and the number of copies."""

    wanted = Signal(str, int)

    def __init__(self, form: Ui_PapersForm | Ui_BlankFormsForm, runner: Runner, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._runner = runner
        self._is_ready = False
        flow(form.print_buttons, form.paper_print_now, form.printers_again, form.paper_print_back)
        form.printers_again.clicked.connect(self.look)
        form.paper_print_now.clicked.connect(self._print_now)
        self.retranslate()
        self._found([])
        form.printer_none.hide()

    def retranslate(self) -> None:
        """Set the words that the form does not hold."""
        form, none = self._form, Known(Failure.PRINTER_NONE)
        form.printer_none.setText(f"{sentences.title(none)}. {sentences.sentence(none)}")
        words = (form.print_title, form.print_spool, form.print_shared)
        form.paper_print_now.setAccessibleDescription(" ".join(label.text() for label in words))

    def look(self) -> None:
        """Ask the system for its printers."""
        self._form.printers_again.setEnabled(False)
        self._runner.start(lambda _: printing.printers(), done=self._found)

    def offer(self, is_ready: bool) -> None:
        """Say whether there is a paper that could be printed now."""
        self._is_ready = is_ready
        self._form.paper_print_now.setEnabled(is_ready and self._form.paper_printer.count() > 0)

    def _found(self, printers: list[PrinterInfo]) -> None:
        form = self._form
        form.printers_again.setEnabled(True)
        form.paper_printer.clear()
        for printer in printers:
            form.paper_printer.addItem(printer.description or printer.name, printer.name)
        form.printer_none.setHidden(bool(printers))
        for widget in (form.printer_label, form.paper_printer, form.copies_label, form.paper_copies):
            widget.setVisible(bool(printers))
        self.offer(self._is_ready)
        if printers and form.print_page.isVisible():
            form.paper_printer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _print_now(self) -> None:
        self.wanted.emit(str(self._form.paper_printer.currentData()), self._form.paper_copies.value())
