"""What is taken in, and what is refused: every odd source has its own kind and leaves nothing."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from korem_desktop.domain.evidence import EvidenceItem, Medium, Origin
from korem_desktop.failures import Failure, Known
from korem_desktop.vault.sealed import NamedBytes
from korem_desktop.vault.vault import Vault
from tests.helpers.vaults import CASE, NOW, content, do, known, take_in, take_in_file


def nothing_is_left(vault: Vault) -> bool:
    """Return whether no row, part or file of a refused source stays."""
    rows = do(vault, lambda records: records.sealed_rows.unfinished() + records.evidence(CASE.id))
    return not rows and not os.listdir(vault.folder / "sealed")


@pytest.mark.parametrize(
    ("kind", "failure"),
    [
        ("missing", Failure.SOURCE_MISSING),
        ("impossible", Failure.SOURCE_MISSING),
        ("too long", Failure.SOURCE_MISSING),
        ("under a file", Failure.SOURCE_MISSING),
        ("empty", Failure.SOURCE_EMPTY),
        ("folder", Failure.SOURCE_IS_DIRECTORY),
        ("link to folder", Failure.SOURCE_IS_DIRECTORY),
        ("loop", Failure.SOURCE_LINK_LOOP),
        ("broken link", Failure.SOURCE_MISSING),
        ("pipe", Failure.SOURCE_IS_DEVICE),
        ("socket", Failure.SOURCE_IS_DEVICE),
        ("device", Failure.SOURCE_IS_DEVICE),
        ("endless device", Failure.SOURCE_IS_DEVICE),
        ("process file", Failure.SOURCE_EMPTY),
    ],
)
def test_each_odd_source_has_its_kind(vault: Vault, tmp_path: Path, kind: str, failure: Failure) -> None:
    """Nothing blocks, nothing is read without end, and the name is in the facts."""
    path = tmp_path / "odd"
    match kind:
        case "impossible":
            path = tmp_path / "nul\0byte"
        case "too long":
            path = tmp_path / ("x" * 300)
        case "under a file":
            path.write_bytes(b"x")
            path = path / "odd"
        case "empty":
            path.touch()
        case "folder":
            path.mkdir()
        case "link to folder":
            path.symlink_to(tmp_path)
        case "loop":
            path.symlink_to(tmp_path / "odd2")
            (tmp_path / "odd2").symlink_to(path)
        case "broken link":
            path.symlink_to(tmp_path / "nowhere")
        case "pipe":
            os.mkfifo(path)
        case "socket":
            server = socket.socket(socket.AF_UNIX)
            server.bind(str(path))
            server.close()
        case "device":
            path = Path("/dev/null")
        case "endless device":
            path = Path("/dev/zero")
        case "process file":
            path = Path("/proc/self/status")
    with known(failure) as told:
        take_in_file(vault, path)
    assert told.facts["name"] == path.name
    assert nothing_is_left(vault)


def test_empty_bytes_are_refused(vault: Vault) -> None:
    """An empty clipboard is told as an empty file is."""
    with known(Failure.SOURCE_EMPTY):
        take_in(vault, "x", b"")


def test_a_link_to_a_file_is_followed(vault: Vault, tmp_path: Path) -> None:
    """A desktop link to a recording is the recording, under the link's name."""
    (tmp_path / "real.mp3").write_bytes(b"sound")
    (tmp_path / "link.mp3").symlink_to(tmp_path / "real.mp3")
    item = take_in_file(vault, tmp_path / "link.mp3")
    assert (item.name, content(vault, item)) == ("link.mp3", b"sound")


def test_a_name_that_is_no_text_is_kept_readable(vault: Vault, tmp_path: Path) -> None:
    """Bytes that are not UTF-8 become replacement marks; halves of characters too."""
    path = tmp_path / os.fsdecode(b"a\xff.mp3")
    path.write_bytes(b"x")
    assert take_in_file(vault, path).name == "a\ufffd.mp3"
    assert take_in(vault, "b\ud800.png", b"x").name == "b\ufffd.png"


def test_a_long_kazakh_name_is_kept(vault: Vault, tmp_path: Path) -> None:
    """A name of 120 Kazakh letters (the longest a file system takes) comes back whole."""
    path = tmp_path / ("ұ" * 120 + ".mp3")
    path.write_bytes(b"x")
    assert take_in_file(vault, path).name == path.name


@pytest.mark.parametrize("name", ["records.db", "keys", "keys.2", "state"])
def test_the_vaults_own_files_are_not_evidence(vault: Vault, tmp_path: Path, name: str) -> None:
    """Reading them a second time would let go of the lock; a hard link is seen through."""
    os.link(vault.folder / name, tmp_path / "innocent")
    for path in (vault.folder / name, tmp_path / "innocent"):
        with known(Failure.SOURCE_UNREADABLE):
            take_in_file(vault, path)


