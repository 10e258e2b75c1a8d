"""``rehearse``: a made-up case played through the real interface, from a new vault to the papers."""

from __future__ import annotations

from korem_desktop.commands.arguments import Rehearse
from korem_desktop.desktop.rehearsal.performance import Handover, OpenProgram, begin, go_on
from korem_desktop.hardening import say_to_terminal


def run(wanted: Rehearse, open_program: OpenProgram) -> int:
    """Play what was asked for and return the exit status; a lock within it replaces the process."""
    return begin(
        wanted.out,
        open_program,
        say_to_terminal,
        case=wanted.case,
        language=wanted.language,
        today=wanted.today,
        show=wanted.show,
    )


def resume(handover: Handover, open_program: OpenProgram) -> int:
    """Play on in the process after the lock and return the exit status."""
    return go_on(handover, open_program, say_to_terminal)
