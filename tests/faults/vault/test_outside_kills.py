"""Killed, or failed, at every write, sync, rename and removal of a backup and a restore: nothing is lost.

strace stops the worker at the N-th call of a kind, as in test_kills. ``make campaign`` takes every N of every
verb; the tests here without the mark are a sample of the same.
"""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

import pytest

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import backup_folder, restoring
from korem_desktop.vault.erasing import finish
from korem_desktop.vault.vault import Vault, is_vault, unlock
from tests.faults.vault import tracing
from tests.faults.vault.outside_worker import OTHER
from tests.faults.vault.test_kills import SOURCE
from tests.faults.vault.tracing import KILL
from tests.faults.vault.worker import NOW, PASSPHRASE
from tests.helpers.vaults import content, do, reopened

BEFORE = {
    "first": ("make", "intake"),
    "follow": ("make", "intake", "first"),
    "rekeyed": ("make", "intake", "first", "again", "rekey"),
    "restore": ("make", "intake", "first"),
    "records": ("make", "intake", "first"),
    "files": ("make", "intake", "first"),
    "erase": ("make", "intake", "first"),
}
FAULTS = (KILL, "error=ENOSPC", "error=EIO")


@pytest.fixture(scope="session")
def stages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for each verb as it stands before it begins."""
    home = tmp_path_factory.mktemp("outside")
    made: dict[tuple[str, ...], Path] = {}
    for verb, earlier in BEFORE.items():
        done = next((n for n in range(len(earlier), 0, -1) if earlier[:n] in made), 0)
        if done:
            shutil.copytree(made[earlier[:done]], home / verb)
        else:
            (home / verb).mkdir()
            (home / verb / "source").write_bytes(SOURCE)
        for step in earlier[done:]:
            assert tracing.run("outside_worker", step, home / verb)[-1] == "closed"
        if verb == "files":
            next((home / verb / "vault" / "sealed").iterdir()).unlink()
        else:
            made[earlier] = home / verb
    return home


@cache
def counts(verb: str, stage: Path) -> dict[str, int]:
    """Return how often the worker makes each call when nothing goes wrong."""
    folder = stage.parent / f"count-{verb}"
    shutil.copytree(stage, folder)
    return tracing.count("outside_worker", verb, folder)


def words(vault: Vault) -> str:
    """Return what tells one generation from another."""
    return str(do(vault, lambda records: records.answers("case-1")).get("words", ""))


def look(vault: Vault) -> str:
    """See that a vault is whole, with its item; return its words."""
    integrity = do(vault, lambda records: records.connection.execute("PRAGMA cipher_integrity_check"))
    assert integrity == []
    assert do(vault, lambda records: records.connection.execute("PRAGMA integrity_check")) == [("ok",)]
    assert {content(vault, item) for item in do(vault, lambda r: r.evidence("case-1"))} == {SOURCE}
    return words(vault)


def opened(folder: Path, *passphrases: str) -> tuple[str, str, set[Failure]]:
    """Open a vault with the first passphrase that fits, look at it, and say which and what was seen."""
    for passphrase in passphrases:
        try:
            vault = unlock(folder, passphrase)
        except Known as known:
            if known.kind is not Failure.PASSPHRASE_WRONG:
                raise
            continue
        try:
            return passphrase, look(vault), set(vault.notices)
        finally:
            vault.close()
    raise AssertionError("no passphrase fits")


def check(verb: str, folder: Path, promised: list[str], is_kill: bool) -> None:
    """Look at what is left of the vault and of the backup, then do it again and look at that."""
    {"restore": check_restore, "records": check_records, "files": check_files, "erase": check_erase}.get(
        verb, check_backup
    )(verb, folder, promised, is_kill)


def check_backup(verb: str, folder: Path, promised: list[str], is_kill: bool) -> None:
    """The vault is whole; the backup is what it was or what it was to be, and can be brought up to date."""
    old, new, newer = {
        "first": (None, "first", PASSPHRASE),
        "follow": ("first", "follows", PASSPHRASE),
        "rekeyed": ("again!", "rekeyed!", OTHER),
    }[verb]
    _, seen, notices = opened(folder / "vault", newer)
    assert seen == new if "saved" in promised else seen in (new, old, "")
    assert not notices or not is_kill
    place = folder / "backup"
    copied = folder / "copy of the backup"
    if place.is_dir():
        shutil.copytree(place, copied)
    if old is not None or is_vault(copied):
        passphrase, kept, notices = opened(copied, newer, PASSPHRASE)
        assert kept in (old, new)
        assert kept == new or "backed up" not in promised
        assert passphrase == newer or kept == old
        assert notices - {Failure.KEYS_COPY_HEALED} == {Failure.BACKUP_OPENED} or not is_kill
    else:
        assert "backed up" not in promised
    # The stick is back: it goes on where it stopped, over whatever was left.
    with reopened(folder / "vault", newer) as vault:
        vault.backups.make(place, NOW)
        expected = words(vault)
    assert opened(place, newer)[1] == expected
    assert not [path for path in (place / "sealed").iterdir() if path.suffix == ".part"]


def check_restore(verb: str, folder: Path, promised: list[str], is_kill: bool) -> None:
    """The backup is as it was; the new folder is a whole vault or none, and becomes one."""
    assert opened(folder / "backup", PASSPHRASE)[1] == "first"
    place = folder / "restored"
    if "restored" not in promised and not is_vault(place):
        restoring.into_new(folder / "backup", place)
    assert opened(place, PASSPHRASE)[1] == "first"
    assert not (place / "backup").exists()


def check_records(verb: str, folder: Path, promised: list[str], is_kill: bool) -> None:
    """The vault opens with its records or the backup's, and what was replaced is still there."""
    before = folder.parent / "records as they were.db"
    _, seen, notices = opened(folder / "vault", PASSPHRASE)
    assert seen == "first"
    assert not notices or not is_kill
    kept = folder / "vault" / "records.db.replaced-1"
    assert kept.exists() or "replaced" not in promised
    if kept.exists() and before.exists():
        assert kept.read_bytes() == before.read_bytes()
    assert not (folder / "vault" / "records.db.next").exists()


