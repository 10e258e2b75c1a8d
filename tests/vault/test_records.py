"""What the records remember."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from korem_desktop.domain.case import Case, Revision
from korem_desktop.domain.note import Note
from korem_desktop.failures import Bug, Failure
from korem_desktop.vault.keys import Label
from korem_desktop.vault.vault import Vault
from korem_desktop.vault.written import storable
from tests.helpers.vaults import CASE, NOW, do, known, reopened, take_in

ALMATY = timezone(timedelta(hours=5))


def test_cases_come_back_oldest_first(vault: Vault) -> None:
    """With plan, title and the moment in its own zone."""
    later = Case("b", "main_road", datetime(2026, 5, 1, 9, 0, tzinfo=ALMATY), "Второе")
    earlier = Case("a", "main_road", datetime(2020, 5, 1, 9, 0, tzinfo=UTC), "")
    for case in (later, earlier):
        do(vault, lambda records, case=case: records.add_case(case))  # type: ignore[misc]
    assert do(vault, lambda records: records.cases()) == [earlier, CASE, later]


def test_answers_are_saved_changed_and_removed(vault: Vault) -> None:
    """None removes, other places stay, and the position comes with the save."""
    do(vault, lambda records: records.save_answers(CASE.id, {"a": "1", "b": "2"}, position='{"at":"a"}'))
    do(vault, lambda records: records.save_answers(CASE.id, {"a": None, "b": "3", "c@x": "4"}))
    assert do(vault, lambda records: records.answers(CASE.id)) == {"b": "3", "c@x": "4"}
    assert do(vault, lambda records: records.position(CASE.id)) == '{"at":"a"}'


def test_a_long_account_comes_back_letter_for_letter(vault: Vault) -> None:
    """20,000 characters with everything in them."""
    text = ("Ұқпадым — «он сказал» ₸ 1 234 567,50 😀 <b>&amp;\t\0\n" * 500)[:20_000]
    do(vault, lambda records: records.save_answers(CASE.id, {"account": text}))
    vault.close()
    with reopened(vault.folder) as again:
        assert do(again, lambda records: records.answers(CASE.id)) == {"account": text}


@given(st.dictionaries(st.text(st.characters(codec=None)), st.text(st.characters(codec=None)), max_size=5))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_saved(vault: Vault, changes: dict[str, str]) -> None:
    """Halves of characters are mended, and never refuse a save."""
    do(vault, lambda records: records.save_answers(CASE.id, changes))
    kept = do(vault, lambda records: records.answers(CASE.id))
    for place, value in changes.items():
        assert storable(place) in kept
        if storable(place) == place:
            assert kept[place] == storable(value)


def test_mending_joins_halves() -> None:
    """Two halves of one character become it; a lone one becomes the replacement mark."""
    assert storable("a\ud83d\ude00b") == "a😀b"
    assert storable("a\ud83db") == "a\ufffdb"
    assert storable("ясно") == "ясно"


def test_a_save_is_whole_or_not_at_all(vault: Vault) -> None:
    """A save that fails in the middle leaves what was there."""
    do(vault, lambda records: records.save_answers(CASE.id, {"a": "1"}))
    future = vault.records.submit(
        lambda records: records.save_answers(CASE.id, {"a": "2", "b": object()}),  # type: ignore[dict-item]
    )
    assert future.exception() is not None
    assert do(vault, lambda records: records.answers(CASE.id)) == {"a": "1"}


def test_settings_have_defaults(vault: Vault) -> None:
    """A setting is what it was set to last."""
    assert do(vault, lambda records: records.setting("idle", "5")) == "5"
    do(vault, lambda records: records.set_setting("idle", "10"))
    do(vault, lambda records: records.set_setting("idle", "15"))
    assert do(vault, lambda records: records.setting("idle", "5")) == "15"


def test_notes_are_kept_changed_and_deleted(vault: Vault) -> None:
    """A changed note keeps the moment it was begun."""
    first = Note("1", CASE.id, "звонил", NOW, NOW)
    second = Note("2", CASE.id, "пришёл", NOW + timedelta(hours=1), NOW + timedelta(hours=1))
    changed = replace(first, text="звонил дважды", changed=NOW + timedelta(hours=2))
    for note in (second, first, changed):
        do(vault, lambda records, note=note: records.save_note(note))  # type: ignore[misc]
    assert do(vault, lambda records: records.notes(CASE.id)) == [changed, second]
    do(vault, lambda records: records.delete_note("1"))
    assert do(vault, lambda records: records.notes(CASE.id)) == [second]


def test_what_an_item_shows_is_in_the_persons_words(vault: Vault) -> None:
    """The description is kept beside the item and is no part of its fingerprint."""
    item = take_in(vault, "x", b"x")
    do(vault, lambda records: records.describe_evidence(item.id, "разговор в кабинете"))
    assert do(vault, lambda records: records.evidence(CASE.id)) == [
        replace(item, shows="разговор в кабинете")
    ]


def test_revisions_keep_the_answers_of_their_moment(vault: Vault) -> None:
    """Numbered within the case; a number is given once."""
    revision = Revision("r1", CASE.id, 1, "ru", NOW, {"a": "ә"}, "00" * 32)
    do(vault, lambda records: records.add_revision(revision))
    assert do(vault, lambda records: records.revisions(CASE.id)) == [revision]


def test_a_moment_without_a_zone_is_a_mistake_in_the_code(vault: Vault) -> None:
    """Naive times are refused, not guessed at."""
    naive = Case("x", "main_road", datetime(2026, 1, 1))  # noqa: DTZ001
    with pytest.raises(Bug):
        do(vault, lambda records: records.add_case(naive))


def test_an_answer_to_no_case_is_a_mistake_in_the_code(vault: Vault) -> None:
    """Foreign keys are enforced."""
    with pytest.raises(Exception, match="FOREIGN KEY"):
        do(vault, lambda records: records.save_answers("nobody", {"a": "1"}))


def plain_pages(vault: Vault) -> bytes:
    """Return every page of the records decrypted, free ones too (FORMAT.md, "records.db")."""
    session = vault._session
    key = bytes(session.secrets.derived(Label.RECORDS, session.header.vault_id))
    raw = (vault.folder / "records.db").read_bytes()
    plain = []
    for place in range(0, len(raw), 4096):
        page = raw[place : place + 4096]
        begin = 16 if place == 0 else 0
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[4016:4032])).decryptor()
        plain.append(decryptor.update(page[begin:4016]))
    return b"".join(plain)


def test_what_was_removed_is_not_in_any_page(vault: Vault) -> None:
    """A removed answer is overwritten in the database's own pages, not only unlinked from them."""
    word = "Көгершін"
    do(vault, lambda records: records.save_answers(CASE.id, {"a": word * 50, "b": word * 9000}))
    assert plain_pages(vault).count(word.encode()) > 8000
    do(vault, lambda records: records.save_answers(CASE.id, {"a": None, "b": None}))
    assert word.encode() not in plain_pages(vault)
    assert (vault.folder / "records.db-journal").stat().st_size == 0


def test_a_closed_vault_takes_nothing(vault: Vault) -> None:
    """After closing, a save is refused as that."""
    vault.close()
    with known(Failure.RECORDS_CLOSED):
        do(vault, lambda records: records.save_answers(CASE.id, {"a": "1"}))
