"""Unlocking: what opens, what heals, and what each thing wrong is called."""

from __future__ import annotations

import hashlib
import os
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from korem_desktop.failures import Failure, Known
from korem_desktop.vault import keys
from korem_desktop.vault.key_copies import rewrite
from korem_desktop.vault.vault import Vault, unlock
from tests.helpers.vaults import CASE, PASSPHRASE, a_vault, a_vault_with_case, do, known, reopened


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder of a closed vault with one case."""
    a_vault_with_case(tmp_path).close()
    return tmp_path / "vault"


@pytest.fixture
def bare(place: Path) -> Path:
    """The folder of a closed vault whose records have no copy."""
    (place / "records.db.copy").unlink()
    return place


def snapshot(folder: Path) -> dict[str, bytes]:
    """Return every file's content."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_wrong_passphrase_changes_nothing(place: Path) -> None:
    """It is told as wrong, and no byte of the vault moves."""
    before = snapshot(place)
    with known(Failure.PASSPHRASE_WRONG):
        unlock(place, "not the passphrase")
    assert snapshot(place) == before


def test_empty_and_endless_passphrases(place: Path) -> None:
    """Each its own kind."""
    with known(Failure.PASSPHRASE_EMPTY):
        unlock(place, "")
    with known(Failure.PASSPHRASE_TOO_LONG):
        unlock(place, "x" * 10_000)


def test_a_missing_folder(tmp_path: Path) -> None:
    """A stick that was pulled out, and names no system takes."""
    for name in ("gone", "nul\0byte", "x" * 300):
        with known(Failure.FOLDER_MISSING):
            unlock(tmp_path / name, PASSPHRASE)


def test_what_is_not_a_vault(tmp_path: Path) -> None:
    """An empty folder, and a file."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "file").touch()
    for name in ("empty", "file"):
        with known(Failure.NOT_A_VAULT):
            unlock(tmp_path / name, PASSPHRASE)


@pytest.mark.parametrize("name", ["keys", "keys.2"])
@pytest.mark.parametrize("damage", ["flipped", "empty", "short", "long", "missing", "link", "other vault"])
def test_one_damaged_copy_is_healed(place: Path, tmp_path: Path, name: str, damage: str) -> None:
    """Whatever happened to one copy, the other opens the vault and makes it whole, with a notice."""
    whole = (place / "keys").read_bytes()
    path = place / name
    match damage:
        case "flipped":
            path.write_bytes(whole[:300] + bytes([whole[300] ^ 1]) + whole[301:])
        case "empty":
            path.write_bytes(b"")
        case "short":
            path.write_bytes(whole[:2000])
        case "long":
            path.write_bytes(whole + b"x" * 5000)
        case "missing":
            path.unlink()
        case "link":
            path.unlink()
            path.symlink_to(tmp_path / "elsewhere")
        case "other vault":
            (tmp_path / "other").mkdir()
            a_vault(tmp_path / "other").close()
            path.write_bytes((tmp_path / "other" / "vault" / "keys").read_bytes())
    with reopened(place) as vault:
        healed = Failure.KEYS_COPY_UNHEALED if damage == "link" else Failure.KEYS_COPY_HEALED
        assert vault.notices == (healed,)
        assert do(vault, lambda records: records.cases()) == [CASE]
    if damage != "link":
        assert (place / "keys").read_bytes() == (place / "keys.2").read_bytes() == whole
    assert not (tmp_path / "elsewhere").exists()


def test_two_damaged_copies(place: Path) -> None:
    """Both gone wrong is told as that, and nothing is overwritten."""
    for name in ("keys", "keys.2"):
        (place / name).write_bytes(b"\0" * 4096)
    before = snapshot(place)
    with known(Failure.KEYS_DAMAGED):
        unlock(place, PASSPHRASE)
    assert snapshot(place) == before


def test_two_missing_copies(place: Path) -> None:
    """Records without keys are told apart from a folder that is no vault."""
    (place / "keys").unlink()
    (place / "keys.2").unlink()
    with known(Failure.KEYS_MISSING):
        unlock(place, PASSPHRASE)


def test_newer_keys_are_refused_politely(place: Path) -> None:
    """A vault of a later version is not touched, even where one copy could be read."""
    raw = bytearray((place / "keys").read_bytes())
    struct.pack_into(">H", raw, 8, 2)
    (place / "keys").write_bytes(raw[:4064] + hashlib.sha256(raw[:4064]).digest())
    before = snapshot(place)
    with known(Failure.VAULT_NEWER):
        unlock(place, PASSPHRASE)
    assert snapshot(place) == before


def test_a_hostile_cost_is_refused(place: Path) -> None:
    """A key file asking for terabytes ends before memory is taken."""
    raw = bytearray((place / "keys").read_bytes())
    struct.pack_into(">I", raw, 44, 2**32 - 1)
    for name in ("keys", "keys.2"):
        (place / name).write_bytes(raw[:4064] + hashlib.sha256(raw[:4064]).digest())
    with known(Failure.KDF_REFUSED):
        unlock(place, PASSPHRASE)


def test_records_missing(bare: Path) -> None:
    """Without records there is nothing to open, and none are made."""
    (bare / "records.db").unlink()
    with known(Failure.RECORDS_MISSING):
        unlock(bare, PASSPHRASE)
    assert not (bare / "records.db").exists()


@pytest.mark.parametrize("damage", ["empty", "noise", "cut", "first page", "schema page"])
def test_records_damaged(bare: Path, damage: str) -> None:
    """Damage met at opening is told as the records', and they are left as they are."""
    path = bare / "records.db"
    raw = bytearray(path.read_bytes())
    match damage:
        case "empty":
            raw = bytearray()
        case "noise":
            raw = bytearray(os.urandom(len(raw)))
        case "cut":
            raw = raw[:1000]
        case "first page":
            raw[100] ^= 1
        case "schema page":
            raw[4090] ^= 1
    path.write_bytes(raw)
    with known(Failure.RECORDS_DAMAGED):
        unlock(bare, PASSPHRASE)
    assert path.read_bytes() == raw


