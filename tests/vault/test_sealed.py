"""Taking in, reading back, deleting."""

from __future__ import annotations

import hashlib
import os
import random
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.domain.log import Event, first_break
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled
from korem_desktop.vault.layout import CHUNK, Sealing, Shape
from korem_desktop.vault.sealed import NamedBytes, SealedStore
from korem_desktop.vault.sealing import seal, verify
from korem_desktop.vault.source import incoming
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


def damaged_item(vault: Vault) -> tuple[EvidenceItem, bytes, list[Path]]:
    """Take in an item of 100,000 bytes in small segments, and return where they are, in order."""
    data = random.Random(5).randbytes(100_000)
    item = take_in(vault, "запись.mp3", data)
    sealing = do(vault, lambda records: records.sealed_rows.sealing(item.id))
    return item, data, [vault.folder / "sealed" / name for name in sealing.names]


def test_a_flipped_byte_is_named_with_its_place(vault: Vault, store: SealedStore) -> None:
    """Damage is told with the item and where it lies; the rest still reads."""
    item, data, files = damaged_item(vault)
    raw = bytearray(files[2].read_bytes())
    raw[3 * 4112 + 100] ^= 1
    files[2].write_bytes(raw)
    reading = vault.sealed.open(item)
    place = (2 * 7 + 3) * 4096
    assert reading.read(0, place) == data[:place]
    with known(Failure.SEALED_DAMAGED) as told:
        reading.read(place - 10, 20)
    assert told.facts == {"name": "запись.mp3", "place": place}
    assert not any(reading._plain)  # type: ignore[attr-defined]
    assert reading.read(place + 4096, 10**6) == data[place + 4096 :]


def test_any_flipped_byte_is_seen(vault: Vault, store: SealedStore) -> None:
    """Wherever it is, and also in the padding's own chunks, damage never passes for content."""
    item, data, files = damaged_item(vault)
    whole = [file.read_bytes() for file in files]

    @given(place=st.integers(0, sum(map(len, whole)) - 1), mask=st.integers(1, 255))
    @settings(max_examples=100, deadline=None)
    def is_seen(place: int, mask: int) -> None:
        segment = 0
        while place >= len(whole[segment]):
            place -= len(whole[segment])
            segment += 1
        raw = bytearray(whole[segment])
        raw[place] ^= mask
        files[segment].write_bytes(raw)
        chunk = segment * 7 + place // 4112
        reading = vault.sealed.open(item)
        if chunk * 4096 < len(data):
            with known(Failure.SEALED_DAMAGED) as told:
                reading.read(0, len(data))
            assert told.facts["place"] == chunk * 4096
        else:
            assert reading.read(0, len(data)) == data
        reading.poison()
        files[segment].write_bytes(whole[segment])

    is_seen()


@pytest.mark.parametrize("change", ["cut", "empty", "longer", "chunk off", "directory", "link"])
def test_a_file_of_another_length_is_damaged(vault: Vault, store: SealedStore, change: str) -> None:
    """Truncation and growth are seen when the item is opened, without reading it."""
    item, _, files = damaged_item(vault)
    raw = files[1].read_bytes()
    kind = Failure.SEALED_DAMAGED
    match change:
        case "cut":
            files[1].write_bytes(raw[:-1])
        case "empty":
            files[1].write_bytes(b"")
        case "longer":
            files[1].write_bytes(raw + b"x")
        case "chunk off":
            files[1].write_bytes(raw[:-4112])
        case "directory":
            files[1].unlink()
            files[1].mkdir()
            kind = Failure.SEALED_MISSING
        case "link":
            files[1].unlink()
            files[1].symlink_to("/etc/passwd")
            kind = Failure.SEALED_MISSING
    with known(kind) as told:
        vault.sealed.open(item)
    assert told.facts["name"] == "запись.mp3"


def test_a_missing_file_is_named(vault: Vault, store: SealedStore) -> None:
    """A sealed file that is gone is told with its item's name."""
    item, _, files = damaged_item(vault)
    files[1].unlink()
    with known(Failure.SEALED_MISSING) as told:
        vault.sealed.open(item)
    assert told.facts == {"name": "запись.mp3"}


