"""Contacts of bodies, and the advice where to go, with its reasons."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from korem_desktop.domain.answer import Answers
from korem_desktop.domain.interviews.branches import OFFERED, side


class Certainty(StrEnum):
    """Whether a number was seen in a source, and how old that source is."""

    SEEN = "seen"
    SEEN_OLD = "seen_old"
    UNSOURCED = "unsourced"


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as dialled, with the language-free id of its label ("" for none)."""

    number: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A body or a line: names by language code, numbers, source, as-of date; an unsourced one has none."""

    id: str
    body: str  # kind of body by choice id
    names: dict[str, str]
    phones: tuple[Phone, ...]
    address: dict[str, str]
    source: str
    as_of: date | None
    certainty: Certainty
    note: str = ""  # id of a wording note, e.g. the leak warning
    serves: str = ""  # for an own-security unit: the body it belongs to, by choice id
    call_at_once: bool = False  # an emergency number: nobody in danger is to check it first


@dataclass(frozen=True, slots=True)
class Advice:
    """One line of where to go: a contact, the reason, and whether it is the second road."""

    contact: Contact
    reason: str  # its words are ``reason.<reason>`` of notes.toml
    second_road: bool = False
    is_law: bool = False  # the reason is law or the official memo; else it is our reasoning, marked so


@dataclass(frozen=True, slots=True)
class _Road:
    """One way to go for a kind of body: the kinds of contact, the reason, and whose reason it is."""

    contact: str  # kind of body of the contact
    reason: str
    is_law: bool


_BY_BODY: dict[str, tuple[_Road, ...]] = {
    # art. 187(3) of the Criminal Procedure Code and the memo of 20.07.2022 are law; the rest is our reasoning
    "knb": (_Road("prosecutor", "not_own_service", False), _Road("own_security", "own_security_here", False)),
    "anticorruption": (
        _Road("prosecutor", "not_own_service", False),
        _Road("own_security", "own_security_here", False),
    ),
    "prosecutor": (
        _Road("anticorruption", "investigates_bribery", True),
        _Road("prosecutor_higher", "higher_prosecutor", False),
    ),
    "court": (
        _Road("anticorruption", "special_consent", False),
        _Road("prosecutor_general", "prosecutor_general", False),
    ),
    "deputy": (
        _Road("anticorruption", "special_consent", False),
        _Road("prosecutor_general", "prosecutor_general", False),
    ),
    "private": (_Road("economic", "investigates_commercial", True),),
    "quasi_state": (_Road("anticorruption", "investigates_bribery", True),),
    "foreign": (_Road("anticorruption", "investigates_bribery", True),),
}
_STATE_BODY = (
    _Road("anticorruption", "investigates_bribery", True),
    _Road("own_security", "own_security", True),
)
_OFFERED = (_Road("anticorruption", "if_official", True), _Road("economic", "if_manager", True))
_EVERYBODY = (_Road("police", "any_duty_station", True), _Road("emergency", "danger", False))


def advise(answers: Answers, contacts: Sequence[Contact]) -> tuple[Advice, ...]:
    """Return where to go on the main road: first roads, second roads, what is open to everybody.

    A body that one of the persons serves in is never a first road while another person leads to it. A kind of
    contact missing from ``contacts`` is passed over. An own-security unit of the very body comes before the
    nameless one. KOREM JSC's own line comes last, and only where the case concerns KOREM JSC.
    """
    persons = answers.rows("person")
    bodies = list(dict.fromkeys(answers.get("person.body", row).text() for row in persons))
    roads = [(body, _roads(body, is_offered=side(answers) == OFFERED)) for body in bodies]
    advice: list[Advice] = []
    for body, ways in roads:
        for number, road in enumerate(ways):
            contact = _find(contacts, road.contact, body)
            if contact:
                own = road.contact in bodies or (road.contact == "anticorruption" and "knb" in bodies)
                second = own or (number > 0 and ways is not _OFFERED)
                reason = "own_body_among" if own else road.reason
                advice.append(Advice(contact, reason, second, road.is_law and not own))
    advice.sort(key=lambda line: line.second_road)
    for road in _EVERYBODY:
        contact = _find(contacts, road.contact, "")
        if contact:
            own = road.contact in bodies
            reason = "duty_station_own_body" if own else road.reason
            advice.append(Advice(contact, reason, is_law=road.is_law))
    korem = _find(contacts, "korem", "")
    if korem and concerns_korem(answers):
        advice.append(Advice(korem, "korem_line", second_road=True))
    ids = [line.contact.id for line in advice]
    return tuple(line for place, line in enumerate(advice) if line.contact.id not in ids[:place])


def concerns_korem(answers: Answers) -> bool:
    """Return whether a person reported on serves in KOREM JSC, or the applicant who was offered does."""
    places = [answers.get("person.institution", row).text() for row in answers.rows("person")]
    if side(answers) == OFFERED:
        places.append(answers.get("you.work").text())
    return any(names_korem(place) for place in places)


def names_korem(text: str) -> bool:
    """Return whether a text names KOREM JSC as a whole word, in either alphabet or a mixture of both."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_ONE_ALPHABET)
    return _KOREM.search(plain) is not None


_ONE_ALPHABET = str.maketrans("корэемёауp0", "koreemeauro")
_KOREM = re.compile(r"(?<![^\W_])korem(?:a|u|om|e)?(?![^\W_])")


def _roads(body: str, *, is_offered: bool) -> tuple[_Road, ...]:
    if is_offered:
        return _OFFERED
    return _BY_BODY.get(body, _STATE_BODY)


def _find(contacts: Sequence[Contact], kind: str, body: str) -> Contact | None:
    """Return the contact of a kind, the one for the person's own body before the general one."""
    of_kind = [contact for contact in contacts if contact.body == kind]
    own = [contact for contact in of_kind if body and contact.serves == body]
    general = [contact for contact in of_kind if not contact.serves]
    return next(iter(own + general), None)
