"""The first page, a new vault, unlocking: as a person meets them, with real vaults behind."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from korem_desktop.casework import opening
from korem_desktop.desktop.handing_over import Handover, Reason
from korem_desktop.desktop.opening.intent import Intent
from korem_desktop.desktop.opening.new_vault import NewVault
from korem_desktop.desktop.opening.unlock import Unlock
from korem_desktop.desktop.opening.welcome import Welcome
from korem_desktop.desktop.sentences import sentence
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from tests.helpers.shell import PASSPHRASE, Shell, a_shell


def front(shell: Shell) -> str:
    """Return the name of the page in front."""
    return type(shell.window.opening.currentWidget()).__name__


def press(shell: Shell, name: str) -> None:
    """Press a button of the page in front."""
    page = shell.window.opening.currentWidget()
    assert page is not None
    button = page.findChild(QPushButton, name)
    assert button is not None
    button.click()


def at_the_passphrase(shell: Shell, folder: Path) -> NewVault:
    """Go to the step of a new vault that asks for a passphrase."""
    page = shell.new_vault()
    page.ui.folder.setText(str(folder))
    page.ui.button_next.click()
    shell.until(page.ui.step_passphrase.isVisible)
    return page


WAYS = {
    "button_write": "GatesPage",
    "button_open": "Unlock",
    "button_guide": "GuideView",
    "button_forms": "BlankForms",
    "button_emergency": "EmergencyView",
}


@pytest.mark.parametrize("button", WAYS)
def test_each_way_of_the_first_page_leads_there_and_esc_leads_back(
    shell: Shell, qtbot: QtBot, button: str
) -> None:
    """Five ways, none of which needs a vault, and each is left as it was come by."""
    press(shell, button)
    assert front(shell) == WAYS[button]
    qtbot.keyClick(shell.window.focusWidget() or shell.window, Qt.Key.Key_Escape)
    assert front(shell) == "Welcome"


@pytest.mark.parametrize("button", ["button_write", "button_open"])
def test_a_button_leads_back_too(shell: Shell, button: str) -> None:
    """For who does not know the key."""
    press(shell, button)
    press(shell, "button_back")
    assert front(shell) == "Welcome"


@pytest.mark.parametrize("button", WAYS)
def test_the_language_can_change_behind_every_page(shell: Shell, button: str) -> None:
    """Every page before a vault takes it, and the first page shows it afterwards."""
    press(shell, button)
    shell.window.choose_language(Language.KK)
    shell.window.opening._back()
    page = shell.window.opening.currentWidget()
    assert page is not None
    kazakh = page.findChild(QPushButton, "language:kk")
    assert kazakh is not None
    assert kazakh.isChecked()


def test_the_first_page_names_the_emergency_numbers(shell: Shell) -> None:
    """102 and 112 stand there before anything else is asked."""
    page = shell.window.opening.currentWidget()
    assert isinstance(page, Welcome)
    assert {"102", "112"} <= set(page.ui.button_emergency.accessibleName().split())


def test_the_language_is_switched_on_the_first_page(shell: Shell) -> None:
    """The button of a language is down when it is in use."""
    press(shell, "language:kk")
    assert shell.application.translators.language is Language.KK
    page = shell.window.opening.currentWidget()
    assert page is not None
    down = [button.objectName() for button in page.findChildren(QPushButton) if button.isChecked()]
    assert down == ["language:kk"]


def test_a_vault_is_made_where_it_was_proposed(shell: Shell, home: Path) -> None:
    """A new folder with a neutral name, in the person's own place, is filled only at the end."""
    page = shell.new_vault()
    place = Path(page.ui.folder.text())
    assert place.is_relative_to(home)
    assert not place.exists()
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.again.set_text(PASSPHRASE)
    page.ui.button_create.click()
    shell.until(lambda: shell.window.workroom is not None)
    assert opening.is_vault(place)
    assert not shell.room.ui.banner.isVisible()