def test_chunks_and_files_cannot_change_places(vault: Vault, store: SealedStore) -> None:
    """Two chunks, two segments or two items exchanged are damage, not other content."""
    item, data, files = damaged_item(vault)
    _, _, others = damaged_item(vault)
    raw = files[0].read_bytes()
    files[0].write_bytes(raw[4112:8224] + raw[:4112] + raw[8224:])
    with known(Failure.SEALED_DAMAGED):
        vault.sealed.open(item).read(0, 100)
    files[0].write_bytes(files[1].read_bytes())
    with known(Failure.SEALED_DAMAGED):
        vault.sealed.open(item).read(0, 100)
    files[0].write_bytes(others[0].read_bytes())
    with known(Failure.SEALED_DAMAGED):
        vault.sealed.open(item).read(0, 100)
    files[0].write_bytes(raw)
    assert content(vault, item) == data


def test_a_failing_medium_is_seen_before_the_item_is_kept(
    vault: Vault, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What comes back from the medium is compared with what was meant: a difference keeps nothing."""
    fsync = os.fsync

    def spoil(descriptor: int) -> None:
        name = os.readlink(f"/proc/self/fd/{descriptor}")
        fsync(descriptor)
        if name.endswith(".part"):
            os.pwrite(descriptor, b"spoiled", 1000)

    monkeypatch.setattr(os, "fsync", spoil)
    with known(Failure.MEDIUM_FAILED):
        take_in(vault, "x", b"x" * 1_000_000)
    assert (sealed_names(vault), evidence(vault)) == ([], [])


def test_verifying_compares_with_the_fingerprint(vault: Vault) -> None:
    """Whole chunks are not enough: the content read back must be the content that was hashed."""
    store = vault.sealed
    sealing = Sealing.new("ab" * 16, Shape.of(5))
    with closing(incoming(NamedBytes("x", b"hello"), lambda found: False)) as source:
        sha256 = seal(source, sealing, store._vault_id, store._sealed, lambda content: None)
    assert sha256 == hashlib.sha256(b"hello").digest()
    verify(sealing, sha256, store._vault_id, store._sealed, lambda content: None)
    with known(Failure.MEDIUM_FAILED):
        verify(sealing, bytes(32), store._vault_id, store._sealed, lambda content: None)


def test_verifying_reads_past_the_cache(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages are dropped and the file is opened for direct reading."""
    dropped: list[int] = []
    opened: list[int] = []
    fadvise, open_ = os.posix_fadvise, os.open

    def watch_fadvise(descriptor: int, offset: int, length: int, advice: int) -> None:
        dropped.append(advice)
        fadvise(descriptor, offset, length, advice)

    def watch_open(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        opened.append(flags)
        return open_(path, flags, mode, dir_fd=dir_fd)

    monkeypatch.setattr(os, "posix_fadvise", watch_fadvise)
    monkeypatch.setattr(os, "open", watch_open)
    take_in(vault, "x", b"x")
    assert os.POSIX_FADV_DONTNEED in dropped
    assert any(flags & os.O_DIRECT and not flags & os.O_CREAT for flags in opened)


def test_a_file_system_without_direct_access_will_do(vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where O_DIRECT is refused at opening, the intake goes the ordinary way."""
    open_ = os.open

    def refuse(path: str, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        descriptor = open_(path, flags & ~os.O_DIRECT, mode, dir_fd=dir_fd)
        if flags & os.O_DIRECT:
            os.close(descriptor)
            raise OSError(22, "invalid argument")
        return descriptor

    monkeypatch.setattr(os, "open", refuse)
    data = random.Random(2).randbytes(3_000_000)
    assert content(vault, take_in(vault, "x", data)) == data
    assert len(sealed_names(vault)) == 1


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
        assert Failure.STATE_DIFFERS in again.notices
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
    with reopened(vault.folder) as again:
        assert again.notices == (Failure.STATE_DIFFERS,)
        assert evidence(again) == []
        assert len(again.sealed.unclaimed()) == 1
    records.write_bytes(newer)
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