def while_taking_in(vault: Vault, path: Path, change: Callable[[], None]) -> EvidenceItem:
    """Take in a file and do something to it after the first megabyte."""
    begun: list[bool] = []

    def report(done: int, total: int) -> None:
        if done and not begun:
            begun.append(True)
            change()

    return vault.sealed.take_in(
        CASE.id, path, origin=Origin.FILE, medium=Medium.OTHER, now=NOW, report=report
    )


@pytest.mark.parametrize("change", ["shrinks", "shrinks a little", "grows", "is written", "is emptied"])
def test_a_source_that_changes_meanwhile(vault: Vault, tmp_path: Path, change: str) -> None:
    """What is not one state of one file is not taken in."""
    path = tmp_path / "x.bin"
    path.write_bytes(os.urandom(3_000_000))
    os.utime(path, (1, 1))

    def do_change() -> None:
        with path.open("r+b") as file:
            match change:
                case "shrinks":
                    file.truncate(2_000_000)
                case "shrinks a little":
                    file.truncate(2_999_999)
                case "grows":
                    file.seek(0, os.SEEK_END)
                    file.write(b"x")
                case "is written":
                    file.seek(2_500_000)
                    file.write(b"x")
                case "is emptied":
                    file.truncate(0)

    with known(Failure.SOURCE_CHANGED) as told:
        while_taking_in(vault, path, do_change)
    assert told.facts == {"name": "x.bin"}
    assert nothing_is_left(vault)


def test_a_source_removed_meanwhile_is_kept_and_told(vault: Vault, tmp_path: Path) -> None:
    """All of it was read: throwing away what may be the only copy would be worse. The log says so."""
    path = tmp_path / "x.bin"
    data = os.urandom(3_000_000)
    path.write_bytes(data)
    told: list[Known] = []
    item = vault.sealed.take_in(
        CASE.id,
        path,
        origin=Origin.FILE,
        medium=Medium.OTHER,
        now=NOW,
        report=lambda done, total: path.unlink(missing_ok=True) if done else None,
        warn=told.append,
    )
    assert content(vault, item) == data
    assert [(known.kind, known.facts) for known in told] == [(Failure.SOURCE_VANISHED, {"name": "x.bin"})]
    log = do(vault, lambda records: records.log(CASE.id))
    assert log[0].details is not None
    assert log[0].details["source"] == "vanished"


@pytest.mark.parametrize(
    ("is_there", "failure"), [(True, Failure.SOURCE_UNREADABLE), (False, Failure.SOURCE_MISSING)]
)
def test_a_source_whose_medium_goes_meanwhile(
    vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_there: bool, failure: Failure
) -> None:
    """A read that fails is told as unreadable, or as missing where the file's place is gone too."""
    path = tmp_path / "x.bin"
    path.write_bytes(b"x" * 3_000_000)
    readv = os.readv

    def gone(descriptor: int, buffers: list[memoryview]) -> int:
        if os.readlink(f"/proc/self/fd/{descriptor}").startswith(str(path)):
            if not is_there:
                path.unlink(missing_ok=True)
            raise OSError(5, "input/output error")
        return readv(descriptor, buffers)

    monkeypatch.setattr(os, "readv", gone)
    with known(failure):
        take_in_file(vault, path)
    assert nothing_is_left(vault)


def test_an_unreadable_file(vault: Vault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file the person may not read is told as that."""
    path = tmp_path / "x.bin"
    path.write_bytes(b"x")
    open_ = os.open

    def refuse(name: object, flags: int, mode: int = 0o777, *, dir_fd: int | None = None) -> int:
        if name == path:
            raise PermissionError(13, "permission denied")
        return open_(name, flags, mode, dir_fd=dir_fd)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    with known(Failure.SOURCE_UNREADABLE):
        take_in_file(vault, path)


def test_a_file_time_no_calendar_holds(vault: Vault, tmp_path: Path) -> None:
    """A file from a broken clock is taken in without its time."""
    path = tmp_path / "x.bin"
    path.write_bytes(b"x")
    os.utime(path, (2**33 * 100, 2**33 * 100))
    if path.stat().st_mtime > 2**36:
        assert take_in_file(vault, path).file_time is None


def test_bytes_are_named(vault: Vault) -> None:
    """Pasted content carries the name it was given."""
    assert NamedBytes("a", b"b") == NamedBytes("a", b"b")
    assert take_in(vault, "вставка.png", b"b").name == "вставка.png"
