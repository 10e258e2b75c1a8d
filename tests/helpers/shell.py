"""The window with a real vault behind it, made cheap, and screens that do nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from korem_desktop.desktop.application import Application
from korem_desktop.desktop.handing_over import Handover
from korem_desktop.desktop.main_window import MainWindow
from korem_desktop.desktop.opening.new_vault import NewVault
from korem_desktop.desktop.opening.unlock import Unlock
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.style import Look
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.desktop.workroom import Screens, Workroom
from korem_desktop.languages import Language
from korem_desktop.vault import vault
from tests.helpers.vaults import CHEAP

PASSPHRASE = "төрт жай сөз керек"
WAIT = 20_000  # milliseconds; a bound for a broken test, never a measure


class PlainScreen(Screen):
    """A field, and a record of what the window asked of it."""

    def __init__(self, workplace: Workplace, name: str) -> None:
        super().__init__()
        self.name = name
        self.workplace = workplace
        self.asked: list[str] = []
        self.restored = ""
        self.field = QPlainTextEdit(self)
        self.field.setObjectName(f"{name}_field")
        self.field.setAccessibleName(name)
        QVBoxLayout(self).addWidget(self.field)

    def title(self) -> str:
        """Return the name."""
        return self.name

    def entered(self) -> None:
        """Note it."""
        self.asked.append("entered")

    def hand_in(self) -> None:
        """Note it."""
        self.asked.append("hand_in")

    def position(self) -> str:
        """Return where the cursor stands."""
        return str(self.field.textCursor().position())

    def restore(self, position: str) -> None:
        """Note it."""
        self.restored = position

    def retranslate(self) -> None:
        """Note it."""
        self.asked.append("retranslate")


PLAIN: Screens = {
    name: partial(PlainScreen, name=name) for name in ("statement", "evidence", "notes", "papers")
}


class Shell:
    """A window under test: what it handed over when it left, and the ways to get inside."""

    def __init__(self, qtbot: QtBot, screens: Screens, handover: Handover | None) -> None:
        self.left: list[tuple[Handover, bool]] = []
        self.application = Application(Language.EN, look=Look.LIGHT)
        self.ended: list[int] = []
        # An event loop told to quit would not run again in this process.
        self.application.end = lambda status=0: self.ended.append(status)  # type: ignore[method-assign]
        self.qtbot = qtbot
        self.window = MainWindow(
            self.application, screens, None, lambda *left: self.left.append(left), handover=handover
        )
        self.window.resize(1024, 540)
        qtbot.addWidget(self.window)
        self.window.show()

    @property
    def room(self) -> Workroom:
        """Return the place of work; only once a case is open."""
        assert self.window.workroom is not None
        return self.window.workroom

    def until(self, met: Callable[[], bool]) -> None:
        """Run the event loop until something holds; a fault shown by the window ends it at once."""

        def met_or_fault() -> bool:
            assert self.window.fault() == ""
            return met()

        self.qtbot.waitUntil(met_or_fault, timeout=WAIT)

    def new_vault(self) -> NewVault:
        """Go to the page that makes a vault."""
        self.window.opening.show_new_vault()
        page = self.window.opening.currentWidget()
        assert isinstance(page, NewVault)
        self.until(lambda: bool(page.ui.folder.text()))
        return page

    def unlock_page(self, folder: Path) -> Unlock:
        """Go to the page that asks for a passphrase."""
        self.window.opening.show_unlock(folder)
        page = self.window.opening.currentWidget()
        assert isinstance(page, Unlock)
        return page

    def make(self, folder: Path, *, practice: bool = False) -> None:
        """Make a vault as a person does, and wait for its first screen."""
        self.window.opening.rehearses = practice
        page = self.new_vault()
        page.ui.folder.setText(str(folder))
        page.ui.passphrase.set_text(PASSPHRASE)
        page.ui.again.set_text(PASSPHRASE)
        page.ui.button_create.click()
        self.until(lambda: self.window.workroom is not None)

    def open(self, folder: Path) -> None:
        """Unlock a vault as a person does, and wait for its first screen."""
        page = self.unlock_page(folder)
        page.ui.passphrase.set_text(PASSPHRASE)
        page.ui.button_unlock.click()
        self.until(lambda: self.window.workroom is not None)

    def lock(self) -> None:
        """Lock by the button, and wait until the process would be replaced."""
        self.room.ui.button_lock.click()
        self.until(lambda: bool(self.left))


@contextmanager
def a_shell(
    qtbot: QtBot, screens: Screens = PLAIN, handover: Handover | None = None
) -> Iterator[Shell]:
    """Give a window, and close whatever is open behind it."""
    shell = Shell(qtbot, screens, handover)
    try:
        yield shell
    finally:
        opened = shell.window._open
        shell.window._open = None
        shell.window.runner.close()
        for translator in shell.application.translators._installed:
            shell.application.qt.removeTranslator(translator)
        if opened is not None:
            opened.close()


def cheap_vaults(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every vault made with a key derivation that costs nothing."""
    monkeypatch.setattr(vault, "create", partial(vault.create, cost=CHEAP))
