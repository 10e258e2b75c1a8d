"""Another passphrase, a recovery code, a new master key: what opens afterwards, and what does not."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled
from korem_desktop.vault import key_changes, recovery_code
from korem_desktop.vault.folder import Folder
from korem_desktop.vault.vault import Vault, unlock, unlock_by_code
from tests.helpers.vaults import (
    CASE,
    CHEAP,
    PASSPHRASE,
    a_vault_with_case,
    content,
    do,
    known,
    reopened,
    take_in,
)

OTHER = "another one altogether"


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An open vault with a case and an item, closed at the end."""
    opened = a_vault_with_case(tmp_path)
    take_in(opened, "voice.ogg", b"heard " * 1000)
    yield opened
    opened.close()


def is_whole(vault: Vault) -> None:
    """See that the case and the item are there."""
    assert do(vault, lambda records: records.cases()) == [CASE]
    (item,) = do(vault, lambda records: records.evidence(CASE.id))
    assert content(vault, item) == b"heard " * 1000


def master(vault: Vault) -> bytes:
    """Return the master key."""
    return bytes(vault._session.secrets.master)


def opens(folder: Path, passphrase: str) -> bool:
    """Return whether a passphrase opens a closed vault, without a notice."""
    try:
        with reopened(folder, passphrase) as again:
            assert again.notices == ()
            is_whole(again)
    except Known as fault:
        if fault.kind is not Failure.PASSPHRASE_WRONG:
            raise
        return False
    return True


# the passphrase


def test_a_changed_passphrase_opens_and_the_old_one_does_not(vault: Vault) -> None:
    """The vault goes on as it was; master key and sealed files stay."""
    before = master(vault)
    assert vault.keys.change_passphrase(OTHER, cost=CHEAP) == ()
    assert master(vault) == before
    is_whole(vault)
    vault.close()
    assert not opens(vault.folder, PASSPHRASE)
    assert opens(vault.folder, OTHER)


def test_a_change_draws_salt_and_nonce_and_raises_the_generation(vault: Vault) -> None:
    """Even the same passphrase again gives other bytes."""
    first = (vault.folder / "keys").read_bytes()
    vault.keys.change_passphrase(PASSPHRASE, cost=CHEAP)
    second = (vault.folder / "keys").read_bytes()
    assert vault.keys.generation == 2
    assert first[56:72] != second[56:72]
    assert first[256:268] != second[256:268]
    assert (vault.folder / "keys.2").read_bytes() == second


def test_a_new_passphrase_too_short_changes_nothing(vault: Vault) -> None:
    """It is looked at before anything is written."""
    before = (vault.folder / "keys").read_bytes()
    with known(Failure.PASSPHRASE_TOO_SHORT):
        vault.keys.change_passphrase("short", cost=CHEAP)
    assert (vault.folder / "keys").read_bytes() == before


def test_a_change_can_be_stopped_while_it_derives(vault: Vault) -> None:
    """Before the keys are written nothing has changed."""
    before = (vault.folder / "keys").read_bytes()

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        vault.keys.change_passphrase(OTHER, report=stop)
    with pytest.raises(Cancelled):
        vault.keys.renew(passphrase=OTHER, cost=CHEAP, report=stop)
    assert (vault.folder / "keys").read_bytes() == before
    assert not (vault.folder / "records.db.new").exists()
    is_whole(vault)


