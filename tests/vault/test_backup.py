"""Backups: what they hold, what they refuse, what stops them, how they are erased."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled, Report
from korem_desktop.vault import backup_folder, backup_mark, restoring
from korem_desktop.vault.backup_mark import Generation, Mark
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.vault import Vault, is_vault, unlock
from tests.helpers.vaults import CASE, CHEAP, NOW, PASSPHRASE, a_vault, content, do, known, reopened, take_in
from tests.vault import second_reader

OTHER = "другие слова совсем"


def write(vault: Vault, words: str) -> None:
    """Save what tells one state from another."""
    do(vault, lambda records: records.save_answers(CASE.id, {"words": words}))


def words(vault: Vault) -> str | None:
    """Return it."""
    return do(vault, lambda records: records.answers(CASE.id)).get("words")


def test_a_backup_opens_like_a_vault_and_says_what_it_is(vault: Vault, tmp_path: Path) -> None:
    """Records and items are there; the person hears that it is a backup and nothing else."""
    item = take_in(vault, "звонок", b"x" * 700_000)
    write(vault, "сто тысяч")
    made = vault.backups.make(tmp_path / "b", NOW)
    assert (made.files, made.missing) == (1, ())
    with reopened(tmp_path / "b") as again:
        assert again.notices == (Failure.BACKUP_OPENED,)
        assert words(again) == "сто тысяч"
        assert content(again, item) == b"x" * 700_000
        assert again.sealed.unclaimed() == []


def test_only_what_is_lacking_is_copied(vault: Vault, tmp_path: Path) -> None:
    """The second time one new file and the records go; the first file is not touched."""
    take_in(vault, "a", b"a" * 300_000)
    vault.backups.make(tmp_path / "b", NOW)
    first = next((tmp_path / "b" / "sealed").iterdir())
    before = first.stat()
    take_in(vault, "b", b"b" * 300_000)
    made = vault.backups.make(tmp_path / "b", NOW)
    assert made.files == 1
    assert first.stat() == before
    assert made.copied < 500_000 + (vault.folder / "records.db").stat().st_size


def test_five_generations_stay_with_their_days(vault: Vault, tmp_path: Path) -> None:
    """Of seven, the five last, each restorable by what the mark says."""
    for number in range(7):
        write(vault, str(number))
        vault.backups.make(tmp_path / "b", NOW + timedelta(days=number))
    lying = backup_folder.look(tmp_path / "b")
    assert [one.made for one in lying.generations] == [NOW + timedelta(days=n) for n in (6, 5, 4, 3, 2)]
    assert len(list((tmp_path / "b").glob("records.db*"))) == 5
    vault.close()
    seen = []
    for number, one in enumerate(lying.generations):
        restoring.into_new(tmp_path / "b", tmp_path / f"new{number}", one)
        with reopened(tmp_path / f"new{number}") as restored:
            seen.append(words(restored))
    assert seen == ["6", "5", "4", "3", "2"]


def test_only_the_newest_stays_where_that_is_asked_for(vault: Vault, tmp_path: Path) -> None:
    """What was deleted for good is then not in any earlier state either."""
    for _ in range(3):
        vault.backups.make(tmp_path / "b", NOW)
    vault.backups.make(tmp_path / "b", NOW, only_newest=True)
    assert [path.name for path in (tmp_path / "b").glob("records.db*")] == ["records.db"]
    assert len(backup_folder.look(tmp_path / "b").generations) == 1


def test_another_passphrase_comes_with_the_next_backup(vault: Vault, tmp_path: Path) -> None:
    """Until then the backup opens with the old one, and its keys say that they are older."""
    vault.backups.make(tmp_path / "b", NOW)
    vault.keys.change_passphrase(OTHER, cost=CHEAP)
    assert backup_folder.look(tmp_path / "b").keys < vault.keys.generation
    with reopened(tmp_path / "b"):
        pass
    vault.backups.make(tmp_path / "b", NOW)
    assert backup_folder.look(tmp_path / "b").keys == vault.keys.generation
    with known(Failure.PASSPHRASE_WRONG):
        unlock(tmp_path / "b", PASSPHRASE)
    with reopened(tmp_path / "b", OTHER):
        pass


def test_under_a_new_master_key_the_older_records_go(vault: Vault, tmp_path: Path) -> None:
    """Nothing in the backup opens with the old secret any more."""
    for _ in range(3):
        vault.backups.make(tmp_path / "b", NOW)
    vault.keys.renew(passphrase=OTHER, cost=CHEAP)
    vault.backups.make(tmp_path / "b", NOW)
    assert [path.name for path in (tmp_path / "b").glob("records.db*")] == ["records.db"]
    assert len(backup_folder.look(tmp_path / "b").generations) == 1
    with reopened(tmp_path / "b", OTHER) as again:
        assert again.notices == (Failure.BACKUP_OPENED,)


@pytest.mark.parametrize("place", [".", "inside", "sealed/deep"])
def test_the_vaults_own_folder_is_refused(vault: Vault, tmp_path: Path, place: str) -> None:
    """The folder itself, under it, and under another name for it."""
    there = set(os.listdir(vault.folder))
    (tmp_path / "link").symlink_to(vault.folder)
    for folder in (vault.folder, tmp_path / "link"):
        with known(Failure.BACKUP_IN_VAULT):
            vault.backups.make(folder / place, NOW)
    assert set(os.listdir(vault.folder)) == there


def test_a_folder_with_other_things_is_refused(vault: Vault, tmp_path: Path) -> None:
    """Somebody's pictures, another vault, another vault's backup."""
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.jpg").write_bytes(b"x")
    (tmp_path / "second").mkdir()
    other = a_vault(tmp_path / "second")
    other.backups.make(tmp_path / "theirs", NOW)
    other.close()
    with known(Failure.FOLDER_NOT_EMPTY):
        vault.backups.make(tmp_path / "pictures", NOW)
    with known(Failure.FOLDER_NOT_EMPTY):
        vault.backups.make(tmp_path / "second" / "vault", NOW)
    (tmp_path / "named").mkdir()
    (tmp_path / "named" / "backup").write_bytes(b"somebody's own file")
    with known(Failure.FOLDER_NOT_EMPTY):
        vault.backups.make(tmp_path / "named", NOW)
    with known(Failure.BACKUP_OF_ANOTHER):
        vault.backups.make(tmp_path / "theirs", NOW)
    with known(Failure.BACKUP_UNREACHABLE):
        vault.backups.make(tmp_path / "no" / "such", NOW)


def test_an_open_backup_is_left_alone(vault: Vault, tmp_path: Path) -> None:
    """Somebody works in it: the backup waits."""
    vault.backups.make(tmp_path / "b", NOW)
    with reopened(tmp_path / "b"), known(Failure.VAULT_IN_USE):
        vault.backups.make(tmp_path / "b", NOW)


def stop_at(share: float) -> Report:
    """Return a report that stops the job after a share of it."""

    def report(done: int, total: int) -> None:
        if done >= total * share:
            raise Cancelled

    return report


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9, 1.0])
def test_a_stopped_backup_leaves_the_earlier_one_and_goes_on(
    vault: Vault, tmp_path: Path, share: float
) -> None:
    """What was copied whole is not copied again."""
    write(vault, "before")
    vault.backups.make(tmp_path / "b", NOW)
    for number in range(4):
        take_in(vault, str(number), os.urandom(300_000))
    write(vault, "after")
    with pytest.raises(Cancelled):
        vault.backups.make(tmp_path / "b", NOW, report=stop_at(share))
    with reopened(tmp_path / "b") as earlier:
        assert words(earlier) == "before"
        assert earlier.notices == (Failure.BACKUP_OPENED,)
    copied = len(list((tmp_path / "b" / "sealed").iterdir()))
    assert vault.backups.make(tmp_path / "b", NOW).files == 4 - copied
    assert sorted(os.listdir(vault.folder)) == sorted(
        ["keys", "keys.2", "records.db", "records.db-journal", "sealed", "state"]
    )


def test_a_first_backup_that_is_stopped_is_none_yet(vault: Vault, tmp_path: Path) -> None:
    """It opens nothing, says so, and can be finished or erased."""
    take_in(vault, "a", b"x" * 300_000)
    with pytest.raises(Cancelled):
        vault.backups.make(tmp_path / "b", NOW, report=stop_at(0.9))
    assert not is_vault(tmp_path / "b")
    assert not backup_folder.look(tmp_path / "b").is_whole
    with known(Failure.BACKUP_NONE):
        restoring.into_new(tmp_path / "b", tmp_path / "new")
    vault.backups.make(tmp_path / "b", NOW)
    assert backup_folder.look(tmp_path / "b").is_whole


def test_closing_the_vault_stops_a_backup(vault: Vault, tmp_path: Path) -> None:
    """The lock does not wait for the stick."""
    take_in(vault, "a", b"x" * 3_000_000)

    def report(done: int, total: int) -> None:
        if done:
            vault.sealed._is_stopping = True

    with pytest.raises(Cancelled):
        vault.backups.make(tmp_path / "b", NOW, report=report)


def test_items_the_vault_itself_lacks_are_named(vault: Vault, tmp_path: Path) -> None:
    """The rest is backed up; what an earlier backup has of it stays there."""
    take_in(vault, "lost", b"x" * 300_000)
    kept = take_in(vault, "kept", b"y" * 300_000)
    lost = do(vault, lambda records: records.sealed_rows.files())[0][1]
    (vault.folder / "sealed" / lost).unlink()
    assert vault.backups.make(tmp_path / "b", NOW).missing == ("lost",)
    with reopened(tmp_path / "b") as again:
        assert content(again, kept) == b"y" * 300_000


def test_what_was_written_in_a_backup_stays_as_an_earlier_state(vault: Vault, tmp_path: Path) -> None:
    """Somebody worked in the backup; the next backup keeps that beside."""
    vault.backups.make(tmp_path / "b", NOW)
    with reopened(tmp_path / "b") as worked_in:
        write(worked_in, "written in the backup")
    vault.backups.make(tmp_path / "b", NOW)
    restoring.into_new(tmp_path / "b", tmp_path / "new", backup_folder.look(tmp_path / "b").generations[1])
    with reopened(tmp_path / "new") as restored:
        assert words(restored) == "written in the backup"


def test_damaged_keys_of_a_backup_are_made_whole(vault: Vault, tmp_path: Path) -> None:
    """And a damaged mark is written anew."""
    vault.backups.make(tmp_path / "b", NOW)
    for name in ("keys", "keys.2"):
        (tmp_path / "b" / name).write_bytes(b"x")
    vault.backups.make(tmp_path / "b", NOW)
    (tmp_path / "b" / "backup").write_bytes(b"x")
    vault.backups.make(tmp_path / "b", NOW)
    assert backup_folder.look(tmp_path / "b").generations[0].made == NOW
    with reopened(tmp_path / "b"):
        pass


def test_no_room_beside_the_records_is_no_hindrance(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk is when a backup is needed most: the copy goes straight to the other medium."""
    write(vault, "сохранено")
    copy_to = Connection.copy_to
    calls: list[int] = []

    def full_once(source: Connection, target: Connection) -> None:
        calls.append(1)
        if len(calls) == 1:
            raise Known(Failure.DISK_FULL)
        copy_to(source, target)

    monkeypatch.setattr(Connection, "copy_to", full_once)
    vault.backups.make(tmp_path / "b", NOW)
    assert not (tmp_path / "b" / "records.db.leaving").exists()
    with reopened(tmp_path / "b") as again:
        assert words(again) == "сохранено"


