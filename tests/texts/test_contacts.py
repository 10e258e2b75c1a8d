"""The directory of contacts: nothing without a source, everything in three languages."""

from __future__ import annotations

from datetime import date

from korem_desktop.domain.directory import Certainty
from korem_desktop.domain.identity import PhoneKind, check_phone
from korem_desktop.domain.interviews.main_road import BODIES
from korem_desktop.languages import Language
from korem_desktop.texts.contacts import contacts

OTHERS = {"own_security", "prosecutor_higher", "prosecutor_general", "emergency", "korem"}


def test_every_contact_has_names_in_three_languages_and_a_known_body() -> None:
    """Ids are unique, bodies are those the advice looks for."""
    ids = [contact.id for contact in contacts()]
    assert len(ids) == len(set(ids))
    for contact in contacts():
        assert set(contact.names) == {language.value for language in Language}
        assert all(name.strip() for name in contact.names.values())
        assert contact.body in {*BODIES, *OTHERS}
        assert contact.serves in {"", *BODIES}


def test_a_number_has_a_source_and_a_day_and_nothing_else_has_a_number() -> None:
    """What no source confirms is an empty line to fill, never a guess."""
    for contact in contacts():
        if contact.certainty is Certainty.UNSOURCED:
            assert contact.phones == ()
            assert contact.as_of is None
            assert contact.note
        else:
            assert contact.phones
            assert contact.source
            assert contact.as_of
            assert contact.as_of <= date(2026, 11, 1)
        for phone in contact.phones:
            assert check_phone(phone.number).kind in (PhoneKind.SHORT, PhoneKind.LANDLINE)


def test_the_numbers_are_those_of_the_sources() -> None:
    """The numbers a person would dial, with the day each was seen."""
    seen = {contact.id: (contact.phones[0].number, contact.as_of) for contact in contacts() if contact.phones}
    assert seen == {
        "anticorruption": ("1424", date(2025, 6, 28)),
        "own_security_police": ("14-02", date(2022, 1, 1)),
        "prosecutor": ("115", date(2020, 3, 1)),
        "police": ("102", date(2026, 3, 3)),
        "emergency": ("112", date(2021, 9, 8)),
        "korem": ("+7 (7172) 649-179", date(2022, 7, 20)),
    }
    assert {c.id for c in contacts() if c.certainty is Certainty.SEEN} == {"police"}
