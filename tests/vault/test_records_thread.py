"""The one thread that owns the records."""

from __future__ import annotations

import threading
from concurrent.futures import Future

import pytest

from korem_desktop.failures import Failure, Known
from korem_desktop.vault.connection import Interrupted
from korem_desktop.vault.records import Records
from korem_desktop.vault.records_thread import Priority, RecordsThread
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, do, known, reopened

# Counts for longer than any test waits, and stops only when interrupted.
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"


class Gate:
    """A job that holds the thread until it is let go."""

    def __init__(self, vault: Vault) -> None:
        self.reached, self.go_on = threading.Event(), threading.Event()
        self.future = vault.records.submit(self._wait)
        self.reached.wait()

    def _wait(self, records: Records) -> None:
        self.reached.set()
        self.go_on.wait()


def test_jobs_run_in_one_thread_that_is_not_the_callers(vault: Vault) -> None:
    """Every job meets the same thread."""
    names = {do(vault, lambda records: threading.current_thread().name) for _ in range(5)}
    assert names == {"records"}


def test_saves_go_before_what_was_there_first(vault: Vault) -> None:
    """Order of priority, and of arrival among equals."""
    gate = Gate(vault)
    order: list[str] = []
    futures = [
        vault.records.submit(lambda records, name=name: order.append(name), priority=priority)  # type: ignore[misc]
        for name, priority in [
            ("check", Priority.CHECK),
            ("screen 1", Priority.SCREEN),
            ("save 1", Priority.SAVE),
            ("screen 2", Priority.SCREEN),
            ("save 2", Priority.SAVE),
        ]
    ]
    gate.go_on.set()
    for future in futures:
        future.result()
    assert order == ["save 1", "save 2", "screen 1", "screen 2", "check"]


def test_a_failing_job_fails_alone(vault: Vault) -> None:
    """Its exception is its future's, and the thread goes on."""
    with pytest.raises(ZeroDivisionError):
        do(vault, lambda records: 1 // 0)
    with pytest.raises(SystemExit):
        do(vault, lambda records: exit())
    assert do(vault, lambda records: records.cases()) == [CASE]


def test_a_transaction_left_open_does_not_colour_the_next_job(vault: Vault) -> None:
    """What a job did not commit is undone."""

    def forgetful(records: Records) -> None:
        records.connection.execute("BEGIN")
        records.set_setting("a", "1")

    do(vault, forgetful)
    assert do(vault, lambda records: records.setting("a")) == ""


def test_a_save_interrupts_a_long_look_up_which_runs_again(vault: Vault) -> None:
    """The save does not wait, and the look-up still gets its answer."""
    begun = threading.Event()
    runs: list[int] = []

    def look_up(records: Records) -> str:
        runs.append(1)
        if len(runs) == 1:
            begun.set()
            records.connection.execute(ENDLESS)
        return "found"

    slow = vault.records.submit(look_up, priority=Priority.CHECK, interruptible=True)
    begun.wait()
    save = vault.records.submit(lambda records: records.set_setting("a", "1"), priority=Priority.SAVE)
    assert save.result() is None
    assert slow.result() == "found"
    assert len(runs) == 2


def test_a_save_is_never_interrupted(vault: Vault) -> None:
    """Jobs not marked so run to their end whatever else comes."""
    reached, go_on = threading.Event(), threading.Event()
    runs: list[int] = []

    def save(records: Records) -> int:
        runs.append(1)
        reached.set()
        go_on.wait()
        for number in range(50):
            records.save_answers(CASE.id, {"a": str(number)})
        return len(records.answers(CASE.id))

    saving = vault.records.submit(save, priority=Priority.SCREEN)
    reached.wait()
    others = [vault.records.submit(lambda records: records.cases(), priority=Priority.SAVE) for _ in range(9)]
    go_on.set()
    assert saving.result() == 1
    assert all(other.result() == [CASE] for other in others)
    assert runs == [1]


def test_an_interruption_not_asked_for_runs_the_job_again(vault: Vault) -> None:
    """A save that met somebody else's interruption is not lost."""
    runs: list[int] = []

    def save(records: Records) -> None:
        runs.append(1)
        if len(runs) == 1:
            raise Interrupted
        records.set_setting("a", "1")

    vault.records.submit(save, priority=Priority.SAVE).result()
    assert do(vault, lambda records: records.setting("a")) == "1"


def test_hundreds_of_saves_among_interruptions_all_arrive(vault: Vault) -> None:
    """Saves and interruptible look-ups in a crowd: every save is there."""
    look_ups: list[Future[object]] = []
    saves = []
    for number in range(150):
        look_ups.append(
            vault.records.submit(
                lambda records: records.connection.execute(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 2000)"
                    " SELECT max(i) FROM n"
                ),
                priority=Priority.CHECK,
                interruptible=True,
            )
        )
        saves.append(
            vault.records.submit(
                lambda records, number=number: records.save_answers(CASE.id, {f"p{number}": str(number)}),  # type: ignore[misc]
                priority=Priority.SAVE,
            )
        )
    assert [save.result() for save in saves] == [None] * 150
    assert all(look_up.result() == [(2000,)] for look_up in look_ups)
    assert do(vault, lambda records: len(records.answers(CASE.id))) == 150


def test_closing_drains_the_saves(vault: Vault) -> None:
    """Everything queued that writes is written before the records close."""
    gate = Gate(vault)
    saves = [
        vault.records.submit(
            lambda records, number=number: records.save_answers(CASE.id, {f"p{number}": "x"}),  # type: ignore[misc]
            priority=Priority.SAVE,
        )
        for number in range(20)
    ]
    note = vault.records.submit(lambda records: records.set_setting("a", "1"))
    look_up = vault.records.submit(
        lambda records: records.cases(), priority=Priority.CHECK, interruptible=True
    )
    closing = threading.Thread(target=vault.close)
    closing.start()
    with known(Failure.RECORDS_CLOSED):
        look_up.result()
    gate.go_on.set()
    closing.join()
    assert [save.exception() for save in saves] == [None] * 20
    assert note.exception() is None
    with reopened(vault.folder) as again:
        assert do(again, lambda records: len(records.answers(CASE.id))) == 20
        assert do(again, lambda records: records.setting("a")) == "1"


def test_closing_stops_a_running_look_up(vault: Vault) -> None:
    """A lock does not wait for a long check."""
    begun = threading.Event()

    def endless(records: Records) -> None:
        begun.set()
        records.connection.execute(ENDLESS)

    slow = vault.records.submit(endless, priority=Priority.CHECK, interruptible=True)
    begun.wait()
    vault.close()
    with known(Failure.RECORDS_CLOSED):
        slow.result()


def test_a_cancelled_job_does_not_run(vault: Vault) -> None:
    """A future cancelled while it waits is left out, also where the records close first."""
    gate = Gate(vault)
    ran: list[int] = []
    one = vault.records.submit(lambda records: ran.append(1))
    two = vault.records.submit(lambda records: ran.append(2), interruptible=True)
    assert one.cancel()
    assert two.cancel()
    closing = threading.Thread(target=vault.close)
    closing.start()
    gate.go_on.set()
    closing.join()
    assert ran == []


def test_what_opening_raises_is_the_openers() -> None:
    """A failed opening leaves no thread behind."""

    def refuse() -> Records:
        raise Known(Failure.RECORDS_DAMAGED)

    before = threading.active_count()
    with known(Failure.RECORDS_DAMAGED):
        RecordsThread(refuse)
    for thread in threading.enumerate():
        if thread.name == "records":
            thread.join()
    assert threading.active_count() == before
