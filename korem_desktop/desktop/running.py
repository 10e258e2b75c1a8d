"""Work off the window's thread, and its results brought back into it.

One lane, one long job at a time (measured: two at once make the window stall 55 ms). Results travel through
one signal of one long-lived object, so that no worker ever touches a widget.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancel, Cancelled, Report

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")

PROGRESS_INTERVAL = 0.05
"""Seconds between two progress reports handed to the window; the eye needs no more."""

_PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Fault:
    """An unforeseen error as it may be shown: its type and its place in our code, nothing of the case."""

    kind: str
    place: str

    @classmethod
    def of(cls, error: BaseException) -> Fault:
        """Reduce an error to its type and the innermost place of ours it came from."""
        import traceback  # late: start-up time, and rarely needed

        place = "?"
        for frame in traceback.extract_tb(error.__traceback__):
            path = Path(frame.filename)
            if path.is_relative_to(_PACKAGE):
                place = f"{path.relative_to(_PACKAGE).as_posix()}:{frame.lineno}"
        return cls(type(error).__name__, place)


class Task:
    """A job handed to the lane."""

    def __init__(self) -> None:
        self._cancel = Cancel()
        self._over = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next report; one not begun never begins."""
        self._cancel.request()

    @property
    def is_over(self) -> bool:
        """Return whether the job has ended, in whichever way."""
        return self._over.is_set()


class Runner(QObject):
    """Runs jobs for the window; lives in the window's thread, where every callback is called.

    ``failed(Known)`` is emitted for foreseen failures nobody asked for, ``bug(Fault)`` for unforeseen errors.
    """

    failed = Signal(object)
    bug = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: deque[Callable[[], None]] = deque()
        self._waiting = threading.Semaphore(0)
        self._tasks: set[Task] = set()
        self._lane: threading.Thread | None = None
        self._closed = False
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        job: Callable[[Report], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Known], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], None] | None = None,
    ) -> Task:
        """Run a job on the lane after those before it; callbacks come in the window's thread.

        The job gets a :class:`Report` it must call often: that is where it is stopped.
        """
        task = Task()
        if self._closed:
            task.cancel()
            return task
        report = self._report(task, progressed)

        def run() -> None:
            try:
                task._cancel.check()
                result = job(report)
            except Cancelled:
                outcome = _bound(lambda call: call(), cancelled or _nothing)
            except Known as known:
                outcome = self._failure(known, failed)
            except BaseException as error:  # whatever it is, the window must hear of it
                outcome = self._fault(error)
            else:
                outcome = _bound(done, result)
            task._over.set()
            self._hand_over(lambda: self._finish(task, outcome))

        self._tasks.add(task)
        self._jobs.append(run)
        self._waiting.release()
        if self._lane is None:
            self._lane = threading.Thread(target=self._work, name="operations", daemon=True)
            self._lane.start()
        return task

    def follow(
        self,
        future: Future[T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Known], None] | None = None,
    ) -> None:
        """Bring the result of a future (the records thread's) into the window's thread."""
        from concurrent.futures import CancelledError  # late: start-up time

        def arrived(ready: Future[T]) -> None:
            try:
                result = ready.result()
            except CancelledError:
                outcome = self._failure(Known(Failure.RECORDS_CLOSED), failed)
            except Known as known:
                outcome = self._failure(known, failed)
            except BaseException as error:  # whatever it is, the window must hear of it
                outcome = self._fault(error)
            else:
                outcome = _bound(done, result)
            self._hand_over(outcome)

        future.add_done_callback(arrived)

    def close(self) -> None:
        """Stop: every job is asked to end, and nothing is delivered any more. Returns at once."""
        self._closed = True
        for task in self._tasks:
            task.cancel()

    def wait(self, seconds: float) -> bool:
        """Wait for the lane to be empty, at most so long. Never called in the window's thread."""
        limit = time.monotonic() + seconds
        return all(task._over.wait(max(0.0, limit - time.monotonic())) for task in list(self._tasks))

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        if not self._closed:
            outcome()

    def _finish(self, task: Task, outcome: Callable[[], None]) -> None:
        self._tasks.discard(task)
        outcome()

    def _work(self) -> None:
        while True:
            self._waiting.acquire()
            run = self._jobs.popleft()
            run()
            del run  # or its result would live until the next job

    def _report(self, task: Task, progressed: Callable[[int, int], None] | None) -> Report:
        last = 0.0

        def report(done: int, total: int) -> None:
            nonlocal last
            task._cancel.check()
            now = time.monotonic()
            if progressed is not None and (now - last >= PROGRESS_INTERVAL or done == total):
                last = now
                self._hand_over(lambda: progressed(done, total))

        return report

    def _hand_over(self, outcome: Callable[[], None]) -> None:
        # The window may be gone while a worker still runs; then nobody waits for the outcome.
        with contextlib.suppress(RuntimeError):
            self._arrived.emit(outcome)

    def _failure(self, known: Known, failed: Callable[[Known], None] | None) -> Callable[[], None]:
        known.__traceback__ = None  # its frames hold the case
        return _bound(failed or self.failed.emit, known)

    def _fault(self, error: BaseException) -> Callable[[], None]:
        return _bound(self.bug.emit, Fault.of(error))


def _bound(call: Callable[[T], None], value: T) -> Callable[[], None]:
    def outcome() -> None:
        # The page that asked may have been left and deleted; then nobody waits for the outcome.
        owner = getattr(call, "__self__", None)
        if not isinstance(owner, QObject) or isValid(owner):
            call(value)

    return outcome


def _nothing() -> None:
    """Do nothing."""
