"""The window around an open case: places, messages, settings, the lock and the ways out."""

from __future__ import annotations

import json
from concurrent.futures import Future
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from korem_desktop.casework import opening
from korem_desktop.desktop.application import TITLE
from korem_desktop.desktop.clipboard import Clipboard
from korem_desktop.desktop.handing_over import Reason
from korem_desktop.desktop.locking import IDLE_DEFAULT
from korem_desktop.desktop.running import Fault
from korem_desktop.desktop.screen import Screen
from korem_desktop.desktop.sentences import sentence
from korem_desktop.desktop.style import Look
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.desktop.workroom import Screens
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from tests.helpers.shell import PASSPHRASE, PLAIN, PlainScreen, Shell, a_shell


def plain(shell: Shell, name: str = "statement") -> PlainScreen:
    """Return one of the screens."""
    screen = shell.room.screen_of(name)
    assert isinstance(screen, PlainScreen)
    return screen


def go(shell: Shell, name: str) -> None:
    """Press a button of the side."""
    button = shell.window.findChild(QToolButton, f"nav:{name}")
    assert button is not None
    button.click()


def settings(folder: Path) -> dict[str, str]:
    """Return the window's settings out of a closed vault."""
    opened = opening.unlock(folder, PASSPHRASE)
    kept = opened.settings().result()
    opened.close()
    return kept


@pytest.fixture
def folder(tmp_path: Path, shell: Shell) -> Path:
    """Give the folder of a vault made in the window."""
    shell.make(tmp_path / "vault")
    return tmp_path / "vault"


def test_a_new_vault_has_one_case_of_the_main_road(shell: Shell, folder: Path) -> None:
    """It is begun once, and found again."""
    workplace = shell.room._workplace
    assert workplace.case.plan == "main_road"
    shell.lock()
    opened = opening.unlock(folder, PASSPHRASE)
    assert [case.id for case in opened.cases().result()] == [workplace.case.id]
    opened.close()


def test_places_are_made_when_first_shown_and_kept(shell: Shell, folder: Path) -> None:
    """Leaving hands in what is pending; coming back finds the same screen."""
    assert set(shell.room._shown) == {"statement"}
    first = plain(shell)
    go(shell, "notes")
    assert first.asked == ["entered", "hand_in"]
    assert shell.room.ui.screens.currentWidget() is plain(shell, "notes")
    go(shell, "statement")
    assert plain(shell) is first
    assert first.asked[-1] == "entered"


def test_a_screen_can_ask_for_another(shell: Shell, folder: Path) -> None:
    """The statement leads to the papers, and the side shows it."""
    plain(shell).wants.emit("papers")
    assert shell.room.ui.screens.currentWidget() is plain(shell, "papers")
    button = shell.window.findChild(QToolButton, "nav:papers")
    assert button is not None
    assert button.isChecked()
    assert shell.window.focusWidget() is button  # not the first place of all


def test_saving_is_told_in_words(shell: Shell, folder: Path) -> None:
    """Saved only when every screen has saved; then also since when."""
    words = shell.room.ui.saved
    saved = words.text()
    plain(shell).saving.emit(True)
    plain(shell, "notes").saving.emit(True)
    saving = words.text()
    plain(shell).saving.emit(False)
    assert (saving != saved, words.text()) == (True, saving)
    plain(shell, "notes").saving.emit(False)
    assert words.text().startswith(f"{saved} at ")


def test_a_failure_nobody_took_is_shown_inline(shell: Shell, folder: Path) -> None:
    """The strip holds the sentence until it is put away; the screen stays as it is."""
    assert not shell.room.ui.messages.isVisible()
    shell.window.runner.failed.emit(Known(Failure.DISK_FULL))
    assert shell.room.ui.strip.text() == sentence(Known(Failure.DISK_FULL))
    assert shell.room.ui.messages.isVisible()
    strip, area = shell.room.ui.strip, shell.room.ui.messages
    shell.until(lambda: 0 < strip.heightForWidth(strip.width()) <= strip.height() <= area.height())
    assert area.verticalScrollBar().maximum() == 0  # all of it is seen
    shell.window.runner.failed.emit(Known(Failure.MEDIUM_FAILED))
    close = strip.findChild(QToolButton)
    assert close is not None
    close.click()
    assert strip.text() == sentence(Known(Failure.DISK_FULL))  # one waits under the other
    shell.room.ui.strip.clear()
    assert not shell.room.ui.messages.isVisible()


