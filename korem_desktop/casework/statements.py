"""The statement's answers: beginning a case, reading the sheet, saving it."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Case
from korem_desktop.failures import Failure, Known
from korem_desktop.languages import Language

if TYPE_CHECKING:
    from korem_desktop.casework.opening import OpenVault
    from korem_desktop.vault.records import Records


class Statements:
    """The statements of an open vault. Every call returns a future of the records thread."""

    def __init__(self, opened: OpenVault, clock: Clock) -> None:
        self._records = opened.records
        self._clock = clock

    def begin(self, plan: str, language: Language) -> Future[Case]:
        """Begin a case with a kind of interview, and say so in the log."""
        case = Case(secrets.token_hex(16), plan, self._clock.now())

        def add(records: Records) -> Case:
            records.add_case(case)
            records.append_log(case.id, "case_begun", {"plan": plan, "language": language.value})
            return case

        return self._records.submit(add)

    def load(self, case: Case) -> Future[tuple[Answers, str]]:
        """Return the sheet and where the person was; the future raises Known where a record is no answer."""

        def read(records: Records) -> tuple[Answers, str]:
            try:
                answers = Answers.from_records(records.answers(case.id))
            except ValueError:
                raise Known(Failure.RECORDS_DAMAGED) from None
            return answers, records.position(case.id)

        return self._records.submit(read)

    def save(self, case: Case, changes: Mapping[str, str | None], position: str) -> Future[None]:
        """Save what changed, whole or not at all, before anything of a lower priority; None deletes a key."""
        from korem_desktop.vault.records_thread import Priority  # late: SQLCipher is not needed to start

        kept = dict(changes)
        return self._records.submit(
            lambda records: records.save_answers(case.id, kept, position), priority=Priority.SAVE
        )
