"""The page that brings back from a backup: which state, into a new folder or in place of what is damaged."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QRadioButton
from pytestqt.qtbot import QtBot

from korem_desktop import paths
from korem_desktop.desktop.backups.restoring import Restoring
from korem_desktop.desktop.figures import moment_text
from korem_desktop.desktop.running import Runner
from korem_desktop.languages import Language
from tests.helpers.screens import nameless
from tests.helpers.shell import WAIT
from tests.helpers.vaults import CASE, CHEAP, NOW, PASSPHRASE, a_vault, a_vault_with_case, do, reopened

LATER = NOW + timedelta(days=3)
OTHER = "другие слова совсем"


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a documents folder in which nothing lies."""
    monkeypatch.setattr(paths, "documents_folder", lambda: tmp_path / "documents")
    return tmp_path / "documents"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A locked vault; its backup in ``copy`` keeps two states of an answer, and the vault a third."""
    vault = a_vault_with_case(tmp_path)
    for number, text in enumerate(("first", "second", "third")):
        do(vault, partial(_write, text))
        if number < 2:
            vault.backups.make(tmp_path / "copy", NOW if not number else LATER)
    vault.close()
    return vault.folder


def _write(text: str, records: object) -> None:
    records.save_answers(CASE.id, {"words": text})  # type: ignore[attr-defined]


def words(folder: Path, passphrase: str = PASSPHRASE) -> str | None:
    """Return the answer a vault holds."""
    with reopened(folder, passphrase) as vault:
        return do(vault, lambda records: records.answers(CASE.id)).get("words")


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[Runner]:
    """Give a runner, and end it."""
    runner = Runner()
    yield runner
    runner.close()
    runner.wait(20)


def at(
    qtbot: QtBot, runner: Runner, vault: Path | None, backup: Path | None, *, is_damaged: bool = False
) -> Restoring:
    """Show the page, once it has looked."""
    page = Restoring(runner, vault, backup, is_damaged=is_damaged)
    qtbot.addWidget(page)
    page.resize(1024, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.set_language(Language.EN)
    page.enter()
    settled(page, qtbot)
    return page


def settled(page: Restoring, qtbot: QtBot) -> None:
    """Wait until nothing is under way."""
    qtbot.waitUntil(lambda: not page._runner._waiting, timeout=WAIT)
    QApplication.processEvents()


def said(page: Restoring) -> str:
    """Return every sentence that can be read now."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    return "\n".join([*labels, *(choice.text() for choice in page.findChildren(QRadioButton))])