def test_a_bug_shows_type_and_place_and_a_way_on(shell: Shell, folder: Path) -> None:
    """Its page can be left, and from it one can begin again."""
    shell.window.runner.bug.emit(Fault("KeyError", "domain/case.py:7"))
    assert shell.window.fault() == "KeyError · domain/case.py:7"
    page = shell.window.currentWidget()
    shell.window._fault_page.ui.button_go_on.click()  # type: ignore[union-attr]
    assert shell.window.currentWidget() is shell.room
    assert shell.window.fault() == ""
    shell.window.show_fault(Fault("KeyError", "domain/case.py:7"))
    assert shell.window.currentWidget() is page
    shell.window._fault_page.ui.button_restart.click()  # type: ignore[union-attr]
    shell.until(lambda: bool(shell.left))
    assert shell.left[0][0].reason is Reason.FAULT


def test_a_lock_hands_in_shows_its_page_and_hands_over(shell: Shell, folder: Path) -> None:
    """The page is there at once, what was typed is handed in, the folder is handed over, closed."""
    screen = plain(shell)
    shell.room.ui.button_lock.click()
    assert screen.asked[-1] == "hand_in"
    assert shell.window.currentWidget() is not shell.room
    assert not screen.isVisible()
    shell.until(lambda: bool(shell.left))
    handover, is_stuck = shell.left[0]
    assert (handover.folder, handover.language, handover.reason) == (str(folder), "en", Reason.BUTTON)
    assert (is_stuck, handover.practice) == (False, False)
    opening.unlock(folder, PASSPHRASE).close()  # nobody holds it any more


@pytest.mark.parametrize(("key", "modifier"), [("L", "ControlModifier"), ("F12", "NoModifier")])
def test_keys_lock_while_typing(shell: Shell, qtbot: QtBot, folder: Path, key: str, modifier: str) -> None:
    """From inside a field, and without typing anything into it."""
    screen = plain(shell)
    screen.field.setFocus()
    window = shell.window.windowHandle()
    qtbot.keyClick(window, getattr(Qt.Key, f"Key_{key}"), getattr(Qt.KeyboardModifier, modifier))
    shell.until(lambda: bool(shell.left))
    assert screen.field.toPlainText() == ""


def test_it_locks_by_itself_when_nobody_is_there(shell: Shell, folder: Path) -> None:
    """After the time set, with a warning that can be seen before; the reason is handed over."""
    assert shell.window._guards is not None
    idle = shell.window._guards.idle
    assert idle.after == IDLE_DEFAULT * 60
    now = idle._now()
    idle._now = lambda: now + idle.after - 10
    idle.check()
    assert shell.room.ui.idle_warning.isVisible()
    idle.touch()
    assert not shell.room.ui.idle_warning.isVisible()
    idle._now = lambda: now + 2 * idle.after
    idle.check()
    shell.until(lambda: bool(shell.left))
    assert shell.left[0][0].reason is Reason.IDLE


def test_a_broken_screen_does_not_hold_up_the_lock(qtbot: QtBot, tmp_path: Path) -> None:
    """An error while handing in is one screen's loss, not everybody's danger; the error hook hears of it."""

    class Broken(PlainScreen):
        """A screen with a mistake in it."""

        def hand_in(self) -> None:
            """Fail."""
            raise RuntimeError

        def position(self) -> str:
            """Fail here too."""
            raise RuntimeError

    screens: Screens = {**PLAIN, "statement": partial(Broken, name="statement")}
    with qtbot.captureExceptions() as caught, a_shell(qtbot, screens) as shell:
        shell.make(tmp_path / "vault")
        notes = plain(shell, "notes")
        shell.lock()
        assert notes.asked == ["hand_in"]
    assert [kind for kind, *_ in caught] == [RuntimeError, RuntimeError]


