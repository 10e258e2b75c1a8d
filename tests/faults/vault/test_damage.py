"""Damaged, truncated, swapped and older files: each refused, healed or told, and no sealed file is ever lost.

``make campaign`` flips 2,000 bytes of each kind of file and cuts it at 50 lengths; the tests here without the
mark are a sample of the same.
"""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.failures import Failure, Known
from korem_desktop.vault.records import Records
from korem_desktop.vault.vault import Vault, unlock
from tests.helpers.vaults import (
    CASE,
    PASSPHRASE,
    a_vault_with_case,
    content,
    do,
    known,
    reopened,
    take_in,
)

CONTENT = random.Random(3).randbytes(300_000)
ANSWERS = {f"place {number}": f"{number} " + "ә" * 900 for number in range(40)}


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cleanly locked vault with answers and two items; ``older.db`` beside it is from the lock before.

    ``journal`` beside it is a true one, of a save in the session since then that was never finished.
    """
    home = tmp_path_factory.mktemp("whole")
    vault = a_vault_with_case(home)
    do(vault, lambda records: records.save_answers(CASE.id, {**ANSWERS, "late": "earlier"}))
    vault.sealed._chunk_size = 65536
    for name in ("one", "two"):
        take_in(vault, name, CONTENT)
    vault.close()
    shutil.copy(vault.folder / "records.db", home / "older.db")
    with reopened(vault.folder) as again:
        do(again, lambda records: keep_journal(records, home))
        do(again, lambda records: records.save_answers(CASE.id, {"late": "the latest"}))
    return home


def keep_journal(records: Records, home: Path) -> None:
    """Begin a save too large for memory, keep its journal, and undo it."""
    records.connection.execute("PRAGMA cache_size=3")
    records.connection.execute("BEGIN IMMEDIATE")
    records.save_answers(CASE.id, {place: f"other {text}" for place, text in ANSWERS.items()})
    shutil.copy(home / "vault" / "records.db-journal", home / "journal")
    records.connection.roll_back()


@pytest.fixture
def place(whole: Path, tmp_path: Path) -> Path:
    """A copy of that vault to be damaged."""
    return fresh(whole, tmp_path / "vault")


def fresh(whole: Path, place: Path) -> Path:
    """Put the whole vault where it may be damaged."""
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(whole / "vault", place)
    return place


def flips(size: int, count: int) -> Iterator[tuple[int, int]]:
    """Yield so many places of a file, with what to flip there."""
    assert count <= size
    chance = random.Random(size)
    for place in sorted(chance.sample(range(size), count)):
        yield place, 1 << chance.randrange(8)


def flip(path: Path, place: int, mask: int) -> None:
    """Flip bits of one byte."""
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ mask]))


def everything_is_there(vault: Vault) -> None:
    """The latest answers and both items, byte for byte."""
    assert do(vault, lambda records: records.answers(CASE.id)) == {**ANSWERS, "late": "the latest"}
    assert [content(vault, item) for item in items(vault)] == [CONTENT] * 2
    assert vault.sealed.unclaimed() == []


def items(vault: Vault) -> list[EvidenceItem]:
    """Return the items."""
    return do(vault, lambda records: records.evidence(CASE.id))


def healed(place: Path, notice: Failure) -> None:
    """Unlock, see the notice, everything, what was found kept beside, and nothing to tell the next time."""
    found = (place / "records.db").read_bytes() if (place / "records.db").exists() else None
    with reopened(place) as vault:
        assert vault.notices == (notice,)
        assert vault.first_look.result() == ()
        everything_is_there(vault)
    if found is not None:
        assert (place / "records.db.replaced-1").read_bytes() == found
    with reopened(place) as vault:
        assert vault.notices == ()


def test_every_damage_to_the_records_is_healed_from_their_copy(whole: Path, tmp_path: Path) -> None:
    """A sample of flipped bytes and lengths."""
    damage_records(whole, tmp_path / "vault", 12, 6)


@pytest.mark.campaign
def test_every_damage_to_the_records_is_healed_in_2000_places(whole: Path, tmp_path: Path) -> None:
    """All of them."""
    damage_records(whole, tmp_path / "vault", 2000, 50)


def damage_records(whole: Path, place: Path, count: int, cuts: int) -> None:
    """Flip and cut the records, and see that the copy heals each."""
    size = (whole / "vault" / "records.db").stat().st_size
    for at, mask in flips(size, count):
        flip(fresh(whole, place) / "records.db", at, mask)
        healed(place, Failure.RECORDS_HEALED)
    for number in range(cuts):
        with (fresh(whole, place) / "records.db").open("r+b") as file:
            file.truncate(size * number // cuts)
        healed(place, Failure.RECORDS_HEALED)


def test_damaged_records_without_a_copy_are_told_and_lose_no_sealed_file(whole: Path, tmp_path: Path) -> None:
    """A sample."""
    damage_without_copy(whole, tmp_path / "vault", 12, 6)


@pytest.mark.campaign
def test_damaged_records_without_a_copy_in_2000_places(whole: Path, tmp_path: Path) -> None:
    """All of them."""
    damage_without_copy(whole, tmp_path / "vault", 2000, 50)


def damage_without_copy(whole: Path, place: Path, count: int, cuts: int) -> None:
    """Flip and cut the records, which have no copy."""
    size = (whole / "vault" / "records.db").stat().st_size
    for at, mask in flips(size, count):
        flip(fresh(whole, place) / "records.db", at, mask)
        told_as_damage(whole, place, {Failure.RECORDS_PARTLY_DAMAGED})
    for number in range(cuts):
        os.truncate(fresh(whole, place) / "records.db", size * number // cuts)
        # Cut between two pages, each page that is left is as written: the state record alone tells.
        told_as_damage(whole, place, {Failure.RECORDS_PARTLY_DAMAGED, Failure.RECORDS_DIFFER})


def told_as_damage(whole: Path, place: Path, notices: set[Failure]) -> None:
    """Refused as damaged, or opened with a notice; what cannot be read says so, and nothing is removed."""
    (place / "records.db.copy").unlink()
    try:
        vault = unlock(place, PASSPHRASE)
    except Known as refused:
        assert refused.kind is Failure.RECORDS_DAMAGED  # noqa: PT017
    else:
        assert len(notices & set(vault.notices)) == 1
        with suppress_damage(), closing(vault):
            everything_is_there(vault)
    assert sealed_names(place) == sealed_names(whole / "vault")


@contextmanager
def suppress_damage() -> Iterator[None]:
    """Let a look end where it is told that the records are damaged."""
    try:
        yield
    except Known as told:
        assert told.kind is Failure.RECORDS_DAMAGED  # noqa: PT017


def sealed_names(place: Path) -> list[str]:
    """Return the names of the sealed files."""
    return sorted(path.name for path in (place / "sealed").iterdir())


def test_damaged_records_after_a_kill_give_way_to_the_copy(place: Path) -> None:
    """Nothing says what they should be then; the copy of the lock before is opened, and that is told."""
    with (place / "state").open("r+b") as file:
        file.write(bytes(8192))
    flip(place / "records.db", 20_000, 4)
    with reopened(place) as vault:
        assert vault.notices == (Failure.RECORDS_FROM_COPY,)
        everything_is_there(vault)


def test_missing_records_are_healed(place: Path) -> None:
    """A kill while the copy took their place leaves just that."""
    (place / "records.db").unlink()
    healed(place, Failure.RECORDS_HEALED)


def test_an_older_records_file_gives_way_to_what_was_left(whole: Path, place: Path) -> None:
    """It is whole, so only the state record tells it; what was found is kept beside."""
    shutil.copy(whole / "older.db", place / "records.db")
    healed(place, Failure.RECORDS_SWAPPED)


def test_an_older_records_file_without_a_copy_is_told(whole: Path, place: Path) -> None:
    """It is opened then, before work goes on there is a notice, and the newer sealed files stay."""
    shutil.copy(whole / "older.db", place / "records.db")
    (place / "records.db.copy").unlink()
    with reopened(place) as vault:
        assert vault.notices == (Failure.RECORDS_DIFFER,)
        assert do(vault, lambda records: records.answers(CASE.id))["late"] == "earlier"


def with_an_older_page(whole: Path, place: Path) -> Iterator[None]:
    """Put in each page that differs from the older records, by itself."""
    older, latest = (whole / "older.db").read_bytes(), (whole / "vault" / "records.db").read_bytes()
    differing = [at for at in range(0, len(older), 4096) if older[at : at + 4096] != latest[at : at + 4096]]
    assert differing
    for at in differing:
        raw = bytearray(latest)
        raw[at : at + 4096] = older[at : at + 4096]
        (fresh(whole, place) / "records.db").write_bytes(raw)
        yield


def test_an_older_page_gives_way_to_what_was_left(whole: Path, place: Path) -> None:
    """Each page passes both of SQLite's checks and is told all the same."""
    for _ in with_an_older_page(whole, place):
        with reopened(place) as vault:
            assert vault.notices in ((Failure.RECORDS_SWAPPED,), (Failure.RECORDS_HEALED,))
            everything_is_there(vault)


