"""The page of backups: made, told, brought back from, erased, each with a real vault."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from korem_desktop.casework import backups, opening
from korem_desktop.desktop.backups.ages import age_text
from korem_desktop.desktop.backups.screen import BackupsScreen
from korem_desktop.desktop.home.screen import HomeScreen
from korem_desktop.domain.evidence import Medium, Origin
from korem_desktop.progress import Report
from korem_desktop.vault.sealed import NamedBytes
from tests.helpers.desk import Desk, a_desk
from tests.helpers.screens import nameless
from tests.helpers.shell import WAIT
from tests.helpers.vaults import NOW, PASSPHRASE


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case."""
    with a_desk(tmp_path) as laid:
        yield laid


@pytest.fixture
def screen(desk: Desk, qtbot: QtBot) -> BackupsScreen:
    """The page as it is after coming to the front."""
    page = BackupsScreen(desk.place)
    qtbot.addWidget(page)
    page.resize(800, 540)
    with qtbot.waitExposed(page):
        page.show()
    page.entered()
    settled(desk, qtbot)
    return page


def settled(desk: Desk, qtbot: QtBot) -> None:
    """Wait until nothing is under way, and what was added to the page is shown."""
    qtbot.waitUntil(lambda: not desk.place.runner._waiting, timeout=WAIT)
    QApplication.processEvents()


def made(desk: Desk, place: Path) -> None:
    """Make a backup of the vault."""
    backups.back_up(desk.case.vault, place, clock=desk.case.clock)


def shown(screen: BackupsScreen, name: str) -> QPushButton:
    """Return a button of the page."""
    found = screen.findChild(QPushButton, name)
    assert found is not None
    return found


def said(screen: BackupsScreen) -> str:
    """Return every sentence that can be read now."""
    return "\n".join(label.text() for label in screen.findChildren(QLabel) if label.isVisible())


def test_without_one_it_says_so_and_offers_none_to_go_on_with(screen: BackupsScreen) -> None:
    """Nothing is known and no stick is there: a place has to be chosen first."""
    assert "None yet" in said(screen)
    assert not shown(screen, "backups_make").isVisible()


def test_a_backup_is_made_where_the_person_pointed(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """In a folder that is not empty a new one is begun; it is told, known, and there."""
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "other.txt").write_text("x")
    screen.choose(tmp_path / "stick")
    settled(desk, qtbot)
    shown(screen, "backups_make").click()
    assert not screen.progress.isHidden()
    settled(desk, qtbot)
    assert "read back" in screen.strip.text()
    assert screen.progress.isHidden()
    (known,) = backups.known(desk.case.vault).result()
    assert known.place.parent == tmp_path / "stick"
    assert "today" in said(screen)
    assert backups.look(known.place, desk.case.vault).is_whole


