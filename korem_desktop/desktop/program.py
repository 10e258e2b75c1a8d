"""The program put together: Qt and its one window."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

from korem_desktop.desktop.application import Application
from korem_desktop.desktop.handing_over import Handover
from korem_desktop.desktop.main_window import MainWindow
from korem_desktop.desktop.style import Look
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.clock import Clock


class Program(NamedTuple):
    """What ``launch`` puts together, and a rehearsal plays upon."""

    application: Application
    window: MainWindow

    def run(self) -> int:
        """Show the window, run until it is closed, and return the exit status."""
        self.window.show()
        return self.application.qt.exec()


class OpenProgram(Protocol):
    """Puts the program together: given to the rehearsal by ``launch``."""

    def __call__(
        self,
        *,
        handover: Handover | None = None,
        language: Language | None = None,
        clock: Clock | None = None,
        look: Look | None = None,
        rehearsal: str = "",
    ) -> Program:
        """Return the program, its window not shown yet.

        ``language``, ``clock`` and ``look`` are the system's where not given. ``rehearsal`` is handed over at
        a lock, to the process that goes on; with it every vault made is one for practice.
        """
