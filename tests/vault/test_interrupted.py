"""What a kill or an older records file leaves in sealed/, and what an unlock does about it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.failures import Failure, Known
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import (
    CASE,
    a_vault_with_case,
    content,
    do,
    known,
    reopened,
    take_in,
)


def sealed_names(vault: Vault) -> list[str]:
    """Return the names in the folder of sealed files."""
    return sorted(os.listdir(vault.folder / "sealed"))


def evidence(vault: Vault) -> list[EvidenceItem]:
    """Return the items of the case."""
    return do(vault, lambda records: records.evidence(CASE.id))


def test_unclaimed_files_are_counted_and_left(tmp_path: Path) -> None:
    """A file no record claims is never removed by an unlock; what a file manager left is not counted."""
    vault = a_vault_with_case(tmp_path)
    take_in(vault, "x", b"x")
    vault.close()
    sealed = vault.folder / "sealed"
    (sealed / ("ab" * 16)).write_bytes(b"newer evidence")
    (sealed / ("cd" * 16 + ".part")).write_bytes(b"somebody's part")
    (sealed / ".DS_Store").write_bytes(b"")
    with reopened(vault.folder) as again:
        assert again.sealed.unclaimed() == ["ab" * 16, "cd" * 16 + ".part"]
        (told,) = again.first_look.result()
        assert told.kind is Failure.SEALED_DIFFER
        assert told.facts == {"missing": 0, "unclaimed": 2}
    assert len(os.listdir(sealed)) == 4


def test_an_older_records_file_destroys_nothing(tmp_path: Path) -> None:
    """Put an older records.db in place: the newer evidence stays in the folder, and its return opens it."""
    vault = a_vault_with_case(tmp_path)
    vault.close()
    records = vault.folder / "records.db"
    older = records.read_bytes()
    with reopened(vault.folder) as again:
        item = take_in(again, "x", b"evidence")
    newer = records.read_bytes()
    records.write_bytes(older)
    (vault.folder / "records.db.copy").unlink()
    with reopened(vault.folder) as again:
        assert again.notices == (Failure.RECORDS_DIFFER,)
        assert evidence(again) == []
        assert len(again.sealed.unclaimed()) == 1
    records.write_bytes(newer)
    (vault.folder / "records.db.copy").unlink()
    with reopened(vault.folder) as again:
        assert content(again, item) == b"evidence"


class Killed(BaseException):
    """Stands for a kill: nothing after it runs, also no taking back."""


def killed_intake(vault: Vault, monkeypatch: pytest.MonkeyPatch, method: str, calls: int) -> None:
    """Take in three segments and stop dead at a call of a method of the store's folder or job."""
    store = vault.sealed
    store._chunk_size, store._segment_chunks = 262_144, 1
    count = 0
    target = store._sealed if hasattr(store._sealed, method) else store
    real = getattr(target, method)

    def dead(*arguments: object) -> object:
        nonlocal count
        count += 1
        if count == calls:
            raise Killed
        return real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(target, method, dead)
        patch.setattr(store, "_take_back", lambda sealing: None)
        with pytest.raises(Killed):
            take_in(vault, "x", b"x" * 600_000)


@pytest.mark.parametrize(("method", "calls"), [("rename", 1), ("rename", 2), ("rename", 3), ("sync", 2)])
def test_a_verified_item_is_finished_at_unlock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, method: str, calls: int
) -> None:
    """A kill among the renames, or before the last commit, leaves a whole item that comes to be kept."""
    vault = a_vault_with_case(tmp_path)
    killed_intake(vault, monkeypatch, method, calls)
    assert evidence(vault) == []
    vault.close()
    with reopened(vault.folder) as again:
        (item,) = evidence(again)
        assert content(again, item) == b"x" * 600_000
        assert again.sealed.unclaimed() == []
        assert not [name for name in sealed_names(again) if name.endswith(".part")]
        log = do(again, lambda records: records.log(CASE.id))
        assert log[0].details is not None
        assert log[0].details["source"] == "finished after an interruption"


def test_an_unverified_item_goes_at_unlock(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A kill before the verification leaves parts, which the next unlock removes with their row."""
    vault = a_vault_with_case(tmp_path)
    killed_intake(vault, monkeypatch, "sync", 1)
    assert [name[-5:] for name in sealed_names(vault)] == [".part"] * 3
    vault.close()
    with reopened(vault.folder) as again:
        assert (sealed_names(again), evidence(again)) == ([], [])
        assert do(again, lambda records: records.sealed_rows.unfinished()) == []


def test_a_final_name_under_an_unverified_row_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Older records may say *taking in* of what newer ones keep: neither file nor key is thrown away."""
    vault = a_vault_with_case(tmp_path)
    killed_intake(vault, monkeypatch, "sync", 1)
    vault.close()
    sealed = vault.folder / "sealed"
    for path in sealed.iterdir():
        path.rename(sealed / path.name.removesuffix(".part"))
    with reopened(vault.folder) as again:
        assert len(sealed_names(again)) == 3
        assert len(do(again, lambda records: records.sealed_rows.unfinished())) == 1


def test_a_verified_row_without_its_files_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that never reached the medium before a power cut leave no half item."""
    vault = a_vault_with_case(tmp_path)
    killed_intake(vault, monkeypatch, "rename", 1)
    vault.close()
    for path in (vault.folder / "sealed").iterdir():
        path.unlink()
    with reopened(vault.folder) as again:
        assert evidence(again) == []
        assert do(again, lambda records: records.sealed_rows.unfinished()) == []


def test_a_failing_commit_keeps_nothing(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the last commit fails, the files go too and the failure is told."""

    def full(*arguments: object) -> None:
        raise Known(Failure.DISK_FULL)

    monkeypatch.setattr("korem_desktop.vault.log_rows.LogRows.append", full)
    with known(Failure.DISK_FULL):
        take_in(vault, "x", b"x")
    assert (sealed_names(vault), evidence(vault)) == ([], [])
