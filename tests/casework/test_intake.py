"""Taking recordings and documents in, reading them back, exporting and removing them."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from korem_desktop.casework import intake, verifying
from korem_desktop.casework.intake import NamedBytes
from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.domain.log import first_break
from korem_desktop.failures import Failure, Known
from korem_desktop.progress import Cancelled
from tests.helpers.desk import Opened

SOUND = b"fLaC\0\0\0\x22" + bytes(range(256)) * 3000  # three chunks
KAZAKH = "әіңғүұқөһ" * 13 + "ӘІҢ"
"""A name of 120 letters, 240 bytes."""


def take_in(opened: Opened, source: Path | NamedBytes, origin: Origin = Origin.FILE) -> EvidenceItem:
    """Take something in."""
    return intake.take_in(opened.vault, opened.case, source, origin=origin, clock=opened.clock)


def a_file(folder: Path, name: str = "talk.flac", content: bytes = SOUND) -> Path:
    """Write a file to take in."""
    path = folder / name
    path.write_bytes(content)
    return path


def contents(folder: Path) -> list[str]:
    """Return the names in a folder."""
    return sorted(path.name for path in folder.iterdir())


def test_a_file_becomes_an_item(opened: Opened, tmp_path: Path) -> None:
    """Name, size, code, medium, origin and times are fixed; the file stays as it was."""
    path = a_file(tmp_path)
    os.utime(path, (1_700_000_000, 1_700_000_000))
    item = take_in(opened, path)
    assert (item.name, item.size, item.medium, item.origin) == (
        "talk.flac",
        len(SOUND),
        Medium.SOUND,
        Origin.FILE,
    )
    assert item.sha256 == hashlib.sha256(SOUND).hexdigest()
    assert item.file_time is not None
    assert item.file_time.timestamp() == 1_700_000_000
    assert path.read_bytes() == SOUND
    assert intake.items(opened.vault, opened.case).result() == [item]
    assert opened.events() == ["taken in"]


def test_what_is_in_memory_is_taken_in(opened: Opened) -> None:
    """Pasted bytes are an item like any other."""
    picture = b"\x89PNG\r\n\x1a\n" + bytes(100)
    item = take_in(opened, NamedBytes("сурет.png", picture), Origin.PASTE)
    assert (item.name, item.medium, item.origin, item.file_time) == (
        "сурет.png", Medium.PICTURE, Origin.PASTE, None,
    )  # fmt: skip
    assert intake.open_item(opened.vault, item, clock=opened.clock).read(0, 1000) == picture


def test_the_bytes_say_what_it_is_and_not_the_name(opened: Opened, tmp_path: Path) -> None:
    """A session description called .mp4 is no video; a song behind a long tag is a sound."""
    hostile = a_file(tmp_path, "talk.mp4", b"v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\n")
    assert take_in(opened, hostile).medium is Medium.OTHER
    frame = b"\xff\xfb\x90\x00" + bytes(413)
    tag = b"ID3\x03\x00\x00" + bytes([0, 0x10, 0, 0]) + bytes(0x10 << 14)
    assert take_in(opened, a_file(tmp_path, "a.mp3", tag + frame * 3)).medium is Medium.SOUND
    playlist = tag + b"#EXTM3U\nhttp://example.invalid/\n"
    assert take_in(opened, a_file(tmp_path, "b.mp3", playlist)).medium is Medium.OTHER
    assert take_in(opened, NamedBytes("c.mp3", playlist)).medium is Medium.OTHER


def _missing(folder: Path) -> Path:
    return folder / "nothing.wav"


def _directory(folder: Path) -> Path:
    (folder / "folder").mkdir()
    return folder / "folder"


def _pipe(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


def _loop(folder: Path) -> Path:
    (folder / "loop").symlink_to(folder / "loop")
    return folder / "loop"


def _empty(folder: Path) -> Path:
    (folder / "empty.wav").touch()
    return folder / "empty.wav"


@pytest.mark.parametrize(
    ("make", "kind"),
    [
        (_missing, Failure.SOURCE_MISSING),
        (_directory, Failure.SOURCE_IS_DIRECTORY),
        (_pipe, Failure.SOURCE_IS_DEVICE),
        (lambda _: Path("/dev/zero"), Failure.SOURCE_IS_DEVICE),
        (_loop, Failure.SOURCE_LINK_LOOP),
        (_empty, Failure.SOURCE_EMPTY),
        (lambda folder: folder / ("a" * 300), Failure.SOURCE_MISSING),
        (lambda folder: folder / "a\0b", Failure.SOURCE_MISSING),
        (lambda _: NamedBytes("nothing.png", b""), Failure.SOURCE_EMPTY),
    ],
)
def test_what_cannot_be_taken_in_is_said(opened: Opened, tmp_path: Path, make: object, kind: Failure) -> None:
    """Each kind of odd source has its own failure, and leaves nothing."""
    assert callable(make)
    with pytest.raises(Known) as caught:
        take_in(opened, make(tmp_path))
    assert caught.value.kind is kind
    assert intake.items(opened.vault, opened.case).result() == []
    assert opened.sealed() == []


def test_the_vault_s_own_records_are_left_alone(opened: Opened) -> None:
    """Telling the medium of the open records must not let go of their lock: nobody else gets in."""
    with pytest.raises(Known) as caught:
        take_in(opened, opened.vault.folder / "records.db")
    assert caught.value.kind is Failure.SOURCE_UNREADABLE
    # SQLite's exclusive lock covers these 510 bytes (sqlite.org/lockingv3.html); another process asks.
    code = (
        "import fcntl, sys\n"
        "with open(sys.argv[1], 'r+b') as file:\n"
        "    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 510, 0x40000002)\n"
    )
    records = str(opened.vault.folder / "records.db")
    other = subprocess.run([sys.executable, "-c", code, records], capture_output=True, text=True, check=False)
    assert "BlockingIOError" in other.stderr


@pytest.mark.parametrize("eighths", range(9))
def test_a_cancelled_intake_leaves_nothing(opened: Opened, tmp_path: Path, eighths: int) -> None:
    """Wherever it is stopped, while sealing or while checking, no item and no file remain."""
    path = a_file(tmp_path, content=SOUND * 8)

    def report(done: int, total: int) -> None:
        if done * 8 >= total * eighths:
            raise Cancelled

    with pytest.raises(Cancelled):
        intake.take_in(opened.vault, opened.case, path, origin=Origin.FILE, clock=opened.clock, report=report)
    assert intake.items(opened.vault, opened.case).result() == []
    assert opened.sealed() == []
    assert opened.events() == []


def test_a_source_that_vanishes_is_kept_and_told(opened: Opened, tmp_path: Path) -> None:
    """All of it was read: the item stays, and the person hears that the original is gone."""
    path, heard = a_file(tmp_path), list[Known]()
    item = intake.take_in(
        opened.vault,
        opened.case,
        path,
        origin=Origin.DROP,
        clock=opened.clock,
        report=lambda done, total: path.unlink(missing_ok=True),
        warn=heard.append,
    )
    assert [known.kind for known in heard] == [Failure.SOURCE_VANISHED]
    assert intake.items(opened.vault, opened.case).result() == [item]


@pytest.mark.parametrize("content", [SOUND[:1000], SOUND + b"more"])
def test_a_source_that_changes_is_refused(opened: Opened, tmp_path: Path, content: bytes) -> None:
    """A file that shrinks or grows while it is read is not kept."""
    path = a_file(tmp_path)

    def report(done: int, total: int) -> None:
        path.write_bytes(content)

    with pytest.raises(Known) as caught:
        intake.take_in(
            opened.vault,
            opened.case,
            path,
            origin=Origin.FILE,
            clock=opened.clock,
            report=report,
        )
    assert caught.value.kind is Failure.SOURCE_CHANGED
    assert opened.sealed() == []


def test_what_it_shows_is_kept(opened: Opened, tmp_path: Path) -> None:
    """The person's words for an item stay with it."""
    item = take_in(opened, a_file(tmp_path))
    intake.describe(opened.vault, item.id, "Ол ақша сұрайды: «50 000 ₸»").result()
    assert intake.items(opened.vault, opened.case).result()[0].shows == "Ол ақша сұрайды: «50 000 ₸»"


