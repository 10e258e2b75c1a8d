"""The pages before a case is open, and the way between them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from korem_desktop.desktop.handing_over import Handover, folder_of
from korem_desktop.desktop.opening.welcome import Welcome
from korem_desktop.desktop.running import Runner
from korem_desktop.failures import Known
from korem_desktop.languages import Language

if TYPE_CHECKING:  # for the checker only: start-up time
    from korem_desktop.casework.opening import OpenVault

PRACTICE_PASSPHRASE = "only for practice"  # noqa: S105 - no secret: it is shown on the screen


class Opening(QStackedWidget):
    """First page, new folder, unlocking. ``opened(OpenVault)`` when one is open.

    Pages are made when first shown: the first page alone decides how soon the window is there.
    """

    opened = Signal(object)
    language_wanted = Signal(object)

    def __init__(self, runner: Runner, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._language = language
        self._welcome: Welcome | None = None
        self.rehearses = False
        """Whether a rehearsal plays: then new folders are for practice, with a passphrase of its own."""

    def begin(self, handover: Handover | None) -> None:
        """Show the page to begin with: unlocking after a lock, else the first page."""
        folder = folder_of(handover)
        if folder is None or handover is None:
            self.show_welcome()
            return
        self.show_unlock(folder, handover)

    def set_language(self, language: Language) -> None:
        """Note which language is in use."""
        self._language = language
        if self._welcome is not None:
            self._welcome.set_language(language)

    def show_welcome(self) -> None:
        """Show the first page."""
        if self._welcome is None:
            page = self._welcome = Welcome()
            page.set_language(self._language)
            page.write_wanted.connect(lambda: self.show_new_vault())
            page.open_wanted.connect(lambda: self.show_unlock())
            page.practice_wanted.connect(self._practise)
            page.language_wanted.connect(self.language_wanted)
            self.addWidget(page)
        self.setCurrentWidget(self._welcome)
        self._welcome.enter()

    def show_new_vault(self) -> None:
        """Show the page that makes a locked folder."""
        from korem_desktop.desktop.opening.new_vault import NewVault  # late: not needed to start

        page = NewVault(self._runner, practice=self.rehearses)
        page.made.connect(self._arrived)
        page.back_wanted.connect(self.show_welcome)
        self._put(page)
        page.enter()

    def show_unlock(self, folder: Path | None = None, handover: Handover | None = None) -> None:
        """Show the page that asks for the passphrase."""
        from korem_desktop.desktop.opening.unlock import Unlock  # late: not needed to start

        page = Unlock(self._runner)
        page.unlocked.connect(self._arrived)
        page.back_wanted.connect(self.show_welcome)
        self._put(page)
        is_shown = handover is not None and handover.practice and not self.rehearses
        practice = PRACTICE_PASSPHRASE if is_shown else ""
        page.enter(folder, handover.reason if handover is not None else None, practice)

    def say(self, known: Known) -> None:
        """Show a failure on the page in front."""
        # late, both: not needed to start
        from korem_desktop.desktop.sentences import sentence, title
        from korem_desktop.desktop.widgets.message_strip import MessageStrip

        page = self.currentWidget()
        if page is None:
            return
        strip = page.strip() if isinstance(page, Welcome) else page.findChild(MessageStrip)
        if strip is not None:
            strip.show_message(title(known), sentence(known))

    def _put(self, page: QWidget) -> None:
        # A page that was left held a passphrase: it goes, and does not wait for its next use.
        for index in reversed(range(self.count())):
            widget = self.widget(index)
            if widget is not None and widget is not self._welcome:
                self.removeWidget(widget)
                widget.deleteLater()
        self.addWidget(page)
        self.setCurrentWidget(page)

    def _practise(self) -> None:
        from korem_desktop.casework import opening  # late: not needed to start

        welcome = self._welcome
        assert welcome is not None
        welcome.ui.button_practice.setEnabled(False)
        name = self.tr("Practice")

        def failed(known: Known) -> None:
            welcome.ui.button_practice.setEnabled(True)
            self.say(known)

        self._runner.start(
            lambda report: opening.practise(name, PRACTICE_PASSPHRASE, report=report),
            done=self._arrived,
            failed=failed,
        )

    def _arrived(self, opened: OpenVault) -> None:
        self.opened.emit(opened)
