"""The copy of the records beside them: when it is made, what it holds, what it never holds any more."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from korem_desktop.vault import records_copy
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.records import Records
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, a_vault_with_case, do, reopened, take_in


def test_each_lock_leaves_the_records_twice(tmp_path: Path) -> None:
    """Byte by byte, after whatever was written."""
    vault = a_vault_with_case(tmp_path)
    vault.close()
    for value in ("1", "2"):
        with reopened(vault.folder) as again:
            do(again, partial(Records.save_answers, case=CASE.id, changes={"a": value}))
        records = (vault.folder / "records.db").read_bytes()
        assert (vault.folder / "records.db.copy").read_bytes() == records
    assert not (vault.folder / "records.db.part").exists()


def test_what_is_deleted_for_good_goes_from_every_copy_at_once(tmp_path: Path) -> None:
    """The copy is made anew while the vault is open, and every other copy is removed."""
    vault = a_vault_with_case(tmp_path)
    item = take_in(vault, "x", b"x")
    vault.close()
    for name in ("records.db.before-1.0", "records.db.replaced-1", "records.db.replaced-1-journal"):
        (vault.folder / name).write_bytes((vault.folder / "records.db").read_bytes())
    with reopened(vault.folder) as again:
        key = do(again, lambda records: records.sealed_rows.sealing(item.id)).key
        assert key in rows(again)
        again.sealed.delete(item)
        assert not list(vault.folder.glob("records.db.[brp]*"))
        assert rows(again) == []


def rows(vault: Vault) -> list[bytes]:
    """Return the keys that the copy on the medium holds."""
    copy = vault._session.connect("records.db.copy")
    try:
        return [key for (key,) in copy.execute("SELECT key FROM evidence")]
    finally:
        copy.close()
        (vault.folder / "records.db.copy-journal").unlink(missing_ok=True)


def test_a_medium_without_room_keeps_the_copy_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that cannot be finished replaces nothing, leaves nothing, and the vault opens as it was left."""
    vault = a_vault_with_case(tmp_path)
    vault.close()
    before = (vault.folder / "records.db.copy").read_bytes()

    def full(home: Folder, blocks: object) -> bytes:
        home.make(records_copy.PART, b"half")
        raise OSError(28, "no space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(records_copy, "_write", full)
        with reopened(vault.folder):
            pass
    assert (vault.folder / "records.db.copy").read_bytes() == before
    assert not (vault.folder / "records.db.part").exists()
    with reopened(vault.folder) as again:
        assert again.notices == ()


def test_damaged_records_are_never_copied(tmp_path: Path) -> None:
    """A page that went wrong under an open vault leaves the good copy alone; the next unlock takes it."""
    vault = a_vault_with_case(tmp_path)
    vault.close()
    before = (vault.folder / "records.db.copy").read_bytes()
    with reopened(vault.folder) as again:
        again.first_look.result()
        path = vault.folder / "records.db"
        size = path.stat().st_size
        with path.open("r+b") as file:  # a second descriptor: its closing drops a lock nobody contends for
            file.seek(size - 2000)
            file.write(b"spoilt")
    assert (vault.folder / "records.db.copy").read_bytes() == before
    with reopened(vault.folder) as again:
        assert [notice.value for notice in again.notices] == ["records_from_copy"]
        assert do(again, lambda records: records.cases()) == [CASE]
