"""The statement as typed content: what goes on paper, before any language's words.

``compose`` (below) makes it from the answers; ``documents.statement`` words and draws it. Every optional field is
an :class:`Answer` (value and standing) or None where nothing was said: a blank prints as a line to fill by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from korem_desktop.domain.answer import Answer, PersonName, When


@dataclass(frozen=True, slots=True)
class Addressee:
    """The body really gone to: its kind by choice id (``undecided`` leaves a line to fill), and a name if given."""

    kind: str = "undecided"
    name: str = ""


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who applies, with what art. 181(2) asks for; texts as typed, nominative."""

    name: PersonName
    standing: str = "myself"  # choice id: myself, helping, cannot_come, foreigner, minor
    iin: str = ""
    document: str = ""  # kind by choice id: id_card, passport, residence_permit, other
    document_number: str = ""
    document_issued: str = ""  # by whom and when, as typed
    residence: str = ""
    work: str = ""
    phone: str = ""
    contact: str = ""  # how to be reached safely
    helper: str = ""


@dataclass(frozen=True, slots=True)
class PersonPart:
    """One person reported on."""

    row: str
    name: PersonName
    description: str = ""
    nickname: str = ""
    car: str = ""
    phone: str = ""
    position: Answer | None = None
    institution: Answer | None = None
    department: Answer | None = None
    body: str = ""  # kind of body by choice id
    known_by: str = ""  # choice id: know, document, they_said, told, guess


@dataclass(frozen=True, slots=True)
class EpisodePart:
    """One episode: who took part, what and how much, for what, when-where-how."""

    participants: tuple[tuple[int, str], ...]  # index into persons, role by choice id
    benefits: tuple[str, ...]  # choice ids: money, property, services, veiled
    benefit: Answer | None = None  # described in words
    sum: Answer | None = None  # Money
    for_whom: Answer | None = None
    how_put: tuple[str, ...] = ()  # choice ids: said, written, typed, hinted
    veiled_tie: Answer | None = None  # which decision a veiled benefit was tied to, and in what words
    act: Answer | None = None  # for what act or failure to act
    act_kind: tuple[str, ...] = ()  # choice ids: act, failure, patronage, connivance
    powers: str = ""  # choice id: within, influence, not_known
    threat: Answer | None = None
    first_spoke: Answer | None = None  # who first spoke of it, in what words
    otherwise: Answer | None = None  # what happens if it is not given
    when: Answer | None = None  # When: of the hand-over
    place: Answer | None = None
    way: Answer | None = None
    stage: str = ""  # choice id: offered, demanded, agreed, part_given, given, refused


@dataclass(frozen=True, slots=True)
class TalkPart:
    """One talk or message."""

    when: Answer | None
    place: Answer | None
    channel: str  # choice id
    present: Answer | None
    words: Answer | None
    verbatim: str  # choice id: verbatim, sense


@dataclass(frozen=True, slots=True)
class AttachmentPart:
    """One attachment as a plain thing."""

    name: str
    medium: str  # Medium value
    shows: str
    size: int  # bytes
    sha256: str
    handed: str = "with_statement"  # choice id: with_statement, later


@dataclass(frozen=True, slots=True)
class Statement:
    """Everything the paper says. ``side`` tells whether a bribe is extorted from or offered to the applicant."""

    side: str  # choice id of the question happened.kind: extorted, offered
    addressee: Addressee
    applicant: Applicant
    persons: tuple[PersonPart, ...]
    episodes: tuple[EpisodePart, ...]
    own_words: str = ""
    heard: str = ""  # known from others
    suppose: str = ""  # I suppose, and do not assert
    urgent: When | None = None  # a next meeting is set
    urgent_place: str = ""
    talks: tuple[TalkPart, ...] = ()
    witnesses: str = ""
    done: str = ""  # what the applicant has done
    filed_before: str = ""
    quarrel: str = ""  # debt, lawsuit or quarrel with the person
    attachments: tuple[AttachmentPart, ...] = ()
    requests: tuple[str, ...] = ()  # choice ids, in printing order
    safety_reason: str = ""
    stated_date: date | None = None  # only where the applicant states it; else a line to fill