def test_a_written_byte_that_comes_back_changed_is_refused(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The earlier backup stays."""
    write(vault, "before")
    vault.backups.make(tmp_path / "b", NOW)
    take_in(vault, "a", b"x" * 300_000)
    monkeypatch.setattr("korem_desktop.vault.copying._digest", lambda *_: b"something else")
    with known(Failure.BACKUP_UNREACHABLE):
        vault.backups.make(tmp_path / "b", NOW)
    assert not list((tmp_path / "b" / "sealed").iterdir())
    with reopened(tmp_path / "b") as earlier:
        assert words(earlier) == "before"


def test_erasing_leaves_nothing_but_what_is_not_its(vault: Vault, tmp_path: Path) -> None:
    """A folder that is no backup is never touched."""
    vault.backups.make(tmp_path / "b", NOW)
    (tmp_path / "b" / "readme.txt").write_bytes(b"x")
    assert backup_folder.erase(tmp_path / "b") == ("readme.txt",)
    assert os.listdir(tmp_path / "b") == ["readme.txt"]
    vault.close()
    with known(Failure.BACKUP_NONE):
        backup_folder.erase(vault.folder)
    assert is_vault(vault.folder)


def test_an_interrupted_erasure_is_finished_by_the_next_backup(vault: Vault, tmp_path: Path) -> None:
    """Its keys begin with the mark of an erasure."""
    vault.backups.make(tmp_path / "b", NOW)
    (tmp_path / "b" / "keys").write_bytes(b"KOREM ERASED\0\0\0\0".ljust(4096, b"x"))
    vault.backups.make(tmp_path / "b", NOW)
    assert len(backup_folder.look(tmp_path / "b").generations) == 1
    with reopened(tmp_path / "b"):
        pass


def test_a_mark_says_what_was_put_into_it() -> None:
    """And any changed byte makes it none."""
    mark = Mark(bytes(range(16)), bytes(range(16, 32)), (Generation(0, NOW, 7), Generation(3, NOW, 6)))
    raw = mark.to_bytes()
    assert len(raw) == backup_mark.SIZE
    assert backup_mark.parse(raw) == mark
    for place in (0, 9, 20, 70, 4095):
        changed = bytearray(raw)
        changed[place] ^= 1
        assert backup_mark.parse(bytes(changed)) is None
    assert backup_mark.parse(raw[:-1]) is None
    assert backup_mark.parse(None) is None


def test_the_known_answer_of_the_mark() -> None:
    """FORMAT.md, vector 10."""
    days = (datetime(2026, 3, 17, tzinfo=UTC), datetime(2026, 3, 16, tzinfo=UTC))
    generations = (Generation(0, days[0], 2), Generation(4, days[1], 1))
    raw = Mark(bytes(range(0x10, 0x20)), bytes(range(0x60, 0x70)), generations).to_bytes()
    text = (Path(backup_mark.__file__).parent / "FORMAT.md").read_text(encoding="utf-8")
    printed = "".join(text.split())
    assert raw[:112].hex() in printed
    assert hashlib.sha256(raw).hexdigest() in printed


def test_a_second_reader_opens_a_backup(vault: Vault, tmp_path: Path) -> None:
    """From FORMAT.md alone."""
    take_in(vault, "a", b"x" * 1000)
    write(vault, "сто тысяч")
    vault.backups.make(tmp_path / "b", NOW)
    seen = second_reader.read(tmp_path / "b", PASSPHRASE)
    assert seen["state"] == "as left"
    assert seen["cases"][0]["answers"] == {"words": "сто тысяч"}
    assert seen["cases"][0]["evidence"][0]["content"] == b"x" * 1000
