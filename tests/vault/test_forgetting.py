"""Deleting for good: afterwards no page of any file in the vault, decrypted, shows anything of it."""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from korem_desktop.domain.case import Case, Revision
from korem_desktop.domain.evidence import Medium, Origin
from korem_desktop.domain.log import first_break
from korem_desktop.domain.note import Note
from korem_desktop.vault.keys import Label
from korem_desktop.vault.records import Records
from korem_desktop.vault.sealed import NamedBytes
from korem_desktop.vault.vault import Vault
from tests.helpers.pages import plain_pages
from tests.helpers.vaults import CASE, NOW, a_vault_with_case, content, do, reopened, take_in

PLANTED = "құпия-planted-word"
KEPT = "kept-word"
GONE = Case("case-gone", "main_road", NOW, f"{PLANTED} title")
ROWS = 900


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    """An open vault with :data:`CASE`, to be kept, and :data:`GONE`, both written and rewritten."""
    opened = a_vault_with_case(tmp_path)
    do(opened, lambda records: records.add_case(GONE))
    do(opened, fill)
    yield opened
    opened.close()


def fill(records: Records) -> None:
    """Write both cases in turn, then change or delete every other row: pages split and merge."""
    dice = random.Random(3)
    with records.transaction():
        for turn in (1, 2):
            for number in range(0, ROWS, turn):
                case, word = (GONE.id, PLANTED) if number % 3 else (CASE.id, KEPT)
                text = f"{word} {number} " + "x" * dice.randrange(5, 900)
                records.save_answers(case, {f"{word}@{number}": text[:300]})
                if turn == 1:
                    records.save_note(Note(f"{case}-{number}", case, text, NOW, NOW))
                else:
                    records.delete_note(f"{case}-{number}")
        records.add_revision(Revision("r", GONE.id, 1, "kk", NOW, {"a": PLANTED}, "0" * 64))
        records.append_log(GONE.id, "case_begun", {"word": PLANTED}, NOW)
        records.set_setting("place", PLANTED)


def records_key(vault: Vault) -> bytes:
    """Return the key of the records."""
    session = vault._session
    return bytes(session.secrets.derived(Label.RECORDS, session.header.vault_id))


def everything(folder: Path, key: bytes) -> bytes:
    """Return every file of a vault as it lies there, and as pages of the records."""
    found = b""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            found += path.read_bytes() + plain_pages(path, key)
    return found


def a_copy_beside(vault: Vault) -> None:
    """Put a copy of the records beside them, as before a migration."""
    session = vault._session
    do(vault, lambda records: session.copy_records(records.connection, 0x10000))
    assert (vault.folder / "records.db.before-1.0").stat().st_size > 4096


def test_the_looker_sees_what_is_there(vault: Vault) -> None:
    """Without a deletion the words are found in records and copy: the tests below are no accident."""
    a_copy_beside(vault)
    key = records_key(vault)
    for name in ("records.db", "records.db.before-1.0"):
        assert PLANTED.encode() in plain_pages(vault.folder / name, key)
    assert PLANTED.encode() not in (vault.folder / "records.db").read_bytes()


def test_a_deleted_case_leaves_nothing(vault: Vault) -> None:
    """Everything of the case is gone from every page; the other case is whole."""
    item = vault.sealed.take_in(
        GONE.id, NamedBytes(f"{PLANTED}.ogg", b"heard"), origin=Origin.PASTE, medium=Medium.OTHER, now=NOW
    )
    sealing = do(vault, lambda records: records.sealed_rows.sealing(item.id))
    a_copy_beside(vault)
    vault.sealed.delete_case(GONE.id)
    key = records_key(vault)
    assert os.listdir(vault.folder / "sealed") == []
    assert not (vault.folder / "records.db.before-1.0").exists()
    for _ in ("open", "closed"):
        seen = everything(vault.folder, key)
        for trace in (PLANTED.encode(), GONE.id.encode(), sealing.key, item.id.encode()):
            assert trace not in seen
        assert KEPT.encode() in seen
        vault.close()
    with reopened(vault.folder) as again:
        assert again.notices == ()
        assert do(again, lambda records: records.cases()) == [CASE]
        assert len(do(again, lambda records: records.answers(CASE.id))) == ROWS / 3


def test_a_deleted_item_leaves_nothing_but_its_place_in_the_chain(vault: Vault) -> None:
    """Name, description, key and file code are gone; the log holds, and so do the other items."""
    kept = take_in(vault, "kept.ogg", b"kept")
    item = take_in(vault, f"{PLANTED}-voice.ogg", b"heard")
    do(vault, lambda records: records.describe_evidence(item.id, "planted-description"))
    sealing = do(vault, lambda records: records.sealed_rows.sealing(item.id))
    a_copy_beside(vault)
    vault.sealed.delete(item)
    seen = everything(vault.folder, records_key(vault))
    for trace in (
        f"{PLANTED}-voice".encode(),
        b"planted-description",
        sealing.key,
        item.id.encode(),
        bytes.fromhex(item.sha256),
        item.sha256.encode(),
        *(name.encode() for name in sealing.names),
    ):
        assert trace not in seen
    assert first_break(CASE.id, do(vault, lambda records: records.log(CASE.id))) is None
    assert content(vault, kept) == b"kept"


def test_a_case_that_is_not_there_is_no_error(vault: Vault) -> None:
    """Deleting twice is deleting once."""
    vault.sealed.delete_case(GONE.id)
    vault.sealed.delete_case(GONE.id)
    assert do(vault, lambda records: records.cases()) == [CASE]
