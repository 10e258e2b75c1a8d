"""Taking in, reading back, deleting."""

from __future__ import annotations

import hashlib
import os
import random
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.domain.log import Event, first_break
from korem_desktop.failures import Failure
from korem_desktop.progress import Cancelled
from korem_desktop.vault.layout import CHUNK
from korem_desktop.vault.sealed import NamedBytes, SealedStore
from korem_desktop.vault.sealed_folder import SealedFolder
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import (
    CASE,
    NOW,
    a_vault_with_case,
    content,
    do,
    known,
    reopened,
    take_in,
    take_in_file,
)


@pytest.fixture
def store(vault: Vault) -> SealedStore:
    """A store of the same vault with chunks of 4 KiB and seven chunks a segment."""
    session = vault._session
    session.store._chunk_size, session.store._segment_chunks = 4096, 7
    return session.store


def sealed_names(vault: Vault) -> list[str]:
    """Return the names in the folder of sealed files."""
    return sorted(os.listdir(vault.folder / "sealed"))


def evidence(vault: Vault) -> list[EvidenceItem]:
    """Return the items of the case."""
    return do(vault, lambda records: records.evidence(CASE.id))


def test_a_file_comes_back_as_it_was(vault: Vault, tmp_path: Path) -> None:
    """Content, fingerprint, size, name and times are those of the source, which is left alone."""
    path = tmp_path / "Жазба ₸ «1».mp3"
    data = random.Random(1).randbytes(3 * CHUNK + 17)
    path.write_bytes(data)
    os.utime(path, ns=(10**18, 1_577_934_245_000_000_000))
    before = path.stat()
    item = take_in_file(vault, path)
    after = path.stat()
    assert content(vault, item) == data
    assert item.sha256 == hashlib.sha256(data).hexdigest()
    assert (item.name, item.size, item.case) == (path.name, len(data), CASE.id)
    assert item.file_time == datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)
    assert (item.taken_in, item.origin, item.medium) == (NOW, Origin.FILE, Medium.OTHER)
    assert (before.st_mtime_ns, before.st_ctime_ns) == (after.st_mtime_ns, after.st_ctime_ns)


def test_pasted_bytes_come_back_as_they_were(vault: Vault) -> None:
    """Content that was only in memory has no file time."""
    item = take_in(vault, "снимок.png", b"\x89PNG")
    assert content(vault, item) == b"\x89PNG"
    assert item.file_time is None


def test_items_are_there_after_reopening(tmp_path: Path) -> None:
    """Evidence and its reading survive a lock, in the order it came."""
    vault = a_vault_with_case(tmp_path)
    items = [take_in(vault, f"{number}.bin", bytes([number]) * 1000) for number in range(1, 4)]
    vault.close()
    with reopened(vault.folder) as again:
        assert evidence(again) == items
        assert [content(again, item)[:1] for item in items] == [b"\1", b"\2", b"\3"]
        assert again.notices == ()
        assert again.sealed.unclaimed() == []


def test_any_size_comes_back(vault: Vault, store: SealedStore) -> None:
    """Odd sizes, chunk borders and segment borders."""
    borders = st.sampled_from([4095, 4096, 4097, 28_672, 28_673, 262_144, 262_145])

    @given(size=st.integers(1, 300_000) | borders)
    @settings(max_examples=15, deadline=None)
    def comes_back(size: int) -> None:
        data = random.Random(size).randbytes(size)
        item = take_in(vault, "x", data)
        assert content(vault, item) == data
        vault.sealed.delete(item)

    comes_back()


def test_any_place_can_be_read(vault: Vault, store: SealedStore) -> None:
    """Random access gives what slicing the source gives."""
    data = random.Random(7).randbytes(40_000)
    reading = vault.sealed.open(take_in(vault, "x", data))

    @given(offset=st.integers(-5, 40_100), length=st.integers(-5, 9000))
    @settings(max_examples=200, deadline=None)
    def reads(offset: int, length: int) -> None:
        begin = max(0, offset)
        assert reading.read(offset, length) == data[begin : begin + max(0, length)]

    reads()


