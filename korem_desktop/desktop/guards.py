"""What watches over an open case: the keys that lock, the idle time, the computer's sleep, the medium."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from korem_desktop.casework.opening import OpenVault
from korem_desktop.desktop.clipboard import Clipboard
from korem_desktop.desktop.handing_over import Reason
from korem_desktop.desktop.locking import IdleWatch, LockKeys
from korem_desktop.desktop.medium_watch import MediumWatch
from korem_desktop.desktop.running import Runner
from korem_desktop.desktop.sleep_watch import SleepWatch


class Guards(QObject):
    """``lock_wanted(Reason)`` comes when one of them wants the case locked.

    The idle time counts from :meth:`begin` on; all the others watch at once.
    """

    lock_wanted = Signal(object)

    def __init__(
        self,
        app: QGuiApplication,
        opened: OpenVault,
        runner: Runner,
        idle_after: float,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.clipboard = Clipboard(self)
        self._keys = LockKeys(app, self)
        self._keys.pressed.connect(partial(self.lock_wanted.emit, Reason.BUTTON))
        self.idle = IdleWatch(app, parent=self)
        self.idle.set_after(idle_after)
        self.idle.idle.connect(partial(self.lock_wanted.emit, Reason.IDLE))
        sleep = SleepWatch(self)
        sleep.lock_wanted.connect(partial(self.lock_wanted.emit, Reason.SLEEP))
        sleep.start()
        self.medium = MediumWatch(opened, runner, self)
        self.medium.gone.connect(partial(self.lock_wanted.emit, Reason.MEDIUM))
        self.medium.start()

    def begin(self) -> None:
        """Count the idle time from now on."""
        self.idle.start()

    def stop(self) -> None:
        """Watch no more, and forget what was copied."""
        self.medium.stop()
        self.idle.stop()
        self.clipboard.clear()
