"""What waits to be taken in, one thing after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from korem_desktop.casework import intake
from korem_desktop.desktop.running import Task
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.evidence import EvidenceItem, Origin
from korem_desktop.failures import Known
from korem_desktop.progress import Report

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, eq=False)
class Arrival:
    """Something to take in: the name shown, how it came, and its source (made on the lane, if slowly)."""

    name: str
    origin: Origin
    source: Callable[[], Path | intake.NamedBytes]

    @classmethod
    def of_path(cls, path: Path, origin: Origin) -> Arrival:
        """Return the arrival of a file."""
        return cls(path.name or str(path), origin, lambda: path)


class IntakeQueue(QAbstractListModel):
    """The arrivals that wait, as a model; the one being taken in is :attr:`current`.

    One job at a time is handed to the runner, so that each can be taken off the list until it begins.
    ``changed`` comes whenever :attr:`current` or the number waiting has.
    """

    changed = Signal()
    progressed = Signal(object, object)  # done, total: bytes, more than a C int holds
    taken_in = Signal(object)  # an EvidenceItem
    warned = Signal(str, object)  # the arrival's name, a Known: taken in all the same
    refused = Signal(str, object)  # the arrival's name, a Known

    def __init__(self, workplace: Workplace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._waiting: list[Arrival] = []
        self._task: Task | None = None
        self.current: Arrival | None = None

    @property
    def is_idle(self) -> bool:
        """Return whether nothing is being taken in and nothing waits."""
        return self.current is None and not self._waiting

    def add(self, arrivals: Sequence[Arrival]) -> None:
        """Put arrivals at the end."""
        if not arrivals:
            return
        count = len(self._waiting)
        self.beginInsertRows(_NOWHERE, count, count + len(arrivals) - 1)
        self._waiting.extend(arrivals)
        self.endInsertRows()
        self._go_on()

    def cancel_current(self) -> None:
        """Stop what is being taken in; nothing of it stays."""
        if self._task is not None:
            self._task.cancel()

    def drop(self, rows: Sequence[int]) -> None:
        """Take waiting arrivals off the list."""
        for row in sorted(set(rows), reverse=True):
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._waiting[row]
            self.endRemoveRows()
        self.changed.emit()

    def cancel_all(self) -> None:
        """Take everything off the list and stop what is being taken in."""
        self.beginResetModel()
        self._waiting.clear()
        self.endResetModel()
        self.cancel_current()
        self.changed.emit()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many wait."""
        return 0 if parent.isValid() else len(self._waiting)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return the name of one that waits."""
        if index.isValid() and role == Qt.ItemDataRole.DisplayRole:
            return self._waiting[index.row()].name
        return None

    def _go_on(self) -> None:
        if self.current is None and self._waiting:
            self.beginRemoveRows(_NOWHERE, 0, 0)
            self.current = self._waiting.pop(0)
            self.endRemoveRows()
            self._begin(self.current)
        self.changed.emit()

    def _begin(self, arrival: Arrival) -> None:
        place = self._workplace

        def job(report: Report) -> tuple[EvidenceItem, list[Known]]:
            warnings: list[Known] = []
            item = intake.take_in(
                place.opened,
                place.case,
                arrival.source(),
                origin=arrival.origin,
                clock=place.clock,
                report=report,
                warn=warnings.append,
            )
            return item, warnings

        self._task = place.runner.start(
            job,
            done=self._done,
            failed=self._failed,
            progressed=self.progressed.emit,
            cancelled=self._over,
        )

    def _done(self, result: tuple[EvidenceItem, list[Known]]) -> None:
        item, warnings = result
        self.taken_in.emit(item)
        for known in warnings:
            self.warned.emit(item.name, known)
        self._over()

    def _failed(self, known: Known) -> None:
        if self.current is not None:
            self.refused.emit(self.current.name, known)
        self._over()

    def _over(self) -> None:
        self._task = None
        self.current = None
        self._go_on()