def test_the_person_comes_back_to_the_same_place(shell: Shell, qtbot: QtBot, folder: Path) -> None:
    """The same screen, and the cursor where each screen said; a second time it is not asked for again."""
    screen = plain(shell, "notes")
    go(shell, "notes")
    screen.field.setPlainText("Бір, екі, үш")
    screen.field.moveCursor(QTextCursor.MoveOperation.NextWord)
    shell.lock()
    with a_shell(qtbot) as again:
        again.open(folder)
        front = again.room.ui.screens.currentWidget()
        assert isinstance(front, PlainScreen)
        assert (front.name, front.restored) == ("notes", screen.position())
        assert again.room._workplace.opened.setting("place").result() == ""


@pytest.mark.parametrize("place", ["", "{", "[]", '{"screen": "gone"}', '{"screen": 7, "positions": 1}'])
def test_a_place_nobody_understands_is_the_first_screen(
    shell: Shell, qtbot: QtBot, folder: Path, place: str
) -> None:
    """Written by another version, or damaged: the work begins all the same."""
    shell.lock()
    opened = opening.unlock(folder, PASSPHRASE)
    opened.set_setting("place", place).result()
    opened.close()
    with a_shell(qtbot) as again:
        again.open(folder)
        assert again.room.ui.screens.currentWidget() is plain(again)


def test_settings_are_kept_in_the_vault(shell: Shell, qtbot: QtBot, folder: Path) -> None:
    """The time before a lock, the language, the size of text and the colours come back."""
    menu = shell.room.settings
    menu._minutes[2].trigger()
    menu._languages[Language.RU].trigger()
    menu._scales[1.5].trigger()
    menu._looks[Look.CONTRAST].trigger()
    assert shell.window._guards is not None
    assert shell.window._guards.idle.after == 120
    shell.until(lambda: plain(shell).asked[-1] == "retranslate")
    shell.lock()
    assert (shell.left[0][0].language, shell.left[0][0].text_scale) == ("ru", 1.5)
    assert shell.left[0][0].look == "contrast"
    kept = settings(folder)
    assert {name: kept[name] for name in ("lock_after", "language", "text_scale", "look")} == {
        "lock_after": "2",
        "language": "ru",
        "text_scale": "1.5",
        "look": "contrast",
    }
    with a_shell(qtbot) as again:
        again.open(folder)
        assert again.window._guards is not None
        assert again.window._guards.idle.after == 120
        assert again.application.translators.language is Language.RU
        assert (again.application.text_scale, again.application.look) == (1.5, Look.CONTRAST)
        assert again.room.settings._looks[Look.CONTRAST].isChecked()
        again.application.set_text_scale(1.0)


def test_a_language_chosen_before_unlocking_wins(shell: Shell, qtbot: QtBot, folder: Path) -> None:
    """What the person has just chosen is not taken back by what the vault remembers."""
    shell.lock()
    with a_shell(qtbot) as again:
        again.window.choose_language(Language.KK)
        again.open(folder)
        assert again.application.translators.language is Language.KK
        again.lock()
    assert settings(folder)["language"] == "kk"


def test_closing_saves_and_asks_nothing(shell: Shell, folder: Path) -> None:
    """The window is gone at once, the vault closed, the place kept."""
    screen = plain(shell)
    shell.window.close()
    assert not shell.window.isVisible()
    assert screen.asked[-1] == "hand_in"
    shell.until(lambda: bool(shell.ended))
    assert shell.ended == [0]
    assert json.loads(settings(folder)["place"])["screen"] == "statement"


