"""Help with a passphrase that is new, does not fit, or is forgotten: words, alphabets, the recovery code."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from korem_desktop.casework import keys, recovery
from korem_desktop.casework.layouts import Layout, retype
from korem_desktop.desktop.opening.unlock import Unlock
from korem_desktop.languages import Language
from korem_desktop.launch import screens
from korem_desktop.vault import vault
from korem_desktop.vault.recovery_code import RecoveryCode
from tests.helpers.shell import Shell, a_shell
from tests.helpers.vaults import cheap_changes

RUSSIAN = "мой старый зелёный стул"


def a_folder(tmp_path: Path, passphrase: str = RUSSIAN) -> Path:
    """Make a vault, closed."""
    vault.create(tmp_path / "v", passphrase).close()
    return tmp_path / "v"


def a_code(folder: Path) -> RecoveryCode:
    """Give a closed vault a recovery code."""
    opened = vault.unlock(folder, RUSSIAN)
    code = recovery.propose()
    opened.keys.add_code(code)
    opened.close()
    return code


def try_button(page: Unlock, name: str) -> QPushButton | None:
    """Return a way offered after a failure."""
    return page.findChild(QPushButton, f"try_{name}")


def fail_with(shell: Shell, folder: Path, typed: str) -> Unlock:
    """Type what does not fit."""
    page = shell.unlock_page(folder)
    page.ui.passphrase.set_text(typed)
    page.ui.button_unlock.click()
    shell.until(lambda: not page.ui.strip.isHidden())
    return page


def type_code(page: Unlock, qtbot: QtBot, groups: tuple[str, ...]) -> None:
    """Type a code, each group by its keys."""
    link = page.findChild(QPushButton, "button_code")
    assert link is not None
    link.click()
    for number, group in enumerate(groups, 1):
        field = page.findChild(QLineEdit, f"code_group_{number}")
        assert field is not None
        qtbot.keyClicks(field, group)


def test_words_proposed_for_a_new_vault_are_filled_in_only_when_taken(shell: Shell, tmp_path: Path) -> None:
    """Seven words, judged strong; a switch of the language puts them away, and never shows others."""
    page = shell.new_vault()
    page.ui.folder.setText(str(tmp_path / "v"))
    page.ui.button_next.click()
    shell.until(page.ui.step_passphrase.isVisible)
    _press(page, "words_propose")
    proposed = page.findChild(QLabel, "words_proposed")
    strength = page.findChild(QLabel, "passphrase_strength")
    assert proposed is not None
    assert strength is not None
    assert len(proposed.text().split()) == 7
    assert page.ui.passphrase.text() == ""
    _press(page, "words_take")
    assert page.ui.passphrase.text() == page.ui.again.text() == proposed.text()
    shell.until(lambda: strength.text().startswith("Strong."))
    shell.window.choose_language(Language.KK)
    shell.until(lambda: proposed.text() == "")


def test_the_same_keys_open_in_the_other_alphabet(shell: Shell, tmp_path: Path) -> None:
    """Typed in Latin letters by mistake: it is said, and one press tries the Russian ones."""
    typed = retype(RUSSIAN, Layout.RUSSIAN, Layout.LATIN)
    assert typed
    page = fail_with(shell, a_folder(tmp_path), typed)
    text = page.findChild(QLabel, "typed_hint_text")
    assert text is not None
    assert text.text() == "It was typed in Latin letters."
    button = try_button(page, "russian")
    assert button is not None
    button.click()
    shell.until(lambda: shell.window.workroom is not None)


def test_large_letters_are_offered_small(shell: Shell, tmp_path: Path) -> None:
    """Caps Lock was on."""
    page = fail_with(shell, a_folder(tmp_path), RUSSIAN.upper())
    button = try_button(page, "caps")
    assert button is not None
    button.click()
    shell.until(lambda: shell.window.workroom is not None)


def test_both_mistakes_at_once_are_tried_together(shell: Shell, tmp_path: Path) -> None:
    """The wrong layout, and Caps Lock on."""
    typed = retype(RUSSIAN.upper(), Layout.RUSSIAN, Layout.LATIN)
    assert typed
    page = fail_with(shell, a_folder(tmp_path), typed)
    button = try_button(page, "russian")
    assert button is not None
    button.click()
    shell.until(lambda: shell.window.workroom is not None)


def test_the_hint_goes_with_the_next_key(shell: Shell, tmp_path: Path) -> None:
    """It was about what stood there before."""
    page = fail_with(shell, a_folder(tmp_path), "qwerty again")
    page.ui.passphrase.set_text("qwerty again!")
    hint = page.findChild(QLabel, "typed_hint_text")
    assert hint is not None
    assert not hint.isVisible()


def test_the_code_opens_and_a_new_passphrase_comes_first(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page of keys is in front, its fields unfolded, whatever place was left."""
    cheap_changes(monkeypatch)
    folder = a_folder(tmp_path)
    code = a_code(folder)
    with a_shell(qtbot, screens(None)) as shell:
        page = shell.unlock_page(folder)
        type_code(page, qtbot, code.groups)
        page.ui.button_unlock.click()
        shell.until(lambda: shell.window.workroom is not None)
        assert shell.room._front() == "keys"
        opened = shell.window._open
        assert opened is not None
        assert keys.is_passphrase_unknown(opened)
        field = shell.room.findChild(QLineEdit, "change_passphrase")
        assert field is not None
        assert field.isVisible()


