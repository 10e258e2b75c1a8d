"""For who does not know which situation is theirs: at most three plain questions lead to one of the six.

A question asks what happened and never what it is called by law. The answers are kept nowhere.
"""

from __future__ import annotations

from collections.abc import Mapping

PART = "part"  # did it happen to the person, or to others
WANTED = "wanted"  # what they are wanted for: to give, to take, to carry
GIVEN = "given"  # was anything handed over
ASKED_BY = "asked_by"  # who wants it carried

CHOICES: dict[str, tuple[str, ...]] = {
    PART: ("me", "others"),
    WANTED: ("give", "take", "carry"),
    GIVEN: ("no", "yes"),
    ASKED_BY: ("work", "other"),
}
"""The questions with the ids of their answers, as they are offered."""

_LAST = {"give": GIVEN, "carry": ASKED_BY}
"""The third question, where the second has not decided yet."""

_SITUATIONS = {
    (GIVEN, "no"): "extorted",
    (GIVEN, "yes"): "paid",
    (ASKED_BY, "work"): "ordered",
    (ASKED_BY, "other"): "passed_on",
}


def questions(answers: Mapping[str, str]) -> tuple[str, ...]:
    """Return the questions that the answers so far lead to, in order; the last may not be answered yet."""
    asked = [PART]
    if answers.get(PART) == "me":
        asked.append(WANTED)
        if third := _LAST.get(answers.get(WANTED, "")):
            asked.append(third)
    return tuple(asked)


def situation(answers: Mapping[str, str]) -> str:
    """Return which of the six situations the answers describe, "" while they do not say yet."""
    if answers.get(PART) == "others":
        return "witness"
    if answers.get(PART) == "me" and answers.get(WANTED) == "take":
        return "offered"
    last = questions(answers)[-1]
    return _SITUATIONS.get((last, answers.get(last, "")), "")
