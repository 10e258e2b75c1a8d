"""The window: opening, work on an open case, and the ways out of it, of which the lock is always in sight.

Long because every way into an open case and out of it passes here, and each must know of the others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget

from korem_desktop.desktop.ahead import LEISURELY, get_ready, in_turns
from korem_desktop.desktop.application import TITLE, Application
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.opening.pages import Opening
from korem_desktop.desktop.running import Fault, Runner
from korem_desktop.desktop.style import Look
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.casework.erasing import Remains
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.clock import Clock
    from korem_desktop.desktop.carrying import Carried
    from korem_desktop.desktop.clipboard import Clipboard
    from korem_desktop.desktop.fault_page import FaultPage
    from korem_desktop.desktop.locking import Closing, IdleWatch, LockKeys
    from korem_desktop.desktop.medium_watch import MediumWatch
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
        self._is_handed_in = True
        self._open: OpenVault | None = None
        self._closing: Closing | None = None
        self._idle: IdleWatch | None = None
        self._keys: LockKeys | None = None
        self._medium: MediumWatch | None = None
        self._carried: Carried | None = None
        self._clipboard: Clipboard | None = None
        self._language_chosen = handover is not None and bool(handover.language)
        self._fault_page: FaultPage | None = None
        self.rehearsal = rehearsal
        """What a rehearsal wants handed over at a lock; empty in ordinary use."""
        self.runner = Runner(self)
        self.runner.failed.connect(self.say)
        self.runner.bug.connect(self.show_fault)
        application.on_fault(self.show_fault)
        self.setObjectName("window")
        self.setWindowTitle(TITLE)
        self.opening = Opening(self.runner, application.translators.language)
        self.opening.rehearses = bool(rehearsal)
        self.opening.opened.connect(self._opened)
        self.opening.language_wanted.connect(self.choose_language)
        self.addWidget(self.opening)
        self.setMinimumSize(640, 420)
        self.resize(1100, 720)
        if handover is not None and handover.geometry:
            self.restoreGeometry(QByteArray.fromHex(handover.geometry.encode()))
        self.opening.begin(handover)

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
        from korem_desktop.desktop.carrying import Carried  # late: start-up time

        self._open = opened
        self._carried = self._carried or Carried(self._handover)
        self._carried.take_up(opened, self.runner)
        give_back = partial(self._give_back, opened)
        self.runner.follow(opened.settings(), done=partial(self._set_up, opened), failed=give_back)

    def _give_back(self, opened: OpenVault, known: Known) -> None:
        """Close what was opened and cannot be worked with, and say why."""
        self._open = None
        self.runner.start(lambda _: opened.close(), done=lambda _: None)
        self.say(known)

    def _set_up(self, opened: OpenVault, settings: dict[str, str]) -> None:
        language = settings["language"]
        if language in set(Language) and not self._language_chosen:
            self._use_language(Language(language))
        else:
            opened.set_setting("language", self._application.translators.language.value)
        if settings["text_scale"] and self._handover is None:
            self._use_text_scale(_number(settings["text_scale"], 1.0))
        if settings["look"] in set(Look) and self._handover is None:
            self._use_look(Look(settings["look"]))
        give_back = partial(self._give_back, opened)
        self.runner.follow(opened.cases(), done=partial(self._take_up, opened, settings), failed=give_back)

    def _take_up(self, opened: OpenVault, settings: dict[str, str], cases: list[Case]) -> None:
        if cases:
            self._work(opened, settings, self._clock_now(), cases[0])
            return
        # late, both: needed only in a new vault
        from korem_desktop.casework.statements import Statements
        from korem_desktop.domain.answer import Answer

        clock = self._clock_now()
        intent = self.opening.intent
        said = {"happened.kind": Answer(intent.situation).to_json()} if intent.situation else {}
        begun = Statements(opened, clock).begin(intent.road, self._application.translators.language, said)
        give_back = partial(self._give_back, opened)
        work = partial(self._work, opened, settings, clock, is_new=True)
        self.runner.follow(begun, done=work, failed=give_back)

    def _clock_now(self) -> Clock:
        from korem_desktop.clock import SystemClock  # late: start-up time

        return self._clock or SystemClock()

    def _work(
        self, opened: OpenVault, settings: dict[str, str], clock: Clock, case: Case, *, is_new: bool = False
    ) -> None:
        # late, all of them: what only an open case needs may not delay the first page
        from korem_desktop.desktop.clipboard import Clipboard
        from korem_desktop.desktop.locking import IDLE_DEFAULT, IdleWatch, LockKeys
        from korem_desktop.desktop.medium_watch import MediumWatch
        from korem_desktop.desktop.sleep_watch import SleepWatch
        from korem_desktop.desktop.workplace import Workplace
        from korem_desktop.desktop.workroom import Workroom

        translators = self._application.translators
        workplace = Workplace(opened, case, self.runner, clock, lambda: translators.language, self.say)
        room = self._workroom = Workroom(workplace, self._screens)
        room.lock_wanted.connect(self.lock)
        room.wipe_wanted.connect(self.wipe)
        room.erased.connect(self.show_erased)
        minutes = int(_number(settings["lock_after"], IDLE_DEFAULT))
        room.settings.lock_after_wanted.connect(self._set_lock_after)
        room.settings.language_wanted.connect(self.choose_language)
        room.settings.text_scale_wanted.connect(self._set_text_scale)
        room.settings.look_wanted.connect(self._set_look)
        self._clipboard = Clipboard(self)
        room.copy_wanted.connect(self._clipboard.copy)
        self._keys = LockKeys(self._application.qt, self)
        self._keys.pressed.connect(self.lock)
        self._idle = IdleWatch(self._application.qt, parent=self)
        self._idle.set_after(minutes * 60)
        self._idle.warned.connect(room.warn_idle)
        self._idle.idle.connect(partial(self.lock, Reason.IDLE))
        sleep = SleepWatch(self)
        sleep.lock_wanted.connect(partial(self.lock, Reason.SLEEP))
        sleep.start()
        self._medium = MediumWatch(opened, self.runner, self)
        self._medium.gone.connect(partial(self.lock, Reason.MEDIUM))
        self._medium.start()
        self._show_settings()
        self.addWidget(room)
        # in a turn of its own: the window answers in between
        QTimer.singleShot(0, partial(self._begin, room, settings["place"], is_new))

    def _begin(self, room: Workroom, place: str, is_new: bool) -> None:
        if self._closing is not None or self._open is None or self._idle is None:
            return
        opened = self._open
        room.begin(place, is_new=is_new)
        self._begun = True
        self._keep("place", "")  # holds for one time: should the power fail, the statement knows better
        self.setCurrentWidget(room)
        self._idle.start()
        for notice in opened.notices:
            self.say(Known(notice))
        if self._carried is not None and self._carried.told is not None:
            self.say(self._carried.told)
        if room.lost_before:
            self.say(Known(Failure.TYPING_UNSAVED, fault=room.lost_before))
        self.runner.follow(opened.first_look, done=self._say_all)
        self.case_opened.emit(room)
        # the other screens, one a turn: the first look at each would hold the window up for longer
        in_turns([partial(room.screen_of, name) for name in self._screens], room, LEISURELY)

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
        self._language_chosen = True
        self._use_language(language)
        self._keep("language", language.value)

    def _use_language(self, language: Language) -> None:
        self._application.translators.use(language)
        self.opening.set_language(language)
        self._show_settings()

    def _set_text_scale(self, scale: float) -> None:
        self._use_text_scale(scale)
        self._keep("text_scale", str(scale))

    def _use_text_scale(self, scale: float) -> None:
        self._application.set_text_scale(scale)
        self._show_settings()

    def _set_look(self, look: Look) -> None:
        self._use_look(look)
        self._keep("look", look.value)

    def _use_look(self, look: Look) -> None:
        self._application.set_look(look)
        self._show_settings()

    def _set_lock_after(self, minutes: int) -> None:
        if self._idle is not None:
            self._idle.set_after(minutes * 60)
        self._keep("lock_after", str(minutes))
        self._show_settings()

    def _show_settings(self) -> None:
        if self._workroom is not None and self._idle is not None:
            minutes = round(self._idle.after / 60)
            here = self._application
            self._workroom.settings.show_settings(
                minutes, here.translators.language, here.text_scale, here.look
            )

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
            waiting = self._handover.unsaved if self._handover is not None else ()
            self._leave(replace(self._next(reason), unsaved=waiting), False)
            return
        self._let_go(partial(self._locked, reason))

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
        self.runner.start(
            lambda _: wipe_practice(opened), done=lambda _: self._leave(following, False)
        )

    def show_erased(self, remains: Remains) -> None:
        """Say what stays of a vault that was erased, and is closed; any lock leads to the first page."""
        from korem_desktop.desktop.keys.erased import ErasedPage  # late: start-up time

        self._open = None
        if self._medium is not None:
            self._medium.stop()
        page = ErasedPage(remains)
        page.left.connect(self.lock)
        self.setCurrentIndex(self.addWidget(page))
        page.enter()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save and close; never asks. The window goes at once, the program when all is on the medium."""
        if self._open is None:
            super().closeEvent(event)
            self._application.end()
            return
        event.ignore()
        self.hide()
        if self._closing is None:
            self._let_go(self._closed, CLOSING_PATIENCE)

    def _let_go(self, after: Callable[[bool], None], patience: float = 0.0) -> None:
        from korem_desktop.desktop.locking import PATIENCE, Closing  # late: imported when a case was opened

        assert self._open is not None
        if self._workroom is not None and self._begun:
            self._is_handed_in = self._workroom.hand_in()
            self._open.set_setting("place", self._workroom.place())
            if self._carried is not None:
                self._carried.seal(self._open, self._workroom.unsaved())
        self._show_locked()
        self._closing = Closing(self._open, self.runner, patience or PATIENCE, self)
        self._closing.finished.connect(after)
        self._closing.start()

    def _show_locked(self) -> None:
        self.locking.emit()
        if self._medium is not None:
            self._medium.stop()
        if self._idle is not None and self._clipboard is not None:
            self._idle.stop()
            self._clipboard.clear()
        from korem_desktop.desktop.locked_page import locked_page  # late: start-up time

        self.setCurrentIndex(self.addWidget(locked_page()))
        self.repaint()

    def _locked(self, reason: Reason, clean: bool) -> None:
        assert self._closing is not None
        is_saved = clean and self._is_handed_in
        said = reason if is_saved or reason is Reason.MEDIUM else Reason.UNSAVED
        unsaved = self._carried.onwards(is_saved=is_saved) if self._carried is not None else ()
        self.hide()
        self._leave(replace(self._next(said), unsaved=unsaved), self._closing.is_stuck)

    def _closed(self, clean: bool) -> None:
        self._application.end(0 if clean else 1)

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
            rehearsal=self.rehearsal,
        )


def _number(text: str, default: float) -> float:
    try:
        return float(text)
    except ValueError:
        return default
