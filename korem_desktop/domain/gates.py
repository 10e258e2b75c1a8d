"""The gates before a vault: whose computer, what happened, how much time.

They advise and never block, and nothing of them is stored: the answers live as long as the object does.
"""

from __future__ import annotations

from collections.abc import Mapping

from korem_desktop.domain.interviews import unsure
from korem_desktop.domain.interviews.branches import SITUATIONS

COMPUTER, NOT_HERE = "computer", "not_here"
HAPPENED, FOUND, BEFORE = "happened", "found", "before"
TIME = "time"

COMPUTERS = ("mine", "shared", "employer", "other")
WATCHED = ("employer", "other")
"""Computers whose screen somebody else may see: advised against, and never refused."""

UNSURE = "unsure"
WARNED = ("paid", "ordered", "passed_on")
"""Situations in which something must be said before a word is written."""

ROADS = ("express", "main_road")
"""Names of the plans, the shorter first."""

CHOICES: Mapping[str, tuple[str, ...]] = {
    COMPUTER: COMPUTERS,
    HAPPENED: (*SITUATIONS, UNSURE),
    **unsure.CHOICES,
    TIME: ROADS,
}
"""The pages that ask, with the ids of their choices; the other pages only say something."""

_GATES = (COMPUTER, HAPPENED, TIME)


class Gates:
    """A walk through the gates, page by page; a page is named by its id."""

    def __init__(self) -> None:
        self._answers: dict[str, str] = {}
        self._current = COMPUTER

    @property
    def current(self) -> str:
        """Return the page in front."""
        return self._current

    @property
    def number(self) -> int:
        """Return which of the gates the page in front belongs to, from 1."""
        before = self.path()[: self.path().index(self._current) + 1]
        return sum(page in _GATES for page in before)

    @property
    def count(self) -> int:
        """Return how many gates there are."""
        return len(_GATES)

    @property
    def computer(self) -> str:
        """Return whose computer it is, "" while that is not said."""
        return self._answers.get(COMPUTER, "")

    @property
    def situation(self) -> str:
        """Return which of the six situations it is, as chosen or as found by the plain questions."""
        chosen = self._answers.get(HAPPENED, "")
        return unsure.situation(self._answers) if chosen == UNSURE else chosen

    @property
    def road(self) -> str:
        """Return the name of the road chosen, "" while none is."""
        return self._answers.get(TIME, "")

    def path(self) -> tuple[str, ...]:
        """Return the pages in order as the answers so far have them."""
        pages = [COMPUTER]
        if self.computer in WATCHED:
            pages.append(NOT_HERE)
        pages.append(HAPPENED)
        if self._answers.get(HAPPENED) == UNSURE:
            pages += [*unsure.questions(self._answers), FOUND]
        if self.situation in WARNED:
            pages.append(BEFORE)
        return (*pages, TIME)

    def choices(self) -> tuple[str, ...]:
        """Return the ids of the choices on the page in front, none where it only says something."""
        return CHOICES.get(self._current, ())

    def chosen(self) -> str:
        """Return the choice made on the page in front, "" where there is none."""
        return self._answers.get(self._current, "")

    def choose(self, choice: str) -> None:
        """Make a choice on the page in front; raises ValueError where it is not offered."""
        if choice not in self.choices():
            raise ValueError(choice)
        self._answers[self._current] = choice

    def is_answered(self) -> bool:
        """Return whether one may go on from the page in front."""
        return not self.choices() or bool(self.chosen())

    def is_last(self) -> bool:
        """Return whether no page comes after the one in front."""
        return self._current == self.path()[-1]

    def next(self) -> bool:
        """Go to the next page; returns False where there is none, or where nothing is chosen yet."""
        path = self.path()
        if not self.is_answered() or self.is_last():
            return False
        self._current = path[path.index(self._current) + 1]
        return True

    def back(self) -> bool:
        """Go to the page before; returns False on the first."""
        path = self.path()
        place = path.index(self._current)
        self._current = path[max(0, place - 1)]
        return place > 0
