"""Making a vault."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.progress import Cancelled
from korem_desktop.vault.creation import create
from korem_desktop.vault.vault import is_vault
from tests.helpers.vaults import CASE, CHEAP, PASSPHRASE, a_vault, do, known, reopened


def test_a_new_vault_opens_again(tmp_path: Path) -> None:
    """Made, closed and unlocked, it is an empty vault without notices."""
    vault = a_vault(tmp_path)
    assert do(vault, lambda records: records.cases()) == []
    vault.close()
    with reopened(tmp_path / "vault") as again:
        assert (again.practice, again.notices) == (False, ())


def test_a_practice_vault_says_so(tmp_path: Path) -> None:
    """The practice mark is kept, authenticated, in the keys."""
    a_vault(tmp_path, practice=True).close()
    with reopened(tmp_path / "vault") as again:
        assert again.practice


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    """A folder the person made beforehand is used."""
    (tmp_path / "vault").mkdir()
    a_vault(tmp_path).close()
    assert is_vault(tmp_path / "vault")


def test_only_the_owner_may_read_it_whatever_the_umask(tmp_path: Path) -> None:
    """Modes come from the calls, not from the process's mask."""
    before = os.umask(0)
    try:
        vault = a_vault(tmp_path)
        do(vault, lambda records: records.add_case(CASE))
        found = {path.name: stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "vault").iterdir()}
        vault.close()
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "vault").stat().st_mode) == 0o700
    assert found.pop("sealed") == 0o700
    assert set(found) == {"keys", "keys.2", "records.db", "records.db-journal", "state"}
    assert set(found.values()) == {0o600}


def test_a_vault_is_not_overwritten(tmp_path: Path) -> None:
    """A second vault at the same place is refused and the first one untouched."""
    a_vault(tmp_path).close()
    before = {path.name: path.read_bytes() for path in (tmp_path / "vault").iterdir() if path.is_file()}
    with known(Failure.VAULT_EXISTS):
        a_vault(tmp_path)
    after = {path.name: path.read_bytes() for path in (tmp_path / "vault").iterdir() if path.is_file()}
    assert before == after


def test_an_open_vault_is_not_overwritten(tmp_path: Path) -> None:
    """Making one where one is open is refused by the lock."""
    vault = a_vault(tmp_path)
    with known(Failure.VAULT_IN_USE):
        a_vault(tmp_path)
    vault.close()


def test_a_folder_with_other_things_is_refused(tmp_path: Path) -> None:
    """Nothing is made among the person's files."""
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "letter.txt").write_text("x")
    with known(Failure.FOLDER_NOT_EMPTY):
        a_vault(tmp_path)
    assert os.listdir(tmp_path / "vault") == ["letter.txt"]


def test_a_file_in_its_place_is_refused(tmp_path: Path) -> None:
    """A file of that name is not a folder to be filled."""
    (tmp_path / "vault").write_text("x")
    with known(Failure.FOLDER_NOT_EMPTY):
        a_vault(tmp_path)


@pytest.mark.parametrize("place", ["no/such/folder", "nul\0byte", "x" * 300])
def test_a_place_that_cannot_be_is_missing(tmp_path: Path, place: str) -> None:
    """A parent that is not there, and names no system takes."""
    with known(Failure.FOLDER_MISSING):
        create(tmp_path / place, PASSPHRASE, cost=CHEAP)


def test_a_bad_passphrase_makes_nothing(tmp_path: Path) -> None:
    """Empty, short and endless passphrases are refused before anything is written."""
    for passphrase, kind in (
        ("", Failure.PASSPHRASE_EMPTY),
        ("short", Failure.PASSPHRASE_TOO_SHORT),
        ("x" * 10_000, Failure.PASSPHRASE_TOO_LONG),
    ):
        with known(kind):
            a_vault(tmp_path, passphrase=passphrase)
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("is_there", [False, True])
def test_a_stopped_creation_leaves_the_place_as_it_was(tmp_path: Path, is_there: bool) -> None:
    """A stop during the key derivation takes everything back."""
    if is_there:
        (tmp_path / "vault").mkdir()

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        create(tmp_path / "vault", PASSPHRASE, report=stop)
    assert os.listdir(tmp_path) == (["vault"] if is_there else [])
    a_vault(tmp_path).close()


@pytest.mark.parametrize("length", [0, 10, 2048])
def test_an_interrupted_creation_can_be_begun_again(tmp_path: Path, length: int) -> None:
    """What a kill left half-made is no vault, half-written keys or not, and is made anew at its place."""
    place = tmp_path / "vault"
    a_vault(tmp_path).close()
    (place / "unfinished").touch()
    (place / "keys.2").unlink()
    os.truncate(place / "keys", length)
    assert not is_vault(place)
    a_vault(tmp_path).close()
    assert not (place / "unfinished").exists()


def test_a_mark_left_beside_whole_keys_is_only_a_mark(tmp_path: Path) -> None:
    """A kill before the very last step left a whole vault: it is not made anew, and opens."""
    a_vault(tmp_path).close()
    (tmp_path / "vault" / "unfinished").touch()
    assert is_vault(tmp_path / "vault")
    with known(Failure.VAULT_EXISTS):
        a_vault(tmp_path)
    with reopened(tmp_path / "vault"):
        assert not (tmp_path / "vault" / "unfinished").exists()


def test_a_half_made_vault_with_sealed_files_is_left_alone(tmp_path: Path) -> None:
    """A mark is never a licence to remove evidence."""
    place = tmp_path / "vault"
    a_vault(tmp_path).close()
    (place / "unfinished").touch()
    (place / "keys").unlink()
    (place / "keys.2").unlink()
    (place / "sealed" / ("ab" * 16)).write_bytes(b"x")
    with known(Failure.FOLDER_NOT_EMPTY):
        a_vault(tmp_path)
    assert (place / "records.db").exists()


def test_folders_that_are_no_vault(tmp_path: Path) -> None:
    """Empty, missing, a file, an impossible name."""
    (tmp_path / "file").touch()
    assert not is_vault(tmp_path)
    assert not is_vault(tmp_path / "missing")
    assert not is_vault(tmp_path / "file")
    assert not is_vault(tmp_path / "nul\0byte")


def test_damaged_keys_still_show_a_vault(tmp_path: Path) -> None:
    """A damaged vault is offered for unlocking, where the damage is told."""
    a_vault(tmp_path).close()
    for name in ("keys", "keys.2"):
        (tmp_path / "vault" / name).write_bytes(b"x" * 4096)
    assert is_vault(tmp_path / "vault")


def test_a_folder_name_of_any_bytes(tmp_path: Path) -> None:
    """Spaces, quotes, percent signs, Kazakh letters and bytes that are no text."""
    for name in ["a b'c\"d%20?#", "қалта", os.fsdecode(b"\xff\xfe"), "file:x?mode=memory"]:
        vault = create(tmp_path / name, PASSPHRASE, cost=CHEAP)
        do(vault, lambda records: records.add_case(CASE))
        vault.close()
        with reopened(tmp_path / name) as again:
            assert do(again, lambda records: records.cases()) == [CASE]
        assert (tmp_path / name / "records.db").stat().st_size > 0
