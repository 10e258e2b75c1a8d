"""Builders of real vaults with a key derivation that costs nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest

from korem_desktop.domain.case import Case
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Report, silent
from korem_desktop.vault import key_changes
from korem_desktop.vault.kdf import Cost, derive
from korem_desktop.vault.records import Records
from korem_desktop.vault.sealed import NamedBytes
from korem_desktop.vault.vault import Vault, create, unlock

T = TypeVar("T")
PASSPHRASE = "қоңыр аю 8 тас"
CHEAP = Cost(memory_kib=64, passes=1, lanes=1)
NOW = datetime(2026, 3, 17, 14, 5, 6, tzinfo=UTC)
CASE = Case("case-1", "main_road", NOW, "Рынок")


def a_vault(folder: Path, *, practice: bool = False, passphrase: str = PASSPHRASE) -> Vault:
    """Return a new open vault in ``folder / "vault"``, without a case."""
    return create(folder / "vault", passphrase, practice=practice, cost=CHEAP)


def a_vault_with_case(folder: Path) -> Vault:
    """Return a new open vault with one case, :data:`CASE`."""
    vault = a_vault(folder)
    do(vault, lambda records: records.add_case(CASE))
    return vault


def do(vault: Vault, job: Callable[[Records], T]) -> T:
    """Run a job in the records thread and return its result."""
    return vault.records.submit(job).result()


def take_in(vault: Vault, name: str, data: bytes) -> EvidenceItem:
    """Take bytes in as evidence of :data:`CASE`."""
    return vault.sealed.take_in(
        CASE.id, NamedBytes(name, data), origin=Origin.PASTE, medium=Medium.OTHER, now=NOW
    )


def take_in_file(vault: Vault, path: Path) -> EvidenceItem:
    """Take a file in as evidence of :data:`CASE`."""
    return vault.sealed.take_in(CASE.id, path, origin=Origin.FILE, medium=Medium.OTHER, now=NOW)


def content(vault: Vault, item: EvidenceItem) -> bytes:
    """Return the whole content of an item."""
    reading = vault.sealed.open(item)
    data = reading.read(0, reading.size)
    reading.poison()
    return data


@contextmanager
def reopened(folder: Path, passphrase: str = PASSPHRASE) -> Iterator[Vault]:
    """Give a vault unlocked again, and close it."""
    vault = unlock(folder, passphrase)
    try:
        yield vault
    finally:
        vault.close()


@contextmanager
def known(kind: Failure) -> Iterator[Known]:
    """Expect a foreseen failure of one kind inside the block; its facts can be looked at afterwards."""
    told = Known(kind)
    with pytest.raises(Known) as caught:
        yield told
    assert caught.value.kind is kind
    told.facts = caught.value.facts


def cheap_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every new passphrase set with a key derivation that costs nothing."""

    def derive_new(typed: bytearray, salt: bytes, into: memoryview, report: Report = silent) -> Cost:
        derive(typed, salt, CHEAP, into)
        return CHEAP

    monkeypatch.setattr(key_changes, "derive_new", derive_new)
