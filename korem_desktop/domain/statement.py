"""The statement as typed content: what goes on paper, before any language's words.

``compose`` (below) makes it from the answers, ``compose_one_sheet`` a shorter one; ``documents.statement``
and ``documents.express`` word and draw them. Every optional
field is an :class:`Answer` (value and standing) or None where nothing was said: a blank prints as a line to
fill by hand. Answers of questions that are no longer asked are not on the paper.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from korem_desktop.domain.answer import Answer, Answers, Participant, PersonName, Precision, Standing, When
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interviews.branches import side, situation
from korem_desktop.domain.interviews.express import asks_to_count_voluntary, row_of
from korem_desktop.domain.interviews.main_road import PLAN, VOLUNTARY_REPORT, YES_NO

_Part = TypeVar("_Part")
YES = YES_NO[0]


@dataclass(frozen=True, slots=True)
class Addressee:
    """The body really gone to: its kind by choice id (``undecided``: a line to fill), a name if given."""

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
    name_standing: Standing = Standing.OWN  # not_known, not_remembered where the name is said to be so


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
    """Everything the paper says; ``side``: where the applicant stands, ``situation``: what happened."""

    side: str  # extorted, offered, witness (branches.side)
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
    witness_mode: str = ""  # choice id: named, later (to the investigator), none
    filed: str = ""  # choice id: yes, no
    quarrelled: str = ""  # choice id: yes, no
    originals: str = ""  # where the originals of the recordings and documents are
    situation: str = ""  # choice id of the question happened.kind; the side's own where empty

    @property
    def happened(self) -> str:
        """Return what happened, by choice id of ``happened.kind``."""
        return self.situation or self.side


def compose(answers: Answers, evidence: Sequence[EvidenceItem]) -> Statement:
    """Return what the paper says, from the answers of the main road and the evidence items of the case.

    Nothing is added to what the person answered, save the request to register where nothing was asked for
    beside protection. Rows that say nothing are left out; at least one person and one episode stand, as lines
    to fill by hand.
    """
    sheet = _Sheet(answers)
    persons = sheet.rows("person", _person, keep_one=True)
    order = {person.row: index for index, person in enumerate(persons)}
    return Statement(
        side=side(answers),
        addressee=Addressee(sheet.text("addressee.kind") or "undecided", sheet.text("addressee.name")),
        applicant=_applicant(sheet),
        persons=persons,
        episodes=sheet.rows("episode", lambda sheet, row: _episode(sheet, row, order), keep_one=True),
        own_words=sheet.text("own.words"),
        heard=sheet.text("account.heard"),
        suppose=sheet.text("account.suppose"),
        urgent=_urgent(sheet),
        urgent_place=sheet.text("urgent.place"),
        talks=sheet.rows("talk", _talk),
        witnesses=sheet.text("witness.names"),
        done=sheet.text("done.what"),
        filed_before=sheet.text("filed.where"),
        quarrel=sheet.text("quarrel.what"),
        attachments=_attachments(sheet, evidence),
        requests=_wishes(sheet, voluntary=sheet.text("request.voluntary") == YES),
        safety_reason=sheet.text("safety.reason"),
        witness_mode=sheet.text("witness.mode"),
        filed=sheet.text("filed.before"),
        quarrelled=sheet.text("quarrel.any"),
        originals=sheet.text("evidence.originals"),
        situation=situation(answers),
    )


def compose_one_sheet(answers: Answers) -> Statement:
    """Return what the one sheet says: the person and the episode of the express page, and the account.

    What ``interviews.express.left_out`` names is not in it. Nothing is added to what the person answered,
    save the request to register, and the one for a voluntary report as ``asks_to_count_voluntary`` says.
    """
    sheet = _Sheet(answers)
    person = _person(sheet, row_of(answers, "person.name"))
    return Statement(
        side=side(answers),
        addressee=Addressee(sheet.text("addressee.kind") or "undecided", sheet.text("addressee.name")),
        applicant=_applicant(sheet),
        persons=(person,),
        episodes=(_episode(sheet, row_of(answers, "episode.act"), {person.row: 0}),),
        own_words=sheet.text("own.words"),
        urgent=_urgent(sheet),
        urgent_place=sheet.text("urgent.place"),
        requests=_wishes(sheet, voluntary=asks_to_count_voluntary(answers)),
        safety_reason=sheet.text("safety.reason"),
        situation=situation(answers),
    )


def _urgent(sheet: _Sheet) -> When | None:
    """Return the next meeting, its day open where none is said, or None where there is no meeting."""
    meeting = sheet.get("urgent.when").value
    if isinstance(meeting, When):
        return meeting
    return When(Precision.OPEN) if sheet.text("urgent.set") == YES else None


def _wishes(sheet: _Sheet, *, voluntary: bool) -> tuple[str, ...]:
    wishes = (*(sheet.choices("request.what") or ("register",)), *sheet.choices("request.protection"))
    return (*wishes, VOLUNTARY_REPORT) if voluntary else wishes


class _Sheet:
    """The answers that are on the road now, read by kind."""

    def __init__(self, answers: Answers) -> None:
        self._answers = answers

    def get(self, question: str, row: str = "") -> Answer:
        """Return the answer where the question is asked now, else an empty one."""
        return PLAN.said(self._answers, question, row)

    def said(self, question: str, row: str = "") -> Answer | None:
        """Return the answer, or None where nothing was said."""
        answer = self.get(question, row)
        return None if answer.is_empty() else answer

    def text(self, question: str, row: str = "") -> str:
        """Return a textual answer without the space around it."""
        return self.get(question, row).text().strip()

    def name(self, question: str, row: str = "") -> PersonName:
        """Return a name; an empty one where none was given."""
        value = self.get(question, row).value
        return value if isinstance(value, PersonName) else PersonName()

    def choices(self, question: str, row: str = "") -> tuple[str, ...]:
        """Return the choices taken, in the order of the plan."""
        value = self.get(question, row).value
        taken = value if isinstance(value, tuple) else ()
        return tuple(choice for choice in PLAN.question(question).choices if choice in taken)

    def parts(self, question: str, row: str) -> tuple[Participant, ...]:
        """Return the participants chosen, whatever the number of persons now is."""
        value = self._answers.get(question, row).value
        items = value if isinstance(value, tuple) else ()
        return tuple(part for part in items if isinstance(part, Participant))

    def rows(
        self, group: str, make: Callable[[_Sheet, str], _Part], *, keep_one: bool = False
    ) -> tuple[_Part, ...]:
        """Return a part for each row that says something; the first row all the same where one is to stay."""
        rows = self._answers.rows(group)
        told = [row for row in rows if self._says_something(group, row)]
        if not told and keep_one:
            told = [*rows[:1]] or [""]
        return tuple(make(self, row) for row in told)

    def _says_something(self, group: str, row: str) -> bool:
        questions = [question for page in PLAN.pages if page.group == group for question in page.questions]
        return any(self.said(question.id, row) is not None for question in questions)


def _applicant(sheet: _Sheet) -> Applicant:
    return Applicant(
        name=sheet.name("you.name"),
        standing=sheet.text("you.standing") or "myself",
        iin=sheet.text("you.iin"),
        document=sheet.text("you.document"),
        document_number=sheet.text("you.document_number"),
        document_issued=sheet.text("you.document_issued"),
        residence=sheet.text("you.residence"),
        work=sheet.text("you.work"),
        phone=sheet.text("you.phone"),
        contact=sheet.text("you.contact"),
        helper=sheet.text("you.helper"),
    )


def _person(sheet: _Sheet, row: str) -> PersonPart:
    return PersonPart(
        row=row,
        name=sheet.name("person.name", row),
        description=sheet.text("person.description", row),
        nickname=sheet.text("person.nickname", row),
        car=sheet.text("person.car", row),
        phone=sheet.text("person.phone", row),
        position=sheet.said("person.position", row),
        institution=sheet.said("person.institution", row),
        department=sheet.said("person.department", row),
        body=sheet.text("person.body", row),
        known_by=sheet.text("person.known_by", row),
        name_standing=sheet.get("person.name", row).standing,
    )


def _episode(sheet: _Sheet, row: str, order: dict[str, int]) -> EpisodePart:
    taking_part = sheet.parts("episode.participants", row)
    parts = [(order[part.row], part.role) for part in taking_part if part.row in order]
    if not parts and len(order) == 1:  # not asked: there is nobody else
        parts = [(0, "")]
    return EpisodePart(
        participants=tuple(sorted(parts)),
        benefits=sheet.choices("episode.benefits", row),
        benefit=sheet.said("episode.benefit", row),
        sum=sheet.said("episode.sum", row),
        for_whom=sheet.said("episode.for_whom", row),
        how_put=sheet.choices("episode.how_put", row),
        veiled_tie=sheet.said("episode.veiled_tie", row),
        act=sheet.said("episode.act", row),
        act_kind=sheet.choices("episode.act_kind", row),
        powers=sheet.text("episode.powers", row),
        threat=sheet.said("episode.threat", row),
        first_spoke=sheet.said("episode.first_spoke", row),
        otherwise=sheet.said("episode.otherwise", row),
        when=sheet.said("episode.when", row),
        place=sheet.said("episode.place", row),
        way=sheet.said("episode.way", row),
        stage=sheet.text("episode.stage", row),
    )


def _talk(sheet: _Sheet, row: str) -> TalkPart:
    return TalkPart(
        when=sheet.said("talk.when", row),
        place=sheet.said("talk.place", row),
        channel=sheet.text("talk.channel", row),
        present=sheet.said("talk.present", row),
        words=sheet.said("talk.words", row),
        verbatim=sheet.text("talk.verbatim", row),
    )


def _attachments(sheet: _Sheet, evidence: Sequence[EvidenceItem]) -> tuple[AttachmentPart, ...]:
    chosen = sheet.get("evidence.items").value
    by_id = {item.id: item for item in evidence}
    handed = sheet.text("evidence.handed") or "with_statement"
    return tuple(
        AttachmentPart(item.name, item.medium.value, item.shows, item.size, item.sha256, handed)
        for item_id in (chosen if isinstance(chosen, tuple) else ())
        if isinstance(item_id, str) and (item := by_id.get(item_id))
    )
