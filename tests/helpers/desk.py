"""An open case to work on: with casework alone, or with the runner a screen needs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from korem_desktop.casework.opening import OpenVault
from korem_desktop.clock import Clock, SystemClock
from korem_desktop.domain.answer import Answers
from korem_desktop.domain.case import Case
from korem_desktop.domain.log import LogEntry
from korem_desktop.failures import Known
from korem_desktop.languages import Language
from tests.helpers.vaults import CASE, a_vault

if TYPE_CHECKING:
    from korem_desktop.desktop.running import Fault
    from korem_desktop.desktop.workplace import Workplace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@dataclass
class Opened:
    """An open vault with one case."""

    vault: OpenVault
    folder: Path
    case: Case = CASE
    clock: Clock = field(default_factory=SystemClock)

    def log(self) -> list[LogEntry]:
        """Return the handling log."""
        return self.vault.records.submit(lambda records: records.log(self.case.id)).result()

    def events(self) -> list[str]:
        """Return what the handling log says was done."""
        return [entry.event for entry in self.log()]

    def sealed(self) -> list[Path]:
        """Return the files of the sealed folder."""
        return sorted((self.vault.folder / "sealed").iterdir())

    def answer(self, answers: Answers) -> None:
        """Put answers into the vault."""
        records = answers.to_records()
        self.vault.records.submit(lambda r: r.save_answers(self.case.id, records)).result()


@contextmanager
def an_open_case(folder: Path, *, practice: bool = False) -> Iterator[Opened]:
    """Make a vault with one case, and close it at the end."""
    vault = a_vault(folder, practice=practice)
    vault.records.submit(lambda records: records.add_case(CASE)).result()
    opened = Opened(OpenVault(vault), folder)
    try:
        yield opened
    finally:
        opened.vault.close()


@dataclass
class Desk:
    """An open case with a runner, and what the window would have been told."""

    case: Opened
    place: Workplace
    said: list[Known]
    faults: list[Fault]


@contextmanager
def a_desk(folder: Path, *, language: Language = Language.EN) -> Iterator[Desk]:
    """Lay out what a screen is given; no unforeseen error may have come by the end."""
    from korem_desktop.desktop.running import Runner
    from korem_desktop.desktop.workplace import Workplace

    with an_open_case(folder) as opened:
        runner, said, faults = Runner(), list[Known](), list["Fault"]()
        runner.failed.connect(said.append)
        runner.bug.connect(faults.append)
        place = Workplace(opened.vault, opened.case, runner, opened.clock, lambda: language, said.append)
        try:
            yield Desk(opened, place, said, faults)
        finally:
            runner.close()
            runner.wait(20)
        assert not faults
