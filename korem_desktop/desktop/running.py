"""Work off the window's thread, and its results brought back into it.

One lane, one long job at a time (measured: two at once make the window stall 55 ms). What only asks a medium
whether it is there has lanes beside it, one for each medium: it must not wait for a recording to be taken in,
and may hang. Results travel through one signal of one long-lived object, so that no worker ever touches a
widget.
"""

from __future__ import annotations

import contextlib
import threading
import time
from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancel, Cancelled, Report

if TYPE_CHECKING:  # for the checker only: start-up time
    from concurrent.futures import Future

T = TypeVar("T")

PROGRESS_INTERVAL = 0.05
"""Seconds between two progress reports handed to the window; the eye needs no more."""

_PACKAGE = Path(__file__).resolve().parent.parent


class Fault(NamedTuple):
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
    """A job handed to a lane; ``aside`` names the lane beside the one of the long jobs, "" is that one."""

    def __init__(self, aside: str = "") -> None:
        self.aside = aside
        self._cancel = Cancel()
        self._over = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next report; one not begun never begins."""
        self._cancel.request()

    @property
    def is_over(self) -> bool:
        """Return whether the job has ended, in whichever way."""
        return self._over.is_set()


class _Waiting(NamedTuple):
    """Who waits for an outcome. It never leaves the window's thread: what it names may be a widget."""

    done: Callable[[Any], None]
    failed: Callable[[Known], None] | None
    progressed: Callable[[int, int], None] | None = None
    cancelled: Callable[[], None] | None = None


class Runner(QObject):
    """Runs jobs for the window; lives in the window's thread, where every callback is called.

    ``failed(Known)`` is emitted for foreseen failures nobody asked for, ``bug(Fault)`` for unforeseen errors.
    A job may not hold a widget: it is let go of in its own thread.
    """

    failed = Signal(object)
    bug = Signal(object)
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes: dict[str, _Lane] = {}
        self._waiting: dict[object, _Waiting] = {}
        self._tasks: set[Task] = set()
        self._closed = False
        self._unheard: set[object] = set()  # futures that failed, and nobody was told yet
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        job: Callable[[Report], T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Known], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], None] | None = None,
        aside: str = "",
    ) -> Task:
        """Run a job on the lane after those before it; callbacks come in the window's thread.

        The job gets a :class:`Report` it must call often: that is where it is stopped. ``aside`` names a lane
        beside the one of the long jobs: for a short question to a medium, which may hang with it.
        """
        task = Task(aside)
        if self._closed:
            task.cancel()
            return task
        self._waiting[task] = _Waiting(done, failed, progressed, cancelled)
        self._tasks.add(task)
        if aside not in self._lanes:
            self._lanes[aside] = _Lane(aside or "operations", self._run)
        self._lanes[aside].put(task, job)
        return task

    def follow(
        self,
        future: Future[T],
        *,
        done: Callable[[T], None],
        failed: Callable[[Known], None] | None = None,
    ) -> None:
        """Bring the result of a future (the records thread's) into the window's thread."""
        key = object()
        self._waiting[key] = _Waiting(done, failed)
        future.add_done_callback(partial(self._settled, key))

    def close(self) -> None:
        """Stop: every job is asked to end, and nothing is delivered any more. Returns at once."""
        self._closed = True
        for task in self._tasks:
            task.cancel()

    @property
    def is_working(self) -> bool:
        """Return whether a long job is under way, so that the next one has to wait."""
        return any(not task.aside and not task.is_over for task in self._tasks)

    @property
    def has_unheard_failure(self) -> bool:
        """Return whether something handed to the records failed and was not delivered: asked after close."""
        return bool(self._unheard)

    def wait(self, seconds: float) -> bool:
        """Wait for every lane to be empty, at most so long. Never called in the window's thread."""
        limit = time.monotonic() + seconds
        return all(task._over.wait(max(0.0, limit - time.monotonic())) for task in list(self._tasks))

    # in the window's thread

    @Slot(object)
    def _deliver(self, arrival: tuple[object, object]) -> None:
        key, outcome = arrival
        if isinstance(outcome, _Progress):
            waiting = self._waiting.get(key)
            if waiting is not None and waiting.progressed is not None and not self._closed:
                _call(waiting.progressed, outcome.done, outcome.total)
            return
        waiting = self._waiting.pop(key, None)
        if not self._closed:
            self._unheard.discard(key)
        if isinstance(key, Task):
            self._tasks.discard(key)
        if waiting is None or self._closed:
            return
        match outcome:
            case Cancelled():
                if waiting.cancelled is not None:
                    _call(waiting.cancelled)
            case Known():
                if waiting.failed is not None:
                    _call(waiting.failed, outcome)
                else:
                    self.failed.emit(outcome)
            case Fault():
                self.bug.emit(outcome)
            case _Result():
                _call(waiting.done, outcome.value)

    # in the threads of the jobs

    def _run(self, task: Task, job: Callable[[Report], object]) -> None:
        last = 0.0

        def report(done: int, total: int) -> None:
            nonlocal last
            task._cancel.check()
            now = time.monotonic()
            if now - last >= PROGRESS_INTERVAL or done == total:
                last = now
                self._hand_over(task, _Progress(done, total))

        outcome: object
        try:
            task._cancel.check()
            outcome = _Result(job(report))
        except BaseException as error:  # whatever it is, the window must hear of it
            outcome = _reduced(error)
        task._over.set()
        self._hand_over(task, outcome)

    def _settled(self, key: object, future: Future[Any]) -> None:
        outcome: object
        try:
            outcome = _Result(future.result())
        except BaseException as error:  # whatever it is, the window must hear of it
            outcome = _reduced(error)
            if not (isinstance(outcome, Known) and outcome.kind is Failure.RECORDS_CLOSED):
                self._unheard.add(key)  # a reading that the closing cut short is none
        self._hand_over(key, outcome)

    def _hand_over(self, key: object, outcome: object) -> None:
        # The window may be gone while a worker still runs; then nobody waits for the outcome.
        with contextlib.suppress(RuntimeError):
            self._arrived.emit((key, outcome))


class _Lane:
    """A thread that works off jobs in their order; there from the first one on."""

    def __init__(self, name: str, run: Callable[[Task, Callable[[Report], object]], None]) -> None:
        self._jobs: deque[tuple[Task, Callable[[Report], object]]] = deque()
        self._ready = threading.Semaphore(0)
        self._run = run
        threading.Thread(target=self._work, name=name, daemon=True).start()

    def put(self, task: Task, job: Callable[[Report], object]) -> None:
        """Do a job after those before it."""
        self._jobs.append((task, job))
        self._ready.release()

    def _work(self) -> None:
        while True:
            self._ready.acquire()
            task, job = self._jobs.popleft()
            self._run(task, job)
            del task, job  # or they would live until the next job


class _Result(NamedTuple):
    value: object


class _Progress(NamedTuple):
    done: int
    total: int


def _reduced(error: BaseException) -> object:
    """Return an error without its frames, which hold the case."""
    from concurrent.futures import CancelledError  # late: start-up time

    if isinstance(error, CancelledError):
        return Known(Failure.RECORDS_CLOSED)
    if isinstance(error, Known | Cancelled):
        error.__traceback__ = error.__context__ = error.__cause__ = None
        return error
    return Fault.of(error)


def _call(callback: Callable[..., None], *values: object) -> None:
    # The page that asked may have been left and deleted; then nobody waits for the outcome.
    owner = getattr(callback, "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(*values)