def test_a_page_damaged_further_in_is_told_where_it_is_met(bare: Path) -> None:
    """The vault opens, and the question that needs the page says so."""
    with reopened(bare) as vault:
        ((page,),) = do(
            vault, lambda r: r.connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'cases'")
        )
    (bare / "records.db.copy").unlink()
    path = bare / "records.db"
    raw = bytearray(path.read_bytes())
    raw[page * 4096 - 50] ^= 1
    path.write_bytes(raw)
    with reopened(bare) as vault:
        assert vault.notices == (Failure.RECORDS_PARTLY_DAMAGED,)
        for _ in range(2):
            with known(Failure.RECORDS_DAMAGED):
                do(vault, lambda records: records.cases())
            assert do(vault, lambda records: records.notes(CASE.id)) == []  # the other pages are still read


def test_a_flipped_salt_still_opens(bare: Path) -> None:
    """The salt of the records is kept in the keys too."""
    path = bare / "records.db"
    raw = bytearray(path.read_bytes())
    raw[3] ^= 0xFF
    path.write_bytes(raw)
    with reopened(bare) as vault:
        assert do(vault, lambda records: records.cases()) == [CASE]


def test_records_that_are_a_link_are_refused(bare: Path, tmp_path: Path) -> None:
    """SQLite follows no link out of the vault."""
    (bare / "records.db").rename(tmp_path / "elsewhere.db")
    (bare / "records.db").symlink_to(tmp_path / "elsewhere.db")
    with known(Failure.RECORDS_MISSING):
        unlock(bare, PASSPHRASE)


def test_an_open_vault_is_in_use_for_this_process(place: Path) -> None:
    """A second opening in the same process is refused at once, and the first goes on."""
    with reopened(place) as vault:
        with known(Failure.VAULT_IN_USE):
            unlock(place, PASSPHRASE)
        with known(Failure.VAULT_IN_USE):
            unlock(place, "whatever it is")
        assert do(vault, lambda records: records.cases()) == [CASE]


OTHER_PROCESS = """
import sys
from pathlib import Path
from korem_desktop.failures import Known
from korem_desktop.vault.vault import unlock
try:
    unlock(Path(sys.argv[1]), sys.argv[2]).close()
except Known as known:
    print(known.kind.value)
else:
    print("opened")
"""


