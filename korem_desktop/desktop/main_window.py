"""The window: opening, work on an open case, and the ways out of it, of which the lock is always in sight."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from korem_desktop.desktop.ahead import LEISURELY, get_ready, in_turns
from korem_desktop.desktop.application import TITLE, Application
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.opening.pages import Opening
from korem_desktop.desktop.preferences import Preferences, number
from korem_desktop.desktop.running import Fault, Runner
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from pathlib import Path

    from korem_desktop.casework.erasing import Remains
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.clock import Clock
    from korem_desktop.desktop.carrying import Carried
    from korem_desktop.desktop.fault_page import FaultPage
    from korem_desktop.desktop.guards import Guards
    from korem_desktop.desktop.locking import Closing
    from korem_desktop.desktop.unsaved_page import UnsavedPage
    from korem_desktop.desktop.workroom import Screens, Workroom
    from korem_desktop.domain.case import Case

CLOSING_PATIENCE = 15.0
"""Seconds a closing window, already out of sight, waits for the medium."""

_AFTER_THE_FIRST_PAGE = 50  # milliseconds

Leave = Callable[[Handover, bool], None]
"""Replaces the process: what to hand over, and whether a thread may hang."""


class MainWindow(QStackedWidget):
    """The one window of the program.

    ``case_opened(Workroom)`` comes when the first screen of an open case is there, ``locking`` when a lock
    begins: for the rehearsal, which plays on through both.
    """

    case_opened = Signal(object)
    locking = Signal()

    def __init__(
        self,
        application: Application,
        screens: Screens,
        clock: Clock | None,
        leave: Leave,
        needed_soon: Sequence[str] = (),
        *,
        handover: Handover | None = None,
        rehearsal: str = "",
    ) -> None:
        super().__init__()
        self._application = application
        self._screens = screens
        self._clock = clock
        self._leave = leave
        self._needed_soon = tuple(needed_soon)
        self._handover = handover
        self._workroom: Workroom | None = None
        self._begun = False
        self._lost = ""
        self._restore: str | None = None
        self._open: OpenVault | None = None
        self._closing: Closing | None = None
        self._guards: Guards | None = None
        self._carried: Carried | None = None
        self._fault_page: FaultPage | None = None
        self._unsaved_page: UnsavedPage | None = None
        self.rehearsal = rehearsal
        """What a rehearsal wants handed over at a lock; empty in ordinary use."""
        self.runner = Runner(self)
        self.runner.failed.connect(self.say)
        self.runner.bug.connect(self.show_fault)
        application.on_fault(self.show_fault)
        self.setObjectName("window")
        self.setWindowTitle(TITLE)
        self.opening = Opening(self.runner, application.translators.language, self)
        self.opening.rehearses = bool(rehearsal)
        self.opening.opened.connect(self._opened)
        self.opening.language_wanted.connect(self.choose_language)
        self.addWidget(self.opening)
        self._preferences = Preferences(
            application,
            self._keep,
            self.opening.set_language,
            is_going_on=handover is not None,
            has_language=handover is not None and bool(handover.language),
        )
        self.setMinimumSize(640, 420)
        self.resize(1100, 720)
        if handover is not None and handover.geometry:
            self.restoreGeometry(QByteArray.fromHex(handover.geometry.encode()))
        self.opening.begin(handover)
        if handover is not None and handover.reason is Reason.CLOSED:
            self.ask_before_closing(is_kept=bool(handover.unsaved))

    def fault(self) -> str:
        """Return the type and place of the unforeseen error on screen, "" where none is shown."""
        page = self._fault_page
        return page.ui.fault_place.text() if page is not None and self.currentWidget() is page else ""

    @property
    def workroom(self) -> Workroom | None:
        """Return the place of work, once a case is open and its first screen is there."""
        return self._workroom if self._begun else None

    # -- opening

    def showEvent(self, event: QShowEvent) -> None:
        """Once the first page has been seen, get ready for the next."""
        super().showEvent(event)
        if self._needed_soon:
            QTimer.singleShot(_AFTER_THE_FIRST_PAGE, partial(get_ready, self._needed_soon, self))
            self._needed_soon = ()

    def _opened(self, opened: OpenVault) -> None:
        # late, all: what only an open case needs may not delay the first page
        from korem_desktop.clock import SystemClock
        from korem_desktop.desktop.arrival import Arrival
        from korem_desktop.desktop.carrying import Carried

        self._open = opened
        self._carried = self._carried or Carried(self._handover)
        clock = self._clock or SystemClock()
        arrival = Arrival(opened, self.runner, self._preferences, clock, self.opening.intent, self)
        arrival.ready.connect(partial(self._work, opened, clock))
        arrival.failed.connect(partial(self._give_back, opened))
        arrival.begin(self._carried)

    def _give_back(self, opened: OpenVault, known: Known) -> None:
        """Close what was opened and cannot be worked with, and say why."""
        self._open = None
        self.runner.start(lambda _: opened.close(), done=lambda _: None)
        self.say(known)

    def _work(
        self, opened: OpenVault, clock: Clock, case: Case, settings: dict[str, str], is_new: bool
    ) -> None:
        # late, all: what only an open case needs may not delay the first page
        from korem_desktop.desktop.guards import Guards
        from korem_desktop.desktop.locking import IDLE_DEFAULT
        from korem_desktop.desktop.workplace import Workplace
        from korem_desktop.desktop.workroom import Workroom

        translators = self._application.translators
        workplace = Workplace(opened, case, self.runner, clock, lambda: translators.language, self.say)
        room = self._workroom = Workroom(workplace, self._screens)
        room.lock_wanted.connect(self.lock)
        room.wipe_wanted.connect(self.wipe)
        room.erased.connect(self.show_erased)
        room.restores.connect(self.lock_to_restore)
        room.broken.connect(self._application.report)
        idle_after = int(number(settings["lock_after"], IDLE_DEFAULT)) * 60
        guards = self._guards = Guards(self._application.qt, opened, self.runner, idle_after, self)
        guards.lock_wanted.connect(self.lock)
        guards.idle.warned.connect(room.warn_idle)
        room.copy_wanted.connect(guards.clipboard.copy)
        self._preferences.offer(room.settings, guards)
        self.addWidget(room)
        # in a turn of its own: the window answers in between
        QTimer.singleShot(0, partial(self._begin, room, settings["place"], is_new))

    def _begin(self, room: Workroom, place: str, is_new: bool) -> None:
        if self._closing is not None or self._open is None or self._guards is None or self._carried is None:
            return
        from korem_desktop.texts.wording import wording  # late: start-up time

        opened = self._open
        room.begin(place, is_new=is_new)
        self._begun = True
        self._keep("place", "")  # holds for one time: should the power fail, the statement knows better
        self.setCurrentWidget(room)
        self._guards.begin()
        for notice in opened.notices:
            self.say(Known(notice))
        if self._carried.told is not None:
            self.say(self._carried.told)
        if lost := room.lost_before or self._carried.lost:
            self.say(Known(Failure.TYPING_UNSAVED, fault=lost))
        self.runner.follow(opened.first_look, done=self._say_all)
        self.case_opened.emit(room)
        # the other screens, one a turn: the first look at each would hold the window up for longer; then the
        # words of every language, for a change of it
        in_turns(
            [
                *(partial(room.screen_of, name) for name in self._screens),
                *(read for language in Language for read in wording(language).reads()),
            ],
            room,
            LEISURELY,
        )

    # -- what the window says

    def say(self, known: Known) -> None:
        """Show a failure or a notice where the person is."""
        if self._workroom is not None:
            self._workroom.say(known)
        else:
            self.opening.say(known)

    def _say_all(self, found: tuple[Known, ...]) -> None:
        for known in found:  # the strip holds one; what was written is told last
            self.say(known)

    def show_fault(self, fault: Fault) -> None:
        """Show the page of an unforeseen error: its type and its place, nothing of the case."""
        if self._closing is not None:
            return
        if self._fault_page is None:
            from korem_desktop.desktop.fault_page import FaultPage  # late: start-up time

            self._fault_page = FaultPage()
            self._fault_page.restart_wanted.connect(partial(self.lock, Reason.FAULT))
            self._fault_page.go_on_wanted.connect(self._go_on)
            self.addWidget(self._fault_page)
        self.setCurrentWidget(self._fault_page)
        self._fault_page.show_fault(fault)

    def _go_on(self) -> None:
        self.setCurrentWidget(self._workroom or self.opening)

    # -- settings

    def choose_language(self, language: Language) -> None:
        """Switch the interface, and keep the choice in the vault if one is open."""
        self._preferences.choose_language(language)

    def _keep(self, name: str, value: str) -> None:
        if self._open is not None:
            future = self._open.set_setting(name, value)
            self.runner.follow(future, done=lambda _: None)

    # -- the ways out

    def lock(self, reason: Reason = Reason.BUTTON) -> None:
        """Hand in, show the locked page at once, save, close, and be replaced."""
        if self._closing is not None:
            return
        if self._open is None:
            self._leave(self._next(reason)._replace(unsaved=self._waiting()), False)
            return
        self._let_go(partial(self._locked, reason))

    def lock_to_restore(self, backup: Path | None) -> None:
        """Lock, then show what brings back from a backup; None where none is known yet."""
        self._restore = str(backup) if backup is not None else ""
        self.lock()

    def wipe(self) -> None:
        """Delete the practice folder and begin anew; only practice is ever wiped."""
        opened = self._open
        if opened is None or not opened.practice or self._closing is not None:
            return
        from korem_desktop.casework.opening import wipe_practice  # late: imported when a case was opened

        following = Handover(
            language=self._application.translators.language.value,
            reason=Reason.WIPED,
            geometry=self._next(Reason.WIPED).geometry,
            text_scale=self._application.text_scale,
            look=self._application.look.value,
        )
        self._show_locked()
        self.runner.start(lambda _: wipe_practice(opened), done=lambda _: self._leave(following, False))

    def show_erased(self, remains: Remains) -> None:
        """Say what stays of a vault that was erased, and is closed; any lock leads to the first page."""
        from korem_desktop.desktop.keys.erased import ErasedPage  # late: start-up time

        self._open = None
        if self._guards is not None:
            self._guards.medium.stop()
        page = ErasedPage(remains)
        page.left.connect(self.lock)
        self.setCurrentIndex(self.addWidget(page))
        page.enter()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save and close. The window goes at once, the program when all is on the medium.

        It asks only where something typed would be lost: when the medium refused it, or words carried over a
        lock still wait for their vault. Who closes that question has been told, and goes.
        """
        if self._open is not None:
            event.ignore()
            self.hide()
            if self._closing is None:
                self._let_go(self._closed, CLOSING_PATIENCE)
        elif self._waiting() and (self._unsaved_page is None or not self._unsaved_page.isVisible()):
            event.ignore()
            self.ask_before_closing(is_kept=True)
        else:
            super().closeEvent(event)
            self._application.end()

    def ask_before_closing(self, *, is_kept: bool) -> None:
        """Let the person stay or go, where what was typed last is not saved, or nobody knows whether it is.

        ``is_kept`` says that it is not, and is still here as ciphertext.
        """
        from korem_desktop.desktop.unsaved_page import UnsavedPage  # late: start-up time

        if self._unsaved_page is not None:
            self._unsaved_page.deleteLater()
        page = self._unsaved_page = UnsavedPage(is_kept=is_kept)
        page.stays.connect(self._go_on)
        page.goes.connect(self._application.end)
        self.setCurrentIndex(self.addWidget(page))
        page.enter()

    def _waiting(self) -> tuple[str, ...]:
        """Return what was typed before a lock and still waits to be saved: ciphertext."""
        if self._carried is not None:
            return self._carried.onwards(is_saved=True)
        return self._handover.unsaved if self._handover is not None else ()

    def _let_go(self, after: Callable[[bool], None], patience: float = 0.0) -> None:
        from korem_desktop.desktop.locking import PATIENCE, Closing  # late: imported when a case was opened

        assert self._open is not None
        if self._workroom is not None and self._begun:
            self._workroom.hand_in()
            unsaved = self._workroom.unsaved()
            self._lost = self._workroom.lost
            self._open.set_setting("place", self._workroom.place())
            if self._carried is not None:
                self._carried.seal(self._open, unsaved)
        self._show_locked()
        self._closing = Closing(self._open, self.runner, patience or PATIENCE, self)
        self._closing.finished.connect(after)
        self._closing.start()

    def _show_locked(self) -> None:
        self.locking.emit()
        if self._guards is not None:
            self._guards.stop()
        from korem_desktop.desktop.locked_page import locked_page  # late: start-up time

        self.setCurrentIndex(self.addWidget(locked_page()))
        self.repaint()

    def _locked(self, reason: Reason, clean: bool) -> None:
        is_saved = clean and not self._lost
        self.hide()
        self._go_over(reason if is_saved or reason is Reason.MEDIUM else Reason.UNSAVED, is_saved)

    def _closed(self, clean: bool) -> None:
        is_saved = clean and not self._lost
        if self.rehearsal or (is_saved and not self._waiting()):
            self._application.end(0 if is_saved else 1)
        else:  # the next process asks: in this one the case is still in memory
            self._go_over(Reason.CLOSED, is_saved)

    def _go_over(self, reason: Reason, is_saved: bool) -> None:
        """Be replaced, and hand over what is not saved."""
        assert self._closing is not None
        unsaved = self._carried.onwards(is_saved=is_saved) if self._carried is not None else ()
        following = self._next(reason)._replace(unsaved=unsaved, lost=self._lost)
        self._leave(following, self._closing.is_stuck)

    def _next(self, reason: Reason) -> Handover:
        opened = self._open
        return Handover(
            folder=str(opened.folder) if opened is not None else "",
            language=self._application.translators.language.value,
            reason=reason,
            geometry=bytes(self.saveGeometry().toHex().data()).decode(),
            text_scale=self._application.text_scale,
            look=self._application.look.value,
            practice=opened is not None and opened.practice and self.opening.shows_passphrase,
            restore=self._restore,
            rehearsal=self.rehearsal,
        )
