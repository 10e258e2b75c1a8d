"""Restoring: into a folder of its own, the records of a damaged vault, single sealed files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.progress import Cancelled
from korem_desktop.vault import backup_folder, restoring
from korem_desktop.vault.vault import Vault, is_vault, unlock
from tests.helpers.vaults import CHEAP, NOW, PASSPHRASE, a_vault, content, do, known, reopened, take_in
from tests.vault.test_backup import OTHER, stop_at, words, write


@pytest.fixture
def backed_up(vault: Vault, tmp_path: Path) -> Path:
    """A closed vault, its backup beside in ``b``, then one more answer and one more item in the vault."""
    take_in(vault, "a", b"a" * 300_000)
    write(vault, "in the backup")
    vault.backups.make(tmp_path / "b", NOW)
    write(vault, "later")
    take_in(vault, "b", b"b" * 300_000)
    vault.close()
    return vault.folder


def damage(path: Path, place: int = 5000) -> None:
    """Flip some bytes."""
    raw = bytearray(path.read_bytes())
    raw[place : place + 64] = bytes(byte ^ 0x5A for byte in raw[place : place + 64])
    path.write_bytes(raw)


def test_a_restored_vault_is_a_vault_and_no_backup(backed_up: Path, tmp_path: Path) -> None:
    """As it was left: nothing to tell after unlocking."""
    restoring.into_new(tmp_path / "b", tmp_path / "new")
    with reopened(tmp_path / "new") as restored:
        assert restored.notices == ()
        assert words(restored) == "in the backup"
        assert [content(restored, item) for item in do(restored, lambda r: r.evidence("case-1"))] == [
            b"a" * 300_000
        ]
    assert {path.name for path in (tmp_path / "new").iterdir()} >= {"keys", "records.db", "sealed", "state"}


@pytest.mark.parametrize("share", [0.0, 0.5, 1.0])
def test_a_stopped_restore_goes_on(backed_up: Path, tmp_path: Path, share: float) -> None:
    """Until it is finished, the folder is no vault."""
    with pytest.raises(Cancelled):
        restoring.into_new(tmp_path / "b", tmp_path / "new", report=stop_at(share))
    (tmp_path / "new" / "keys").write_bytes(
        (tmp_path / "b" / "keys").read_bytes()[:2048]
    )  # killed a moment later
    assert not is_vault(tmp_path / "new")
    restoring.into_new(tmp_path / "b", tmp_path / "new")
    with reopened(tmp_path / "new") as restored:
        assert words(restored) == "in the backup"


def test_a_vault_is_never_restored_over(backed_up: Path, tmp_path: Path) -> None:
    """Nor into the backup, nor over anything else."""
    for place in (backed_up, tmp_path):
        with known(Failure.FOLDER_NOT_EMPTY):
            restoring.into_new(tmp_path / "b", place)
    with known(Failure.BACKUP_IN_VAULT):
        restoring.into_new(tmp_path / "b", tmp_path / "b" / "new")
    with known(Failure.BACKUP_NONE):
        restoring.into_new(backed_up, tmp_path / "new")


@pytest.mark.parametrize("keys_too", [False, True])
def test_damaged_records_are_replaced_and_kept(backed_up: Path, tmp_path: Path, keys_too: bool) -> None:
    """With the journal they had; the item taken in since stays as a file, and is counted."""
    damage(backed_up / "records.db")
    before = (backed_up / "records.db").read_bytes()
    (backed_up / "records.db-journal").write_bytes(b"a hot journal")
    if keys_too:
        for name in ("keys", "keys.2"):
            (backed_up / name).write_bytes(b"")
    kept = restoring.records(backed_up, tmp_path / "b", PASSPHRASE)
    assert (backed_up / kept).read_bytes() == before
    assert (backed_up / f"{kept}-journal").read_bytes() == b"a hot journal"
    with reopened(backed_up) as again:
        assert words(again) == "in the backup"
        assert len(again.sealed.unclaimed()) == 1
        assert again.notices == ()


def test_each_replacing_keeps_what_it_replaced(backed_up: Path, tmp_path: Path) -> None:
    """Also where the records are missing altogether: then there is nothing to keep."""
    names = [restoring.records(backed_up, tmp_path / "b", PASSPHRASE) for _ in range(2)]
    assert names == ["records.db.replaced-1", "records.db.replaced-2"]
    (backed_up / "records.db").unlink()
    restoring.records(backed_up, tmp_path / "b", PASSPHRASE)
    with reopened(backed_up) as again:
        assert words(again) == "in the backup"


def test_records_of_a_backup_that_was_worked_in_come_with_their_journal(
    backed_up: Path, tmp_path: Path
) -> None:
    """An earlier generation whose journal lies beside it is brought to its end before it counts."""
    (tmp_path / "b" / "records.db-journal").write_bytes(b"\0" * 512)
    restoring.records(backed_up, tmp_path / "b", PASSPHRASE)
    with reopened(backed_up) as again:
        assert words(again) == "in the backup"


def test_a_damaged_backup_changes_nothing(backed_up: Path, tmp_path: Path) -> None:
    """A wrong passphrase and another vault's backup neither."""
    before = sorted((path.name, path.read_bytes()) for path in backed_up.iterdir() if path.is_file())
    (tmp_path / "second").mkdir()
    other = a_vault(tmp_path / "second")
    other.backups.make(tmp_path / "theirs", NOW)
    other.close()
    with known(Failure.BACKUP_OF_ANOTHER):
        restoring.records(backed_up, tmp_path / "theirs", PASSPHRASE)
    with known(Failure.PASSPHRASE_WRONG):
        restoring.records(backed_up, tmp_path / "b", OTHER)
    damage(tmp_path / "b" / "records.db")
    with known(Failure.BACKUP_DAMAGED):
        restoring.records(backed_up, tmp_path / "b", PASSPHRASE)
    damage(tmp_path / "b" / "records.db", 0)
    with known(Failure.RESTORE_KEYS_DIFFER):
        restoring.records(backed_up, tmp_path / "b", PASSPHRASE)
    for place in (0, 5000):
        damage(tmp_path / "b" / "records.db", place)  # once more is back again
    with pytest.raises(Cancelled):
        restoring.records(backed_up, tmp_path / "b", PASSPHRASE, report=stop_at(0.0))
    assert sorted((path.name, path.read_bytes()) for path in backed_up.iterdir() if path.is_file()) == before


