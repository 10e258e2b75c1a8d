"""The pages before a case is open, and the way between them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QStackedWidget, QWidget

from korem_desktop.desktop.handing_over import Handover, folder_of
from korem_desktop.desktop.opening.intent import Intent
from korem_desktop.desktop.opening.welcome import Welcome
from korem_desktop.desktop.running import Runner
from korem_desktop.failures import Known
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.desktop.backups.restoring import Restoring
    from korem_desktop.desktop.guide.emergency import EmergencyView
    from korem_desktop.desktop.guide.view import GuideView
    from korem_desktop.desktop.opening.blank_forms import BlankForms
    from korem_desktop.desktop.opening.gates import GatesPage
    from korem_desktop.desktop.opening.new_vault import NewVault
    from korem_desktop.desktop.opening.unlock import Unlock

    Page = Welcome | GatesPage | NewVault | Unlock | Restoring | GuideView | EmergencyView | BlankForms

PRACTICE_PASSPHRASE = "only for practice"  # noqa: S105 - no secret: it is shown on the screen

_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class Opening(QStackedWidget):
    """First page, gates, new vault, unlocking, what is read or printed without a vault.

    ``opened(OpenVault)`` comes when a vault is open. Pages are made when first shown: the first page alone
    decides how soon the window is there.
    """

    opened = Signal(object)
    language_wanted = Signal(object)

    def __init__(self, runner: Runner, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._language = language
        self._pages: list[Page] = []  # from the first page to the one in front; each waits for the way back
        self._intent = Intent()
        self.rehearses = False
        """Whether a rehearsal plays: then new vaults are for practice, with a passphrase of its own."""
        self.shows_passphrase = False
        """Whether what was opened has the passphrase of practice, which is no secret."""

    @property
    def intent(self) -> Intent:
        """Return what the gates found out; of an opened vault that passed none, nothing."""
        return self._intent

    def begin(self, handover: Handover | None) -> None:
        """Show the page to begin with: unlocking after a lock, else the first page."""
        folder = folder_of(handover)
        if folder is None or handover is None:
            self.show_welcome()
            return
        self.show_unlock(folder, handover)
        if handover.restore is not None:
            backup = Path(handover.restore) if handover.restore else None
            self.show_restoring(folder, backup)

    def set_language(self, language: Language) -> None:
        """Show every page in a language; what was typed or chosen stays."""
        self._language = language
        for page in self._pages:
            page.set_language(language)

    def show_welcome(self) -> None:
        """Show the first page."""
        self._leave(0)
        self._intent = Intent()
        page = Welcome(self)  # with its parent from the start: or all of it is given its style anew
        page.write_wanted.connect(self.show_gates)
        page.open_wanted.connect(lambda: self.show_unlock())
        page.guide_wanted.connect(lambda: self.show_guide())
        page.forms_wanted.connect(self.show_blank_forms)
        page.emergency_wanted.connect(self.show_emergency)
        page.practice_wanted.connect(self._practise)
        page.language_wanted.connect(self.language_wanted)
        self._put(page)

    def show_gates(self) -> None:
        """Show the three questions that come before a new vault."""
        from korem_desktop.desktop.opening.gates import GatesPage  # late: not needed to start

        page = GatesPage(self._language)
        page.passed.connect(self._passed)
        page.guide_wanted.connect(self.show_guide)
        page.language_wanted.connect(self.language_wanted)
        self._put(page)

    def show_new_vault(self) -> None:
        """Show the page that makes a vault, for what the gates found out."""
        # late, both: not needed to start
        from korem_desktop.desktop.opening.new_vault import NewVault
        from korem_desktop.domain.gates import WATCHED

        page = NewVault(
            self._runner, practice=self.rehearses, watched=self._intent.computer in WATCHED
        )
        page.made.connect(self.opened)
        page.language_wanted.connect(self.language_wanted)
        self._put(page)

    def show_unlock(self, folder: Path | None = None, handover: Handover | None = None) -> None:
        """Show the page that asks for the passphrase."""
        from korem_desktop.desktop.opening.unlock import Unlock  # late: not needed to start

        page = Unlock(self._runner)
        page.unlocked.connect(self.opened)
        page.restoring_wanted.connect(self.show_restoring)
        page.language_wanted.connect(self.language_wanted)
        self.shows_passphrase = handover is not None and handover.practice and not self.rehearses
        self._intent = Intent()
        page.begin_at(
            folder,
            handover.reason if handover is not None else None,
            PRACTICE_PASSPHRASE if self.shows_passphrase else "",
        )
        self._put(page)

    def show_restoring(self, vault: Path | None, backup: Path | None, is_damaged: bool = False) -> None:
        """Show the page that brings back from a backup, over the one that asks for the passphrase."""
        from korem_desktop.desktop.backups.restoring import Restoring  # late: not needed to start

        page = Restoring(self._runner, vault, backup, is_damaged=is_damaged)
        page.restored.connect(self._restored)
        page.language_wanted.connect(self.language_wanted)
        self._put(page)

    def show_guide(self, topic: str = "") -> None:
        """Show the guide, at a topic if one is asked for; it needs no vault."""
        from korem_desktop.desktop.guide.view import GuideView  # late: not needed to start

        page = GuideView(self._language, way_back=True)
        if topic:
            page.show_topic(topic)
        page.language_wanted.connect(self.language_wanted)
        self._put(page)

    def show_emergency(self) -> None:
        """Show whom to call in danger, which needs no vault."""
        from korem_desktop.desktop.guide.emergency import EmergencyView  # late: not needed to start

        page = EmergencyView(self._language)
        page.language_wanted.connect(self.language_wanted)
        self._put(page)

    def show_blank_forms(self) -> None:
        """Show the sheets to be filled in by hand, which need no vault."""
        from korem_desktop.desktop.opening.blank_forms import BlankForms  # late: not needed to start

        page = BlankForms(self._runner, self._language)
        page.language_wanted.connect(self.language_wanted)
        self._put(page)

    def say(self, known: Known) -> None:
        """Show a failure on the page in front."""
        # late, both: not needed to start
        from korem_desktop.desktop.opening.unlock import Unlock
        from korem_desktop.desktop.widgets.message_strip import MessageStrip

        page = self.currentWidget()
        if page is None:
            return
        if isinstance(page, Unlock):
            page.say(known)
            return
        strip = page.strip() if isinstance(page, Welcome) else page.findChild(MessageStrip)
        if strip is not None:
            strip.show_known(known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc where there is a way back now, and scroll what is read with the page keys."""
        page = self.currentWidget()
        back = page.findChild(QPushButton, "button_back") if page is not None else None
        if event.key() == Qt.Key.Key_Escape and back is not None and back.isVisible():
            back.click()
            return
        scroll = page.findChild(QScrollArea, "scroll") if page is not None else None
        if event.key() in _PAGES and scroll is not None:
            bar = scroll.verticalScrollBar()
            bar.setValue(bar.value() + _PAGES[Qt.Key(event.key())] * bar.pageStep())
            return
        super().keyPressEvent(event)

    def _put(self, page: Page) -> None:
        """Show a page over the one in front, to which its way back leads."""
        if not isinstance(page, Welcome):
            page.back_wanted.connect(self._back)
        page.set_language(self._language)
        self._pages.append(page)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.enter()

    def _back(self) -> None:
        """Show the page before again; what was unlocked after a lock leads to the first page."""
        if len(self._pages) < 2:
            self.show_welcome()
            return
        self._leave(len(self._pages) - 1)
        before = self._pages[-1]
        self.setCurrentWidget(before)
        before.enter()

    def _restored(self, folder: Path, kept_as: str) -> None:
        from korem_desktop.desktop.opening.unlock import Unlock  # late: not needed to start

        self._back()
        page = self._pages[-1]
        if isinstance(page, Unlock):
            page.take_restored(folder, kept_as)

    def _leave(self, count: int) -> None:
        # A page that was left held a passphrase: it goes, and does not wait for its next use.
        for page in self._pages[count:]:
            self.removeWidget(page)
            page.deleteLater()
        del self._pages[count:]

    def _passed(self, intent: Intent) -> None:
        self._intent = intent
        self.show_new_vault()

    def _practise(self) -> None:
        from korem_desktop.casework import opening  # late: not needed to start

        welcome = self._pages[0]
        assert isinstance(welcome, Welcome)
        welcome.ui.button_practice.setEnabled(False)
        self._intent = Intent()
        name = self.tr("Practice")

        def practised(opened: OpenVault) -> None:
            self.shows_passphrase = True
            self.opened.emit(opened)

        def failed(known: Known) -> None:
            welcome.ui.button_practice.setEnabled(True)
            self.say(known)

        self._runner.start(
            lambda report: opening.practise(name, PRACTICE_PASSPHRASE, report=report),
            done=practised,
            failed=failed,
        )
