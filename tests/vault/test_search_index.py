"""The index of words: in step with every write, and without a trace of what was deleted."""

from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from korem_desktop.domain.answer import Answer, PersonName
from korem_desktop.domain.note import Note
from korem_desktop.vault.keys import Label
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, NOW, do, reopened, take_in

SECRET = "жасырынсыртқы"


def found(vault: Vault, *beginnings: str) -> list[tuple[str, str]]:
    """Return kind and place of what is found."""
    hits = do(vault, lambda records: list(records.search_rows.find(CASE.id, beginnings)))
    return [(kind, place) for kind, place, _ in hits]


def save_note(vault: Vault, text: str, name: str = "n") -> None:
    """Save a note."""
    do(vault, lambda records: records.save_note(Note(name, CASE.id, text, NOW, NOW)))


def save_answer(vault: Vault, value: str | None, place: str = "account") -> None:
    """Save an answer's written form."""
    do(vault, lambda records: records.save_answers(CASE.id, {place: value}))


def pages(vault: Vault) -> bytes:
    """Return every decrypted page of an open vault's records, one after another, free ones too."""
    raw = do(vault, lambda records: records.connection.read_raw(0, 1 << 26))
    key = bytes(vault._session.secrets.derived(Label.RECORDS, vault._session.header.vault_id))
    clear = b""
    for place in range(0, len(raw), 4096):
        page = raw[place : place + 4096]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[-80:-64])).decryptor()
        clear += decryptor.update(page[16 if not place else 0 : -80])
    return clear


def integrity(vault: Vault) -> None:
    """See that the index and what it indexes agree."""
    do(
        vault,
        lambda r: r.connection.execute("INSERT INTO words (words, rank) VALUES ('integrity-check', 1)"),
    )


def test_every_kind_of_text_is_found(vault: Vault) -> None:
    """Titles, notes, answers of each shape, names of items and what they show."""
    save_note(vault, "Встреча у рынка")
    save_answer(vault, Answer("Секретарь сказала").to_json(), "said@r1")
    save_answer(vault, Answer(PersonName("Сейітов", "Ерлан")).to_json(), "person")
    save_answer(vault, Answer("x", told_by="Гульнара").to_json(), "told")
    save_answer(vault, '["секретные"]', "#group")
    save_answer(vault, "не JSON секрет", "odd")
    item = take_in(vault, "Жазба 5.m4a", b"x")
    do(vault, lambda records: records.describe_evidence(item.id, "голос майора"))
    assert found(vault, "рын") == [("note", "n"), ("case", "")]
    assert found(vault, "секр") == [("answer", "said@r1")]
    assert found(vault, "ерл", "сейі") == [("answer", "person")]
    assert found(vault, "гуль") == [("answer", "told")]
    assert found(vault, "жазб") == found(vault, "майор") == [("evidence", item.id)]
    integrity(vault)


def test_the_index_follows_every_change(vault: Vault) -> None:
    """What is written over, taken back or removed is found no more, and a case takes everything with it."""
    save_note(vault, "первое")
    save_note(vault, "второе")
    save_answer(vault, Answer("третье").to_json())
    save_answer(vault, Answer("четвертое").to_json())
    assert [found(vault, word) for word in ("перв", "трет")] == [[], []]
    assert [len(found(vault, word)) for word in ("втор", "четв")] == [1, 1]
    save_answer(vault, None)
    do(vault, lambda records: records.delete_note("n"))
    item = take_in(vault, "пятое", b"x")
    vault.sealed.delete(item)
    assert [found(vault, word) for word in ("втор", "четв", "пят")] == [[], [], []]
    save_note(vault, "шестое")
    do(vault, lambda records: records.connection.execute("DELETE FROM cases"))
    assert do(vault, lambda records: records.connection.execute("SELECT * FROM searchable")) == []
    assert do(vault, lambda records: records.connection.execute("SELECT count(*) FROM words")) == [(0,)]
    integrity(vault)


def test_a_write_that_fails_leaves_the_index_as_it_was(vault: Vault) -> None:
    """Both are one transaction."""
    save_note(vault, "прежнее")

    def broken(records: object) -> None:
        with vault._session.records._records.transaction():  # type: ignore[union-attr]
            vault._session.records._records.save_note(  # type: ignore[union-attr]
                Note("n", CASE.id, "новое", NOW, NOW)
            )
            raise KeyError

    with pytest.raises(KeyError):
        do(vault, broken)
    assert (len(found(vault, "прежн")), found(vault, "нов")) == (1, [])


@pytest.mark.parametrize("way", ["note deleted", "note changed", "answer", "item"])
def test_deleted_words_leave_no_trace(vault: Vault, way: str) -> None:
    """No page of the open file holds the word, in its own letters or in plain ones, nor its prefixes."""
    for number in range(40):
        save_note(vault, f"Обычная запись номер {number} о встрече у рынка, слово{number}", f"n{number}")
    match way:
        case "note deleted":
            save_note(vault, f"начало {SECRET} конец")
        case "note changed":
            save_note(vault, f"начало {SECRET} конец")
        case "answer":
            save_answer(vault, Answer(f"начало {SECRET} конец").to_json())
        case "item":
            item = take_in(vault, f"{SECRET}.m4a", b"x")
    parts = [part.encode() for part in ("жасырынсыртқы", "жасырынсыртқ", "жасырынсыртк", "сырынсырт")]
    assert any(part in pages(vault) for part in parts)
    match way:
        case "note deleted":
            do(vault, lambda records: records.delete_note("n"))
        case "note changed":
            save_note(vault, "начало конец")
        case "answer":
            save_answer(vault, None)
        case "item":
            vault.sealed.delete(item)
    clear = pages(vault)
    assert "Обычная".encode() in clear
    assert [part for part in parts if part in clear] == []
    integrity(vault)


def test_a_vault_of_the_first_format_is_indexed_when_it_is_brought_up(tmp_path: Path, vault: Vault) -> None:
    """What was written before there was an index is found too; the older copy goes with the first lock."""
    save_note(vault, "Встреча у рынка")

    def back(records: object) -> None:
        connection = vault._session.records._records.connection  # type: ignore[union-attr]
        for kind, name in connection.execute(
            "SELECT type, name FROM sqlite_schema WHERE type IN ('trigger', 'view')"
        ):
            connection.execute(f"DROP {kind} {name}")
        connection.execute("DROP TABLE words")
        connection.execute("DROP TABLE searchable")
        connection.execute("PRAGMA user_version=65536")

    do(vault, back)
    vault.close()
    with reopened(vault.folder) as again:
        assert found(again, "рын") == [("note", "n"), ("case", "")]
        assert (vault.folder / "records.db.before-1.0").exists()
        integrity(again)
    assert not (vault.folder / "records.db.before-1.0").exists()
