"""The editor of a question, by its kind."""

from __future__ import annotations

from korem_desktop.desktop.interview.editors.choice import ChoiceField, ChoicesField
from korem_desktop.desktop.interview.editors.evidence import EvidenceField
from korem_desktop.desktop.interview.editors.field import Around, Field
from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.editors.group import GroupField
from korem_desktop.desktop.interview.editors.money import MoneyField
from korem_desktop.desktop.interview.editors.participants import ParticipantsField
from korem_desktop.desktop.interview.editors.person import PersonField
from korem_desktop.desktop.interview.editors.review import ReviewField
from korem_desktop.desktop.interview.editors.text import LongTextField, TextField
from korem_desktop.desktop.interview.editors.when import WhenField
from korem_desktop.domain.answer import Place
from korem_desktop.domain.question import Kind, Question

FIELDS: dict[Kind, type[Field]] = {
    Kind.TEXT: TextField,
    Kind.LONG_TEXT: LongTextField,
    Kind.CHOICE: ChoiceField,
    Kind.CHOICES: ChoicesField,
    Kind.PERSON: PersonField,
    Kind.MONEY: MoneyField,
    Kind.WHEN: WhenField,
    Kind.PARTICIPANTS: ParticipantsField,
    Kind.GROUP: GroupField,
    Kind.EVIDENCE: EvidenceField,
    Kind.REVIEW: ReviewField,
}


def editor(question: Question, row: str, around: Around) -> QuestionFrame:
    """Make the editor of a question in a row ("" outside a group), empty."""
    place = Place(question.id, row)
    return QuestionFrame(question, place, around, FIELDS[question.kind](question, place, around))
