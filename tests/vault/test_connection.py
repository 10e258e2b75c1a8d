"""How the records are opened."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from korem_desktop.failures import Failure
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.faults import from_records
from korem_desktop.vault.locked_page import LockedPage
from korem_desktop.vault.records import Records
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, do, known, reopened


def open_raw(path: Path, key: bytes = b"k" * 32, salt: bytes = b"s" * 16) -> Connection:
    """Open a file with a key given as bytes."""
    room = memoryview(bytearray(128))
    connection = Connection(path, memoryview(key), memoryview(salt), room)
    assert not any(room)
    return connection


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("cipher_version", None),
        ("cipher_memory_security", "0"),
        ("cipher_page_size", "4096"),
        ("cipher_use_hmac", "1"),
        ("cipher_hmac_algorithm", "HMAC_SHA512"),
        ("journal_mode", "truncate"),
        ("locking_mode", "exclusive"),
        ("synchronous", 2),
        ("secure_delete", 1),
        ("foreign_keys", 1),
        ("temp_store", 2),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
        ("mmap_size", 0),
        ("cipher_log_level", "NONE"),
    ],
)
def test_every_setting_holds(vault: Vault, pragma: str, value: object) -> None:
    """What FORMAT.md says of the connection is what the connection says."""
    (row,) = do(vault, lambda records: records.connection.execute(f"PRAGMA {pragma}"))
    if value is not None:
        assert row[0] == value
    else:
        assert row[0].startswith("4.")


def test_the_file_begins_with_the_salt(tmp_path: Path) -> None:
    """Nothing else of it is in the clear, not even SQLite's own header."""
    path = tmp_path / "r.db"
    path.touch()
    connection = open_raw(path)
    connection.execute("CREATE TABLE t (x TEXT)")
    connection.close()
    raw = path.read_bytes()
    assert raw[:16] == b"s" * 16
    assert b"SQLite" not in raw
    assert b"CREATE TABLE" not in raw


def test_a_wrong_key_is_damage(tmp_path: Path) -> None:
    """The records cannot tell a wrong key from damage; the slot has told the passphrase before."""
    path = tmp_path / "r.db"
    path.touch()
    connection = open_raw(path)
    connection.execute("CREATE TABLE t (x TEXT)")
    connection.close()
    with known(Failure.RECORDS_DAMAGED):
        open_raw(path, b"x" * 32)


def test_the_lock_is_taken_at_once(tmp_path: Path) -> None:
    """A second connection is refused before anything was read or written through the first."""
    path = tmp_path / "r.db"
    path.touch()
    first = open_raw(path)
    with known(Failure.VAULT_IN_USE):
        open_raw(path)
    first.close()
    open_raw(path).close()


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    """Opening makes no database where there is none."""
    with known(Failure.MEDIUM_FAILED):
        open_raw(tmp_path / "r.db")
    assert list(tmp_path.iterdir()) == []


def test_transactions_nest(vault: Vault) -> None:
    """A block inside another belongs to it: both or neither."""

    def both(fail: bool) -> None:
        def job(records: Records) -> None:
            with records.transaction():
                records.set_setting("a", "1")
                with records.transaction():
                    records.set_setting("b", "2")
                if fail:
                    raise KeyError

        vault.records.submit(job).result()

    with pytest.raises(KeyError):
        both(fail=True)
    assert do(vault, lambda records: (records.setting("a"), records.setting("b"))) == ("", "")
    both(fail=False)
    assert do(vault, lambda records: (records.setting("a"), records.setting("b"))) == ("1", "2")


def test_an_interruption_before_the_statement_begins_still_stops_it(vault: Vault) -> None:
    """SQLite itself forgets one that comes between the look at the flag and the first step."""

    def endless(records: Records) -> None:
        records.connection.interrupt()
        try:
            with pytest.raises(Exception, match="interrupted"):
                records.connection._sqlite.execute(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
                ).fetchall()
        finally:
            records.connection.resume()

    do(vault, endless)
    assert do(vault, lambda records: records.cases()) == [CASE]


def test_a_hot_journal_is_rolled_back(vault: Vault, tmp_path: Path) -> None:
    """A commit cut off in the middle is undone at the next opening."""
    folder = vault.folder
    do(vault, lambda records: records.save_answers(CASE.id, {"a": "before"}))

    def cut_off(records: Records) -> tuple[bytes, bytes]:
        connection = records.connection
        connection.execute("PRAGMA cache_spill=1")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("BEGIN IMMEDIATE")
        for number in range(400):
            connection.execute("INSERT INTO answers VALUES (?, ?, ?)", (CASE.id, str(number), "x" * 3000))
        connection.execute("UPDATE answers SET value = 'after' WHERE place = 'a'")
        return (folder / "records.db").read_bytes(), (folder / "records.db-journal").read_bytes()

    database, journal = vault.records.submit(cut_off).result()
    vault.close()
    assert journal
    (folder / "records.db").write_bytes(database)
    (folder / "records.db-journal").write_bytes(journal)
    with reopened(folder) as again:
        assert do(again, lambda records: records.answers(CASE.id)) == {"a": "before"}


def test_the_locked_page_is_wiped_and_bounded() -> None:
    """Pieces are zero, apart from each other, and zero again after the wipe."""
    page = LockedPage()
    first, second = page.piece(32), page.piece(32)
    first[:] = b"1" * 32
    assert not any(second)
    page.wipe()
    assert not any(first)
    with pytest.raises(MemoryError):
        page.piece(5000)
    assert page.is_locked


def test_a_copy_that_fails_is_told_by_kind(tmp_path: Path) -> None:
    """A backup that meets a full medium gives no code, only words; they are a kind all the same."""
    for words, kind in (
        ("database or disk is full", Failure.DISK_FULL),
        ("disk I/O error", Failure.MEDIUM_FAILED),
        ("database disk image is malformed", Failure.RECORDS_DAMAGED),
    ):
        told = from_records(sqlcipher.OperationalError(words))
        assert told is not None
        assert told.kind is kind
    assert from_records(sqlcipher.OperationalError("no such table: x")) is None