def test_the_same_one_is_brought_up_to_date(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """The state before stays in it, and is told."""
    made(desk, tmp_path / "copy")
    screen.entered()
    settled(desk, qtbot)
    shown(screen, "backup_update:0").click()
    settled(desk, qtbot)
    assert "Earlier states kept in it: 1" in said(screen)


def test_only_the_newest_state_is_kept_once_the_loss_was_said(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """It is offered where there are earlier ones, and brings the backup up to date as well."""
    made(desk, tmp_path / "copy")
    screen.entered()
    settled(desk, qtbot)
    assert not shown(screen, "backup_newest:0").isVisible()
    made(desk, tmp_path / "copy")
    screen.entered()
    settled(desk, qtbot)
    shown(screen, "backup_newest:0").click()
    assert "nobody can go back to them" in said(screen)
    shown(screen, "backup_newest_keep:0").click()
    assert len(backups.look(tmp_path / "copy").generations) == 2
    shown(screen, "backup_newest:0").click()
    shown(screen, "backup_newest_now:0").click()
    settled(desk, qtbot)
    assert "The earlier states in it are erased" in screen.strip.text()
    assert len(backups.look(tmp_path / "copy").generations) == 1
    assert not shown(screen, "backup_newest:0").isVisible()


def test_one_question_is_asked_at_a_time(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """A second one puts the first away."""
    made(desk, tmp_path / "copy")
    screen.entered()
    settled(desk, qtbot)
    shown(screen, "backup_erase:0").click()
    shown(screen, "backup_state:0").click()
    assert not shown(screen, "backup_erase_now:0").isVisible()
    assert shown(screen, "backup_state_now:0").isVisible()


def test_bringing_back_what_was_written_asks_for_the_lock(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """After it was said; from a backup of the list, or from one that is still to be chosen."""
    made(desk, tmp_path / "copy")
    screen.entered()
    settled(desk, qtbot)
    shown(screen, "backup_state:0").click()
    with qtbot.waitSignal(screen.restores) as asked:
        shown(screen, "backup_state_now:0").click()
    assert asked.args == [tmp_path / "copy"]
    with qtbot.waitSignal(screen.restores) as asked:
        shown(screen, "backups_written").click()
    assert asked.args == [None]


def test_a_backup_that_was_opened_leads_to_its_restoring(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """What is written in it would never come into the vault."""
    made(desk, tmp_path / "copy")
    opened = opening.unlock(tmp_path / "copy", PASSPHRASE)
    page = BackupsScreen(replace(desk.place, opened=opened))
    qtbot.addWidget(page)
    page.show()
    page.entered()
    settled(desk, qtbot)
    assert shown(page, "backups_own").isVisible()
    with qtbot.waitSignal(page.restores) as asked:
        shown(page, "backups_own").click()
    assert asked.args == [tmp_path / "copy"]
    opened.close()


def test_while_a_recording_is_taken_in_the_page_is_true(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """What is there is told at once, and a backup says that it waits until it has begun."""
    made(desk, tmp_path / "copy")
    may_end = threading.Event()
    desk.place.runner.start(lambda _: may_end.wait(20), done=lambda _: None)
    screen.entered()
    qtbot.waitUntil(lambda: "It is there" in said(screen), timeout=WAIT)
    shown(screen, "backup_update:0").click()
    assert "Waiting" in said(screen)
    may_end.set()
    settled(desk, qtbot)
    assert "read back" in screen.strip.text()


def test_a_hung_stick_leaves_the_page_saying_that_it_looks(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not that there is no backup; coming back to the page does not queue up looks."""
    may_end = threading.Event()
    looks: list[object] = []
    survey = backups.survey

    def hung(*what: object) -> backups.Found:
        looks.append(what)
        may_end.wait(20)
        return survey(*what)  # type: ignore[arg-type]

    monkeypatch.setattr(backups, "survey", hung)
    page = BackupsScreen(desk.place)
    qtbot.addWidget(page)
    page.show()
    page.entered()
    qtbot.waitUntil(lambda: len(looks) == 1, timeout=WAIT)
    page.entered()
    assert "Looking for them" in said(page)
    may_end.set()
    settled(desk, qtbot)
    assert "None yet" in said(page)
    assert len(looks) == 1


def test_a_stopped_backup_says_what_holds(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It ends as soon as it is asked to, and the page can be used again."""

    def endless(*_: object, report: Report, **__: object) -> None:
        while True:
            report(1, 2)

    monkeypatch.setattr(backups, "back_up", endless)
    screen.make(tmp_path / "copy")
    stop = screen.progress.findChild(QPushButton, "button_stop")
    assert stop is not None
    stop.click()
    settled(desk, qtbot)
    assert "earlier backup" in screen.strip.text()
    assert shown(screen, "backups_choose").isEnabled()


def test_a_place_inside_the_vault_is_refused_with_its_sentence(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot
) -> None:
    """The failure stands on the page, and no backup is known."""
    screen.make(desk.case.vault.folder / "copy")
    settled(desk, qtbot)
    assert "lost together" in screen.strip.text()
    assert backups.known(desk.case.vault).result() == []


def test_a_missing_recording_comes_back(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """From the backup made before it was lost."""
    vault = desk.case.vault
    item = vault.sealed.take_in(
        desk.case.case.id, NamedBytes("a.ogg", b"x" * 999), origin=Origin.PASTE, medium=Medium.SOUND, now=NOW
    )
    made(desk, tmp_path / "copy")
    for file in desk.case.sealed():
        file.unlink()
    screen.entered()
    settled(desk, qtbot)
    shown(screen, "backup_files:0").click()
    settled(desk, qtbot)
    assert "Brought back: 1" in screen.strip.text()
    assert vault.sealed.open(item).size == 999


def test_erasing_asks_first_and_escape_keeps(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Escape takes back the question only; the second button erases, and the vault forgets the backup."""
    made(desk, tmp_path / "copy")
    screen.entered()
    settled(desk, qtbot)
    shown(screen, "backup_erase:0").click()
    keep, erase = shown(screen, "backup_erase_keep:0"), shown(screen, "backup_erase_now:0")
    assert erase.isVisible()
    with qtbot.assertNotEmitted(screen.wants):
        QTest.keyClick(keep, Qt.Key.Key_Escape)
    assert not erase.isVisible()
    assert (tmp_path / "copy" / "keys").exists()
    shown(screen, "backup_erase:0").click()
    erase.click()
    settled(desk, qtbot)
    assert not (tmp_path / "copy" / "keys").exists()
    assert "None yet" in said(screen)


def test_one_that_is_not_plugged_in_can_only_be_taken_off_the_list(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """Its place is empty: the page says so."""
    made(desk, tmp_path / "copy")
    (tmp_path / "copy").rename(tmp_path / "elsewhere")
    screen.entered()
    settled(desk, qtbot)
    assert "not there now" in said(screen)
    assert not shown(screen, "backup_update:0").isVisible()
    shown(screen, "backup_forget:0").click()
    settled(desk, qtbot)
    assert "None yet" in said(screen)


def test_an_older_passphrase_is_told(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever changed it because somebody knew it must see what still opens with it."""
    made(desk, tmp_path / "copy")
    later = type("Later", (), {"generation": desk.case.vault.keys.generation + 1})()
    monkeypatch.setattr(type(desk.case.vault), "keys", property(lambda _: later))
    screen.entered()
    settled(desk, qtbot)
    assert "earlier passphrase" in said(screen)


def test_everything_has_a_name_and_escape_leads_back(
    screen: BackupsScreen, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    """To safety, from which it came."""
    made(desk, tmp_path / "copy")
    screen.entered()
    settled(desk, qtbot)
    assert nameless(screen) == []
    with qtbot.waitSignal(screen.wants) as asked:
        QTest.keyClick(shown(screen, "backups_choose"), Qt.Key.Key_Escape)
    assert asked.args == ["safety"]


@pytest.mark.parametrize(("days", "words"), [(0, "today"), (1, "yesterday"), (12, "12 days ago")])
def test_the_age_is_counted_in_days_of_the_calendar(days: int, words: str) -> None:
    """Yesterday late in the evening is yesterday."""
    now = datetime(2026, 11, 23, 0, 30, tzinfo=UTC)
    assert age_text(now - timedelta(days=days), now) == words


def test_home_says_how_old_the_last_one_is(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    """And where there is none, leads to where one is made."""
    home = HomeScreen(desk.place)
    qtbot.addWidget(home)
    home.show()
    home.entered()
    settled(desk, qtbot)
    link = home.findChild(QPushButton, "home:backups")
    assert link is not None
    assert "no backup yet" in link.text()
    made(desk, tmp_path / "copy")
    home.entered()
    settled(desk, qtbot)
    assert link.text() == "Last backup: today"
    with qtbot.waitSignal(home.wants) as asked:
        link.click()
    assert asked.args == ["backups"]
