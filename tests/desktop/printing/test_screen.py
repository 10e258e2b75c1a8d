"""The screen of papers."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton
from pytestqt.qtbot import QtBot

from korem_desktop.casework import printing
from korem_desktop.casework.printing import PrinterInfo, Sheet
from korem_desktop.desktop import file_dialogs
from korem_desktop.desktop.printing.screen import PapersScreen
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language
from korem_desktop.printers import system
from korem_desktop.progress import Report, silent
from tests.helpers.answers import a_full_case, put
from tests.helpers.desk import Desk
from tests.helpers.screens import large_letters, nameless, too_wide


def choose(screen: PapersScreen, qtbot: QtBot, name: str) -> None:
    """Choose a radio button by its name and wait for the paper."""
    button = screen.findChild(QRadioButton, name)
    assert isinstance(button, QRadioButton)
    button.click()
    qtbot.waitUntil(lambda: screen.paper is not None, timeout=20_000)


def words(pdf: bytes) -> str:
    """Return the words of a PDF."""
    return subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def test_the_paper_is_shown_as_it_prints(screen: PapersScreen, qtbot: QtBot) -> None:
    """From memory, on white, all of its pages."""
    view = screen.findChild(QPdfView, "paper_preview")
    assert isinstance(view, QPdfView)
    assert screen.paper is not None
    assert screen.preview.pages == screen.paper.pages == view.document().pageCount()
    white = QColor("white").rgb()

    def is_drawn() -> bool:
        seen = view.grab().toImage()
        middle = [seen.pixel(seen.width() // 2, y) for y in range(0, seen.height(), 3)]
        return middle.count(white) > len(middle) // 2 and len(set(middle)) > 2

    qtbot.waitUntil(is_drawn)


@pytest.mark.parametrize(
    ("interface", "proposed"),
    [(Language.EN, Language.RU), (Language.RU, Language.RU), (Language.KK, Language.KK)],
)
def test_a_paper_is_proposed_in_a_language_it_can_be_filed_in(
    desk: Desk, interface: Language, proposed: Language
) -> None:
    """An English window still proposes Russian."""
    place = replace(desk.place, wording_language=lambda: interface)
    assert PapersScreen(place).language is proposed


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("sheet", list(Sheet))
def test_each_paper_in_each_language(
    screen: PapersScreen, qtbot: QtBot, sheet: Sheet, language: Language
) -> None:
    """The choice is made anew at once; the notices are those of the language."""
    choose(screen, qtbot, f"paper_language:{language.value}")
    choose(screen, qtbot, f"paper:{sheet.value}")
    paper = screen.paper
    assert paper is not None
    assert (paper.sheet, paper.language) == (sheet, language)
    assert screen.ui.kazakh_notice.isVisible() is (language is Language.KK)
    assert screen.ui.reading_notice.isVisible() is (language is Language.EN)


def test_only_the_paper_chosen_last_is_shown(screen: PapersScreen, qtbot: QtBot) -> None:
    """Choices faster than the making leave one paper: the last one."""
    for name in ("paper_language:kk", "paper:contacts", "paper_language:en", "paper:statement"):
        button = screen.findChild(QRadioButton, name)
        assert isinstance(button, QRadioButton)
        button.click()
        assert screen.paper is None
        assert not screen.ui.paper_save.isEnabled()
    qtbot.waitUntil(lambda: screen.paper is not None, timeout=20_000)
    assert screen.paper is not None
    assert (screen.paper.sheet, screen.paper.language) == (Sheet.STATEMENT, Language.EN)
    qtbot.waitUntil(lambda: not screen.progress.isVisible())


def test_entering_again_shows_the_answers_of_now(screen: PapersScreen, desk: Desk, qtbot: QtBot) -> None:
    """What was changed meanwhile is on the paper."""
    answers = a_full_case()
    put(answers, "own.words", "Совсем другие слова")
    desk.case.answer(answers)
    screen.entered()
    qtbot.waitUntil(lambda: screen.paper is not None)
    assert screen.paper is not None
    assert "Совсем другие слова" in words(screen.paper.pdf)


def test_the_text_can_be_read(screen: PapersScreen, qtbot: QtBot) -> None:
    """A screen reader finds every page's words in a field, from the beginning."""
    screen.ui.show_text.click()
    pane = screen.findChild(QPlainTextEdit, "paper_text")
    assert isinstance(pane, QPlainTextEdit)
    assert pane.isVisible()
    qtbot.waitUntil(lambda: pane.toPlainText().count("Заявитель") >= 2)
    assert pane.textCursor().position() == 0
    choose(screen, qtbot, "paper:contacts")
    qtbot.waitUntil(lambda: "102" in pane.toPlainText())
    assert "Заявитель" not in pane.toPlainText()


