"""How a long job reports, and how it is stopped."""

from __future__ import annotations

import threading
from typing import Protocol


class Cancelled(Exception):  # noqa: N818 - an outcome the person chose, not an error
    """The person stopped the job; whatever it had begun has been taken back."""


class Report(Protocol):
    """Called by a job at every chunk, page or flowable; raises :class:`Cancelled` to stop it."""

    def __call__(self, done: int, total: int) -> None:
        """Say that ``done`` of ``total`` units (bytes, passes, pages) are finished."""


def silent(done: int, total: int) -> None:
    """Report to nobody."""


class Cancel:
    """A stop request shared between the screen and the job."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def request(self) -> None:
        """Ask the job to stop at its next report."""
        self._event.set()

    def check(self) -> None:
        """Raise :class:`Cancelled` once a stop was requested."""
        if self._event.is_set():
            raise Cancelled
