"""The last words: sealed without the medium, opened by the same vault alone."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from korem_desktop.failures import Failure
from korem_desktop.vault import draft
from korem_desktop.vault.keys import Secrets
from korem_desktop.vault.opened import Vault
from korem_desktop.vault.records_thread import Priority
from tests.helpers.vaults import a_vault, known, reopened


def test_what_is_sealed_comes_back_after_the_next_unlock(vault: Vault) -> None:
    """And cannot be seen in between."""
    sealed = vault.seal_draft("он сказал".encode())
    assert "он".encode() not in sealed
    vault.close()
    with reopened(vault.folder) as again:
        assert again.open_draft(sealed).decode() == "он сказал"


def test_another_vault_opens_nothing(vault: Vault, tmp_path: Path) -> None:
    """Nor does a changed, a cut or an empty one."""
    sealed = vault.seal_draft(b"words")
    (tmp_path / "second").mkdir()
    other = a_vault(tmp_path / "second")
    with known(Failure.TYPING_LOST):
        other.open_draft(sealed)
    other.close()
    for changed in (sealed[:-1], sealed[:-1] + b"\0", b"", sealed[:30], b"x" + sealed[1:]):
        with known(Failure.TYPING_LOST):
            vault.open_draft(changed)


def test_nothing_is_sealed_under_keys_that_are_gone(vault: Vault) -> None:
    """Zeros are no key."""
    vault.close()
    with known(Failure.RECORDS_CLOSED):
        vault.seal_draft(b"words")


def vectors() -> str:
    """Return what FORMAT.md prints, without its line breaks."""
    return "".join((Path(draft.__file__).parent / "FORMAT.md").read_text(encoding="utf-8").split())


@pytest.mark.parametrize("length", [0, 1, 100_000])
def test_every_length_comes_back(length: int) -> None:
    """The known answer of FORMAT.md is of this too."""
    secrets = Secrets()
    secrets.payload[:32] = bytes(range(0x20, 0x40))
    plain = b"x" * length
    assert draft.unseal(secrets, bytes(16), draft.seal(secrets, bytes(16), plain)) == plain


def test_a_hung_medium_does_not_hold_it_up(vault: Vault) -> None:
    """The records' thread is stuck with a save behind it; the words are sealed all the same."""
    gate = threading.Event()
    stuck = vault.records.submit(lambda records: gate.wait(), priority=Priority.SAVE)
    waiting = vault.records.submit(lambda records: records.cases(), priority=Priority.SAVE)
    sealed = vault.seal_draft(b"the last words")
    assert not waiting.done()
    gate.set()
    assert stuck.result()
    assert waiting.result()
    assert vault.open_draft(sealed) == b"the last words"


def test_the_known_answer() -> None:
    """FORMAT.md, vector 9."""
    secrets = Secrets()
    secrets.payload[:32] = bytes(range(0x20, 0x40))
    sealed = draft.seal(secrets, bytes(range(0x10, 0x20)), "соңғы сөз".encode(), bytes(range(0x50, 0x5C)))
    assert sealed.hex() in vectors()
