"""Locking: when nobody works, and how the way out is bounded.

A lock shows the locked page at once, lets waiting saves reach the medium, closes, and replaces the process:
what Python and Qt still hold of a case is gone with it. A medium that hangs delays this by :data:`PATIENCE`
only.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from korem_desktop.casework.opening import OpenVault
from korem_desktop.desktop.running import Runner
from korem_desktop.failures import Known

PATIENCE = 2.0
"""Seconds a lock waits for jobs to end and for saves to reach the medium."""

IDLE_CHOICES = (1, 2, 5, 10, 30)
"""Minutes without a key or a movement after which the program locks, as offered."""

IDLE_DEFAULT = 5
WARNING = 20.0
"""Seconds before an idle lock at which the window says so."""

_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
        QEvent.Type.InputMethod,
    }
)
_CYRILLIC_L_KEY = 0x0414  # Д stands on the L key of the Russian and Kazakh layouts


def clock_with_sleep() -> float:
    """Return seconds of a clock that also runs while the computer sleeps, where the system has one."""
    boottime = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boottime is None else time.clock_gettime(boottime)


class _AllWindows(QObject):
    """Puts an event filter on every window of the program: dialogs, open lists and menus too.

    Not on the application: there a filter in Python is called for every event of every widget, some thousand
    times while a screen is made, and each call waits for its turn behind a busy job (measured: 20 ms of an
    unlock's longest gap). What a person does arrives at a window before any widget sees it.
    """

    _EVERY = 1000  # milliseconds: a menu opened from a menu takes no focus that Qt would tell of

    def __init__(self, app: QGuiApplication, of: QObject) -> None:
        super().__init__(of)
        self._app = app
        self._of = of
        self._timer = QTimer(self)
        self._timer.setInterval(self._EVERY)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Filter the windows there are and those to come."""
        self._look()
        self._app.focusWindowChanged.connect(self._look)
        self._app.focusObjectChanged.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Filter none any more."""
        self._timer.stop()
        self._app.focusWindowChanged.disconnect(self._look)
        self._app.focusObjectChanged.disconnect(self._look)
        for window in self._windows():
            window.removeEventFilter(self._of)

    def _look(self) -> None:
        for window in self._windows():
            window.installEventFilter(self._of)  # once more is as good as once

    def _windows(self) -> list[QWindow]:
        return self._app.allWindows()


class IdleWatch(QObject):
    """Tells when nothing was typed or moved for a while.

    ``warned(seconds)`` comes once a second in the last :data:`WARNING` seconds, and ``warned(0)`` when the
    person is back; ``idle`` comes once.
    """

    warned = Signal(int)
    idle = Signal()

    def __init__(
        self, app: QGuiApplication, now: Callable[[], float] = clock_with_sleep, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._input = app.inputMethod()
        self._windows = _AllWindows(app, self)
        self._now = now
        self._last = now()
        self._after = IDLE_DEFAULT * 60.0
        self._warning = False
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self.check)

    @property
    def after(self) -> float:
        """Return after how many seconds it is idle."""
        return self._after

    def set_after(self, seconds: float) -> None:
        """Set after how many seconds it is idle."""
        self._after = seconds

    def start(self) -> None:
        """Watch from now on."""
        self._last = self._now()
        self._windows.start()
        # an input method's words come to the field past the window: the cursor tells of them
        self._input.cursorRectangleChanged.connect(self.touch)
        self._timer.start()

    def stop(self) -> None:
        """Stop watching."""
        if self._timer.isActive():
            self._windows.stop()
            self._input.cursorRectangleChanged.disconnect(self.touch)
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; takes nothing away."""
        del watched
        if event.type() in _SIGNS_OF_LIFE:
            self.touch()
        return False

    @Slot()
    def touch(self) -> None:
        """Note that the person is there."""
        self._last = self._now()
        if self._warning:
            self._warning = False
            self.warned.emit(0)

    @Slot()
    def check(self) -> None:
        """Look at the clock."""
        left = self._after - (self._now() - self._last)
        if left <= 0:
            self.stop()
            self.idle.emit()
        elif left <= WARNING:
            self._warning = True
            self.warned.emit(max(1, round(left)))


class LockKeys(QObject):
    """Ctrl+L, also where the layout is Cyrillic, and F12, on any layout and in any dialog."""

    pressed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _AllWindows(app, self).start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the lock keys before anything else sees them."""
        del watched
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_lock_key(event):
            self.pressed.emit()
            return True
        return False


def is_lock_key(event: QKeyEvent) -> bool:
    """Return whether a key asks for the lock."""
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_F12 or (control and event.key() in (Qt.Key.Key_L, _CYRILLIC_L_KEY))


class Closing(QObject):
    """Ends the work on an open vault without ever making the window wait.

    ``finished(bool)`` comes once, in the window's thread: True when all is saved and closed, False when the
    medium refused or did not answer in time. :attr:`is_stuck` then says whether a thread may still hang in
    the system: ``exec`` would wait for it for ever.
    """

    finished = Signal(bool)
    _closed = Signal(bool)

    def __init__(
        self, opened: OpenVault, runner: Runner, patience: float = PATIENCE, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._runner = runner
        self._patience = patience
        self._over = False
        self._is_lane_free = self._is_closed = False
        self._closed.connect(self._finish, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(lambda: self._finish(False))

    @property
    def is_stuck(self) -> bool:
        """Return whether a job, or the closing itself, has not come back."""
        return not (self._is_lane_free and self._is_closed)

    def start(self) -> None:
        """Stop the jobs, save, close; returns at once."""
        self._runner.close()
        self._timer.start(round(self._patience * 1000))
        threading.Thread(target=self._close, name="closing", daemon=True).start()

    def _close(self) -> None:
        self._is_lane_free = self._runner.wait(self._patience / 2)
        is_clean = False
        try:
            self._opened.close()
            is_clean = not self._runner.has_unheard_failure
        except Known:  # told as not saved
            is_clean = False
        finally:
            self._is_closed = True
            self._closed.emit(is_clean)

    def _finish(self, clean: bool) -> None:
        if not self._over:
            self._over = True
            self._timer.stop()
            self.finished.emit(clean)
