"""The long jobs of the page of keys: one at a time, shown by one strip, told by one message."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from korem_desktop.desktop.running import Runner, Task
from korem_desktop.desktop.widgets.message_strip import MessageStrip, Tone, Words
from korem_desktop.desktop.widgets.progress_strip import ProgressStrip
from korem_desktop.failures import Known
from korem_desktop.progress import Report

T = TypeVar("T")


class Work(QObject):
    """Runs a job behind the progress; ``busy`` is called with whether one is under way."""

    def __init__(
        self,
        runner: Runner,
        progress: ProgressStrip,
        strip: MessageStrip,
        busy: Callable[[bool], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._progress, self._strip, self._busy = runner, progress, strip, busy
        self._task: Task | None = None
        self._done: Callable[[object], None] = _nothing
        self._failed: Callable[[Known], None] = self.tell
        progress.stopped.connect(self._stop)

    def start(
        self,
        said: Callable[[], str],
        job: Callable[[Report], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[Known], None] | None = None,
        may_stop: bool = True,
    ) -> None:
        """Run a job unless one is under way; ``said`` says what it is."""
        if self._task is not None:
            return
        self._strip.clear()
        self._progress.begin(said, may_stop=may_stop)
        self._busy(True)
        self._done = done  # type: ignore[assignment]  # what the job gives is what it takes
        self._failed = failed or self.tell
        self._task = self._runner.start(
            job,
            done=self._is_done,
            failed=self._has_failed,
            progressed=self._progress.progress,
            cancelled=self._over,
        )

    def tell(self, known: Known) -> None:
        """Say a failure or a notice on the page."""
        self._strip.show_known(known)

    def bad(self, said: Words) -> None:
        """Say in the page's own words that something could not be done."""
        self._strip.show_message(said, Tone.PROBLEM)

    def good(self, said: Words) -> None:
        """Say that something is done."""
        self._strip.show_message(said, Tone.GOOD)

    def _is_done(self, result: object) -> None:
        self._over()
        self._done(result)

    def _has_failed(self, known: Known) -> None:
        self._over()
        self._failed(known)

    def _over(self) -> None:
        self._task = None
        self._progress.end()
        self._busy(False)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()


def _nothing(result: object) -> None:
    """Wait for nothing."""
