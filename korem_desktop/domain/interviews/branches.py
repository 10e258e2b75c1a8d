"""Where the main road branches: small readings of the sheet, each usable as a question's condition."""

from __future__ import annotations

from korem_desktop.domain.answer import Answers

EXTORTED = "extorted"
OFFERED = "offered"
PAID = "paid"
ORDERED = "ordered"
PASSED_ON = "passed_on"
WITNESS = "witness"

SITUATIONS = (EXTORTED, OFFERED, PAID, ORDERED, PASSED_ON, WITNESS)
"""What happened, by choice id of ``happened.kind``; whoever is not sure is led to one of them beforehand."""

GIVEN_STAGES = ("part_given", "given")

_SIDES = {OFFERED: OFFERED, ORDERED: WITNESS, PASSED_ON: WITNESS, WITNESS: WITNESS}


def situation(answers: Answers) -> str:
    """Return what happened, one of :data:`SITUATIONS`; ``extorted`` where that is not said yet."""
    said = answers.get("happened.kind").text()
    return said if said in SITUATIONS else EXTORTED


def side(answers: Answers) -> str:
    """Return which side the applicant stands on: ``extorted``, ``offered`` or ``witness``.

    One who paid stands where one stands from whom it is demanded; one who was told to carry money, was asked
    to pass it on, or saw or heard of it, stands beside.
    """
    return _SIDES.get(situation(answers), EXTORTED)


def chosen(answers: Answers, question: str, choice: str, row: str = "") -> bool:
    """Return whether a choice is among those taken in a question of several choices."""
    value = answers.get(question, row).value
    return isinstance(value, tuple) and choice in value


def is_given(answers: Answers, _row: str = "") -> bool:
    """Return whether something was already handed over in any episode."""
    return any(answers.get("episode.stage", row).text() in GIVEN_STAGES for row in answers.rows("episode"))


def may_be_released(answers: Answers, _row: str = "") -> bool:
    """Return whether the applicant gave, as said or by the stage: note 2 to art. 367 knows only givers."""
    return has_paid(answers) or (is_extorted(answers) and is_given(answers))


def has_paid(answers: Answers, _row: str = "") -> bool:
    """Return whether the applicant says at the outset that something was already given."""
    return situation(answers) == PAID


def is_extorted(answers: Answers, _row: str = "") -> bool:
    """Return whether the applicant is the one a bribe is, or was, wanted from."""
    return side(answers) == EXTORTED


def reports_an_official(answers: Answers, _row: str = "") -> bool:
    """Return whether those reported on are expected to hold a post: all but those who offer a bribe."""
    return not is_offered(answers)


def is_offered(answers: Answers, _row: str = "") -> bool:
    """Return whether the applicant holds a post and is offered a bribe."""
    return side(answers) == OFFERED


def is_go_between(answers: Answers, _row: str = "") -> bool:
    """Return whether the applicant was told to carry or book the money, or asked to pass it on."""
    return situation(answers) in (ORDERED, PASSED_ON)


def talk_has_a_place(answers: Answers, row: str = "") -> bool:
    """Return whether a talk was somewhere: messages that were sent were not."""
    return answers.get("talk.channel", row).text() not in ("messenger", "sms", "email")


def meeting_is_set(answers: Answers, _row: str = "") -> bool:
    """Return whether a next meeting is set: the urgent box on page one."""
    return answers.get("urgent.set").text() == "yes"


def several_persons(answers: Answers, _row: str = "") -> bool:
    """Return whether more than one person is reported on, so that parts must be told apart."""
    return len(answers.rows("person")) > 1


def is_veiled(answers: Answers, row: str = "") -> bool:
    """Return whether the benefit of an episode is a veiled one."""
    return chosen(answers, "episode.benefits", "veiled", row)


def witnesses_are_named(answers: Answers, _row: str = "") -> bool:
    """Return whether the applicant names witnesses in the statement."""
    return answers.get("witness.mode").text() == "named"


def filed_before(answers: Answers, _row: str = "") -> bool:
    """Return whether the applicant has filed about this before."""
    return answers.get("filed.before").text() == "yes"


def quarrelled(answers: Answers, _row: str = "") -> bool:
    """Return whether there is a debt, a lawsuit or a quarrel with a person reported on."""
    return answers.get("quarrel.any").text() == "yes"


def has_evidence(answers: Answers, _row: str = "") -> bool:
    """Return whether anything of the vault is attached."""
    return not answers.get("evidence.items").is_empty()


def has_helper(answers: Answers, _row: str = "") -> bool:
    """Return whether somebody else stands beside the applicant."""
    return answers.get("you.standing").text() in ("helping", "cannot_come", "minor")


def addressee_is_decided(answers: Answers, _row: str = "") -> bool:
    """Return whether a body to go to was chosen."""
    return answers.get("addressee.kind").text() not in ("", "undecided")


def asks_safety(answers: Answers, _row: str = "") -> bool:
    """Return whether safety measures are asked for, so that the danger must be told."""
    return chosen(answers, "request.protection", "safety")