def test_records_from_before_a_new_master_key_go_into_a_folder_of_their_own(
    backed_up: Path, tmp_path: Path
) -> None:
    """They cannot be put under the new keys; beside they open with the old passphrase."""
    with reopened(backed_up) as vault:
        vault.keys.renew(passphrase=OTHER, cost=CHEAP)
    with known(Failure.RESTORE_KEYS_DIFFER):
        restoring.records(backed_up, tmp_path / "b", OTHER)
    restoring.into_new(tmp_path / "b", tmp_path / "new")
    with reopened(tmp_path / "new"):
        pass


def test_missing_and_damaged_files_come_back(backed_up: Path, tmp_path: Path) -> None:
    """The missing one at once, the damaged one when everything is read; the damaged bytes are kept."""
    with reopened(backed_up) as vault:
        vault.backups.make(tmp_path / "b", NOW)
        items = do(vault, lambda records: records.evidence("case-1"))
        first, second = (name for _, name, _ in do(vault, lambda records: records.sealed_rows.files()))
        (backed_up / "sealed" / first).unlink()
        damage(backed_up / "sealed" / second)
        bad = (backed_up / "sealed" / second).read_bytes()
        assert vault.bringing_back.sealed(tmp_path / "b").whole == (items[0].id,)
        assert vault.bringing_back.sealed(tmp_path / "b", thorough=True).whole == (items[1].id,)
        assert [content(vault, item) for item in items] == [b"a" * 300_000, b"b" * 300_000]
        assert (backed_up / "sealed" / f"{second}.replaced").read_bytes() == bad
        assert vault.sealed.unclaimed() == []


def test_a_file_that_is_damaged_in_the_backup_too_is_left(backed_up: Path, tmp_path: Path) -> None:
    """It is told as lost, and nothing is put in its place."""
    with reopened(backed_up) as vault:
        item = do(vault, lambda records: records.evidence("case-1"))[0]
        name = do(vault, lambda records: records.sealed_rows.files())[0][1]
        (backed_up / "sealed" / name).unlink()
        damage(tmp_path / "b" / "sealed" / name)
        assert vault.bringing_back.sealed(tmp_path / "b").still_lost == (item.id,)
        assert not (backed_up / "sealed" / name).exists()
        (tmp_path / "second").mkdir()
        other = a_vault(tmp_path / "second")
        with known(Failure.BACKUP_OF_ANOTHER):
            other.bringing_back.sealed(tmp_path / "b")
        other.close()


def test_a_restored_folder_killed_in_its_last_step_becomes_a_vault(backed_up: Path, tmp_path: Path) -> None:
    """The mark of the restore goes at the first unlock, and the folder is no backup."""
    restoring.into_new(tmp_path / "b", tmp_path / "new")
    mark = backup_folder.look(tmp_path / "b")
    with pytest.raises(Cancelled):
        restoring.into_new(tmp_path / "b", tmp_path / "half", report=stop_at(0.0))
    (tmp_path / "new" / "backup").write_bytes((tmp_path / "half" / "backup").read_bytes())
    restored = unlock(tmp_path / "new", PASSPHRASE)
    assert restored.notices == ()
    restored.close()
    assert "backup" not in os.listdir(tmp_path / "new")
    assert mark.is_whole