def test_an_item_reads_back_anywhere_and_the_log_says_so(opened: Opened, tmp_path: Path) -> None:
    """Random reads give the bytes taken in; opening is noted."""
    readable = intake.open_item(opened.vault, take_in(opened, a_file(tmp_path)), clock=opened.clock)
    assert readable.size == len(SOUND)
    for offset, length in ((0, 4), (262_140, 10), (len(SOUND) - 3, 100), (len(SOUND), 1)):
        assert readable.read(offset, length) == SOUND[offset : offset + length]
    assert opened.events() == ["taken in", "opened"]
    assert first_break(opened.case.id, opened.log()) is None


@pytest.mark.parametrize("has_unnamed", [True, False])
def test_an_item_is_exported_whole_and_beside_what_is_there(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_unnamed: bool
) -> None:
    """The copy has the item's bytes and name; a second one gets a number; nothing is overwritten."""
    if not has_unnamed:
        monkeypatch.delattr(os, "O_TMPFILE")  # as on a stick's FAT
    item = take_in(opened, a_file(tmp_path, f"{KAZAKH}.flac"))
    assert item.name == f"{KAZAKH}.flac"
    out = tmp_path / "out"
    out.mkdir()
    first = intake.export_item(opened.vault, item, out, clock=opened.clock)
    second = intake.export_item(opened.vault, item, out, clock=opened.clock)
    assert first.name == item.name
    assert second.name == f"{KAZAKH}-2.flac"
    assert first.read_bytes() == second.read_bytes() == SOUND
    assert len(contents(out)) == 2
    assert first.stat().st_nlink == 1
    assert opened.events() == ["taken in", "exported", "exported"]


