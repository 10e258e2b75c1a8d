"""The whole way, in the window: from damaged records and from an open case to what a backup kept."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from korem_desktop import paths
from korem_desktop.casework import backups
from korem_desktop.clock import SystemClock
from korem_desktop.desktop.backups.restoring import Restoring
from korem_desktop.desktop.backups.screen import BackupsScreen
from korem_desktop.desktop.opening.unlock import Unlock
from korem_desktop.vault.folder import RECORDS, RECORDS_COPY
from tests.helpers.shell import PASSPHRASE, PLAIN, Shell, a_shell, cheap_vaults

SCREENS = {**PLAIN, "backups": BackupsScreen}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give vaults that cost nothing, and a documents folder in which nothing lies."""
    cheap_vaults(monkeypatch)
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path / "documents")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back what the window adds to it
    return tmp_path


def with_backup(shell: Shell, home: Path) -> None:
    """Make a vault and its backup."""
    shell.make(home / "a" / "vault")
    assert shell.window._open is not None
    backups.back_up(shell.window._open, home / "b" / "copy", clock=SystemClock())


def front(shell: Shell) -> object:
    """Return the page in front before a case is open."""
    return shell.window.opening.currentWidget()


def press(shell: Shell, page: object, name: str) -> None:
    """Press a button that can be pressed now."""
    assert isinstance(page, Unlock | Restoring | BackupsScreen)
    shell.until(
        lambda: any(b.isVisible() and b.isEnabled() for b in page.findChildren(QPushButton, name))
    )
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_damaged_records_come_back_from_a_backup(qtbot: QtBot, home: Path) -> None:
    """From the page that could not open them; nothing but the passphrase is typed."""
    (home / "a").mkdir()
    (home / "b").mkdir()
    with a_shell(qtbot) as shell:
        with_backup(shell, home)
        shell.lock()
    for name in (RECORDS, RECORDS_COPY):
        (home / "a" / "vault" / name).write_bytes(b"damaged")
    with a_shell(qtbot, handover=shell.left[0][0]) as shell:
        page = front(shell)
        assert isinstance(page, Unlock)
        page.ui.passphrase.set_text(PASSPHRASE)
        page.ui.button_unlock.click()
        press(shell, page, "button_restore")
        restoring = front(shell)
        assert isinstance(restoring, Restoring)
        restoring.choose(home / "b" / "copy")
        shell.until(restoring.form.in_place.isChecked)
        restoring.form.passphrase.set_text(PASSPHRASE)
        press(shell, restoring, "restoring_go")
        shell.until(lambda: front(shell) is page)
        assert "records.db.replaced-1" in page.ui.strip.text()
        page.ui.passphrase.set_text(PASSPHRASE)
        page.ui.button_unlock.click()
        shell.until(lambda: shell.window.workroom is not None)


def test_an_open_case_is_locked_and_led_there(qtbot: QtBot, home: Path) -> None:
    """The backup chosen on the page is the one shown behind the lock; going back is to unlock."""
    (home / "a").mkdir()
    (home / "b").mkdir()
    with a_shell(qtbot, SCREENS) as shell:
        with_backup(shell, home)
        shell.room.show_screen("backups")
        screen = shell.room.screen_of("backups")
        press(shell, screen, "backup_state:0")
        press(shell, screen, "backup_state_now:0")
        shell.until(lambda: bool(shell.left))
    handover = shell.left[0][0]
    assert handover.restore == str(home / "b" / "copy")
    with a_shell(qtbot, SCREENS, handover) as shell:
        restoring = front(shell)
        assert isinstance(restoring, Restoring)
        shell.until(lambda: len(restoring.form.states.choices) == 1)
        assert not restoring.form.in_place.isHidden()
        press(shell, restoring, "button_back")
        assert isinstance(front(shell), Unlock)
        shell.open(home / "a" / "vault")
        shell.lock()
        assert shell.left[0][0].restore is None
