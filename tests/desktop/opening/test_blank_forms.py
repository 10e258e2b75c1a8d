"""The page of blank forms: chosen, read, saved and printed before there is a vault."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from korem_desktop.casework.blank_forms import BlankForm, blank_form_pdf
from korem_desktop.casework.printing import PrinterInfo
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.opening.blank_forms import BlankForms
from korem_desktop.desktop.running import Fault, Runner
from korem_desktop.desktop.translators import Translators
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.printers import system
from korem_desktop.progress import Report, silent
from korem_desktop.texts.wording import wording
from tests.helpers import tree
from tests.helpers.screens import large_letters, nameless, too_wide


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[BlankForms]:
    """The page, entered, in a Russian interface."""
    runner, faults = Runner(), list[Fault]()
    runner.bug.connect(faults.append)
    shown = BlankForms(runner, Language.RU)
    qtbot.addWidget(shown)
    shown.resize(1024, 540)
    with qtbot.waitActive(shown):
        shown.show()
        shown.activateWindow()
    shown.enter()
    yield shown
    runner.close()
    runner.wait(20)
    assert not faults


def open_form(page: BlankForms, qtbot: QtBot, form: BlankForm) -> bytes:
    """Choose a form by its card, and return it once it is there."""
    page._cards[form].click()
    qtbot.waitUntil(lambda: bool(page.pdf), timeout=20_000)
    return page.pdf


class Shelf:
    """A print system that puts papers on a shelf; the broken printer refuses."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.papers: list[tuple[bytes, str, int]] = []

    def printers(self) -> list[PrinterInfo]:
        """Return the printers."""
        return [PrinterInfo(name, f"The {name}") for name in self.names]

    def print_(self, pdf: bytes, printer: str, copies: int = 1, *, report: Report = silent) -> None:
        """Put a paper on the shelf."""
        report(1, 1)
        if printer == "broken":
            raise Known(Failure.PRINTER_FAILED, reason="out of paper")
        self.papers.append((pdf, printer, copies))


@pytest.mark.parametrize("form", BlankForm)
def test_a_card_leads_to_its_form(page: BlankForms, qtbot: QtBot, form: BlankForm) -> None:
    """Shown as it prints, from memory, under its own name, with what holds for it."""
    pdf = open_form(page, qtbot, form)
    assert pdf == blank_form_pdf(form, Language.RU)
    view = page.findChild(QPdfView, "paper_preview")
    assert isinstance(view, QPdfView)
    assert view.document().pageCount() == (2 if form is BlankForm.STATEMENT else 1)
    assert page.ui.form_title.text() == page._cards[form].accessibleName()
    assert page.ui.term_notice.isVisible() is (form is BlankForm.REFUSAL)
    assert not page.ui.choose_page.isVisible()


def test_what_was_read_in_an_old_text_is_said_on_the_screen(page: BlankForms, qtbot: QtBot) -> None:
    """The terms of a complaint, with the date of the text, in the language of the interface."""
    open_form(page, qtbot, BlankForm.REFUSAL)
    assert page.ui.term_words.text() == wording(Language.RU).phrase("blank.term_note")
    assert "26.12.2019" in page.ui.term_words.text()


@pytest.mark.parametrize("language", Language)
def test_the_form_is_made_in_the_language_chosen(page: BlankForms, qtbot: QtBot, language: Language) -> None:
    """With the notices of that language."""
    open_form(page, qtbot, BlankForm.DESK_CARD)
    button = {
        Language.KK: page.ui.language_kk,
        Language.RU: page.ui.language_ru,
        Language.EN: page.ui.language_en,
    }
    button[language].click()
    qtbot.waitUntil(lambda: page.pdf == blank_form_pdf(BlankForm.DESK_CARD, language), timeout=20_000)
    assert page.paper_language is language
    assert page.ui.kazakh_notice.isVisible() is (language is Language.KK)
    assert page.ui.reading_notice.isVisible() is (language is Language.EN)


