"""Papers: printed, saved, and the rehearsal's case file.

A short title and a sentence for each kind: what happened, and what to do next. Facts stand in braces.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from korem_desktop.failures import Failure

PAPERS: dict[Failure, tuple[object, object]] = {
    Failure.PRINTER_NONE: (
        QT_TRANSLATE_NOOP("Sentences", "No printer was found"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "Switch the printer on and look again, or save the paper as a file and print it elsewhere, "
            "where nobody reads over your shoulder.",
        ),
    ),
    Failure.PRINTER_FAILED: (
        QT_TRANSLATE_NOOP("Sentences", "The printer refused the paper"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "The system says: {reason}. Look at the printer (paper, cable, messages) and try again, or "
            "save the paper as a file.",
        ),
    ),
    Failure.SHEET_TOO_LONG: (
        QT_TRANSLATE_NOOP("Sentences", "It does not fit on one sheet"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "What you wrote is longer than one page, and nothing will be cut. Go over to the full statement: "
            "nothing is lost, and it may be of any length. Or shorten what you wrote here.",
        ),
    ),
    Failure.EXPORT_EXISTS: (
        QT_TRANSLATE_NOOP("Sentences", "A file with this name is already there"),
        QT_TRANSLATE_NOOP(
            "Sentences",
            "It was left as it is. Choose another name or another folder for the new file.",
        ),
    ),
    Failure.CASE_FILE_INVALID: (
        QT_TRANSLATE_NOOP("Sentences", "The file of the made-up case has a mistake"),
        QT_TRANSLATE_NOOP("Sentences", "At {place}: {problem}. Correct it there and start again."),
    ),
}
