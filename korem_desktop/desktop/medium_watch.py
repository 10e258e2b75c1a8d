"""Whether the vault's medium is still there: a stick pulled out locks the program at once."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from korem_desktop.casework.opening import OpenVault
from korem_desktop.desktop.running import Runner, Task

INTERVAL = 2_000
"""Milliseconds between two looks."""


_ASIDE = "medium"  # a lane of its own: a stick is missed while a recording is taken in, too


class MediumWatch(QObject):
    """Asks in a job, one at a time, since asking may hang with the medium; ``gone`` comes once."""

    gone = Signal()

    def __init__(self, opened: OpenVault, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._opened, self._runner = opened, runner
        self._task: Task | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look from now on."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look now, unless the look before has not come back."""
        if self._task is None or self._task.is_over:
            opened = self._opened
            self._task = self._runner.start(lambda _: opened.is_there(), done=self._seen, aside=_ASIDE)

    def _seen(self, is_there: bool) -> None:
        if not is_there and self._timer.isActive():
            self.stop()
            self.gone.emit()