@pytest.mark.parametrize(
    ("passphrase", "kind"),
    [
        ("", Failure.PASSPHRASE_EMPTY),
        ("            ", Failure.PASSPHRASE_EMPTY),
        ("қысқа сөз", Failure.PASSPHRASE_TOO_SHORT),
        ("x" * 10_000, Failure.PASSPHRASE_TOO_LONG),
    ],
)
def test_a_passphrase_no_vault_should_have_is_refused(
    shell: Shell, tmp_path: Path, passphrase: str, kind: Failure
) -> None:
    """Each kind has its own sentence, and nothing is made."""
    page = shell.new_vault()
    page.ui.folder.setText(str(tmp_path / "v"))
    page.ui.passphrase.set_text(passphrase)
    page.ui.again.set_text(passphrase)
    page.ui.button_create.click()
    shell.until(lambda: bool(page.ui.strip.text()))
    assert page.ui.strip.text() == sentence(Known(kind))
    assert not opening.is_vault(tmp_path / "v")
    assert page.ui.button_create.isEnabled()


def test_two_different_passphrases_are_told(shell: Shell, tmp_path: Path) -> None:
    """Said under the field once it is long enough to be meant, and again at the button."""
    page = at_the_passphrase(shell, tmp_path / "v")
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.again.set_text("төрт")
    assert not page.ui.problem_again.isVisible()
    page.ui.again.set_text(PASSPHRASE.upper())
    assert page.ui.problem_again.isVisible()
    page.ui.button_create.click()
    assert page.ui.strip.text()
    assert not (tmp_path / "v").exists()
    page.ui.again.set_text(PASSPHRASE)
    assert not page.ui.problem_again.isVisible()


def test_a_folder_of_a_sync_client_is_refused_unless_insisted_on(shell: Shell, tmp_path: Path) -> None:
    """The service is named; a box appears, and with it the folder is taken."""
    page = shell.new_vault()
    box = page.findChild(QCheckBox, "synced_too")
    assert box is not None
    assert not box.isVisible()
    (tmp_path / "Dropbox").mkdir()
    page.ui.folder.setText(str(tmp_path / "Dropbox" / "v"))
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.again.set_text(PASSPHRASE)
    page.ui.button_create.click()
    shell.until(lambda: bool(page.ui.strip.text()))
    assert "Dropbox" in page.ui.strip.text()
    assert box.isVisible()
    box.click()
    page.ui.button_create.click()
    shell.until(lambda: shell.window.workroom is not None)


def test_a_folder_with_other_files_is_refused(shell: Shell, tmp_path: Path) -> None:
    """Nothing is mixed with what is there."""
    (tmp_path / "photo.jpg").write_bytes(b"x")
    page = shell.new_vault()
    page.ui.folder.setText(str(tmp_path))
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.again.set_text(PASSPHRASE)
    page.ui.button_create.click()
    shell.until(lambda: bool(page.ui.strip.text()))
    assert page.ui.strip.text() == sentence(Known(Failure.FOLDER_NOT_EMPTY))


