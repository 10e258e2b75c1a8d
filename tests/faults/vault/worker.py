"""A worker to be killed: does one thing to a vault and says what is safe, line by line, as soon as it is.

``python -m tests.faults.vault.worker VERB FOLDER``. Each line is written at once, so that a line seen before
a kill is a promise. A foreseen failure is said as ``known KIND``, and the worker ends in order.

The records run in the worker's only thread: strace counts system calls by thread, and "the N-th write" is to
mean one place in one order.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from korem_desktop.casework.opening import OpenVault
from korem_desktop.casework.statements import Statements
from korem_desktop.clock import SystemClock
from korem_desktop.domain.case import Case
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.failures import Known
from korem_desktop.vault import checking, session
from korem_desktop.vault.kdf import Cost
from korem_desktop.vault.records import Records
from korem_desktop.vault.records_thread import Priority
from korem_desktop.vault.recovery_code import RecoveryCode
from korem_desktop.vault.vault import Vault, create, unlock

PASSPHRASE = "a throw-away one"
OTHER = "another throw-away one"
OLDEST = "throw-away 1.0"  # of the specimen that is brought up
CODE = RecoveryCode(bytes(range(16)))
CHEAP = Cost(64, 1, 1)
SAVES = 4
NOW = datetime(2026, 3, 17, 14, 5, 6, tzinfo=UTC)
CASE = Case("case-1", "main_road", NOW)
LONG = "ә" * 9000  # more than a page


class InOneThread:
    """Stands in for the records thread: a job is done when it is handed in."""

    def __init__(self, opening: Callable[[], Records], reopen: object = None) -> None:
        self._records = opening()

    def submit(
        self,
        job: Callable[[Records], Any],
        *,
        priority: Priority = Priority.SCREEN,
        interruptible: bool = False,
    ) -> Future[Any]:
        """Do a job as the thread would."""
        future: Future[Any] = Future()
        try:
            future.set_result(job(self._records))
        except Exception as error:
            future.set_exception(error)
        self._records.connection.roll_back()
        return future

    def close(self) -> None:
        """Close the records."""
        self._records.connection.close()


def say(line: str) -> None:
    """Promise something; a promise that cannot be given is none."""
    with suppress(OSError):
        os.write(1, line.encode() + b"\n")


def make(folder: Path) -> None:
    """Make a vault with a case."""
    vault = create(folder / "vault", PASSPHRASE, cost=CHEAP)
    say("made")
    add_case(vault, CASE)
    say("case")
    vault.close()
    say("closed")


def add_case(vault: Vault, case: Case) -> None:
    """Put down the case everything else belongs to."""
    vault.records.submit(lambda records: records.add_case(case), priority=Priority.SAVE).result()


def save(folder: Path) -> None:
    """Save answers as they are typed, each save two places that belong together."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    statements = Statements(OpenVault(vault), SystemClock())
    for number in range(SAVES):
        value = f"{number} {LONG}"
        statements.save(CASE, {"left": value, "right": value, f"place {number}": value}, str(number)).result()
        say(f"saved {number}")
    vault.close()
    say("closed")


def intake(folder: Path) -> None:
    """Take a file in, in two segments."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    vault.sealed._chunk_size, vault.sealed._segment_chunks = 65536, 4
    item = vault.sealed.take_in("case-1", folder / "source", origin=Origin.FILE, medium=Medium.SOUND, now=NOW)
    say(f"kept {item.sha256}")
    vault.close()
    say("closed")


def delete(folder: Path) -> None:
    """Remove the one item there is."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    item: EvidenceItem = vault.records.submit(lambda records: records.evidence("case-1")).result()[0]
    vault.sealed.delete(item)
    say("deleted")
    vault.close()
    say("closed")


def passphrase(folder: Path) -> None:
    """Set another passphrase."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    say("changed" + "".join(f" {told.value}" for told in vault.keys.change_passphrase(OTHER, cost=CHEAP)))
    vault.close()
    say("closed")


def damage(folder: Path) -> None:
    """Spoil a page of the records, and leave a journal that is not theirs."""
    with (folder / "vault" / "records.db").open("r+b") as file:
        file.seek(5000)
        file.write(b"spoilt")
    (folder / "vault" / "records.db-journal").write_bytes(b"stray" * 500)
    say("closed")


def heal(folder: Path) -> None:
    """Unlock damaged records, which their copy replaces."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    vault.close()
    say("closed")


def renew(folder: Path) -> None:
    """Take a new master key, since somebody may know the passphrase, and save one thing more."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    told = vault.keys.renew(passphrase=OTHER, code=CODE, cost=CHEAP)
    say("changed" + "".join(f" {kind.value}" for kind in told))
    job = partial(Records.save_answers, case=CASE.id, changes={"after": "1"})
    vault.records.submit(job, priority=Priority.SAVE).result()
    say("saved")
    vault.close()
    say("closed")


def erase(folder: Path) -> None:
    """Erase the vault."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    vault.erase()
    say("erased")


def delete_case(folder: Path) -> None:
    """Remove the case with all that belongs to it."""
    vault = unlock(folder / "vault", PASSPHRASE)
    say("unlocked")
    vault.sealed.delete_case(CASE.id)
    say("deleted")
    vault.close()
    say("closed")


def migrate(folder: Path) -> None:
    """Bring up a vault of the first format, and save one thing more."""
    vault = unlock(folder / "vault", OLDEST)
    say("unlocked")
    job = partial(Records.set_setting, name="after", value="1")
    vault.records.submit(job, priority=Priority.SAVE).result()
    say("saved")
    vault.close()
    say("closed")


VERBS = {
    "migrate": migrate,
    "damage": damage,
    "heal": heal,
    "make": make,
    "save": save,
    "intake": intake,
    "delete": delete,
    "delete_case": delete_case,
    "passphrase": passphrase,
    "renew": renew,
    "erase": erase,
}


def stay_in_one_thread() -> None:
    """Have whatever opens a vault from now on do all in the thread that asks."""
    setattr(session, "RecordsThread", InOneThread)  # noqa: B010 - not one by type
    setattr(checking.FirstLook, "start", checking.FirstLook._run)  # noqa: B010


def obey(verb: Callable[[Path], None], folder: Path) -> None:
    """Do one thing; a foreseen failure is said."""
    try:
        verb(folder)
    except Known as known:
        say(f"known {known.kind.value}")


if __name__ == "__main__":
    stay_in_one_thread()
    obey(VERBS[sys.argv[1]], Path(sys.argv[2]))