def test_an_older_page_without_a_copy_is_told(whole: Path, place: Path) -> None:
    """Refused as damaged where it fits nothing; else there is a notice first. Every sealed file stays."""
    for _ in with_an_older_page(whole, place):
        (place / "records.db.copy").unlink()
        with suppress_damage(), reopened(place) as vault:
            assert vault.notices == (Failure.RECORDS_DIFFER,)
        assert sealed_names(place) == sealed_names(whole / "vault")


def stray_journal(whole: Path, place: Path, kind: str) -> bytes:
    """Put a journal beside the records that is not theirs, and return it."""
    journal = (whole / "journal").read_bytes() if kind == "true" else random.Random(1).randbytes(9000)
    (place / "records.db-journal").write_bytes(journal)
    return journal


def test_the_true_journal_would_be_played_in(whole: Path, place: Path) -> None:
    """SQLite takes it for the records' own where no state record speaks against it."""
    stray_journal(whole, place, "true")
    (place / "state").unlink()
    with reopened(place) as vault:
        assert vault.notices == (Failure.STATE_DIFFERS,)
        assert do(vault, lambda records: records.answers(CASE.id))["late"] == "earlier"


@pytest.mark.parametrize("kind", ["true", "noise"])
def test_older_records_without_a_copy_and_with_a_stray_journal_are_told(
    whole: Path, place: Path, kind: str
) -> None:
    """The journal is put aside, the older records are opened as they are, and both are told."""
    journal = stray_journal(whole, place, kind)
    shutil.copy(whole / "older.db", place / "records.db")
    (place / "records.db.copy").unlink()
    with reopened(place) as vault:
        assert vault.notices == (Failure.JOURNAL_STRAY, Failure.RECORDS_DIFFER)
        assert do(vault, lambda records: records.answers(CASE.id)) == {**ANSWERS, "late": "earlier"}
        assert [content(vault, item) for item in items(vault)] == [CONTENT] * 2
    assert (place / "records.db.replaced-1-journal").read_bytes() == journal


