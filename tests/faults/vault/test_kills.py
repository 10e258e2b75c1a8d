"""Killed, or failed with an error, at every write, sync, rename and removal: nothing promised is lost.

strace stops the worker at the N-th call of a kind. ``make campaign`` takes every N of every verb; the tests
here without the mark are a sample of the same.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from korem_desktop.domain.log import first_break
from korem_desktop.failures import Failure, Known
from korem_desktop.vault import migrations
from korem_desktop.vault.erasing import finish
from korem_desktop.vault.vault import Vault, create, is_vault, unlock
from tests.faults.vault import tracing, worker
from tests.faults.vault.tracing import KILL
from tests.helpers.vaults import CHEAP, content, do, reopened
from tests.vault import second_reader

SOURCE = hashlib.shake_256(b"source").digest(400_000)
OLDEST = tracing.ROOT / "tests" / "vault" / "specimens" / "1.0" / "vault"
BEFORE = {
    "migrate": (),
    "make": (),
    "save": ("make",),
    "intake": ("make",),
    "delete": ("make", "intake"),
    "delete_case": ("make", "intake"),
    "passphrase": ("make", "intake"),
    "renew": ("make", "save", "intake"),
    "erase": ("make", "intake"),
    "heal": ("make", "intake", "damage"),
}


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for each verb as it stands before it begins."""
    home = tmp_path_factory.mktemp("stages")
    for verb, earlier in BEFORE.items():
        (home / verb).mkdir()
        (home / verb / "source").write_bytes(SOURCE)
        if verb == "migrate":
            shutil.copytree(OLDEST, home / verb / "vault")
        for step in earlier:
            assert tracing.run("worker", step, home / verb)[-1] == "closed"
    return home


@cache
def counts(verb: str, stage: Path) -> dict[str, int]:
    """Return how often the worker makes each call when nothing goes wrong."""
    folder = stage.parent / f"count-{verb}"
    shutil.copytree(stage, folder)
    return tracing.count("worker", verb, folder)


def check(verb: str, folder: Path, promised: list[str], is_kill: bool, is_heard: bool) -> None:
    """Look at what is left: every promise kept, nothing half, and no false alarm."""
    place = folder / "vault"
    if verb == "erase":
        check_erase(place, promised)
        return
    if verb == "make" and not ("made" in promised and is_vault(place)):
        assert "made" not in promised
        if not is_vault(place):
            create(place, worker.PASSPHRASE, cost=CHEAP).close()
    with reopened(place, secret(verb, place, promised)) as vault:
        allowed = {Failure.KEYS_COPY_HEALED} if verb in ("make", "passphrase", "renew") else set()
        if verb == "renew":
            allowed |= {Failure.REKEY_FINISHED, Failure.REKEY_UNDONE}
        if verb == "heal":
            allowed = {Failure.JOURNAL_STRAY, Failure.RECORDS_HEALED}
        if is_kill:
            assert set(vault.notices) <= allowed
        assert not [path for path in (place / "sealed").iterdir() if path.suffix == ".part"]
        integrity = do(vault, lambda records: records.connection.execute("PRAGMA cipher_integrity_check"))
        assert integrity == []
        assert do(vault, lambda r: r.connection.execute("PRAGMA integrity_check")) == [("ok",)]
        if verb != "make" or "case" in promised:
            looks = {
                "save": check_saves,
                "intake": check_intake,
                "delete": check_delete,
                "heal": check_healed,
                "delete_case": check_delete_case,
                "migrate": check_migrated,
                "passphrase": check_item,
                "renew": check_renewed,
            }
            looks.get(verb, check_case)(vault, promised, is_heard)
    if verb == "migrate":
        assert not list(place.glob("records.db.before*"))
    if verb in ("passphrase", "renew"):
        assert not list(place.glob("records.db.new*"))
    assert (place / "keys").read_bytes() == (place / "keys.2").read_bytes()
    assert not (place / "unfinished").exists()


def secret(verb: str, place: Path, promised: list[str]) -> str:
    """Return the passphrase that opens: the new one where promised, the old one where refused."""
    if verb == "migrate":
        return worker.OLDEST
    if verb not in ("passphrase", "renew"):
        return worker.PASSPHRASE
    told = [line.split()[1] for line in promised if line.startswith("known")]
    if any(line.startswith("changed") for line in promised):
        return worker.OTHER
    if told and told != [Failure.KEYS_UNCERTAIN]:
        return worker.PASSPHRASE
    with suppress(Known):
        unlock(place, worker.PASSPHRASE).close()
        return worker.PASSPHRASE
    return worker.OTHER


def check_erase(place: Path, promised: list[str]) -> None:
    """Nothing was begun and the vault is whole, or the next start finishes it and nothing is left."""
    finish(place)
    if place.exists() and os.listdir(place):
        assert "erased" not in promised
        with reopened(place, worker.PASSPHRASE) as vault:
            check_item(vault, promised, is_heard=True)


