"""Looking into the generations of a backup: what is counted, what is damaged, what stays untouched."""

from __future__ import annotations

import hashlib
import struct
from datetime import timedelta
from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.progress import Cancelled
from korem_desktop.vault import backup_inside
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CHEAP, NOW, PASSPHRASE, a_vault, do, known, take_in
from tests.vault.test_backup import OTHER, stop_at, write


@pytest.fixture
def backup(vault: Vault, tmp_path: Path) -> Path:
    """A backup with two generations: an answer in the older one, an item more in the newer."""
    write(vault, "one")
    vault.backups.make(tmp_path / "b", NOW)
    take_in(vault, "a", b"a" * 1000)
    vault.backups.make(tmp_path / "b", NOW + timedelta(days=1))
    return tmp_path / "b"


def test_each_generation_is_counted_newest_first(vault: Vault, backup: Path) -> None:
    """With its day, so that the person can tell them apart."""
    newest, older = backup_inside.look(backup, PASSPHRASE)
    assert (newest.is_whole, newest.answers, newest.notes, newest.items) == (True, 1, 0, 1)
    assert (older.is_whole, older.answers, older.notes, older.items) == (True, 1, 0, 0)
    assert (newest.generation.made, older.generation.made) == (NOW + timedelta(days=1), NOW)


def test_nothing_in_the_backup_is_changed(vault: Vault, backup: Path) -> None:
    """Also where a journal lies beside, which another opening would play into the records, cutting them."""
    journal = struct.pack(">8sIIIII", bytes.fromhex("d9d505f920a163d7"), 0, 0, 1, 512, 4096)
    (backup / "records.db-journal").write_bytes(journal.ljust(1024, b"\0"))
    before = {path: hashlib.sha256(path.read_bytes()).digest() for path in backup.iterdir() if path.is_file()}
    backup_inside.look(backup, PASSPHRASE)
    after = {path: hashlib.sha256(path.read_bytes()).digest() for path in backup.iterdir() if path.is_file()}
    assert after == before


@pytest.mark.parametrize("place", [0, 5000])
def test_a_damaged_generation_is_told_and_the_other_is_not(vault: Vault, backup: Path, place: int) -> None:
    """One bad page is enough, the first one too."""
    raw = bytearray((backup / "records.db").read_bytes())
    raw[place] ^= 1
    (backup / "records.db").write_bytes(raw)
    newest, older = backup_inside.look(backup, PASSPHRASE)
    assert (newest.is_whole, older.is_whole) == (False, True)


def test_a_missing_generation_is_not_whole(vault: Vault, backup: Path) -> None:
    """Somebody removed its file."""
    (backup / "records.db.older-1").unlink()
    assert [one.is_whole for one in backup_inside.look(backup, PASSPHRASE)] == [True, False]


def test_it_takes_the_passphrase_of_the_backup_or_of_its_vault(vault: Vault, backup: Path) -> None:
    """Whichever the person has: another may have been set since; another vault does not help."""
    vault.keys.change_passphrase(OTHER, cost=CHEAP)
    vault.close()
    with known(Failure.PASSPHRASE_WRONG):
        backup_inside.look(backup, OTHER)
    for told in (backup_inside.look(backup, PASSPHRASE), backup_inside.look(backup, OTHER, vault.folder)):
        assert [one.is_whole for one in told] == [True, True]
    (backup.parent / "second").mkdir()
    second = a_vault(backup.parent / "second", passphrase=OTHER)
    second.close()
    with known(Failure.PASSPHRASE_WRONG):
        backup_inside.look(backup, OTHER, second.folder)


def test_it_can_be_stopped(vault: Vault, backup: Path) -> None:
    """Between pages."""
    with pytest.raises(Cancelled):
        backup_inside.look(backup, PASSPHRASE, report=stop_at(0.5))


def test_whose_keys_lie_there_is_told_without_a_key(vault: Vault, backup: Path) -> None:
    """None where no key file is whole."""
    found = backup_inside.keys_of(backup)
    assert found == (do(vault, lambda _: vault.id), 1)
    for name in ("keys", "keys.2"):
        (backup / name).write_bytes(b"")
    assert backup_inside.keys_of(backup) is None
    assert backup_inside.keys_of(backup / "nowhere") is None