def test_a_first_copy_that_cannot_be_written_keeps_the_old_passphrase(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old state is put back, and the failure told."""
    whole = Folder.overwrite
    calls: list[str] = []

    def failing(self: Folder, name: str, content: bytes, offset: int = 0, size: int | None = None) -> None:
        calls.append(name)
        if len(calls) == 1:
            whole(self, name, content[:100], offset, size)
            raise OSError(errno.ENOSPC, "full")
        whole(self, name, content, offset, size)

    monkeypatch.setattr(Folder, "overwrite", failing)
    with known(Failure.DISK_FULL):
        vault.keys.change_passphrase(OTHER, cost=CHEAP)
    monkeypatch.undo()
    vault.close()
    assert opens(vault.folder, PASSPHRASE)


def test_a_second_copy_that_cannot_be_written_is_told(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new passphrase counts from the first copy on."""
    whole = Folder.overwrite
    calls: list[str] = []

    def failing(self: Folder, name: str, content: bytes, offset: int = 0, size: int | None = None) -> None:
        calls.append(name)
        if len(calls) == 2:
            raise OSError(errno.EIO, "broken")
        whole(self, name, content, offset, size)

    monkeypatch.setattr(Folder, "overwrite", failing)
    assert vault.keys.change_passphrase(OTHER, cost=CHEAP) == (Failure.KEYS_COPY_UNHEALED,)
    monkeypatch.undo()
    vault.close()
    with known(Failure.PASSPHRASE_WRONG):
        unlock(vault.folder, PASSPHRASE)
    with reopened(vault.folder, OTHER) as again:
        assert again.notices == (Failure.KEYS_COPY_HEALED,)


# the recovery code


def test_the_code_opens_the_vault_and_another_passphrase_is_set(vault: Vault) -> None:
    """Opened by the code, the vault is whole; the forgotten passphrase is replaced, the code stays."""
    code = recovery_code.make()
    assert not vault.keys.has_code
    assert vault.keys.add_code(code) == ()
    assert vault.keys.has_code
    vault.close()
    again = unlock_by_code(vault.folder, recovery_code.parse(code.groups))
    assert again.notices == ()
    assert again.keys.opened_by_code
    is_whole(again)
    again.keys.change_passphrase(OTHER, cost=CHEAP)
    assert not again.keys.opened_by_code
    again.close()
    assert opens(vault.folder, OTHER)
    unlock_by_code(vault.folder, code).close()


def test_the_code_outlives_a_change_of_passphrase(vault: Vault) -> None:
    """Its slot is wrapped anew under the changed header."""
    code = recovery_code.make()
    vault.keys.add_code(code)
    vault.keys.change_passphrase(OTHER, cost=CHEAP)
    vault.close()
    unlock_by_code(vault.folder, code).close()


def test_a_wrong_code_and_no_code_are_told_apart(vault: Vault) -> None:
    """Nothing is changed by either."""
    with known(Failure.RECOVERY_NONE):
        vault.keys.check_code(recovery_code.make())
    vault.close()
    with known(Failure.RECOVERY_NONE):
        unlock_by_code(vault.folder, recovery_code.make())
    with reopened(vault.folder) as again:
        again.keys.add_code(recovery_code.make())
    before = (vault.folder / "keys").read_bytes()
    with known(Failure.RECOVERY_CODE_WRONG):
        unlock_by_code(vault.folder, recovery_code.make())
    assert (vault.folder / "keys").read_bytes() == before


def test_a_drill_checks_the_medium_and_changes_nothing(vault: Vault) -> None:
    """The right code passes, another does not, and neither writes a byte."""
    code = recovery_code.make()
    vault.keys.add_code(code)
    before = {path.name: path.read_bytes() for path in vault.folder.iterdir() if path.is_file()}
    vault.keys.check_code(code)
    with known(Failure.RECOVERY_CODE_WRONG):
        vault.keys.check_code(recovery_code.make())
    assert {path.name: path.read_bytes() for path in vault.folder.iterdir() if path.is_file()} == before
    raw = bytearray((vault.folder / "keys.2").read_bytes())
    raw[800] ^= 1
    (vault.folder / "keys.2").write_bytes(raw)
    with known(Failure.KEYS_DAMAGED):
        vault.keys.check_code(code)


def test_opened_by_the_code_a_passphrase_is_set_first(vault: Vault) -> None:
    """What would have to wrap the passphrase slot anew cannot, and says so."""
    code = recovery_code.make()
    vault.keys.add_code(code)
    vault.close()
    again = unlock_by_code(vault.folder, code)
    with known(Failure.PASSPHRASE_NEEDED):
        again.keys.renew(code=recovery_code.make())
    with known(Failure.PASSPHRASE_NEEDED):
        again.keys.add_code(recovery_code.make())
    again.keys.renew(passphrase=OTHER, cost=CHEAP)
    again.close()
    assert opens(vault.folder, OTHER)


# a new master key


def test_a_renewed_code_takes_a_new_master_key(vault: Vault) -> None:
    """The passphrase stays, the old code opens nothing, and the records lie under other keys."""
    first, second = recovery_code.make(), recovery_code.make()
    vault.keys.add_code(first)
    before, records = master(vault), (vault.folder / "records.db").read_bytes()
    assert vault.keys.renew(code=second) == ()
    assert master(vault) != before
    assert (vault.folder / "records.db").read_bytes()[:16] != records[:16]
    is_whole(vault)
    vault.close()
    with known(Failure.RECOVERY_CODE_WRONG):
        unlock_by_code(vault.folder, first)
    unlock_by_code(vault.folder, second).close()
    assert opens(vault.folder, PASSPHRASE)


def test_somebody_may_know_it(vault: Vault) -> None:
    """New passphrase, new master key, no old code; saves go on at once, and the old keys open nothing."""
    code = recovery_code.make()
    vault.keys.add_code(code)
    old_keys = (vault.folder / "keys").read_bytes()
    do(vault, lambda records: records.save_answers(CASE.id, {"a": "1"}))
    assert vault.keys.renew(passphrase=OTHER, cost=CHEAP) == ()
    do(vault, lambda records: records.save_answers(CASE.id, {"b": "2"}))
    assert not vault.keys.has_code
    take_in(vault, "later", b"x")
    vault.close()
    assert not (vault.folder / "records.db.new").exists()
    with known(Failure.RECOVERY_NONE):
        unlock_by_code(vault.folder, code)
    with reopened(vault.folder, OTHER) as again:
        assert again.notices == ()
        assert do(again, lambda records: records.answers(CASE.id)) == {"a": "1", "b": "2"}
    for name in ("keys", "keys.2"):  # whoever knew the old passphrase kept a copy of the old keys
        (vault.folder / name).write_bytes(old_keys)
    with known(Failure.RECORDS_DAMAGED):
        unlock(vault.folder, PASSPHRASE)


def test_copies_under_the_old_key_go(vault: Vault) -> None:
    """A copy from before a migration would still open with what somebody may know."""
    (vault.folder / "records.db.before-1.0").write_bytes(b"x" * 5000)
    vault.keys.renew(passphrase=OTHER, cost=CHEAP)
    assert sorted(os.listdir(vault.folder)) == [
        "keys",
        "keys.2",
        "records.db",
        "records.db-journal",
        "sealed",
        "state",
    ]


def test_interrupted_before_the_keys_it_is_taken_back(vault: Vault) -> None:
    """New records without keys that open them go, with a notice; the old ones count."""
    (vault.folder / "records.db.new").write_bytes(os.urandom(8192))
    (vault.folder / "records.db.new-journal").write_bytes(b"x")
    vault.close()
    with reopened(vault.folder) as again:
        assert again.notices == (Failure.REKEY_UNDONE,)
        is_whole(again)
    assert not list(vault.folder.glob("records.db.new*"))


def test_interrupted_after_the_keys_it_is_finished(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The new keys count: their records are put in place at the next unlock, with a notice."""

    def broken(self: Folder, new: str, old: str) -> None:
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(Folder, "put_in_place", broken)
    with known(Failure.KEYS_UNCERTAIN):
        vault.keys.renew(passphrase=OTHER, cost=CHEAP)
    with known(Failure.RECORDS_CLOSED):
        do(vault, lambda records: records.cases())
    vault.close()
    monkeypatch.undo()
    with known(Failure.PASSPHRASE_WRONG):
        unlock(vault.folder, PASSPHRASE)
    with reopened(vault.folder, OTHER) as again:
        assert again.notices == (Failure.REKEY_FINISHED,)
        is_whole(again)
    assert opens(vault.folder, OTHER)


def test_nothing_is_saved_where_it_is_not_sure_which_keys_count(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The medium said no, and no again: a save now might be replaced by the copy."""
    whole = Folder.overwrite
    calls: list[str] = []

    def failing(self: Folder, name: str, content: bytes, offset: int = 0, size: int | None = None) -> None:
        calls.append(name)
        if len(calls) == 1:
            whole(self, name, content, offset, size)
        raise OSError(errno.EIO, "broken")

    monkeypatch.setattr(Folder, "overwrite", failing)
    with known(Failure.KEYS_UNCERTAIN):
        vault.keys.renew(passphrase=OTHER, cost=CHEAP)
    with known(Failure.RECORDS_CLOSED):
        do(vault, lambda records: records.save_answers(CASE.id, {"late": "1"}))
    vault.close()
    monkeypatch.undo()
    with reopened(vault.folder, OTHER) as again:
        assert Failure.REKEY_FINISHED in again.notices
        is_whole(again)


def test_new_records_are_kept_while_the_old_ones_do_not_open(vault: Vault) -> None:
    """Whatever is damaged, the last readable records are never taken away."""
    vault.close()
    (vault.folder / "records.db.copy").unlink()
    (vault.folder / "records.db").rename(vault.folder / "records.db.new")
    (vault.folder / "records.db").write_bytes(os.urandom(40960))
    raw = bytearray((vault.folder / "records.db.new").read_bytes())
    raw[5] ^= 1  # and its salt cannot be told any more
    (vault.folder / "records.db.new").write_bytes(raw)
    with known(Failure.RECORDS_DAMAGED):
        unlock(vault.folder, PASSPHRASE)
    assert (vault.folder / "records.db.new").read_bytes() == raw


def test_new_records_that_do_not_read_back_are_not_switched_to(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page gone wrong on the way is met before the keys are written."""
    copying = key_changes._copy

    def damaging(*arguments: object) -> None:
        copying(*arguments)  # type: ignore[arg-type]
        path = vault.folder / "records.db.new"
        raw = bytearray(path.read_bytes())
        raw[-2000] ^= 1
        path.write_bytes(raw)

    monkeypatch.setattr(key_changes, "_copy", damaging)
    with known(Failure.MEDIUM_FAILED):
        vault.keys.renew(passphrase=OTHER, cost=CHEAP)
    is_whole(vault)
    vault.close()
    assert opens(vault.folder, PASSPHRASE)


def test_keys_of_a_later_version_are_not_written_over(vault: Vault) -> None:
    """What a later version put into the header would be lost."""
    object.__setattr__(vault._session.header, "minor", 7)
    with known(Failure.VAULT_NEWER):
        vault.keys.change_passphrase(OTHER, cost=CHEAP)


def test_a_system_that_writes_less_than_asked_is_asked_again(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Short writes of the keys and of what is overwritten end in whole files."""
    writing = os.pwrite

    def short(descriptor: int, data: memoryview, offset: int) -> int:
        return writing(descriptor, data[: max(1, len(data) // 3)], offset)

    monkeypatch.setattr(os, "pwrite", short)
    (vault.folder / "records.db.before-1.0").write_bytes(b"x" * 5000)
    assert vault.keys.renew(passphrase=OTHER, code=recovery_code.make(), cost=CHEAP) == ()
    vault.close()
    monkeypatch.undo()
    assert opens(vault.folder, OTHER)
