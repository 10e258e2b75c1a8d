"""The contact sheet: where to go and why, each number with its source and its day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from korem_desktop.documents.contacts import contacts
from korem_desktop.domain.answer import Answer, Answers, Place
from korem_desktop.domain.directory import Advice, advise
from korem_desktop.domain.interviews.main_road import BODIES
from korem_desktop.languages import Language
from korem_desktop.texts.contacts import contacts as directory
from korem_desktop.texts.wording import wording
from tests.helpers.papers import some_advice, text_of


def flat(pdf: bytes) -> str:
    """Return the text of the file on one line, divisions taken out."""
    return " ".join(text_of(pdf).replace("\u00ad\n", "").split())


def advice_for(*bodies: str) -> tuple[Advice, ...]:
    """Return the advice where persons serve in bodies, one of them in KOREM JSC."""
    answers = Answers()
    for body in bodies:
        row = answers.add_row("person")
        answers.set(Place("person.body", row), Answer(body))
        answers.set(Place("person.institution", row), Answer("АО «КОРЭМ»"))
    return advise(answers, directory())


@pytest.mark.parametrize("language", Language)
def test_every_contact_stands_with_its_source_and_day(language: Language) -> None:
    """Whatever bodies the persons serve in, each contact has name, number or line, reason, source, day."""
    say, note = wording(language).phrase, wording(language).note
    advice = advice_for(*BODIES)
    assert len(advice) > 7
    read = flat(contacts(advice, language))
    for line in advice:
        contact = line.contact
        assert contact.names[language.value] in read
        assert note(f"reason.{line.reason}").rstrip(".") in read
        for phone in contact.phones:
            assert phone.number in read
        if contact.source:
            assert contact.source in read
            assert contact.as_of is not None
            assert say("contacts.as_of", date=contact.as_of.strftime("%d.%m.%Y")) in read
    checked = [line.contact for line in advice if not line.contact.call_at_once]
    assert read.count(say("contacts.check")) == sum(len(contact.phones) for contact in checked)


def test_an_emergency_number_is_called_without_checking() -> None:
    """Nobody in danger is sent to look for another source first; its label stays."""
    police, emergency = (contact for contact in directory() if contact.call_at_once)
    lines = [Advice(contact, "danger") for contact in (police, emergency)]
    read = flat(contacts(lines, Language.EN))
    assert "102 (round the clock)" in read
    assert "112" in read
    assert "check before calling" not in read


def test_law_and_our_advice_are_told_apart() -> None:
    """Each reason says whose it is, and the second road says that it is one."""
    read = flat(contacts(some_advice(), Language.RU))
    note = wording(Language.RU).note
    assert f"{note('mark.law')}: Дела о получении" in read
    assert f"{note('mark.ours')}: Подразделение" in read
    assert read.count("(второй путь)") == 1


def test_an_unsourced_contact_has_a_line_and_no_number() -> None:
    """Its official name, and a line to write the number on once it is checked."""
    (_, unsourced) = some_advice()
    read = flat(contacts([unsourced], Language.RU))
    assert "Департамент собственной безопасности" in read
    assert "Телефон (впишите после проверки):" in read
    assert "Источник" not in read


def test_the_leak_warning_stands_with_the_contact() -> None:
    """A note of the contact is printed, unless it says the same as the reason."""
    first, second = some_advice()
    warned = replace(second, contact=replace(second.contact, note="leak_warning"))
    warning = wording(Language.RU).note("contact.leak_warning")
    assert warning in flat(contacts([first, warned], Language.RU))
    assert warning not in flat(contacts([first, second], Language.RU))


@pytest.mark.parametrize("language", Language)
def test_the_desk_list_stands_on_every_sheet(language: Language) -> None:
    """What holds at the duty station is printed even where there is no advice."""
    read = flat(contacts([], language))
    for key in ("accept", "round_clock", "copy", "warning", "ask", "other_body", "refusal"):
        assert wording(language).phrase(f"contacts.desk.{key}") in read


def test_a_practice_sheet_says_so() -> None:
    """The word across and the notice, as on every paper."""
    assert wording(Language.KK).phrase("paper.specimen_note") in flat(
        contacts([], Language.KK, practice=True)
    )
