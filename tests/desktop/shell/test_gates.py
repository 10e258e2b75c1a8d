"""The gates as a person meets them: by keys, with warnings, and what comes of the answers."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from korem_desktop.casework import opening
from korem_desktop.casework.statements import Statements
from korem_desktop.clock import SystemClock
from korem_desktop.desktop.opening.gates import GatesPage
from korem_desktop.desktop.opening.intent import Intent
from korem_desktop.desktop.opening.new_vault import NewVault
from korem_desktop.domain.interviews.branches import SITUATIONS
from korem_desktop.languages import Language
from tests.helpers.shell import PASSPHRASE, Shell


@pytest.fixture
def page(shell: Shell) -> GatesPage:
    """Give the first of the gates."""
    shell.window.opening.show_gates()
    front = shell.window.opening.currentWidget()
    assert isinstance(front, GatesPage)
    return front


def choose(page: GatesPage, choice: str) -> None:
    """Press a choice of the page in front, then go on."""
    card = page.findChild(QRadioButton, f"gate:{page.current}={choice}")
    assert card is not None
    card.click()
    page.ui.button_next.click()


def words(page: GatesPage) -> str:
    """Return all that is read on the page in front."""
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_nothing_chosen_is_told_and_then_forgiven(shell: Shell, page: GatesPage) -> None:
    """The focus goes to the first choice; choosing takes the words away."""
    page.ui.button_next.click()
    assert page.current == "computer"
    assert page.ui.problem.isVisible()
    card = page.findChild(QRadioButton, "gate:computer=mine")
    assert page.focusWidget() is card
    assert card is not None
    card.click()
    assert not page.ui.problem.isVisible()


def test_the_keyboard_alone_passes_the_gates(shell: Shell, qtbot: QtBot, page: GatesPage) -> None:
    """Space or an arrow chooses, Enter goes on, Esc goes back."""

    def key(code: Qt.Key) -> None:
        focused = page.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, code)

    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Return)
    assert page.current == "happened"
    key(Qt.Key.Key_Escape)
    assert page.current == "computer"
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Space)
    key(Qt.Key.Key_Return)
    assert page.current == "time"
    key(Qt.Key.Key_Space)
    full = page.findChild(QRadioButton, "gate:time=main_road")
    assert full is not None
    shell.until(lambda: full.y() > 0)  # arrows go by where the cards stand
    key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert shell.window.opening.intent == Intent("main_road", "extorted", "mine")
    assert isinstance(shell.window.opening.currentWidget(), NewVault)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("situation", "articles"), [("paid", ("367", "253")), ("ordered", ("368",)), ("passed_on", ("368",))]
)
def test_the_warning_names_its_articles_and_leaves_the_road_open(
    shell: Shell, page: GatesPage, language: Language, situation: str, articles: tuple[str, ...]
) -> None:
    """In every language, before a vault or a word is there, with the date of the text read."""
    shell.window.choose_language(language)
    choose(page, "mine")
    choose(page, situation)
    said = words(page)
    assert all(article in said for article in (*articles, "16.09.2025"))
    assert page.focusWidget() is page.ui.button_back  # Enter does not pass over a warning
    page.ui.button_next.click()
    assert page.current == "time"


def test_a_warning_leads_to_the_guide_and_back(shell: Shell, qtbot: QtBot, page: GatesPage) -> None:
    """To what it says of release from liability; the gate is as it was."""
    choose(page, "mine")
    choose(page, "paid")
    link = page.findChild(QPushButton, "button_more")
    assert link is not None
    link.click()
    guide = shell.window.opening.currentWidget()
    assert guide is not None
    assert guide.topic() == "release"  # type: ignore[attr-defined]
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert shell.window.opening.currentWidget() is page
    assert page.current == "before"


@pytest.mark.parametrize("language", list(Language))
def test_every_page_has_words_in_every_language(
    shell: Shell, page: GatesPage, language: Language
) -> None:
    """The longest way, switched to the language while it is walked; what was chosen stays."""
    choose(page, "employer")
    shell.window.choose_language(language)
    page.ui.button_next.click()
    for choice in ("unsure", "me", "carry", "work"):
        card = page.findChild(QRadioButton, f"gate:{page.current}={choice}")
        assert card is not None
        card.click()
        shell.window.choose_language(Language.EN)
        shell.window.choose_language(language)
        assert card.isChecked()
        assert page.ui.title.text()
        assert card.accessibleName()
        page.ui.button_next.click()
    assert page.current == "found"
    assert page._words.choice("happened.kind", "ordered") in words(page)


def test_what_the_gates_found_begins_the_case(shell: Shell, page: GatesPage, tmp_path: Path) -> None:
    """The road and the situation stand in the new vault, as if they had been answered in the interview."""
    choose(page, "mine")
    choose(page, "witness")
    choose(page, "express")
    make = shell.window.opening.currentWidget()
    assert isinstance(make, NewVault)
    make.ui.folder.setText(str(tmp_path / "v"))
    make.ui.passphrase.set_text(PASSPHRASE)
    make.ui.again.set_text(PASSPHRASE)
    make.ui.button_create.click()
    shell.until(lambda: shell.window.workroom is not None)
    shell.lock()
    opened = opening.unlock(tmp_path / "v", PASSPHRASE)
    (case,) = opened.cases().result()
    answers, _ = Statements(opened, SystemClock()).load(case).result()
    opened.close()
    assert case.plan == "express"
    assert answers.get("happened.kind").text() == "witness"


def test_an_existing_vault_takes_nothing_from_the_gates(
    shell: Shell, page: GatesPage, tmp_path: Path
) -> None:
    """Who went through the gates and then opened what was there changes nothing in it."""
    choose(page, "mine")
    choose(page, "paid")
    page.ui.button_next.click()
    choose(page, "express")
    opening.create(tmp_path / "v", PASSPHRASE).close()
    shell.open(tmp_path / "v")
    assert shell.window.opening.intent == Intent()
    assert shell.room._workplace.case.plan == "main_road"


def test_leaving_for_the_first_page_forgets_the_answers(shell: Shell, page: GatesPage) -> None:
    """Whoever comes next to this computer finds no choice made."""
    choose(page, "mine")
    choose(page, SITUATIONS[0])
    for _ in range(3):
        page.ui.button_back.click()
    shell.window.opening.show_gates()
    again = shell.window.opening.currentWidget()
    assert isinstance(again, GatesPage)
    assert not [card for card in again.findChildren(QRadioButton) if card.isChecked()]


def test_what_does_not_fit_is_scrolled_by_the_page_keys(
    shell: Shell, qtbot: QtBot, page: GatesPage
) -> None:
    """With large letters in a small window the advice is longer than the window; no mouse is needed."""
    shell.application.set_text_scale(2.0)
    try:
        choose(page, "mine")
        choose(page, "paid")
        bar = page.ui.scroll.verticalScrollBar()
        shell.until(lambda: bar.maximum() > 0)
        qtbot.keyClick(page.ui.button_next, Qt.Key.Key_PageDown)
        assert bar.value() > 0
        qtbot.keyClick(page.ui.button_next, Qt.Key.Key_PageUp)
        assert bar.value() == 0
    finally:
        shell.application.set_text_scale(1.0)