def other_process(place: Path) -> str:
    """Return what another process says that tries to open the vault."""
    command = [sys.executable, "-c", OTHER_PROCESS, str(place), PASSPHRASE]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_an_open_vault_is_in_use_for_another_process(place: Path) -> None:
    """A second process is refused until the first has closed."""
    with reopened(place):
        assert other_process(place) == "vault_in_use"
    assert other_process(place) == "opened"


def test_the_records_lock_alone_keeps_others_out(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the file system has no lock for folders, SQLite's own refuses the second."""

    def no_lock(descriptor: int, operation: int) -> None:
        raise OSError(38, "not implemented")

    with reopened(place):
        monkeypatch.setattr("fcntl.flock", no_lock)
        with known(Failure.VAULT_IN_USE):
            unlock(place, PASSPHRASE)


def test_sealed_folder_missing_does_not_keep_the_rest_from_opening(place: Path) -> None:
    """What was sealed is told item by item; answers and notes open."""
    (place / "sealed").rmdir()
    with reopened(place) as vault:
        assert do(vault, lambda records: records.cases()) == [CASE]


def test_closing_twice_is_closing_once(place: Path) -> None:
    """Closing is idempotent, and afterwards every job is refused."""
    vault = unlock(place, PASSPHRASE)
    vault.close()
    vault.close()
    with known(Failure.RECORDS_CLOSED):
        do(vault, lambda records: records.cases())


def test_nothing_is_told_on_the_way(bare: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """Neither a wrong key nor a damaged page makes SQLCipher print anything."""
    raw = bytearray((bare / "records.db").read_bytes())
    raw[100] ^= 1
    (bare / "records.db").write_bytes(raw)
    with known(Failure.RECORDS_DAMAGED):
        unlock(bare, PASSPHRASE)
    assert capfd.readouterr() == ("", "")


def rewrapped(vault: Vault, generation: int) -> keys.KeyFile:
    """Return the keys of an open vault as a later write of them."""
    session = vault._session
    fields = {name: getattr(session.header, name) for name in session.header.__slots__}
    return keys.build(keys.Header(**{**fields, "generation": generation}), session.secrets)


def test_the_higher_generation_counts(tmp_path: Path) -> None:
    """After a kill between the two writes the newer copy wins, and both are made equal."""
    vault = a_vault(tmp_path)
    newer = rewrapped(vault, 2)
    vault.close()
    place = tmp_path / "vault"
    (place / "keys.2").write_bytes(newer.raw)
    with reopened(place) as again:
        assert again.notices == (Failure.KEYS_COPY_HEALED,)
    assert (place / "keys").read_bytes() == newer.raw


def test_an_older_copy_does_not_bring_its_passphrase_back(tmp_path: Path) -> None:
    """With a newer whole copy present, the older one of the same vault opens nothing."""
    vault = a_vault(tmp_path)
    session = vault._session
    session.secrets.slot_key[:] = bytes(32)  # as if the passphrase had been changed
    newer = rewrapped(vault, 2)
    vault.close()
    (tmp_path / "vault" / "keys").write_bytes(newer.raw)
    with known(Failure.PASSPHRASE_WRONG):
        unlock(tmp_path / "vault", PASSPHRASE)


def test_a_rewrite_is_in_place(tmp_path: Path) -> None:
    """New keys are written over the old ones, in the same two files."""
    vault = a_vault(tmp_path)
    place = tmp_path / "vault"
    before = [os.stat(place / name).st_ino for name in ("keys", "keys.2")]
    newer = rewrapped(vault, 2)
    rewrite(vault._session.home, newer)
    vault.close()
    assert [os.stat(place / name).st_ino for name in ("keys", "keys.2")] == before
    assert (place / "keys").read_bytes() == (place / "keys.2").read_bytes() == newer.raw
    with reopened(place) as again:
        assert again.notices == ()


def test_every_failure_of_an_unlock_lets_go_of_the_folder(place: Path) -> None:
    """After each refusal the right passphrase still opens: no lock and no descriptor is left behind."""
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(5):
        with pytest.raises(Known):
            unlock(place, "not the passphrase")
    assert len(os.listdir("/proc/self/fd")) == before
    with reopened(place):
        pass
    assert len(os.listdir("/proc/self/fd")) == before
