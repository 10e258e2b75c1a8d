"""The composition root: the only file that knows every room."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from korem_desktop.desktop.handing_over import Handover, take_over
from korem_desktop.hardening import Hardened
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.clock import Clock
    from korem_desktop.desktop.program import Program
    from korem_desktop.desktop.screen import Screen
    from korem_desktop.desktop.style import Look
    from korem_desktop.desktop.workplace import Workplace
    from korem_desktop.desktop.workroom import Screens


def launch(argv: Sequence[str], hardened: Hardened) -> int:
    """Do what the arguments ask for, or go on after a lock, and return the exit status."""
    handover = take_over()
    opens = partial(open_program, hardened=hardened)
    if handover is not None and handover.rehearsal:
        from korem_desktop.commands import rehearse  # late: not part of ordinary use

        return rehearse.resume(handover, opens)
    if argv and handover is None:
        from korem_desktop.commands.arguments import parse  # late: argparse is not needed to start

        wanted = parse(argv)
        if wanted is not None:
            from korem_desktop.commands import rehearse  # late: not part of ordinary use

            return rehearse.run(wanted, opens)
    return opens(handover=handover).run()


def open_program(
    *,
    handover: Handover | None = None,
    language: Language | None = None,
    clock: Clock | None = None,
    look: Look | None = None,
    rehearsal: str = "",
    hardened: Hardened | None = None,
) -> Program:
    """Put the program together; see :class:`korem_desktop.desktop.program.OpenProgram`."""
    gc.disable()  # looking for garbage while everything is being made costs 9 ms of the start
    # late, all of them: a command without a window needs no Qt; the first is to come before any other of it
    from korem_desktop.desktop import plain_import  # noqa: F401
    from korem_desktop.desktop.application import Application
    from korem_desktop.desktop.handing_over import replace_process
    from korem_desktop.desktop.main_window import MainWindow
    from korem_desktop.desktop.program import Program
    from korem_desktop.desktop.style import Look
    from korem_desktop.desktop.translators import system_language

    if handover is not None and handover.language in set(Language):
        language = Language(handover.language)
    application = Application(
        language or system_language(),
        text_scale=handover.text_scale if handover is not None else 1.0,
        look=look or Look(handover.look if handover is not None else Look.SYSTEM),
    )
    window = MainWindow(
        application,
        screens(hardened),
        clock,
        replace_process,
        NEEDED_SOON,
        handover=handover,
        rehearsal=rehearsal,
    )
    gc.freeze()  # what was made so far stays until the end
    gc.enable()
    return Program(application, window)


def screens(hardened: Hardened | None) -> Screens:
    """Return how each place is made.

    Where it is not known what the process has forbidden itself, the safety page claims nothing of it.
    """
    absent = hardened.absent if hardened is not None else Hardened._fields
    return {**SCREENS, "safety": partial(_safety, absent=absent)}


def _home(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.home.screen import HomeScreen  # late: start-up time

    return HomeScreen(workplace)


def _statement(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.express.statement import StatementScreen  # late: start-up time

    return StatementScreen(workplace)


def _evidence(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.evidence.screen import EvidenceScreen  # late: start-up time

    return EvidenceScreen(workplace)


def _notes(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.notes.screen import NotesScreen  # late: start-up time

    return NotesScreen(workplace)


def _papers(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.printing.screen import PapersScreen  # late: start-up time

    return PapersScreen(workplace)


def _contacts(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.contacts.screen import ContactsScreen  # late: start-up time

    return ContactsScreen(workplace)


def _guide(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.guide.screen import GuideScreen  # late: start-up time

    return GuideScreen(workplace)


def _safety(workplace: Workplace, *, absent: Sequence[str]) -> Screen:
    from korem_desktop.desktop.safety.screen import SafetyScreen  # late: start-up time

    return SafetyScreen(workplace, absent, [name for name in PAGES if name in SCREENS])


def _keys(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.keys.screen import KeysScreen  # late: start-up time

    return KeysScreen(workplace)


def _backups(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.backups.screen import BackupsScreen  # late: start-up time

    return BackupsScreen(workplace)


def _search(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.search.screen import SearchScreen  # late: start-up time

    return SearchScreen(workplace)


def _check(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.checking.screen import CheckScreen  # late: start-up time

    return CheckScreen(workplace)


def _log(workplace: Workplace) -> Screen:
    from korem_desktop.desktop.handling.screen import LogScreen  # late: start-up time

    return LogScreen(workplace)


NEEDED_SOON = (
    "korem_desktop.texts.wording",
    "korem_desktop.domain.interviews.main_road",
    "korem_desktop.domain.statement",
    "korem_desktop.casework.statements",
    "korem_desktop.desktop.arrival",
    "korem_desktop.desktop.guards",
    "korem_desktop.desktop.workroom",
    "korem_desktop.desktop.interview.editors.field",
    "korem_desktop.desktop.interview.editors.frame",
    "korem_desktop.desktop.interview.editors.making",
    "korem_desktop.desktop.interview.page",
    "korem_desktop.desktop.interview.screen",
    "korem_desktop.desktop.express.screen",
    "korem_desktop.desktop.express.statement",
    "korem_desktop.desktop.evidence.screen",
    "korem_desktop.desktop.notes.screen",
    "korem_desktop.desktop.printing.screen",
    "PySide6.QtPdf",
    "PySide6.QtPdfWidgets",
    "korem_desktop.desktop.home.screen",
    "korem_desktop.desktop.contacts.screen",
    "korem_desktop.desktop.guide.screen",
    "korem_desktop.desktop.safety.screen",
    "korem_desktop.desktop.keys.screen",
)
"""What an open case wants, smaller things first, so that no one step takes long."""

SCREENS: Screens = {
    "home": _home,
    "statement": _statement,
    "evidence": _evidence,
    "notes": _notes,
    "papers": _papers,
    "contacts": _contacts,
    "guide": _guide,
    "keys": _keys,
    "check": _check,
    "log": _log,
    "search": _search,
    "backups": _backups,
}
"""How each place is made; safety, which must know what is in force, is added with it."""

PAGES = ("keys", "backups", "check", "log")
"""The pages that safety leads to, in the order of its cards."""