def test_a_wrong_group_is_named_on_the_way_and_at_the_end(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    """The group's number stands under the fields and in the message; the others stay."""
    folder = a_folder(tmp_path)
    code = a_code(folder)
    page = shell.unlock_page(folder)
    type_code(page, qtbot, (*code.groups[:2], "000012", *code.groups[3:]))
    problem = page.findChild(QLabel, "code_problem")
    assert problem is not None
    assert problem.text().endswith("3.")
    page.ui.button_unlock.click()
    assert "3" in page.ui.strip.text()
    assert page._code.fields.groups()[0] == code.groups[0]


def test_a_whole_code_pasted_is_spread_over_the_groups(shell: Shell, qtbot: QtBot, tmp_path: Path) -> None:
    """With dashes and spaces as people write them."""
    folder = a_folder(tmp_path)
    code = a_code(folder)
    page = shell.unlock_page(folder)
    type_code(page, qtbot, ())
    fields = page._code.fields
    fields._fields[0].setText(" - ".join(code.groups))
    fields._fields[0].textEdited.emit(fields._fields[0].text())
    assert fields.groups() == code.groups


def test_an_erased_vault_leads_to_what_stays_and_then_to_the_first_page(qtbot: QtBot, tmp_path: Path) -> None:
    """The page says what stays; its button begins anew without a folder."""
    folder = a_folder(tmp_path)
    with a_shell(qtbot, screens(None)) as shell:
        page = shell.unlock_page(folder)
        page.ui.passphrase.set_text(RUSSIAN)
        page.ui.button_unlock.click()
        shell.until(lambda: shell.window.workroom is not None)
        shell.room.show_screen("keys")
        screen = shell.room.screen_of("keys")
        _press(screen, "erase_open")
        digits = screen.findChild(QLineEdit, "erase_digits")
        assert digits is not None
        digits.setText(screen.erase._digits)  # type: ignore[attr-defined]
        _press(screen, "erase_do")
        shell.until(lambda: shell.window.findChild(QPushButton, "erased_leave") is not None)
        _press(shell.window, "erased_leave")
        shell.until(lambda: bool(shell.left))
        assert shell.left[0][0].folder == ""


def _press(where: QWidget, name: str) -> None:
    button = where.findChild(QPushButton, name)
    assert button is not None
    button.click()
