"""The one thread that owns the records: jobs by priority, results as futures.

A save never waits behind a long look-up: only jobs handed in as interruptible are interrupted, under the lock
that says which job runs, and run again afterwards (so they must only read, or do the same again). A job that
met an interruption it did not ask for runs again too.
"""

from __future__ import annotations

import heapq
import itertools
import threading
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any, TypeVar

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.connection import Interrupted
from korem_desktop.vault.records import Records

T = TypeVar("T")


class Priority(IntEnum):
    """What goes first; equal ones in the order they came."""

    SAVE = 0
    SCREEN = 1
    CHECK = 5
    CLOSE = 9


@dataclass(order=True)
class _Entry:
    priority: int
    number: int
    job: Callable[[Records], Any] | None = field(compare=False)  # None closes the records
    future: Future[Any] = field(compare=False)
    interruptible: bool = field(compare=False, default=False)
    is_begun: bool = field(compare=False, default=False)  # an interrupted job's future is already running

    def begin(self) -> bool:
        """Return whether the job is to run; not where its future was cancelled while it waited."""
        self.is_begun = self.is_begun or self.future.set_running_or_notify_cancel()
        return self.is_begun

    def refuse(self) -> None:
        """Tell who waits that the records were closed first."""
        if self.begin():
            self.future.set_exception(Known(Failure.RECORDS_CLOSED))


def _leave(records: Records) -> None:
    """Leave the records as they are."""


class RecordsThread:
    """A thread with the open records. Futures' callbacks run in it, and must be short."""

    def __init__(self, opening: Callable[[], Records], reopen: Callable[[Records], None] = _leave) -> None:
        """Start the thread, open the records in it, and wait for that. Raises what ``opening`` raises.

        ``reopen`` is called after a job met damage: SQLCipher refuses everything from then on, and one bad
        page would lose all the others.
        """
        self._reopen = reopen
        self._condition = threading.Condition()
        self._waiting: list[_Entry] = []
        self._numbers = itertools.count()
        self._running: _Entry | None = None
        self._records: Records | None = None
        self._is_closing = False
        self._closed: Future[None] = Future()
        opened: Future[None] = Future()
        # A daemon: a hung medium must not keep the process from ending.
        self._thread = threading.Thread(target=self._run, args=(opening, opened), name="records", daemon=True)
        self._thread.start()
        opened.result()

    def submit(
        self,
        job: Callable[[Records], T],
        *,
        priority: Priority = Priority.SCREEN,
        interruptible: bool = False,
    ) -> Future[T]:
        """Queue a job; its result or exception is the future's. After close: Known(RECORDS_CLOSED)."""
        future: Future[T] = Future()
        entry = _Entry(priority, next(self._numbers), job, future, interruptible)
        with self._condition:
            if not self._is_closing:
                heapq.heappush(self._waiting, entry)
                running = self._running
                if running is not None and priority < running.priority:
                    self._interrupt(running)
                self._condition.notify()
                return future
        future.set_exception(Known(Failure.RECORDS_CLOSED))
        return future

    def close(self) -> None:
        """Run what is queued, saves first, refuse interruptible jobs, close the records; idempotent.

        Must not be called from a job.
        """
        refused: list[_Entry] = []
        with self._condition:
            if not self._is_closing:
                self._is_closing = True
                refused = [entry for entry in self._waiting if entry.interruptible]
                self._waiting = [entry for entry in self._waiting if not entry.interruptible]
                closing = _Entry(Priority.CLOSE, next(self._numbers), None, self._closed)
                self._waiting.append(closing)
                heapq.heapify(self._waiting)
                if self._running is not None:
                    self._interrupt(self._running)
                self._condition.notify()
        for entry in refused:
            entry.refuse()
        self._closed.exception()
        self._thread.join()

    def _interrupt(self, running: _Entry) -> None:
        """Stop the running job if it allows that; called under the lock."""
        if running.interruptible and self._records is not None:
            self._records.connection.interrupt()

    def _run(self, opening: Callable[[], Records], opened: Future[None]) -> None:
        try:
            records = self._records = opening()
        except BaseException as error:  # whatever it is belongs to the one who opens
            opened.set_exception(error)
            return
        opened.set_result(None)
        while True:
            entry = self._next()
            if entry.job is None:
                break
            if entry.begin():
                self._do(records, entry, entry.job)
            del entry
        records.connection.close()
        self._closed.set_result(None)

    def _next(self) -> _Entry:
        with self._condition:
            self._running = None
            while not self._waiting:
                self._condition.wait()
            self._running = heapq.heappop(self._waiting)
            return self._running

    def _do(self, records: Records, entry: _Entry, job: Callable[[Records], Any]) -> None:
        result: Any = None
        failure: BaseException | None = None
        try:
            result = job(records)
        except BaseException as error:  # a job's failure is its future's; the thread goes on for the others
            failure = error
        with self._condition:
            self._running = None
            records.connection.resume()
        if isinstance(failure, Known) and failure.kind is Failure.RECORDS_DAMAGED:
            with suppress(Known):  # then they are closed, and every job says so
                self._reopen(records)
        records.connection.roll_back()  # a job that left a transaction open must not colour the next one
        if not isinstance(failure, Interrupted):
            if failure is not None:
                entry.future.set_exception(failure)
            else:
                entry.future.set_result(result)
            return
        self._again(records, entry, job)

    def _again(self, records: Records, entry: _Entry, job: Callable[[Records], Any]) -> None:
        """Run an interrupted job once more: at once if it did not ask for it, else in its turn."""
        if not entry.interruptible:
            self._do(records, entry, job)
            return
        with self._condition:
            if not self._is_closing:
                heapq.heappush(self._waiting, entry)
                return
        entry.refuse()
