"""The statement being written: the sheet behind the pages, and what of it is not saved yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from korem_desktop.casework.statements import Statements
from korem_desktop.casework.unsaved import Unsaved
from korem_desktop.desktop.interview.editors.field import Around
from korem_desktop.desktop.interview.editors.frame import QuestionFrame
from korem_desktop.desktop.interview.editors.wording import Words
from korem_desktop.desktop.interview.removal import Removal, difference
from korem_desktop.desktop.interview.saving import Changes, DraftSaver, MakeTimer
from korem_desktop.desktop.workplace import Workplace
from korem_desktop.domain.answer import Answer, Answers, Place
from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.domain.interview import Interview
from korem_desktop.domain.question import Kind, Plan
from korem_desktop.failures import Known
from korem_desktop.languages import Language

Speech = tuple[Language, str]
"""What the words depend on: the language, and the side that the applicant stands on."""


class Draft(QObject):
    """One sheet with the editors' unsaved changes, its saving, and the row that can be put back.

    ``handed_over`` comes each time that changed answers go to be saved.
    """

    handed_over = Signal()

    def __init__(
        self,
        workplace: Workplace,
        statements: Statements,
        plan: Plan,
        answers: Answers,
        at: str,
        *,
        words: Callable[[Language, str], Words],
        side: Callable[[Answers], str],
        position: Callable[[], str],
        timer: MakeTimer,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._statements = statements
        self._words = words
        self._side = side
        self._dirty: dict[Place, QuestionFrame] = {}
        self._removal: Removal | None = None
        interview = Interview(plan, answers, at)
        self._speech = (workplace.wording_language(), side(answers))
        self.around = Around(words(*self._speech), interview, workplace.clock)
        self._position = position
        self.saver = DraftSaver(self._gather, position, self._send, timer, self)

    @property
    def interview(self) -> Interview:
        """Return the interview; another object after :meth:`undo_removal`."""
        return self.around.interview

    @property
    def speech(self) -> Speech:
        """Return in what the words of ``around`` are."""
        return self._speech

    def unsaved(self) -> Unsaved:
        """Return the answers no save has confirmed, and where the person is."""
        case, changes = self._workplace.case.id, self.saver.unsaved()
        return Unsaved({case: changes}, {case: self._position()}) if changes else Unsaved()

    def turn(self) -> bool:
        """Take the words of the language and side of now; return whether they are others than before."""
        speech = (self._workplace.wording_language(), self._side(self.interview.answers))
        if speech == self._speech:
            return False
        self._speech = speech
        self.around.words = self._words(*speech)
        return True

    def note(self, frame: QuestionFrame) -> None:
        """Hear that something was typed or chosen; a choice is in the sheet at once."""
        self._dirty[frame.place] = frame
        if frame.field.decides:
            self.commit()
        self.saver.touch()

    def commit(self) -> None:
        """Bring what stands in the fields into the sheet."""
        dirty, self._dirty = self._dirty, {}
        for place, frame in dirty.items():
            self.interview.answers.set(place, frame.value())

    def go_to_row(self, group: str, row: str) -> None:
        """Go to the first page of a row; stays where there is none."""
        stops = (stop for stop in self.interview.stops() if stop.page.group == group and stop.row == row)
        self.interview.go_to(next((stop.key for stop in stops), ""))

    def remove(self, group: str, row: str) -> None:
        """Remove a row; it can be put back until the next one is removed."""
        self.commit()
        before = self.interview.answers.to_records()
        self.interview.remove_row(group, row)
        self._removal = Removal(group, before, self.interview.answers.to_records())
        self.around.removed = group

    def undo_removal(self) -> bool:
        """Put the removed row back; every page must be made anew then. Return whether there was one."""
        if self._removal is None:
            return False
        self.saver.add(self._gather())
        now = self.interview.answers.to_records()
        restored = self._removal.undone(now)
        self.saver.add(difference(now, restored))
        at = self.interview.current.key
        self.around.interview = Interview(self.interview.plan, Answers.from_records(restored), at)
        self.forget_removal()
        return True

    def forget_removal(self) -> None:
        """Offer no more to put a row back."""
        self._removal = None
        self.around.removed = ""

    def choose(self, item: EvidenceItem) -> dict[Place, Answer]:
        """Add an item just taken in, and choose it for the statement; return the answers changed."""
        self.around.evidence = (*self.around.evidence, item)
        return self._choose_anew(lambda chosen: (*chosen, item.id))

    def keep_evidence(self, items: Sequence[EvidenceItem]) -> dict[Place, Answer]:
        """Take the vault's items as they are now; one that is gone is chosen no more. Return what changed."""
        self.around.evidence = tuple(items)
        known = {item.id for item in items}
        return self._choose_anew(lambda chosen: tuple(one for one in chosen if one in known))

    def _choose_anew(self, choose: Callable[[tuple[str, ...]], tuple[str, ...]]) -> dict[Place, Answer]:
        self.commit()
        changed = {}
        for page in self.interview.plan.pages:
            for question in page.questions:
                if question.kind is not Kind.EVIDENCE:
                    continue
                value = self.interview.answers.get(question.id).value
                items = value if isinstance(value, tuple) else ()
                chosen = tuple(item for item in items if isinstance(item, str))
                wanted = choose(chosen)
                if wanted != chosen:
                    place = Place(question.id)
                    changed[place] = Answer(wanted or None)
                    self.interview.answers.set(place, changed[place])
                    self.saver.touch()
        return changed

    def _gather(self) -> Changes:
        self.commit()
        changes = self.interview.answers.take_changes()
        if changes:
            self.handed_over.emit()
        return changes

    def _send(
        self,
        changes: Mapping[str, str | None],
        position: str,
        *,
        done: Callable[[], None],
        failed: Callable[[Known], None],
    ) -> None:
        try:
            future = self._statements.save(self._workplace.case, changes, position)
        except Known as known:
            failed(known)
            return
        self._workplace.runner.follow(future, done=lambda _: done(), failed=failed)
