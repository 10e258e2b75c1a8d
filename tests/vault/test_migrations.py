"""The shape of the records, and how older ones are brought up."""

from __future__ import annotations

from pathlib import Path

import pytest

from korem_desktop.failures import Bug, Failure, Known
from korem_desktop.vault import migrations
from korem_desktop.vault.connection import Connection
from korem_desktop.vault.migrations import Step
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, do, known, reopened


@pytest.fixture
def empty(tmp_path: Path) -> Connection:
    """An open database with nothing in it."""
    (tmp_path / "r.db").touch()
    return Connection(
        tmp_path / "r.db", memoryview(b"k" * 32), memoryview(b"s" * 16), memoryview(bytearray(128))
    )


def shape(connection: Connection) -> list[tuple[object, ...]]:
    """Return every table and index as SQLite understands it."""
    names = connection.execute("SELECT type, name, tbl_name FROM sqlite_schema ORDER BY type, name")
    scripts = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type IN ('view', 'trigger') ORDER BY name"
    )
    found: list[tuple[object, ...]] = [*names, *scripts]
    for kind, name, _ in names:
        if kind == "table":
            found += connection.execute(f"SELECT * FROM pragma_table_xinfo('{name}')")
            found += connection.execute(f"SELECT * FROM pragma_foreign_key_list('{name}')")
            found += connection.execute(f"SELECT * FROM pragma_table_list('{name}')")
        else:
            found += connection.execute(f"SELECT * FROM pragma_index_xinfo('{name}')")
    return found


def never(version: int) -> None:
    """Fail where a copy is asked for."""
    raise AssertionError(version)


def test_the_steps_add_up_to_the_current_shape(empty: Connection, tmp_path: Path) -> None:
    """``current.sql`` is the sum of the numbered scripts, in shape and in version."""
    (tmp_path / "s.db").touch()
    stepped = Connection(
        tmp_path / "s.db", memoryview(b"k" * 32), memoryview(b"s" * 16), memoryview(bytearray(128))
    )
    migrations.make(empty)
    for step in migrations.steps():
        migrations._apply(stepped, step)
    assert shape(stepped) == shape(empty)
    assert migrations.steps()[-1].version == migrations.current().version
    assert empty.execute("PRAGMA user_version") == stepped.execute("PRAGMA user_version") == [(1 << 16 | 1,)]
    empty.close()
    stepped.close()


def test_every_table_is_strict(empty: Connection) -> None:
    """A column holds what its type says."""
    migrations.make(empty)
    tables = empty.execute("SELECT name, strict FROM pragma_table_list WHERE type = 'table'")
    assert {strict for name, strict in tables if not name.startswith("sqlite_")} == {1}
    empty.close()


def test_the_steps_are_numbered_without_gaps_and_rise(empty: Connection) -> None:
    """0001, 0002, ...; each leads to a later version."""
    names = sorted(path.name for path in migrations._SCHEMA.glob("[0-9]*.sql"))
    assert [int(name[:4]) for name in names] == list(range(1, len(names) + 1))
    versions = [step.version for step in migrations.steps()]
    assert versions == sorted(set(versions))
    empty.close()


NOW = 1 << 16 | 1
SECOND = Step(
    1 << 16 | 8, "-- version 1.8\nCREATE TABLE a (x TEXT) STRICT;\nCREATE TABLE b (x TEXT) STRICT;\n"
)
THIRD = Step(2 << 16, "-- version 2.0\nALTER TABLE a ADD COLUMN y TEXT;\n")
BROKEN = Step(
    2 << 16, "-- version 2.0\nCREATE TABLE c (x TEXT) STRICT;\nALTER TABLE none ADD COLUMN y TEXT;\n"
)


