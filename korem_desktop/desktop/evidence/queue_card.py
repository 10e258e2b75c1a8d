"""The card that shows what is being taken in, how long it takes, and what waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from korem_desktop.desktop._forms.evidence import Ui_EvidenceForm
from korem_desktop.desktop.evidence.intake_queue import IntakeQueue
from korem_desktop.desktop.figures import breakable, size_text, time_left_text
from korem_desktop.desktop.widgets.flow import flow
from korem_desktop.desktop.widgets.time_left import TimeLeft

_STEPS = 1000  # a bar counts in 32 bits; a recording may have more bytes

_WAITING_ROWS = 3  # shown before the list scrolls


class QueueCard(QObject):
    """Keeps the queue's part of the form in step with the queue."""

    def __init__(self, form: Ui_EvidenceForm, queue: IntakeQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._queue = queue
        self._time = TimeLeft()
        self._last: tuple[int, int] | None = None
        flow(form.waiting_buttons, form.waiting_drop, form.waiting_clear)
        form.intake_progress.setRange(0, _STEPS)
        form.waiting_list.setModel(queue)
        form.intake_cancel.clicked.connect(self._cancel)
        form.waiting_drop.clicked.connect(self._drop_selected)
        form.waiting_clear.clicked.connect(queue.cancel_all)
        form.waiting_list.selectionModel().selectionChanged.connect(self._offer)
        queue.changed.connect(self._changed)
        queue.progressed.connect(self._progressed)
        self._current: object = None
        self._changed()

    def retranslate(self) -> None:
        """Set the words that depend on the state anew."""
        self._show_words()

    def _changed(self) -> None:
        if self._queue.current is not self._current:
            self._current = self._queue.current
            self._time, self._last = TimeLeft(), None
            self._form.intake_progress.setValue(0)
            self._form.intake_cancel.setEnabled(True)
        self._form.queue.setVisible(not self._queue.is_idle)
        self._form.waiting.setVisible(self._queue.rowCount() > 0)
        row = self._form.waiting_list.sizeHintForRow(0)
        if row > 0:
            self._form.waiting_list.setFixedHeight(row * min(_WAITING_ROWS, self._queue.rowCount()) + 8)
        self._offer()
        self._show_words()

    def _progressed(self, done: int, total: int) -> None:
        if self._queue.current is None or total <= 0:
            return
        self._last = done, total
        self._form.intake_progress.setValue(done * _STEPS // total)
        self._show_words()

    def _show_words(self) -> None:
        current, waiting = self._queue.current, self._queue.rowCount()
        self._form.running_name.setText(breakable(current.name) if current else "")
        self._form.waiting_title.setText(self.tr("%n waiting", "", waiting))
        self._form.intake_left.setText(self._how_far() if current else "")

    def _how_far(self) -> str:
        if self._last is None:
            return self.tr("Beginning…")
        done, total = self._last
        # The store counts every byte twice: sealing it, then reading it back from the medium.
        phase = self.tr("Encrypting…") if done * 2 < total else self.tr("Checking what was written…")
        parts = [phase, size_text(total // 2)]
        seconds = self._time.seconds(done, total)
        if seconds is not None and done < total:
            parts.append(time_left_text(seconds))
        return " · ".join(parts)

    def _cancel(self) -> None:
        self._form.intake_cancel.setEnabled(False)
        self._queue.cancel_current()

    def _drop_selected(self) -> None:
        rows = [index.row() for index in self._form.waiting_list.selectionModel().selectedIndexes()]
        self._queue.drop(rows)
        self._form.waiting_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self) -> None:
        self._form.waiting_drop.setEnabled(self._form.waiting_list.selectionModel().hasSelection())