def test_missing_characters_are_named_before_anything_is_printed(
    screen: PapersScreen, desk: Desk, qtbot: QtBot
) -> None:
    """Each with its number, since it may not show on the screen either."""
    assert not screen.ui.missing_notice.isVisible()
    answers = a_full_case()
    put(answers, "own.words", "Ол 😀 деді 🚗")
    desk.case.answer(answers)
    screen.entered()
    qtbot.waitUntil(lambda: screen.ui.missing_notice.isVisible())
    assert "😀 (U+1F600), 🚗 (U+1F697)" in screen.ui.missing_words.text()


def test_saving_warns_first_and_says_where(
    screen: PapersScreen, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The button leads to the warning; only the next one asks for a folder."""
    asked: list[str] = []

    def folder(parent: object, title: str) -> Path:
        asked.append(title)
        return tmp_path

    monkeypatch.setattr(file_dialogs, "folder", folder)
    screen.ui.paper_save.click()
    assert screen.ui.save_page.isVisible()
    assert screen.ui.shop_stick.isVisible()
    assert asked == []
    assert screen.ui.shop_stick.text() in screen.ui.paper_save_now.accessibleDescription()
    screen.ui.paper_save_now.click()
    qtbot.waitUntil(lambda: bool(screen.message.text()))
    assert str(tmp_path / "document.pdf") in screen.message.text()
    assert screen.ui.preview_page.isVisible()
    assert screen.paper is not None
    assert (tmp_path / "document.pdf").read_bytes() == screen.paper.pdf
    assert desk.case.events() == ["exported"]


def test_going_back_saves_nothing(screen: PapersScreen, desk: Desk) -> None:
    """Back to the preview, with the focus where it was."""
    screen.ui.paper_save.click()
    screen.ui.paper_save_back.click()
    assert screen.ui.preview_page.isVisible()
    assert desk.case.events() == []


def test_a_folder_that_is_gone_is_said(screen: PapersScreen, qtbot: QtBot, tmp_path: Path) -> None:
    """The paper stays on the screen, and can be saved elsewhere."""
    screen.save_into(tmp_path / "gone")
    qtbot.waitUntil(lambda: bool(screen.message.text()))
    screen.save_into(tmp_path)
    qtbot.waitUntil(lambda: "document.pdf" in screen.message.text())


class Shelf:
    """A print system that puts papers on a shelf, or none."""

    def __init__(self, *names: str) -> None:
        self.names = names
        self.papers: list[tuple[bytes, str, int]] = []

    def printers(self) -> list[PrinterInfo]:
        """Return the printers."""
        return [PrinterInfo(name, f"The {name}") for name in self.names]

    def print_(self, pdf: bytes, printer: str, copies: int = 1, *, report: Report = silent) -> None:
        """Put a paper on the shelf; the broken one refuses."""
        if printer == "broken":
            raise Known(Failure.PRINTER_FAILED, reason="out of paper")
        self.papers.append((pdf, printer, copies))


def test_printing_warns_first(
    screen: PapersScreen, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The spool warning and the printers come before anything is printed."""
    shelf = Shelf("shelf", "other")
    monkeypatch.setattr(system, "system_printer", lambda: shelf)
    screen.ui.paper_print.click()
    assert screen.ui.print_spool.isVisible()
    qtbot.waitUntil(lambda: screen.ui.paper_print_now.isEnabled())
    assert shelf.papers == []
    screen.ui.paper_printer.setCurrentIndex(1)
    screen.ui.paper_copies.setValue(2)
    screen.ui.paper_print_now.click()
    qtbot.waitUntil(lambda: bool(screen.message.text()))
    assert screen.paper is not None
    assert shelf.papers == [(screen.paper.pdf, "other", 2)]
    assert desk.case.events() == ["printed"]


def test_without_a_printer_the_way_out_is_said(
    screen: PapersScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No printer is no error box; another look may find one."""
    shelf = Shelf()
    monkeypatch.setattr(system, "system_printer", lambda: shelf)
    screen.ui.paper_print.click()
    qtbot.waitUntil(lambda: screen.ui.printer_none.isVisible())
    assert not screen.ui.paper_print_now.isEnabled()
    assert not screen.ui.paper_printer.isVisible()
    shelf.names = ("shelf",)
    qtbot.waitUntil(lambda: screen.ui.printers_again.isEnabled())
    screen.ui.printers_again.click()
    qtbot.waitUntil(lambda: screen.ui.paper_print_now.isEnabled())
    assert not screen.ui.printer_none.isVisible()


def test_a_refusing_printer_is_said(
    screen: PapersScreen, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the print system's own word; nothing is noted as printed."""
    monkeypatch.setattr(system, "system_printer", lambda: Shelf("broken"))
    screen.print_on("broken")
    qtbot.waitUntil(lambda: "out of paper" in screen.message.text())
    assert desk.case.events() == []
    assert screen.ui.paper_print.isEnabled()


def test_a_paper_that_cannot_be_made_is_said(screen: PapersScreen, desk: Desk, qtbot: QtBot) -> None:
    """Damaged records leave no paper to save or print; what was said goes once there is one."""
    broken = {"own.words": "not json"}
    desk.case.vault.records.submit(lambda records: records.save_answers("case-1", broken)).result()
    screen.entered()
    qtbot.waitUntil(lambda: bool(screen.message.text()))
    assert screen.paper is None
    assert screen.preview.pages == 0  # no paper from before is taken for this one
    assert not screen.ui.paper_save.isEnabled()
    assert not screen.progress.isVisible()
    mended = {"own.words": None}
    desk.case.vault.records.submit(lambda records: records.save_answers("case-1", mended)).result()
    screen.entered()
    qtbot.waitUntil(lambda: screen.paper is not None)
    assert screen.message.text() == ""  # it can be made after all


def test_the_choice_is_found_again(screen: PapersScreen, desk: Desk, qtbot: QtBot) -> None:
    """After a lock the same paper in the same language is shown."""
    choose(screen, qtbot, "paper_language:kk")
    choose(screen, qtbot, "paper:contacts")
    again = PapersScreen(desk.place)
    again.restore(screen.position())
    assert (again.sheet, again.language) == (Sheet.CONTACTS, Language.KK)
    for odd in ("", "nonsense", "[]", '{"sheet": "other", "language": "kk"}'):
        again.restore(odd)
    assert (again.sheet, again.language) == (Sheet.CONTACTS, Language.KK)


def test_the_preview_can_be_enlarged(screen: PapersScreen) -> None:
    """Larger and smaller, within limits."""
    view = screen.findChild(QPdfView, "paper_preview")
    assert isinstance(view, QPdfView)
    screen.ui.zoom_in.click()
    first = view.zoomFactor()
    screen.ui.zoom_in.click()
    assert view.zoomFactor() > first
    for _ in range(40):
        screen.ui.zoom_out.click()
    assert view.zoomFactor() > 0.2


def test_everything_has_a_name_for_a_screen_reader(screen: PapersScreen) -> None:
    """On all three pages, and the preview too."""
    view = screen.findChild(QPdfView, "paper_preview")
    assert isinstance(view, QPdfView)
    assert view.accessibleName()
    for button in (
        screen.ui.show_text,
        screen.ui.paper_save,
        screen.ui.paper_save_back,
        screen.ui.paper_print,
    ):
        assert nameless(screen) == []
        button.click()
    assert nameless(screen) == []


@pytest.mark.parametrize("page", ["preview", "save", "print"])
def test_large_letters_fit_a_narrow_window(
    screen: PapersScreen, qtbot: QtBot, qapp: QApplication, page: str
) -> None:
    """At 200 % nothing is cut at the side."""
    with large_letters(qapp):
        screen.resize(700, 540)
        if page != "preview":
            getattr(screen.ui, f"paper_{page}").click()
        choices, shown = screen.ui.choice, getattr(screen.ui, f"{page}_page")
        qtbot.waitUntil(lambda: choices.geometry().bottom() < shown.geometry().top())
        assert too_wide(screen.ui.page) == 0


def test_no_paper_is_made_twice_for_one_look(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Restoring a choice before the screen is seen makes nothing; entering makes one paper."""
    made: list[Language] = []
    from korem_desktop.desktop.printing import screen as room

    def count(*args: object, **kwargs: object) -> printing.Paper:
        made.append(args[2])  # type: ignore[arg-type]
        return printing.contacts_pdf(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setitem(room._MAKERS, Sheet.CONTACTS, count)
    fresh = PapersScreen(desk.place)
    qtbot.addWidget(fresh)
    fresh.restore('{"sheet": "contacts", "language": "kk"}')
    fresh.show()
    fresh.entered()
    qtbot.waitUntil(lambda: fresh.paper is not None)
    assert made == [Language.KK]