@pytest.mark.parametrize(
    ("interface", "proposed"),
    [(Language.EN, Language.RU), (Language.RU, Language.RU), (Language.KK, Language.KK)],
)
def test_a_form_is_proposed_in_a_language_it_can_be_handed_in_in(
    page: BlankForms, interface: Language, proposed: Language
) -> None:
    """An English window still proposes Russian."""
    page.set_language(interface)
    assert page.paper_language is proposed


def test_a_switch_of_language_keeps_everything(page: BlankForms, qtbot: QtBot, qapp: QApplication) -> None:
    """The form, its language, the view and the place of the focus; only the words around change."""
    pdf = open_form(page, qtbot, BlankForm.STATEMENT)
    page.ui.show_text.click()
    page.ui.show_text.setFocus()
    translators = Translators(qapp)
    for language, title in ((Language.KK, "Арыз"), (Language.RU, "Заявление"), (Language.EN, "Statement")):
        translators.use(language)
        page.set_language(language)
        qapp.processEvents()
        assert page.ui.form_title.text() == title
        assert page.ui.form_title.isVisible()
        assert (page.form, page.pdf, page.paper_language) == (BlankForm.STATEMENT, pdf, Language.RU)
        assert page.ui.paper_text.isVisible()
        assert page.ui.show_text.hasFocus()


def test_the_other_language_is_asked_for(page: BlankForms, qtbot: QtBot) -> None:
    """The page only says which one is wanted."""
    for languages in (page.ui.choose_languages, page.ui.form_languages):
        with qtbot.waitSignal(page.language_wanted) as asked:
            languages._buttons[Language.KK].click()
        assert asked.args == [Language.KK]


