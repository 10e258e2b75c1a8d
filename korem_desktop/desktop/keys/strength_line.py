"""How long a passphrase would stand, said in words under its field while it is typed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from korem_desktop.casework import layouts
from korem_desktop.casework.layouts import Alphabet
from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.style import polish
from korem_desktop.desktop.widgets.message_strip import announce

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.casework.strength import Estimate

PAUSE = 400
"""Milliseconds without a key after which a passphrase is looked at."""

_DAY = 24 * 3600.0
_YEAR = 365.25 * _DAY


class StrengthLine(QLabel):
    """Hidden while there is nothing to say. The look at a passphrase takes up to a second, off the window."""

    def __init__(
        self, runner: Runner, opened: OpenVault | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("passphrase_strength")
        self.setProperty("role", "hint")
        self.setWordWrap(True)
        self._runner = runner
        self._opened = opened
        self._passphrase = ""
        self._task: Task | None = None
        self._estimate: Estimate | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._look)
        self.hide()

    def follow(self, passphrase: str) -> None:
        """Look at what is typed now, once the typing pauses."""
        if passphrase == self._passphrase:
            return
        self.stop()
        self._passphrase = passphrase
        if passphrase:
            self._pause.start()

    def stop(self) -> None:
        """Forget what was typed, and say nothing."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
        self._passphrase, self._task, self._estimate = "", None, None
        self.clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in the new language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        super().changeEvent(event)

    def _look(self) -> None:
        from korem_desktop.casework import strength  # late: its lists are not needed to start

        passphrase, judge = self._passphrase, partial(strength.estimate, opened=self._opened)
        self._task = self._runner.start(
            lambda _: (passphrase, judge(passphrase)), done=self._judged, failed=lambda _: None
        )

    def _judged(self, judged: tuple[str, Estimate]) -> None:
        passphrase, estimate = judged
        if passphrase != self._passphrase:  # it was typed over since
            return
        self._task = None
        self._estimate = estimate
        self._say()
        announce(self, self.text())

    def _say(self) -> None:
        if self._estimate is None:
            return
        role, judgement = {
            "weak": ("problem", self.tr("Weak.")),
            "fair": ("body", self.tr("Fair.")),
            "strong": ("saved", self.tr("Strong.")),
        }[self._estimate.strength.value]
        cost = self.tr("With eight strong graphics cards somebody would guess it in: {time}.")
        parts = [judgement, cost.format(time=self._time(self._estimate.seconds)), self._letters()]
        self.setText(" ".join(part for part in parts if part))
        polish(self, role=role)
        self.show()

    def _time(self, seconds: float) -> str:
        if seconds < 60:
            return self.tr("less than a minute")
        if seconds < _DAY:
            return self.tr("less than a day")
        if seconds < _YEAR:
            return self.tr("%n days", "", int(seconds / _DAY))
        if seconds < 1000 * _YEAR:
            return self.tr("%n years", "", int(seconds / _YEAR))
        if seconds < 1_000_000 * _YEAR:
            return self.tr("thousands of years")
        return self.tr("more than a million years")

    def _letters(self) -> str:
        return {
            Alphabet.LATIN: self.tr("You are typing Latin letters."),
            Alphabet.RUSSIAN: self.tr("You are typing Russian letters."),
            Alphabet.KAZAKH: self.tr("You are typing Kazakh letters."),
            Alphabet.MIXED: self.tr("You are mixing Latin and Cyrillic letters: that is easily mistyped."),
        }.get(layouts.alphabet(self._passphrase), "")
