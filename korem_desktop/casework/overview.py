"""Where a case stands, in one read: what its home page shows."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Case
from korem_desktop.failures import Failure, Known

if TYPE_CHECKING:  # for the types alone
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records


@dataclass(frozen=True, slots=True)
class Overview:
    """One moment of a case: its road now, its sheet, where the person was, and how much else is kept."""

    case: Case  # as the records have it now: its road may have been turned
    answers: Answers
    position: str  # opaque, as the screen of the statement wrote it
    evidence: int
    notes: int
    note_changed: datetime | None  # the last change of any note
    revisions: int  # how often a statement was printed or saved for filing
    fixed: datetime | None  # the last of them


def overview(opened: OpenVault, case: Case) -> Future[Overview]:
    """Return where a case stands; the future raises Known where a record is no answer."""

    def read(records: Records) -> Overview:
        try:
            answers = Answers.from_records(records.answers(case.id))
        except ValueError:
            raise Known(Failure.RECORDS_DAMAGED) from None
        now = next((kept for kept in records.cases() if kept.id == case.id), case)
        changes, revisions = records.note_changes(case.id), records.revisions(case.id)
        return Overview(
            case=now,
            answers=answers,
            position=records.position(case.id),
            evidence=len(records.evidence(case.id)),
            notes=len(changes),
            note_changed=max(changes, default=None),
            revisions=len(revisions),
            fixed=revisions[-1].fixed if revisions else None,
        )

    return opened.records.submit(read)
