"""The statement's answers: beginning a case, reading the sheet, saving it, turning to another road."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from korem_desktop.clock import Clock
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Case
from korem_desktop.domain.interviews.roads import plan_of
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

    def begin(
        self, plan: str, language: Language, answers: Mapping[str, str] = MappingProxyType({})
    ) -> Future[Case]:
        """Begin a case along a road, with what was answered before (as ``Answers.to_records``), and log it.

        The case, its answers and the log entry are kept together or not at all.
        """
        case = Case(secrets.token_hex(16), plan, self._clock.now())
        first = dict(answers)

        def add(records: Records) -> Case:
            with records.transaction():
                records.add_case(case)
                if first:
                    records.save_answers(case.id, first)
                records.append_log(case.id, "case_begun", {"plan": plan, "language": language.value})
            return case

        return self._records.submit(add)

    def turn(self, case: Case, plan: str) -> Future[Case]:
        """Turn a case to another road and log it; not an answer is touched. Return the case as it now is.

        Raises ValueError at once where there is no such road. The position stays as it was.
        """
        turned = replace(case, plan=plan_of(plan).id)

        def change(records: Records) -> Case:
            with records.transaction():
                records.set_plan(case.id, plan)
                records.append_log(case.id, "road_turned", {"plan": plan})
            return turned

        return self._records.submit(change)

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