def test_many_threads_may_read_one_item(vault: Vault, store: SealedStore) -> None:
    """A readable is shared by the player and the window."""
    data = random.Random(3).randbytes(200_000)
    reading = vault.sealed.open(take_in(vault, "x", data))

    def read(seed: int) -> bool:
        places = [random.Random(seed).randrange(200_000) for _ in range(200)]
        return all(reading.read(place, 5000) == data[place : place + 5000] for place in places)

    with ThreadPoolExecutor(4) as pool:
        assert all(pool.map(read, range(4)))
    reading.poison()


def test_nothing_of_the_content_or_its_name_is_on_the_medium(tmp_path: Path) -> None:
    """Neither while the vault is open nor after it was closed, in either encoding."""
    vault = a_vault_with_case(tmp_path)
    word = "Канарейка-Құс"
    take_in(vault, f"{word}.txt", word.encode() * 5000)
    do(vault, lambda records: records.save_answers(CASE.id, {"a": word}, position=word))
    for is_open in (True, False):
        if not is_open:
            vault.close()
        for path in vault.folder.rglob("*"):
            raw = path.read_bytes() if path.is_file() else b""
            assert word.encode() not in raw
            assert word.encode("utf-16-le") not in raw
            assert word not in path.name


def test_sealed_files_tell_only_their_padded_size(vault: Vault) -> None:
    """One name scheme, one time, one mode, lengths that many sizes share."""
    for size in (1, 5000, 262_144, 270_000, 270_336):
        take_in(vault, "x", b"x" * size)
    found = [path.stat() for path in (vault.folder / "sealed").iterdir()]
    assert {stat.st_mtime_ns for stat in found} == {946_684_800 * 10**9}
    assert {stat.st_mode & 0o777 for stat in found} == {0o600}
    assert sorted(stat.st_size for stat in found) == [262_160] * 3 + [270_368] * 2
    assert all(len(name) == 32 and int(name, 16) >= 0 for name in sealed_names(vault))


def test_segments_hold_a_large_item(vault: Vault, store: SealedStore) -> None:
    """An item over one segment lies in several files, none over the limit."""
    data = random.Random(4).randbytes(300_000)
    item = take_in(vault, "x", data)
    sizes = [path.stat().st_size for path in (vault.folder / "sealed").iterdir()]
    assert len(sizes) == 11
    assert max(sizes) == 7 * (4096 + 16)
    assert content(vault, item) == data


def test_the_steps_are_reported_twice_over(vault: Vault) -> None:
    """Progress runs from nothing to sealing and verifying all of it, and never backwards."""
    told: list[tuple[int, int]] = []
    vault.sealed.take_in(
        CASE.id,
        NamedBytes("x", b"x" * 3_000_000),
        origin=Origin.DROP,
        medium=Medium.SOUND,
        now=NOW,
        report=lambda done, total: told.append((done, total)),
    )
    assert told[0] == (0, 6_000_000)
    assert told[-1] == (6_000_000, 6_000_000)
    assert told == sorted(told)
    assert len(told) >= 7


def test_an_intake_is_logged(vault: Vault) -> None:
    """The handling log says what came in, when and from where, and its chain holds."""
    item = take_in(vault, "x.bin", b"abc")
    log = do(vault, lambda records: records.log(CASE.id))
    assert [(entry.number, entry.event, entry.at) for entry in log] == [(1, Event.TAKEN_IN, NOW)]
    assert log[0].details == {
        "item": item.id,
        "name": "x.bin",
        "sha256": item.sha256,
        "size": "3",
        "origin": "paste",
        "source": "there",
    }
    assert first_break(CASE.id, log) is None


@pytest.mark.parametrize("at", range(11))
def test_a_stop_at_any_step_leaves_nothing(tmp_path: Path, at: int) -> None:
    """Wherever it is stopped, no row, no file and no log entry stays."""
    vault = a_vault_with_case(tmp_path)
    steps = 0

    def stop(done: int, total: int) -> None:
        nonlocal steps
        if steps == at:
            raise Cancelled
        steps += 1

    source = NamedBytes("x", b"x" * 5_000_000)
    with pytest.raises(Cancelled):
        vault.sealed.take_in(CASE.id, source, origin=Origin.DROP, medium=Medium.SOUND, now=NOW, report=stop)
    assert sealed_names(vault) == []
    assert evidence(vault) == []
    assert do(vault, lambda records: records.log(CASE.id)) == []
    assert do(vault, lambda records: records.sealed_rows.unfinished()) == []
    assert not [thread for thread in threading.enumerate() if thread.name == "sha256"]
    take_in(vault, "y", b"y")
    vault.close()


