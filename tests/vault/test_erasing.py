"""Erasing a vault: what goes, what stays, and how an interrupted one ends."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.progress import Cancelled
from korem_desktop.vault import erasing, recovery_code
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.vault import Vault, create, is_vault, unlock
from tests.helpers.vaults import CHEAP, PASSPHRASE, a_vault_with_case, do, known, reopened, take_in


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder of a closed vault with a case and an item."""
    vault = a_vault_with_case(tmp_path)
    take_in(vault, "voice.ogg", b"heard")
    vault.close()
    return tmp_path / "vault"


def slots(vault: Vault) -> list[bytes]:
    """Return pieces of both slots of the keys as they lie on the medium."""
    raw = (vault.folder / "keys").read_bytes()
    return [raw[place : place + 16] for place in range(256, 1052, 16) if any(raw[place : place + 16])]


def test_an_open_vault_is_erased_whole(place: Path) -> None:
    """Nothing of it is left, not even the folder; a lock afterwards does no harm."""
    vault = unlock(place, PASSPHRASE)
    (place / "records.db.before-1.0").write_bytes(b"x")
    assert vault.erase() == ()
    assert not place.exists()
    with known(Failure.RECORDS_CLOSED):
        do(vault, lambda records: records.cases())
    vault.close()


def test_a_closed_vault_is_erased_without_its_passphrase(place: Path) -> None:
    """A backup that is not wanted any more, or a vault whose passphrase is forgotten."""
    assert erasing.erase(place) == ()
    assert not place.exists()


def test_what_is_not_the_vaults_stays_and_is_named(place: Path) -> None:
    """A file the person put there is not ours to remove."""
    (place / "photo.jpg").write_bytes(b"x")
    (place / "sealed" / "list.txt").write_bytes(b"x")
    assert erasing.erase(place) == ("photo.jpg", "sealed/list.txt")
    assert sorted(os.listdir(place)) == ["photo.jpg", "sealed"]
    assert os.listdir(place / "sealed") == ["list.txt"]


def test_other_folders_are_not_erased(tmp_path: Path) -> None:
    """Only what is a vault."""
    (tmp_path / "records.db").write_bytes(b"x")
    with known(Failure.NOT_A_VAULT):
        erasing.erase(tmp_path)
    assert (tmp_path / "records.db").exists()
    with known(Failure.FOLDER_MISSING):
        erasing.erase(tmp_path / "gone")


def test_an_open_vault_is_not_erased_from_beside(place: Path) -> None:
    """The lock keeps a second hand out."""
    with reopened(place), known(Failure.VAULT_IN_USE):
        erasing.erase(place)


@pytest.mark.parametrize("marked", [("keys",), ("keys.2",), ("keys", "keys.2")])
def test_an_interrupted_erasure_is_finished_by_an_unlock(place: Path, marked: tuple[str, ...]) -> None:
    """Whichever key file was reached, nobody gets in any more, and the rest goes."""
    for name in marked:
        (place / name).write_bytes(erasing.MARK + os.urandom(4080))
    assert is_vault(place)
    with known(Failure.VAULT_ERASED):
        unlock(place, PASSPHRASE)
    assert not place.exists()


def test_an_interrupted_erasure_is_finished_at_the_next_start(place: Path) -> None:
    """Wherever it stopped; a folder without the mark is not touched."""
    assert not erasing.finish(place)
    (place / "keys").write_bytes(erasing.MARK)
    (place / "records.db").unlink()
    (place / "keys.2").unlink()
    assert erasing.finish(place)
    assert not place.exists()
    assert not erasing.finish(place)


def test_a_new_vault_is_made_where_an_erasure_stopped(place: Path) -> None:
    """The rest goes first."""
    (place / "keys").write_bytes(erasing.MARK + os.urandom(4080))
    create(place, PASSPHRASE, cost=CHEAP).close()
    with reopened(place) as again:
        assert do(again, lambda records: records.cases()) == []


def test_keys_that_cannot_be_overwritten_leave_the_vault(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The failure is told, the vault is still open, and opens again."""
    whole = Folder.overwrite
    calls: list[str] = []

    def failing(self: Folder, name: str, content: bytes, offset: int = 0, size: int | None = None) -> None:
        calls.append(name)
        whole(self, name, content, offset, size)
        if len(calls) == 1:
            raise OSError(errno.EIO, "broken")

    vault = unlock(place, PASSPHRASE)
    monkeypatch.setattr(Folder, "overwrite", failing)
    with known(Failure.MEDIUM_FAILED):
        vault.erase()
    monkeypatch.undo()
    assert len(do(vault, lambda records: records.cases())) == 1
    vault.close()
    with reopened(place) as again:
        assert again.notices == ()


def test_too_late_to_stop(place: Path) -> None:
    """Once the keys are gone a stop request changes nothing."""

    def stop(done: int, total: int) -> None:
        raise Cancelled

    assert erasing.erase(place, report=stop) == ()
    assert not place.exists()


def test_the_files_are_overwritten_where_they_lie(place: Path, tmp_path: Path) -> None:
    """Seen through second names of the same files: no slot and no page of the records is left in them."""
    vault = unlock(place, PASSPHRASE)
    vault.keys.add_code(recovery_code.make())
    before, records = slots(vault), (place / "records.db").read_bytes()
    for name in ("keys", "keys.2", "records.db"):
        os.link(place / name, tmp_path / name)
    vault.erase()
    for name in ("keys", "keys.2"):
        after = (tmp_path / name).read_bytes()
        assert len(after) == 4096
        assert not [piece for piece in before if piece in after]
    after = (tmp_path / "records.db").read_bytes()
    assert len(after) == len(records)
    assert not [at for at in range(0, len(records), 4096) if records[at : at + 64] == after[at : at + 64]]
