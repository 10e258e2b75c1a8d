"""What is said of the folder to unlock: a backup is told and restored, a place is kept only when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from korem_desktop import paths
from korem_desktop.casework import backups, places
from korem_desktop.casework.opening import OpenVault
from korem_desktop.clock import SystemClock
from korem_desktop.desktop.handing_over import Reason
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


def link(page: Unlock) -> QPushButton:
    """Return the way to a backup that is there where nothing is said of one."""
    button = page.findChild(QPushButton, "link_restore")
    assert button is not None
    return button


def test_a_backup_is_told_and_leads_to_restoring(
    page: Unlock, qtbot: QtBot, home: Path, backup: Path
) -> None:
    """Into a vault of its own: what is written in the backup itself would stay there."""
    at(page, backup, qtbot)
    said = page.findChild(QLabel, "backup_said")
    assert said is not None
    assert "This is a backup" in said.text()
    assert not link(page).isVisible()  # the button says the same
    with qtbot.waitSignal(page.restoring_wanted) as asked:
        restore_button(page).click()
    assert asked.args == [None, backup, False]


def test_a_vault_is_no_backup(page: Unlock, qtbot: QtBot, home: Path, backup: Path) -> None:
    """Nothing is said of it, also after a backup was chosen before; the way to one is a link."""
    at(page, backup, qtbot)
    at(page, home / "vault", qtbot)
    said = page.findChild(QLabel, "backup_said")
    assert said is not None
    assert not said.isVisible()
    assert not restore_button(page).isVisible()
    with qtbot.waitSignal(page.restoring_wanted) as asked:
        link(page).click()
    assert asked.args == [home / "vault", None, False]


def test_after_a_lock_nothing_stands_in_the_way(page: Unlock, qtbot: QtBot, home: Path, backup: Path) -> None:
    """Neither the link nor the box."""
    page.begin_at(home / "vault", Reason.BUTTON, "")
    page.enter()
    settled(page, qtbot)
    assert not link(page).isVisible()
    assert not page._help._remember.isVisible()


@pytest.mark.parametrize("lost", [("records.db",), ("keys", "keys.2")])
def test_what_is_damaged_leads_to_a_backup(
    page: Unlock, qtbot: QtBot, home: Path, backup: Path, lost: tuple[str, ...]
) -> None:
    """After a lock too: the sentence names the button, which has the focus; another folder has none."""
    for name in (*lost, "records.db.copy"):
        (home / "vault" / name).write_bytes(b"damaged")
    page.begin_at(home / "vault", Reason.BUTTON, "")
    page.enter()
    settled(page, qtbot)
    page.activateWindow()
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.button_unlock.click()
    settled(page, qtbot)
    assert restore_button(page).text() in page.ui.strip.text()
    assert restore_button(page).hasFocus()
    with qtbot.waitSignal(page.restoring_wanted) as asked:
        restore_button(page).click()
    assert asked.args == [home / "vault", None, True]
    at(page, home / "another", qtbot)
    said = page.findChild(QLabel, "backup_said")
    assert said is not None
    assert not said.isVisible()


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
