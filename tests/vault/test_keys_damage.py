"""The key files with every byte wrong in turn, or cut: healed from the other copy, or told."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.vault import keys, recovery_code
from korem_desktop.vault.recovery_code import RecoveryCode
from korem_desktop.vault.vault import unlock, unlock_by_code
from tests.helpers.vaults import CASE, PASSPHRASE, a_vault_with_case, do, known

CODE = RecoveryCode(bytes(range(16)))
NAMES = ("keys", "keys.2")
EVERY = range(keys.SIZE)
# A sample that meets each field: the header's first bytes, both slots, the unused parts, the checksum.
SOME = sorted({*range(0, 105, 13), 256, 268, 400, 539, 540, 768, 780, 1051, 1052, 4063, 4064, 4095})
LENGTHS = sorted({0, 1, 7, 8, 255, 256, 4063, 4064, 4095, *range(0, keys.SIZE, 90)})


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """The folder of a closed vault with one case and a recovery code."""
    vault = a_vault_with_case(tmp_path)
    vault.keys.add_code(CODE)
    vault.close()
    return tmp_path / "vault"


def opens_healed(place: Path, by_code: bool) -> None:
    """See that the vault opens with a notice, is whole, and that both copies are equal again."""
    vault = unlock_by_code(place, CODE) if by_code else unlock(place, PASSPHRASE)
    assert vault.notices == (Failure.KEYS_COPY_HEALED,)
    assert do(vault, lambda records: records.cases()) == [CASE]
    vault.close()
    assert (place / "keys").read_bytes() == (place / "keys.2").read_bytes()


def flip(place: Path, at: Iterable[int]) -> None:
    """Flip a byte at a time, in one copy, then in the other, then in both."""
    whole = (place / "keys").read_bytes()
    for number, byte in enumerate(at):
        wrong = whole[:byte] + bytes([whole[byte] ^ (1 << byte % 8)]) + whole[byte + 1 :]
        for name in NAMES:
            (place / name).write_bytes(wrong)
            opens_healed(place, by_code=bool(number % 2))
            assert (place / name).read_bytes() == whole
        for name in NAMES:
            (place / name).write_bytes(wrong)
        with known(Failure.KEYS_DAMAGED):
            unlock(place, PASSPHRASE)
        for name in NAMES:
            assert (place / name).read_bytes() == wrong
            (place / name).write_bytes(whole)


def test_a_flipped_byte_is_healed_from_the_other_copy(place: Path) -> None:
    """A sample of every field; in both copies it is told, and nothing is written over."""
    flip(place, SOME)


@pytest.mark.campaign
def test_every_flipped_byte_is_healed_from_the_other_copy(place: Path) -> None:
    """All 4,096 of them."""
    flip(place, EVERY)


def test_a_copy_cut_at_any_length_is_healed(place: Path) -> None:
    """Fifty lengths; both copies cut are damage, both empty too."""
    assert len(LENGTHS) >= 50
    whole = (place / "keys").read_bytes()
    for number, length in enumerate(LENGTHS):
        name = NAMES[number % 2]
        os.truncate(place / name, length)
        opens_healed(place, by_code=bool(number % 3))
        for each in NAMES:
            os.truncate(place / each, length)
        with known(Failure.KEYS_DAMAGED):
            unlock_by_code(place, CODE)
        for each in NAMES:
            (place / each).write_bytes(whole)


def test_keys_of_an_older_folder_beside_newer_records_open_nothing(place: Path, tmp_path: Path) -> None:
    """After a new master key the old key files, put back, meet records that are not theirs."""
    shutil.copytree(place, tmp_path / "older")
    vault = unlock(place, PASSPHRASE)
    vault.keys.renew(code=recovery_code.make())
    vault.close()
    for name in NAMES:
        shutil.copy(tmp_path / "older" / name, place / name)
    before = {path: path.read_bytes() for path in place.iterdir() if path.is_file()}
    with known(Failure.RECORDS_DAMAGED):
        unlock(place, PASSPHRASE)
    assert {path: path.read_bytes() for path in place.iterdir() if path.is_file()} == before
