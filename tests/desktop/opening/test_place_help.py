"""What is said of the folder to unlock: a backup is told and restored, a place is kept only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from korem_desktop import paths
from korem_desktop.casework import backups, opening, places
from korem_desktop.casework.opening import OpenVault
from korem_desktop.clock import SystemClock
from korem_desktop.desktop.opening.unlock import Unlock
from korem_desktop.desktop.running import Runner
from tests.helpers.shell import WAIT
from tests.helpers.vaults import PASSPHRASE, a_vault


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a home folder of its own, without a list of places."""
    monkeypatch.setattr(paths, "list_file", lambda: tmp_path / "config" / "places.json")
    return tmp_path


@pytest.fixture
def backup(home: Path) -> Path:
    """Give a backup of a vault that is closed."""
    opened = OpenVault(a_vault(home))
    backups.back_up(opened, home / "copy", clock=SystemClock())
    opened.close()
    return home / "copy"


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    """Give a runner, and end it."""
    runner = Runner()
    yield runner
    runner.close()
    runner.wait(20)


@pytest.fixture
def page(qtbot: QtBot, runner: Runner) -> Unlock:
    """Give the page, shown."""
    page = Unlock(runner)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    with qtbot.waitExposed(page):
        page.show()
    return page


def settled(page: Unlock, qtbot: QtBot) -> None:
    """Wait until the page has looked, and nothing is under way."""
    qtbot.waitUntil(lambda: not page._help._pause.isActive() and not page._runner._waiting, timeout=WAIT)


def at(page: Unlock, folder: Path, qtbot: QtBot) -> None:
    """Begin at a folder."""
    page.begin_at(folder, None, "")
    page.enter()
    settled(page, qtbot)


def restore_button(page: Unlock) -> QPushButton:
    """Return the button that restores."""
    button = page.findChild(QPushButton, "button_restore")
    assert button is not None
    return button


def test_a_backup_is_told_and_becomes_a_vault_of_its_own(
    page: Unlock, qtbot: QtBot, home: Path, backup: Path
) -> None:
    """Restored beside, it opens with the same passphrase and is no backup; the backup stays."""
    at(page, backup, qtbot)
    assert restore_button(page).isVisible()
    page._help.restore_into(home / "new")
    settled(page, qtbot)
    assert page.ui.folder.text() == str(home / "new")
    assert not restore_button(page).isVisible()
    said = page.findChild(QLabel, "backup_said")
    assert said is not None
    assert "Restored" in said.text()
    assert places.is_backup(backup)
    assert not places.is_backup(home / "new")
    opening.unlock(home / "new", PASSPHRASE).close()


def test_a_vault_is_no_backup(page: Unlock, qtbot: QtBot, home: Path, backup: Path) -> None:
    """Nothing is said of it, also after a backup was chosen before."""
    at(page, backup, qtbot)
    at(page, home / "vault", qtbot)
    assert not restore_button(page).isVisible()


def test_a_restore_that_fails_says_why(page: Unlock, qtbot: QtBot, home: Path, backup: Path) -> None:
    """The backup was taken away meanwhile: a sentence stands on the page, and no vault is made."""
    at(page, backup, qtbot)
    backup.rename(home / "taken")
    page._help.restore_into(home / "new")
    settled(page, qtbot)
    assert page.ui.strip.text() != ""
    assert not places.is_vault(home / "new")


def test_no_list_is_kept_unless_asked(page: Unlock, qtbot: QtBot, home: Path, backup: Path) -> None:
    """Unlocking leaves no trace of the place."""
    at(page, home / "vault", qtbot)
    page.ui.passphrase.set_text(PASSPHRASE)
    opened: list[OpenVault] = []
    page.unlocked.connect(opened.append)
    page.ui.button_unlock.click()
    qtbot.waitUntil(lambda: bool(opened), timeout=WAIT)
    settled(page, qtbot)
    opened[0].close()
    assert places.kept_list() is None


def test_asked_to_it_remembers_and_forgets_again(
    page: Unlock, qtbot: QtBot, home: Path, backup: Path
) -> None:
    """The box says what is kept, the next time too."""
    at(page, home / "vault", qtbot)
    box = page._help._remember
    assert not box.isChecked()
    box.click()
    settled(page, qtbot)
    assert places.kept_list() == [home / "vault"]
    page._help.begin()
    settled(page, qtbot)
    assert box.isChecked()
    box.click()
    settled(page, qtbot)
    assert places.kept_list() is None
