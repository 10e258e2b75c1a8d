"""The page of keys: passphrase, recovery code, new keys, with a real vault behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from korem_desktop.casework import recovery
from korem_desktop.casework.erasing import Remain, Remains
from korem_desktop.casework.opening import unlock
from korem_desktop.clock import SystemClock
from korem_desktop.desktop.keys.screen import KeysScreen
from korem_desktop.domain.case import Revision
from korem_desktop.failures import Failure, Known
from korem_desktop.printers import system
from korem_desktop.printers.printer import PrinterInfo
from korem_desktop.progress import Report, silent
from korem_desktop.vault.recovery_code import RecoveryCode
from tests.helpers.desk import Desk, a_desk
from tests.helpers.papers import text_of
from tests.helpers.screens import large_letters, nameless
from tests.helpers.vaults import NOW, PASSPHRASE, cheap_changes, known

NEW = "жаңа төрт жай сөз"
WAIT = 20_000


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """An open case whose passphrase costs nothing to change."""
    cheap_changes(monkeypatch)
    with a_desk(tmp_path) as laid:
        yield laid


class Page:
    """The page as a person uses it."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.screen = KeysScreen(desk.place)
        self.qtbot = qtbot
        qtbot.addWidget(self.screen)
        self.screen.resize(900, 700)
        with qtbot.waitExposed(self.screen):
            self.screen.show()
        self.screen.entered()

    def press(self, name: str) -> None:
        """Press a button by its name."""
        button = self.screen.findChild(QAbstractButton, name)
        assert button is not None
        assert button.isVisible()
        button.click()

    def field(self, name: str) -> QLineEdit:
        """Return a field by its name."""
        found = self.screen.findChild(QLineEdit, name)
        assert found is not None
        return found

    def until_told(self, title: str) -> None:
        """Wait for the message of the page."""
        label = self.screen.strip.findChild(QLabel, "message_title")
        assert label is not None
        self.qtbot.waitUntil(lambda: label.text() == title, timeout=WAIT)

    def type_twice(self, name: str, passphrase: str) -> None:
        """Fill both fields of a card."""
        self.field(f"{name}_passphrase").setText(passphrase)
        self.field(f"{name}_again").setText(passphrase)

    def shown_code(self) -> tuple[str, ...]:
        """Return the groups to be written down."""
        texts = [label.text() for label in self.screen.code._groups]
        return tuple("".join(letter for letter in text[3:] if letter.isdigit()) for text in texts)

    def type_code(self, groups: tuple[str, ...]) -> None:
        """Type groups, each by its keys."""
        for number, group in enumerate(groups, 1):
            field = self.field(f"code_group_{number}")
            field.clear()
            self.qtbot.keyClicks(field, group)


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Page:
    """The page after coming to the front."""
    return Page(desk, qtbot)


def reopens(desk: Desk, passphrase: str) -> None:
    """Close the vault, and open it by a passphrase."""
    desk.case.vault.close()
    unlock(desk.case.vault.folder, passphrase).close()


def test_the_passphrase_is_changed(desk: Desk, page: Page) -> None:
    """Afterwards the new one opens, the old one does not."""
    page.press("change_open")
    page.type_twice("change", NEW)
    page.press("change_do")
    page.until_told("The new passphrase holds")
    reopens(desk, NEW)
    with known(Failure.PASSPHRASE_WRONG):
        unlock(desk.case.vault.folder, PASSPHRASE)


def test_two_that_differ_change_nothing(desk: Desk, page: Page) -> None:
    """It is said under the fields."""
    page.press("change_open")
    page.field("change_passphrase").setText(NEW)
    page.field("change_again").setText(NEW + "!")
    page.press("change_do")
    assert page.screen.change.is_unfolded
    reopens(desk, PASSPHRASE)


def test_proposed_words_fill_both_fields_only_when_taken(page: Page) -> None:
    """Seven words are shown, and nothing is filled in before the button is pressed."""
    page.press("change_open")
    page.press("words_propose")
    label = page.screen.change.findChild(QLabel, "words_proposed")
    assert label is not None
    assert len(label.text().split()) == 7
    assert page.field("change_passphrase").text() == ""
    page.press("words_take")
    assert page.field("change_passphrase").text() == page.field("change_again").text() == label.text()


def test_a_passphrase_is_judged_in_words(page: Page, qtbot: QtBot) -> None:
    """A known word is weak, seven drawn ones are strong."""
    page.press("change_open")
    label = page.screen.change.findChild(QLabel, "passphrase_strength")
    assert label is not None
    page.field("change_passphrase").setText("қазақстан2026")
    qtbot.waitUntil(lambda: label.text().startswith("Weak."), timeout=WAIT)
    page.press("words_propose")
    page.press("words_take")
    qtbot.waitUntil(lambda: label.text().startswith("Strong."), timeout=WAIT)