@pytest.mark.parametrize("kind", ["true", "noise"])
@pytest.mark.parametrize("records", ["latest", "older"])
def test_a_stray_journal_is_never_played_in(whole: Path, place: Path, records: str, kind: str) -> None:
    """It is put aside and told, with older records or with one's own."""
    journal = stray_journal(whole, place, kind)
    if records == "older":
        shutil.copy(whole / "older.db", place / "records.db")
    with reopened(place) as vault:
        swapped = (Failure.RECORDS_SWAPPED,) if records == "older" else ()
        assert vault.notices == (Failure.JOURNAL_STRAY, *swapped)
        everything_is_there(vault)
    assert (place / "records.db.replaced-1-journal").read_bytes() == journal


def test_every_damage_to_a_sealed_file_is_found_and_placed(whole: Path, tmp_path: Path) -> None:
    """A sample of flipped bytes and lengths."""
    damage_sealed(fresh(whole, tmp_path / "vault"), 25, 10)


@pytest.mark.campaign
def test_every_damage_to_a_sealed_file_in_2000_places(whole: Path, tmp_path: Path) -> None:
    """All of them."""
    damage_sealed(fresh(whole, tmp_path / "vault"), 2000, 50)


def damage_sealed(place: Path, count: int, cuts: int) -> None:
    """Flip and cut a sealed file under an open vault: told with item and place, the other one untouched."""
    with reopened(place) as vault:
        one, two = items(vault)
        (name,) = do(vault, lambda records: records.sealed_rows.sealing(one.id)).names
        path = place / "sealed" / name
        raw = path.read_bytes()
        for at, mask in flips(len(raw), count):
            flip(path, at, mask)
            with known(Failure.SEALED_DAMAGED) as told:
                vault.sealed.check(one, lambda read: None)
            assert told.facts == {"name": "one", "place": min(at // 65552 * 65536, one.size)}
            path.write_bytes(raw)
        for number in range(cuts):
            path.write_bytes(raw[: len(raw) * number // cuts])
            with known(Failure.SEALED_DAMAGED):
                vault.sealed.check(one, lambda read: None)
        assert content(vault, two) == CONTENT
        path.write_bytes(raw)
        assert vault.check().is_whole


def test_two_sealed_files_swapped(place: Path) -> None:
    """Each is bound to its item; names and sizes are right, so only reading tells."""
    left, right = sorted((place / "sealed").iterdir())
    left.rename(place / "held")
    right.rename(left)
    (place / "held").rename(right)
    with reopened(place) as vault:
        assert (vault.notices, vault.first_look.result()) == ((), ())
        found = vault.check()
        assert [(damage.name, damage.place) for damage in found.damaged] == [("one", 0), ("two", 0)]
        assert not found.is_whole