def test_every_state_is_told_and_the_newest_is_chosen(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """Each by its moment; what opens the backup is said, and the vault itself is left alone at first."""
    page = at(qtbot, runner, vault, tmp_path / "copy")
    newest, older = page.form.states.choices
    assert newest.text() == f"{moment_text(LATER.astimezone())}, the newest"
    assert older.text() == moment_text(NOW.astimezone())
    assert newest.isChecked()
    assert "present passphrase and recovery code" in said(page)
    assert page.form.into_new.isChecked()


def test_an_older_state_comes_back_into_a_new_folder(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """No passphrase is asked for; vault and backup stay as they are."""
    page = at(qtbot, runner, vault, tmp_path / "copy")
    page.form.states.choices[1].click()
    with qtbot.waitSignal(page.restored) as told:
        page.restore_into(tmp_path / "new")
    assert told.args == [tmp_path / "new", ""]
    assert words(tmp_path / "new") == "first"
    assert words(vault) == "third"
    assert words(tmp_path / "copy") == "second"


def test_damaged_records_are_replaced_and_kept(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """That is proposed where they are damaged; the file that keeps them is named."""
    (vault / "records.db").write_bytes(b"damaged")
    page = at(qtbot, runner, vault, tmp_path / "copy", is_damaged=True)
    assert page.form.in_place.isChecked()
    assert "records.db.replaced" in said(page)
    page.form.passphrase.set_text(PASSPHRASE)
    with qtbot.waitSignal(page.restored) as told:
        page.form.go.click()
    assert told.args == [vault, "records.db.replaced-1"]
    assert (vault / "records.db.replaced-1").read_bytes() == b"damaged"
    assert words(vault) == "second"
    assert page.form.passphrase.text() == ""


def test_looking_inside_counts_and_leaves_a_damaged_state(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """The newest one is damaged: it says so, and the next whole one is chosen."""
    raw = bytearray((tmp_path / "copy" / "records.db").read_bytes())
    raw[5000] ^= 1
    (tmp_path / "copy" / "records.db").write_bytes(raw)
    page = at(qtbot, runner, vault, tmp_path / "copy")
    page.form.passphrase.set_text(PASSPHRASE)
    page.form.look.click()
    settled(page, qtbot)
    newest, older = page.form.states.choices
    assert "Damaged" in newest.accessibleDescription()
    assert "Answers: 1, notes: 0" in older.accessibleDescription()
    assert older.isChecked()


def test_without_a_passphrase_it_is_asked_for(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """A wrong one is told as such, and nothing is changed."""
    page = at(qtbot, runner, vault, tmp_path / "copy")
    page.form.in_place.setChecked(True)
    page.form.go.click()
    assert "field is empty" in page.form.strip.text()
    page.form.passphrase.set_text(OTHER)
    page.form.go.click()
    settled(page, qtbot)
    assert "Nothing was changed" in page.form.strip.text()
    assert page.form.go.isEnabled()
    assert words(vault) == "third"


def test_a_backup_of_another_vault_goes_into_a_folder_of_its_own(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """It is not offered to put its records into this one."""
    (tmp_path / "second").mkdir()
    other = a_vault(tmp_path / "second")
    other.backups.make(tmp_path / "theirs", NOW)
    other.close()
    page = at(qtbot, runner, vault, tmp_path / "theirs", is_damaged=True)
    assert "another vault" in said(page)
    assert not page.form.in_place.isVisible()
    assert page.form.into_new.isChecked()


def test_a_passphrase_set_since_is_told_and_puts_a_state_in_place(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """The backup opens with the one of its day; the records in it fit the vault's keys all the same."""
    with reopened(vault) as opened:
        opened.keys.change_passphrase(OTHER, cost=CHEAP)
    page = at(qtbot, runner, vault, tmp_path / "copy")
    assert "of that day" in said(page)
    page.form.in_place.setChecked(True)
    page.form.passphrase.set_text(OTHER)
    with qtbot.waitSignal(page.restored):
        page.form.go.click()
    assert words(vault, OTHER) == "second"


def test_one_lying_beside_is_found_and_none_is_said(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """Somebody whose vault is damaged may not know where it was."""
    page = at(qtbot, runner, vault, None, is_damaged=True)
    assert page.form.states.choices
    (tmp_path / "a" / "deep").mkdir(parents=True)
    (tmp_path / "copy").rename(tmp_path / "a" / "deep" / "copy")
    page = at(qtbot, runner, vault, None)
    assert "None was found" in said(page)
    assert not page.form.go.isVisible()


def test_a_folder_without_a_backup_is_refused_with_its_sentence(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """Another one can be chosen."""
    page = at(qtbot, runner, vault, vault)
    assert "another folder is meant" in page.form.strip.text()
    assert not page.form.which_card.isVisible()
    page.choose(tmp_path / "copy")
    settled(page, qtbot)
    assert page.form.which_card.isVisible()
    assert page.form.strip.text() == ""


def test_leaving_the_page_stops_what_is_under_way(
    qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path
) -> None:
    """Here it had not yet begun, and makes no folder."""
    page = at(qtbot, runner, vault, tmp_path / "copy")
    may_begin = threading.Event()
    runner.start(lambda _: may_begin.wait(20), done=lambda _: None)
    page.restore_into(tmp_path / "new")
    page.hide()
    may_begin.set()
    settled(page, qtbot)
    assert not (tmp_path / "new").exists()


def test_everything_has_a_name(qtbot: QtBot, runner: Runner, vault: Path, tmp_path: Path) -> None:
    """The states too, with what is known of them."""
    page = at(qtbot, runner, vault, tmp_path / "copy")
    assert nameless(page) == []
