"""Damage to sealed files: seen, named with its place, never passed for content; and a medium that fails."""

from __future__ import annotations

import hashlib
import os
import random
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from korem_desktop.domain.evidence import EvidenceItem
from korem_desktop.failures import Failure
from korem_desktop.vault.layout import Sealing, Shape
from korem_desktop.vault.sealed import NamedBytes, SealedStore
from korem_desktop.vault.sealed_folder import PART
from korem_desktop.vault.sealing import Spoilt, seal, verify
from korem_desktop.vault.source import incoming
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import (
    CASE,
    content,
    do,
    known,
    take_in,
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
    verify(sealing, sha256, store._vault_id, store._sealed, lambda content: None, suffix=PART)
    with pytest.raises(Spoilt):
        verify(sealing, bytes(32), store._vault_id, store._sealed, lambda content: None, suffix=PART)


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
