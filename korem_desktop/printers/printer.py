"""What every print system offers, whatever it is underneath."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from korem_desktop.progress import Report, silent

TITLE = "Document"
"""The job's title: the print system shows it to everybody and keeps it, so it says nothing."""

MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class PrinterInfo:
    """One printer: the name it is called by, its description for people, and whether it is the usual one."""

    name: str
    description: str = ""
    is_default: bool = False


class Printer(Protocol):
    """A print system."""

    def printers(self) -> list[PrinterInfo]:
        """Return the printers this computer knows, the usual one first; none where there is no print
        system."""

    def print_(self, pdf: bytes, printer: str, copies: int = 1, *, report: Report = silent) -> None:
        """Give a PDF to a printer's queue, without any file of ours; ``report`` counts bytes and may cancel.

        Raises Known: PRINTER_NONE where that printer is not there, PRINTER_FAILED with the print system's
        own word.
        """