def test_the_way_back_by_escape_is_one_page_at_a_time(
    page: BlankForms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From printing to the form, to the choice with the focus on its card, and out."""
    monkeypatch.setattr(system, "system_printer", lambda: Shelf("shelf"))
    open_form(page, qtbot, BlankForm.REFUSAL)
    page.ui.paper_print.click()
    qtbot.waitUntil(lambda: page.ui.paper_print_now.isEnabled())
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.ui.preview_page.isVisible()
    assert page.ui.paper_print.hasFocus()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.ui.choose_page.isVisible()
    assert page.ui.form_refusal.hasFocus()
    with qtbot.waitSignal(page.back_wanted):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_the_buttons_lead_back_too(page: BlankForms, qtbot: QtBot) -> None:
    """From the form to the choice, and out."""
    open_form(page, qtbot, BlankForm.STATEMENT)
    page.ui.paper_back.click()
    assert page.ui.choose_page.isVisible()
    with qtbot.waitSignal(page.back_wanted):
        page.ui.button_back.click()


def test_the_form_can_be_read_as_text(page: BlankForms, qtbot: QtBot) -> None:
    """A screen reader finds its words in a field."""
    open_form(page, qtbot, BlankForm.DESK_CARD)
    page.ui.show_text.click()
    qtbot.waitUntil(lambda: "Если отказывают" in page.ui.paper_text.toPlainText())


def test_saving_says_where(
    page: BlankForms, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under a neutral name; what a found file tells stands beside the button before."""
    monkeypatch.setattr(file_dialogs, "folder", lambda parent, title: tmp_path)
    pdf = open_form(page, qtbot, BlankForm.STATEMENT)
    assert page.ui.save_hint.isVisible()
    page.ui.paper_save.click()
    qtbot.waitUntil(lambda: bool(page.ui.strip.text()))
    assert str(tmp_path / "document.pdf") in page.ui.strip.text()
    assert [path.name for path in tmp_path.iterdir()] == ["document.pdf"]
    assert (tmp_path / "document.pdf").read_bytes() == pdf


def test_a_folder_that_is_gone_is_said(page: BlankForms, qtbot: QtBot, tmp_path: Path) -> None:
    """The form stays on the screen, and can be saved elsewhere."""
    open_form(page, qtbot, BlankForm.STATEMENT)
    page.save_into(tmp_path / "gone")
    qtbot.waitUntil(lambda: bool(page.ui.strip.text()))
    assert page.ui.paper_save.isEnabled()
    page.save_into(tmp_path)
    qtbot.waitUntil(lambda: "document.pdf" in page.ui.strip.text())


@pytest.mark.parametrize(("form", "copies"), [(BlankForm.STATEMENT, 2), (BlankForm.DESK_CARD, 1)])
def test_printing_says_first_what_is_kept(
    page: BlankForms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, form: BlankForm, copies: int
) -> None:
    """What the print system keeps comes before anything is printed; two copies of what is handed in."""
    shelf = Shelf("shelf", "other")
    monkeypatch.setattr(system, "system_printer", lambda: shelf)
    pdf = open_form(page, qtbot, form)
    page.ui.paper_print.click()
    assert page.ui.print_spool.isVisible()
    assert page.ui.print_spool.text() in page.ui.paper_print_now.accessibleDescription()
    qtbot.waitUntil(lambda: page.ui.paper_print_now.isEnabled())
    assert shelf.papers == []
    page.ui.paper_printer.setCurrentIndex(1)
    page.ui.paper_print_now.click()
    qtbot.waitUntil(lambda: bool(page.ui.strip.text()))
    assert shelf.papers == [(pdf, "other", copies)]
    assert page.ui.preview_page.isVisible()


def test_a_refusing_printer_is_said(page: BlankForms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the print system's own word; the form can be printed again."""
    monkeypatch.setattr(system, "system_printer", lambda: Shelf("broken"))
    open_form(page, qtbot, BlankForm.STATEMENT)
    page.print_on("broken")
    qtbot.waitUntil(lambda: "out of paper" in page.ui.strip.text())
    assert page.ui.paper_print.isEnabled()


def test_only_the_form_asked_for_last_is_shown(page: BlankForms, qtbot: QtBot) -> None:
    """Choices faster than the making leave one form: the last one."""
    page.show_form(BlankForm.STATEMENT)
    page.show_form(BlankForm.REFUSAL)
    page.show_form(BlankForm.DESK_CARD)
    assert not page.ui.paper_save.isEnabled()
    qtbot.waitUntil(lambda: bool(page.pdf), timeout=20_000)
    assert page.pdf == blank_form_pdf(BlankForm.DESK_CARD, Language.RU)


def test_a_form_left_while_it_is_made_is_not_shown(page: BlankForms, qtbot: QtBot) -> None:
    """Back on the choice nothing comes up behind it."""
    page.show_form(BlankForm.STATEMENT)
    making = page._making
    assert making is not None
    page.ui.paper_back.click()
    qtbot.waitUntil(lambda: making.is_over)
    QApplication.processEvents()
    assert page.pdf == b""
    assert page.ui.choose_page.isVisible()


def test_everything_has_a_name_and_its_place_in_the_order(
    page: BlankForms, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On each of the pages: names for a screen reader, and Tab in the order of reading."""
    monkeypatch.setattr(system, "system_printer", lambda: Shelf("shelf"))
    assert (nameless(page), tree.disordered(page, tree.stops(page))) == ([], [])
    open_form(page, qtbot, BlankForm.REFUSAL)
    assert (nameless(page), tree.disordered(page, tree.stops(page))) == ([], [])
    page.ui.paper_print.click()
    qtbot.waitUntil(lambda: page.ui.paper_print_now.isEnabled())
    assert (nameless(page), tree.disordered(page, tree.stops(page))) == ([], [])


@pytest.mark.parametrize("shown", ["choice", "form", "printing"])
def test_large_letters_fit_a_narrow_window(
    page: BlankForms, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, shown: str
) -> None:
    """At 200 % nothing is cut at the side."""
    monkeypatch.setattr(system, "system_printer", lambda: Shelf("shelf"))
    with large_letters(qapp):
        page.resize(800, 540)
        if shown != "choice":
            open_form(page, qtbot, BlankForm.REFUSAL)
        if shown == "printing":
            page.ui.paper_print.click()
            qtbot.waitUntil(lambda: page.ui.paper_print_now.isEnabled())
        qapp.processEvents()
        assert too_wide(page.ui.page) == 0
        assert page.ui.page_inside.width() <= page.ui.page.viewport().width()