def test_enter_alone_leads_through_the_three_steps(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    """The folder, the passphrase, once more, what to remember, and Enter makes the vault."""
    page = shell.new_vault()
    page.ui.folder.setText(str(tmp_path / "v"))
    focused = page.focusWidget()
    assert focused is page.ui.button_next
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    shell.until(page.ui.step_passphrase.isVisible)
    first, again = (page.findChild(QLineEdit, name) for name in ("passphrase", "passphrase_again"))
    assert first is not None
    assert again is not None
    first.setText(PASSPHRASE)
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert page.focusWidget() is again
    again.setText(PASSPHRASE)
    qtbot.keyClick(again, Qt.Key.Key_Return)
    assert page.ui.step_remember.isVisible()
    assert shell.window.workroom is None
    assert str(tmp_path / "v") in page.ui.remember_where_text.text().replace("\u200b", "")
    focused = page.focusWidget()
    assert focused is page.ui.button_create
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    shell.until(lambda: shell.window.workroom is not None)


def test_the_steps_lead_back_one_by_one(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    """What was typed stays, until the page itself is left."""
    page = at_the_passphrase(shell, tmp_path / "v")
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.again.set_text(PASSPHRASE)
    page.ui.button_next.click()
    assert page.ui.step_remember.isVisible()
    qtbot.keyClick(page.ui.button_create, Qt.Key.Key_Escape)
    assert page.ui.step_passphrase.isVisible()
    assert page.ui.passphrase.text() == PASSPHRASE
    press(shell, "button_back")
    assert page.ui.step_where.isVisible()
    assert page.ui.folder.text() == str(tmp_path / "v")
    press(shell, "button_back")
    assert page.ui.passphrase.text() == ""
    assert front(shell) == "Welcome"


def test_a_passphrase_is_looked_at_before_its_step_is_left(shell: Shell, tmp_path: Path) -> None:
    """Neither a short one nor two different ones lead on."""
    page = at_the_passphrase(shell, tmp_path / "v")
    page.ui.passphrase.set_text("қысқа")
    page.ui.button_next.click()
    assert page.ui.strip.text() == sentence(Known(Failure.PASSPHRASE_TOO_SHORT))
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.button_next.click()
    assert page.ui.step_passphrase.isVisible()
    assert page.ui.strip.text()


def test_a_cloud_folder_is_told_on_the_first_step(shell: Shell, tmp_path: Path) -> None:
    """Before a passphrase is thought of; insisted on, the next step comes."""
    (tmp_path / "Yandex.Disk").mkdir()
    page = shell.new_vault()
    page.ui.folder.setText(str(tmp_path / "Yandex.Disk" / "v"))
    page.ui.button_next.click()
    shell.until(lambda: bool(page.ui.strip.text()))
    assert page.ui.step_where.isVisible()
    page.ui.synced_too.click()
    page.ui.button_next.click()
    assert page.ui.step_passphrase.isVisible()
    assert page.ui.strip.text() == ""


def test_a_language_switch_keeps_what_was_typed_and_what_was_said(shell: Shell, tmp_path: Path) -> None:
    """The folder and the passphrase stay; the message is said again in the new language."""
    page = shell.new_vault()
    page.ui.folder.setText(str(tmp_path / "v"))
    page.ui.passphrase.set_text("қысқа")
    page.ui.again.set_text("қысқа")
    page.ui.button_create.click()
    before = page.ui.strip.text()
    shell.window.choose_language(Language.RU)
    assert (page.ui.folder.text(), page.ui.passphrase.text()) == (str(tmp_path / "v"), "қысқа")
    shell.until(lambda: page.ui.strip.text() != before)
    assert page.ui.strip.text() == sentence(Known(Failure.PASSPHRASE_TOO_SHORT))


def test_on_a_watched_computer_a_stick_is_proposed(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For somebody else's computer the field names the stick, and says why; this computer is offered too."""
    (tmp_path / "STICK").mkdir()
    monkeypatch.setattr(opening, "removable_media", lambda: [tmp_path / "STICK"])
    shell.window.opening._passed(Intent(computer="employer"))
    page = shell.window.opening.currentWidget()
    assert isinstance(page, NewVault)
    shell.until(lambda: bool(page.ui.folder.text()))
    assert page.ui.folder.text().startswith(str(tmp_path / "STICK"))
    assert page.ui.hint_watched.isVisible()
    assert len(page.findChildren(QPushButton, "place_offered")) == 2


def test_what_is_typed_can_be_shown_and_is_hidden_at_first(shell: Shell) -> None:
    """The button turns the dots into letters and back, and says which it will do."""
    page = shell.new_vault()
    line = page.findChild(QLineEdit, "passphrase")
    assert line is not None
    assert line.echoMode() is QLineEdit.EchoMode.Password
    show = page.ui.passphrase._show
    before = show.accessibleName()
    show.click()
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    assert show.accessibleName() != before


def test_caps_lock_is_noticed_from_what_is_typed(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    """A large letter without Shift, or a small one with it, shows the hint; the next one takes it back."""
    page = at_the_passphrase(shell, tmp_path / "v")
    line = page.findChild(QLineEdit, "passphrase")
    assert line is not None
    hint = page.ui.passphrase._hint
    qtbot.keyClick(line, "A")
    assert hint.isVisible()
    qtbot.keyClick(line, "a")
    assert not hint.isVisible()
    qtbot.keyClick(line, "A", Qt.KeyboardModifier.ShiftModifier)
    assert not hint.isVisible()


def test_a_wrong_passphrase_changes_nothing(shell: Shell, tmp_path: Path) -> None:
    """It is told, marked to be typed over, and the right one opens."""
    opening.create(tmp_path / "v", PASSPHRASE).close()
    page = shell.unlock_page(tmp_path / "v")
    page.ui.passphrase.set_text("түрлі басқа сөздер")
    page.ui.button_unlock.click()
    shell.until(lambda: bool(page.ui.strip.text()))
    assert page.ui.strip.text() == sentence(Known(Failure.PASSPHRASE_WRONG))
    line = page.findChild(QLineEdit, "passphrase")
    assert line is not None
    assert line.selectedText() == line.text()
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.button_unlock.click()
    shell.until(lambda: shell.window.workroom is not None)


@pytest.mark.parametrize("passphrase", ["", "x" * 10_000])
def test_an_odd_passphrase_is_answered_at_once(shell: Shell, tmp_path: Path, passphrase: str) -> None:
    """Empty and endless each have their own sentence."""
    opening.create(tmp_path / "v", PASSPHRASE).close()
    page = shell.unlock_page(tmp_path / "v")
    page.ui.passphrase.set_text(passphrase)
    page.ui.button_unlock.click()
    shell.until(lambda: bool(page.ui.strip.text()))
    kind = Failure.PASSPHRASE_TOO_LONG if passphrase else Failure.PASSPHRASE_EMPTY
    assert page.ui.strip.text() == sentence(Known(kind))


@pytest.mark.parametrize(("name", "kind"), [("gone", Failure.FOLDER_MISSING), ("empty", Failure.NOT_A_VAULT)])
def test_a_folder_that_is_no_vault_is_told(shell: Shell, tmp_path: Path, name: str, kind: Failure) -> None:
    """A missing folder and an ordinary one each have their own sentence."""
    (tmp_path / "empty").mkdir()
    page = shell.unlock_page(tmp_path / name)
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.button_unlock.click()
    shell.until(lambda: bool(page.ui.strip.text()))
    assert page.ui.strip.text() == sentence(Known(kind))


def test_unlocking_can_be_given_up(shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What opens after the person gave up is closed again, and the page is as before."""
    opening.create(tmp_path / "v", PASSPHRASE).close()
    begun, may_go_on, closed = threading.Event(), threading.Event(), threading.Event()
    real = opening.unlock

    class Closes(opening.OpenVault):
        """An open vault that tells when it is closed."""

        def close(self) -> None:
            """Close and tell."""
            super().close()
            closed.set()

    def slow(folder: Path, passphrase: str, **rest: object) -> opening.OpenVault:
        begun.set()
        may_go_on.wait()
        return Closes(real(folder, passphrase)._vault)

    monkeypatch.setattr(opening, "unlock", slow)
    page = shell.unlock_page(tmp_path / "v")
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.button_unlock.click()
    assert not page.ui.button_unlock.isEnabled()
    shell.until(begun.is_set)  # other jobs of the page may be before it
    stop = page.ui.progress.findChild(QPushButton, "button_stop")
    assert stop is not None
    stop.click()
    may_go_on.set()
    shell.until(lambda: page.ui.button_unlock.isEnabled())
    shell.until(closed.is_set)
    assert shell.window.workroom is None
    monkeypatch.setattr(opening, "unlock", real)
    page.ui.passphrase.set_text(PASSPHRASE)
    page.ui.button_unlock.click()
    shell.until(lambda: shell.window.workroom is not None)


def test_vaults_are_found_where_they_are_proposed(shell: Shell, home: Path) -> None:
    """One is put into the field; of several each is offered."""
    (home / "Documents").mkdir()
    for name in ("Home papers", "Other"):
        opening.create(home / "Documents" / name, PASSPHRASE).close()
    press(shell, "button_open")
    page = shell.window.opening.currentWidget()
    assert isinstance(page, Unlock)
    shell.until(lambda: bool(page.ui.folder.text()))
    offered = [link.text() for link in page.findChildren(QPushButton, "place_offered")]
    assert offered == [str(home / "Documents" / "Home papers"), str(home / "Documents" / "Other")]
    page.findChildren(QPushButton, "place_offered")[1].click()
    assert page.ui.folder.text() == offered[1]


@pytest.mark.parametrize("reason", [Reason.BUTTON, Reason.IDLE, Reason.FAULT])
def test_after_a_lock_the_page_says_why(qtbot: QtBot, tmp_path: Path, reason: Reason) -> None:
    """The folder stands there, the reason is told, the cursor is in the passphrase."""
    with a_shell(qtbot, handover=Handover(folder=str(tmp_path / "v"), language="ru", reason=reason)) as shell:
        page = shell.window.opening.currentWidget()
        assert isinstance(page, Unlock)
        assert page.ui.folder.text() == str(tmp_path / "v")
        assert page.ui.reason.text()
        assert page.ui.reason.isVisible()
        line = page.findChild(QLineEdit, "passphrase")
        assert page.focusWidget() is line


def test_practice_begins_with_one_click_and_is_marked(shell: Shell, home: Path) -> None:
    """It stands where the system empties, is marked, and opens again after a lock without a secret."""
    press(shell, "button_practice")
    shell.until(lambda: shell.window.workroom is not None)
    workplace = shell.room._workplace
    assert workplace.opened.practice
    assert workplace.opened.folder.is_relative_to(home / "run")
    assert shell.room.ui.banner.isVisible()
    shell.lock()
    handover, _ = shell.left[0]
    assert handover.practice
    with a_shell(shell.qtbot, handover=handover) as again:
        page = again.window.opening.currentWidget()
        assert isinstance(page, Unlock)
        page.ui.button_unlock.click()
        again.until(lambda: again.window.workroom is not None)


def test_a_practice_vault_of_its_own_passphrase_is_not_filled_in(shell: Shell, tmp_path: Path) -> None:
    """The passphrase of practice is offered only where it is the one that fits."""
    opening.create(tmp_path / "v", PASSPHRASE, practice=True).close()
    shell.open(tmp_path / "v")
    shell.lock()
    handover, _ = shell.left[0]
    with a_shell(shell.qtbot, handover=handover) as again:
        page = again.window.opening.currentWidget()
        assert isinstance(page, Unlock)
        assert page.ui.passphrase.text() == ""
        assert not page.ui.practice_hint.isVisible()


def test_practice_that_cannot_begin_says_so(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first page shows the sentence, and the button can be pressed again."""

    def full(*_: object, **__: object) -> None:
        raise Known(Failure.DISK_FULL)

    monkeypatch.setattr(opening, "practise", partial(full))
    page = shell.window.opening.currentWidget()
    assert isinstance(page, Welcome)
    press(shell, "button_practice")
    shell.until(lambda: bool(page.strip().text()))
    assert page.strip().text() == sentence(Known(Failure.DISK_FULL))
    assert page.ui.button_practice.isEnabled()