def test_a_vault_whose_records_fail_at_once_is_given_back(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The failure is told where the person is, and the folder can be opened again."""
    opening.create(tmp_path / "vault", PASSPHRASE).close()

    def damaged(_: opening.OpenVault) -> Future[dict[str, str]]:
        future: Future[dict[str, str]] = Future()
        future.set_exception(Known(Failure.RECORDS_DAMAGED))
        return future

    with monkeypatch.context() as broken:
        broken.setattr(opening.OpenVault, "settings", damaged)
        page = shell.unlock_page(tmp_path / "vault")
        page.ui.passphrase.set_text(PASSPHRASE)
        page.ui.button_unlock.click()
        shell.until(lambda: bool(page.ui.strip.text()))
    assert page.ui.strip.text() == sentence(Known(Failure.RECORDS_DAMAGED))
    shell.open(tmp_path / "vault")


def test_closing_before_the_first_screen_closes_the_vault(shell: Shell, tmp_path: Path) -> None:
    """A window closed in that moment leaves no folder open behind it."""
    shell.window._opened(opening.create(tmp_path / "vault", PASSPHRASE))
    shell.window.close()
    shell.until(lambda: bool(shell.ended))
    opening.unlock(tmp_path / "vault", PASSPHRASE).close()


def test_practice_is_wiped_in_one_action(shell: Shell, tmp_path: Path) -> None:
    """The banner's button deletes the folder and leads to the first page."""
    shell.make(tmp_path / "vault", practice=True)
    shell.room.ui.button_wipe.click()
    shell.until(lambda: bool(shell.left))
    handover, _ = shell.left[0]
    assert (handover.folder, handover.reason) == ("", Reason.WIPED)
    assert not (tmp_path / "vault").exists()


def test_a_real_vault_is_never_wiped(shell: Shell, folder: Path) -> None:
    """Neither has it the button, nor does the action do anything."""
    assert not shell.room.ui.button_wipe.isVisible()
    shell.window.wipe()
    assert shell.window.currentWidget() is shell.room
    assert opening.is_vault(folder)


def test_notices_of_unlocking_are_shown(shell: Shell, qtbot: QtBot, folder: Path) -> None:
    """A healed copy of the keys is told in the strip."""
    shell.lock()
    (folder / "keys.2").write_bytes(b"\x00" * 4096)
    with a_shell(qtbot) as again:
        again.open(folder)
        assert again.room.ui.strip.text() == sentence(Known(Failure.KEYS_COPY_HEALED))


def test_the_clipboard_is_marked_and_cleared_at_the_lock(
    shell: Shell, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a field copies is plain, marked as secret, and gone with the lock."""
    monkeypatch.setattr(Clipboard, "is_ours", lambda _: True)  # offscreen nobody owns the clipboard
    screen = plain(shell)
    screen.field.setPlainText("сөз")
    screen.field.selectAll()
    screen.field.copy()
    board = QGuiApplication.clipboard()
    assert board.text() == "сөз"
    assert board.mimeData().hasFormat("x-kde-passwordManagerHint")
    assert not board.mimeData().hasHtml()
    shell.lock()
    assert board.text() == ""


def test_the_title_tells_nothing(shell: Shell, folder: Path) -> None:
    """It is the same on every page, in every language."""
    assert shell.window.windowTitle() == TITLE
    shell.window.choose_language(Language.RU)
    go(shell, "evidence")
    assert shell.window.windowTitle() == TITLE


def test_only_the_places_there_are_stand_in_the_side(qtbot: QtBot, tmp_path: Path) -> None:
    """A place without a screen has no button."""

    def one(workplace: Workplace) -> Screen:
        return PlainScreen(workplace, "notes")

    with a_shell(qtbot, {"notes": one}) as shell:
        shell.make(tmp_path / "vault")
        buttons = shell.room.findChildren(QToolButton)
        shown = {button.objectName() for button in buttons if button.objectName().startswith("nav:")}
        visible = {name for name in shown if not shell.room.findChild(QToolButton, name).isHidden()}  # type: ignore[union-attr]
        assert visible == {"nav:notes"}