def test_a_code_counts_once_it_was_typed_back(desk: Desk, page: Page) -> None:
    """Shown, hidden, typed back whole, kept: then it opens the vault."""
    page.press("code_open")
    groups = page.shown_code()
    page.press("code_next")
    assert page.shown_code() == ("",) * recovery.GROUPS
    page.type_code(groups)
    assert not recovery.has_code(desk.case.vault)
    page.press("code_next")
    page.until_told("The code works now")
    desk.case.vault.close()
    recovery.unlock_by_code(desk.case.vault.folder, groups).close()


class Shelf:
    """A print system that puts papers on a shelf."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.papers: list[tuple[bytes, str, int]] = []

    def printers(self) -> list[PrinterInfo]:
        """Return the printers."""
        return [PrinterInfo(name, is_default=False, description="") for name in self.names]

    def print_(self, pdf: bytes, printer: str, copies: int = 1, *, report: Report = silent) -> None:
        """Keep the paper, or fail."""
        if printer == "broken":
            raise Known(Failure.PRINTER_FAILED, reason="no paper")
        self.papers.append((pdf, printer, copies))


def held(page: Page) -> tuple[str, ...]:
    """Make a code and type it back; return its groups."""
    page.press("code_open")
    groups = page.shown_code()
    page.press("code_next")
    page.type_code(groups)
    page.press("code_next")
    page.until_told("The code works now")
    return groups


def test_a_code_is_printed_only_once_it_holds_and_after_the_warning(
    desk: Desk, page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By hand first; then the spool is told of, a printer is chosen, and one sheet bears the groups."""
    shelf = Shelf("first", "second")
    monkeypatch.setattr(system, "system_printer", lambda: shelf)
    offer = page.screen.findChild(QAbstractButton, "code_print")
    assert offer is not None
    page.press("code_open")
    assert not offer.isVisible()
    page.press("code_stop")
    groups = held(page)
    page.press("code_print")
    told = " ".join(label.text() for label in page.screen.code.findChildren(QLabel) if label.isVisible())
    assert "keeps the sheet with the code for about a day" in told
    assert shelf.papers == []
    printers = page.screen.findChild(QComboBox, "code_printer")
    assert printers is not None
    page.qtbot.waitUntil(lambda: printers.count() == 2, timeout=WAIT)
    printers.setCurrentIndex(1)
    page.press("code_print_now")
    page.until_told("The sheet is on its way to the printer")
    ((pdf, printer, copies),) = shelf.papers
    assert (printer, copies) == ("second", 1)
    assert "".join(text_of(pdf).split()).find("".join(groups[:4])) > 0
    assert desk.case.events() == []