def check_files(verb: str, folder: Path, promised: list[str], is_kill: bool) -> None:
    """The item is whole, or as lost as it was, and comes back."""
    with reopened(folder / "vault", PASSPHRASE) as vault:
        assert vault.bringing_back.sealed(folder / "backup").still_lost == ()
        assert look(vault) == "first"
        assert vault.sealed.unclaimed() == []


def check_erase(verb: str, folder: Path, promised: list[str], is_kill: bool) -> None:
    """The backup is whole, or goes with the next look at it or attempt; the vault is untouched."""
    place = folder / "backup"
    assert not place.exists() or "erased" not in promised
    if place.exists() and not finish(place):
        if is_vault(place) and is_kill:
            assert opened(place, PASSPHRASE)[1] == "first"
        if (place / "backup").exists():
            backup_folder.erase(place)
    assert not place.exists() or not any(place.iterdir())  # an empty folder tells nothing
    assert opened(folder / "vault", PASSPHRASE)[1] == "first"


def take_points(
    verb: str, stages: Path, folder: Path, fault: str, most: dict[str, int] | None, onwards: bool
) -> int:
    """Inject a fault at so many places of each call of a verb (None: all); return how many runs."""
    runs = 0
    for call, count in counts(verb, stages / verb).items():
        if call == "write":
            continue  # "write" is the worker's own output
        for number in tracing.points(count, count if most is None else most.get(call, 0)):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(stages / verb, folder)
            when = f"{number}+" if onwards else f"{number}"
            promised = tracing.inject("outside_worker", verb, folder, call, fault, when)
            try:
                check(verb, folder, promised, fault == KILL)
            except BaseException as error:
                error.add_note(f"{verb}: {fault} at {call} number {when} of {count}, promised {promised}")
                raise
            runs += 1
    return runs


KILLS = {"pwrite64": 1, "renameat": 1}


@pytest.mark.parametrize("verb", BEFORE)
def test_a_kill_leaves_vault_and_backup_whole(verb: str, stages: Path, tmp_path: Path) -> None:
    """A sample of places for every verb."""
    assert take_points(verb, stages, tmp_path / "run", KILL, KILLS, onwards=False)


def test_a_full_or_vanished_medium_leaves_the_earlier_backup(stages: Path, tmp_path: Path) -> None:
    """From one place on every write or sync fails."""
    assert take_points("follow", stages, tmp_path / "run", "error=ENOSPC", {"writev": 1}, onwards=True)
    assert take_points("rekeyed", stages, tmp_path / "run", "error=EIO", {"fsync": 2}, onwards=True)
    assert take_points("records", stages, tmp_path / "run", "error=ENOSPC", {"pwrite64": 1}, onwards=True)


@pytest.mark.campaign
@pytest.mark.parametrize("onwards", [False, True])
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("verb", BEFORE)
def test_every_place(verb: str, fault: str, onwards: bool, stages: Path, tmp_path: Path) -> None:
    """Every call of every kind of every verb: killed, full, failing; once, and from there on."""
    if onwards and fault == KILL:
        return
    assert take_points(verb, stages, tmp_path / "run", fault, None, onwards)