def check_item(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """The case and its item are there whole."""
    (item,) = do(vault, lambda records: records.evidence("case-1"))
    assert content(vault, item) == SOURCE
    assert vault.sealed.unclaimed() == []


def check_renewed(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """Everything of before is there, and what was saved after it."""
    check_item(vault, promised, is_heard)
    answers = do(vault, lambda records: records.answers("case-1"))
    assert "after" in answers or "saved" not in promised
    assert answers["left"] == f"{worker.SAVES - 1} {worker.LONG}"


@cache
def specimen() -> Any:
    """Return what the vault of the first format holds, read by the second reader."""
    return second_reader.read(OLDEST, worker.OLDEST)["cases"][0]


def check_migrated(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """Everything of the older vault is there in the present shape, with what came after."""
    (case,) = do(vault, lambda records: records.cases())
    version = do(vault, lambda records: records.connection.execute("PRAGMA user_version"))
    assert version == [(migrations.current().version,)]
    assert do(vault, lambda records: records.answers(case.id)) == specimen()["answers"]
    items = do(vault, lambda records: records.evidence(case.id))
    assert [content(vault, item) for item in items] == [item["content"] for item in specimen()["evidence"]]
    assert first_break(case.id, do(vault, lambda records: records.log(case.id))) is None
    assert do(vault, lambda records: list(records.search_rows.find(case.id, ["позв"])))
    assert do(vault, lambda records: records.setting("after")) == "1" or "saved" not in promised
    assert vault.sealed.unclaimed() == []


def check_delete_case(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """The case is there whole, or nothing of it is; files left over are only counted."""
    if do(vault, lambda records: records.cases()):
        assert "deleted" not in promised
        check_item(vault, promised, is_heard)
    else:
        assert do(vault, lambda records: records.evidence("case-1")) == []
        assert "deleted" not in promised or vault.sealed.unclaimed() == []


def check_case(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """The case is there."""
    assert do(vault, lambda records: records.cases()) == [worker.CASE]


def check_saves(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """At least the last save promised, at most the one after it, and each whole."""
    last = max([int(line.split()[1]) for line in promised if line.startswith("saved")], default=-1)
    answers = do(vault, lambda records: records.answers("case-1"))
    found = int(answers["left"].split()[0]) if answers else -1
    assert last <= found
    assert found <= last + 1 or not is_heard
    if answers:
        assert answers["left"] == answers["right"] == f"{found} {worker.LONG}"
        assert do(vault, lambda records: records.position("case-1")) == str(found)
    assert {place for place in answers if " " in place} == {f"place {n}" for n in range(found + 1)}


def check_intake(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """The item is there whole with its entry, or there is nothing of it."""
    items = do(vault, lambda records: records.evidence("case-1"))
    log = do(vault, lambda records: records.log("case-1"))
    assert len(items) == len(log) <= 1
    assert first_break("case-1", log) is None
    if any(line.startswith("kept") for line in promised):
        assert items
    for item in items:
        assert content(vault, item) == SOURCE
        assert item.sha256 == hashlib.sha256(SOURCE).hexdigest()
    assert vault.sealed.unclaimed() == []
    assert do(vault, lambda records: records.sealed_rows.unfinished()) == []


def check_healed(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """The item of the lock before is there, with its entry."""
    (item,) = do(vault, lambda records: records.evidence("case-1"))
    assert content(vault, item) == SOURCE
    assert first_break("case-1", do(vault, lambda records: records.log("case-1"))) is None


def check_delete(vault: Vault, promised: list[str], is_heard: bool) -> None:
    """The item is there whole, or its key and details are gone; files left over are only counted."""
    items = do(vault, lambda records: records.evidence("case-1"))
    log = do(vault, lambda records: records.log("case-1"))
    assert first_break("case-1", log) is None
    assert len(log) == 2 - len(items)
    if items:
        assert "deleted" not in promised
        assert content(vault, items[0]) == SOURCE
    else:
        assert log[0].details is None
        assert "deleted" not in promised or vault.sealed.unclaimed() == []


FAULTS = (KILL, "error=ENOSPC", "error=EIO")


def take_points(
    verb: str, stages: Path, folder: Path, fault: str, most: dict[str, int] | None, onwards: bool
) -> int:
    """Inject a fault at so many places of each call of a verb (None: all); return how many runs."""
    runs = 0
    for call, count in counts(verb, stages / verb).items():
        for number in tracing.points(count, count if most is None else most.get(call, 0)):
            when = f"{number}+" if onwards else f"{number}"
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(stages / verb, folder)
            promised = tracing.inject("worker", verb, folder, call, fault, when)
            try:
                # A failing write is a failing promise too, where it meets the worker's own output.
                check(verb, folder, promised, fault == KILL, is_heard=call != "write")
            except BaseException as error:
                error.add_note(f"{verb}: {fault} at {call} number {when} of {count}, promised {promised}")
                raise
            runs += 1
    return runs


KILLS = {"pwrite64": 2, "fsync": 1, "renameat": 1}


@pytest.mark.parametrize("verb", BEFORE)
def test_a_kill_loses_nothing_promised(verb: str, stages: Path, tmp_path: Path) -> None:
    """A sample of places for every verb."""
    assert take_points(verb, stages, tmp_path / "run", KILL, KILLS, onwards=False)


@pytest.mark.parametrize("verb", ["save", "intake", "renew"])
def test_a_full_or_failing_medium_loses_nothing_promised(verb: str, stages: Path, tmp_path: Path) -> None:
    """From one place on every write, sync and rename fails."""
    assert take_points(
        verb, stages, tmp_path / "run", "error=ENOSPC", {"pwrite64": 2, "write": 1}, onwards=True
    )
    assert take_points(verb, stages, tmp_path / "run", "error=EIO", {"fsync": 2}, onwards=False)


@pytest.mark.campaign
@pytest.mark.parametrize("onwards", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("verb", BEFORE)
def test_every_place(verb: str, fault: str, onwards: bool, stages: Path, tmp_path: Path) -> None:
    """Every call of every kind of every verb: killed, full, failing; once, and from there on."""
    if fault == KILL and onwards:
        return
    assert take_points(verb, stages, tmp_path / "run", fault, None, onwards)