def test_older_records_are_brought_up_after_a_copy(empty: Connection) -> None:
    """The copy is made once, before the first step, and every step is applied in order."""
    migrations.make(empty)
    copied: list[int] = []

    def copy(version: int) -> None:
        assert empty.execute("PRAGMA user_version") == [(version,)]
        copied.append(version)

    assert migrations.bring_up(empty, copy, [*migrations.steps(), SECOND, THIRD])
    assert copied == [NOW]
    assert empty.execute("PRAGMA user_version") == [(2 << 16,)]
    assert empty.execute("SELECT x, y FROM a") == []
    assert not migrations.bring_up(empty, never, [*migrations.steps(), SECOND, THIRD])
    empty.close()


def test_a_broken_step_changes_nothing(empty: Connection) -> None:
    """A step is one transaction: what came before it stays, nothing of it does."""
    migrations.make(empty)
    with pytest.raises(Exception, match="no such table"):
        migrations.bring_up(empty, lambda version: None, [*migrations.steps(), SECOND, BROKEN])
    assert empty.execute("PRAGMA user_version") == [(1 << 16 | 8,)]
    assert empty.execute("SELECT count(*) FROM sqlite_schema WHERE name = 'c'") == [(0,)]
    empty.close()


def test_nothing_is_done_without_the_copy(empty: Connection) -> None:
    """Where the copy fails, the records stay as they were."""
    migrations.make(empty)

    def full(version: int) -> None:
        raise Known(Failure.DISK_FULL)

    with known(Failure.DISK_FULL):
        migrations.bring_up(empty, full, [*migrations.steps(), SECOND])
    assert empty.execute("PRAGMA user_version") == [(NOW,)]
    empty.close()


def test_records_without_a_version_are_damaged(empty: Connection) -> None:
    """An empty database is not taken for an old one."""
    with known(Failure.RECORDS_DAMAGED):
        migrations.bring_up(empty, never)
    empty.close()


def test_newer_records_are_refused(vault: Vault) -> None:
    """A later major version is told as that and left; a later minor one opens and keeps its version."""
    do(vault, lambda records: records.connection.execute(f"PRAGMA user_version={1 << 16 | 9}"))
    vault.close()
    with reopened(vault.folder) as again:
        assert do(again, lambda records: records.cases()) == [CASE]
        assert do(again, lambda r: r.connection.execute("PRAGMA user_version")) == [(1 << 16 | 9,)]
        do(again, lambda records: records.connection.execute(f"PRAGMA user_version={2 << 16}"))
    before = {path: path.read_bytes() for path in vault.folder.rglob("*") if path.is_file()}
    with known(Failure.VAULT_NEWER), reopened(vault.folder):
        pass
    assert {path: path.read_bytes() for path in vault.folder.rglob("*") if path.is_file()} == before


def test_a_real_vault_is_copied_before_it_is_brought_up(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy lies beside the records, opens with the same key, and holds the old version."""
    vault.close()
    road = [*migrations.steps(), SECOND]
    monkeypatch.setattr(migrations, "steps", lambda: road)
    with reopened(vault.folder) as again:
        assert do(again, lambda r: r.connection.execute("PRAGMA user_version")) == [(1 << 16 | 8,)]
        assert do(again, lambda records: records.cases()) == [CASE]
        session = again._session
        copy = session.connect("records.db.before-1.1")
        assert copy.execute("PRAGMA user_version") == [(NOW,)]
        assert copy.execute("SELECT id FROM cases") == [(CASE.id,)]
        copy.close()
        assert (vault.folder / "records.db.before-1.1").exists()
    assert {path.name for path in vault.folder.iterdir()} == {
        "keys",
        "keys.2",
        "records.db",
        "records.db-journal",
        "records.db.copy",
        "sealed",
        "state",
    }


def test_a_script_without_a_version_or_an_end_is_a_mistake_in_the_code(tmp_path: Path) -> None:
    """Scripts are checked when they are read."""
    (tmp_path / "0009_x.sql").write_text("CREATE TABLE x (y TEXT);\n")
    with pytest.raises(Bug):
        Step.read(tmp_path / "0009_x.sql")
    with pytest.raises(Bug):
        migrations._statements("CREATE TABLE x (y TEXT);\nCREATE TABLE z")
