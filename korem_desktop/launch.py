"""The composition root: the only file that knows every room."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from typing import TYPE_CHECKING

from korem_desktop.desktop.handing_over import Handover, take_over
from korem_desktop.hardening import Hardened
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.clock import Clock
    from korem_desktop.desktop.program import Program
    from korem_desktop.desktop.screen import Screen
    from korem_desktop.desktop.workplace import Workplace


def launch(argv: Sequence[str], hardened: Hardened) -> int:
    """Do what the arguments ask for, or go on after a lock, and return the exit status."""
    del hardened  # what is in force is shown by the guide, which has no screen yet
    handover = take_over()
    if handover is not None and handover.rehearsal:
        from korem_desktop.commands import rehearse  # late: not part of ordinary use

        return rehearse.resume(handover, open_program)
    if argv and handover is None:
        from korem_desktop.commands.arguments import parse  # late: argparse is not needed to start

        wanted = parse(argv)
        if wanted is not None:
            from korem_desktop.commands import rehearse  # late: not part of ordinary use

            return rehearse.run(wanted, open_program)
    return open_program(handover=handover).run()


def open_program(
    *,
    handover: Handover | None = None,
    language: Language | None = None,
    clock: Clock | None = None,
    dark: bool | None = None,
    rehearsal: str = "",
) -> Program:
    """Put the program together; see :class:`korem_desktop.desktop.program.OpenProgram`."""
    gc.disable()  # looking for garbage while everything is being made costs 9 ms of the start
    # late: a command without a window needs no Qt
    from korem_desktop.desktop.application import Application
    from korem_desktop.desktop.handing_over import replace_process
    from korem_desktop.desktop.main_window import MainWindow
    from korem_desktop.desktop.program import Program
    from korem_desktop.desktop.translators import system_language

    if handover is not None and handover.language in set(Language):
        language = Language(handover.language)
    application = Application(
        language or system_language(),
        text_scale=handover.text_scale if handover is not None else 1.0,
        dark=dark,
    )
    window = MainWindow(
        application, SCREENS, clock, replace_process, NEEDED_SOON, handover=handover, rehearsal=rehearsal
    )
    gc.freeze()  # what was made so far stays until the end
    gc.enable()
    return Program(application, window)


def _statement(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.interview.screen import InterviewScreen  # late: start-up time

    return InterviewScreen(workplace)


def _evidence(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.evidence.screen import EvidenceScreen  # late: start-up time

    return EvidenceScreen(workplace)


def _notes(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.notes.screen import NotesScreen  # late: start-up time

    return NotesScreen(workplace)


def _papers(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.printing.screen import PapersScreen  # late: start-up time

    return PapersScreen(workplace)


NEEDED_SOON = (
    "korem_desktop.texts.wording",
    "korem_desktop.domain.interviews.main_road",
    "korem_desktop.domain.statement",
    "korem_desktop.casework.statements",
    "korem_desktop.desktop.locking",
    "korem_desktop.desktop.clipboard",
    "korem_desktop.desktop.workroom",
    "korem_desktop.desktop.interview.editors.field",
    "korem_desktop.desktop.interview.editors.frame",
    "korem_desktop.desktop.interview.editors.making",
    "korem_desktop.desktop.interview.page",
    "korem_desktop.desktop.interview.screen",
    "korem_desktop.desktop.evidence.screen",
    "korem_desktop.desktop.notes.screen",
    "korem_desktop.desktop.printing.screen",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
)
"""What an open case wants, smaller things first, so that no one step takes long."""

SCREENS = {"statement": _statement, "evidence": _evidence, "notes": _notes, "papers": _papers}
