"""Taking files in from the page of recordings and documents."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from korem_desktop.casework import intake
from korem_desktop.desktop.running import Task
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.evidence import EvidenceItem, Origin
from korem_desktop.failures import Known
from korem_desktop.progress import Report


class PageIntake(QObject):
    """Takes files in one after another; refusals are said in the window's message strip."""

    changed = Signal()  # what is under way, or how far it is
    taken_in = Signal(object)  # an EvidenceItem

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._waiting: list[Path] = []
        self._task: Task | None = None
        self.progress: tuple[int, int] | None = None

    def add(self, paths: list[Path]) -> None:
        """Take in these files after those before them."""
        self._waiting.extend(paths)
        if self._task is None:
            self._next()

    def stop(self) -> None:
        """Take in nothing more; what was begun is taken back."""
        self._waiting.clear()
        if self._task is not None:
            self._task.cancel()

    def _next(self) -> None:
        self._task, self.progress = None, None
        if self._waiting:
            path = self._waiting.pop(0)
            place = self._workplace

            def job(report: Report) -> EvidenceItem:
                return intake.take_in(
                    place.opened, place.case, path, origin=Origin.FILE, clock=place.clock, report=report
                )

            self.progress = (0, 0)
            self._task = place.runner.start(
                job,
                done=self._done,
                failed=self._failed,
                progressed=self._progressed,
                cancelled=self._next,
            )
        self.changed.emit()

    def _done(self, item: EvidenceItem) -> None:
        self.taken_in.emit(item)
        self._next()

    def _failed(self, known: Known) -> None:
        self._workplace.say(known)
        self._next()

    def _progressed(self, done: int, total: int) -> None:
        self.progress = (done, total)
        self.changed.emit()