def test_a_printer_that_refuses_leaves_the_code_to_be_printed(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is told why; "Do not print" leads back, and leaving forgets the code."""
    monkeypatch.setattr(system, "system_printer", lambda: Shelf("broken"))
    held(page)
    page.press("code_print")
    now = page.screen.findChild(QAbstractButton, "code_print_now")
    assert now is not None
    page.qtbot.waitUntil(now.isEnabled, timeout=WAIT)
    now.click()
    page.until_told("The printer refused the sheet")
    told = page.screen.strip.findChild(QLabel, "message_text")
    assert told is not None
    assert "no paper" in told.text()
    assert "file" not in told.text()
    page.press("code_print_back")
    page.press("code_next")
    assert not page.screen.code.is_unfolded
    assert page.screen.code._code is None


def test_without_a_printer_the_way_out_is_said(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """No printer is no error; another look may find one."""
    shelf = Shelf()
    monkeypatch.setattr(system, "system_printer", lambda: shelf)
    held(page)
    page.press("code_print")
    none = page.screen.findChild(QLabel, "code_printer_none")
    again = page.screen.findChild(QAbstractButton, "code_printers_again")
    now = page.screen.findChild(QAbstractButton, "code_print_now")
    assert none is not None
    assert again is not None
    assert now is not None
    page.qtbot.waitUntil(lambda: none.isVisible() and again.isEnabled(), timeout=WAIT)
    assert not now.isEnabled()
    shelf.names = ("first",)
    page.press("code_printers_again")
    page.qtbot.waitUntil(now.isEnabled, timeout=WAIT)
    assert not none.isVisible()


def test_another_page_sends_for_the_code(desk: Desk, page: Page) -> None:
    """To make it, or to try it; once, and nothing else is begun."""
    page.screen.restore(json.dumps({"do": "make"}))
    page.screen.entered()
    assert all(page.shown_code())
    page.press("code_stop")
    page.screen.restore(json.dumps({"do": "try"}))
    page.screen.entered()
    assert page.field("code_group_1").isVisible()
    page.press("code_stop")
    page.screen.restore("no position")
    page.screen.entered()
    assert not page.screen.code.is_unfolded


def test_a_group_typed_back_wrong_is_named_and_nothing_is_kept(desk: Desk, page: Page) -> None:
    """A possible group that is not the one shown is found by comparing."""
    page.press("code_open")
    groups = page.shown_code()
    page.press("code_next")
    wrong = "000011" if groups[4] != "000011" else "000022"
    page.type_code((*groups[:4], wrong, *groups[5:]))
    page.press("code_next")
    problem = page.screen.code.findChild(QLabel, "code_problem")
    assert problem is not None
    assert problem.text().endswith("5.")
    assert not recovery.has_code(desk.case.vault)


def test_an_impossible_group_is_named_while_it_is_typed(page: Page) -> None:
    """And the cursor stays in it; a right one leads on to the next field."""
    page.press("code_open")
    page.press("code_next")
    page.qtbot.keyClicks(page.field("code_group_1"), "000011")
    assert page.field("code_group_2").hasFocus()
    page.qtbot.keyClicks(page.field("code_group_2"), "000012")
    assert page.field("code_group_2").hasFocus()
    problem = page.screen.code.findChild(QLabel, "code_problem")
    assert problem is not None
    assert problem.text().endswith("2.")


def kept_code(desk: Desk) -> RecoveryCode:
    """Give the vault a recovery code."""
    code = recovery.propose()
    recovery.keep(desk.case.vault, code, clock=SystemClock())
    return code


def test_the_drill_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    """A code that fits is said to fit, and the passphrase goes on opening."""
    code = kept_code(desk)
    page = Page(desk, qtbot)
    page.press("code_try")
    page.type_code(code.groups)
    page.press("code_next")
    page.until_told("The code fits")
    reopens(desk, PASSPHRASE)


def test_new_keys_shut_out_the_old_passphrase_and_the_old_code(desk: Desk, qtbot: QtBot) -> None:
    """For a passphrase that somebody may know."""
    code = kept_code(desk)
    page = Page(desk, qtbot)
    page.press("leaked_open")
    page.type_twice("leaked", NEW)
    page.press("leaked_do")
    page.until_told("The keys are new")
    reopens(desk, NEW)
    with known(Failure.PASSPHRASE_WRONG):
        unlock(desk.case.vault.folder, PASSPHRASE)
    with known(Failure.RECOVERY_NONE):
        recovery.unlock_by_code(desk.case.vault.folder, code.groups)


def test_leaving_forgets_what_was_typed_and_shown(page: Page) -> None:
    """No code and no passphrase stays behind on the page."""
    page.press("code_open")
    page.screen.hand_in()
    assert page.shown_code() == ("",) * recovery.GROUPS
    page.press("change_open")
    page.type_twice("change", NEW)
    page.screen.hand_in()
    assert page.field("change_passphrase").text() == ""


def test_escape_folds_first_and_then_leads_back(page: Page, qtbot: QtBot) -> None:
    """What is begun is put away before the page is left."""
    page.press("change_open")
    asked: list[str] = []
    page.screen.wants.connect(asked.append)
    page.screen.go_back()
    assert not page.screen.change.is_unfolded
    assert asked == []
    page.screen.back.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.screen.back, Qt.Key.Key_Escape)
    assert asked == ["safety"]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", ["change_open", "code_open", "leaked_open", "erase_open"])
def test_it_has_names_and_fits(desk: Desk, qtbot: QtBot, scale: float, name: str) -> None:
    """Everything operated has a name, and nothing is wider than the window, in large letters too."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application, scale):
        page = Page(desk, qtbot)
        page.press(name)
        assert nameless(page.screen) == []
        assert page.screen.page.horizontalScrollBar().maximum() == 0


def test_four_digits_erase_the_vault(desk: Desk, page: Page) -> None:
    """Wrong ones do nothing; the right ones leave no keys, and it is told what stays."""
    page.press("erase_open")
    digits = page.screen.erase._digits
    button = page.screen.findChild(QAbstractButton, "erase_do")
    assert button is not None
    page.field("erase_digits").setText("".join(str(9 - int(digit)) for digit in digits))
    assert not button.isEnabled()
    page.field("erase_digits").setText(digits)
    told: list[Remains] = []
    page.screen.erased.connect(told.append)
    page.press("erase_do")
    page.qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert Remain.COPIES in told[0].kinds
    assert not (desk.case.vault.folder / "keys").exists()


def test_what_stays_is_said_before_erasing(page: Page) -> None:
    """Copies at least stay, always; each time other digits are asked for."""
    page.press("erase_open")
    label = page.screen.findChild(QLabel, "erase_stays")
    assert label is not None
    page.qtbot.waitUntil(lambda: "Copies of the folder" in label.text(), timeout=WAIT)
    page.press("erase_keep")
    assert page.field("erase_digits").text() == ""


def test_after_a_filing_a_lawyer_comes_first(desk: Desk, qtbot: QtBot) -> None:
    """Where a statement was printed for filing."""
    case = desk.case.case
    revision = Revision("r1", case.id, 1, "ru", NOW, {}, "00" * 32)
    desk.case.vault.records.submit(lambda records: records.add_revision(revision)).result()
    page = Page(desk, qtbot)
    page.press("erase_open")
    label = page.screen.findChild(QLabel, "erase_lawyer")
    assert label is not None
    qtbot.waitUntil(label.isVisible, timeout=WAIT)
