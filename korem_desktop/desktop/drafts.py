"""Typed texts on their way into the vault: when they are handed over, and which are not saved yet."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future

from PySide6.QtCore import QObject, QTimer, Signal

from korem_desktop.desktop.running import Runner
from korem_desktop.failures import Known

QUIET = 300
"""Milliseconds after the last key."""

LATEST = 700
"""Milliseconds after the first key not yet saved: a pause alone would never come under steady typing."""


class SavingRhythm(QObject):
    """Says when to save: ``due`` comes 300 ms after the last touch, and at latest 700 ms after the first."""

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = self._timer(QUIET)
        self._latest = self._timer(LATEST)

    def touch(self) -> None:
        """Something was typed."""
        self._quiet.start()
        if not self._latest.isActive():
            self._latest.start()

    def stop(self) -> None:
        """Nothing is to be said until the next touch."""
        self._quiet.stop()
        self._latest.stop()

    def _timer(self, interval: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(self._emit)
        return timer

    def _emit(self) -> None:
        self.stop()
        self.due.emit()


class Drafts(QObject):
    """The texts of a screen by key (an item's or a note's id), saved in the rhythm above.

    A text whose save failed stays a draft and is handed over again with the next one, or with
    :meth:`hand_in`. ``saving(True)`` says that some text is not saved yet, ``saving(False)`` that all are;
    ``failed`` carries a Known.
    """

    saving = Signal(bool)
    failed = Signal(object)

    def __init__(
        self, runner: Runner, save: Callable[[str, str], Future[None]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._save = save
        self._texts: dict[str, str] = {}
        self._sent: dict[str, str] = {}
        self._rhythm = SavingRhythm(self)
        self._rhythm.due.connect(self.hand_in)

    @property
    def is_saved(self) -> bool:
        """Return whether every text is in the vault."""
        return not self._texts

    def unsaved(self) -> dict[str, str]:
        """Return the texts that are not saved, by key."""
        return dict(self._texts)

    def text(self, key: str, saved: str) -> str:
        """Return the text not saved yet, or the saved one given."""
        return self._texts.get(key, saved)

    def write(self, key: str, text: str) -> None:
        """Take a text as it is being typed."""
        self._texts[key] = text
        self._rhythm.touch()
        self.saving.emit(True)

    def hand_in(self) -> None:
        """Hand over now whatever is not on its way; returns at once."""
        self._rhythm.stop()
        for key, text in list(self._texts.items()):
            if self._sent.get(key) != text:
                self._sent[key] = text
                self._follow(key, text)

    def forget(self, key: str) -> None:
        """A text is no longer wanted; it is not handed over any more."""
        self._texts.pop(key, None)
        self._sent.pop(key, None)
        self.saving.emit(bool(self._texts))

    def _follow(self, key: str, text: str) -> None:
        def done(_: None) -> None:
            if self._texts.get(key) == text:
                self.forget(key)

        def failed(known: Known) -> None:
            self._sent.pop(key, None)
            self.failed.emit(known)

        self._runner.follow(self._save(key, text), done=done, failed=failed)
