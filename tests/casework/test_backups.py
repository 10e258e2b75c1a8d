"""Backups as the person meets them: made, remembered in the vault, looked at, erased."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from korem_desktop.casework import backups, restoring
from korem_desktop.casework.opening import OpenVault
from korem_desktop.clock import FixedDay
from korem_desktop.failures import Failure
from tests.helpers.vaults import CHEAP, PASSPHRASE, a_vault_with_case, known, reopened, take_in

MONDAY, TUESDAY = FixedDay(date(2026, 3, 16)), FixedDay(date(2026, 3, 17))


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[OpenVault]:
    """An open vault with a case and an item."""
    vault = a_vault_with_case(tmp_path)
    take_in(vault, "a", b"x")
    opened = OpenVault(vault)
    yield opened
    opened.close()


def test_the_age_of_the_last_backup_is_known_in_the_vault(opened: OpenVault, tmp_path: Path) -> None:
    """The same backup once, the latest first, with the generation of the keys in it."""
    assert backups.known(opened).result() == []
    backups.back_up(opened, tmp_path / "a", clock=MONDAY)
    backups.back_up(opened, tmp_path / "b", clock=MONDAY)
    opened.keys.change_passphrase("другие слова совсем", cost=CHEAP)
    backups.back_up(opened, tmp_path / "a", clock=TUESDAY)
    there = backups.known(opened).result()
    assert [(one.place.name, one.made.date(), one.keys) for one in there] == [
        ("a", TUESDAY.day, 2),
        ("b", MONDAY.day, 1),
    ]
    backups.forget(opened, there[1]).result()
    assert [one.place.name for one in backups.known(opened).result()] == ["a"]


def test_a_backup_says_whose_it_is_and_how_old_its_keys_are(opened: OpenVault, tmp_path: Path) -> None:
    """Before a vault is open, only what lies there is told."""
    backups.back_up(opened, tmp_path / "a", clock=MONDAY)
    seen = backups.look(tmp_path / "a", opened)
    assert (seen.is_ours, seen.has_present_keys, seen.is_whole) == (True, True, True)
    assert seen.made is not None
    opened.keys.change_passphrase("другие слова совсем", cost=CHEAP)
    assert backups.look(tmp_path / "a", opened).has_present_keys is False
    assert backups.look(tmp_path / "a").is_ours is None
    with known(Failure.BACKUP_NONE):
        backups.look(tmp_path, opened)


def test_pointing_at_a_stick_finds_the_backup_on_it(opened: OpenVault, tmp_path: Path) -> None:
    """A folder of its own where there is none yet; the empty folder itself."""
    stick = tmp_path / "stick"
    (stick / "pictures").mkdir(parents=True)
    assert backups.place_in(opened, stick, "Copy") == stick / "Copy"
    assert backups.place_in(opened, tmp_path / "new", "Copy") == tmp_path / "new"
    backups.back_up(opened, stick / "Renamed", clock=MONDAY)
    assert backups.place_in(opened, stick, "Copy") == stick / "Renamed"
    assert backups.place_in(opened, stick / "Renamed", "Copy") == stick / "Renamed"


def test_an_erased_backup_is_forgotten(opened: OpenVault, tmp_path: Path) -> None:
    """On the medium and in the vault."""
    backups.back_up(opened, tmp_path / "a", clock=MONDAY)
    assert backups.erase(tmp_path / "a", opened) == ()
    assert not (tmp_path / "a").exists()
    assert backups.known(opened).result() == []


def test_a_backup_is_restored_beside_and_into(opened: OpenVault, tmp_path: Path) -> None:
    """The three ways back."""
    backups.back_up(opened, tmp_path / "a", clock=MONDAY)
    sealed = next((opened.folder / "sealed").iterdir())
    sealed.unlink()
    assert len(restoring.restore_files(opened, tmp_path / "a").whole) == 1
    opened.close()
    restoring.restore_into_new(tmp_path / "a", tmp_path / "new")
    assert restoring.restore_records(opened.folder, tmp_path / "a", PASSPHRASE) == "records.db.replaced-1"
    for place in (tmp_path / "new", opened.folder):
        with reopened(place) as vault:
            assert vault.notices == ()


def test_before_unlocking_a_backup_is_compared_and_looked_into(opened: OpenVault, tmp_path: Path) -> None:
    """Whose it is and whether today's passphrase opens it, as far as the vault's own keys can be read."""
    backups.back_up(opened, tmp_path / "a", clock=MONDAY)
    opened.keys.change_passphrase("другие слова совсем", cost=CHEAP)
    folder = opened.folder
    opened.close()
    seen = restoring.look(tmp_path / "a", folder)
    assert (seen.is_ours, seen.has_present_keys, len(seen.generations)) == (True, False, 1)
    (inside,) = restoring.look_inside(tmp_path / "a", PASSPHRASE)
    assert (inside.is_whole, inside.items) == (True, 1)
    for name in ("keys", "keys.2"):
        (folder / name).write_bytes(b"")
    assert restoring.look(tmp_path / "a", folder).is_ours is None
