"""Contacts on screen: the advised first, each with its source and its age."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.qtbot import QtBot

from korem_desktop.clock import FixedDay
from korem_desktop.desktop.contacts.card import ContactCard, is_old
from korem_desktop.desktop.contacts.screen import ContactsScreen
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.directory import Certainty, Contact, Phone
from korem_desktop.texts.contacts import contacts
from tests.helpers.answers import about
from tests.helpers.desk import Desk, a_desk
from tests.helpers.screens import large_letters, nameless

TODAY = date(2026, 11, 20)


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    """An open case on a fixed day."""
    with a_desk(tmp_path) as laid:
        yield replace(laid, place=replace(laid.place, clock=FixedDay(TODAY)))


def shown(desk: Desk, qtbot: QtBot, answers: Answers) -> ContactsScreen:
    """Return the page as it is after coming to the front."""
    desk.case.answer(answers)
    screen = ContactsScreen(desk.place)
    qtbot.addWidget(screen)
    screen.resize(800, 540)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.entered()
    qtbot.waitUntil(lambda: bool(cards(screen)))
    return screen


def cards(screen: ContactsScreen) -> list[ContactCard]:
    """Return the cards from the top down."""
    found = [card for card in screen.findChildren(ContactCard) if not card.isHidden()]
    return sorted(found, key=lambda card: card.y())


def ids(screen: ContactsScreen) -> list[str]:
    """Return whose cards there are, from the top down."""
    return [card.objectName().partition(":")[2] for card in cards(screen)]


def said(screen: ContactsScreen, contact: str) -> str:
    """Return everything that stands on a card."""
    card = next(card for card in cards(screen) if card.objectName() == f"contact:{contact}")
    return "\n".join(label.text() for label in card.findChildren(QLabel) if not label.isHidden())


def test_the_advised_come_first_then_everybody_else(desk: Desk, qtbot: QtBot) -> None:
    """Nobody is left out, and nobody stands there twice."""
    screen = shown(desk, qtbot, about("police"))
    assert ids(screen)[:2] == ["anticorruption", "own_security_police"]
    assert sorted(ids(screen)) == sorted(contact.id for contact in contacts())


def test_the_advice_follows_the_answers(desk: Desk, qtbot: QtBot) -> None:
    """Another body, another first place; looked at anew on coming back."""
    screen = shown(desk, qtbot, about("police"))
    desk.case.answer(about("knb"))
    screen.entered()
    qtbot.waitUntil(lambda: "prosecutor" in ids(screen)[:1])


def test_a_card_says_why_whence_and_how_old(desk: Desk, qtbot: QtBot) -> None:
    """The reason with its mark, the source with its day, and to check before calling."""
    text = said(shown(desk, qtbot, about("police")), "anticorruption")
    assert "Law or official memo" in text
    assert "as of 28.06.2025" in text
    assert "check before calling" in text
    assert "may have changed" in text


def test_nobody_is_told_to_check_an_emergency_number_first(desk: Desk, qtbot: QtBot) -> None:
    """102 and 112 have their source and its day; the old one says whom else to call, years later too."""
    desk = replace(desk, place=replace(desk.place, clock=FixedDay(date(2030, 1, 1))))
    screen = shown(desk, qtbot, about("police"))
    for contact in ("police", "emergency"):
        text = said(screen, contact)
        assert "Source: " in text
        assert "check" not in text.lower()
    assert "if nobody answers, call 102" in said(screen, "emergency")


def test_what_has_no_source_says_so(desk: Desk, qtbot: QtBot) -> None:
    """Its official name, and no number."""
    text = said(shown(desk, qtbot, about("police")), "economic")
    assert "Economic Investigations Service" in text
    assert "No number with a source" in text


@pytest.mark.parametrize(
    ("as_of", "certainty", "old"),
    [
        (date(2026, 3, 3), Certainty.SEEN, False),
        (date(2025, 11, 20), Certainty.SEEN, False),
        (date(2025, 11, 19), Certainty.SEEN, True),
        (date(2026, 11, 1), Certainty.SEEN_OLD, True),
        (None, Certainty.UNSOURCED, False),
    ],
)
def test_a_number_grows_old_after_a_year(as_of: date | None, certainty: Certainty, old: bool) -> None:
    """A year to the day is still fresh; what was old when written down stays old."""
    contact = Contact("x", "police", {}, (Phone("102"),), {}, "s", as_of, certainty)
    assert is_old(contact, TODAY) is old


def test_a_number_is_copied_and_the_person_is_told(desk: Desk, qtbot: QtBot) -> None:
    """The window does the copying; the card says how long it stays."""
    screen = shown(desk, qtbot, about("police"))
    button = screen.findChild(QAbstractButton, "copy:police")
    assert button is not None
    with qtbot.waitSignal(screen.copies) as copied:
        button.click()
    assert copied.args == ["102"]
    assert "after a minute" in said(screen, "police")


def test_the_sheet_is_one_step_away(desk: Desk, qtbot: QtBot) -> None:
    """The papers, with the sheet of contacts chosen."""
    screen = shown(desk, qtbot, about("police"))
    button = screen.findChild(QAbstractButton, "contacts_print")
    assert button is not None
    with qtbot.waitSignal(screen.wants_at) as asked:
        button.click()
    assert asked.args is not None
    assert (asked.args[0], json.loads(asked.args[1])["sheet"]) == ("papers", "contacts")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_it_has_names_and_fits(desk: Desk, qtbot: QtBot, scale: float) -> None:
    """Everything operated has a name, and nothing is wider than the window, in large letters too."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with large_letters(application, scale):
        screen = shown(desk, qtbot, about("police"))
        assert nameless(screen) == []
        assert screen._page.horizontalScrollBar().maximum() == 0