def test_closing_stops_an_intake_and_waits_for_it(tmp_path: Path) -> None:
    """A lock in the middle of an intake takes it back before the records close."""
    vault = a_vault_with_case(tmp_path)
    reached, go_on = threading.Event(), threading.Event()

    def wait(done: int, total: int) -> None:
        if done:
            reached.set()
            go_on.wait()

    with ThreadPoolExecutor(2) as pool:
        source = NamedBytes("x", b"x" * 5_000_000)
        intake = pool.submit(
            vault.sealed.take_in,
            CASE.id,
            source,
            origin=Origin.DROP,
            medium=Medium.SOUND,
            now=NOW,
            report=wait,
        )
        reached.wait()
        closed = pool.submit(vault.close)
        while not vault.sealed._is_stopping:
            pass
        go_on.set()
        assert isinstance(intake.exception(), Cancelled)
        closed.result()
    with reopened(vault.folder) as again:
        assert (sealed_names(again), evidence(again), again.notices) == ([], [], ())


def test_a_deleted_item_is_gone_and_the_log_still_holds(vault: Vault) -> None:
    """Row, key, files and details go; the chain stands on the commitments."""
    kept, gone = take_in(vault, "kept", b"1"), take_in(vault, "gone", b"2")
    vault.sealed.delete(gone)
    assert evidence(vault) == [kept]
    assert len(sealed_names(vault)) == 1
    log = do(vault, lambda records: records.log(CASE.id))
    assert [entry.event for entry in log] == [Event.TAKEN_IN, Event.TAKEN_IN, Event.DELETED]
    assert [entry.details is None for entry in log] == [False, True, False]
    assert first_break(CASE.id, log) is None
    with known(Failure.SEALED_MISSING):
        vault.sealed.open(gone)


def test_a_poisoned_reading_reads_nothing(vault: Vault) -> None:
    """After the poison every read fails and neither key nor content is held."""
    reading = vault.sealed.open(take_in(vault, "x", b"secret" * 1000))
    assert reading.read(0, 6) == b"secret"
    reading.poison()
    for _ in range(2):
        with known(Failure.RECORDS_CLOSED):
            reading.read(0, 6)
    assert b"secret" not in bytes(reading._plain)  # type: ignore[attr-defined]


def test_closing_poisons_what_is_still_open(tmp_path: Path) -> None:
    """A player that was not told of the lock reads nothing after it."""
    vault = a_vault_with_case(tmp_path)
    reading = vault.sealed.open(take_in(vault, "x", b"secret"))
    vault.close()
    with known(Failure.RECORDS_CLOSED):
        reading.read(0, 6)


def test_memory_is_flat(vault: Vault, tmp_path: Path) -> None:
    """The ring of buffers is all that an intake holds of a file, whatever its size."""
    path = tmp_path / "large"
    with path.open("wb") as file:
        for _ in range(64):
            file.write(os.urandom(1024 * 1024))
    tracemalloc.start()
    take_in_file(vault, path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 8 * 1024 * 1024


def test_two_who_list_the_files_at_once_each_see_all(tmp_path: Path) -> None:
    """A backup begun while the look behind the unlock goes through thousands of files lacks none."""
    names = {f"{number:032x}" for number in range(2000)}
    for name in names:
        (tmp_path / name).touch()
    sealed = SealedFolder(os.open(tmp_path, os.O_RDONLY | os.O_DIRECTORY))
    seen: list[set[str]] = []

    def another() -> None:
        if not seen:
            seen.append(set())
            seen[0] = set(sealed.sizes())

    assert set(sealed.sizes(another)) == names
    assert seen == [names]
    sealed.close()
