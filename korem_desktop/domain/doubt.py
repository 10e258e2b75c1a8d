"""What may not fit together in a sheet: said before signing, with a way back, never corrected by us."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from korem_desktop.domain.answer import Place


class DoubtKind(StrEnum):
    """Each kind has its sentence in the wording, ``doubt.<kind>`` of notes.toml."""

    PERSON_UNKNOWN = "person_unknown"  # nothing at all tells who the person is
    PERSON_WITHOUT_PART = "person_without_part"  # several persons, and this one is in no episode
    PERSON_IS_YOU = "person_is_you"  # the same name as the applicant's
    SUM_WITHOUT_MONEY = "sum_without_money"  # a sum, but no benefit that could be one
    MONEY_WITHOUT_SUM = "money_without_sum"  # money, but no sum
    HANDOVER_BEFORE_TALK = "handover_before_talk"  # the hand-over stands before the first talk
    GIVEN_IN_FUTURE = "given_in_future"  # said to be handed over, on a day that is still to come
    HANDOVER_PASSED = "handover_passed"  # not handed over yet, on a day that has passed
    MEETING_PASSED = "meeting_passed"  # the next meeting lies in the past
    ALREADY_GIVEN = "already_given"  # something was handed over: the law on release, a lawyer
    ALREADY_TAKEN = "already_taken"  # the applicant was offered something and already has it
    ALREADY_PASSED = "already_passed"  # a go-between, and something was handed over: a lawyer
    PAID_NOT_GIVEN = "paid_not_given"  # said to be paid, but the stage says that nothing is handed over
    ADDRESSEE_OWN_BODY = "addressee_own_body"  # the statement goes to the body the person serves in
    IIN_UNLIKELY = "iin_unlikely"  # the check digit or the date in the number does not fit


@dataclass(frozen=True, slots=True)
class Finding:
    """A doubt and the places it is about, the one to look at first coming first."""

    kind: DoubtKind
    places: tuple[Place, ...]
