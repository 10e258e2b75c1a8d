"""The computer's own lock and sleep: heard of from logind, where the system has one.

Over the system's message bus logind says when a session is to be locked and when the computer is about to
sleep; a delay inhibitor under a neutral name gives the time to save first (5 s by default, logind.conf(5)).
Systems without logind tell nothing: there only the idle lock is left.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from korem_desktop.desktop.application import TITLE

_LOGIND = "org.freedesktop.login1"
_MANAGER = f"{_LOGIND}.Manager"
_SESSION = f"{_LOGIND}.Session"
_PATH = "/org/freedesktop/login1"
_ANY = ""  # every session of this machine: to lock once too often does no harm
_WHY = "Saving"


class SleepWatch(QObject):
    """``lock_wanted`` comes when the screen is locked or the computer is about to sleep.

    The sleep waits until :meth:`release`, or until the process is replaced: the inhibitor's descriptor is
    closed then by the system.
    """

    lock_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = QDBusConnection.systemBus()
        self._asked: QDBusPendingCallWatcher | None = None
        self._held: QDBusMessage | None = None  # the answer owns the inhibitor's descriptor

    @property
    def delays_sleep(self) -> bool:
        """Return whether the computer would wait for us before it sleeps."""
        return self._held is not None

    def start(self) -> bool:
        """Listen, and ask for the delay; returns whether there is a system bus to listen to."""
        if not self._bus.isConnected():
            return False
        connect: Callable[..., bool] = self._bus.connect  # its types know slots as bytes only, it takes text
        connect(_LOGIND, _PATH, _MANAGER, "PrepareForSleep", self, SLOT("_about_to_sleep(bool)"))
        connect(_LOGIND, _ANY, _SESSION, "Lock", self, SLOT("_locked()"))
        changed = SLOT("_changed(QString,QVariantMap)")
        connect(_LOGIND, _ANY, "org.freedesktop.DBus.Properties", "PropertiesChanged", self, changed)
        ask = QDBusMessage.createMethodCall(_LOGIND, _PATH, _MANAGER, "Inhibit")
        ask.setArguments(["sleep", TITLE, _WHY, "delay"])
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(ask), self)
        self._asked.finished.connect(self._answered)
        return True

    def release(self) -> None:
        """Let the computer sleep."""
        self._asked = None
        self._held = None

    def _answered(self, asked: QDBusPendingCallWatcher) -> None:
        answer = asked.reply()
        if asked is self._asked and answer.type() is QDBusMessage.MessageType.ReplyMessage:
            self._held = answer
        self._asked = None
        asked.deleteLater()

    @Slot(bool)
    def _about_to_sleep(self, begins: bool) -> None:
        if begins:
            self.lock_wanted.emit()

    @Slot()
    def _locked(self) -> None:
        self.lock_wanted.emit()

    @Slot(str, "QVariantMap")
    def _changed(self, interface: str, properties: dict[str, object]) -> None:
        # a desktop that locks by its own keys sets this hint and never sends Lock
        if interface == _SESSION and properties.get("LockedHint") is True:
            self.lock_wanted.emit()