@pytest.mark.parametrize("has_unnamed", [True, False])
@pytest.mark.parametrize("after", range(5))
def test_a_cancelled_export_leaves_nothing(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_unnamed: bool, after: int
) -> None:
    """Stopped at any chunk, the folder is as it was."""
    if not has_unnamed:
        monkeypatch.delattr(os, "O_TMPFILE")
    item, calls = take_in(opened, a_file(tmp_path)), 0
    out = tmp_path / "out"
    out.mkdir()

    def report(done: int, total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > min(after, 3):
            raise Cancelled

    with pytest.raises(Cancelled):
        intake.export_item(opened.vault, item, out, clock=opened.clock, report=report)
    assert contents(out) == []
    assert opened.events() == ["taken in"]


def flip(path: Path, at: int) -> None:
    """Flip one bit of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        byte = file.read(1)[0]
        file.seek(at)
        file.write(bytes([byte ^ 1]))


@pytest.mark.parametrize("has_unnamed", [True, False])
def test_a_damaged_item_is_neither_exported_nor_called_intact(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, has_unnamed: bool
) -> None:
    """One flipped bit in the middle is found, named, and nothing is written out."""
    if not has_unnamed:
        monkeypatch.delattr(os, "O_TMPFILE")
    item = take_in(opened, a_file(tmp_path))
    flip(opened.sealed()[0], 400_000)
    out = tmp_path / "out"
    out.mkdir()
    for act in (
        lambda: intake.export_item(opened.vault, item, out, clock=opened.clock),
        lambda: verifying.check_item(opened.vault, item, clock=opened.clock),
    ):
        with pytest.raises(Known) as caught:
            act()
        assert caught.value.kind is Failure.SEALED_DAMAGED
        assert caught.value.facts["name"] == "talk.flac"
    assert contents(out) == []
    assert opened.events() == ["taken in"]


def test_an_intact_item_is_called_so(opened: Opened, tmp_path: Path) -> None:
    """A check that finds nothing wrong is noted."""
    verifying.check_item(opened.vault, take_in(opened, a_file(tmp_path)), clock=opened.clock)
    assert opened.events() == ["taken in", "checked"]


def test_a_whole_file_that_is_not_the_one_taken_in_is_found(opened: Opened, tmp_path: Path) -> None:
    """A sealed file that opens, but whose code is another than the one fixed at intake, is damaged."""
    item = replace(take_in(opened, a_file(tmp_path)), sha256="0" * 64)
    with pytest.raises(Known) as caught:
        verifying.check_item(opened.vault, item, clock=opened.clock)
    assert caught.value.kind is Failure.SEALED_DAMAGED


def test_a_missing_sealed_file_is_said(opened: Opened, tmp_path: Path) -> None:
    """An item whose file is gone fails by its own kind."""
    item = take_in(opened, a_file(tmp_path))
    opened.sealed()[0].unlink()
    with pytest.raises(Known) as caught:
        verifying.check_item(opened.vault, item, clock=opened.clock)
    assert caught.value.kind is Failure.SEALED_MISSING


def test_a_removed_item_is_gone(opened: Opened, tmp_path: Path) -> None:
    """Row and file go; the log keeps that something was there."""
    item = take_in(opened, a_file(tmp_path))
    intake.remove(opened.vault, item)
    assert intake.items(opened.vault, opened.case).result() == []
    assert opened.sealed() == []
    assert opened.events() == ["taken in", "deleted"]
    assert first_break(opened.case.id, opened.log()) is None
