"""When the answers are handed to the vault, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from korem_desktop.failures import Known

QUIET = 300
"""Milliseconds after the last key until the answers are saved."""

LATEST = 700
"""Milliseconds after the first unsaved key until they are saved, however steadily the person types."""

RETRY = 2_000
"""Milliseconds until a failed save is tried again; doubled each time up to LONGEST_RETRY."""

LONGEST_RETRY = 30_000

Changes = dict[str, str | None]


class SavingState(StrEnum):
    """What a person is told of their words."""

    SAVING = "saving"
    SAVED = "saved"
    FAILED = "failed"


class Timer(Protocol):
    """Something that calls once after a while."""

    def start(self, milliseconds: int, /) -> None:
        """Call after so many milliseconds, counted anew."""

    def stop(self) -> None:
        """Do not call."""

    def is_running(self) -> bool:
        """Return whether the call is still to come."""


MakeTimer = Callable[[Callable[[], None], QObject], Timer]
"""Makes a timer from what it calls and the object it lives with."""


class QtTimer:
    """A timer of Qt's event loop."""

    def __init__(self, call: Callable[[], None], owner: QObject) -> None:
        self._timer = QTimer(owner)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(call)

    def start(self, milliseconds: int, /) -> None:
        """Call after so many milliseconds, counted anew."""
        self._timer.start(milliseconds)

    def stop(self) -> None:
        """Do not call."""
        self._timer.stop()

    def is_running(self) -> bool:
        """Return whether the call is still to come."""
        return self._timer.isActive()


class Send(Protocol):
    """Hands changes and the position to the vault; exactly one of the two is called later, or at once."""

    def __call__(
        self,
        changes: Mapping[str, str | None],
        position: str,
        *,
        done: Callable[[], None],
        failed: Callable[[Known], None],
    ) -> None:
        """Send; None deletes a key."""


class DraftSaver(QObject):
    """Saves what changed. A failed save loses nothing: it is tried again, with what came since.

    Every save carries all that no save has confirmed yet, so that neither a failure nor a save under way can
    bring an older answer over a newer one. ``state`` carries a SavingState when it changes; SAVED means that
    the vault has confirmed everything.
    """

    state = Signal(str)
    refused = Signal(object)  # the Known of the first failed save of a run of them

    def __init__(
        self,
        gather: Callable[[], Changes],
        position: Callable[[], str],
        send: Send,
        timer: MakeTimer = QtTimer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._gather = gather
        self._position = position
        self._send = send
        self._quiet = timer(self.flush, self)
        self._latest = timer(self.flush, self)
        self._again = timer(self.flush, self)
        self._wait = RETRY
        self._unsaved: dict[str, tuple[int, str | None]] = {}
        self._last = 0  # number of the last save sent
        self._under_way: set[int] = set()
        self._place = ""  # the position last confirmed
        self._state = SavingState.SAVED

    @property
    def current(self) -> SavingState:
        """Return what the person is told now."""
        return self._state

    def unsaved(self) -> Changes:
        """Return what no save has confirmed, of what was gathered so far."""
        return {key: text for key, (_, text) in self._unsaved.items()}

    def begin(self, position: str) -> None:
        """Take the position that the vault has."""
        self._place = position

    def touch(self) -> None:
        """Hear that something was typed or chosen."""
        self._quiet.start(QUIET)
        if not self._latest.is_running():
            self._latest.start(LATEST)
        self._say(SavingState.SAVING)

    def add(self, changes: Changes) -> None:
        """Take changes that :meth:`flush` could not gather by itself, to be sent with the next save."""
        for key, text in changes.items():
            self._unsaved[key] = (self._last + 1, text)

    def flush(self) -> None:
        """Save now; nothing is sent where all is saved and the person has not moved. Never waits."""
        self._quiet.stop()
        self._latest.stop()
        self._again.stop()
        self.add(self._gather())
        place = self._position()
        if not self._unsaved and place == self._place:
            self._settle()
            return
        self._last += 1
        number = self._last
        self._under_way.add(number)
        if self._unsaved:  # that only the place changed is kept without a word
            self._say(SavingState.SAVING)
        self._send(
            {key: text for key, (_, text) in self._unsaved.items()},
            place,
            done=lambda: self._done(number, place),
            failed=lambda known: self._failed(number, known),
        )

    def _done(self, number: int, place: str) -> None:
        self._under_way.discard(number)
        self._place = place
        self._wait = RETRY
        self._unsaved = {key: entry for key, entry in self._unsaved.items() if entry[0] > number}
        self._settle()

    def _failed(self, number: int, known: Known) -> None:
        self._under_way.discard(number)
        first = self._state is not SavingState.FAILED
        self._say(SavingState.FAILED)
        if first:
            self.refused.emit(known)
        self._again.start(self._wait)
        self._wait = min(self._wait * 2, LONGEST_RETRY)

    def _settle(self) -> None:
        waiting = self._quiet.is_running() or self._latest.is_running()
        if not (waiting or self._under_way or self._unsaved):
            self._say(SavingState.SAVED)

    def _say(self, state: SavingState) -> None:
        # While saves fail, a new attempt is not yet good news.
        if self._state is SavingState.FAILED and state is SavingState.SAVING:
            return
        if state is not self._state:
            self._state = state
            self.state.emit(state.value)
